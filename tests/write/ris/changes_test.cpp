#include "write/ris/changes.hpp"

#include <string>
#include <vector>

#include "catch.hpp"
#include "write/ris/map.hpp"

using namespace shoshi;
using ris::ValueKind;

namespace {

/// What is said of the tree: its messages.
std::vector<std::string> said(const ris::Tree& tree) {
  Diagnostics diagnostics;
  ris::report_changes(tree, diagnostics);
  std::vector<std::string> messages;
  for (const Diagnostic& one : diagnostics.list()) messages.push_back(message_text(one));
  return messages;
}

std::vector<std::string> said(std::string_view tag, std::string_view text, ValueKind kind) {
  ris::Tree tree;
  tree.line(tag, text, kind);
  return said(tree);
}

}  // namespace

TEST_CASE("RIS: each character that is written otherwise is reported") {
  using Messages = std::vector<std::string>;
  CHECK(said("KW", "a; b", ValueKind::keyword) ==
        Messages{"keyword `a; b` is written with `；` for `;`"});
  CHECK(said("KW", "a, b", ValueKind::keyword) ==
        Messages{"keyword `a, b` is written with `，` for `,`"});
  CHECK(said("AU", "Foo, Inc.*", ValueKind::body) ==
        Messages{"author `Foo, Inc.*` is written with `，` for `,`",
                 "author `Foo, Inc.*` is written with `＊` for `*`"});
  CHECK(said("T2", "A*, B", ValueKind::title) ==
        Messages{"container title `A*, B` is written with `＊` for `*`"});
  CHECK(said("JF", "A*, B", ValueKind::title).empty());
  CHECK(said("TI", "a, b; c * d", ValueKind::text).empty());
}

TEST_CASE("RIS: a comma between the parts of a name is none within it") {
  ris::Tree tree;
  tree.person("AU", "Smith", "John", "Jr.");
  CHECK(said(tree).empty());
  tree.person("AU", "Smith, x", "John", "");
  CHECK(said(tree) ==
        std::vector<std::string>{"author `Smith, x, John` is written with `，` for `,`"});
}

TEST_CASE("RIS: a comma in one of several keywords stays and is not reported") {
  ris::Tree tree;
  tree.line("KW", "a, b", ValueKind::keyword);
  tree.line("KW", "c", ValueKind::keyword);
  CHECK(said(tree).empty());
}

TEST_CASE("RIS: what a parser of HTML would take for a tag is reported, and so are tags left out") {
  const auto [tag, text, code] = GENERATE(table<std::string, std::string, std::string>({
      {"TI", "a<b", "W010"},
      {"TI", "a </x", "W010"},
      {"TI", "<i>open", "W010"},
      {"TI", "1 < 2 <= 3", ""},
      {"TI", "<i>DNA</i>", "W011"},
      {"AB", "<i>DNA</i>", "W011"},
      {"AB", "a<b", ""},
      {"N1", "a<b", ""},
  }));
  ris::Tree tree;
  tree.line(tag, text);
  Diagnostics diagnostics;
  ris::report_changes(tree, diagnostics);
  CAPTURE(tag, text);
  REQUIRE(diagnostics.size() == (code.empty() ? 0 : 1));
  if (!code.empty()) CHECK(describe(diagnostics.list()[0].kind).code == code);
}

TEST_CASE("RIS: what is reported stands where the record has it") {
  Record record;
  record.keywords = {{"a; b", "en", false, {3, 7}}};
  ris::Tree tree;
  ris::map_record(record, tree);
  Diagnostics diagnostics;
  ris::report_changes(tree, diagnostics);
  REQUIRE(diagnostics.size() == 1);
  CHECK(diagnostics.list()[0].where == Span{3, 7});
}
