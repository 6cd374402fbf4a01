#include "value/date_scanner.hpp"
#include "value/date_words.hpp"

namespace shoshi::value {

bool DateScanner::scan_month_and_day(const Year& year, DateRange& range) noexcept {
  if (year.marked) return scan_marked_month(range);
  const std::size_t start = at_;
  if (is_whole()) skip();
  const Glyph separator = glyph_at(text_, at_);
  const char32_t c = separator.character;
  // "2004,11", as some reference lists have it
  const bool comma = c == U',' && is_whole();
  if (c != U'-' && c != U'/' && !is_dot(c) && !comma) {
    at_ = start;
    return scan_trailing_word(range);
  }
  at_ += separator.bytes;
  if (is_whole()) skip();
  const Numeral month = numeral_at(text_, at_);
  if (!month || month.digits > 2 || month.value > 99) return !comma && scan_season(range.first);
  if (comma && month.value > 12) return false;
  const std::size_t month_at = at_;
  at_ += month.bytes;
  if (is_short_year(year, c, month)) {
    range.last.year =
        static_cast<std::int16_t>(year.value / 100 * 100 + static_cast<int>(month.value));
    return true;
  }
  set_month(range.first, month.value, month_at, at_);
  if (accept("月")) {
    scan_marked_day(range);
    return true;
  }
  if (accept_day_word()) return true;
  scan_separated_day(c, range.first);
  return true;
}

// "1998-99" and "2019/20" are two years, not a year and a month
bool DateScanner::is_short_year(const Year& year, char32_t separator,
                                const Numeral& number) const noexcept {
  if (!year.bare || number.digits != 2 || is_dot(separator) || number.value <= 12) return false;
  if (glyph_at(text_, at_).character == separator) return false;
  const auto below = static_cast<std::uint32_t>(year.value % 100);
  return number.value == below + 1 || (number.value > 31 && number.value > below);
}

void DateScanner::scan_separated_day(char32_t separator, PartialDate& date) noexcept {
  const std::size_t start = at_;
  if (is_whole()) skip();
  const Glyph glyph = glyph_at(text_, at_);
  const bool same = glyph.character == separator || (is_dot(glyph.character) && is_dot(separator));
  if (!same) {
    at_ = start;
    return;
  }
  at_ += glyph.bytes;
  if (is_whole()) skip();
  const Numeral day = numeral_at(text_, at_);
  if (!day || day.digits > 2 || day.value > 99) {
    at_ = start;
    return;
  }
  set_day(date, day.value, at_, at_ + day.bytes);
  at_ += day.bytes;
  accept("日");
  skip_time();
  skip_weekday();
}

// After 年: 9月15日, 1・2月, 春; and, alone, 9.15
bool DateScanner::scan_marked_month(DateRange& range) noexcept {
  const std::size_t start = at_;
  skip();
  if (scan_season(range.first)) return true;
  const Numeral month = numeral_at(text_, at_);
  if (!month || month.digits > 2 || month.value > 99) {
    at_ = start;
    return scan_trailing_word(range);
  }
  const std::size_t month_at = at_;
  at_ += month.bytes;
  Numeral second;
  std::size_t second_at = 0;
  const Glyph between = glyph_at(text_, at_);
  const char32_t c = between.character;
  if (is_dot(c) || c == U'/' || c == U'-' || c == U'~' || c == U'、' || c == U',') {
    second_at = at_ + between.bytes;
    second = numeral_at(text_, second_at);
    if (second && second.digits <= 2 && match(text_, second_at + second.bytes, "月") != 0) {
      at_ = second_at + second.bytes;
    } else {
      second = {};
    }
  }
  const std::size_t after_month = at_;
  skip();
  if (!accept("月")) {
    if (!is_whole() || second || !ends_at(after_month)) {
      at_ = start;
      return false;
    }
  }
  set_month(range.first, month.value, month_at, month_at + month.bytes);
  if (second) {
    range.last.year = range.first.year;
    set_month(range.last, second.value, second_at, second_at + second.bytes);
    if (range.last.month == 0) range.last = {};
    return true;
  }
  scan_marked_day(range);
  return true;
}

// After 月: 15日, 5・6日, 上旬
void DateScanner::scan_marked_day(DateRange& range) noexcept {
  if (accept_day_word()) return;
  const std::size_t start = at_;
  skip();
  const Numeral day = numeral_at(text_, at_);
  if (!day || day.digits > 2 || day.value > 99) {
    at_ = start;
    return;
  }
  const std::size_t day_at = at_;
  at_ += day.bytes;
  const Glyph between = glyph_at(text_, at_);
  if (is_dot(between.character) || between.character == U'-' || between.character == U'~') {
    const std::size_t second_at = at_ + between.bytes;
    const Numeral second = numeral_at(text_, second_at);
    if (second && match(text_, second_at + second.bytes, "日") != 0) {
      at_ = second_at + second.bytes;
      accept("日");
      set_day(range.first, day.value, day_at, day_at + day.bytes);
      range.last = range.first;
      set_day(range.last, second.value, second_at, second_at + second.bytes);
      return;
    }
  }
  const std::size_t after_day = at_;
  skip();
  if (!accept("日") && !(is_whole() && ends_at(after_day))) {
    at_ = start;
    return;
  }
  set_day(range.first, day.value, day_at, day_at + day.bytes);
  skip_time();
  skip_weekday();
}

bool DateScanner::accept_day_word() noexcept {
  const std::size_t bytes = day_word_at(text_, at_);
  at_ += bytes;
  return bytes != 0;
}

bool DateScanner::scan_season(PartialDate& date) noexcept {
  const SeasonWord season = season_word_at(text_, at_);
  if (season.bytes == 0) return false;
  date.season = season.season;
  if (out_.month_begin == 0) out_.month_begin = at_;
  at_ += season.bytes;
  return true;
}

// "2020 Spring", "2020 Sep 15", "2020春"
bool DateScanner::scan_trailing_word(DateRange& range) noexcept {
  const std::size_t start = at_;
  skip();
  if (scan_season(range.first)) return true;
  const MonthWord month = month_word_at(text_, at_);
  if (month.month == 0) {
    at_ = start;
    return false;
  }
  set_month(range.first, month.month, at_, at_ + month.bytes);
  at_ += month.bytes;
  if (peek() == U'.') ++at_;
  const std::size_t after_month = at_;
  skip();
  const Numeral day = arabic_at(text_, at_);
  const char32_t next = glyph_at(text_, at_ + day.bytes).character;
  if (day && day.digits <= 2 && (is_whole() || next == 0 || next == U',' || next == U')')) {
    set_day(range.first, day.value, at_, at_ + day.bytes);
    at_ += day.bytes;
  } else {
    at_ = after_month;
  }
  return true;
}

// T10:30:00Z, 10:30
void DateScanner::skip_time() noexcept {
  std::size_t at = at_;
  const char32_t c = glyph_at(text_, at).character;
  if (c != U'T' && c != U' ') return;
  at += glyph_at(text_, at).bytes;
  const Numeral hour = arabic_at(text_, at);
  if (hour.digits != 2 || glyph_at(text_, at + hour.bytes).character != U':') return;
  for (;;) {
    const Glyph glyph = glyph_at(text_, at);
    const char32_t g = glyph.character;
    if (glyph.bytes == 0 ||
        (!is_digit(g) && g != U':' && g != U'.' && g != U'+' && g != U'-' && g != U'Z')) {
      break;
    }
    at += glyph.bytes;
  }
  at_ = at;
}

// (火), (火曜日)
void DateScanner::skip_weekday() noexcept {
  const Glyph open = glyph_at(text_, at_);
  if (open.character != U'(') {
    constexpr std::u32string_view kNames = U"月火水木金土日";
    const bool named = kNames.find(open.character) != std::u32string_view::npos;
    const std::size_t word = named ? match(text_, at_ + open.bytes, "曜日") : 0;
    if (word != 0) at_ += open.bytes + word;
    return;
  }
  std::size_t at = at_ + open.bytes;
  const Glyph day = glyph_at(text_, at);
  constexpr std::u32string_view kDays = U"月火水木金土日祝";
  if (kDays.find(day.character) == std::u32string_view::npos) return;
  at += day.bytes;
  if (const std::size_t word = match(text_, at, "曜日"); word != 0) at += word;
  const Glyph close = glyph_at(text_, at);
  if (close.character == U')') at_ = at + close.bytes;
}

void DateScanner::set_month(PartialDate& date, std::uint32_t month, std::size_t begin,
                            std::size_t end) noexcept {
  if (month > 12) {
    out_.add({DiagnosticKind::month_out_of_range, begin, end});
    return;
  }
  date.month = static_cast<std::uint8_t>(month);
  if (out_.month_begin == 0) out_.month_begin = begin;
}

void DateScanner::set_day(PartialDate& date, std::uint32_t day, std::size_t begin,
                          std::size_t end) noexcept {
  if (date.month == 0) return;
  if (day > static_cast<std::uint32_t>(days_in_month(date.year, date.month))) {
    out_.add({DiagnosticKind::day_out_of_range, begin, end});
    return;
  }
  date.day = static_cast<std::uint8_t>(day);
}

}  // namespace shoshi::value
