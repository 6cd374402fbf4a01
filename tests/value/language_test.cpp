#include "value/language.hpp"

#include <string>

#include "catch.hpp"

using namespace shoshi::value;

TEST_CASE("a language has one code however it is written") {
  const auto [written, code] = GENERATE(table<std::string, std::string>({
      {"jpn", "ja"},    {"ja", "ja"},     {"JPN", "ja"},      {"日本語", "ja"},  {"Japanese", "ja"},
      {"和文", "ja"},   {"英語", "en"},   {"eng", "en"},      {"English", "en"}, {"ＥＮＧ", "en"},
      {"chi", "zh"},    {"zho", "zh"},    {"中国語", "zh"},   {"朝鮮語", "ko"},  {"独語", "de"},
      {"deu", "de"},    {" fre ", "fr"},  {"Français", "fr"}, {"", "und"},       {"xyz", "und"},
      {"英語版", "en"}, {"japan", "und"},
  }));
  INFO(written);
  CHECK(language_code(written) == code);
}

TEST_CASE("the script of a text tells its language") {
  const auto [text, code] = GENERATE(table<std::string, std::string>({
      {"国際政治の構造", "ja"},
      {"国際政治", "ja"},
      {"カタカナ", "ja"},
      {"Pythonによる解析", "ja"},
      {"한국어 논문", "ko"},
      {"The policy of the union", "en"},
      {"Notes on style", "en"},
      {"Kokusai seiji", "und"},
      {"Über die Grenzen", "und"},
      {"2020", "und"},
      {"", "und"},
      {"This paper asks how the word ikigai (生きがい) came to be used for a purpose in life, and "
       "what readers of the time took it to mean in their letters to the press.",
       "en"},
  }));
  INFO(text);
  CHECK(language_of_text(text) == code);
}

TEST_CASE("a code has its names and its MARC code") {
  CHECK(marc_language("ja") == "jpn");
  CHECK(marc_language("zh-Hant") == "chi");
  CHECK(marc_language("xx") == "und");
  CHECK(english_language_name("ja") == "Japanese");
  CHECK(japanese_language_name("en") == "英語");
  CHECK(babel_language_name("de") == "ngerman");
  CHECK(babel_language_name("und").empty());
}
