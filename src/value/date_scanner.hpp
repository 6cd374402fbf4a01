#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>

#include "value/date_scan.hpp"
#include "value/numerals.hpp"
#include "value/scan.hpp"

/// The scanner behind scan_date.
namespace shoshi::value {

/// A full stop or a middle dot, which separate the parts of a date alike.
[[nodiscard]] constexpr bool is_dot(char32_t c) noexcept {
  return c == U'.' || c == U'・';
}

/// True for a number that a Gregorian year of a publication can be.
[[nodiscard]] constexpr bool is_year(std::uint32_t value) noexcept {
  return value >= 1000 && value <= 2999;
}

/// Reads one date or range from left to right.
class DateScanner {
 public:
  /// Starts at byte `at` of `text`; problems go to `out`, which must outlive the scanner.
  DateScanner(std::string_view text, std::size_t at, DateContext context, DateReading& out) noexcept
      : text_(text), at_(at), context_(context), out_(out) {}

  /// Reads the date into `out`; false if there is none. Call once.
  bool scan() noexcept;

 private:
  /// A year as written, perhaps in two calendars.
  struct Year {
    int value = 0;
    const Era* era = nullptr;
    std::size_t begin = 0;
    bool marked = false;  ///< 年 follows it.
    bool bare = false;    ///< Four digits alone.
  };

  [[nodiscard]] bool is_whole() const noexcept { return context_ == DateContext::whole; }
  [[nodiscard]] char32_t peek() const noexcept { return glyph_at(text_, at_).character; }
  [[nodiscard]] bool ends_at(std::size_t at) const noexcept {
    return skip_spaces(text_, at) >= text_.size();
  }
  void skip() noexcept { at_ = skip_spaces(text_, at_); }

  bool accept(std::string_view word) noexcept;
  static bool descends(const DateRange& range) noexcept;
  bool scan_compact(PartialDate& date) noexcept;
  bool scan_day_first(PartialDate& date) noexcept;
  bool scan_point(DateRange& range) noexcept;
  void scan_range_end(DateRange& range) noexcept;
  bool scan_last_point(DateRange& range) noexcept;
  bool scan_short_end(DateRange& range, bool allowed) noexcept;

  bool scan_year(Year& year) noexcept;
  bool scan_era_year(const EraMatch& found, Year& year) noexcept;
  void scan_year_mark(Year& year) noexcept;
  void scan_other_calendar(Year& year, std::size_t written_begin, std::size_t written_end) noexcept;
  void check_era(const Year& year, DateRange& range) noexcept;

  bool scan_month_and_day(const Year& year, DateRange& range) noexcept;
  [[nodiscard]] bool is_short_year(const Year& year, char32_t separator,
                                   const Numeral& number) const noexcept;
  void scan_separated_day(char32_t separator, PartialDate& date) noexcept;
  bool scan_marked_month(DateRange& range) noexcept;
  void scan_marked_day(DateRange& range) noexcept;
  bool accept_day_word() noexcept;
  bool scan_season(PartialDate& date) noexcept;
  bool scan_trailing_word(DateRange& range) noexcept;
  void skip_time() noexcept;
  void skip_weekday() noexcept;
  void set_month(PartialDate& date, std::uint32_t month, std::size_t begin,
                 std::size_t end) noexcept;
  void set_day(PartialDate& date, std::uint32_t day, std::size_t begin, std::size_t end) noexcept;

  bool scan_english(DateRange& range) noexcept;
  MonthWord scan_second_month(bool possible) noexcept;
  void skip_ordinal() noexcept;
  void skip_separators() noexcept;

  std::string_view text_;
  std::size_t at_;
  std::size_t begin_ = 0;
  DateContext context_;
  DateReading& out_;
};

}  // namespace shoshi::value
