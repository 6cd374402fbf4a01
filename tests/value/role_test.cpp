#include "value/role.hpp"

#include <string>

#include "catch.hpp"
#include "value/corporate.hpp"

using namespace shoshi;
using namespace shoshi::value;

TEST_CASE("a role word names its role") {
  const auto [text, role] = GENERATE(table<std::string, Role>({
      {"著", Role::author},
      {"編著", Role::author},
      {"著・文・その他", Role::author},
      {"編", Role::editor},
      {"責任編集", Role::editor},
      {"監修", Role::supervising_editor},
      {"英語監修", Role::supervising_editor},
      {"訳", Role::translator},
      {"監訳", Role::supervising_translator},
      {"挿画", Role::illustrator},
      {"校注", Role::commentator},
      {"指導教員", Role::advisor},
      {"作詞・作曲", Role::other},
      {"監修・執筆", Role::supervising_editor},
      {"原作者", Role::author},
      {"改編", Role::editor},
      {"編集委員", Role::editor},
  }));
  CHECK(find_role(text) == role);
}

TEST_CASE("what only ends in a role word may be a name") {
  const auto text = GENERATE(as<std::string>(), "", "山田", "麻衣演奏", "橋本樹明指導", "山田/著");
  CHECK_FALSE(find_role(text));
}

TEST_CASE("a role word that may end a given name is not glued") {
  CHECK(find_glued_role("加藤聖文著")->at == std::string("加藤聖文").size());
  CHECK_FALSE(find_glued_role("加藤聖文"));
  CHECK_FALSE(find_glued_role("著"));
}

TEST_CASE("bodies are told from persons") {
  const auto [text, expected] = GENERATE(table<std::string, bool>({
      {"日本教育心理学会", true},
      {"株式会社医学書院", true},
      {"新潮社", true},
      {"大蔵省印刷局", true},
      {"愛知県立大学情報科学部", true},
      {"University of Tokyo", true},
      {"Springer GmbH", true},
      {"阿部 学", false},
      {"服部 会", false},
      {"中村与市", false},
      {"John Co", false},
      {"岸 学", false},
      {"林 有志", false},
      {"陳専科", false},
      {"スホルクワイク亜蘭", false},
      {"ライダ・モアハウス", false},
      {"佐藤(鈴木)花子", false},
      {"横浜市", true},
      {"宇宙航空研究開発機構", true},
      {"日本加除出版", true},
      {"World Bank", true},
  }));
  CHECK(is_corporate(text) == expected);
}
