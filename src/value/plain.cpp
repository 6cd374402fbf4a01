#include "value/plain.hpp"

#include <cstdint>
#include <utility>

#include "value/date_scan.hpp"
#include "value/scan.hpp"

namespace shoshi::value {
namespace {

constexpr std::string_view kReleased = " (Released:";

char32_t byte_at(std::string_view text, std::size_t at) noexcept {
  return at < text.size() ? static_cast<unsigned char>(text[at]) : char32_t{0};
}

/// The number of `count` digits at `at`, or -1.
int digits_at(std::string_view text, std::size_t at, std::size_t count) noexcept {
  if (at + count > text.size()) return -1;
  int value = 0;
  for (std::size_t n = 0; n < count; ++n) {
    const char32_t c = byte_at(text, at + n);
    if (!is_digit(c)) return -1;
    value = value * 10 + static_cast<int>(c - U'0');
  }
  return value;
}

/// The end of a designation that is surely nothing else: letters and digits with . / - between
/// them, a digit among them, and no full stop after a letter, which may announce another part.
std::size_t plain_designation_end(std::string_view text, std::size_t at) noexcept {
  bool digit = false;
  char32_t before = 0;
  std::size_t end = at;
  for (;; ++end) {
    const char32_t c = byte_at(text, end);
    digit = digit || is_digit(c);
    const bool inner =
        (c == U'.' && is_digit(before)) || ((c == U'/' || c == U'-') && is_alphanumeric(before));
    if (!is_alphanumeric(c) && !inner) break;
    before = c;
  }
  const bool closed = end == text.size() || byte_at(text, end) == U',';
  return digit && closed && is_alphanumeric(before) ? end : 0;
}

std::size_t plain_page_end(std::string_view text, std::size_t at) noexcept {
  std::size_t end = at;
  for (;; ++end) {
    const char32_t c = byte_at(text, end);
    // A p may be the word "page" glued to its number.
    if ((!is_alphanumeric(c) && c != U'_') || lower(c) == U'p') break;
  }
  return end;
}

void set_plain(SourceText source, std::size_t begin, std::size_t end, Parsed<std::string>& part) {
  const SourceText place = source.part(begin, end - begin);
  part.text.assign(place.text);
  part.value.emplace(place.text);
  part.where = place.where();
}

std::size_t read_plain_pages(SourceText source, std::size_t at, Numbering& out) {
  const std::string_view text = source.text;
  PageRange range;
  std::size_t end = plain_page_end(text, at);
  if (end == at) return 0;
  range.first.assign(text.substr(at, end - at));
  if (byte_at(text, end) == U'-') {
    const std::size_t last = end + 1;
    end = plain_page_end(text, last);
    if (end == last) return 0;
    range.last.assign(text.substr(last, end - last));
  }
  if (end != text.size() && byte_at(text, end) != U',') return 0;
  const SourceText place = source.part(at, end - at);
  out.pages.text.assign(place.text);
  out.pages.where = place.where();
  out.pages.value.emplace().push_back(std::move(range));
  return end;
}

std::size_t read_plain_date(SourceText source, std::size_t at, Parsed<DateRange>& out) {
  PartialDate date;
  const std::size_t end = plain_date_end(source.text, at, date);
  if (end == 0) return 0;
  const SourceText place = source.part(at, end - at);
  out.text.assign(place.text);
  out.where = place.where();
  out.value.emplace().first = date;
  return end;
}

}  // namespace

std::size_t plain_date_end(std::string_view text, std::size_t at, PartialDate& date) noexcept {
  const int year = digits_at(text, at, 4);
  if (year < 1000 || year > 2999) return 0;
  date = {static_cast<std::int16_t>(year), 0, 0, Season::none};
  std::size_t end = at + 4;
  if (byte_at(text, end) == U'-') {
    const int month = digits_at(text, end + 1, 2);
    if (month < 1 || month > 12) return 0;
    date.month = static_cast<std::uint8_t>(month);
    end += 3;
    if (byte_at(text, end) == U'-') {
      const int day = digits_at(text, end + 1, 2);
      if (day < 1 || day > days_in_month(year, month)) return 0;
      date.day = static_cast<std::uint8_t>(day);
      end += 3;
    }
  }
  const char32_t after = byte_at(text, end);
  return is_alphanumeric(after) || after == U'-' ? 0 : end;
}

bool read_plain_numbering(SourceText source, Numbering& out) {
  const std::string_view text = source.text;
  std::size_t at = 0;
  const auto next_part = [&](std::size_t end) {
    at = end;
    if (end == 0 || end == text.size()) return end != 0;
    const bool comma = text.substr(end, 2) == ", ";
    at = end + 2;
    return comma && at < text.size();
  };
  if (text.starts_with("vol.")) {
    const std::size_t begin = at + 4;
    const std::size_t end = plain_designation_end(text, begin);
    if (!next_part(end)) return false;
    set_plain(source, begin, end, out.volume);
  }
  if (text.substr(at, 3) == "no.") {
    const std::size_t begin = at + 3;
    const std::size_t end = plain_designation_end(text, begin);
    if (!next_part(end)) return false;
    set_plain(source, begin, end, out.issue);
  }
  if (text.substr(at, 3) == "pp." && !next_part(read_plain_pages(source, at + 3, out)))
    return false;
  if (at == text.size()) return at != 0;
  at = read_plain_date(source, at, out.issued);
  if (at == 0 || at == text.size()) return at != 0;
  if (text.substr(at, kReleased.size()) != kReleased) return false;
  at = read_plain_date(source, at + kReleased.size(), out.available);
  return at != 0 && text.substr(at) == ")";
}

}  // namespace shoshi::value
