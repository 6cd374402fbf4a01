#include "write/json/encode.hpp"

#include <limits>
#include <nlohmann/json.hpp>
#include <string>

#include "catch.hpp"
#include "every_string.hpp"

namespace shoshi::json {
namespace {

std::string encoded(const Tree& tree, Style style) {
  Output output;
  encode(tree, style, output);
  return std::string(output.bytes());
}

Tree small_tree() {
  Tree tree;
  tree.begin_object();
  tree.key("id");
  tree.citation_key("fujimoto2020");
  tree.key("author");
  tree.begin_array();
  tree.begin_object();
  tree.member("family", "藤本");
  tree.member("given", "健太朗");
  tree.end_object();
  tree.end_array();
  tree.key("issued");
  tree.begin_object();
  tree.key("date-parts");
  tree.begin_array();
  tree.begin_array();
  tree.number(2020);
  tree.number(9);
  tree.end_array();
  tree.end_array();
  tree.end_object();
  tree.key("custom");
  tree.begin_object();
  tree.key("et-al");
  tree.boolean(true);
  tree.key("none");
  tree.begin_array();
  tree.end_array();
  tree.end_object();
  tree.end_object();
  return tree;
}

TEST_CASE("the pretty style puts one member on a line") {
  CHECK(encoded(small_tree(), Style::pretty) == R"( {
  "id": "fujimoto2020",
  "author": [{"family": "藤本", "given": "健太朗"}],
  "issued": {"date-parts": [[2020, 9]]},
  "custom": {"et-al": true, "none": []}
 })");
}

TEST_CASE("the compact style is one line without spaces") {
  CHECK(encoded(small_tree(), Style::compact) ==
        R"({"id":"fujimoto2020","author":[{"family":"藤本","given":"健太朗"}],)"
        R"("issued":{"date-parts":[[2020,9]]},"custom":{"et-al":true,"none":[]}})");
}

TEST_CASE("an object without members is valid in both styles") {
  Tree tree;
  tree.begin_object();
  tree.end_object();
  CHECK(encoded(tree, Style::pretty) == " {}");
  CHECK(encoded(tree, Style::compact) == "{}");
}

TEST_CASE("strings are escaped as RFC 8259 and JavaScript need it") {
  using Row = std::tuple<std::string, std::string>;
  const auto [text, written] = GENERATE(table<std::string, std::string>({
      Row{"", ""},
      Row{"plain", "plain"},
      Row{"国際政治", "国際政治"},
      Row{"\"", "\\\""},
      Row{"a\\b", "a\\\\b"},
      Row{"\\\\", "\\\\\\\\"},
      Row{"a\nb\tc\rd", "a\\nb\\tc\\rd"},
      Row{"\b\f", "\\b\\f"},
      Row{"\x1D\x1B", "\\u001d\\u001b"},
      Row{std::string(1, '\0'), "\\u0000"},
      Row{"a\u2028b\u2029", "a\\u2028b\\u2029"},
      Row{"“…”", "“…”"},
      Row{"\u2027\u202A", "\u2027\u202A"},
      Row{"</script>", "<\\/script>"},
      Row{"a < b <i>", "a < b <i>"},
      Row{"\xE2", "\xE2"},
  }));
  Tree tree;
  tree.string(text);
  CHECK(encoded(tree, Style::compact) == '"' + written + '"');
}

TEST_CASE("keys of members are escaped like values") {
  Tree tree;
  tree.begin_object();
  tree.member("a\"b", "x");
  tree.end_object();
  CHECK(encoded(tree, Style::compact) == R"({"a\"b":"x"})");
}

TEST_CASE("integers are written in full") {
  Tree tree;
  tree.begin_array();
  tree.number(0);
  tree.number(std::numeric_limits<std::uint64_t>::max());
  tree.number(std::numeric_limits<std::int64_t>::min());
  tree.number(std::int16_t{-1});
  tree.end_array();
  CHECK(encoded(tree, Style::compact) == "[0,18446744073709551615,-9223372036854775808,-1]");
}

TEST_CASE("the end of each citation key is marked") {
  const Style style = GENERATE(Style::pretty, Style::compact);
  Output output;
  output.append("[\n");
  encode(small_tree(), style, output);
  REQUIRE(output.key_ends().size() == 1);
  const std::string_view before = output.bytes().substr(0, output.key_ends().front());
  CHECK(before.ends_with("\"fujimoto2020"));
}

TEST_CASE("every hostile string is read back by another parser") {
  for (const std::string& text : test::hostile_strings()) {
    Tree tree;
    tree.begin_object();
    tree.member(text, text);
    tree.end_object();
    const auto parsed = nlohmann::json::parse(encoded(tree, Style::pretty));
    CHECK(parsed == nlohmann::json{{text, text}});
  }
}

TEST_CASE("what the tree owns stays where it is while the tree grows") {
  Tree tree;
  tree.begin_array();
  for (int i = 0; i < 100; ++i) tree.string(tree.own(std::to_string(i)));
  tree.end_array();
  const auto parsed = nlohmann::json::parse(encoded(tree, Style::compact));
  CHECK(parsed.at(0) == "0");
  CHECK(parsed.at(99) == "99");
}

}  // namespace
}  // namespace shoshi::json
