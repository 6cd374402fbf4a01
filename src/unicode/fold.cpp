#include "unicode/fold.hpp"

#include "unicode/kana.hpp"
#include "unicode/utf8.hpp"

namespace shoshi::unicode {
namespace {

constexpr char32_t kToAscii = 0xFEE0;

// The character at `at` if its folded form is ASCII, else 0.
struct Folded {
  char ascii = 0;
  std::size_t bytes = 1;
};

bool may_fold(unsigned char lead) noexcept {
  return lead == 0xEF || lead == 0xE3 || lead == 0xC2;
}

Folded fold_to_ascii(std::string_view text, std::size_t at) noexcept {
  if (static_cast<unsigned char>(text[at]) < 0x80) return {text[at], 1};
  if (!may_fold(static_cast<unsigned char>(text[at]))) return {};
  const CodePoint found = decode(text, at);
  if (found.value >= 0xFF01 && found.value <= 0xFF5E) {
    return {static_cast<char>(found.value - kToAscii), found.bytes};
  }
  if (found.value == 0x3000 || found.value == 0xA0) return {' ', found.bytes};
  return {};
}

// Appends the character at `at`, which is beyond ASCII and stays so. Returns its bytes.
std::size_t append_beyond_ascii(std::string_view text, std::size_t at, std::string& out) {
  const CodePoint found = decode(text, at);
  if (is_half_width_kana(found.value)) {
    append_full_width_kana(found.value, out);
  } else {
    out.append(text.substr(at, found.bytes));
  }
  return found.bytes;
}

bool is_blank(char c) noexcept {
  return c == ' ' || c == '\t';
}

bool is_upper(char c) noexcept {
  return c >= 'A' && c <= 'Z';
}

/// The bytes of a character by the first of them, for text that is well-formed.
std::size_t length_of(unsigned char lead) noexcept {
  if (lead < 0xE0) return lead < 0xC0 ? 1 : 2;
  return lead < 0xF0 ? 3 : 4;
}

bool is_folded_label(std::string_view text) noexcept {
  bool after_space = false;
  for (std::size_t at = 0; at < text.size();) {
    const auto lead = static_cast<unsigned char>(text[at]);
    const bool space = lead == ' ';
    if (is_upper(text[at]) || lead == '\t' || (space && after_space)) return false;
    after_space = space;
    if (lead == 0xE3 && text.substr(at).starts_with("\u3000")) return false;
    if (lead == 0xEF || lead == 0xC2) {
      const bool kana = is_half_width_kana(decode(text, at).value);
      if (kana || fold_to_ascii(text, at).ascii != 0) return false;
    }
    at += length_of(lead);
  }
  return true;
}

}  // namespace

std::string fold_width(std::string_view text) {
  if (is_ascii(text)) return std::string(text);
  std::string out;
  out.reserve(text.size());
  for (std::size_t at = 0; at < text.size();) {
    const Folded folded = fold_to_ascii(text, at);
    if (folded.ascii != 0 || text[at] == '\0') {
      out.push_back(folded.ascii);
      at += folded.bytes;
    } else {
      at += append_beyond_ascii(text, at, out);
    }
  }
  return out;
}

bool fold_label(std::string_view text, std::string& out) {
  if (is_folded_label(text)) return false;
  out.clear();
  bool after_space = false;
  for (std::size_t at = 0; at < text.size();) {
    const Folded folded = fold_to_ascii(text, at);
    const bool space = is_blank(folded.ascii);
    if (folded.ascii == 0 && text[at] != '\0') {
      at += append_beyond_ascii(text, at, out);
    } else {
      at += folded.bytes;
      const char lower =
          is_upper(folded.ascii) ? static_cast<char>(folded.ascii | 0x20) : folded.ascii;
      if (!space) out.push_back(lower);
      if (space && !after_space) out.push_back(' ');
    }
    after_space = space;
  }
  return true;
}

}  // namespace shoshi::unicode
