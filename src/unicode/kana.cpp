#include "unicode/kana.hpp"

#include <array>

#include "unicode/utf8.hpp"

namespace shoshi::unicode {
namespace {

constexpr char32_t kVoiced = 0xFF9E;
constexpr char32_t kHalfVoiced = 0xFF9F;

constexpr std::array<char16_t, 61> kFullWidth = {
    u'。', u'「', u'」', u'、', u'・', u'ヲ', u'ァ', u'ィ', u'ゥ', u'ェ', u'ォ', u'ャ', u'ュ',
    u'ョ', u'ッ', u'ー', u'ア', u'イ', u'ウ', u'エ', u'オ', u'カ', u'キ', u'ク', u'ケ', u'コ',
    u'サ', u'シ', u'ス', u'セ', u'ソ', u'タ', u'チ', u'ツ', u'テ', u'ト', u'ナ', u'ニ', u'ヌ',
    u'ネ', u'ノ', u'ハ', u'ヒ', u'フ', u'ヘ', u'ホ', u'マ', u'ミ', u'ム', u'メ', u'モ', u'ヤ',
    u'ユ', u'ヨ', u'ラ', u'リ', u'ル', u'レ', u'ロ', u'ワ', u'ン',
};

constexpr bool in(char32_t c, char32_t first, char32_t last) noexcept {
  return c >= first && c <= last;
}

// Katakana with their voiced form; 0 for those that have none. In the code charts the voiced form
// follows its plain one, but for ウ and the ワ row.
constexpr char32_t voiced_katakana(char32_t c) noexcept {
  if (c == U'ウ') return U'ヴ';
  if (c == U'ヽ') return U'ヾ';
  if (in(c, U'ワ', U'ヲ')) return c + (U'ヷ' - U'ワ');
  if (in(c, U'カ', U'チ') && (c - U'カ') % 2 == 0) return c + 1;
  if (in(c, U'ツ', U'ト') && (c - U'ツ') % 2 == 0) return c + 1;
  if (in(c, U'ハ', U'ホ') && (c - U'ハ') % 3 == 0) return c + 1;
  return 0;
}

constexpr char32_t half_voiced_katakana(char32_t c) noexcept {
  return in(c, U'ハ', U'ホ') && (c - U'ハ') % 3 == 0 ? c + 2 : 0;
}

constexpr char32_t with_mark(char32_t kana, char32_t mark) noexcept {
  constexpr char32_t kToKatakana = U'ア' - U'あ';
  if (in(kana, U'ぁ', U'ん') || kana == U'ゝ') {
    const char32_t marked = with_mark(kana + kToKatakana, mark);
    // ヷ to ヺ have no hiragana.
    return marked == 0 || in(marked, U'ヷ', U'ヺ') ? 0 : marked - kToKatakana;
  }
  return mark == kVoiced ? voiced_katakana(kana) : half_voiced_katakana(kana);
}

}  // namespace

void append_full_width_kana(char32_t half_width, std::string& out) {
  if (half_width == kVoiced || half_width == kHalfVoiced) {
    const CodePoint last = decode_before(out, out.size());
    const char32_t marked = with_mark(last.value, half_width);
    if (marked != 0) out.resize(out.size() - last.bytes);
    const char32_t spacing = half_width == kVoiced ? U'゛' : U'゜';
    append_utf8(marked != 0 ? marked : spacing, out);
    return;
  }
  const bool known = is_half_width_kana(half_width);
  append_utf8(known ? char32_t{kFullWidth[half_width - 0xFF61]} : half_width, out);
}

}  // namespace shoshi::unicode
