#include "unicode/script.hpp"

#include "unicode/utf8.hpp"

namespace shoshi::unicode {
namespace {

template <class Predicate>
bool has(std::string_view text, Predicate predicate) noexcept {
  for (std::size_t at = 0; at < text.size();) {
    const CodePoint found = decode(text, at);
    if (found.valid && predicate(found.value)) return true;
    at += found.bytes;
  }
  return false;
}

// As has(), for scripts that have no ASCII characters.
template <class Predicate>
bool has_beyond_ascii(std::string_view text, Predicate predicate) noexcept {
  for (std::size_t at = 0; at < text.size();) {
    if (static_cast<unsigned char>(text[at]) < 0x80) {
      ++at;
      continue;
    }
    const CodePoint found = decode(text, at);
    if (found.valid && predicate(found.value)) return true;
    at += found.bytes;
  }
  return false;
}

}  // namespace

bool has_japanese(std::string_view text) noexcept {
  return has_beyond_ascii(text, is_japanese);
}

bool has_han(std::string_view text) noexcept {
  return has_beyond_ascii(text, is_han);
}

bool has_kana(std::string_view text) noexcept {
  return has_beyond_ascii(text, [](char32_t c) { return is_hiragana(c) || is_katakana(c); });
}

bool has_latin(std::string_view text) noexcept {
  return has(text, is_latin);
}

namespace {

constexpr bool is_ascii_space(unsigned char byte) noexcept {
  return byte == ' ' || byte == '\t';
}

// True if a space (is_space) can begin with these bytes: all but a few characters fail this.
constexpr bool may_be_space(unsigned char first, unsigned char second) noexcept {
  if (first < 0x80) return is_ascii_space(first);
  if (first == 0xE3) return second == 0x80;
  return first < 0xE3 || first == 0xEF;
}

// True if a space can end with these bytes: no kanji and no kana can.
constexpr bool may_end_space(unsigned char lead, unsigned char before,
                             unsigned char last) noexcept {
  if (last < 0x80) return is_ascii_space(last);
  if (before == 0xC2) return true;
  if (lead == 0xE3) return before == 0x80 && last == 0x80;
  if (lead == 0xEF) return before == 0xBB;
  return lead == 0xE1 || lead == 0xE2;
}

// Through the pointer: checked indices would cost as much as all else, and every line comes here.
bool may_begin_with_space(std::string_view text) noexcept {
  const auto byte = [text](std::size_t at) { return static_cast<unsigned char>(text.data()[at]); };
  return !text.empty() && may_be_space(byte(0), text.size() > 1 ? byte(1) : 0);
}

bool may_end_in_space(std::string_view text) noexcept {
  const auto byte = [text](std::size_t at) { return static_cast<unsigned char>(text.data()[at]); };
  const std::size_t size = text.size();
  if (size == 0) return false;
  return may_end_space(size > 2 ? byte(size - 3) : 0, size > 1 ? byte(size - 2) : 0,
                       byte(size - 1));
}

std::size_t leading_space(std::string_view text) noexcept {
  if (!may_begin_with_space(text)) return 0;
  const CodePoint first = decode(text, 0);
  return is_space(first.value) ? first.bytes : 0;
}

std::size_t trailing_space(std::string_view text) noexcept {
  if (!may_end_in_space(text)) return 0;
  const CodePoint last = decode_before(text, text.size());
  return is_space(last.value) ? last.bytes : 0;
}

}  // namespace

std::string_view trim(std::string_view text) noexcept {
  while (const std::size_t bytes = leading_space(text)) text.remove_prefix(bytes);
  while (const std::size_t bytes = trailing_space(text)) text.remove_suffix(bytes);
  return text;
}

SourceText trim(SourceText text) noexcept {
  // Most lines have no space at either end.
  if (!may_begin_with_space(text.text) && !may_end_in_space(text.text)) return text;
  const std::string_view inner = trim(text.text);
  return text.part(static_cast<std::size_t>(inner.data() - text.text.data()), inner.size());
}

}  // namespace shoshi::unicode
