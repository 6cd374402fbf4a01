#include "write/marc/writer.hpp"

#include <algorithm>
#include <string>
#include <vector>

#include "../full_record.hpp"
#include "../json/every_string.hpp"
#include "catch.hpp"
#include "rules.hpp"
#include "written_record.hpp"

namespace shoshi::marc {
namespace {

using test::untitled_article;
using test::walked;

void check_rules(const test::WalkedRecord& record) {
  CHECK(test::broken_rules(record) == std::vector<std::string>{});
}

template <class Change>
void change_string(Record& record, std::size_t which, const Change& change) {
  std::size_t at = 0;
  const auto visit = [&](std::string& text) {
    if (at++ == which) change(text);
  };
  test::StringVisitor<decltype(visit)> visitor(visit);
  visitor(record);
}

std::size_t count_strings(Record record) {
  std::size_t count = 0;
  const auto visit = [&count](std::string&) { ++count; };
  test::StringVisitor<decltype(visit)> visitor(visit);
  visitor(record);
  return count;
}

TEST_CASE("nothing of a full record is lost, in either format") {
  const auto kind = GENERATE(RecordKind::journal_article, RecordKind::book, RecordKind::thesis,
                             RecordKind::conference_paper, RecordKind::unknown);
  Record record = test::full_record();
  record.kind = kind;
  Diagnostics diagnostics;
  const std::string iso2709 = test::iso2709_of(record, diagnostics);
  CHECK(test::lost(test::sentinels(), iso2709, diagnostics) == std::vector<std::string>{});
  const std::string xml = test::marcxml_of(record, diagnostics);
  CHECK(test::lost(test::sentinels(), xml, diagnostics) == std::vector<std::string>{});
  CHECK(diagnostics.size() == 0);
  check_rules(walked(record));
}

TEST_CASE("nothing is lost of a full record without title, container or names of the parts") {
  const auto spoil = GENERATE(
      as<void (*)(Record&)>{}, [](Record& r) { r.titles.clear(); },
      [](Record& r) { r.container = {}; }, [](Record& r) { r.event.name.text.clear(); },
      [](Record& r) { r.contributors.front().names.clear(); },
      [](Record& r) { r.titles.erase(r.titles.begin()); },
      [](Record& r) { r.titles.erase(r.titles.begin(), r.titles.begin() + 3); });
  const auto kind = GENERATE(RecordKind::journal_article, RecordKind::book);
  Record record = test::full_record();
  record.kind = kind;
  spoil(record);
  Diagnostics diagnostics;
  const std::string output = test::iso2709_of(record, diagnostics);
  std::vector<std::string> marks;
  for (const std::string& mark : test::lost(test::sentinels(), output, diagnostics)) {
    bool stated = false;
    const auto visit = [&](std::string& text) { stated = stated || text.find(mark) != text.npos; };
    test::StringVisitor<decltype(visit)> visitor(visit);
    visitor(record);
    if (stated) marks.push_back(mark);
  }
  CHECK(marks == std::vector<std::string>{});
}

TEST_CASE("nothing of a record that could not be understood is lost") {
  Diagnostics diagnostics;
  const Record record = test::unread_record();
  const std::string output = test::iso2709_of(record, diagnostics);
  CHECK(test::lost(test::unread_sentinels(), output, {}) == std::vector<std::string>{});
  check_rules(walked(record));
}

TEST_CASE("a long string in any member still makes a record that fits") {
  const Record record = test::full_record();
  const std::size_t members = count_strings(record);
  const std::string text = GENERATE(std::string(12'000, 'x'), std::string(120'000, '.'));
  for (std::size_t i = 0; i < members; ++i) {
    Record changed = record;
    change_string(changed, i, [&text](std::string& member) { member = text; });
    CAPTURE(i);
    Diagnostics diagnostics;
    check_rules(walked(changed, diagnostics));
    CHECK_FALSE(diagnostics.has_error());
  }
}

TEST_CASE("an abstract of 120000 bytes is whole in MARCXML and cut with a warning in ISO 2709") {
  Record record = untitled_article();
  std::string& abstract = record.abstracts.front().text;
  while (abstract.size() < 120'000) abstract += " Then the fog came up from the harbour.";
  Diagnostics diagnostics;
  CHECK(test::marcxml_of(record, diagnostics).find(abstract) != std::string::npos);
  CHECK(diagnostics.size() == 0);
  const test::WalkedRecord read = walked(record, diagnostics);
  CHECK(read.with_tag("520").size() >= 9);
  CHECK(read.with_tag("773").size() == 1);
  bool dropped = false;
  for (const Diagnostic& one : diagnostics.list()) {
    dropped = dropped || one.kind == DiagnosticKind::marc_field_dropped;
  }
  CHECK(dropped);
}

TEST_CASE("four hundred authors are all in the record") {
  Record record = untitled_article();
  record.contributors.assign(400, test::person("霧島", "港太郎"));
  Diagnostics diagnostics;
  const test::WalkedRecord read = walked(record, diagnostics);
  CHECK(read.with_tag("100").size() == 1);
  CHECK(read.with_tag("700").size() == 399);
  CHECK_FALSE(diagnostics.has_error());
}

TEST_CASE("a title of 3333 kanji is shortened in ISO 2709 only, and that is said") {
  Record record = untitled_article();
  std::string kanji;
  for (int i = 0; i < 3'333; ++i) kanji += "霧";
  record.titles = {test::title(kanji)};
  Diagnostics diagnostics;
  CHECK(test::marcxml_of(record, diagnostics).find(kanji) != std::string::npos);
  CHECK(diagnostics.size() == 0);
  CHECK(walked(record, diagnostics).with_tag("245").at(0).find("霧…") != std::string::npos);
  REQUIRE(diagnostics.size() == 1);
  CHECK(diagnostics.list()[0].kind == DiagnosticKind::marc_field_shortened);
}

TEST_CASE("an empty record is a record") {
  Diagnostics diagnostics;
  check_rules(walked({}, diagnostics));
  CHECK(diagnostics.size() == 0);
}

TEST_CASE("a MARCXML run without records is an empty collection") {
  const auto writer = make_marcxml_writer({});
  CHECK(std::string(writer->prologue()) + std::string(writer->epilogue()) ==
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
        "<collection xmlns=\"http://www.loc.gov/MARC21/slim\">\n</collection>\n");
}

TEST_CASE("MARC-in-JSON is an object a line, or one array that may be empty") {
  const auto lines = make_marc_json_writer({});
  CHECK((lines->prologue().empty() && lines->separator().empty() && lines->epilogue().empty()));
  WriteOptions options;
  options.json_array = true;
  const auto array = make_marc_json_writer(options);
  const std::string nothing = std::string(array->prologue()) + std::string(array->epilogue());
  CHECK(nlohmann::json::parse(nothing).empty());
  Output output;
  Diagnostics diagnostics;
  output.append(array->prologue());
  array->write(untitled_article(), {"a", "b"}, output, diagnostics);
  output.append(array->separator());
  array->write(untitled_article(), {"a", "c"}, output, diagnostics);
  output.append(array->epilogue());
  const auto records = nlohmann::ordered_json::parse(output.bytes());
  REQUIRE(records.size() == 2);
  CHECK(test::walk_marc_json(records[1])->with_tag("001") == std::vector<std::string>{"=001  c"});
}

TEST_CASE("ISO 2709 has nothing around or between its records") {
  const auto writer = make_marc_writer({});
  CHECK(writer->prologue().empty());
  CHECK(writer->separator().empty());
  CHECK(writer->epilogue().empty());
}

}  // namespace
}  // namespace shoshi::marc
