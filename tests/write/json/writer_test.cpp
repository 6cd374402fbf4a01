#include "write/json/writer.hpp"

#include <limits>
#include <nlohmann/json.hpp>
#include <string>
#include <vector>

#include "../full_record.hpp"
#include "catch.hpp"
#include "every_string.hpp"
#include "rebuild.hpp"

namespace shoshi::json {
namespace {

std::string written(const std::vector<Record>& records) {
  const auto writer = make_json_writer({});
  Output output;
  Diagnostics diagnostics;
  output.append(writer->prologue());
  for (std::size_t i = 0; i < records.size(); ++i) {
    if (i > 0) output.append(writer->separator());
    writer->write(records[i], {"key2020", "stable"}, output, diagnostics);
  }
  output.append(writer->epilogue());
  CHECK(diagnostics.size() == 0);
  return std::string(output.bytes());
}

Record rebuilt(const Record& record) {
  return test::Rebuilder::record(nlohmann::json::parse(written({record})).at(0));
}

TEST_CASE("a run without records is an empty array") {
  CHECK(nlohmann::json::parse(written({})) == nlohmann::json::array());
}

TEST_CASE("an empty record has nothing but its key and its kind") {
  CHECK(written({Record{}}) ==
        "[\n {\n  \"citation_key\": \"key2020\",\n  \"kind\": \"unknown\"\n }\n]\n");
}

TEST_CASE("records stand side by side in one array") {
  const auto parsed = nlohmann::json::parse(written({Record{}, test::full_record(), Record{}}));
  CHECK(parsed.size() == 3);
}

TEST_CASE("a record with every member is rebuilt in full") {
  CHECK(rebuilt(test::full_record()) == test::full_record());
}

TEST_CASE("what is written, understood and inferred is told apart") {
  Record record;
  record.volume = {"vol.12", "12", {4, 10}, false};
  record.issue = {"第三号の二", std::nullopt, {11, 26}, false};
  record.total_number = {"", "245", {}, true};
  const auto json = nlohmann::json::parse(written({record})).at(0);
  CHECK(json.at("volume").dump() == R"({"text":"vol.12","value":"12","where":[4,10]})");
  CHECK(json.at("issue").dump() == R"({"text":"第三号の二","where":[11,26]})");
  CHECK(json.at("total_number").dump() == R"({"inferred":true,"value":"245"})");
}

TEST_CASE("values at the edges of their types are rebuilt") {
  Record record;
  record.kind = RecordKind::dataset;
  record.kind_inferred = true;
  record.more_contributors = true;
  record.titles = {Title{}, {TitleKind::romanized, "", "x", "", true, {7, 7}}};
  record.contributors = {Contributor{}};
  record.contributors.front().kind = ContributorKind::unknown;
  record.contributors.front().names = {Name{}, Name{"a", "b", "", "Jr.", Script::latin, true}};
  record.publishers = {LocalText{}, {"", "ja", true, {1, 2}}};
  record.volume.value = "";
  record.pages.value.emplace();
  record.cited_by_counts.value = {0, std::numeric_limits<std::uint32_t>::max()};
  record.reference_count.value = 0;
  record.issued.value = {{-1, 12, 31, Season::winter}, {32'767, 0, 0, Season::none}};
  record.available.value = DateRange{};
  record.languages = {Language{}, {"", "", true, {}}};
  record.unread = {Unread{}};
  record.degree.name.language = "ja";
  record.event.date.where = {0, 1};
  record.where = {1, std::numeric_limits<std::uint64_t>::max()};
  CHECK(rebuilt(record) == record);
}

TEST_CASE("each code of an enumeration is rebuilt") {
  for (int code = 0; code <= 10; ++code) {
    Record record;
    record.kind = static_cast<RecordKind>(code);
    record.titles.emplace_back().kind = static_cast<TitleKind>(code % 6);
    auto& contributor = record.contributors.emplace_back();
    contributor.role = static_cast<Role>(code % 9);
    contributor.kind = static_cast<ContributorKind>(code % 4);
    contributor.names.emplace_back().script = static_cast<Script>(code % 4);
    record.container.issns.emplace_back().kind = static_cast<IssnKind>(code % 4);
    record.issued.value = DateRange{{2020, 0, 0, static_cast<Season>(code % 5)}, {}};
    CHECK(rebuilt(record) == record);
  }
}

TEST_CASE("hostile text in every string is rebuilt") {
  for (const std::string& text : test::hostile_strings()) {
    Record record = test::full_record();
    test::for_each_string(record, [&text](std::string& one) { one = text; });
    CHECK((rebuilt(record) == record));
  }
}

TEST_CASE("the end of the citation key is marked") {
  Output output;
  Diagnostics diagnostics;
  make_json_writer({})->write(test::full_record(), {"key2020", "stable"}, output, diagnostics);
  REQUIRE(output.key_ends().size() == 1);
  CHECK(output.bytes().substr(0, output.key_ends().front()).ends_with("\"key2020"));
}

}  // namespace
}  // namespace shoshi::json
