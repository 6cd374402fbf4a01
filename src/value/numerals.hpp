#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>

/// Numbers as Japanese print writes them.
namespace shoshi::value {

/// A number and the bytes it takes. `bytes` is 0 if there is none.
struct Numeral {
  std::uint32_t value = 0;  ///< At most kNumeralLimit.
  std::uint32_t bytes = 0;  ///< Length in the source.
  std::uint8_t digits = 0;  ///< Decimal digits as written, leading zeros included; 255 at most.
  bool kanji = false;       ///< Written with ideographs.

  [[nodiscard]] explicit operator bool() const noexcept { return bytes != 0; }
};

/// What a number too large to hold is read as.
inline constexpr std::uint32_t kNumeralLimit = 999'999'999;

/// The run of decimal digits of either width at byte `at`.
[[nodiscard]] Numeral arabic_at(std::string_view text, std::size_t at) noexcept;

/// The run of ideographic numerals at byte `at`: positional (二〇二〇), multiplicative
/// (千九百八十五, 廿三), plain or formal (壱, 弐, 参). U+25CB stands for zero inside a number.
[[nodiscard]] Numeral kanji_at(std::string_view text, std::size_t at) noexcept;

/// Either of the two.
[[nodiscard]] Numeral numeral_at(std::string_view text, std::size_t at) noexcept;

}  // namespace shoshi::value
