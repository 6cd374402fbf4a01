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

// True if a space (is_space) can begin or end with this byte; most characters of records cannot.
constexpr bool may_be_space(unsigned char byte) noexcept {
  if (byte < 0x80) return byte == ' ' || byte == '\t';
  return byte < 0xE4 || byte == 0xEF;
}

}  // namespace

std::string_view trim(std::string_view text) noexcept {
  while (!text.empty() && may_be_space(static_cast<unsigned char>(text.front()))) {
    const CodePoint first = decode(text, 0);
    if (!is_space(first.value)) break;
    text.remove_prefix(first.bytes);
  }
  while (!text.empty() && may_be_space(static_cast<unsigned char>(text.back()))) {
    const CodePoint last = decode_before(text, text.size());
    if (!is_space(last.value)) break;
    text.remove_suffix(last.bytes);
  }
  return text;
}

SourceText trim(SourceText text) noexcept {
  const std::string_view inner = trim(text.text);
  return text.part(static_cast<std::size_t>(inner.data() - text.text.data()), inner.size());
}

}  // namespace shoshi::unicode
