#include "unicode/script.hpp"

#include "unicode/utf8.hpp"

namespace shoshi::unicode {
namespace {

constexpr bool in(char32_t c, char32_t first, char32_t last) noexcept {
  return c >= first && c <= last;
}

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

bool is_han(char32_t c) noexcept {
  if (c < 0x2E80) return false;
  if (in(c, 0x4E00, 0x9FFF) || in(c, 0x3400, 0x4DBF)) return true;
  return in(c, 0x2E80, 0x2FD5) || in(c, 0x3005, 0x3007) || in(c, 0x3021, 0x3029) ||
         in(c, 0x3038, 0x303B) || in(c, 0xF900, 0xFAFF) || in(c, 0x20000, 0x3FFFD);
}

bool is_hiragana(char32_t c) noexcept {
  return in(c, 0x3041, 0x3096) || in(c, 0x3099, 0x309F) || in(c, 0x1B001, 0x1B11F) ||
         in(c, 0x1B132, 0x1B152);
}

bool is_katakana(char32_t c) noexcept {
  if (in(c, 0x30A1, 0x30FF)) return c != 0x30FB;
  return in(c, 0x31F0, 0x31FF) || in(c, 0xFF66, 0xFF9F) || in(c, 0x1AFF0, 0x1B000) ||
         in(c, 0x1B120, 0x1B122) || in(c, 0x1B155, 0x1B167);
}

bool is_japanese(char32_t c) noexcept {
  return c >= 0x2E80 && (is_han(c) || is_hiragana(c) || is_katakana(c));
}

bool is_latin(char32_t c) noexcept {
  if (c < 0x80) return in(c | 0x20, U'a', U'z');
  if (in(c, 0xC0, 0x2AF)) return c != 0xD7 && c != 0xF7;
  return c == 0xAA || c == 0xBA || in(c, 0x1E00, 0x1EFF) || in(c, 0xFF21, 0xFF3A) ||
         in(c, 0xFF41, 0xFF5A);
}

bool is_hangul(char32_t c) noexcept {
  return in(c, 0xAC00, 0xD7A3) || in(c, 0x1100, 0x11FF) || in(c, 0x3131, 0x318E) ||
         in(c, 0xA960, 0xA97C) || in(c, 0xD7B0, 0xD7FB) || in(c, 0xFFA0, 0xFFDC);
}

bool is_space(char32_t c) noexcept {
  if (c < 0x80) return c == U' ' || c == U'\t';
  return c == 0xA0 || c == 0x3000 || in(c, 0x2000, 0x200A) || c == 0x202F || c == 0x205F ||
         c == 0x1680 || c == 0xFEFF;
}

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

std::string_view trim(std::string_view text) noexcept {
  while (!text.empty()) {
    const CodePoint first = decode(text, 0);
    if (!is_space(first.value)) break;
    text.remove_prefix(first.bytes);
  }
  while (!text.empty()) {
    const CodePoint last = decode_before(text, text.size());
    if (!is_space(last.value)) break;
    text.remove_suffix(last.bytes);
  }
  return text;
}

}  // namespace shoshi::unicode
