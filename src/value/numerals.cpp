#include "value/numerals.hpp"

#include <algorithm>

#include "value/scan.hpp"

namespace shoshi::value {
namespace {

constexpr int kNoDigit = -1;

int kanji_digit(char32_t c) noexcept {
  switch (c) {
    case U'〇':
    case U'零':
    case U'○':
      return 0;
    case U'一':
    case U'壱':
    case U'壹':
    case U'弌':
      return 1;
    case U'二':
    case U'弐':
    case U'貳':
      return 2;
    case U'三':
    case U'参':
    case U'參':
      return 3;
    case U'四':
    case U'肆':
      return 4;
    case U'五':
    case U'伍':
      return 5;
    case U'六':
    case U'陸':
      return 6;
    case U'七':
    case U'漆':
      return 7;
    case U'八':
    case U'捌':
      return 8;
    case U'九':
    case U'玖':
      return 9;
    default:
      return kNoDigit;
  }
}

std::uint32_t kanji_unit(char32_t c) noexcept {
  switch (c) {
    case U'十':
    case U'拾':
      return 10;
    case U'百':
    case U'佰':
      return 100;
    case U'千':
    case U'仟':
      return 1000;
    case U'万':
    case U'萬':
      return 10000;
    default:
      return 0;
  }
}

std::uint32_t kanji_tens(char32_t c) noexcept {
  switch (c) {
    case U'廿':
      return 20;
    case U'卅':
    case U'丗':
      return 30;
    case U'卌':
      return 40;
    default:
      return 0;
  }
}

std::uint32_t clipped(std::uint64_t value) noexcept {
  return static_cast<std::uint32_t>(std::min<std::uint64_t>(value, kNumeralLimit));
}

}  // namespace

Numeral arabic_at(std::string_view text, std::size_t at) noexcept {
  Numeral numeral;
  for (;;) {
    const Glyph glyph = glyph_at(text, at + numeral.bytes);
    if (glyph.bytes == 0 || !is_digit(glyph.character)) return numeral;
    numeral.value = clipped(std::uint64_t{numeral.value} * 10 + (glyph.character - U'0'));
    numeral.bytes += glyph.bytes;
    if (numeral.digits < 255) ++numeral.digits;
  }
}

Numeral kanji_at(std::string_view text, std::size_t at) noexcept {
  Numeral numeral;
  if (glyph_at(text, at).character < U'〇') return numeral;
  std::uint64_t myriads = 0;
  std::uint64_t below = 0;
  std::uint64_t run = 0;
  bool has_run = false;
  for (;;) {
    const Glyph glyph = glyph_at(text, at + numeral.bytes);
    if (glyph.character < 0x80) break;
    if (const int digit = kanji_digit(glyph.character); digit != kNoDigit) {
      run = clipped(run * 10 + static_cast<std::uint64_t>(digit));
      has_run = true;
      if (numeral.digits < 255) ++numeral.digits;
    } else if (const std::uint32_t tens = kanji_tens(glyph.character); tens != 0) {
      below += tens;
    } else if (const std::uint32_t unit = kanji_unit(glyph.character); unit == 10000) {
      const std::uint64_t count = below + run;
      myriads = clipped((count == 0 ? 1 : count) * unit);
      below = run = 0;
      has_run = false;
    } else if (unit != 0) {
      below = clipped(below + (has_run ? run : 1) * unit);
      run = 0;
      has_run = false;
    } else {
      break;
    }
    numeral.bytes += glyph.bytes;
  }
  numeral.value = clipped(myriads + below + run);
  numeral.kanji = numeral.bytes != 0;
  return numeral;
}

Numeral numeral_at(std::string_view text, std::size_t at) noexcept {
  const Numeral arabic = arabic_at(text, at);
  return arabic ? arabic : kanji_at(text, at);
}

}  // namespace shoshi::value
