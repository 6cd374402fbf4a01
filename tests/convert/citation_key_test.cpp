#include "convert/citation_key.hpp"

#include <set>
#include <string>

#include "catch.hpp"

using namespace shoshi;

namespace {

Contributor author(std::string family, std::string given, Script script = Script::han) {
  Contributor contributor;
  Name name;
  name.family = std::move(family);
  name.given = std::move(given);
  name.script = script;
  contributor.names.push_back(std::move(name));
  return contributor;
}

Record article() {
  Record record;
  record.contributors.push_back(author("藤本", "健太朗"));
  record.issued.value = DateRange{{2020, 9, 15, Season::none}, {}};
  record.container.issns.push_back({IssnKind::print, {"04542215", "0454-2215", {}, false}});
  record.volume.value = "2020";
  record.issue.value = "201";
  record.pages.value = std::vector<PageRange>{{"201_66", "201_81", false}};
  record.doi.value = "10.11375/kokusaiseiji.201_66";
  return record;
}

std::string key(const Record& record) {
  return make_keys(record, KeyStyle::author_year).citation;
}

}  // namespace

TEST_CASE("the three styles take what they are named after") {
  const Record record = article();
  CHECK(make_keys(record, KeyStyle::author_year).citation == "fujimoto2020");
  CHECK(make_keys(record, KeyStyle::stable).citation == "issn04542215v2020n201p201-66");
  CHECK(make_keys(record, KeyStyle::doi).citation == "doi10-11375-kokusaiseiji-201-66");
  CHECK(make_keys(record, KeyStyle::author_year).stable == "issn04542215v2020n201p201-66");
}

TEST_CASE("the record's own forms of a name go before the table") {
  Record record = article();
  record.contributors[0] = author("菅野", "了次");
  record.contributors[0].names.push_back(author("すがの", "りょうじ", Script::kana).names[0]);
  CHECK(key(record) == "sugano2020");
  record.contributors[0].names.push_back(author("KANNŌ", "Ryoji", Script::latin).names[0]);
  CHECK(key(record) == "kanno2020");
}

TEST_CASE("an author comes before an editor who stands first") {
  Record record = article();
  Contributor editor = author("山田", "太郎");
  editor.role = Role::editor;
  record.contributors.insert(record.contributors.begin(), editor);
  CHECK(key(record) == "fujimoto2020");
}

TEST_CASE("without an author that can be romanised the key falls back step by step") {
  Record record = article();
  record.contributors[0].names[0] = {};
  record.contributors[0].names[0].literal = "土木学会";
  record.contributors[0].kind = ContributorKind::corporate;
  CHECK(key(record) == "issn04542215v2020n201p201-66");
  record.container.issns.clear();
  CHECK(key(record) == "doi10-11375-kokusaiseiji-201-66");
  record.doi.value.reset();
  CHECK(key(record) == "anon2020");
  record.issued.value.reset();
  CHECK(key(record) == "record");
  record.contributors[0].names[0].literal = "IEEE Computer Society";
  CHECK(key(record) == "ieeecomputersociety");
}

TEST_CASE("a stable key of a record without identifiers has a hash of what it says") {
  Record record;
  record.contributors.push_back(author("藤本", "健太朗"));
  record.titles.push_back({TitleKind::main, "川の流れ", "", "ja", false, {}});
  const std::string first = make_keys(record, KeyStyle::stable).stable;
  CHECK(first == make_keys(record, KeyStyle::author_year).stable);
  CHECK(first.rfind("fujimoto-", 0) == 0);
  CHECK(first.size() == std::string("fujimoto-").size() + 8);
  record.titles[0].text = "山の流れ";
  CHECK(make_keys(record, KeyStyle::stable).stable != first);
}

TEST_CASE("a key is never longer than allowed") {
  Record record = article();
  record.contributors.clear();
  record.container.issns.clear();
  record.doi.value = "10.1000/" + std::string(200, 'x') + "1";
  const std::string first = key(record);
  record.doi.value = "10.1000/" + std::string(200, 'x') + "2";
  CHECK(first.size() <= kLongestKey);
  CHECK(first != key(record));
}

TEST_CASE("suffixes tell records with one key apart") {
  CHECK(key_suffix("fujimoto2020", 1) == "a");
  CHECK(key_suffix("fujimoto2020", 26) == "z");
  CHECK(key_suffix("fujimoto2020", 27) == "aa");
  CHECK(key_suffix("fujimoto2020", 702) == "zz");
  CHECK(key_suffix("fujimoto2020", 703) == "aaa");
  CHECK(key_suffix("issn04542215v2020", 1) == "+2");
  CHECK(key_suffix("record", 2) == "+3");
  CHECK(key_suffix("2020", 1) == "+2");
  std::set<std::string> all;
  for (std::size_t n = 1; n <= 2000; ++n) all.insert(key_suffix("ono1999", n));
  CHECK(all.size() == 2000);
}
