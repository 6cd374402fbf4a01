#include "value/scan.hpp"

#include "unicode/clean.hpp"
#include "unicode/script.hpp"
#include "unicode/utf8.hpp"

namespace shoshi::value {
namespace {

constexpr std::string_view kRomanNumerals[] = {"I",   "II",   "III", "IV", "V",  "VI",
                                               "VII", "VIII", "IX",  "X",  "XI", "XII"};

bool is_dash(char32_t c) noexcept {
  return (c >= 0x2010 && c <= 0x2015) || c == 0x2212 || c == 0xFE58 || c == 0xFE63 || c == 0xFF0D ||
         c == 0x2043 || c == 0x2500;
}

bool is_plain_ascii(std::string_view text) noexcept {
  bool after_space = false;
  for (const char c : text) {
    const auto byte = static_cast<unsigned char>(c);
    if (byte < 0x20 || byte > 0x7E) return false;
    if (byte == ' ' && after_space) return false;
    after_space = byte == ' ';
  }
  return true;
}

}  // namespace

char32_t fold_character(char32_t c) noexcept {
  if (is_dash(c)) return U'-';
  if (c == 0x301C || c == 0x223C || c == 0x223E) return U'~';
  if (c >= 0xFF01 && c <= 0xFF5E) return c - 0xFF01 + U'!';
  if (c == 0xFF65 || c == 0x00B7) return 0x30FB;
  if (c == 0xFF61) return 0x3002;
  if (c == 0xFF64) return 0x3001;
  return unicode::is_space(c) ? U' ' : c;
}

Glyph wide_glyph_at(std::string_view text, std::size_t at) noexcept {
  const unicode::CodePoint point = unicode::decode(text, at);
  return {fold_character(point.value), point.bytes == 0 ? std::uint8_t{1} : point.bytes};
}

std::size_t match(std::string_view text, std::size_t at, std::string_view word) noexcept {
  std::size_t offset = at;
  for (const char expected : word) {
    if (offset >= text.size()) return 0;
    if (static_cast<unsigned char>(expected) >= 0x80) {
      if (text[offset] != expected) return 0;
      ++offset;
      continue;
    }
    const Glyph glyph = glyph_at(text, offset);
    if (lower(glyph.character) != static_cast<unsigned char>(expected)) return 0;
    offset += glyph.bytes;
  }
  return offset - at;
}

std::size_t skip_spaces(std::string_view text, std::size_t at) noexcept {
  for (;;) {
    const Glyph glyph = glyph_at(text, at);
    if (glyph.bytes == 0 || glyph.character != U' ') return at;
    at += glyph.bytes;
  }
}

void append_folded(std::string_view text, std::string& out) {
  for (std::size_t at = 0; at < text.size();) {
    const Glyph glyph = glyph_at(text, at);
    if (glyph.character >= 0x2160 && glyph.character <= 0x216B) {
      out.append(kRomanNumerals[glyph.character - 0x2160]);
    } else if (glyph.character >= 0x2170 && glyph.character <= 0x217B) {
      for (const char c : kRomanNumerals[glyph.character - 0x2170]) {
        out.push_back(static_cast<char>(c + 32));
      }
    } else if (glyph.character < 0x80) {
      out.push_back(static_cast<char>(glyph.character));
    } else {
      unicode::append_utf8(glyph.character, out);
    }
    at += glyph.bytes;
  }
}

std::string folded(std::string_view text) {
  std::string out;
  append_folded(text, out);
  return out;
}

SourceText trimmed(SourceText source) noexcept {
  return slice(source, 0, source.text.size());
}

SourceText slice(SourceText source, std::size_t begin, std::size_t end) noexcept {
  if (end > source.text.size()) end = source.text.size();
  if (begin > end) begin = end;
  const std::string_view whole = source.text.substr(begin, end - begin);
  const std::string_view inner = unicode::trim(whole);
  if (inner.empty()) return {whole.substr(0, 0), source.begin + begin};
  return {inner, source.begin + begin + static_cast<std::size_t>(inner.data() - whole.data())};
}

std::string written(SourceText source, Diagnostics& diagnostics) {
  if (is_plain_ascii(source.text) || unicode::is_plainly_clean(source.text)) {
    return std::string(source.text);
  }
  return unicode::clean(source, diagnostics);
}

}  // namespace shoshi::value
