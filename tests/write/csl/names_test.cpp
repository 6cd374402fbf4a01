#include <string>

#include "catch.hpp"
#include "item.hpp"

namespace shoshi::csl {
namespace {

using test::csl_custom;
using test::csl_item;

Contributor person(Name name, Role role = Role::author) {
  Contributor contributor;
  contributor.role = role;
  contributor.names = {std::move(name)};
  return contributor;
}

const Name kFujimoto{"藤本", "健太朗", "", "", Script::han, true};

std::string authors(const Contributor& contributor) {
  Record record;
  record.contributors = {contributor};
  return csl_item(record).at("author").dump();
}

TEST_CASE("a name that is split is family and given") {
  CHECK(authors(person(kFujimoto)) == R"([{"family":"藤本","given":"健太朗"}])");
  CHECK(authors(person({"Smith", "John", "", "Jr.", Script::latin, false})) ==
        R"([{"family":"Smith","given":"John","suffix":"Jr."}])");
  CHECK(authors(person({"Sukarno", "", "", "", Script::latin, false})) ==
        R"([{"family":"Sukarno"}])");
}

TEST_CASE("a whole name, a body and a name without forms are literal") {
  CHECK(authors(person({"", "", "ジョン・スミス", "", Script::kana, false})) ==
        R"([{"literal":"ジョン・スミス"}])");
  Contributor body = person({"", "", "日本国際政治学会", "", Script::han, false});
  body.kind = ContributorKind::corporate;
  CHECK(authors(body) == R"([{"literal":"日本国際政治学会"}])");
  Contributor as_written;
  as_written.text = "藤本健太朗 著";
  CHECK(authors(as_written) == R"([{"literal":"藤本健太朗 著"}])");
}

TEST_CASE("the parts of a body's name are put together again") {
  Contributor body = person({"Ministry", "Foreign Affairs", "", "", Script::latin, false});
  body.kind = ContributorKind::corporate;
  CHECK(authors(body) == R"([{"literal":"Ministry, Foreign Affairs"}])");
}

TEST_CASE("roles go to their variables, and what these do not tell to custom") {
  using Row = std::tuple<Role, std::string, std::string>;
  const auto [role, variable, told] = GENERATE(table<Role, std::string, std::string>({
      Row{Role::author, "author", ""},
      Row{Role::editor, "editor", ""},
      Row{Role::supervising_editor, "editorial-director", ""},
      Row{Role::translator, "translator", ""},
      Row{Role::supervising_translator, "translator", "supervising-translator"},
      Row{Role::illustrator, "illustrator", ""},
      Row{Role::commentator, "contributor", "commentator"},
      Row{Role::advisor, "contributor", "advisor"},
      Row{Role::other, "contributor", "other"},
  }));
  Record record;
  record.contributors = {person(kFujimoto, role)};
  CHECK(csl_item(record).at(variable).size() == 1);
  const auto custom = csl_custom(record);
  if (told.empty()) {
    CHECK(custom.is_null());
  } else {
    CHECK(custom.at("contributor-roles").at(0) ==
          nlohmann::json{{"name", "藤本健太朗"}, {"role", told}});
  }
}

TEST_CASE("a role as written is kept") {
  Record record;
  record.contributors = {person(kFujimoto)};
  record.contributors.front().role_text = "編著";
  CHECK(csl_custom(record).at("contributor-roles").dump() ==
        R"([{"name":"藤本健太朗","role":"author","text":"編著"}])");
}

TEST_CASE("readings, romanised forms, ORCIDs and affiliations run in step with their variable") {
  Record record;
  Contributor first = person({"山田", "太郎", "", "", Script::han, false});
  Contributor second = person(kFujimoto);
  second.names.push_back({"フジモト", "ケンタロウ", "", "", Script::kana, false});
  second.names.push_back({"Fujimoto", "Kentaro", "", "", Script::latin, false});
  second.orcid = "0000-0002-1825-0097";
  second.affiliations = {{"大阪大学", "ja", false, {}}, {"NII", "en", false, {}}};
  record.contributors = {first, second, person(kFujimoto, Role::editor)};
  const auto custom = csl_custom(record);
  CHECK(custom.at("author-yomi").dump() == R"([{},{"family":"フジモト","given":"ケンタロウ"}])");
  CHECK(custom.at("author-latn").dump() == R"([{},{"family":"Fujimoto","given":"Kentaro"}])");
  CHECK(custom.at("author-orcid").dump() == R"(["","0000-0002-1825-0097"])");
  CHECK(custom.at("author-affiliation").dump() == R"([[],["大阪大学","NII"]])");
  CHECK_FALSE(custom.contains("editor-yomi"));
}

TEST_CASE("a second form in the same script is a variant") {
  Record record;
  record.contributors = {person(kFujimoto)};
  auto& names = record.contributors.front().names;
  names.push_back({"フジモト", "", "", "", Script::kana, false});
  names.push_back({"ふじもと", "", "", "", Script::kana, false});
  names.push_back({"藤元", "", "", "", Script::han, false});
  const auto custom = csl_custom(record);
  CHECK(custom.at("author-yomi").dump() == R"([{"family":"フジモト"}])");
  CHECK(custom.at("name-variants").dump() ==
        R"([{"name":"藤本健太朗","variant":{"family":"ふじもと"}},)"
        R"({"name":"藤本健太朗","variant":{"family":"藤元"}}])");
}

TEST_CASE("the end of a list that is cut short is told") {
  Record record;
  record.more_contributors = true;
  CHECK(csl_custom(record).dump() == R"({"et-al":true})");
}

}  // namespace
}  // namespace shoshi::csl
