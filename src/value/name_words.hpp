#pragma once

#include <cstddef>
#include <span>
#include <string_view>

/// Small things that stand in and around names.
namespace shoshi::value {

/// True for what stands behind a name in an authority heading: "1963-", "1931-2001", "?-1612".
[[nodiscard]] bool is_life_dates(std::string_view text) noexcept;

/// True for ほか, 他, 他3名, [ほか], et al., "..." and the like as the whole text.
[[nodiscard]] bool is_and_others(std::string_view text) noexcept;

/// The opening bracket of `text` at byte `at` and its partner: bytes of the bracket, 0 if none.
struct Bracket {
  std::string_view close;
  std::size_t bytes = 0;
};
[[nodiscard]] Bracket opening_bracket(std::string_view text, std::size_t at) noexcept;

/// A kind of bracket: what opens it and what closes it.
struct BracketPair {
  std::string_view open;
  std::string_view close;
};
[[nodiscard]] std::span<const BracketPair> bracket_pairs() noexcept;

/// True for an ORCID with its right check character (ISO 7064 MOD 11-2), without a prefix.
[[nodiscard]] bool is_orcid(std::string_view text) noexcept;

/// True for digits with hyphens, spaces or an X: the number of a researcher.
[[nodiscard]] bool is_number(std::string_view text) noexcept;

/// True if there is any space (unicode::is_space) in the text.
[[nodiscard]] bool has_space(std::string_view text) noexcept;

/// The last space of a text: bytes before it, and bytes before the word behind it. The first is
/// npos and the second 0 if there is none.
struct LastSpace {
  std::size_t at = std::string_view::npos;
  std::size_t word = 0;
};
[[nodiscard]] LastSpace last_space(std::string_view text) noexcept;

/// True if both have the same letters, spaces and commas apart: 堀内仁 and 堀内 仁.
[[nodiscard]] bool same_letters(std::string_view a, std::string_view b) noexcept;

}  // namespace shoshi::value
