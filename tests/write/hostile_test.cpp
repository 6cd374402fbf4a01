#include "write/hostile.hpp"

#include <set>

#include "catch.hpp"
#include "write/full_record.hpp"

using namespace shoshi;

TEST_CASE("Hostile records: every string of a record has a name of its own") {
  Record record = test::full_record();
  std::set<std::string> names;
  for (const test::Member& member : test::members_of(record)) names.insert(member.name);
  CHECK(names.size() == test::members_of(record).size());
  for (const char* name :
       {"titles[2].subtitle", "titles[2].language", "contributors[0].names[1].family",
        "contributors[1].names[0].literal", "container.issns[0].number.value",
        "pages.value[1].first", "identifiers[6].scheme", "degree.granted.text", "languages[0].code",
        "unread[0].label"}) {
    CHECK(names.count(name) == 1);
  }
}

TEST_CASE("Hostile records: one member is changed at a time, or all but codes") {
  const Record record = test::full_record();
  std::size_t records = 0;
  test::for_each_hostile_member(
      record, [&](Record& changed, const std::string& name, const std::string& text) {
        ++records;
        if (text != "}" || name != "titles[0].text") return;
        CHECK(changed.titles[0].text == "}");
        changed.titles[0].text = record.titles[0].text;
        CHECK(changed == record);
        changed.titles[0].text = text;
      });
  Record copy = record;
  const std::vector<std::string> texts = test::hostile_strings();
  const auto long_texts = static_cast<std::size_t>(std::count_if(
      texts.begin(), texts.end(), [](const std::string& text) { return text.size() > 1000; }));
  const std::size_t members = test::members_of(copy).size();
  constexpr std::size_t kRunning = 3;  // title, abstract, note
  CHECK(records == 2 * ((texts.size() - long_texts) * members + long_texts * kRunning));
  test::for_each_hostile_record(record, [](const Record& changed, const std::string& text) {
    if (changed.doi.value != text || changed.languages[0].code != "ja") FAIL(text);
  });
}
