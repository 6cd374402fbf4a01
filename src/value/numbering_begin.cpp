#include "unicode/script.hpp"
#include "value/designation.hpp"
#include "value/numbering_scan.hpp"
#include "value/numerals.hpp"
#include "value/page_scan.hpp"
#include "value/scan.hpp"

namespace shoshi::value {
namespace {

/// In bytes; what stands further from the end is the name.
constexpr std::size_t kLongestHostNumbering = 256;

/// A designation with letters in it counts only before an issue in brackets ("J85-D-I (3)"), for
/// names of meetings end in codes ("…学術講演会 8p-F-12").
bool is_lettered(std::string_view text, std::size_t begin, std::size_t end) noexcept {
  for (std::size_t at = begin; at < end; at += glyph_at(text, at).bytes) {
    if (is_letter(glyph_at(text, at).character)) return true;
  }
  return false;
}

bool issue_bracket_at(std::string_view text, std::size_t at) noexcept {
  const std::size_t open = skip_spaces(text, at);
  if (glyph_at(text, open).character != U'(') return false;
  const std::size_t inner = open + glyph_at(text, open).bytes;
  const Numeral number = arabic_at(text, inner);
  return number && glyph_at(text, inner + number.bytes).character == U')';
}

bool may_begin_numbering(std::string_view text, std::size_t at) noexcept {
  const char32_t c = glyph_at(text, at).character;
  if (c == U'(' || c == U'[' || c == U'第') return true;
  if (keyword_at(text, at).keyword != Keyword::none) return true;
  if (page_marker_at(text, at) != 0) return true;
  DateReading date;
  if (scan_date(text, at, DateContext::compound, date)) return true;
  if (!is_alphanumeric(c)) return false;
  const std::size_t end = designation_end(text, at);
  if (!has_digit(text, at, end)) return false;
  if (!is_lettered(text, at, end)) return true;
  return issue_bracket_at(text, end);
}

/// True where a number is glued to the name before it and still says what it is: 病院55巻8号,
/// 現代思想2020年5月号, 病院Vol.55.
bool may_begin_glued(std::string_view text, std::size_t at) noexcept {
  const char32_t c = glyph_at(text, at).character;
  const Keyword keyword = keyword_at(text, at).keyword;
  if (keyword == Keyword::total) return true;
  if (is_letter(c)) return keyword == Keyword::volume || keyword == Keyword::issue;
  if (!is_digit(c)) return false;
  DateReading date;
  if (scan_date(text, at, DateContext::compound, date) && !date.bare_year) return true;
  const Unit unit = unit_at(text, skip_spaces(text, designation_end(text, at))).unit;
  return unit == Unit::volume || unit == Unit::issue;
}

/// What stands before a place decides whether numbers may begin there.
bool is_boundary(std::string_view text, std::size_t at, char32_t before, char32_t before_that) {
  const char32_t c = glyph_at(text, at).character;
  if (at == 0 || c == U'(' || c == U'第') return true;
  if (before == U' ' || before == U',' || before == U'、' || before == U'』') return true;
  // "情報管理.2008": a full stop that is not inside a number
  if (before == U'.') {
    const bool year = is_bare_year(arabic_at(text, at));
    return !is_digit(before_that) && (year || keyword_at(text, at).keyword != Keyword::none);
  }
  const bool closed = before == U')' || before == U'」' || unicode::is_japanese(before);
  return closed && may_begin_glued(text, at);
}

bool explains_all(std::string_view text) {
  Diagnostics unheard;
  const Numbering numbering = read_numbering({text, 0}, unheard);
  return numbering.unread.empty();
}

}  // namespace

std::size_t numbering_begin(std::string_view text) {
  const std::size_t first =
      text.size() > kLongestHostNumbering ? text.size() - kLongestHostNumbering : 0;
  char32_t before_that = 0;
  char32_t before = 0;
  for (std::size_t at = 0; at < text.size();) {
    const Glyph glyph = glyph_at(text, at);
    if (at >= first && glyph.character != U' ' && is_boundary(text, at, before, before_that) &&
        may_begin_numbering(text, at) && explains_all(text.substr(at))) {
      return at;
    }
    before_that = before;
    before = glyph.character;
    at += glyph.bytes;
  }
  return text.size();
}

}  // namespace shoshi::value
