#pragma once

#include <array>
#include <cstddef>
#include <cstdint>

#include "value/date_scan.hpp"
#include "value/numbering.hpp"
#include "value/numerals.hpp"

/// The scanner behind read_numbering.
namespace shoshi::value {

/// True for a number without a marker that is rather a year than a volume, an issue or a page.
[[nodiscard]] constexpr bool is_bare_year(const Numeral& number) noexcept {
  constexpr std::uint32_t kFirst = 1868;
  constexpr std::uint32_t kLast = 2099;
  return number.digits == 4 && number.value >= kFirst && number.value <= kLast;
}

/// Reads one compound string from left to right: what announces itself goes to its member at once,
/// bare numbers wait until the rest is known.
class NumberingScanner {
 public:
  /// `source` must outlive the scanner.
  NumberingScanner(SourceText source, Diagnostics& diagnostics) noexcept
      : source_(source), text_(source.text), diagnostics_(diagnostics) {}

  /// Call once.
  [[nodiscard]] Numbering scan();

 private:
  /// A number without a marker.
  struct Bare {
    std::size_t begin = 0;
    std::size_t end = 0;
    char32_t before = 0;  ///< The separator before it, if it is not a space.
    char32_t after = 0;   ///< The glyph after it.
    bool range = false;
    bool list = false;      ///< 102・103・105-124, 2-3-4: several issues.
    bool descends = false;  ///< 28-2: the second number is the smaller one.
    bool year = false;
  };
  static constexpr std::size_t kMostBare = 8;

  bool skip_separators();
  bool read_part();
  bool read_keyword();
  bool read_pages_part();
  bool read_bracket();
  bool read_date_part();
  bool read_fiscal_year(std::size_t begin, const DateReading& reading);
  bool read_issue_word();
  bool read_numbered();
  bool read_unit(std::size_t begin, std::size_t end, std::size_t after, bool ordinal);
  bool read_merged_issue(std::size_t begin);
  bool read_part_word();
  bool read_noted_pages(std::size_t begin);
  bool read_bare(std::size_t begin);
  bool read_total();
  bool read_dated(Parsed<DateRange>& date);
  bool accept_date(Parsed<DateRange>& date, std::size_t begin, const DateReading& reading);
  bool read_month_issue(const DateReading& reading);
  bool read_bracketed_issue();
  bool read_bracketed_total(std::size_t begin, std::size_t end);
  void read_unread();

  void add_volume(std::size_t begin, std::size_t end);
  void add_issue(std::size_t begin, std::size_t end, std::size_t value_end);
  void add_unread(std::size_t begin, std::size_t end);
  void set(Parsed<std::string>& part, std::size_t begin, std::size_t end, std::size_t value_end);

  void resolve();
  void resolve_fiscal_year();
  void resolve_volume_and_issue();
  void resolve_year();
  void resolve_pages();
  void resolve_rest();
  void resolve_month();
  void take_pages(std::size_t index);
  Bare take(std::size_t index);
  void report_unread();

  [[nodiscard]] char32_t glyph(std::size_t at) const noexcept;
  [[nodiscard]] std::size_t next(std::size_t at) const noexcept;

  SourceText source_;
  std::string_view text_;
  Diagnostics& diagnostics_;
  Numbering out_;
  std::size_t at_ = 0;
  char32_t separator_ = 0;     ///< The last separator passed that is not a space.
  bool after_number_ = false;  ///< The part just read may have an issue in brackets after it.
  std::array<Bare, kMostBare> bare_{};
  std::size_t bare_count_ = 0;
  std::uint8_t month_ = 0;        ///< Of 9月号; 0 if none.
  bool pages_marked_ = false;     ///< The pages announced themselves.
  std::size_t year_bracket_ = 0;  ///< Where a bracket with the year alone opens, plus one; or 0.
  std::size_t total_end_ = 0;     ///< Where a whole number in brackets ends; 0 if there is none.
  std::size_t fiscal_begin_ = 0;  ///< Of 平成29年度, which is a date if no other is given.
  std::size_t fiscal_end_ = 0;    ///< 0 if there is none.
  DateReading fiscal_;
};

}  // namespace shoshi::value
