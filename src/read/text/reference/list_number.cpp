#include "read/text/reference/list_number.hpp"

#include <string_view>

#include "unicode/script.hpp"
#include "value/scan.hpp"

namespace shoshi::text {
namespace {

using value::glyph_at;

/// A list of references has no more than this many digits in its numbers; a year has four.
constexpr std::size_t kMostDigits = 3;
constexpr std::size_t kLongestFootnoteName = 24;
constexpr std::size_t kLongestKey = 48;  // bytes

/// The byte behind up to kMostDigits digits at `at`; `at` if there are none or too many.
std::size_t digits_end(std::string_view text, std::size_t at) noexcept {
  std::size_t end = at;
  for (std::size_t count = 0; value::is_digit(glyph_at(text, end).character); ++count) {
    if (count == kMostDigits) return at;
    end += glyph_at(text, end).bytes;
  }
  return end;
}

/// A bullet with a space behind it.
std::size_t bullet_end(std::string_view text) noexcept {
  constexpr std::u32string_view kBullets = U"-*•●○◆◇■□▪‣◦・※";
  const value::Glyph first = glyph_at(text, 0);
  if (first.bytes == 0 || kBullets.find(first.character) == std::u32string_view::npos) return 0;
  // ※ is no sign of anything else.
  const bool spaced = glyph_at(text, first.bytes).character == U' ' || first.character == U'※';
  return spaced ? first.bytes : 0;
}

/// "[1]", "(1)", "〔1〕", "[^md2]:".
std::size_t bracketed_end(std::string_view text) noexcept {
  const char32_t open = glyph_at(text, 0).character;
  const char32_t close = open == U'[' ? U']' : open == U'(' ? U')' : open == U'〔' ? U'〕' : 0;
  if (close == 0) return 0;
  const std::size_t begin = glyph_at(text, 0).bytes;
  std::size_t end = digits_end(text, begin);
  const bool footnote = glyph_at(text, begin).character == U'^';
  if (footnote) {
    end = begin + 1;
    while (end < text.size() && end <= kLongestFootnoteName && text[end] != ']') ++end;
  }
  if (end == begin || glyph_at(text, end).character != close) return 0;
  end += glyph_at(text, end).bytes;
  if (footnote) return glyph_at(text, end).character == U':' ? end + 1 : 0;
  return end;
}

/// "[池松 14]", "[Katzer 2014a]", "[KMR99]": the key of a reference, with a year in it.
std::size_t key_end(std::string_view text) noexcept {
  if (glyph_at(text, 0).character != U'[') return 0;
  const std::size_t begin = glyph_at(text, 0).bytes;
  std::size_t end = begin;
  bool word = false;
  std::size_t digits = 0;  // at the end, but for one letter
  char32_t before = 0;
  for (;;) {
    const value::Glyph glyph = glyph_at(text, end);
    const char32_t c = glyph.character;
    if (c == U']') break;
    const bool japanese = unicode::is_japanese(c);
    const bool sign = c == U' ' || c == U'.' || c == U',' || c == U'&' || c == U'+' || c == U'・';
    if (glyph.bytes == 0 || end > kLongestKey || !(japanese || sign || value::is_alphanumeric(c))) {
      return 0;
    }
    const bool suffix = value::is_digit(before) && c >= U'a' && c <= U'z' && digits != 0;
    word = word || japanese || value::is_letter(c);
    if (!suffix) digits = value::is_digit(c) ? digits + 1 : 0;
    before = c;
    end += glyph.bytes;
  }
  return word && (digits == 2 || digits == 4) ? end + glyph_at(text, end).bytes : 0;
}

/// "①", "⑴", "⒈".
std::size_t enclosed_end(std::string_view text) noexcept {
  const value::Glyph first = glyph_at(text, 0);
  return unicode::in_range(first.character, 0x2460, 0x249B) ? first.bytes : 0;
}

/// "1)", "1.", "1．". Not "1:", for a colon behind a number makes it a ratio or a time.
std::size_t plain_end(std::string_view text) noexcept {
  const std::size_t end = digits_end(text, 0);
  if (end == 0) return 0;
  const char32_t mark = glyph_at(text, end).character;
  const std::size_t next = end + glyph_at(text, end).bytes;
  if (mark == U')') return next;
  if (mark != U'.') return 0;
  const char32_t after = glyph_at(text, next).character;
  const bool begins_text = after == U' ' || after == U'「' || after == U'『' || after == U'[' ||
                           unicode::is_japanese(after);
  return begins_text ? next : 0;
}

std::size_t mark_end(std::string_view text) noexcept {
  for (const auto shape : {bracketed_end, key_end, enclosed_end, plain_end}) {
    if (const std::size_t end = shape(text); end != 0) return end;
  }
  return 0;
}

}  // namespace

SourceText without_number(SourceText line) noexcept {
  SourceText rest = unicode::trim(line);
  if (const std::size_t end = bullet_end(rest.text); end != 0) rest = unicode::trim(rest.part(end));
  for (int mark = 0; mark < 2; ++mark) {
    const SourceText behind = unicode::trim(rest.part(mark_end(rest.text)));
    if (behind.text.empty()) break;
    rest = behind;
  }
  return rest;
}

}  // namespace shoshi::text
