#include "value/date_scanner.hpp"
#include "value/date_words.hpp"

namespace shoshi::value {

// September 25, 1988; 15 Sep 2020; Jan./Feb. 2020; Spring 2020
bool DateScanner::scan_english(DateRange& range) noexcept {
  const char32_t first = peek();
  if (!is_alphanumeric(first)) return false;
  PartialDate& date = range.first;
  Numeral day;
  std::size_t day_at = 0;
  if (is_digit(first)) {
    day = arabic_at(text_, at_);
    if (day.digits > 2) return false;
    day_at = at_;
    at_ += day.bytes;
    skip_ordinal();
    if (peek() == U'-' || peek() == U'.') at_ += glyph_at(text_, at_).bytes;
    skip();
  }
  const SeasonWord season = day ? SeasonWord{} : season_word_at(text_, at_);
  const MonthWord month = month_word_at(text_, at_);
  const std::size_t month_at = at_;
  if (month.month == 0 && season.bytes == 0) return false;
  at_ += season.bytes != 0 ? season.bytes : month.bytes;
  if (peek() == U'.') at_ += glyph_at(text_, at_).bytes;
  const MonthWord second = scan_second_month(month.month != 0 && !day);
  skip_separators();
  if (!day && month.month != 0) {
    const Numeral number = arabic_at(text_, at_);
    if (number && number.digits <= 2) {
      day = number;
      day_at = at_;
      at_ += number.bytes;
      skip_ordinal();
      skip_separators();
    }
  }
  const Numeral year = arabic_at(text_, at_);
  if (year.digits != 4 || !is_year(year.value)) return false;
  at_ += year.bytes;
  date.year = static_cast<std::int16_t>(year.value);
  date.season = season.season;
  out_.month_begin = month_at == 0 ? 0 : month_at;
  if (month.month != 0) set_month(date, month.month, month_at, month_at + month.bytes);
  if (day) set_day(date, day.value, day_at, day_at + day.bytes);
  if (second.month != 0) {
    range.last.year = date.year;
    range.last.month = second.month;
  }
  return true;
}

MonthWord DateScanner::scan_second_month(bool possible) noexcept {
  const Glyph separator = glyph_at(text_, at_);
  if (!possible || (separator.character != U'-' && separator.character != U'/')) return {};
  const MonthWord second = month_word_at(text_, at_ + separator.bytes);
  if (second.month == 0) return {};
  at_ += separator.bytes + second.bytes;
  if (peek() == U'.') at_ += glyph_at(text_, at_).bytes;
  return second;
}

void DateScanner::skip_ordinal() noexcept {
  for (const std::string_view suffix : {"st", "nd", "rd", "th"}) {
    if (accept(suffix)) return;
  }
}

void DateScanner::skip_separators() noexcept {
  skip();
  if (peek() == U',' || peek() == U'-') at_ += glyph_at(text_, at_).bytes;
  skip();
}

}  // namespace shoshi::value
