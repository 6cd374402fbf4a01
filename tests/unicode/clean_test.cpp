#include "unicode/clean.hpp"

#include <unicode/normalizer2.h>

#include "catch.hpp"
#include "unicode/utf8.hpp"

using namespace shoshi;
using namespace shoshi::unicode;
using namespace std::string_view_literals;

namespace {

std::string cleaned(std::string_view text) {
  Diagnostics diagnostics;
  return clean({text, 0}, diagnostics);
}

}  // namespace

TEST_CASE("text that needs nothing is plainly clean and copied") {
  const std::string_view text = GENERATE(
      "", "a", "Plain text, 12(3).", "図書館と書誌データの変換", "西村　淳", "Élan vital — “ō”…",
      "ＡＢＣ：①㈱℃½Ⅳ～", "辻󠄀と葛󠄀", "塚本 晃、﨑山 福", "한국어", "𠮷野家",
      "😀👨‍👩‍👧", "αβγ", "Жук", "a\u200Cb\u200Dc", "\u2003がx");
  CAPTURE(text);
  const bool leading_space = text.starts_with("\u2003");
  CHECK(is_plainly_clean(text) == !leading_space);
  CHECK(cleaned(text) == (leading_space ? text.substr(3) : text));
}

TEST_CASE("white space is made single, and none is left at the ends") {
  const auto [text, clean_text] = GENERATE(table<std::string_view, std::string_view>({
      {" a", "a"},
      {"a ", "a"},
      {"   ", ""},
      {"\r\n\t", ""},
      {"　題　", "題"},
      {"\u00A0x\u00A0", "x"},
      {"a  b", "a b"},
      {"a\tb", "a b"},
      {"日\t本", "日 本"},
      {"日 本", "日 本"},
      {"西村　　淳", "西村 淳"},
      {"西村 　淳", "西村 淳"},
      {"西村　 淳", "西村 淳"},
      {"西村　\t淳", "西村 淳"},
      {"\t西村　淳", "西村　淳"},
      {"a\u00A0b", "a\u00A0b"},
      {"a\uFEFFb", "ab"},
      {"a \uFEFF b", "a b"},
      {"西村\uFEFF　淳", "西村　淳"},
  }));
  CHECK(cleaned(text) == clean_text);
}

TEST_CASE(
    "a line break is a space but between characters that are set solid; a separator always is") {
  const auto [text, clean_text] = GENERATE(table<std::string_view, std::string_view>({
      {"two\nlines", "two lines"},
      {"two\r\n  lines", "two lines"},
      {"二つの\n行", "二つの行"},
      {"二つの\r\n　　行", "二つの行"},
      {"二つの \n 行", "二つの行"},
      {"読点、\nかな", "読点、かな"},
      {"（株）\n書店", "（株）書店"},
      {"カナ・\nカナ", "カナ・カナ"},
      {"日本\nDNA", "日本 DNA"},
      {"DNA\n日本", "DNA 日本"},
      {"한국\n사람", "한국 사람"},
      {"二\u2028行", "二 行"},
      {"a\u2028b\u2029c\u0085"
       "d\ve\ff",
       "a b c d e f"},
      {"葛󠄀\n飾", "葛󠄀飾"},
      {"か\u3099\nな", "がな"},
      {"ｶﾞ\nﾅ", "ガナ"},
      {"日\x01\n本", "日本"},
      {"日\n\x01\n本", "日本"},
  }));
  CHECK(cleaned(text) == clean_text);
}

TEST_CASE("characters are brought to one form without losing what they tell") {
  const auto [text, clean_text] = GENERATE(table<std::string_view, std::string_view>({
      {"か\u3099", "が"},
      {"o\u0304", "ō"},
      {"\u212B", "Å"},
      {"\u2126", "Ω"},
      {"ｶﾞｯｺｳ", "ガッコウ"},
      {"ﾊﾟｿｺﾝ", "パソコン"},
      {"｢ﾎﾝ｣", "「ホン」"},
      {"\t①㈱℃½²Ⅳ…～№㍻", "①㈱℃½²Ⅳ…～№㍻"},
      {"\uFA10\uFA16か\u3099\uFA19", "\uFA10\uFA16が\uFA19"},
      {"\U0002F8A6o\u0304", "\U0002F8A6ō"},
      {"\t辻\U000E0100", "辻\U000E0100"},
      {"\t👨\u200D👩", "👨\u200D👩"},
      {"a\uFFFE"
       "b\uFDD0"
       "c\U0001FFFF",
       "a\uFFFD"
       "b\uFFFD"
       "c\uFFFD"},
      {"\xFF"
       "a\xE3\x81",
       "\uFFFD"
       "a\uFFFD"},
  }));
  CHECK(cleaned(text) == clean_text);
}

TEST_CASE("control characters are left out, and each run of them is reported") {
  Diagnostics diagnostics;
  CHECK(clean({"a\x1B[0m\u202E\u2066"
               "b\x1D\x1E\x1F\u009B\x7F"
               "c\0"sv,
               100},
              diagnostics) == "a[0mbc");
  REQUIRE(diagnostics.size() == 4);
  const auto check = [&](std::size_t index, Span where, const std::string& name) {
    const Diagnostic& diagnostic = diagnostics.list()[index];
    CHECK(diagnostic.kind == DiagnosticKind::control_character_dropped);
    CHECK(diagnostic.where == where);
    CHECK(diagnostic.arguments == std::vector<std::string>{name});
  };
  check(0, {101, 102}, "U+001B");
  check(1, {105, 111}, "U+202E");
  check(2, {112, 118}, "U+001D");
  check(3, {119, 120}, "U+0000");
}

TEST_CASE("tabs, line ends and byte order marks are no control characters to report") {
  Diagnostics diagnostics;
  CHECK(clean({"\uFEFF"
               "a\tb\r\nc\n\v\f\u0085\u2028\u2029"
               "d",
               0},
              diagnostics) == "a b c d");
  CHECK(diagnostics.size() == 0);
}

TEST_CASE("what is plainly clean is what the slow path would give, for every character") {
  Diagnostics diagnostics;
  std::string wrong;
  for (char32_t c = 0; c <= 0x10FFFF; ++c) {
    if (c >= 0xD800 && c <= 0xDFFF) continue;
    std::string text = "a";
    append_utf8(c, text);
    text += "b";
    // The tab at the start is trimmed, but asks for the slow path.
    if (is_plainly_clean(text) && clean({"\t" + text, 0}, diagnostics) != text) wrong += text + ' ';
  }
  CHECK(wrong == "");
}

TEST_CASE("a character is as clean in a long text as in a short one, for every character") {
  const std::string before = "図書館とカメラ（2020）の記録, and so on";
  std::string wrong;
  for (char32_t c = 0; c <= 0x10FFFF; ++c) {
    if (c >= 0xD800 && c <= 0xDFFF) continue;
    std::string character;
    append_utf8(c, character);
    const std::string text =
        std::string(c % 19, 'x') + before + character + "の変換である。ordinary";
    if (is_plainly_clean(text) != is_plainly_clean("a" + character + "b")) wrong += text + ' ';
  }
  CHECK(wrong == "");
}

TEST_CASE("plainly clean characters are in NFC in any order, for every character") {
  UErrorCode error = U_ZERO_ERROR;
  const icu::Normalizer2* const nfc = icu::Normalizer2::getNFCInstance(error);
  REQUIRE(U_SUCCESS(error));
  std::string wrong;
  for (UChar32 c = 0; c <= 0x10FFFF; ++c) {
    const bool kept = (c >= 0xF900 && c <= 0xFAFF) || (c >= 0x2F800 && c <= 0x2FA1F);
    const bool inert = nfc->getCombiningClass(c) == 0 &&
                       nfc->quickCheck(icu::UnicodeString(c), error) == UNORM_YES;
    std::string text = "a";
    append_utf8(static_cast<char32_t>(c), text);
    text += "b";
    const bool surrogate = c >= 0xD800 && c <= 0xDFFF;
    if (!surrogate && is_plainly_clean(text) && !inert && !kept) wrong += text + ' ';
  }
  CHECK(wrong == "");
}

TEST_CASE("cleaning twice is cleaning once, for every character") {
  Diagnostics diagnostics;
  std::string wrong;
  for (char32_t c = 0; c <= 0x2FFFF; ++c) {
    if (c >= 0xD800 && c <= 0xDFFF) continue;
    std::string text = "か ";
    append_utf8(c, text);
    text += "\n字";
    const std::string once = clean({text, 0}, diagnostics);
    if (clean({once, 0}, diagnostics) != once) wrong += text + ' ';
    diagnostics.clear();
  }
  CHECK(wrong == "");
}

TEST_CASE("normalising leaves compatibility ideographs alone") {
  CHECK(normalize("") == "");
  CHECK(normalize("\uFA19か\u3099") == "\uFA19が");
  CHECK(normalize("u\u0308\uF900u\u0308") == "ü\uF900ü");
}
