#include "value/designation.hpp"
#include "value/numbering_scan.hpp"
#include "value/numerals.hpp"
#include "value/scan.hpp"

namespace shoshi::value {
namespace {

constexpr std::size_t kLongestBracketedIssue = 40;

}  // namespace

// A bracket is a part of its own where it holds an issue, a year or a whole number; else only
// punctuation around what is in it.
bool NumberingScanner::read_bracket() {
  if (after_number_ && read_bracketed_issue()) return true;
  const std::size_t start = at_;
  at_ = next(at_);
  after_number_ = false;
  const std::size_t begin = skip_spaces(text_, at_);
  const std::size_t end = designation_end(text_, begin);
  const std::size_t close = skip_spaces(text_, end);
  const bool closed = glyph(close) == U')' && glyph(start) == U'(';
  if (!closed && glyph(start) == U'(' && read_bracketed_total(begin, end)) return true;
  if (!closed || !has_digit(text_, begin, end)) return true;
  DateReading date;
  const bool dated = scan_date(text_, begin, DateContext::compound, date) && date.end == end;
  if (dated && !(date.bare_year && !is_bare_year(arabic_at(text_, begin)))) {
    if (date.bare_year && !out_.issued.stated()) year_bracket_ = start + 1;
    accept_date(out_.issued, begin, date);
    at_ = next(close);
    return true;
  }
  if (keyword_at(text_, begin).keyword != Keyword::none || is_letter(glyph(begin))) return true;
  at_ = next(close);
  const bool numbered = out_.volume.stated() || bare_count_ != 0;
  // CiNii writes "JOURNAL (17), 31-60, 1979", where it has no volume; NDL puts the whole number so,
  // without a comma.
  const bool listed = glyph(skip_spaces(text_, at_)) == U',';
  if (numbered || listed || out_.total_number.stated()) {
    add_issue(begin, end, end);
  } else {
    set(out_.total_number, begin, end, end);
    total_end_ = at_;
  }
  return true;
}

// 12巻3号(245号): a second issue number is the whole number
bool NumberingScanner::read_bracketed_total(std::size_t begin, std::size_t end) {
  const std::size_t unit = skip_spaces(text_, end);
  const UnitMatch found = unit_at(text_, unit);
  const std::size_t close = skip_spaces(text_, unit + found.bytes);
  if (found.unit != Unit::issue || glyph(close) != U')') return false;
  if (!out_.issue.stated() || out_.total_number.stated() || !has_digit(text_, begin, end)) {
    return false;
  }
  set(out_.total_number, begin, end, end);
  at_ = next(close);
  return true;
}

// 12(3), 45 (7), 12 (Suppl. 1)
bool NumberingScanner::read_bracketed_issue() {
  if (out_.issue.stated() || glyph(at_) != U'(') return false;
  const std::size_t begin = skip_spaces(text_, next(at_));
  std::size_t close = begin;
  while (glyph(close) != U')') {
    if (glyph(close) == 0 || close - begin > kLongestBracketedIssue) return false;
    close = next(close);
  }
  const KeywordMatch keyword = keyword_at(text_, begin);
  const std::size_t word = begin + (keyword.keyword == Keyword::issue ? keyword.bytes : 0);
  if (keyword.keyword != Keyword::none && keyword.keyword != Keyword::issue) return false;
  DateReading date;
  if (scan_date(text_, word, DateContext::compound, date)) return false;
  const std::size_t first = word + value::match(text_, word, "第");
  if (first >= close) return false;
  std::size_t end = close;
  const std::size_t number = designation_end(text_, first);
  if (unit_at(text_, number).unit == Unit::issue) end = number;
  const bool fits = issue_word_at(text_, first) != 0 || has_digit(text_, first, close) ||
                    is_roman(text_, first, close) || static_cast<bool>(numeral_at(text_, first));
  if (!fits) return false;
  add_issue(first, end, end);
  at_ = next(close);
  after_number_ = false;
  return true;
}

}  // namespace shoshi::value
