#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>

#include "shoshi/diagnostic.hpp"
#include "shoshi/record.hpp"
#include "value/eras.hpp"

/// Finding a date in a text without saying anything about it yet: a caller that tries several
/// readings reports the problems of the one it takes.
namespace shoshi::value {

/// Where the date stands. In a compound string a bare number is often no date, so that forms that
/// need the whole value to themselves (20200915, 63.3, 01.06.2013, S63) are not read there.
enum class DateContext : std::uint8_t { whole, compound };

/// A thing that is wrong in a date, in offsets of the text it was scanned from.
struct DateProblem {
  DiagnosticKind kind{};
  std::size_t begin = 0;
  std::size_t end = 0;
  int first = 0;             ///< A year, by kind.
  int second = 0;            ///< A year, by kind.
  const Era* era = nullptr;  ///< For date_outside_era.
};

/// What scan_date found.
struct DateReading {
  DateRange range;
  std::size_t end = 0;          ///< The first byte after it.
  std::size_t month_begin = 0;  ///< Where the month or season stands; 0 if none is given.
  bool bare_year = false;       ///< Four digits and nothing else: perhaps another number.
  std::array<DateProblem, 4> problems{};
  std::uint8_t problem_count = 0;

  void add(const DateProblem& problem) noexcept {
    if (problem_count < problems.size()) problems[problem_count++] = problem;
  }
};

/// Reads the date or range of dates that begins at byte `at`. False if there is none; `out` is then
/// not to be used.
[[nodiscard]] bool scan_date(std::string_view text, std::size_t at, DateContext context,
                             DateReading& out) noexcept;

/// The end of a date of eight digits (20200915, 20160900) that exists in the calendar, in a year of
/// 1868 to 2099, and stands alone at byte `at`; 0 if there is none. For compound strings, where
/// scan_date does not read it.
[[nodiscard]] std::size_t compact_date_end(std::string_view text, std::size_t at,
                                           DateReading& out) noexcept;

/// Reports the problems of a reading.
void report_problems(const DateReading& reading, SourceText source, Diagnostics& diagnostics);

/// The number of days of a month of the Gregorian calendar, 28 to 31.
[[nodiscard]] int days_in_month(int year, int month) noexcept;

/// The month (1 to 12) of an English name or abbreviation of at least three letters that stands at
/// byte `at` as a whole word, and its length; 0 and 0 if there is none.
struct MonthWord {
  std::uint8_t month = 0;
  std::size_t bytes = 0;
};
[[nodiscard]] MonthWord month_word_at(std::string_view text, std::size_t at) noexcept;

}  // namespace shoshi::value
