#include "value/date_scan.hpp"

#include "value/date_words.hpp"
#include "value/numerals.hpp"
#include "value/scan.hpp"

namespace shoshi::value {
namespace {

constexpr std::uint32_t kFirstYear = 1000;
constexpr std::uint32_t kLastYear = 2999;
constexpr int kImperialYearOffset = 660;  // 皇紀 1 is 660 BC.

bool is_year(std::uint32_t value) noexcept { return value >= kFirstYear && value <= kLastYear; }

bool is_dot(char32_t c) noexcept { return c == U'.' || c == U'・'; }

bool opens(char32_t c) noexcept { return c == U'(' || c == U'[' || c == U'〔'; }
bool closes(char32_t c) noexcept { return c == U')' || c == U']' || c == U'〕'; }

/// A year as written, perhaps in two calendars.
struct Year {
  int value = 0;
  const Era* era = nullptr;
  std::size_t begin = 0;
  bool marked = false;  ///< 年 follows it.
  bool bare = false;    ///< Four digits alone.
};

class DateScanner {
 public:
  DateScanner(std::string_view text, std::size_t at, DateContext context, DateReading& out) noexcept
      : text_(text), at_(at), context_(context), out_(out) {}

  bool scan() noexcept {
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

 private:
  [[nodiscard]] bool is_whole() const noexcept { return context_ == DateContext::whole; }
  [[nodiscard]] char32_t peek() const noexcept { return glyph_at(text_, at_).character; }
  [[nodiscard]] bool ends_at(std::size_t at) const noexcept {
    return skip_spaces(text_, at) >= text_.size();
  }
  bool accept(std::string_view word) noexcept {
    const std::size_t bytes = match(text_, at_, word);
    at_ += bytes;
    return bytes != 0;
  }
  void skip() noexcept { at_ = skip_spaces(text_, at_); }

  static bool descends(const DateRange& range) noexcept {
    const PartialDate& a = range.first;
    const PartialDate& b = range.last;
    if (a.year != b.year) return b.year < a.year;
    if (a.month == 0 || b.month == 0) return false;
    if (a.month != b.month) return b.month < a.month;
    return a.day != 0 && b.day != 0 && b.day < a.day;
  }

  // 20200915, 202009, 20160900
  bool scan_compact(PartialDate& date) noexcept {
    const Numeral numeral = arabic_at(text_, at_);
    if (numeral.digits != 8 && numeral.digits != 6) return false;
    const std::uint32_t year = numeral.digits == 8 ? numeral.value / 10000 : numeral.value / 100;
    const std::size_t glyph = numeral.bytes / numeral.digits;
    const std::size_t month_at = at_ + 4 * glyph;
    if (!is_year(year)) return false;
    const std::uint32_t below = numeral.digits == 8 ? numeral.value % 10000 : numeral.value % 100 * 100;
    if (numeral.digits == 6 && below / 100 > 12) return false;
    date.year = static_cast<std::int16_t>(year);
    begin_ = at_;
    set_month(date, below / 100, month_at, month_at + 2 * glyph);
    if (date.month != 0) set_day(date, below % 100, month_at + 2 * glyph, month_at + 4 * glyph);
    at_ += numeral.bytes;
    return true;
  }

  // 01.06.2013; with slashes the order is known only if one number is above 12
  bool scan_day_first(PartialDate& date) noexcept {
    const Numeral first = arabic_at(text_, at_);
    if (!first || first.digits > 2) return false;
    const Glyph separator = glyph_at(text_, at_ + first.bytes);
    if (separator.character != U'.' && separator.character != U'/') return false;
    const std::size_t second_at = at_ + first.bytes + separator.bytes;
    const Numeral second = arabic_at(text_, second_at);
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

  void set_month(PartialDate& date, std::uint32_t month, std::size_t begin,
                 std::size_t end) noexcept {
    if (month > 12) {
      out_.add({DiagnosticKind::month_out_of_range, begin, end});
      return;
    }
    date.month = static_cast<std::uint8_t>(month);
    if (out_.month_begin == 0) out_.month_begin = begin;
  }

  void set_day(PartialDate& date, std::uint32_t day, std::size_t begin, std::size_t end) noexcept {
    if (date.month == 0) return;
    if (day > static_cast<std::uint32_t>(days_in_month(date.year, date.month))) {
      out_.add({DiagnosticKind::day_out_of_range, begin, end});
      return;
    }
    date.day = static_cast<std::uint8_t>(day);
  }

  bool scan_point(DateRange& range) noexcept {
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

  bool scan_year(Year& year) noexcept {
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

  bool scan_era_year(const EraMatch& found, Year& year) noexcept {
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

  void scan_year_mark(Year& year) noexcept {
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
  void scan_other_calendar(Year& year, std::size_t written_begin,
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

  bool scan_month_and_day(const Year& year, DateRange& range) noexcept {
    if (year.marked) return scan_marked_month(range);
    const std::size_t start = at_;
    if (is_whole()) skip();
    const Glyph separator = glyph_at(text_, at_);
    const char32_t c = separator.character;
    if (c != U'-' && c != U'/' && !is_dot(c)) {
      at_ = start;
      return scan_trailing_word(range);
    }
    at_ += separator.bytes;
    if (is_whole()) skip();
    const Numeral month = numeral_at(text_, at_);
    if (!month || month.digits > 2 || month.value > 99) return scan_season(range.first);
    const std::size_t month_at = at_;
    at_ += month.bytes;
    if (is_short_year(year, c, month)) {
      range.last.year = static_cast<std::int16_t>(year.value / 100 * 100 +
                                                  static_cast<int>(month.value));
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
  [[nodiscard]] bool is_short_year(const Year& year, char32_t separator,
                                   const Numeral& number) const noexcept {
    if (!year.bare || number.digits != 2 || is_dot(separator) || number.value <= 12) return false;
    if (glyph_at(text_, at_).character == separator) return false;
    const auto below = static_cast<std::uint32_t>(year.value % 100);
    return number.value == below + 1 || (number.value > 31 && number.value > below);
  }

  void scan_separated_day(char32_t separator, PartialDate& date) noexcept {
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
  bool scan_marked_month(DateRange& range) noexcept {
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
  void scan_marked_day(DateRange& range) noexcept {
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

  bool accept_day_word() noexcept {
    const std::size_t bytes = day_word_at(text_, at_);
    at_ += bytes;
    return bytes != 0;
  }

  bool scan_season(PartialDate& date) noexcept {
    const SeasonWord season = season_word_at(text_, at_);
    if (season.bytes == 0) return false;
    date.season = season.season;
    if (out_.month_begin == 0) out_.month_begin = at_;
    at_ += season.bytes;
    return true;
  }

  // "2020 Spring", "2020 Sep 15", "2020春"
  bool scan_trailing_word(DateRange& range) noexcept {
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

  // September 25, 1988; 15 Sep 2020; Jan./Feb. 2020; Spring 2020
  bool scan_english(DateRange& range) noexcept {
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

  MonthWord scan_second_month(bool possible) noexcept {
    const Glyph separator = glyph_at(text_, at_);
    if (!possible || (separator.character != U'-' && separator.character != U'/')) return {};
    const MonthWord second = month_word_at(text_, at_ + separator.bytes);
    if (second.month == 0) return {};
    at_ += separator.bytes + second.bytes;
    if (peek() == U'.') at_ += glyph_at(text_, at_).bytes;
    return second;
  }

  void skip_ordinal() noexcept {
    for (const std::string_view suffix : {"st", "nd", "rd", "th"}) {
      if (accept(suffix)) return;
    }
  }

  void skip_separators() noexcept {
    skip();
    if (peek() == U',' || peek() == U'-') at_ += glyph_at(text_, at_).bytes;
    skip();
  }

  // T10:30:00Z, 10:30
  void skip_time() noexcept {
    std::size_t at = at_;
    const char32_t c = glyph_at(text_, at).character;
    if (c != U'T' && c != U' ') return;
    at += glyph_at(text_, at).bytes;
    const Numeral hour = arabic_at(text_, at);
    if (hour.digits != 2 || glyph_at(text_, at + hour.bytes).character != U':') return;
    for (;;) {
      const Glyph glyph = glyph_at(text_, at);
      const char32_t g = glyph.character;
      if (glyph.bytes == 0 || (!is_digit(g) && g != U':' && g != U'.' && g != U'+' && g != U'-' &&
                               g != U'Z')) {
        break;
      }
      at += glyph.bytes;
    }
    at_ = at;
  }

  // (火), (火曜日)
  void skip_weekday() noexcept {
    const Glyph open = glyph_at(text_, at_);
    if (open.character != U'(') return;
    std::size_t at = at_ + open.bytes;
    const Glyph day = glyph_at(text_, at);
    constexpr std::u32string_view kDays = U"月火水木金土日祝";
    if (kDays.find(day.character) == std::u32string_view::npos) return;
    at += day.bytes;
    if (const std::size_t word = match(text_, at, "曜日"); word != 0) at += word;
    const Glyph close = glyph_at(text_, at);
    if (close.character == U')') at_ = at + close.bytes;
  }

  void scan_range_end(DateRange& range) noexcept {
    const std::size_t start = at_;
    skip();
    const Glyph separator = glyph_at(text_, at_);
    const char32_t c = separator.character;
    const bool wave = c == U'~' || match(text_, at_, "から") != 0;
    const bool listed = is_dot(c) && range.first.month != 0;
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
    if (!may_be_pages && scan_short_end(range, wave || listed || dash)) return;
    const bool open_end = is_whole() && !listed && ends_at(at_);
    if (!open_end) at_ = start;
  }

  bool scan_last_point(DateRange& range) noexcept {
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
  bool scan_short_end(DateRange& range, bool allowed) noexcept {
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

  void check_era(const Year& year, DateRange& range) noexcept {
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

  std::string_view text_;
  std::size_t at_;
  std::size_t begin_ = 0;
  DateContext context_;
  DateReading& out_;
};

}  // namespace

bool scan_date(std::string_view text, std::size_t at, DateContext context,
               DateReading& out) noexcept {
  out = {};
  return DateScanner(text, at, context, out).scan();
}

}  // namespace shoshi::value
