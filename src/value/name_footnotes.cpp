#include "value/name_footnotes.hpp"

#include <cstddef>
#include <utility>

#include "unicode/script.hpp"
#include "unicode/utf8.hpp"

namespace shoshi::value {
namespace {

constexpr bool is_digit(char32_t c) noexcept {
  return (c >= U'0' && c <= U'9') || (c >= 0xFF10 && c <= 0xFF19);
}

bool is_mark(char32_t c) noexcept {
  if (is_digit(c)) return true;
  if (c < 0x80) return c == U'*' || c == U'#' || c == U')';
  return c == U'†' || c == U'‡' || c == U'§' || c == U'¶' || c == U'※' || c == U'＊' || c == 0xB9 ||
         c == 0xB2 || c == 0xB3 || (c >= 0x2070 && c <= 0x2089) || (c >= 0x2460 && c <= 0x2473);
}

/// Joins marks: "1,a)", "1), 2)".
bool joins_marks(char32_t c) noexcept {
  return c == U',' || c == U'，' || c == U' ' || c == U'(' || c == U'（' || c == U'）' ||
         (c >= U'a' && c <= U'z');
}

/// Behind a Latin name letters are the name's own.
bool joins_latin_marks(char32_t c) noexcept {
  return c == U',' || c == U' ';
}

/// True if a bracket opens and does not close.
bool is_open(std::string_view text) noexcept {
  for (const auto& [open, close] : {std::pair("(", ")"), std::pair("（", "）")}) {
    const std::size_t at = text.rfind(open);
    if (at != std::string_view::npos && text.find(close, at) == std::string_view::npos) return true;
  }
  return false;
}

template <class Joins>
std::size_t marks_begin(std::string_view text, Joins joins) noexcept {
  std::size_t end = text.size();
  bool marked = false;
  while (end > 0) {
    const unicode::CodePoint found = unicode::decode_before(text, end);
    marked = marked || is_mark(found.value);
    if (!is_mark(found.value) && !joins(found.value)) break;
    end -= found.bytes;
  }
  return marked ? end : text.size();
}

/// 2001 glued to a name is its own; a mark has one digit or two.
bool begins_with_number(std::string_view marks) noexcept {
  std::size_t digits = 0;
  for (std::size_t at = 0; at < marks.size();) {
    const unicode::CodePoint found = unicode::decode(marks, at);
    if (!is_digit(found.value)) break;
    at += found.bytes;
    ++digits;
  }
  return digits > 2;
}

}  // namespace

std::string_view without_footnotes(std::string_view name) noexcept {
  std::size_t end = marks_begin(name, joins_marks);
  if (end == 0 || end == name.size() || is_open(name.substr(0, end))) return name;
  if (!unicode::is_japanese(unicode::decode_before(name, end).value)) {
    end = marks_begin(name, joins_latin_marks);
    if (end == 0 || end == name.size()) return name;
    // kei_1 and 日経PC21 are names; a list marks John Smith1.
    const bool is_word = name.substr(0, end).find(' ') == std::string_view::npos;
    if (is_word && is_digit(unicode::decode(name, end).value) && name.back() != ')') return name;
  }
  return begins_with_number(name.substr(end)) ? name : name.substr(0, end);
}

}  // namespace shoshi::value
