#include "value/isbd.hpp"

#include <algorithm>

#include "unicode/byte_block.hpp"
#include "unicode/script.hpp"
#include "unicode/utf8.hpp"
#include "value/language.hpp"
#include "value/scan.hpp"

namespace shoshi::value {
namespace {

constexpr std::u32string_view kOpening = U"([〔「『〈《【";
constexpr std::u32string_view kClosing = U")]〕」』〉》】";

/// Most texts have none of the marks at all.
bool has_mark(std::string_view text) noexcept {
  const auto has = [](unicode::ByteBlock block) {
    return unicode::is_any(unicode::is_between(block, ':', ';') | unicode::is_equal(block, '=') |
                           unicode::is_equal(block, '/'));
  };
  if (text.empty()) return false;
  if (text.size() <= unicode::kBlockBytes) {
    return has(unicode::load_short_block(text.data(), text.size()));
  }
  for (std::size_t at = 0; text.size() - at > unicode::kBlockBytes; at += unicode::kBlockBytes) {
    if (has(unicode::load_block(text.data() + at))) return true;
  }
  return has(unicode::load_block(text.data() + text.size() - unicode::kBlockBytes));
}

bool is_mark(char32_t c) noexcept {
  return c == U'=' || c == U':' || c == U'/' || c == U';';
}

std::vector<IsbdMark> marks_outside(std::string_view text, bool nested, int& depth) {
  std::vector<IsbdMark> marks;
  depth = 0;
  char32_t before_space = 0;
  char32_t before = 0;
  for (std::size_t at = 0; at < text.size();) {
    const Glyph glyph = glyph_at(text, at);
    const char32_t c = glyph.character;
    if (nested && kOpening.find(c) != std::u32string_view::npos) ++depth;
    if (nested && kClosing.find(c) != std::u32string_view::npos && depth > 0) --depth;
    // A full-width mark is the author's own: nobody who puts the parts together again prints it.
    const bool spaced = before == U' ' && glyph.bytes == 1 && is_mark(c) && depth == 0 &&
                        glyph_at(text, at + 1).character == U' ';
    if (spaced && before_space != 0) {
      const std::size_t end = skip_spaces(text, at + 1);
      std::size_t begin = at;
      while (begin > 0 && glyph_at(text, begin - 1).character == U' ') --begin;
      const bool formula = is_digit(before_space) && is_digit(glyph_at(text, end).character);
      if (end < text.size() && (!formula || c == U';')) {
        marks.push_back({static_cast<char>(c), begin, end});
      }
    }
    if (c != U' ') before_space = c;
    before = c;
    at += glyph.bytes;
  }
  return marks;
}

}  // namespace

std::vector<IsbdMark> isbd_marks(std::string_view text) {
  if (!has_mark(text)) return {};
  int depth = 0;
  std::vector<IsbdMark> marks = marks_outside(text, true, depth);
  if (depth != 0) marks = marks_outside(text, false, depth);
  return marks;
}

Title title_with_subtitle(SourceText text, TitleKind kind, Diagnostics& diagnostics) {
  Title title;
  title.kind = kind;
  const SourceText whole = trimmed(text);
  title.where = whole.where();
  title.language_inferred = true;
  SourceText main = whole;
  for (const IsbdMark& mark : isbd_marks(whole.text)) {
    if (mark.character != ':') continue;
    main = slice(whole, 0, mark.begin);
    title.subtitle = written(slice(whole, mark.end, whole.text.size()), diagnostics);
    break;
  }
  title.text = written(main, diagnostics);
  title.language = language_of_text(title.text);
  const bool tells = kind == TitleKind::main || !unicode::has_japanese(title.subtitle);
  if (title.language == "und" && tells && !title.subtitle.empty()) {
    title.language = language_of_text(title.subtitle);
  }
  return title;
}

LocalText local_text(SourceText text, Diagnostics& diagnostics) {
  const SourceText whole = trimmed(text);
  LocalText local;
  local.text = written(whole, diagnostics);
  local.language = language_of_text(local.text);
  local.language_inferred = true;
  local.where = whole.where();
  return local;
}

bool is_latin_name(std::string_view text, std::size_t words) noexcept {
  std::size_t found = 0;
  bool small = false;
  bool in_word = false;
  for (std::size_t at = 0; at < text.size();) {
    const unicode::CodePoint point = unicode::decode(text, at);
    const char32_t c = fold_character(point.value);
    const bool letter = unicode::is_latin(point.value);
    if (is_digit(c) || unicode::is_japanese(point.value) || unicode::is_hangul(point.value)) {
      return false;
    }
    small = small || (letter && (c >= 0x80 || c != (c & ~char32_t{0x20})));
    if (letter && !in_word) ++found;
    in_word = letter || c == U'\'' || c == U'-' || c == 0x2019;
    at += point.bytes;
  }
  return found >= words && small;
}

std::size_t closing_bracket_begin(std::string_view text) noexcept {
  if (!text.ends_with(')') && !text.ends_with("）")) return text.size();
  if (text.ends_with(')')) {
    const std::size_t open = std::min(text.rfind('('), text.size());
    const std::string_view inner = text.substr(open);
    // Neither a bracket inside nor a wide one, whose first byte is 0xEF.
    if (inner.find(')') + 1 == inner.size() && inner.find('\xEF') == std::string_view::npos) {
      return open;
    }
  }
  std::size_t depth = 0;
  for (std::size_t at = text.size(); at > 0;) {
    const unicode::CodePoint point = unicode::decode_before(text, at);
    at -= point.bytes;
    const char32_t c = fold_character(point.value);
    if (c == U')') {
      ++depth;
    } else if (depth == 0) {
      return text.size();
    } else if (c == U'(' && --depth == 0) {
      return at;
    }
  }
  return text.size();
}

SourceText without_square_brackets(SourceText text) noexcept {
  const SourceText whole = trimmed(text);
  const Glyph first = glyph_at(whole.text, 0);
  if (first.character != U'[' && first.character != U'〔') return whole;
  for (std::size_t at = first.bytes; at < whole.text.size();) {
    const Glyph glyph = glyph_at(whole.text, at);
    if (glyph.character == U'[' || glyph.character == U'〔') return whole;
    if (glyph.character == U']' || glyph.character == U'〕') {
      if (at + glyph.bytes != whole.text.size()) return whole;
      return slice(whole, first.bytes, at);
    }
    at += glyph.bytes;
  }
  return whole;
}

}  // namespace shoshi::value
