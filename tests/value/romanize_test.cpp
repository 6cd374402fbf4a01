#include "value/romanize.hpp"

#include <string>

#include "catch.hpp"
#include "value/latin_fold.hpp"

using namespace shoshi::value;

TEST_CASE("kana are romanised by Hepburn's rules with long vowels short") {
  const auto [kana, expected] = GENERATE(table<std::string, std::string>({
      {"ふじもと", "fujimoto"},
      {"しょうじ", "shoji"},
      {"おおの", "ono"},
      {"はっとり", "hattori"},
      {"まっちゃ", "matcha"},
      {"こんどう", "kondo"},
      {"とおやま", "toyama"},
      {"ゆうき", "yuki"},
      {"きょうごく", "kyogoku"},
      {"ヂヅ", "jizu"},
      {"フジモト", "fujimoto"},
      {"ｻﾄｳ", "sato"},
      {"ジョーンズ", "jonzu"},
      {"チェコ", "cheko"},
      {"ファン", "fan"},
      {"ウィル", "wiru"},
      {"ティナ", "tina"},
      {"ヴァン", "van"},
      {"", ""},
      {"漢字", ""},
      {"っ", ""},
  }));
  CHECK(romanize_for_key(kana) == expected);
}

TEST_CASE("vowels of two parts of a surname stay apart") {
  const auto [kana, expected] = GENERATE(table<std::string, std::string>({
      {"いのうえ", "inoue"},
      {"たけのうち", "takenouchi"},
      {"まつうら", "matsuura"},
      {"とよおか", "toyooka"},
  }));
  CHECK(romanize_for_key(kana) == expected);
}

TEST_CASE("one name has one key however it was romanised") {
  const auto [written, key] = GENERATE(table<std::string, std::string>({
      {"Ōno", "ono"},
      {"Ohno", "ono"},
      {"Oono", "ono"},
      {"OHTA", "ota"},
      {"Satoh", "sato"},
      {"Shimbo", "shinbo"},
      {"Yūki", "yuki"},
      {"Ohara", "ohara"},
      {"García-López", "garcialopez"},
  }));
  CHECK(romanization_key(written) == key);
}
