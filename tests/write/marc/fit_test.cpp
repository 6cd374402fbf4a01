#include "write/marc/fit.hpp"

#include <algorithm>
#include <string>
#include <vector>

#include "catch.hpp"
#include "unicode/utf8.hpp"
#include "walk_iso2709.hpp"
#include "write/marc/break_text.hpp"
#include "write/marc/encode_iso2709.hpp"

namespace shoshi::marc {
namespace {

void add_field(Tree& tree, std::string_view tag, std::string_view text) {
  tree.begin_field(tag, ' ', ' ');
  tree.add('a', text);
  tree.end_field();
}

std::string repeated(std::string_view text, std::size_t times) {
  std::string out;
  for (std::size_t i = 0; i < times; ++i) out += text;
  return out;
}

test::WalkedRecord fitted(Tree& tree, Diagnostics& diagnostics) {
  fit_iso2709(tree, {}, diagnostics);
  Output output;
  REQUIRE(encode_iso2709(tree, output));
  std::string_view rest = output.bytes();
  const auto record = test::walk_record(rest);
  REQUIRE(record);
  CHECK(rest.empty());
  for (const test::WalkedField& field : record->fields) {
    for (const auto& subfield : field.subfields) CHECK(unicode::is_valid(subfield.second));
  }
  return *record;
}

std::size_t count(const Diagnostics& diagnostics, DiagnosticKind kind) {
  const auto& list = diagnostics.list();
  return static_cast<std::size_t>(std::count_if(
      list.begin(), list.end(), [kind](const Diagnostic& one) { return one.kind == kind; }));
}

TEST_CASE("an address that is too long is left out and not shortened") {
  Tree tree;
  Diagnostics diagnostics;
  add_field(tree, "245", "a");
  const std::string address = "https://example.jp/" + repeated("x", 12'000);
  add_field(tree, "856", address);
  const test::WalkedRecord record = fitted(tree, diagnostics);
  CHECK(std::none_of(record.fields.begin(), record.fields.end(),
                     [](const test::WalkedField& field) { return field.tag == "856"; }));
  CHECK(count(diagnostics, DiagnosticKind::marc_field_left_out) == 1);
}

TEST_CASE("text is cut at the end of a sentence, else between two characters") {
  const auto [text, most, expected] = GENERATE(table<std::string, std::size_t, std::size_t>({
      {"short", 10, 5},
      {"霧が出る。波が立つ", 18, 15},
      {"「霧。」と言う。波が立つ", 30, 24},
      {"Fog. Tide and more", 6, 4},
      {"Fog and sea. See e.g. a tide", 21, 12},
      {"at 3.14 metres", 6, 6},
      {"霧霧霧霧", 7, 6},
      {"abか\u3099", 5, 2},
      {"ab葛\U000E0100x", 6, 2},
      {"a\u0301", 2, 1},
      {"霧", 2, 0},
  }));
  CAPTURE(text, most);
  CHECK(sentence_break(text, most) == expected);
}

TEST_CASE("a note that is too long is continued in further fields and nothing of it is lost") {
  const auto tag = GENERATE(as<std::string>{}, "500", "520", "653");
  const std::string sentence = "霧の濃い朝は船の音だけが聞こえる。";
  const std::string text = repeated(sentence, 12'000 / sentence.size());
  Tree tree;
  add_field(tree, tag, text);
  Diagnostics diagnostics;
  const auto record = fitted(tree, diagnostics);
  REQUIRE(record.fields.size() == 2);
  const std::string first = record.fields[0].subfields[0].second;
  const std::string second = record.fields[1].subfields[0].second;
  CHECK(first.ends_with("。"));
  CHECK(second.starts_with("… 霧"));
  CHECK(first + second.substr(std::string("… ").size()) == text);
  CHECK(count(diagnostics, DiagnosticKind::marc_field_split) == 1);
  CHECK(diagnostics.size() == 1);
}

TEST_CASE("a note that is cut between words has no space where it is cut") {
  const std::string text = repeated("fog ", 9'000) + "fog";
  Tree tree;
  add_field(tree, "500", text);
  Diagnostics diagnostics;
  std::string whole;
  for (const auto& field : fitted(tree, diagnostics).fields) {
    const std::string& piece = field.subfields[0].second;
    CHECK(piece.back() != ' ');
    whole += whole.empty() ? piece : piece.substr(std::string("…").size());
  }
  CHECK(whole == text);
}

TEST_CASE("a note without any place to cut is cut all the same") {
  Tree tree;
  const std::string text = "a" + repeated("\u0301", 20'000);
  add_field(tree, "520", text);
  Diagnostics diagnostics;
  const auto record = fitted(tree, diagnostics);
  std::string whole;
  for (const auto& field : record.fields) {
    const std::string& piece = field.subfields[0].second;
    whole += whole.empty() ? piece : piece.substr(std::string("… ").size());
  }
  CHECK(whole == text);
}

TEST_CASE("a field that may not repeat loses the end of its longest subfields") {
  const std::string title = repeated("海", 3'333);
  const std::string names = repeated("K. Fog, ", 800);
  Tree tree;
  tree.begin_field("245", '1', '0');
  tree.add('6', "880-01");
  tree.add('a', title);
  tree.add('c', names);
  tree.end_field();
  Diagnostics diagnostics;
  const auto record = fitted(tree, diagnostics);
  REQUIRE(record.fields.size() == 1);
  const auto& subfields = record.fields[0].subfields;
  REQUIRE(subfields.size() == 3);
  CHECK(subfields[0].second == "880-01");
  CHECK(subfields[1].second.ends_with("海…"));
  CHECK(subfields[1].second.size() > 4'950);
  CHECK(subfields[2].second.ends_with("…"));
  CHECK(count(diagnostics, DiagnosticKind::marc_field_shortened) == 1);
}

TEST_CASE("a title of 9999 bytes alone is shortened by what its field needs beside it") {
  const std::string title = repeated("海", 3'333);
  Tree tree;
  add_field(tree, "245", title);
  Diagnostics diagnostics;
  const auto record = fitted(tree, diagnostics);
  CHECK(record.fields[0].subfields[0].second == repeated("海", 3'330) + "…");
}

TEST_CASE("a field of thousands of subfields becomes short enough") {
  Tree tree;
  tree.begin_field("773", '0', ' ');
  for (int i = 0; i < 6'000; ++i) tree.add('o', "1234-5679 (online)");
  tree.end_field();
  Diagnostics diagnostics;
  fitted(tree, diagnostics);
  CHECK(count(diagnostics, DiagnosticKind::marc_field_shortened) == 1);
}

TEST_CASE("a control field that is too long is shortened") {
  const std::string key(20'000, 'k');
  Tree tree;
  tree.add_control("001", key);
  Diagnostics diagnostics;
  CHECK(fitted(tree, diagnostics).fields[0].text == std::string(9'998, 'k'));
  CHECK(count(diagnostics, DiagnosticKind::marc_field_shortened) == 1);
}

TEST_CASE("a record that is too long loses further abstracts first and says which") {
  const std::string title = "霧.";
  const std::string main = repeated("霧の朝。", 3'000);
  const std::string further = repeated("Fog again. ", 6'000);
  Tree tree;
  add_field(tree, "245", title);
  add_field(tree, "520", main);
  add_field(tree, "520", further);
  add_field(tree, "653", "港");
  Diagnostics diagnostics;
  const auto record = fitted(tree, diagnostics);
  CHECK(record.with_tag("653").size() == 1);
  const auto abstracts = record.with_tag("520");
  REQUIRE(abstracts.size() > 4);
  CHECK(abstracts[0].find("霧の朝。") != std::string::npos);
  const std::size_t dropped = count(diagnostics, DiagnosticKind::marc_field_dropped);
  CHECK(dropped > 0);
  CHECK(message_text(diagnostics.list().back()).find("520 left out: … Fog again.") !=
        std::string::npos);
}

TEST_CASE("keywords go from the last one and each is named") {
  std::vector<std::string> words;
  for (int i = 0; i < 5'000; ++i) words.push_back("見出し語" + std::to_string(i));
  Tree tree;
  add_field(tree, "245", "霧.");
  for (const std::string& word : words) add_field(tree, "653", word);
  Diagnostics diagnostics;
  const auto record = fitted(tree, diagnostics);
  const std::size_t kept = record.with_tag("653").size();
  CHECK(kept > 2'000);
  REQUIRE(count(diagnostics, DiagnosticKind::marc_field_dropped) == 5'000 - kept);
  CHECK(diagnostics.list().front().arguments == std::vector<std::string>{"653", "見出し語4999"});
}

TEST_CASE("a field whose readings are lost loses its link too") {
  const std::string note = repeated("長い注記。", 600);
  Tree tree;
  tree.begin_field("245", '0', '0');
  tree.add('6', "880-01");
  tree.add('a', "霧.");
  tree.end_field();
  const std::string body = repeated("名", 3'000);
  for (int i = 0; i < 12; ++i) add_field(tree, "700", body);
  tree.begin_field("880", '0', '0');
  tree.add('6', "245-01/$1");
  tree.add('a', "キリ.");
  tree.end_field();
  Diagnostics diagnostics;
  const auto record = fitted(tree, diagnostics);
  CHECK(record.with_tag("880").empty());
  CHECK(record.with_tag("245") == std::vector<std::string>{"=245  00$a霧."});
}

TEST_CASE("whatever the tree, the record fits") {
  const std::string text = repeated("霧", 20'000);
  Tree tree;
  tree.add_control("001", text);
  for (const char* tag : {"020", "024", "040", "041", "088", "100", "245", "246", "250",
                          "264", "300", "336", "337", "338", "490", "500", "502", "504",
                          "520", "546", "653", "700", "710", "711", "773", "856", "880"}) {
    const bool single =
        std::string_view("040 041 100 245 250 264 300 773").find(tag) != std::string_view::npos;
    if (std::string_view(tag).starts_with("33")) {
      add_field(tree, tag, "txt");
      continue;
    }
    for (int i = 0; i < (single ? 1 : 20); ++i) add_field(tree, tag, text);
  }
  Diagnostics diagnostics;
  fitted(tree, diagnostics);
}

}  // namespace
}  // namespace shoshi::marc
