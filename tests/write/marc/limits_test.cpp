#include <algorithm>
#include <string>
#include <vector>

#include "catch.hpp"
#include "rules.hpp"
#include "written_record.hpp"

namespace shoshi::marc {
namespace {

using test::untitled_article;
using test::walked;
using test::walked_in_full;

std::string text_of(std::string_view sentence, std::size_t bytes) {
  std::string text;
  while (text.size() + sentence.size() <= bytes) text += sentence;
  return text;
}

// The first subfields $a of a tag, one after the other, as they were before they were split.
std::string joined(const test::WalkedRecord& record, std::string_view tag) {
  std::string whole;
  for (const test::WalkedField& field : record.fields) {
    if (field.tag != tag) continue;
    std::string_view piece = field.subfields.front().second;
    constexpr std::string_view kContinuation = "… ";
    if (piece.starts_with(kContinuation)) piece.remove_prefix(kContinuation.size());
    whole += piece;
  }
  return whole;
}

std::size_t count(const Diagnostics& diagnostics, DiagnosticKind kind) {
  const auto& list = diagnostics.list();
  return static_cast<std::size_t>(std::count_if(
      list.begin(), list.end(), [kind](const Diagnostic& one) { return one.kind == kind; }));
}

void check_full_alike(const Record& record) {
  const auto all = walked_in_full(record);
  CHECK(all[0].fields == all[1].fields);
  CHECK(all[0].fields == all[2].fields);
  CHECK(test::broken_rules(all[0]) == std::vector<std::string>{});
}

TEST_CASE("an abstract of 12000 bytes is two fields in ISO 2709 and one elsewhere") {
  const auto sentence = GENERATE(as<std::string>{}, "霧の濃い朝は船の音だけが聞こえる。",
                                 "か\u3099", "葛\U000E0100", "x");
  Record record = untitled_article();
  record.abstracts = {{text_of(sentence, 12'000), "ja", false, {}}};
  Diagnostics diagnostics;
  const test::WalkedRecord read = walked(record, diagnostics);
  CHECK(read.with_tag("520").size() == 2);
  CHECK(joined(read, "520") == record.abstracts[0].text);
  CHECK(count(diagnostics, DiagnosticKind::marc_field_split) == 1);
  CHECK(diagnostics.size() == 1);
  // No mark has lost the character that it belongs to.
  for (const test::WalkedField& field : read.fields) {
    const std::string& first = field.subfields.empty() ? field.text : field.subfields[0].second;
    CHECK(first.find("… \u3099") == std::string::npos);
    CHECK(first.find("… \U000E0100") == std::string::npos);
  }
  for (const test::WalkedRecord& full : walked_in_full(record)) {
    CHECK(full.with_tag("520") ==
          std::vector<std::string>{"=520  3\\$a" + record.abstracts[0].text});
  }
  check_full_alike(record);
}

TEST_CASE("of an abstract of 120000 bytes ISO 2709 has what fits, and each loss is told") {
  Record record = untitled_article();
  record.abstracts = {
      {text_of("Then the fog came up from the harbour. ", 120'000), "en", false, {}}};
  Diagnostics diagnostics;
  const std::string bytes = test::iso2709_of(record, diagnostics);
  CHECK(bytes.size() <= 99'999);
  CHECK(bytes.size() > 85'000);
  std::string_view rest = bytes;
  const auto read = test::walk_record(rest);
  REQUIRE(read);
  const std::size_t kept = read->with_tag("520").size();
  const std::size_t lost = count(diagnostics, DiagnosticKind::marc_field_dropped);
  REQUIRE(count(diagnostics, DiagnosticKind::marc_field_split) == 1);
  CHECK(diagnostics.list()[0].arguments[2] == std::to_string(kept + lost));
  check_full_alike(record);
}

TEST_CASE("5000 keywords are all in what has no limit, and each that ISO 2709 loses is told") {
  Record record = untitled_article();
  for (int i = 0; i < 5'000; ++i) {
    record.keywords.push_back({"見出し語" + std::to_string(i), "ja", false, {}});
  }
  Diagnostics diagnostics;
  const test::WalkedRecord read = walked(record, diagnostics);
  CHECK(test::broken_rules(read) == std::vector<std::string>{});
  CHECK(read.with_tag("653").size() + count(diagnostics, DiagnosticKind::marc_field_dropped) ==
        5'000);
  CHECK(read.with_tag("773").size() == 1);
  for (const test::WalkedRecord& full : walked_in_full(record)) {
    CHECK(full.with_tag("653").size() == 5'000);
  }
}

TEST_CASE("400 authors with readings are all there, those after the 99th link without one") {
  Record record = untitled_article();
  Contributor author = test::person("霧島", "港太郎");
  author.names.push_back({"キリシマ", "ミナトタロウ", {}, {}, Script::kana, false});
  record.contributors.assign(400, author);
  Diagnostics diagnostics;
  const test::WalkedRecord read = walked(record, diagnostics);
  CHECK(test::broken_rules(read) == std::vector<std::string>{});
  CHECK(read.with_tag("700").size() == 399);
  CHECK(read.with_tag("880").size() == 400);
  CHECK(count(diagnostics, DiagnosticKind::marc_links_exhausted) == 1);
  CHECK(diagnostics.size() == 1);
  check_full_alike(record);
}

TEST_CASE("a title of 3333 kanji is whole in what has no limit") {
  Record record = untitled_article();
  record.titles = {test::title(text_of("霧", 9'999))};
  Diagnostics diagnostics;
  const test::WalkedRecord read = walked(record, diagnostics);
  CHECK(test::broken_rules(read) == std::vector<std::string>{});
  CHECK(count(diagnostics, DiagnosticKind::marc_field_shortened) == 1);
  for (const test::WalkedRecord& full : walked_in_full(record)) {
    CHECK(full.with_tag("245")[0] == "=245  10$a" + record.titles[0].text + " /$c藤本健太朗.");
  }
}

TEST_CASE("spaces alone are no reason for an empty subfield") {
  Record record = untitled_article();
  record.abstracts = {{std::string(12'000, ' '), "en", false, {}}};
  CHECK(test::broken_rules(walked(record)) == std::vector<std::string>{});
}

}  // namespace
}  // namespace shoshi::marc
