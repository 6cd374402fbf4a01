#include "value/date_scanner.hpp"

namespace shoshi::value {

namespace {

constexpr int kImperialYearOffset = 660;  // 皇紀 1 is 660 BC.

bool opens(char32_t c) noexcept {
  return c == U'(' || c == U'[' || c == U'〔';
}
bool closes(char32_t c) noexcept {
  return c == U')' || c == U']' || c == U'〕';
}

}  // namespace

bool DateScanner::scan_year(Year& year) noexcept {
  year.begin = at_;
  const bool noted = accept("西暦");
  if (noted) skip();
  const bool imperial = accept("皇紀") || accept("紀元");
  if (const EraMatch match = era_at(text_, at_, is_whole()); match.era != nullptr) {
    return scan_era_year(match, year);
  }
  const Numeral arabic = arabic_at(text_, at_);
  const Numeral numeral = arabic ? arabic : kanji_at(text_, at_);
  if (!is_year(numeral.value) || (arabic && arabic.digits != 4)) return false;
  if (!arabic && !is_whole() && match(text_, at_ + numeral.bytes, "年") == 0) return false;
  at_ += numeral.bytes;
  if (arabic && is_letter(peek()) && lower(peek()) != U't') return false;
  year.value = static_cast<int>(numeral.value) - (imperial ? kImperialYearOffset : 0);
  year.bare = arabic && !noted && !imperial;
  scan_other_calendar(year, year.begin, at_);
  scan_year_mark(year);
  if (year.marked) scan_other_calendar(year, year.begin, at_);
  return true;
}

bool DateScanner::scan_era_year(const EraMatch& found, Year& year) noexcept {
  at_ += found.bytes;
  const bool first = accept("元");
  const Numeral numeral = first ? Numeral{1, 1, 1, true} : numeral_at(text_, at_);
  if (!numeral || numeral.value == 0 || numeral.value > 99) return false;
  if (!first) at_ += numeral.bytes;
  const std::size_t end = at_;
  // An era before Meiji is also an ordinary word (文化), and a single letter a series.
  if (found.era->letter == 0 && match(text_, skip_spaces(text_, at_), "年") == 0 &&
      (!is_whole() || !ends_at(at_))) {
    return false;
  }
  year.era = found.era;
  year.value = found.era->first_year + static_cast<int>(numeral.value) - 1;
  scan_other_calendar(year, year.begin, end);
  scan_year_mark(year);
  if (year.marked) scan_other_calendar(year, year.begin, end);
  return true;
}

void DateScanner::scan_year_mark(Year& year) noexcept {
  const std::size_t start = at_;
  skip();
  const std::size_t digits_end = start;
  if (accept("年度")) {
    year.marked = true;
    out_.add({DiagnosticKind::fiscal_year, year.begin, digits_end, year.value});
  } else if (accept("年")) {
    year.marked = true;
  } else {
    at_ = start;
  }
  if (year.marked) year.bare = false;
}

// 令和2(2020)年, 1989(平成元)年, 1996年(平成8年)
void DateScanner::scan_other_calendar(Year& year, std::size_t written_begin,
                                      std::size_t written_end) noexcept {
  const std::size_t start = at_;
  skip();
  if (!opens(peek())) {
    at_ = start;
    return;
  }
  at_ += glyph_at(text_, at_).bytes;
  skip();
  const std::size_t inner = at_;
  const EraMatch found = year.era == nullptr ? era_at(text_, at_, true) : EraMatch{};
  at_ += found.bytes;
  const bool first = found.era != nullptr && accept("元");
  const Numeral numeral = first ? Numeral{} : numeral_at(text_, at_);
  at_ += numeral.bytes;
  const std::size_t inner_end = at_;
  accept("年");
  skip();
  const bool fits = year.era != nullptr ? is_year(numeral.value)
                                        : found.era != nullptr && (first || numeral.value != 0);
  if (!fits || !closes(peek())) {
    at_ = start;
    return;
  }
  at_ += glyph_at(text_, at_).bytes;
  year.bare = false;
  if (year.era != nullptr) {
    const int gregorian = static_cast<int>(numeral.value);
    if (gregorian != year.value) {
      out_.add({DiagnosticKind::era_disagrees, written_begin, written_end, year.value, gregorian});
      year.era = nullptr;
    }
    year.value = gregorian;
    return;
  }
  const int other = found.era->first_year + (first ? 1 : static_cast<int>(numeral.value)) - 1;
  if (other != year.value) {
    out_.add({DiagnosticKind::era_disagrees, inner, inner_end, other, year.value});
  } else {
    year.era = found.era;
  }
}

void DateScanner::check_era(const Year& year, DateRange& range) noexcept {
  if (year.era == nullptr) return;
  PartialDate& date = range.first;
  const bool has_month = date.month != 0;
  if (year.value < kGregorianSince && has_month) {
    out_.add({DiagnosticKind::lunisolar_date, year.begin, at_});
    date.month = date.day = 0;
    range.last = {};
    return;
  }
  if (year.era->letter == 0) return;
  const PartialDate earliest{date.year, has_month ? date.month : std::uint8_t{1},
                             date.day != 0 ? date.day : std::uint8_t{1}, Season::none};
  const PartialDate latest{date.year, has_month ? date.month : std::uint8_t{12},
                           date.day != 0 ? date.day : std::uint8_t{31}, Season::none};
  const bool before = latest < year.era->first_day;
  const bool after = year.era->last_day.year != 0 && year.era->last_day < earliest;
  if (before || after) {
    out_.add({DiagnosticKind::date_outside_era, year.begin, at_, year.value, 0, year.era});
  }
}

}  // namespace shoshi::value
