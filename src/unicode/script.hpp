#pragma once

#include <string_view>

#include "shoshi/span.hpp"

/// What kind of character a code point is, by ranges: no ICU and no table.
namespace shoshi::unicode {

/// True if first <= c <= last.
[[nodiscard]] constexpr bool in_range(char32_t c, char32_t first, char32_t last) noexcept {
  return c >= first && c <= last;
}

/// Ideographs with their extensions and compatibility forms, and the marks used like them: 々 〆
/// 〇.
[[nodiscard]] constexpr bool is_han(char32_t c) noexcept {
  if (c < 0x2E80) return false;
  if (in_range(c, 0x4E00, 0x9FFF) || in_range(c, 0x3400, 0x4DBF)) return true;
  return in_range(c, 0x2E80, 0x2FD5) || in_range(c, 0x3005, 0x3007) ||
         in_range(c, 0x3021, 0x3029) || in_range(c, 0x3038, 0x303B) ||
         in_range(c, 0xF900, 0xFAFF) || in_range(c, 0x20000, 0x3FFFD);
}

/// Hiragana with its iteration and voicing marks.
[[nodiscard]] constexpr bool is_hiragana(char32_t c) noexcept {
  return in_range(c, 0x3041, 0x3096) || in_range(c, 0x3099, 0x309F) ||
         in_range(c, 0x1B001, 0x1B11F) || in_range(c, 0x1B132, 0x1B152);
}

/// Katakana of either width, with ー ヽ ヾ but without the middle dot.
[[nodiscard]] constexpr bool is_katakana(char32_t c) noexcept {
  if (in_range(c, 0x30A1, 0x30FF)) return c != 0x30FB;
  return in_range(c, 0x31F0, 0x31FF) || in_range(c, 0xFF66, 0xFF9F) ||
         in_range(c, 0x1AFF0, 0x1B000) || in_range(c, 0x1B120, 0x1B122) ||
         in_range(c, 0x1B155, 0x1B167);
}

/// Han, hiragana or katakana.
[[nodiscard]] constexpr bool is_japanese(char32_t c) noexcept {
  return c >= 0x2E80 && (is_han(c) || is_hiragana(c) || is_katakana(c));
}

/// Letters of the Latin script: Basic Latin to Latin Extended Additional, and full-width.
[[nodiscard]] constexpr bool is_latin(char32_t c) noexcept {
  if (c < 0x80) return in_range(c | 0x20, U'a', U'z');
  if (in_range(c, 0xC0, 0x2AF)) return c != 0xD7 && c != 0xF7;
  return c == 0xAA || c == 0xBA || in_range(c, 0x1E00, 0x1EFF) || in_range(c, 0xFF21, 0xFF3A) ||
         in_range(c, 0xFF41, 0xFF5A);
}

/// Capital letters of ASCII, Latin-1, Latin Extended-A and Additional, Greek and Cyrillic, and
/// full-width ones.
[[nodiscard]] constexpr bool is_capital(char32_t c) noexcept {
  if (c < 0x80) return in_range(c, U'A', U'Z');
  if (c < 0x100) return in_range(c, 0xC0, 0xDE) && c != 0xD7;
  // Latin Extended-A pairs capital and small letter; which comes first changes twice.
  if (in_range(c, 0x139, 0x148) || in_range(c, 0x179, 0x17E)) return (c & 1) == 1;
  if (in_range(c, 0x100, 0x177)) return (c & 1) == 0 && c != 0x138;
  if (in_range(c, 0x1E00, 0x1E95) || in_range(c, 0x1EA0, 0x1EFF)) return (c & 1) == 0;
  return c == 0x178 || c == 0x386 || in_range(c, 0x388, 0x38F) || in_range(c, 0x391, 0x3AB) ||
         in_range(c, 0x400, 0x42F) || in_range(c, 0xFF21, 0xFF3A);
}

/// Hangul syllables and jamo.
[[nodiscard]] constexpr bool is_hangul(char32_t c) noexcept {
  return in_range(c, 0xAC00, 0xD7A3) || in_range(c, 0x1100, 0x11FF) ||
         in_range(c, 0x3131, 0x318E) || in_range(c, 0xA960, 0xA97C) ||
         in_range(c, 0xD7B0, 0xD7FB) || in_range(c, 0xFFA0, 0xFFDC);
}

/// ASCII space, tab, U+00A0, U+3000 and the other space separators of Unicode; U+FEFF too.
[[nodiscard]] constexpr bool is_space(char32_t c) noexcept {
  if (c < 0x80) return c == U' ' || c == U'\t';
  return c == 0xA0 || c == 0x3000 || in_range(c, 0x2000, 0x200A) || c == 0x202F || c == 0x205F ||
         c == 0x1680 || c == 0xFEFF;
}

/// True if the text has a character of that kind.
[[nodiscard]] bool has_japanese(std::string_view text) noexcept;
[[nodiscard]] bool has_han(std::string_view text) noexcept;
[[nodiscard]] bool has_kana(std::string_view text) noexcept;
[[nodiscard]] bool has_latin(std::string_view text) noexcept;

/// `text` without the spaces (is_space) at both ends.
[[nodiscard]] std::string_view trim(std::string_view text) noexcept;
/// The same, with its place.
[[nodiscard]] SourceText trim(SourceText text) noexcept;

}  // namespace shoshi::unicode
