#include "value/eras.hpp"

#include "value/numerals.hpp"
#include "value/scan.hpp"

namespace shoshi::value {
namespace {

constexpr PartialDate day_of(std::int16_t year, std::uint8_t month, std::uint8_t day) {
  return {year, month, day, Season::none};
}

// Meiji begins with the day of its decree, as in CLDR since version 42; the decree itself made it
// retroactive to January.
constexpr Era kEras[] = {
    {"昭和", "昭", "㍼", 'S', 1926, day_of(1926, 12, 25), day_of(1989, 1, 7)},
    {"平成", "平", "㍻", 'H', 1989, day_of(1989, 1, 8), day_of(2019, 4, 30)},
    {"令和", "令", "㋿", 'R', 2019, day_of(2019, 5, 1), {}},
    {"大正", "大", "㍽", 'T', 1912, day_of(1912, 7, 30), day_of(1926, 12, 24)},
    {"明治", "明", "㍾", 'M', 1868, day_of(1868, 10, 23), day_of(1912, 7, 29)},
    {"慶応", "", "", 0, 1865, {}, {}},
    {"慶應", "", "", 0, 1865, {}, {}},
    {"元治", "", "", 0, 1864, {}, {}},
    {"文久", "", "", 0, 1861, {}, {}},
    {"万延", "", "", 0, 1860, {}, {}},
    {"安政", "", "", 0, 1854, {}, {}},
    {"嘉永", "", "", 0, 1848, {}, {}},
    {"弘化", "", "", 0, 1844, {}, {}},
    {"天保", "", "", 0, 1830, {}, {}},
    {"文政", "", "", 0, 1818, {}, {}},
    {"文化", "", "", 0, 1804, {}, {}},
    {"享和", "", "", 0, 1801, {}, {}},
    {"寛政", "", "", 0, 1789, {}, {}},
};

bool number_follows(std::string_view text, std::size_t at) noexcept {
  return static_cast<bool>(numeral_at(text, at)) || match(text, at, "元") != 0;
}

bool may_begin_era(char32_t c, bool letters) noexcept {
  if (c >= 0x80) {
    constexpr std::u32string_view kInitials =
        U"昭平令大明㍼㍻㋿㍽㍾慶元文万安嘉弘天享寛";
    return kInitials.find(c) != std::u32string_view::npos;
  }
  if (!letters) return false;
  switch (lower(c)) {
    case U'm':
    case U't':
    case U's':
    case U'h':
    case U'r':
      return true;
    default:
      return false;
  }
}

}  // namespace

EraMatch era_at(std::string_view text, std::size_t at, bool letters) noexcept {
  const Glyph first = glyph_at(text, at);
  if (first.bytes == 0 || !may_begin_era(first.character, letters)) return {};
  for (const Era& era : kEras) {
    if (const std::size_t bytes = match(text, at, era.name); bytes != 0) {
      const std::size_t after = skip_spaces(text, at + bytes);
      if (number_follows(text, after)) return {&era, after - at};
      continue;
    }
    if (era.letter == 0) continue;
    std::size_t bytes = match(text, at, era.square);
    if (bytes == 0) bytes = match(text, at, era.abbreviation);
    const auto letter = static_cast<unsigned char>(era.letter);
    if (bytes == 0 && letters && lower(first.character) == lower(letter)) bytes = first.bytes;
    if (bytes == 0) continue;
    if (glyph_at(text, at + bytes).character == U'.') bytes += glyph_at(text, at + bytes).bytes;
    if (number_follows(text, at + bytes)) return {&era, bytes};
  }
  return {};
}

}  // namespace shoshi::value
