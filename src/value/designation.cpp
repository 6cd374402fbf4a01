#include "value/designation.hpp"

#include "value/numerals.hpp"
#include "value/scan.hpp"

namespace shoshi::value {
namespace {

struct KeywordRow {
  std::string_view word;
  Keyword keyword;
};

// The frequent ones first. A Latin word counts only as a whole word, so that no row hides another.
constexpr KeywordRow kLatinKeywords[] = {
    {"vol", Keyword::volume},
    {"no", Keyword::issue},
    {"released on j-stage", Keyword::available},
    {"released", Keyword::available},
    {"volume", Keyword::volume},
    {"issue date", Keyword::issued},
    {"issued date", Keyword::issued},
    {"issued", Keyword::issued},
    {"issue", Keyword::issue},
    {"number of pages", Keyword::extent},
    {"number", Keyword::issue},
    {"published online", Keyword::available},
    {"published", Keyword::issued},
    {"publication date", Keyword::issued},
    {"advance online publication", Keyword::available},
    {"available online", Keyword::available},
    {"vols", Keyword::volume},
    {"volumes", Keyword::volume},
    {"nos", Keyword::issue},
    {"iss", Keyword::issue},
    {"num", Keyword::issue},
    {"whole no", Keyword::total},
    {"whole number", Keyword::total},
    {"serial no", Keyword::total},
    {"article number", Keyword::article},
    {"article no", Keyword::article},
    {"article id", Keyword::article},
    {"article", Keyword::article},
    {"art. no", Keyword::article},
    {"art. id", Keyword::article},
    {"paper no", Keyword::article},
    {"paper id", Keyword::article},
    {"eid", Keyword::article},
    {"#", Keyword::issue},
};

constexpr KeywordRow kJapaneseKeywords[] = {
    {"通巻", Keyword::total},
    {"通号", Keyword::total},
    {"通算", Keyword::total},
    {"総号", Keyword::total},
    {"№", Keyword::issue},
    {"巻号", Keyword::volume},
    {"巻", Keyword::volume},
    {"卷", Keyword::volume},
    {"号数", Keyword::issue},
    {"号", Keyword::issue},
    {"ページ数", Keyword::extent},
    {"頁数", Keyword::extent},
    {"発行年月日", Keyword::issued},
    {"発行年月", Keyword::issued},
    {"発行日", Keyword::issued},
    {"発行年", Keyword::issued},
    {"発行", Keyword::issued},
    {"出版年月", Keyword::issued},
    {"出版年", Keyword::issued},
    {"刊行年月", Keyword::issued},
    {"刊行年", Keyword::issued},
    {"早期公開日", Keyword::available},
    {"オンライン公開日", Keyword::available},
    {"公開日", Keyword::available},
    {"記事番号", Keyword::article},
    {"論文番号", Keyword::article},
    {"文献番号", Keyword::article},
    {"論文id", Keyword::article},
    {"記事id", Keyword::article},
};

// Longer words before their beginnings.
constexpr std::string_view kJapaneseIssueWords[] = {
    "臨時増刊号", "臨時増刊", "特別増刊号", "増刊号", "増刊",       "臨増",   "臨時号",
    "特集号",     "特別号",   "特大号",     "特集",   "記念特集号", "記念号", "創刊準備号",
    "創刊号",     "創刊",     "準備号",     "復刊号", "終刊号",     "最終号", "追悼号",
    "合併特集号", "合併号",   "別冊",       "別巻",   "別集",       "補冊",   "補遺",
    "付録",       "附録",     "総目次",     "総索引", "総目録",     "新年号", "新春号",
    "早春号",     "春季号",   "夏季号",     "秋季号", "冬季号",     "春期号", "夏期号",
    "秋期号",     "冬期号",   "春号",       "夏号",   "秋号",       "冬号",   "号外",
    "朝刊",       "夕刊",     "上巻",       "中巻",   "下巻",
};

constexpr std::string_view kLatinIssueWords[] = {
    "suppl", "supplement", "supplements", "supp", "special issue", "special number", "special",
    "extra", "spec",       "part",        "pt",   "annual",        "proceedings",
};

struct UnitRow {
  std::string_view word;
  Unit unit;
};

constexpr UnitRow kUnits[] = {
    {"巻", Unit::volume},
    {"号", Unit::issue},
    {"月号", Unit::month_issue},
    {"月合併号", Unit::month_issue},
    {"月臨時増刊号", Unit::month_issue},
    {"月増刊号", Unit::month_issue},
    {"月特大号", Unit::month_issue},
    {"月特集号", Unit::month_issue},
    {"合併号", Unit::merged_issue},
    {"合併特集号", Unit::merged_issue},
    {"合併", Unit::merged_issue},
    {"卷", Unit::volume},
    {"號", Unit::issue},
    {"月號", Unit::month_issue},
    {"輯", Unit::volume},
    {"集", Unit::part},
    {"分冊", Unit::part},
    {"冊", Unit::part},
    {"册", Unit::part},
    {"部", Unit::part},
    {"期", Unit::part},
    {"編", Unit::part},
    {"篇", Unit::part},
    {"頁", Unit::page},
    {"ページ", Unit::page},
    {"面", Unit::page},
    {"年", Unit::year},
};

std::size_t after_keyword(std::string_view text, std::size_t at) noexcept {
  if (glyph_at(text, at).character == U'.') at += glyph_at(text, at).bytes;
  at = skip_spaces(text, at);
  if (glyph_at(text, at).character == U':') {
    at = skip_spaces(text, at + glyph_at(text, at).bytes);
  }
  return at;
}

KeywordMatch latin_keyword_at(std::string_view text, std::size_t at) noexcept {
  const char32_t first = lower(glyph_at(text, at).character);
  for (const KeywordRow& row : kLatinKeywords) {
    if (static_cast<unsigned char>(row.word[0]) != first) continue;
    const std::size_t bytes = match(text, at, row.word);
    if (bytes == 0 || is_letter(glyph_at(text, at + bytes).character)) continue;
    return {row.keyword, after_keyword(text, at + bytes) - at};
  }
  // A single letter announces a number only with its stop or glued to it.
  if (first != U'v' && first != U'n') return {};
  const Glyph after = glyph_at(text, at + glyph_at(text, at).bytes);
  const bool glued = first == U'v' && is_digit(after.character);
  if (after.character != U'.' && !glued) return {};
  const std::size_t end = after_keyword(text, at + glyph_at(text, at).bytes);
  if (!is_digit(glyph_at(text, end).character)) return {};
  return {first == U'v' ? Keyword::volume : Keyword::issue, end - at};
}

/// True for the ideographs that end a number or begin another part.
bool ends_number(char32_t c) noexcept {
  constexpr std::u32string_view kEnds = U"巻卷号號輯集冊册部期編篇頁面月年第通合増別特回";
  return kEnds.find(c) != std::u32string_view::npos;
}

bool ends_designation(char32_t c) noexcept {
  constexpr std::u32string_view kEnds = U" ,;:()[]〔〕、。「」『』\"";
  return c == 0 || kEnds.find(c) != std::u32string_view::npos;
}

/// True if nothing but numerals, ASCII and the marks of lists stands there: 千 in a word is no
/// number.
bool is_numeric(std::string_view text) noexcept {
  for (std::size_t at = 0; at < text.size();) {
    const Numeral kanji = kanji_at(text, at);
    const Glyph glyph = glyph_at(text, at);
    if (!kanji && glyph.character >= 0x80 && glyph.character != U'・') return false;
    at += kanji ? kanji.bytes : glyph.bytes;
  }
  return true;
}

bool is_plain_designation(std::string_view text) noexcept {
  for (const char c : text) {
    if (static_cast<unsigned char>(c) <= 0x20 || c >= '~' || c < 0) return false;
  }
  return true;
}

/// "20No.3", "12p.5": the next part glued to a number.
bool part_begins_at(std::string_view text, std::size_t at) noexcept {
  for (const std::string_view word : {"no.", "pp.", "p.", "vol."}) {
    if (match(text, at, word) != 0) return true;
  }
  return false;
}

}  // namespace

bool is_roman_capital(char32_t c) noexcept {
  return c == U'I' || c == U'V' || c == U'X' || c == U'L' || c == U'C' ||
         (c >= 0x2160 && c <= 0x216B);
}

bool is_roman(std::string_view text, std::size_t begin, std::size_t end) noexcept {
  for (std::size_t at = begin; at < end; at += glyph_at(text, at).bytes) {
    if (!is_roman_capital(glyph_at(text, at).character)) return false;
  }
  return begin != end;
}

bool has_digit(std::string_view text, std::size_t begin, std::size_t end) noexcept {
  for (std::size_t at = begin; at < end; at += glyph_at(text, at).bytes) {
    if (is_digit(glyph_at(text, at).character)) return true;
  }
  return false;
}

KeywordMatch keyword_at(std::string_view text, std::size_t at) noexcept {
  const char32_t first = glyph_at(text, at).character;
  if (first < 0x80)
    return is_letter(first) || first == U'#' ? latin_keyword_at(text, at) : KeywordMatch{};
  for (const KeywordRow& row : kJapaneseKeywords) {
    const std::size_t bytes = match(text, at, row.word);
    if (bytes != 0) return {row.keyword, after_keyword(text, at + bytes) - at};
  }
  return {};
}

UnitMatch unit_at(std::string_view text, std::size_t at) noexcept {
  if (glyph_at(text, at).character < 0x80) return {};
  for (const UnitRow& row : kUnits) {
    const std::size_t bytes = match(text, at, row.word);
    if (bytes != 0) return {row.unit, bytes};
  }
  return {};
}

std::size_t issue_word_at(std::string_view text, std::size_t at) noexcept {
  const char32_t first = glyph_at(text, at).character;
  if (first >= 0x80) {
    for (const std::string_view word : kJapaneseIssueWords) {
      if (const std::size_t bytes = match(text, at, word); bytes != 0) return bytes;
    }
    return 0;
  }
  if (!is_letter(first)) return 0;
  std::size_t longest = 0;
  for (const std::string_view word : kLatinIssueWords) {
    std::size_t bytes = match(text, at, word);
    if (bytes <= longest || is_letter(glyph_at(text, at + bytes).character)) continue;
    if (glyph_at(text, at + bytes).character == U'.') bytes += glyph_at(text, at + bytes).bytes;
    longest = bytes;
  }
  return longest;
}

std::size_t designation_end(std::string_view text, std::size_t at) noexcept {
  const char32_t first = glyph_at(text, at).character;
  const bool number = numeral_at(text, at) || is_alphanumeric(first) || is_roman_capital(first);
  std::size_t end = at;
  char32_t before = 0;
  for (;;) {
    const Glyph glyph = glyph_at(text, end);
    const char32_t c = glyph.character;
    if (glyph.bytes == 0 || ends_designation(c)) break;
    if (number && c >= 0x80 && ends_number(c)) break;
    if (is_digit(before) && is_letter(c) && part_begins_at(text, end)) break;
    before = c;
    end += glyph.bytes;
  }
  while (end > at && (text[end - 1] == '.' || text[end - 1] == '-' || text[end - 1] == '/')) --end;
  return end;
}

std::string designation_value(std::string_view text) {
  std::string value;
  if (is_plain_designation(text)) return std::string(text);
  const bool numeric = is_numeric(text);
  for (std::size_t at = 0; at < text.size();) {
    const Numeral kanji = numeric ? kanji_at(text, at) : Numeral{};
    if (kanji) {
      value.append(std::to_string(kanji.value));
      at += kanji.bytes;
      continue;
    }
    const Glyph glyph = glyph_at(text, at);
    if (glyph.character == U'~') {
      value.push_back('-');
    } else {
      append_folded(text.substr(at, glyph.bytes), value);
    }
    at += glyph.bytes;
  }
  return value;
}

}  // namespace shoshi::value
