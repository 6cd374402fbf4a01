#include "value/date_words.hpp"

#include <algorithm>

#include "value/date_scan.hpp"
#include "value/scan.hpp"

namespace shoshi::value {
namespace {

struct SeasonRow {
  std::string_view word;
  Season season;
};

constexpr SeasonRow kJapaneseSeasons[] = {
    {"春", Season::spring},   {"夏", Season::summer},   {"秋", Season::autumn},
    {"冬", Season::winter},   {"陽春", Season::spring}, {"初夏", Season::summer},
    {"盛夏", Season::summer}, {"晩秋", Season::autumn}, {"新春", Season::none},
    {"新年", Season::none},   {"早春", Season::none},
};

constexpr SeasonRow kEnglishSeasons[] = {
    {"spring", Season::spring}, {"summer", Season::summer}, {"autumn", Season::autumn},
    {"fall", Season::autumn},   {"winter", Season::winter},
};

constexpr std::string_view kMonths[] = {"january",   "february", "march",    "april",
                                        "may",       "june",     "july",     "august",
                                        "september", "october",  "november", "december"};

constexpr std::size_t kShortestMonth = 3;

std::size_t letters_at(std::string_view text, std::size_t at, std::size_t& count) noexcept {
  std::size_t end = at;
  for (count = 0; is_letter(glyph_at(text, end).character); ++count)
    end += glyph_at(text, end).bytes;
  return end - at;
}

}  // namespace

SeasonWord season_word_at(std::string_view text, std::size_t at) noexcept {
  const char32_t first = glyph_at(text, at).character;
  if (first < 0x80) {
    if (!is_letter(first)) return {};
    std::size_t count = 0;
    const std::size_t bytes = letters_at(text, at, count);
    for (const SeasonRow& row : kEnglishSeasons) {
      if (row.word.size() == count && match(text, at, row.word) != 0) return {row.season, bytes};
    }
    return {};
  }
  for (const SeasonRow& row : kJapaneseSeasons) {
    std::size_t bytes = match(text, at, row.word);
    if (bytes == 0) continue;
    if (match(text, at + bytes, "季") != 0) bytes += match(text, at + bytes, "季");
    if (match(text, at + bytes, "期") != 0) bytes += match(text, at + bytes, "期");
    return {row.season, bytes};
  }
  return {};
}

std::size_t day_word_at(std::string_view text, std::size_t at) noexcept {
  if (glyph_at(text, at).character < 0x80) return 0;
  for (const std::string_view word : {"上旬", "中旬", "下旬", "初旬", "末日", "末", "朔日", "頃"}) {
    if (const std::size_t bytes = match(text, at, word); bytes != 0) return bytes;
  }
  return 0;
}

MonthWord month_word_at(std::string_view text, std::size_t at) noexcept {
  if (!is_letter(glyph_at(text, at).character)) return {};
  std::size_t count = 0;
  const std::size_t bytes = letters_at(text, at, count);
  if (count < kShortestMonth) return {};
  for (std::uint8_t n = 0; n < std::size(kMonths); ++n) {
    const std::string_view name = kMonths[n];
    const bool sept = count == 4 && n == 8;
    if (count != kShortestMonth && count != name.size() && !sept) continue;
    if (match(text, at, name.substr(0, count)) != 0) {
      return {static_cast<std::uint8_t>(n + 1), bytes};
    }
  }
  return {};
}

int days_in_month(int year, int month) noexcept {
  constexpr int kDays[] = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
  if (month < 1 || month > 12) return 31;
  const bool leap = (year % 4 == 0 && year % 100 != 0) || year % 400 == 0;
  return kDays[month - 1] + (month == 2 && leap ? 1 : 0);
}

}  // namespace shoshi::value
