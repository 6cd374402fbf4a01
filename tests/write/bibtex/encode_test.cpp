#include "write/bibtex/encode.hpp"

#include "catch.hpp"

using namespace shoshi;
using bibtex::PartKind;
using bibtex::ValueKind;

namespace {

std::string value_of(ValueKind kind, std::vector<bibtex::Part> parts) {
  bibtex::Tree tree;
  tree.type = "misc";
  tree.key = "k";
  tree.begin("f", kind);
  for (const bibtex::Part& part : parts) tree.part(part);
  Output output;
  Diagnostics diagnostics;
  bibtex::encode(tree, output, diagnostics);
  const std::string_view bytes = output.bytes();
  constexpr std::size_t kHead = 15;
  return std::string(bytes.substr(kHead, bytes.size() - kHead - 3));
}

bibtex::Part whole(std::string_view text) {
  return {PartKind::whole, {text, {}, {}}};
}

}  // namespace

TEST_CASE("BibTeX: fields are aligned and the end of the key is marked") {
  bibtex::Tree tree;
  tree.type = "article";
  tree.key = "ono1999";
  tree.field("title", "T");
  tree.field("journal", "J");
  tree.field("month", "sep", ValueKind::bare);
  tree.begin("keywords", ValueKind::keywords);
  Output output;
  Diagnostics diagnostics;
  bibtex::encode(tree, output, diagnostics);
  CHECK(output.bytes() ==
        "@article{ono1999,\n  title   = {T},\n  journal = {J},\n  month   = sep\n}\n");
  CHECK(output.key_ends() == std::vector<std::size_t>{16});
}

TEST_CASE("BibTeX: a name is braced where it would be taken apart") {
  const auto [part, expected] = GENERATE(table<bibtex::Part, std::string>({
      {{PartKind::split_name, {"藤本", "健太朗", ""}}, "{藤本, 健太朗}"},
      {{PartKind::split_name, {"Smith", "John", "Jr."}}, "{Smith, Jr., John}"},
      {{PartKind::split_name, {"Smith", "", "Jr."}}, "{{Smith, Jr.}}"},
      {{PartKind::split_name, {"de Silva", "A", ""}}, "{de Silva, A}"},
      {{PartKind::split_name, {"A, B", "C and D", ""}}, "{{A, B}, {C and D}}"},
      {whole("藤本健太朗"), "{藤本健太朗}"},
      {whole("藤本 健太朗"), "{{藤本 健太朗}}"},
      {{PartKind::split_name, {"Ono", "-", ""}}, "{Ono, {-}}"},
      {whole("--"), "{{--}}"},
      {whole("others"), "{{others}}"},
      {whole("甲、乙"), "{{甲、乙}}"},
      {whole("a\x1D"
             "nd"),
       "{{and}}"},
      {{PartKind::body, {"日本学会", "", ""}}, "{{日本学会}}"},
  }));
  CHECK(value_of(ValueKind::names, {part}) == expected);
}

TEST_CASE("BibTeX: a name for pTeX's styles is two words") {
  const auto [part, expected] = GENERATE(table<bibtex::Part, std::string>({
      {{PartKind::spaced_name, {"藤本", "健太朗", ""}}, "{藤本 健太朗}"},
      {{PartKind::spaced_name, {"藤本", "", ""}}, "{藤本}"},
      {{PartKind::spaced_name, {"山田-小野", "花 子", ""}}, "{{山田-小野} {花 子}}"},
      {{PartKind::spaced_name, {"甲、乙", "丙，丁", ""}}, "{{甲、乙} {丙，丁}}"},
      {{PartKind::spaced_name, {"藤本", "健太朗", "II"}}, "{{藤本 健太朗, II}}"},
      {{PartKind::spaced_name, {"de", "花子", ""}}, "{{de} 花子}"},
  }));
  CHECK(value_of(ValueKind::names, {part}) == expected);
}

TEST_CASE("BibLaTeX: annotations have their place in the list and stand in quotes") {
  CHECK(value_of(ValueKind::annotations, {{PartKind::numbered, {"1", "a, b", {}}},
                                          {PartKind::numbered, {"3", "c; d", {}}}}) ==
        "{1=\"a, b\"; 3=\"c； d\"}");
}

TEST_CASE("BibTeX: a field that loses control characters is reported") {
  bibtex::Tree tree;
  tree.where = {5, 9};
  tree.field("note", "a\x1E\x1F");
  Output output;
  Diagnostics diagnostics;
  bibtex::encode(tree, output, diagnostics);
  REQUIRE(diagnostics.size() == 1);
  CHECK(diagnostics.list()[0].kind == DiagnosticKind::controls_left_out);
  CHECK(diagnostics.list()[0].where == Span{5, 9});
  CHECK(message_text(diagnostics.list()[0]) == "note is written without 2 control characters");
}

TEST_CASE("BibTeX: values of several parts are joined in their own way") {
  const auto [kind, expected] = GENERATE(table<ValueKind, std::string>({
      {ValueKind::names, "{a and b, c and {d and e}}"},
      {ValueKind::notes, "{a; b, c; d and e}"},
      {ValueKind::keywords, "{a, b， c, d and e}"},
      {ValueKind::list, "{a and {b, c} and {d and e}}"},
  }));
  const bibtex::Part second =
      kind == ValueKind::names ? bibtex::Part{PartKind::split_name, {"b", "c", {}}} : whole("b, c");
  CHECK(value_of(kind, {whole("a"), second, whole("d and e")}) == expected);
}

TEST_CASE("BibTeX: a list of names that goes on ends in others") {
  CHECK(value_of(ValueKind::names, {whole("a"), {PartKind::others, {}}}) == "{a and others}");
}

TEST_CASE("BibTeX: page ranges have two hyphens, labels keep theirs") {
  CHECK(value_of(ValueKind::pages, {{PartKind::range, {"I-1", "I-8", {}}},
                                    whole("12"),
                                    {PartKind::open_range, {"217", {}, {}}}}) ==
        "{I-1--I-8, 12, 217--}");
}
