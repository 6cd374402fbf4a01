#include "unicode/script.hpp"

#include "catch.hpp"

using namespace shoshi::unicode;

TEST_CASE("a character is of one script") {
  const auto [c, script] = GENERATE(table<char32_t, std::string>({
      {U'書', "han"},      {U'々', "han"},      {U'〆', "han"},      {U'〇', "han"},
      {U'𠮷', "han"},      {U'﨑', "han"},      {0x2F8A6, "han"},    {0x31350, "han"},
      {U'あ', "hiragana"}, {U'ゝ', "hiragana"}, {U'ゔ', "hiragana"}, {0x3099, "hiragana"},
      {U'ア', "katakana"}, {U'ー', "katakana"}, {U'ヾ', "katakana"}, {U'ｱ', "katakana"},
      {U'ｰ', "katakana"},  {U'ヺ', "katakana"}, {U'ㇰ', "katakana"}, {U'・', "none"},
      {U'、', "none"},     {U'a', "latin"},     {U'Z', "latin"},     {U'é', "latin"},
      {U'ō', "latin"},     {U'ế', "latin"},     {U'Ａ', "latin"},    {U'ｚ', "latin"},
      {U'×', "none"},      {U'1', "none"},      {U'１', "none"},     {U'@', "none"},
      {U'한', "hangul"},   {U'ㄱ', "hangul"},   {0x1100, "hangul"},  {U'Ω', "none"},
      {U'～', "none"},     {0, "none"},         {0x10FFFF, "none"},  {U'｡', "none"},
  }));
  CAPTURE(static_cast<unsigned>(c));
  CHECK(is_han(c) == (script == "han"));
  CHECK(is_hiragana(c) == (script == "hiragana"));
  CHECK(is_katakana(c) == (script == "katakana"));
  CHECK(is_latin(c) == (script == "latin"));
  CHECK(is_hangul(c) == (script == "hangul"));
  CHECK(is_japanese(c) == (script == "han" || script == "hiragana" || script == "katakana"));
}

TEST_CASE("a text has the scripts of its characters") {
  using Row = std::tuple<std::string_view, bool, bool, bool>;
  const auto [text, han, kana, latin] = GENERATE(table<std::string_view, bool, bool, bool>({
      Row{"", false, false, false},
      Row{"Journal 12", false, false, true},
      Row{"12 (3), 4-5", false, false, false},
      Row{"図書館", true, false, false},
      Row{"しょし", false, true, false},
      Row{"ｼｮｼ", false, true, false},
      Row{"DNAの構造", true, true, true},
      Row{"、。・", false, false, false},
      Row{"\xE6\x9B", false, false, false},
      Row{"\xFF書", true, false, false},
  }));
  CAPTURE(text);
  CHECK(has_han(text) == han);
  CHECK(has_kana(text) == kana);
  CHECK(has_japanese(text) == (han || kana));
  CHECK(has_latin(text) == latin);
}

TEST_CASE("spaces of every width are trimmed") {
  const auto [text, trimmed] = GENERATE(table<std::string_view, std::string_view>({
      {"", ""},
      {"   ", ""},
      {"\t a b \t", "a b"},
      {"　西村　淳　", "西村　淳"},
      {"\xC2\xA0x\xC2\xA0", "x"},
      {"\xEF\xBB\xBFx", "x"},
      {"\u2003x\u202F\u205F\u1680", "x"},
      {"x\n", "x\n"},
      {"\u200Bx", "\u200Bx"},
      {" \xE3\x80", "\xE3\x80"},
  }));
  CHECK(trim(text) == trimmed);
}
