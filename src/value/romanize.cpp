#include "value/romanize.hpp"

#include <array>
#include <cstddef>

#include "unicode/fold.hpp"
#include "unicode/script.hpp"
#include "unicode/utf8.hpp"

namespace shoshi::value {
namespace {

constexpr char32_t kFirstKana = 0x3041;
constexpr char32_t kKatakanaOffset = 0x60;

// U+3041 to U+3096. A small kana has its letter in upper case, to be joined to what is before it.
constexpr char kKana[][4] = {
    "A",  "a",  "I",   "i",  "U",  "u",   "E",  "e",   "O",  "o",  "ka", "ga", "ki", "gi", "ku",
    "gu", "ke", "ge",  "ko", "go", "sa",  "za", "shi", "ji", "su", "zu", "se", "ze", "so", "zo",
    "ta", "da", "chi", "ji", "*",  "tsu", "zu", "te",  "de", "to", "do", "na", "ni", "nu", "ne",
    "no", "ha", "ba",  "pa", "hi", "bi",  "pi", "fu",  "bu", "pu", "he", "be", "pe", "ho", "bo",
    "po", "ma", "mi",  "mu", "me", "mo",  "YA", "ya",  "YU", "yu", "YO", "yo", "ra", "ri", "ru",
    "re", "ro", "wa",  "wa", "i",  "e",   "o",  "n",   "vu", "ka", "ke"};
static_assert(sizeof(kKana) / sizeof(kKana[0]) == 0x3096 - kFirstKana + 1);

constexpr char kDouble = '*';

constexpr bool is_vowel(char c) noexcept {
  return c == 'a' || c == 'i' || c == 'u' || c == 'e' || c == 'o';
}

/// The hiragana of a kana of either kind; 0 for anything else.
char32_t hiragana_of(char32_t c) noexcept {
  if (c >= 0x30A1 && c <= 0x30F6) return c - kKatakanaOffset;
  if (c >= kFirstKana && c <= 0x3096) return c;
  return 0;
}

/// Writes syllables one after the other; knows what is before.
class Romanizer {
 public:
  void add(char32_t hiragana, char32_t next) {
    const std::string_view letters = kKana[hiragana - kFirstKana];
    if (letters.front() == kDouble) {
      doubled_ = !out_.empty();
    } else if (letters.front() < 'a') {
      join_small(letters);
    } else if (!is_lengthening(hiragana, next)) {
      append(letters);
    }
    before_ = hiragana;
  }
  [[nodiscard]] std::string take() { return std::move(out_); }

 private:
  void append(std::string_view letters) {
    if (doubled_ && !is_vowel(letters.front()) && letters.front() != 'n') {
      out_ += letters.starts_with("ch") ? 't' : letters.front();
    }
    doubled_ = false;
    syllable_ = out_.size();
    out_ += letters;
  }

  // き and ゃ are kya, し and ゃ sha, ふ and ぁ fa, う and ぃ wi.
  void join_small(std::string_view small) {
    doubled_ = false;
    std::string letters;
    for (const char c : small) letters += static_cast<char>(c | 0x20);
    if (out_.empty() || !is_vowel(out_.back())) {
      out_ += letters;
      return;
    }
    out_.pop_back();
    if (out_.size() == syllable_) out_ += 'w';
    const char consonant = out_.empty() ? 'w' : out_.back();
    const bool palatal = consonant == 'h' || consonant == 'j';
    const bool is_hi = out_.size() - syllable_ == 1 && consonant == 'h';
    if (letters.size() == 2 && palatal && !is_hi) letters.erase(0, 1);
    out_ += letters;
  }

  // The second half of a long o or u. Where two parts of a surname meet, the vowels stay apart:
  // いのうえ is inoue, たけのうち takenouchi, まつうら matsuura, とよおか toyooka.
  [[nodiscard]] bool is_lengthening(char32_t c, char32_t next) const noexcept {
    if (out_.empty()) return false;
    if (c == U'う' && out_.back() == 'o') {
      return !(before_ == U'の' && (next == U'え' || next == U'ち' || next == U'ら'));
    }
    if (c == U'う' && out_.back() == 'u') return before_ == U'ゅ' || before_ == U'ゆ';
    if (c == U'お' && out_.back() == 'o') return before_ == U'お' || syllable_ == 0;
    return false;
  }

  std::string out_;
  std::size_t syllable_ = 0;  // Where the last syllable begins.
  char32_t before_ = 0;
  bool doubled_ = false;
};

}  // namespace

std::string romanize_for_key(std::string_view kana) {
  const std::string folded = unicode::fold_width(kana);
  Romanizer romanizer;
  for (std::size_t at = 0; at < folded.size();) {
    const unicode::CodePoint found = unicode::decode(folded, at);
    at += found.bytes;
    const char32_t hiragana = hiragana_of(found.value);
    if (hiragana == 0) continue;
    romanizer.add(hiragana, hiragana_of(unicode::decode(folded, at).value));
  }
  return romanizer.take();
}

}  // namespace shoshi::value
