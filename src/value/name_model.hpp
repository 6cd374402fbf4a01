#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>

#include "value/name_table_layout.hpp"

/// How likely a text is to be a Japanese surname, a given name, or one after the other: by the
/// spellings of the name tables and, for what they lack, by the characters that stand first, inside
/// and last in those. Longest match alone is right for 94 names in 100, this for 99.
namespace shoshi::value {

/// Minus the natural logarithm of a likelihood, in eighths: lower is likelier. Weights add up.
using Weight = std::int64_t;

/// The weight of what cannot be a name at all: empty, or more than kLongestName characters.
inline constexpr Weight kImpossible = 1 << 16;
/// More than any sum of weights.
inline constexpr Weight kInfinite = Weight{1} << 62;
inline constexpr std::size_t kLongestName = 24;

/// The weights of one character; rare ones share a row.
[[nodiscard]] const CharacterRow& character_weights(char32_t c) noexcept;

/// Every reading that the table has for a surname, in hiragana, the most frequent first, with "/"
/// between them; empty if it does not have the surname.
[[nodiscard]] std::string_view surname_readings(std::string_view spelling) noexcept;

[[nodiscard]] Weight surname_weight(std::string_view text) noexcept;
[[nodiscard]] Weight given_name_weight(std::string_view text) noexcept;

/// A text cut in two.
struct NameCut {
  std::size_t at = 0;  ///< Bytes before the cut.
  Weight weight = kImpossible;
};

/// The likeliest way to read the text as surname and given name; weight is kImpossible if it has
/// fewer than two characters.
[[nodiscard]] NameCut cut_name(std::string_view text) noexcept;

/// The likeliest way to read it as the given name of one person and the surname of the next.
[[nodiscard]] NameCut cut_between_names(std::string_view text) noexcept;

}  // namespace shoshi::value
