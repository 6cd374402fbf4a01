#pragma once

#include <string>

namespace shoshi::unicode {

/// Half-width katakana, their voicing marks and their punctuation: U+FF61-FF9F.
[[nodiscard]] constexpr bool is_half_width_kana(char32_t c) noexcept {
  return c >= 0xFF61 && c <= 0xFF9F;
}

/// Appends the full-width form of a half-width katakana as JIS X 0208 has it. A voicing mark is
/// composed with the kana (of either width) at the end of `out`; where that kana takes none, it
/// becomes the spacing mark U+309B or U+309C. Any other character is appended as it is.
void append_full_width_kana(char32_t half_width, std::string& out);

}  // namespace shoshi::unicode
