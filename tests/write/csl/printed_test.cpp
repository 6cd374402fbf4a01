#include "write/csl/printed.hpp"

#include <string>

#include "../csl/item.hpp"
#include "catch.hpp"

using namespace shoshi;

TEST_CASE("CSL: tags that nest are layout, others are text and print as such") {
  const auto [text, expected] = GENERATE(table<std::string, std::string>({
      {"plain", "plain"},
      {"文字列 <リテラル> & a<b", "文字列 <リテラル> & a<b"},
      {"<i>E. coli</i> in H<sub>2</sub>O", "<i>E. coli</i> in H<sub>2</sub>O"},
      {"<I>E. coli</I> x<SUP>2</sup>", "<i>E. coli</i> x<sup>2</sup>"},
      {"<i>a</i> and 1 < 2 <P>", "<i>a</i> and 1 < 2 <P>"},
      // what no processor pairs prints as text
      {"<i>unclosed", "<i>unclosed"},
      {"</i>closed", "</i>closed"},
      {"</i>a<i>", "</i>a<i>"},
      {"<b>a</i>", "<b>a</i>"},
      // what one would pair, but that does not nest
      {"<i>a<b>b</i>", "<\u2060i>a<\u2060b>b<\u2060/i>"},
      {"<i>a<b>b</i>c</b> <p>", "<\u2060i>a<\u2060b>b<\u2060/i>c<\u2060/b> <p>"},
  }));
  json::Tree tree;
  CHECK(csl::printed(text, tree) == expected);
  CHECK(csl::has_broken_tags(text) == (expected.find("\u2060") != std::string::npos));
}

TEST_CASE("CSL: broken tags and changed colons are reported where they stand") {
  Record record;
  record.titles = {{TitleKind::main, "<i>a<b>b</i>", "", "en", false, {3, 9}}};
  record.notes = {{"plain", "en", false, {}}, {"type: book", "en", false, {11, 21}}};
  record.urls = {{"https://example.org/<i>a<b>b</i>", "und", false, {}}};
  Output output;
  Diagnostics diagnostics;
  csl::make_csl_ndjson_writer({})->write(record, {"k", "k"}, output, diagnostics);
  REQUIRE(diagnostics.size() == 2);
  CHECK(diagnostics.list()[0].where == Span{3, 9});
  CHECK(message_text(diagnostics.list()[0]) ==
        "title `<i>a<b>b</i>` is written with `<U+2060` for `<`");
  CHECK(diagnostics.list()[1].where == Span{11, 21});
  CHECK(message_text(diagnostics.list()[1]) == "note `type: book` is written with `：` for `:`");
}
