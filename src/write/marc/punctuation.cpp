#include "write/marc/punctuation.hpp"

#include "unicode/utf8.hpp"

namespace shoshi::marc {
namespace {

// Switches and not lists to be searched: nearly every field asks, and nearly always in vain.
constexpr bool is_stop(char32_t c) noexcept {
  switch (c) {
    case U'.':
    case U'?':
    case U'!':
    case U'-':
    case U'。':
    case U'．':
    case U'｡':
    case U'？':
    case U'！':
    case U'…':
    case U'‥':
    case U'⋯':
    case U'‼':
    case U'⁇':
    case U'⁈':
    case U'⁉':
    case U'‐':
    case U'‑':
    case U'–':
    case U'—':
    case U'―':
      return true;
    default:
      return false;
  }
}

constexpr bool is_closing_bracket(char32_t c) noexcept {
  switch (c) {
    case U']':
    case U')':
    case U'}':
    case U'］':
    case U'）':
    case U'｝':
    case U'〕':
    case U'】':
      return true;
    default:
      return false;
  }
}

constexpr bool is_closing_quote(char32_t c) noexcept {
  return c == U'」' || c == U'』' || c == U'〉' || c == U'》' || c == U'｣';
}

constexpr bool is_wide_end_mark(char32_t c) noexcept {
  switch (c) {
    case U'\u3000':
    case U'／':
    case U'：':
    case U'；':
    case U'，':
    case U'、':
    case U'､':
      return true;
    default:
      return false;
  }
}

constexpr bool is_end_mark(char c) noexcept {
  return c == ' ' || c == '/' || c == ':' || c == ';' || c == ',';
}

// How many bytes of the end of the text are a mark; most texts end in another byte than all of
// them.
std::size_t end_mark_bytes(std::string_view text) noexcept {
  if (text.empty()) return 0;
  if (static_cast<unsigned char>(text.back()) < 0x80) {
    if (is_end_mark(text.back())) return 1;
    return text.ends_with(" =") ? 2 : 0;
  }
  const unicode::CodePoint last = unicode::decode_before(text, text.size());
  return is_wide_end_mark(last.value) ? last.bytes : 0;
}

}  // namespace

std::string_view without_end_mark(std::string_view text) noexcept {
  std::string_view rest = text;
  while (const std::size_t bytes = end_mark_bytes(rest)) rest.remove_suffix(bytes);
  return rest.empty() ? text : rest;
}

std::string_view Punctuation::stop_after(std::string_view text) const noexcept {
  if (!isbd_) return {};
  unicode::CodePoint last = unicode::decode_before(text, text.size());
  while (is_closing_quote(last.value)) {
    text.remove_suffix(last.bytes);
    last = unicode::decode_before(text, text.size());
  }
  return is_stop(last.value) ? std::string_view() : ".";
}

std::string_view Punctuation::stop_unless_bracket(std::string_view text) const noexcept {
  if (!isbd_ || text.empty()) return {};
  const char32_t last = unicode::decode_before(text, text.size()).value;
  return is_closing_bracket(last) ? std::string_view() : stop_after(text);
}

std::string_view Punctuation::comma_after(std::string_view name) const noexcept {
  return !isbd_ || name.ends_with('-') ? std::string_view() : ",";
}

}  // namespace shoshi::marc
