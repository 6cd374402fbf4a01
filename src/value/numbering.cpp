#include "value/numbering.hpp"

#include "value/designation.hpp"
#include "value/numbering_scan.hpp"
#include "value/numerals.hpp"
#include "value/page_scan.hpp"
#include "value/plain.hpp"
#include "value/scan.hpp"

namespace shoshi::value {
namespace {

/// In bytes; what is longer is no numbering, and the scanner looks back and forth in it.
constexpr std::size_t kLongestNumbering = 2048;

bool is_separator(char32_t c) noexcept {
  constexpr std::u32string_view kSeparators = U" ,;:.。、・/-~)]〕";
  return c != 0 && kSeparators.find(c) != std::u32string_view::npos;
}

bool ends_unread(char32_t c) noexcept {
  constexpr std::u32string_view kEnds = U" ,;()、";
  return c == 0 || kEnds.find(c) != std::u32string_view::npos;
}

}  // namespace

char32_t NumberingScanner::glyph(std::size_t at) const noexcept {
  return glyph_at(text_, at).character;
}

std::size_t NumberingScanner::next(std::size_t at) const noexcept {
  return at + glyph_at(text_, at).bytes;
}

Numbering NumberingScanner::scan() {
  while (skip_separators()) {
    if (!read_part()) read_unread();
  }
  resolve();
  report_unread();
  return std::move(out_);
}

bool NumberingScanner::skip_separators() {
  separator_ = 0;
  while (at_ < text_.size()) {
    const char32_t c = glyph(at_);
    if (!is_separator(c)) return true;
    if (c == U',' || c == U'、' || c == U':' || c == U';') {
      separator_ = c;
      after_number_ = false;
    }
    at_ = next(at_);
  }
  return false;
}

bool NumberingScanner::read_part() {
  const char32_t first = glyph(at_);
  const bool was_number = after_number_;
  if (first == U'(' || first == U'[' || first == U'〔') return read_bracket();
  after_number_ = false;
  if (is_digit(first)) return read_date_part() || read_numbered();
  if (read_keyword() || read_pages_part() || read_part_word()) return true;
  after_number_ = was_number;
  return read_date_part() || read_issue_word() || read_numbered();
}

bool NumberingScanner::read_keyword() {
  const KeywordMatch match = keyword_at(text_, at_);
  if (match.keyword == Keyword::none) return false;
  const std::size_t start = at_;
  at_ += match.bytes;
  switch (match.keyword) {
    case Keyword::issued:
      if (read_dated(out_.issued)) return true;
      break;
    case Keyword::available:
      if (read_dated(out_.available)) return true;
      break;
    case Keyword::total:
      if (read_total()) return true;
      break;
    default: {
      if (value::match(text_, at_, "第") != 0) at_ = skip_spaces(text_, next(at_));
      const std::size_t end = designation_end(text_, at_);
      if (end == at_) break;
      const std::size_t begin = at_;
      const UnitMatch unit = unit_at(text_, end);
      at_ = end + unit.bytes;
      if (match.keyword == Keyword::volume) add_volume(begin, end);
      if (match.keyword == Keyword::issue) {
        const bool named = unit.unit == Unit::merged_issue || unit.unit == Unit::month_issue;
        add_issue(begin, named ? at_ : end, unit.unit == Unit::month_issue ? at_ : end);
      }
      if (match.keyword == Keyword::article) set(out_.article_number, begin, end, end);
      if (match.keyword == Keyword::extent) set(out_.extent, begin, end, end);
      after_number_ = match.keyword == Keyword::volume;
      return true;
    }
  }
  at_ = start;
  return false;
}

bool NumberingScanner::read_pages_part() {
  const std::size_t marker = page_marker_at(text_, at_);
  if (marker == 0) return false;
  const std::size_t begin = at_ + marker;
  std::vector<PageRange> ranges;
  const std::size_t end = scan_pages(text_, begin, PageContext::compound, ranges);
  if (ranges.empty()) return false;
  if (out_.pages.stated()) {
    add_unread(at_, end);
    at_ = end;
    return true;
  }
  pages_marked_ = true;
  if (are_unknown(ranges)) {
    at_ = end;
    return true;
  }
  const bool stop = text_[end - 1] == '.';
  const SourceText pages = slice(source_, begin, stop ? end - 1 : end);
  out_.pages.text = written(pages, diagnostics_);
  out_.pages.where = pages.where();
  out_.pages.value = std::move(ranges);
  at_ = end;
  return true;
}

bool NumberingScanner::read_date_part() {
  DateReading reading;
  const bool compact = compact_date_end(text_, at_, reading) != 0;
  if (!compact && !scan_date(text_, at_, DateContext::compound, reading)) return false;
  if (reading.bare_year) return false;
  const std::size_t begin = at_;
  const bool glued = is_alphanumeric(glyph(reading.end));
  if (glued) return false;
  after_number_ = false;
  const bool fiscal = reading.problem_count == 1 &&
                      reading.problems[0].kind == DiagnosticKind::fiscal_year &&
                      reading.range.first.month == 0 && !reading.range.is_range();
  if (fiscal && read_fiscal_year(begin, reading)) return true;
  accept_date(out_.issued, begin, reading);
  return true;
}

bool NumberingScanner::read_dated(Parsed<DateRange>& date) {
  DateReading reading;
  if (!scan_date(text_, at_, DateContext::compound, reading)) return false;
  return accept_date(date, at_, reading);
}

bool NumberingScanner::accept_date(Parsed<DateRange>& date, std::size_t begin,
                                   const DateReading& reading) {
  at_ = reading.end;
  for (const std::string_view word : {"発行", "刊行", "issued", "published"}) {
    const std::size_t noise = skip_spaces(text_, at_);
    if (const std::size_t bytes = value::match(text_, noise, word); bytes != 0) {
      const char32_t after = glyph(noise + bytes);
      if (after == 0 || is_separator(after)) at_ = noise + bytes;
    }
  }
  if (date.value == reading.range) return true;
  // Of a year and a whole date of that year, only the whole date says something.
  if (date.value && date.value->first.year == reading.range.first.year) {
    if (reading.range.first.month == 0 && !reading.range.is_range()) return true;
    if (date.value->first == PartialDate{date.value->first.year, 0, 0, Season::none}) date = {};
  }
  if (date.stated()) {
    add_unread(begin, at_);
    return true;
  }
  const SourceText place = slice(source_, begin, reading.end);
  date.text = written(place, diagnostics_);
  date.where = place.where();
  date.value = reading.range;
  report_problems(reading, source_, diagnostics_);
  read_month_issue(reading);
  return true;
}

// 2020年9月号, 2020年1・2月合併号, 2020年春号: a month or season that is the name of the issue too
bool NumberingScanner::read_month_issue(const DateReading& reading) {
  if (reading.month_begin == 0) return false;
  for (const std::string_view word : {"合併号", "臨時増刊号", "臨時増刊", "増刊号", "増刊",
                                      "特大号", "特集号", "特別号", "号", "號"}) {
    const std::size_t bytes = value::match(text_, at_, word);
    if (bytes == 0) continue;
    const std::size_t end = at_ + bytes;
    at_ = end;
    add_issue(reading.month_begin, end, end);
    return true;
  }
  return false;
}

// 平成29年度, 平成30年度・令和元年度
bool NumberingScanner::read_fiscal_year(std::size_t begin, const DateReading& reading) {
  if (fiscal_end_ == 0) {
    fiscal_begin_ = begin;
    fiscal_ = reading;
  } else if (begin == next(fiscal_end_)) {
    const PartialDate& last = reading.range.first;
    if (fiscal_.range.first < last) fiscal_.range.last = last;
    fiscal_.add(reading.problems[0]);
  } else {
    return false;
  }
  fiscal_end_ = at_ = reading.end;
  return true;
}

// 第3巻上, "上, 2001"
bool NumberingScanner::read_part_word() {
  const char32_t c = glyph(at_);
  if (c != U'上' && c != U'中' && c != U'下') return false;
  const std::size_t begin = at_;
  const std::size_t end = next(at_);
  const char32_t after = glyph(end);
  if (after != 0 && !is_separator(after)) return false;
  at_ = end;
  if (out_.volume.stated()) {
    add_issue(begin, end, end);
  } else {
    add_volume(begin, end);
  }
  return true;
}

bool NumberingScanner::read_issue_word() {
  const std::size_t bytes = issue_word_at(text_, at_);
  if (bytes == 0) return false;
  const std::size_t begin = at_;
  const std::size_t word_end = at_ + bytes;
  const std::size_t after = skip_spaces(text_, word_end);
  std::size_t end = word_end;
  DateReading date;
  const bool dated = scan_date(text_, after, DateContext::compound, date);
  const KeywordMatch number = keyword_at(text_, after);
  const std::size_t digits = after + (number.keyword == Keyword::issue ? number.bytes : 0);
  if (!dated && is_digit(glyph(digits))) {
    const std::size_t designation = designation_end(text_, digits);
    const UnitMatch unit = unit_at(text_, designation);
    if (unit.unit == Unit::none || unit.unit == Unit::issue) end = designation + unit.bytes;
  }
  at_ = end;
  // J-STAGE: 28 巻, Supplement 号
  if (end == word_end && unit_at(text_, after).unit == Unit::issue) {
    at_ = after + unit_at(text_, after).bytes;
  }
  add_issue(begin, end, end);
  return true;
}

bool NumberingScanner::read_total() {
  if (value::match(text_, at_, "第") != 0) at_ = skip_spaces(text_, next(at_));
  const std::size_t word = issue_word_at(text_, at_);
  const std::size_t end = word != 0 ? at_ + word : designation_end(text_, at_);
  if (end == at_) return false;
  const std::size_t begin = at_;
  at_ = end;
  const std::size_t unit = skip_spaces(text_, end);
  if (unit_at(text_, unit).unit == Unit::issue) at_ = unit + unit_at(text_, unit).bytes;
  if (out_.total_number.stated()) {
    add_unread(begin, end);
  } else {
    set(out_.total_number, begin, end, end);
  }
  return true;
}

void NumberingScanner::read_unread() {
  const std::size_t begin = at_;
  after_number_ = false;
  do {
    at_ = next(at_);
    if (ends_unread(glyph(at_))) break;
    if (value::match(text_, at_, "第") != 0) break;
    if (is_digit(glyph(at_)) && !is_alphanumeric(glyph(begin))) {
      const std::size_t end = designation_end(text_, at_);
      const Unit unit = unit_at(text_, skip_spaces(text_, end)).unit;
      if (unit != Unit::none || glyph(end) == U'(') break;
    }
  } while (at_ < text_.size());
  add_unread(begin, at_);
}

Numbering read_numbering(SourceText text, Diagnostics& diagnostics) {
  const SourceText line = trimmed(text);
  Numbering read;  // One variable, so that the usual one is made where the caller wants it.
  if (read_plain_numbering(line, read)) return read;
  if (line.text.size() > kLongestNumbering) {
    diagnostics.report(DiagnosticKind::numbering_unread, line.where(), {std::string(line.text)});
    read = {};
    read.unread.push_back(line);
    return read;
  }
  read = NumberingScanner(line, diagnostics).scan();
  return read;
}

}  // namespace shoshi::value
