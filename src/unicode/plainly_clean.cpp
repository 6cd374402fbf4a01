#include <algorithm>
#include <array>
#include <cstdint>

#include "unicode/clean.hpp"
#include "unicode/usual_utf8.hpp"

namespace shoshi::unicode {
namespace {

// What a byte tells when a character begins with it. "Safe" characters are assigned no work by
// `clean` and have NFC_Quick_Check=Yes and canonical combining class 0, so that any sequence of
// them is in NFC.
enum class Begins : std::uint8_t {
  work,        // something to do, or not known
  ascii,       // a safe character of one byte
  space,       // U+0020
  two,         // a safe character of two bytes
  three,       // a safe character of three bytes
  look_two,    // of two bytes; the second decides
  look_three,  // of three bytes; the others decide
  look_four,   // of four bytes; the others decide
};

constexpr std::array<Begins, 256> make_table() {
  std::array<Begins, 256> table{};
  const auto fill = [&table](std::size_t first, std::size_t last, Begins begins) {
    for (std::size_t byte = first; byte <= last; ++byte) table[byte] = begins;
  };
  fill(0x21, 0x7E, Begins::ascii);
  table[0x20] = Begins::space;
  table[0xC2] = Begins::look_two;    // C1 controls, U+00A0
  fill(0xC3, 0xCB, Begins::two);     // Latin, IPA, modifier letters
  table[0xCE] = Begins::look_two;    // Greek; U+0387 is a singleton
  table[0xCF] = Begins::two;         // Greek
  fill(0xD0, 0xD1, Begins::two);     // Cyrillic
  table[0xE1] = Begins::look_three;  // Latin Extended Additional
  table[0xE2] = Begins::look_three;  // punctuation, symbols
  table[0xE3] = Begins::look_three;  // CJK punctuation, kana, kanji
  fill(0xE4, 0xE9, Begins::three);   // kanji
  table[0xEA] = Begins::look_three;  // hangul
  fill(0xEB, 0xEC, Begins::three);   // hangul
  table[0xED] = Begins::look_three;  // hangul, surrogates
  table[0xEE] = Begins::three;       // private use
  table[0xEF] = Begins::look_three;  // private use, compatibility ideographs, full-width forms
  table[0xF0] = Begins::look_four;   // emoji, kanji
  table[0xF3] = Begins::look_four;   // ideographic variation selectors
  return table;
}

constexpr auto kTable = make_table();

using Byte = unsigned char;

constexpr bool in(Byte byte, Byte first, Byte last) noexcept {
  return byte >= first && byte <= last;
}

bool is_safe_two(Byte first, Byte second) noexcept {
  return first == 0xC2 ? second >= 0xA1 : second != 0x87;
}

// U+2000-2FFF.
bool is_safe_e2(Byte second, Byte third) noexcept {
  switch (second) {
    case 0x80:  // spaces, line ends, bidi controls
      return in(third, 0x8B, 0xA7) || third >= 0xB0;
    case 0x81:  // U+205F, bidi isolates
      return third != 0x9F && !in(third, 0xA6, 0xA9);
    case 0x84:  // the ohm, kelvin and angstrom signs
      return third != 0xA6 && third != 0xAA && third != 0xAB;
    case 0x8C:  // angle brackets U+2329 and U+232A
      return third != 0xA9 && third != 0xAA;
    case 0x83:  // marks for symbols
    case 0xAB:  // U+2ADC
      return false;
    default:
      return second <= 0xB2 || second >= 0xBA;
  }
}

// U+F000-FFFF.
bool is_safe_ef(Byte second, Byte third) noexcept {
  if (second <= 0xAB) return true;
  if (second == 0xBC || second == 0xB9 || second == 0xBA) return true;
  if (second == 0xBD) return third <= 0xA0;
  if (second == 0xBF) return third <= 0xBD;
  if (second == 0xBB) return third != 0xBF;
  if (second == 0xB8) return !in(third, 0xA0, 0xAF);
  return second == 0xAC && third <= 0x9C;
}

bool is_safe_three(Byte first, Byte second, Byte third) noexcept {
  switch (first) {
    case 0xE1:
      return in(second, 0xB8, 0xBB);
    case 0xE2:
      return is_safe_e2(second, third);
    case 0xE3:
      if (second == 0x80) return third != 0x80 && !in(third, 0xAA, 0xAF);
      return second != 0x82 || (third != 0x99 && third != 0x9A);
    case 0xEA:
      return second >= 0xB0;
    case 0xED:
      return second <= 0x9D;
    default:
      return is_safe_ef(second, third);
  }
}

bool is_safe_four(const Byte* at) noexcept {
  if (at[0] == 0xF3) return at[1] == 0xA0 && in(at[2], 0x84, 0x87);
  const bool noncharacter = (at[1] & 0x0F) == 0x0F && at[2] == 0xBF && at[3] >= 0xBE;
  if (noncharacter) return false;
  return at[1] == 0x9F || in(at[1], 0xA0, 0xAF) || in(at[1], 0xB0, 0xB3);
}

bool is_ideographic_space(const Byte* at) noexcept {
  return at[0] == 0xE3 && at[1] == 0x80 && at[2] == 0x80;
}

// True if the U+3000 at `at` stands alone between characters.
bool stands_alone(const Byte* begin, const Byte* at, const Byte* end) noexcept {
  const Byte* const next = at + 3;
  if (at == begin || next == end || at[-1] == ' ' || *next == ' ') return false;
  return end - next < 3 || !is_ideographic_space(next);
}

// Looks at every character from `at` to `stop`; false as soon as one is not safe. The last one may
// reach beyond `stop`, which becomes where it ends.
bool are_safe(const Byte* begin, const Byte* at, const Byte*& stop, const Byte* end) noexcept {
  while (at < stop) {
    const Begins begins = kTable[*at];
    const auto left = end - at;
    switch (begins) {
      case Begins::ascii:
        ++at;
        break;
      case Begins::three:
        if (left < 3 || !is_continuation(at[1]) || !is_continuation(at[2])) return false;
        at += 3;
        break;
      case Begins::look_three:
        if (left < 3 || !is_continuation(at[1]) || !is_continuation(at[2])) return false;
        if (is_ideographic_space(at)) {
          if (!stands_alone(begin, at, end)) return false;
        } else if (!is_safe_three(at[0], at[1], at[2])) {
          return false;
        }
        at += 3;
        break;
      case Begins::space:
        if (at == begin || left == 1 || at[1] == ' ') return false;
        ++at;
        break;
      case Begins::two:
      case Begins::look_two:
        if (left < 2 || !is_continuation(at[1])) return false;
        if (begins == Begins::look_two && !is_safe_two(at[0], at[1])) return false;
        at += 2;
        break;
      case Begins::look_four:
        if (left < 4 || !is_continuation(at[1]) || !is_continuation(at[2]) ||
            !is_continuation(at[3]) || !is_safe_four(at)) {
          return false;
        }
        at += 4;
        break;
      case Begins::work:
        return false;
    }
  }
  stop = at;
  return true;
}

// True where what begins with these bytes may need work: a control, one of two spaces, a wide
// space, a voicing mark, a lead beside those of CJK punctuation, kana, kanji and full-width forms.
// True for some characters beside these, which are rare.
constexpr auto kNeedsLook = [](ByteBlock first, ByteBlock second, ByteBlock third) noexcept {
  const ByteBlock control = is_at_most(first, 0x1F) | is_equal(first, 0x7F);
  const ByteBlock spaces = is_equal(first, 0x20) & is_equal(second, 0x20);
  const ByteBlock form = is_equal(first, 0xEF) & is_equal(second, 0xBC);
  const ByteBlock usual_lead = is_between(first, 0xE3, 0xE9) | form;
  const ByteBlock other_lead = is_at_least(first, 0xC0) & ~usual_lead;
  const ByteBlock mark = is_equal(third, 0x80) | is_equal(third & 0xF8, 0xA8);
  const ByteBlock voicing = is_equal(third & 0xFC, 0x98);
  const ByteBlock kana = is_equal(first, 0xE3) &
                         ((is_equal(second, 0x80) & mark) | (is_equal(second, 0x82) & voicing));
  return control | spaces | other_lead | kana;
};

}  // namespace

bool is_plainly_clean(std::string_view text) noexcept {
  if (text.empty()) return true;
  if (text.front() == ' ' || text.back() == ' ') return false;
  const auto* const begin = reinterpret_cast<const Byte*>(text.data());
  const Byte* const end = begin + text.size();
  for (std::size_t at = 0; at < text.size();) {
    at += usual_prefix(text.substr(at), kNeedsLook);
    const Byte* stop = begin + std::min(at + kBlockBytes, text.size());
    if (!are_safe(begin, begin + at, stop, end)) return false;
    at = static_cast<std::size_t>(stop - begin);
  }
  return true;
}

}  // namespace shoshi::unicode
