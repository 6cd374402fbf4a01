#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

/// Walking UTF-8 without ICU.
namespace shoshi::unicode {

/// One code point of a text and the bytes it takes.
struct CodePoint {
  char32_t value = 0;      ///< U+FFFD for an ill-formed sequence.
  std::uint8_t bytes = 0;  ///< 1 to 4; 0 at the end of the text. For an ill-formed sequence, the
                           ///< length of its maximal subpart (Unicode 15, section 3.9, table 3-8).
  bool valid = true;
};

/// The code point that begins at byte `at`.
[[nodiscard]] CodePoint decode(std::string_view text, std::size_t at) noexcept;

/// The code point that ends just before byte `at`; bytes is 0 at the start of the text.
[[nodiscard]] CodePoint decode_before(std::string_view text, std::size_t at) noexcept;

/// Appends `code_point` as UTF-8; surrogates and values above U+10FFFF become U+FFFD.
void append_utf8(char32_t code_point, std::string& out);

/// The length of the longest well-formed prefix, in bytes.
[[nodiscard]] std::size_t valid_prefix(std::string_view text) noexcept;

/// True if the whole text is well-formed UTF-8.
[[nodiscard]] inline bool is_valid(std::string_view text) noexcept {
  return valid_prefix(text) == text.size();
}

/// The length of the longest prefix whose bytes are all below 0x80.
[[nodiscard]] std::size_t ascii_prefix(std::string_view text) noexcept;

/// True if every byte is below 0x80.
[[nodiscard]] bool is_ascii(std::string_view text) noexcept;

/// The number of code points; an ill-formed sequence counts as one.
[[nodiscard]] std::size_t count_code_points(std::string_view text) noexcept;

}  // namespace shoshi::unicode
