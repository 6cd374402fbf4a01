#include "write/markup.hpp"

#include "catch.hpp"

using namespace shoshi::write;

TEST_CASE("Markup: only the four tags without attributes are tags") {
  const auto [text, markup, closing, bytes] = GENERATE(table<std::string, Markup, bool, int>({
      {"<i>x", Markup::italic, false, 3},
      {"</B>", Markup::bold, true, 4},
      {"<Sup>", Markup::superscript, false, 5},
      {"</sub>", Markup::subscript, true, 6},
      {"<i class=x>", Markup::none, false, 0},
      {"<ib>", Markup::none, false, 0},
      {"<", Markup::none, false, 0},
      {"", Markup::none, false, 0},
      {"x<i>", Markup::none, false, 0},
  }));
  const MarkupTag tag = markup_at(text, 0);
  CHECK(tag.markup == markup);
  CHECK(tag.closing == closing);
  CHECK(tag.bytes == bytes);
}

TEST_CASE("Markup: tags count only if all of them nest") {
  const auto [text, expected] = GENERATE(table<std::string, bool>({
      {"plain", false},
      {"a < b", false},
      {"<i>x</i>", true},
      {"<i>a<sub>2</sub></i> < <p>", true},
      {"<i>x", false},
      {"x</i>", false},
      {"<i><b>x</i></b>", false},
      {"<i><i><i><i><i><i><i><i><i>x</i></i></i></i></i></i></i></i></i>", false},
  }));
  CHECK(has_markup(text) == expected);
}
