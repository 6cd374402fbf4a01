#include "write/csl/writer.hpp"

#include <algorithm>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "../full_record.hpp"
#include "../json/every_string.hpp"
#include "catch.hpp"
#include "item.hpp"

namespace shoshi::csl {
namespace {

using nlohmann::json;

std::string written(const Writer& writer, const std::vector<Record>& records) {
  Output output;
  Diagnostics diagnostics;
  output.append(writer.prologue());
  for (std::size_t i = 0; i < records.size(); ++i) {
    if (i > 0) output.append(writer.separator());
    writer.write(records[i], {"key2020", "stable"}, output, diagnostics);
  }
  output.append(writer.epilogue());
  CHECK(diagnostics.size() == 0);
  return std::string(output.bytes());
}

Record international_relations() {
  Record record;
  record.kind = RecordKind::journal_article;
  record.languages = {{"ja", "", true, {}}};
  Contributor author;
  author.names = {{"藤本", "健太朗", "", "", Script::han, false}};
  record.contributors = {author};
  record.container.titles = {{TitleKind::main, "国際政治", "", "ja", true, {}}};
  record.container.issns = {{IssnKind::unknown, {"ISSN 0454-2215", "0454-2215", {}, false}}};
  record.publishers = {{"一般財団法人 日本国際政治学会", "ja", true, {}}};
  record.volume = {"vol.2020", "2020", {}, false};
  record.issue = {"no.201", "201", {}, false};
  record.pages = {
      "pp.201_66-201_81", std::vector<PageRange>{{"201_66", "201_81", false}}, {}, false};
  record.issued = {"2020-09-15", DateRange{{2020, 9, 15, Season::none}, {}}, {}, false};
  record.available = {"2022-03-31", DateRange{{2022, 3, 31, Season::none}, {}}, {}, false};
  record.abstracts = {{"A sentence about diplomacy.", "en", true, {}}};
  record.reference_count = {"63", 63, {}, false};
  return record;
}

TEST_CASE("an article is written one member a line") {
  CHECK(written(*make_csl_json_writer({}), {international_relations()}) == R"([
 {
  "id": "key2020",
  "citation-key": "key2020",
  "type": "article-journal",
  "language": "ja",
  "author": [{"family": "藤本", "given": "健太朗"}],
  "container-title": "国際政治",
  "publisher": "一般財団法人 日本国際政治学会",
  "ISSN": "0454-2215",
  "volume": "2020",
  "issue": "201",
  "page": "201_66-201_81",
  "page-first": "201_66",
  "issued": {"date-parts": [[2020, 9, 15]]},
  "available-date": {"date-parts": [[2022, 3, 31]]},
  "abstract": "A sentence about diplomacy.",
  "custom": {"abstract-language": "en", "number-of-references": 63}
 }
]
)");
}

TEST_CASE("a run without records is an empty array, or no line at all") {
  CHECK(json::parse(written(*make_csl_json_writer({}), {})) == json::array());
  CHECK(written(*make_csl_ndjson_writer({}), {}).empty());
}

TEST_CASE("both targets hold the same items") {
  const std::vector<Record> records = {test::full_record(), Record{}, international_relations()};
  const auto array = json::parse(written(*make_csl_json_writer({}), records));
  const std::string lines = written(*make_csl_ndjson_writer({}), records);
  REQUIRE(std::count(lines.begin(), lines.end(), '\n') == 3);
  std::size_t begin = 0;
  for (const json& item : array) {
    const std::size_t end = lines.find('\n', begin);
    CHECK(json::parse(lines.substr(begin, end - begin)) == item);
    begin = end + 1;
  }
}

TEST_CASE("both places of the citation key are marked") {
  Output output;
  Diagnostics diagnostics;
  make_csl_json_writer({})->write(test::full_record(), {"key2020", "stable"}, output, diagnostics);
  REQUIRE(output.key_ends().size() == 2);
  for (const std::size_t end : output.key_ends()) {
    CHECK(output.bytes().substr(0, end).ends_with("\"key2020"));
  }
}

TEST_CASE("nothing that a record says is lost") {
  const std::string full = test::csl_line(test::full_record());
  CHECK(test::lost(test::sentinels(), full, {}).empty());
  const std::string unread = test::csl_line(test::unread_record());
  CHECK(test::lost(test::unread_sentinels(), unread, {}).empty());
}

/// Throws if an object has the same member twice.
json parse_unique(const std::string& text) {
  std::vector<std::set<std::string>> open;
  const auto callback = [&open](int, json::parse_event_t event, json& parsed) {
    if (event == json::parse_event_t::object_start) open.emplace_back();
    if (event == json::parse_event_t::object_end) open.pop_back();
    if (event == json::parse_event_t::key) {
      CHECK(open.back().insert(parsed.get<std::string>()).second);
    }
    return true;
  };
  return json::parse(text, callback);
}

TEST_CASE("no object has the same member twice") {
  parse_unique(test::csl_line(test::full_record()));
  parse_unique(test::csl_line(test::unread_record()));
}

TEST_CASE("hostile text in every member changes no other member") {
  const json plain = test::csl_item(test::full_record());
  for (const std::string& text : test::hostile_strings()) {
    Record record = test::full_record();
    test::for_each_string(record, [&text](std::string& one) {
      if (!one.empty()) one = text;
    });
    const std::string line = test::csl_line(record);
    CHECK(std::count(line.begin(), line.end(), '\n') == 1);
    const json item = json::parse(line);
    CHECK(item.at("type") == "article-journal");
    CHECK((item.at("volume") == text));
    CHECK((item.at("DOI") == text));
    CHECK((item.at("author").at(0).at("family") == text));
    for (const auto& [name, value] : item.items()) CHECK(plain.contains(name));
    for (const auto& [name, value] : item.at("custom").items()) {
      INFO(name);
      CHECK((plain.at("custom").contains(name) || name == "keywords"));
    }
  }
}

TEST_CASE("a name that a processor might take for markup or code stays as it is") {
  Record record;
  record.titles = {{TitleKind::main, "文字列 <リテラル> & a<b", "", "ja", false, {}}};
  CHECK(test::csl_item(record).at("title") == "文字列 <リテラル> & a<b");
}

TEST_CASE("many keywords and a long abstract are written whole") {
  Record record;
  record.keywords.assign(5'000, {"鍵", "ja", false, {}});
  record.abstracts = {{std::string(100'000, 'x'), "en", false, {}}};
  const json item = test::csl_item(record);
  CHECK(item.at("abstract").get<std::string>().size() == 100'000);
  const auto keyword = item.at("keyword").get<std::string>();
  CHECK(keyword.size() == 5'000 * std::string_view("鍵, ").size() - 2);
}

}  // namespace
}  // namespace shoshi::csl
