#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

#include "shoshi/diagnostic.hpp"
#include "shoshi/span.hpp"

/// Reading text glyph by glyph as if it had been folded, in place: an offset is always an offset in
/// the source, and nothing is copied.
namespace shoshi::value {

/// One character as a scanner sees it. Full-width ASCII is ASCII; every space, tab and line end is
/// ' '; every hyphen, dash and minus is '-'; both wave dashes are '~'; the half-width middle dot is
/// U+30FB. Case is kept.
struct Glyph {
  char32_t character = 0;
  std::uint8_t bytes = 0;  ///< What it takes in the source; 0 at the end of the text.
};

/// The folded form of a character beyond ASCII.
[[nodiscard]] char32_t fold_character(char32_t character) noexcept;

/// The glyph at byte `at` of text that is not ASCII there; an ill-formed byte gives U+FFFD.
[[nodiscard]] Glyph wide_glyph_at(std::string_view text, std::size_t at) noexcept;

/// The glyph at byte `at`.
[[nodiscard]] inline Glyph glyph_at(std::string_view text, std::size_t at) noexcept {
  if (at >= text.size()) return {};
  const auto byte = static_cast<unsigned char>(text[at]);
  if (byte >= 0x80) return wide_glyph_at(text, at);
  return {byte <= 0x20 ? U' ' : char32_t{byte}, 1};
}

[[nodiscard]] constexpr bool is_digit(char32_t c) noexcept {
  return c >= U'0' && c <= U'9';
}
[[nodiscard]] constexpr bool is_letter(char32_t c) noexcept {
  return (c >= U'a' && c <= U'z') || (c >= U'A' && c <= U'Z');
}
[[nodiscard]] constexpr bool is_alphanumeric(char32_t c) noexcept {
  return is_digit(c) || is_letter(c);
}
[[nodiscard]] constexpr char32_t lower(char32_t c) noexcept {
  return c >= U'A' && c <= U'Z' ? c + 32 : c;
}

/// The bytes of `text` at `at` that spell `word`, or 0. `word` is in lower case; ASCII in it
/// matches either width and either case, everything else matches itself.
[[nodiscard]] std::size_t match(std::string_view text, std::size_t at,
                                std::string_view word) noexcept;

/// The offset of the first glyph at or after `at` that is not a space.
[[nodiscard]] std::size_t skip_spaces(std::string_view text, std::size_t at) noexcept;

/// Appends the text with each glyph folded; Roman numeral characters (U+2160-217B) become letters.
void append_folded(std::string_view text, std::string& out);

/// The text folded.
[[nodiscard]] std::string folded(std::string_view text);

/// The piece without spaces at its ends.
[[nodiscard]] SourceText trimmed(SourceText source) noexcept;

/// The bytes [begin, end) of the piece, without spaces at their ends.
[[nodiscard]] SourceText slice(SourceText source, std::size_t begin, std::size_t end) noexcept;

/// The piece as a value of a record: copied if it is plain, else cleaned (unicode::clean).
[[nodiscard]] std::string written(SourceText source, Diagnostics& diagnostics);

}  // namespace shoshi::value
