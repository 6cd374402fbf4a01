#include "value/date_scan.hpp"

#include "value/date_scanner.hpp"

namespace shoshi::value {

bool DateScanner::scan() noexcept {
  DateRange& range = out_.range;
  const bool found = (is_whole() && scan_compact(range.first)) ||
                     (is_whole() && scan_day_first(range.first)) || scan_point(range);
  if (!found) return false;
  if (!range.is_range()) scan_range_end(range);
  if (range.is_range() && descends(range)) {
    out_.add({DiagnosticKind::date_range_descends, begin_, at_});
    range.last = {};
  }
  if (range.last == range.first) range.last = {};
  out_.end = at_;
  return true;
}

bool DateScanner::accept(std::string_view word) noexcept {
  const std::size_t bytes = match(text_, at_, word);
  at_ += bytes;
  return bytes != 0;
}

bool DateScanner::descends(const DateRange& range) noexcept {
  const PartialDate& a = range.first;
  const PartialDate& b = range.last;
  if (a.year != b.year) return b.year < a.year;
  if (a.month == 0 || b.month == 0) return false;
  if (a.month != b.month) return b.month < a.month;
  return a.day != 0 && b.day != 0 && b.day < a.day;
}

// 20200915, 202009, 20160900
bool DateScanner::scan_compact(PartialDate& date) noexcept {
  const Numeral numeral = arabic_at(text_, at_);
  if (numeral.digits != 8 && numeral.digits != 6) return false;
  const std::uint32_t year = numeral.digits == 8 ? numeral.value / 10000 : numeral.value / 100;
  const std::size_t glyph = numeral.bytes / numeral.digits;
  const std::size_t month_at = at_ + 4 * glyph;
  if (!is_year(year)) return false;
  const std::uint32_t below =
      numeral.digits == 8 ? numeral.value % 10000 : numeral.value % 100 * 100;
  if (numeral.digits == 6 && below / 100 > 12) return false;
  date.year = static_cast<std::int16_t>(year);
  begin_ = at_;
  set_month(date, below / 100, month_at, month_at + 2 * glyph);
  if (date.month != 0) set_day(date, below % 100, month_at + 2 * glyph, month_at + 4 * glyph);
  at_ += numeral.bytes;
  return true;
}

// 01.06.2013; with slashes the order is known only if one number is above 12
bool DateScanner::scan_day_first(PartialDate& date) noexcept {
  const Numeral first = arabic_at(text_, at_);
  if (!first || first.digits > 2) return false;
  const Glyph separator = glyph_at(text_, at_ + first.bytes);
  if (separator.character != U'.' && separator.character != U'/') return false;
  const std::size_t second_at = at_ + first.bytes + separator.bytes;
  const Numeral second = arabic_at(text_, second_at);
  if (second.digits == 4 && is_year(second.value) && first.value >= 1 && first.value <= 12) {
    begin_ = at_;  // 9/2020
    date.year = static_cast<std::int16_t>(second.value);
    set_month(date, first.value, at_, at_ + first.bytes);
    at_ = second_at + second.bytes;
    return true;
  }
  const Glyph again = glyph_at(text_, second_at + second.bytes);
  if (!second || second.digits > 2 || again.character != separator.character) return false;
  const std::size_t year_at = second_at + second.bytes + again.bytes;
  const Numeral year = arabic_at(text_, year_at);
  if (year.digits != 4 || !is_year(year.value)) return false;
  begin_ = at_;
  date.year = static_cast<std::int16_t>(year.value);
  const bool day_first = separator.character == U'.' || first.value > 12;
  if (!day_first && second.value <= 12 && first.value != second.value) {
    out_.add({DiagnosticKind::day_month_ambiguous, at_, year_at + year.bytes});
  } else if (day_first) {
    set_month(date, second.value, second_at, second_at + second.bytes);
    if (date.month != 0) set_day(date, first.value, at_, at_ + first.bytes);
  } else {
    set_month(date, first.value, at_, at_ + first.bytes);
    if (date.month != 0) set_day(date, second.value, second_at, second_at + second.bytes);
  }
  at_ = year_at + year.bytes;
  return true;
}

bool DateScanner::scan_point(DateRange& range) noexcept {
  const std::size_t start = at_;
  begin_ = start;
  if (scan_english(range)) return true;
  at_ = start;
  Year year;
  if (!scan_year(year)) {
    at_ = start;
    return false;
  }
  PartialDate& date = range.first;
  date.year = static_cast<std::int16_t>(year.value);
  const std::size_t after_year = at_;
  if (!scan_month_and_day(year, range)) at_ = after_year;
  out_.bare_year = year.bare && at_ == after_year;
  check_era(year, range);
  return true;
}

void DateScanner::scan_range_end(DateRange& range) noexcept {
  const std::size_t start = at_;
  skip();
  const Glyph separator = glyph_at(text_, at_);
  const char32_t c = separator.character;
  const bool wave = c == U'~' || match(text_, at_, "から") != 0;
  const bool years = is_dot(c) && is_whole() && range.first.month == 0 && !out_.bare_year;
  const bool listed = (is_dot(c) && range.first.month != 0) || years;
  const bool dash = c == U'-' || (c == U'/' && is_whole());
  if (separator.bytes == 0 || (!wave && !dash && !listed)) {
    at_ = start;
    return;
  }
  at_ += c == U'~' || !wave ? separator.bytes : match(text_, at_, "から");
  skip();
  const bool year_only = range.first.month == 0 && range.first.season == Season::none;
  const bool may_be_pages = !is_whole() && year_only && out_.bare_year;
  if (!may_be_pages && scan_last_point(range)) return;
  if (!may_be_pages && !years && scan_short_end(range, wave || listed || dash)) return;
  const bool open_end = is_whole() && !listed && ends_at(at_);
  if (!open_end) at_ = start;
}

bool DateScanner::scan_last_point(DateRange& range) noexcept {
  const std::size_t start = at_;
  const std::size_t first_begin = begin_;
  const bool bare = out_.bare_year;
  DateRange last;
  if (scan_point(last)) {
    begin_ = first_begin;
    range.last = last.is_range() ? last.last : last.first;
    out_.bare_year = false;
    return true;
  }
  begin_ = first_begin;
  out_.bare_year = bare;
  at_ = start;
  return false;
}

// The last month or day without its year: 4月~9月, 9.15-17, 2019~20
bool DateScanner::scan_short_end(DateRange& range, bool allowed) noexcept {
  const Numeral number = numeral_at(text_, at_);
  if (!allowed || !number || number.digits > 2) return false;
  const std::size_t begin = at_;
  const std::size_t end = at_ + number.bytes;
  const PartialDate& first = range.first;
  if (match(text_, end, "月") != 0 && first.month != 0) {
    at_ = end;
    accept("月");
    DateRange last;
    last.first.year = first.year;
    set_month(last.first, number.value, begin, end);
    scan_marked_day(last);
    if (last.first.month != 0) range.last = last.first;
    return true;
  }
  const bool day = match(text_, end, "日") != 0;
  if ((!day && (!is_whole() || !ends_at(end))) || first.season != Season::none) return false;
  at_ = end;
  accept("日");
  PartialDate last = first;
  if (first.day != 0) {
    set_day(last, number.value, begin, end);
  } else if (first.month != 0 && !day) {
    set_month(last, number.value, begin, end);
  } else if (number.digits == 2 && !day) {
    last.year = static_cast<std::int16_t>(first.year / 100 * 100 + static_cast<int>(number.value));
  }
  if (last != first) range.last = last;
  return true;
}

bool scan_date(std::string_view text, std::size_t at, DateContext context,
               DateReading& out) noexcept {
  out = {};
  return DateScanner(text, at, context, out).scan();
}

std::size_t compact_date_end(std::string_view text, std::size_t at, DateReading& out) noexcept {
  constexpr int kFirstYear = 1868;
  constexpr int kLastYear = 2099;
  const Numeral number = arabic_at(text, at);
  if (number.digits != 8) return 0;
  const std::size_t end = at + number.bytes;
  const char32_t after = glyph_at(text, end).character;
  if (is_alphanumeric(after) || after == U'-' || after == U'_') return 0;
  if (!scan_date(text.substr(0, end), at, DateContext::whole, out) || out.problem_count != 0) {
    return 0;
  }
  const PartialDate& date = out.range.first;
  const bool day_alone = date.month == 0 && number.value % 100 != 0;
  const bool fits = date.year >= kFirstYear && date.year <= kLastYear && !day_alone;
  return fits && out.end == end ? end : 0;
}

}  // namespace shoshi::value
