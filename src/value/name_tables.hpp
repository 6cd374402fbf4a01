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

/// Every reading that the table has for a given name, as surname_readings gives those of surnames.
[[nodiscard]] std::string_view given_name_readings(std::string_view spelling) noexcept;

/// True if some surname, or some given name, has a reading with that key (romanization_key of the
/// romanised reading). Keys are compared by hashes of 32 bits.
[[nodiscard]] bool has_surname_reading(std::string_view key) noexcept;
[[nodiscard]] bool has_given_name_reading(std::string_view key) noexcept;

}  // namespace shoshi::value
