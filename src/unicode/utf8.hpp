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

/// True if at `at` stands a well-formed sequence of three bytes with a lead whose second and third
/// byte are plain continuation bytes, as all of kana and kanji; three bytes must be readable.
[[nodiscard]] inline bool is_plain_three(const char* at) noexcept {
  const auto byte = [at](int index) { return static_cast<unsigned char>(at[index]); };
  return byte(0) > 0xE0 && byte(0) < 0xF0 && byte(0) != 0xED && (byte(1) & 0xC0) == 0x80 &&
         (byte(2) & 0xC0) == 0x80;
}

/// decode() for whatever is neither ASCII nor the usual three bytes.
[[nodiscard]] CodePoint decode_any(std::string_view text, std::size_t at) noexcept;

/// The code point that begins at byte `at`.
[[nodiscard]] inline CodePoint decode(std::string_view text, std::size_t at) noexcept {
  if (at >= text.size()) return {0, 0, true};
  const char* const bytes = text.data() + at;
  const auto first = static_cast<unsigned char>(*bytes);
  if (first < 0x80) return {first, 1, true};
  if (text.size() - at >= 3 && is_plain_three(bytes)) {
    const auto next = [bytes](int index) {
      return static_cast<char32_t>(static_cast<unsigned char>(bytes[index]) & 0x3F);
    };
    return {(static_cast<char32_t>(first & 0x0F) << 12) | (next(1) << 6) | next(2), 3, true};
  }
  return decode_any(text, at);
}

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
