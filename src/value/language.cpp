#include "value/language.hpp"

#include <bit>
#include <cstddef>

#include "unicode/byte_block.hpp"
#include "unicode/script.hpp"
#include "unicode/utf8.hpp"
#include "value/scan.hpp"

namespace shoshi::value {
namespace {

/// One language in every notation that a source or target uses.
struct LanguageRow {
  std::string_view bcp47;
  std::string_view marc;         ///< ISO 639-2/B.
  std::string_view terminology;  ///< ISO 639-2/T where it is another code.
  std::string_view english;
  std::string_view japanese;
  std::string_view babel;
};

constexpr LanguageRow kLanguages[] = {
    {"ja", "jpn", "", "Japanese", "日本語", "japanese"},
    {"en", "eng", "", "English", "英語", "english"},
    {"zh", "chi", "zho", "Chinese", "中国語", "chinese"},
    {"ko", "kor", "", "Korean", "韓国語", "korean"},
    {"de", "ger", "deu", "German", "ドイツ語", "ngerman"},
    {"fr", "fre", "fra", "French", "フランス語", "french"},
    {"es", "spa", "", "Spanish", "スペイン語", "spanish"},
    {"it", "ita", "", "Italian", "イタリア語", "italian"},
    {"ru", "rus", "", "Russian", "ロシア語", "russian"},
    {"pt", "por", "", "Portuguese", "ポルトガル語", "portuguese"},
    {"nl", "dut", "nld", "Dutch", "オランダ語", "dutch"},
    {"la", "lat", "", "Latin", "ラテン語", "latin"},
    {"el", "gre", "ell", "Greek", "ギリシア語", "greek"},
    {"ar", "ara", "", "Arabic", "アラビア語", "arabic"},
    {"he", "heb", "", "Hebrew", "ヘブライ語", "hebrew"},
    {"vi", "vie", "", "Vietnamese", "ベトナム語", "vietnamese"},
    {"th", "tha", "", "Thai", "タイ語", "thai"},
    {"id", "ind", "", "Indonesian", "インドネシア語", "indonesian"},
    {"ms", "may", "msa", "Malay", "マレー語", "malay"},
    {"mn", "mon", "", "Mongolian", "モンゴル語", "mongolian"},
    {"hi", "hin", "", "Hindi", "ヒンディー語", "hindi"},
    {"sa", "san", "", "Sanskrit", "サンスクリット語", "sanskrit"},
    {"bo", "tib", "bod", "Tibetan", "チベット語", "tibetan"},
    {"tr", "tur", "", "Turkish", "トルコ語", "turkish"},
    {"fa", "per", "fas", "Persian", "ペルシア語", "persian"},
    {"pl", "pol", "", "Polish", "ポーランド語", "polish"},
    {"cs", "cze", "ces", "Czech", "チェコ語", "czech"},
    {"hu", "hun", "", "Hungarian", "ハンガリー語", "magyar"},
    {"sv", "swe", "", "Swedish", "スウェーデン語", "swedish"},
    {"da", "dan", "", "Danish", "デンマーク語", "danish"},
    {"no", "nor", "", "Norwegian", "ノルウェー語", "norsk"},
    {"fi", "fin", "", "Finnish", "フィンランド語", "finnish"},
    {"uk", "ukr", "", "Ukrainian", "ウクライナ語", "ukrainian"},
    {"eo", "epo", "", "Esperanto", "エスペラント語", "esperanto"},
    {"ain", "ain", "", "Ainu", "アイヌ語", ""},
    {"mul", "mul", "", "Multiple languages", "多言語", ""},
};

struct OtherName {
  std::string_view written;  ///< In lower case.
  std::string_view bcp47;
};

constexpr OtherName kOtherNames[] = {
    {"和文", "ja"},         {"邦文", "ja"},         {"日文", "ja"},         {"国語", "ja"},
    {"日", "ja"},           {"jp", "ja"},           {"英文", "en"},         {"欧文", "und"},
    {"英", "en"},           {"en-us", "en"},        {"en-gb", "en"},        {"ja-jp", "ja"},
    {"中文", "zh"},         {"漢文", "lzh"},        {"中", "zh"},           {"朝鮮語", "ko"},
    {"ハングル", "ko"},     {"独語", "de"},         {"独文", "de"},         {"独逸語", "de"},
    {"仏語", "fr"},         {"仏文", "fr"},         {"西語", "es"},         {"伊語", "it"},
    {"露語", "ru"},         {"蘭語", "nl"},         {"ギリシャ語", "el"},   {"ペルシャ語", "fa"},
    {"ヴェトナム語", "vi"}, {"マレーシア語", "ms"}, {"エスペラント", "eo"}, {"deutsch", "de"},
    {"français", "fr"},     {"francais", "fr"},     {"español", "es"},      {"italiano", "it"},
    {"русский", "ru"},      {"한국어", "ko"},       {"汉语", "zh"},         {"简体中文", "zh"},
    {"繁體中文", "zh"},     {"nihongo", "ja"},
};

const LanguageRow* row_of(std::string_view bcp47) noexcept {
  const std::string_view primary = bcp47.substr(0, bcp47.find('-'));
  for (const LanguageRow& row : kLanguages) {
    if (row.bcp47 == primary) return &row;
  }
  return nullptr;
}

/// True if the folded text, without a full stop or 版 after it, is `word`. Case is not looked at.
bool is_word(std::string_view text, std::string_view word) noexcept {
  if (word.empty()) return false;
  std::size_t at = 0;
  for (std::size_t n = 0; n < word.size();) {
    const unicode::CodePoint expected = unicode::decode(word, n);
    const Glyph glyph = glyph_at(text, at);
    if (glyph.bytes == 0 || lower(glyph.character) != lower(expected.value)) return false;
    n += expected.bytes;
    at += glyph.bytes;
  }
  const std::string_view rest = text.substr(at);
  return rest.empty() || rest == "." || rest == "版";
}

bool is_function_word(std::string_view word) noexcept {
  switch (word.size()) {
    case 1:
      return match(word, 0, "a") != 0;
    case 2:
      return match(word, 0, "of") != 0 || match(word, 0, "in") != 0 || match(word, 0, "to") != 0 ||
             match(word, 0, "on") != 0;
    case 3:
      return match(word, 0, "the") != 0 || match(word, 0, "and") != 0 || match(word, 0, "for") != 0;
    default:
      return false;
  }
}

bool has_english_function_word(std::string_view text) noexcept {
  std::size_t begin = 0;
  bool plain = true;
  for (std::size_t at = 0; at <= text.size(); ++at) {
    const auto byte = at < text.size() ? static_cast<unsigned char>(text[at]) : 0x20U;
    const bool letter = (byte | 0x20U) >= 'a' && (byte | 0x20U) <= 'z';
    if (letter) continue;
    // A letter beyond ASCII beside it makes it part of a word of another language.
    const bool wide = byte >= 0x80 || byte == '\'';
    if (plain && !wide && at - begin <= 3 && is_function_word(text.substr(begin, at - begin))) {
      return true;
    }
    plain = !wide;
    begin = at + 1;
  }
  return false;
}

struct Letters {
  std::size_t kana = 0;
  std::size_t han = 0;
  std::size_t hangul = 0;
  std::size_t latin = 0;
};

void count_letter(char32_t letter, Letters& letters) noexcept {
  if (unicode::is_hiragana(letter) || unicode::is_katakana(letter)) {
    ++letters.kana;
  } else if (unicode::is_han(letter)) {
    ++letters.han;
  } else if (unicode::is_hangul(letter)) {
    ++letters.hangul;
  } else if (unicode::is_latin(letter)) {
    ++letters.latin;
  }
}

/// True for most of kana: U+3041 to U+307F and U+30C0 to U+30FA.
bool is_usual_kana(std::string_view text, std::size_t at) noexcept {
  if (text[at] != '\xE3' || text.size() - at < 3) return false;
  const auto third = static_cast<unsigned char>(text[at + 2]);
  return (text[at + 1] == '\x81' && third > 0x80) || (text[at + 1] == '\x83' && third <= 0xBA);
}

Letters count_letters(std::string_view text) noexcept {
  Letters letters;
  for (std::size_t at = 0; at < text.size();) {
    const auto byte = static_cast<unsigned char>(text[at]);
    if (byte < 0x80) {
      letters.latin += (byte | 0x20U) >= 'a' && (byte | 0x20U) <= 'z' ? 1U : 0U;
      ++at;
    } else if (byte >= 0xE5 && byte <= 0xE9 && text.size() - at >= 3) {
      ++letters.han;  // U+5000 to U+9FFF
      at += 3;
    } else if (is_usual_kana(text, at)) {
      ++letters.kana;
      at += 3;
    } else {
      const unicode::CodePoint point = unicode::decode(text, at);
      count_letter(point.value, letters);
      at += point.bytes;
    }
  }
  return letters;
}

/// How much of a long text is looked at: several sentences.
constexpr std::size_t kJudgedBytes = 160;

/// Latin letters for each Japanese one from which on the Japanese are taken for a quoted term.
constexpr std::size_t kQuotedTermRatio = 20;

/// True for each byte that may begin a letter of hangul: jamo have E1, compatible ones E3 84 to 86,
/// syllables EA to ED, half-width jamo EF BE and BF.
unicode::ByteBlock may_begin_hangul(const char* at) noexcept {
  const unicode::ByteBlock first = unicode::load_block(at);
  const unicode::ByteBlock second = unicode::load_block(at + 1);
  return unicode::is_equal(first, 0xE1) | unicode::is_between(first, 0xEA, 0xEE) |
         (unicode::is_equal(first, 0xE3) & unicode::is_between(second, 0x84, 0x86)) |
         (unicode::is_equal(first, 0xEF) & unicode::is_at_least(second, 0xBE));
}

/// True if one look shows that the text is Japanese: it has more kanji than a quoted term, and no
/// hangul. False for other texts and for some Japanese ones.
bool is_plainly_japanese(std::string_view text) noexcept {
  constexpr std::size_t kSureKanji = kJudgedBytes / kQuotedTermRatio;
  constexpr std::size_t kSeen = unicode::kBlockBytes + 1;
  if (text.size() < kSeen) return false;
  std::size_t kanji = 0;
  for (std::size_t at = 0; text.size() - at >= kSeen; at += unicode::kBlockBytes) {
    if (unicode::is_any(may_begin_hangul(text.data() + at))) return false;
    const unicode::ByteBlock block = unicode::load_block(text.data() + at);
    kanji += static_cast<std::size_t>(
        std::popcount(unicode::bits_of(unicode::is_between(block, 0xE5, 0xE9))));
  }
  // Nothing begins with the last byte.
  return kanji >= kSureKanji &&
         !unicode::is_any(may_begin_hangul(text.data() + text.size() - kSeen));
}

}  // namespace

std::string_view language_code(std::string_view written) noexcept {
  const std::string_view word = unicode::trim(written);
  if (word.empty()) return "und";
  for (const LanguageRow& row : kLanguages) {
    if (is_word(word, row.marc) || is_word(word, row.bcp47) || is_word(word, row.japanese) ||
        is_word(word, row.english) || is_word(word, row.terminology)) {
      return row.bcp47;
    }
  }
  for (const OtherName& row : kOtherNames) {
    if (is_word(word, row.written)) return row.bcp47;
  }
  return "und";
}

std::string_view language_of_text(std::string_view text) noexcept {
  text = text.substr(0, kJudgedBytes);
  if (is_plainly_japanese(text)) return "ja";
  const Letters letters = count_letters(text);
  const std::size_t japanese = letters.kana + letters.han;
  if (letters.hangul > letters.kana) return "ko";
  if (japanese != 0) {
    const bool quoted = letters.latin > japanese * kQuotedTermRatio;
    return quoted && has_english_function_word(text) ? "en" : "ja";
  }
  return letters.latin != 0 && has_english_function_word(text) ? "en" : "und";
}

std::string_view marc_language(std::string_view bcp47) noexcept {
  const LanguageRow* row = row_of(bcp47);
  return row == nullptr ? "und" : row->marc;
}

std::string_view english_language_name(std::string_view bcp47) noexcept {
  const LanguageRow* row = row_of(bcp47);
  return row == nullptr ? std::string_view() : row->english;
}

std::string_view japanese_language_name(std::string_view bcp47) noexcept {
  const LanguageRow* row = row_of(bcp47);
  return row == nullptr ? std::string_view() : row->japanese;
}

std::string_view babel_language_name(std::string_view bcp47) noexcept {
  const LanguageRow* row = row_of(bcp47);
  return row == nullptr ? std::string_view() : row->babel;
}

}  // namespace shoshi::value
