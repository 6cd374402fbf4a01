#include "unicode/width.hpp"

#include <unicode/uchar.h>

#include <cstdint>

#include "unicode/utf8.hpp"

namespace shoshi::unicode {
namespace {

std::size_t cells(char32_t c) noexcept {
  if (c >= 0x20 && c < 0x7F) return 1;
  const auto code_point = static_cast<UChar32>(c);
  const auto type = u_charType(code_point);
  if (type == U_NON_SPACING_MARK || type == U_ENCLOSING_MARK || type == U_FORMAT_CHAR) return 0;
  const int width = u_getIntPropertyValue(code_point, UCHAR_EAST_ASIAN_WIDTH);
  return width == U_EA_WIDE || width == U_EA_FULLWIDTH ? 2 : 1;
}

bool is_hidden(char32_t c) noexcept {
  constexpr std::uint32_t kHidden =
      U_GC_CC_MASK | U_GC_CF_MASK | U_GC_ZL_MASK | U_GC_ZP_MASK | U_GC_CS_MASK | U_GC_CN_MASK;
  return (U_MASK(u_charType(static_cast<UChar32>(c))) & kHidden) != 0;
}

// ZWNJ and ZWJ shape the characters around them.
bool is_joiner(char32_t c) noexcept {
  return c == 0x200C || c == 0x200D;
}

bool is_shown(CodePoint found) noexcept {
  return found.bytes != 0 && found.valid && !is_hidden(found.value);
}

void append_escape(char letter, std::uint32_t value, std::string& out) {
  constexpr std::string_view kDigits = "0123456789abcdef";
  out += {'\\', letter, '{'};
  int shift = 28;
  while (shift > 4 && (value >> shift) == 0) shift -= 4;
  for (; shift >= 0; shift -= 4) out.push_back(kDigits[(value >> shift) & 0xFu]);
  out.push_back('}');
}

}  // namespace

std::size_t display_width(std::string_view text) noexcept {
  std::size_t width = 0;
  for (std::size_t at = 0; at < text.size();) {
    const CodePoint found = decode(text, at);
    width += cells(found.value);
    at += found.bytes;
  }
  return width;
}

std::string make_visible(std::string_view text) {
  std::string out;
  out.reserve(text.size());
  for (std::size_t at = 0; at < text.size();) {
    const CodePoint found = decode(text, at);
    const std::string_view bytes = text.substr(at, found.bytes);
    const bool joins = is_joiner(found.value) && is_shown(decode_before(text, at)) &&
                       is_shown(decode(text, at + found.bytes));
    if (!found.valid) {
      for (const char byte : bytes) append_escape('x', static_cast<unsigned char>(byte), out);
    } else if (found.value == U'\t') {
      out.push_back(' ');
    } else if (is_hidden(found.value) && !joins) {
      append_escape('u', found.value, out);
    } else {
      out.append(bytes);
    }
    at += found.bytes;
  }
  return out;
}

}  // namespace shoshi::unicode
