#include <string>

#include "catch.hpp"
#include "value/names_shown.hpp"

using namespace shoshi;
using namespace shoshi::value;

TEST_CASE("a role in front in brackets holds for the names behind it, up to the next role") {
  const auto [text, expected] = GENERATE(table<std::string, std::string>({
      {"田口 玄一, 矢野 宏, (訳)手島 昌一", "田口|玄一 矢野|宏 手島|昌一/訳"},
      {"(編)山田 太郎, 鈴木 花子, (訳)佐藤 誠", "山田|太郎/編 鈴木|花子/編 佐藤|誠/訳"},
  }));
  CHECK(shown(read(text)) == expected);
}

TEST_CASE("a word behind a name is its role where it is an instrument or the others have theirs") {
  const auto [text, expected] = GENERATE(table<std::string, std::string>({
      {"石若雅弥 編曲,桒田真希 ピアノ,La Couronne 演奏",
       "石若|雅弥*/編曲 桒田|真希*/ピアノ <La Couronne>/演奏"},
      {"石若雅弥 編曲,桒田真希 テルミン", "石若|雅弥*/編曲 桒田|真希*/テルミン"},
      {"MARIERIKA ピアノ・ヴァイオリン・ヴィオラ", "<MARIERIKA>/ピアノ・ヴァイオリン・ヴィオラ"},
      {"ユッコ・ミラー／sax", "<ユッコ・ミラー>/sax"},
      {"山田 太郎 ギター 鈴木 花子 ベース", "山田|太郎/ギター 鈴木|花子/ベース"},
      {"Renzo Piano", "Piano|Renzo*"},
      {"カワイピアノ", "<カワイピアノ>"},
      {"巽 スカイ,山田 太郎 編", "巽|スカイ 山田|太郎/編"},
  }));
  CHECK(shown(read(text)) == expected);
}

TEST_CASE("what is left of the last name of a list that was cut is whole") {
  const auto [text, expected] = GENERATE(table<std::string, std::string>({
      {"Masaaki INAISHI, Hayama IMAZU, Akio ...", "INAISHI|Masaaki IMAZU|Hayama <Akio> ..."},
      {"Masaaki INAISHI, Hayama IMAZU ...", "INAISHI|Masaaki IMAZU|Hayama ..."},
      {"Smith, John, Doe, Jane, et al.", "Smith|John Doe|Jane ..."},
  }));
  CHECK(shown(read(text)) == expected);
}

TEST_CASE("a dot between kanji and a word in Latin letters stands between names") {
  const auto [text, expected] = GENERATE(table<std::string, std::string>({
      {"須藤真・Lee,Anna・岡部千尋", "須藤|真* Lee|Anna 岡部|千尋*"},
      {"J・K・ローリング", "<J・K・ローリング>"},
  }));
  CHECK(shown(read(text)) == expected);
}

TEST_CASE("a Latin heading of a body within another, or with an article, stays whole") {
  const auto [text, expected] = GENERATE(table<std::string, std::string>({
      {"Germany. Bundesministerium für Bildung und Forschung",
       "<Germany. Bundesministerium für Bildung und Forschung>"},
      {"J. A. Smith", "Smith|J. A."},
      {"La Couronne", "<La Couronne>"},
      {"The Rolling Stones", "<The Rolling Stones>"},
  }));
  CHECK(shown(read(text)) == expected);
}

TEST_CASE("where spaces stand inside names only, there is one name a space") {
  const auto [text, expected] = GENERATE(table<std::string, std::string>({
      {"林 明森 豊南 薫", "林|明* 森|豊* 南|薫*"},
      {"熊谷 誠南 正昭", "熊谷|誠* 南|正昭*"},
      {"渡邊 素子", "渡邊|素子"},
      {"気象庁", "<気象庁>"},
  }));
  Diagnostics diagnostics;
  const NameList list = read_names({text, 0}, Role::author, diagnostics, NameSpacing::inside);
  CHECK(shown(list) == expected);
}

TEST_CASE("two names without any space are told apart if the tables know all their parts") {
  const auto [text, expected] = GENERATE(table<std::string, std::string>({
      {"渡部昇一渡辺淳一", "渡部|昇一* 渡辺|淳一*"},
      {"国立国会図書館", "<国立国会図書館>"},
      {"東京大学出版会", "<東京大学出版会>"},
  }));
  CHECK(shown(read(text)) == expected);
}

TEST_CASE("a small letter behind a hyphen shows a given name") {
  const auto [text, expected] = GENERATE(table<std::string, std::string>({
      {"Oh Min-hwan", "Oh|Min-hwan*"},
      {"Min-hwan Oh", "Oh|Min-hwan*"},
      {"Ban Ki-moon, John Smith-Jones", "Ban|Ki-moon* Smith-Jones|John*"},
      {"Omar El-sayed", "El-sayed|Omar*"},
  }));
  CHECK(shown(read(text)) == expected);
}
