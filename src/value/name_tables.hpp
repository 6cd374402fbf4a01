#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

/// Japanese surnames and given names with their readings: src/value/data, from UniDic.
namespace shoshi::value {

/// What a table says of one spelling.
struct NameEntry {
  std::string_view reading;  ///< The most frequent reading, in hiragana.
  std::uint16_t cost = 0;    ///< UniDic's cost: lower is more frequent.
};

/// Looks a spelling up, variant forms of characters folded (髙 as 高). No table is built at start.
[[nodiscard]] std::optional<NameEntry> find_surname(std::string_view spelling) noexcept;

/// Looks a given name up in the same way.
[[nodiscard]] std::optional<NameEntry> find_given_name(std::string_view spelling) noexcept;

}  // namespace shoshi::value
