#include <algorithm>
#include <array>
#include <chrono>
#include <cstring>

#include "unicode/script.hpp"
#include "value/language.hpp"
#include "write/marc/countries.hpp"
#include "write/marc/rows.hpp"

namespace shoshi::marc {
namespace {

constexpr std::size_t kTypeAt = 6;
constexpr std::size_t kLevelAt = 7;
constexpr std::size_t kFormAt = 18;

/// A moment of the clock, UTC.
struct Moment {
  std::chrono::year_month_day date;
  std::chrono::hh_mm_ss<std::chrono::seconds> time;

  [[nodiscard]] int year() const { return static_cast<int>(date.year()); }
  [[nodiscard]] int month() const { return static_cast<int>(static_cast<unsigned>(date.month())); }
  [[nodiscard]] int day() const { return static_cast<int>(static_cast<unsigned>(date.day())); }
};

// The years 0 to 9999, which four digits can say.
constexpr std::int64_t kFirstMoment = -62'167'219'200;
constexpr std::int64_t kLastMoment = 253'402'300'799;

Moment moment_of(std::int64_t timestamp) {
  const std::chrono::sys_seconds moment{
      std::chrono::seconds(std::clamp(timestamp, kFirstMoment, kLastMoment))};
  const auto day = std::chrono::floor<std::chrono::days>(moment);
  return {std::chrono::year_month_day(day), std::chrono::hh_mm_ss(moment - day)};
}

void put_digits(char* at, std::size_t digits, int number) noexcept {
  while (digits-- > 0) {
    at[digits] = static_cast<char>('0' + number % 10);
    number /= 10;
  }
}

// 008/06-14. A month without its day is a detailed date too, with blanks for the day; a season or a
// range is no detailed date.
void put_dates(const Parsed<DateRange>& issued, char* date) noexcept {
  const PartialDate first = issued.value ? issued.value->first : PartialDate{};
  if (first.year < 1 || first.year > 9999) {
    std::memcpy(date, "nuuuuuuuu", 9);
    return;
  }
  std::memcpy(date, "s        ", 9);
  put_digits(date + 1, 4, first.year);
  if (first.month == 0 || first.season != Season::none || issued.value->is_range()) return;
  date[0] = 'e';
  put_digits(date + 5, 2, first.month);
  if (first.day != 0) put_digits(date + 7, 2, first.day);
}

bool has_japanese_text(const std::vector<LocalText>& texts) noexcept {
  return std::any_of(texts.begin(), texts.end(), [](const LocalText& text) {
    return unicode::has_japanese(text.text) && value::language_of_text(text.text) == "ja";
  });
}

bool is_japanese_title(const Title& title) noexcept {
  return value::language_of_text(title.text) == "ja";
}

// 008/15-17. Without a place, what is published in Japanese is taken to be published in Japan: our
// choice, because that is what the services index.
std::string_view country(const Record& record) noexcept {
  for (const LocalText& place : record.places) {
    const std::string_view code = country_code(place.text);
    if (code != "xx ") return code;
  }
  const auto& titles = record.container.titles;
  const bool japanese = has_japanese_text(record.publishers) ||
                        std::any_of(titles.begin(), titles.end(), is_japanese_title) ||
                        (!record.languages.empty() && record.languages.front().code == "ja");
  return japanese && record.places.empty() ? "ja " : "xx ";
}

// 008/33 of a continuing resource: the script of its title; no attempt to code where none is sure.
char script_code(const Mapping& m) noexcept {
  if (m.title == nullptr) return '|';
  if (m.title->language == "ja") return 'd';
  return m.title->language == "en" ? 'a' : '|';
}

char form_of_item(const Mapping& m) noexcept {
  if (m.online) return 'o';
  return m.paged ? ' ' : '|';
}

// 008/18-34, books.
void put_book_codes(const Mapping& m, char* text) noexcept {
  std::memcpy(text + 18, "|||||||||||0|| 0|", 17);
  text[23] = form_of_item(m);
  text[24] = m.kind.contents;
  if (m.kind.contents != '|') std::memcpy(text + 25, "   ", 3);
  text[29] = m.kind.conference;
}

// 008/18-34, continuing resources.
void put_serial_codes(const Mapping& m, char* text) noexcept {
  std::memcpy(text + 18, "|| ||||||||0   |0", 17);
  text[23] = form_of_item(m);
  text[29] = m.kind.conference;
  text[33] = script_code(m);
}

}  // namespace

bool is_typescript(const Mapping& m) noexcept {
  return m.record.kind == RecordKind::thesis && !m.online && m.record.publishers.empty();
}

void set_leader(Mapping& m) {
  m.tree.leader[kTypeAt] = is_typescript(m) ? 't' : 'a';
  m.tree.leader[kLevelAt] = m.serial_part() ? 'b' : m.kind.level;
  if (!m.punctuation.is_isbd()) m.tree.leader[kFormAt] = 'c';
}

void add_record_key(Mapping& m) {
  m.tree.add_control("001", m.keys.stable);
}

void add_key_owner(Mapping& m) {
  m.tree.add_control("003", m.options.marc.organization);
}

void add_latest_transaction(Mapping& m) {
  const Moment now = moment_of(m.options.timestamp);
  std::array<char, 16> text;
  put_digits(text.data(), 4, now.year());
  put_digits(text.data() + 4, 2, now.month());
  put_digits(text.data() + 6, 2, now.day());
  put_digits(text.data() + 8, 2, static_cast<int>(now.time.hours().count()));
  put_digits(text.data() + 10, 2, static_cast<int>(now.time.minutes().count()));
  put_digits(text.data() + 12, 2, static_cast<int>(now.time.seconds().count()));
  std::memcpy(text.data() + 14, ".0", 2);
  m.tree.add_control("005", m.tree.keep({text.data(), text.size()}));
}

void add_physical_codes(Mapping& m) {
  if (m.online) m.tree.add_control("007", "cr |||||||||||");
}

void add_general_codes(Mapping& m) {
  const Moment now = moment_of(m.options.timestamp);
  std::array<char, 40> text;
  std::memcpy(text.data(), "000000nuuuuuuuu                    und d", text.size());
  put_digits(text.data(), 2, now.year() % 100);
  put_digits(text.data() + 2, 2, now.month());
  put_digits(text.data() + 4, 2, now.day());
  put_dates(m.record.issued, text.data() + 6);
  std::memcpy(text.data() + 15, country(m.record).data(), 3);
  m.serial_part() ? put_serial_codes(m, text.data()) : put_book_codes(m, text.data());
  if (!m.record.languages.empty()) {
    const std::string_view code = value::marc_language(m.record.languages.front().code);
    if (code.size() == 3) std::memcpy(text.data() + 35, code.data(), 3);
  }
  m.tree.add_control("008", m.tree.keep({text.data(), text.size()}));
}

}  // namespace shoshi::marc
