#pragma once

#include <string_view>

/// What kind of character a code point is, by ranges: no ICU and no table.
namespace shoshi::unicode {

/// Ideographs with their extensions and compatibility forms, and the marks used like them: 々 〆
/// 〇.
[[nodiscard]] bool is_han(char32_t c) noexcept;
/// Hiragana with its iteration and voicing marks.
[[nodiscard]] bool is_hiragana(char32_t c) noexcept;
/// Katakana of either width, with ー ヽ ヾ but without the middle dot.
[[nodiscard]] bool is_katakana(char32_t c) noexcept;
/// Han, hiragana or katakana.
[[nodiscard]] bool is_japanese(char32_t c) noexcept;
/// Letters of the Latin script: Basic Latin to Latin Extended Additional, and full-width.
[[nodiscard]] bool is_latin(char32_t c) noexcept;
/// Hangul syllables and jamo.
[[nodiscard]] bool is_hangul(char32_t c) noexcept;
/// ASCII space, tab, U+00A0, U+3000 and the other space separators of Unicode; U+FEFF too.
[[nodiscard]] bool is_space(char32_t c) noexcept;

/// True if the text has a character of that kind.
[[nodiscard]] bool has_japanese(std::string_view text) noexcept;
[[nodiscard]] bool has_han(std::string_view text) noexcept;
[[nodiscard]] bool has_kana(std::string_view text) noexcept;
[[nodiscard]] bool has_latin(std::string_view text) noexcept;

/// `text` without the spaces (is_space) at both ends.
[[nodiscard]] std::string_view trim(std::string_view text) noexcept;

}  // namespace shoshi::unicode
