#include "value/name_tables.hpp"

#include <string>

#include "catch.hpp"
#include "value/name_model.hpp"
#include "value/variants.hpp"

using namespace shoshi::value;

TEST_CASE("a surname has its most frequent reading") {
  const auto [spelling, reading] = GENERATE(table<std::string, std::string>({
      {"藤本", "ふじもと"},
      {"佐々木", "ささき"},
      {"髙橋", "たかはし"},
      {"渡邊", "わたなべ"},
      {"渡邉", "わたなべ"},
      {"濱田", "はまだ"},
      {"山﨑", "やまざき"},
      {"𠮷田", "よしだ"},
      {"堀川", "ほりかわ"},  // and ほりかわの, of the court of old
      {"源", "みなもと"},
      {"河野", "こうの"},
      {"\u845B\U000E0100西", "かさい"},
  }));
  const auto entry = find_surname(spelling);
  REQUIRE(entry);
  CHECK(entry->reading == reading);
}

TEST_CASE("what the tables lack is not found") {
  CHECK_FALSE(find_surname(""));
  CHECK_FALSE(find_surname("国際政治"));
  CHECK_FALSE(find_surname(std::string(100, 'x')));
  CHECK_FALSE(find_surname("\xFF\xFE"));
  CHECK(find_given_name("健太朗"));
  CHECK_FALSE(find_given_name("学会"));
}

TEST_CASE("every reading of a surname is known") {
  const std::string readings(surname_readings("菅野"));
  CHECK(readings.find("かんの") != std::string::npos);
  CHECK(readings.find("すがの") != std::string::npos);
  CHECK(surname_readings("国際政治").empty());
}

TEST_CASE("variant forms are folded to match") {
  const auto [variant, folded] = GENERATE(table<std::string, std::string>({
      {"髙", "高"},
      {"﨑", "崎"},
      {"嵜", "崎"},
      {"德", "徳"},
      {"邉", "辺"},
      {"邊", "辺"},
      {"齋", "斎"},
      {"齊", "斎"},
      {"斉", "斎"},
      {"嶌", "島"},
      {"\uFA19", "神"},
      {"一ヶ瀬", "一ケ瀬"},
      {"葛\U000E0100", "葛"},
      {"abc", "abc"},
  }));
  CHECK(fold_variants(variant) == folded);
  CHECK(FoldedName(variant).view() == folded);
}

TEST_CASE("a likelier name weighs less") {
  CHECK(surname_weight("鈴木") < surname_weight("木鈴"));
  CHECK(given_name_weight("太郎") < given_name_weight("郎太"));
  CHECK(surname_weight("") == kImpossible);
  CHECK(cut_name("林").weight == kImpossible);
  CHECK(cut_name("長谷川徳之輔").at == std::string("長谷川").size());
  CHECK(cut_between_names("千加子高島").at == std::string("千加子").size());
}
