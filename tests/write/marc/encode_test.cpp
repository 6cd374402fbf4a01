#include <string>

#include "catch.hpp"
#include "walk_iso2709.hpp"
#include "walk_marc_json.hpp"
#include "walk_mrk.hpp"
#include "write/marc/encode_iso2709.hpp"
#include "write/marc/encode_json.hpp"
#include "write/marc/encode_mrk.hpp"
#include "write/marc/encode_xml.hpp"
#include "write/marc/tree.hpp"

namespace shoshi::marc {
namespace {

void add_field(Tree& tree, std::string_view tag, std::string_view text) {
  tree.begin_field(tag, ' ', ' ');
  tree.add('a', text);
  tree.end_field();
}

std::string encoded(const Tree& tree, void (*encode)(const Tree&, Output&)) {
  Output output;
  encode(tree, output);
  return std::string(output.bytes());
}

std::string xml_of(const Tree& tree) {
  return encoded(tree, encode_xml);
}

TEST_CASE("a small record in ISO 2709 is what the standard says byte for byte") {
  Tree tree;
  tree.add_control("001", "k1");
  tree.begin_field("245", '0', '0');
  tree.add('a', "霧 /");
  tree.add('c', "K.");
  tree.end_field();
  Output output;
  REQUIRE(encode_iso2709(tree, output));
  CHECK(output.bytes() ==
        "00067nam a22000493i 4500"
        "001000300000"
        "245001400003"
        "\x1E"
        "k1\x1E"
        "00\x1F"
        "a霧 /\x1F"
        "cK.\x1E\x1D");
}

TEST_CASE("a field and a record of the greatest length are encoded and longer ones refused") {
  // 5 bytes of a field are not its text: indicators, delimiter, code, terminator.
  const auto [text_bytes, fits] =
      GENERATE(table<std::size_t, bool>({{9'994, true}, {9'995, false}}));
  const std::string text(text_bytes, 'x');
  Tree tree;
  add_field(tree, "500", text);
  Output output;
  CHECK(encode_iso2709(tree, output) == fits);
  CHECK(output.bytes().empty() != fits);
}

TEST_CASE("a record one byte longer than its leader can say is refused") {
  // 26 bytes of frame, nine fields of 12 + 9999 and one of 12 + 5 beside its text.
  const auto [text_bytes, fits] =
      GENERATE(table<std::size_t, bool>({{9'857, true}, {9'858, false}}));
  const std::string longest(9'994, 'x');
  const std::string last(text_bytes, 'x');
  Tree tree;
  for (int i = 0; i < 9; ++i) add_field(tree, "500", longest);
  add_field(tree, "500", last);
  Output output;
  CHECK(encode_iso2709(tree, output) == fits);
  CHECK(output.bytes().size() == (fits ? kLongestRecord : 0));
}

TEST_CASE("a tree drops what no serialisation may carry") {
  const auto [written, kept] = GENERATE(table<std::string, std::string>({
      {"a\x1D"
       "b\x1E"
       "c\x1F"
       "ad",
       "abcad"},
      {std::string("a\0b", 3), "ab"},
      {"a\x1B"
       "b\x7F"
       "c",
       "abc"},
      {"a\nb\tc", "a b c"},
      {"a\xC2\x85"
       "b\xC2\x98"
       "c",
       "a bc"},
      {"a\xE2\x80\xA8"
       "b",
       "a b"},
      {"\xEF\xBB\xBF"
       "a",
       "a"},
      {"a\xEF\xBF\xBE"
       "b",
       "a\xEF\xBF\xBD"
       "b"},
      {"a\xF0\x9F\xBF\xBF"
       "b",
       "a\xEF\xBF\xBD"
       "b"},
      {"a\xFF\xE6\x9C", "a\xEF\xBF\xBD\xEF\xBF\xBD"},
      {"葛\U000E0100城 𠮷野 か\u3099 \uFA10", "葛\U000E0100城 𠮷野 か\u3099 \uFA10"},
      {"｜ … — “”", "｜ … — “”"},
  }));
  Tree tree;
  add_field(tree, "500", written);
  REQUIRE(tree.data_fields().size() == 1);
  CHECK(tree.subfields(tree.data_fields().front()).front().value == kept);
}

TEST_CASE("empty subfields and fields without subfields are skipped") {
  Tree tree;
  tree.add_control("001", "\x1F");
  tree.begin_field("500", ' ', ' ');
  tree.add('a', "");
  tree.add('b', "\x1E");
  CHECK_FALSE(tree.end_field());
  tree.begin_field("245", '0', '0');
  tree.add('a', "x");
  tree.add('b', {"", ""});
  CHECK(tree.end_field());
  CHECK(tree.control_fields().empty());
  REQUIRE(tree.data_fields().size() == 1);
  CHECK(tree.data_fields().front().count == 1);
}

TEST_CASE("text in MARCXML is escaped and keeps its spaces") {
  Tree tree;
  add_field(tree, "500", " <i>a & b</i> ]]> \"c\" ");
  CHECK(xml_of(tree) ==
        "  <record type=\"Bibliographic\">\n"
        "    <leader>00000nam a22000003i 4500</leader>\n"
        "    <datafield tag=\"500\" ind1=\" \" ind2=\" \">\n"
        "      <subfield code=\"a\"> &lt;i&gt;a &amp; b&lt;/i&gt; ]]&gt; \"c\" </subfield>\n"
        "    </datafield>\n"
        "  </record>\n");
}

void add_marks(Tree& tree) {
  tree.add_control("001", "k1");
  tree.add_control("007", "cr |||||||||||");
  tree.begin_field("500", ' ', '1');
  tree.add('6', "880-01/$1");
  tree.add('a', " {a} \\ \"b\" / <c> ");
  tree.end_field();
}

TEST_CASE("a record in MARC-in-JSON is one line with one key an object") {
  Tree tree;
  add_marks(tree);
  CHECK(encoded(tree, encode_json) ==
        R"({"leader":"00000nam a22000003i 4500","fields":[{"001":"k1"},{"007":"cr |||||||||||"},)"
        R"({"500":{"ind1":" ","ind2":"1","subfields":[{"6":"880-01/$1"},)"
        R"({"a":" {a} \\ \"b\" / <c> "}]}}]})");
}

TEST_CASE("a tree without fields is a record in each text serialisation") {
  const Tree tree;
  CHECK(encoded(tree, encode_json) == R"({"leader":"00000nam a22000003i 4500","fields":[]})");
  CHECK(encoded(tree, encode_mrk) == "=LDR  00000nam a22000003i 4500\n\n");
}

TEST_CASE("the mnemonic format has blanks as backslashes where they are codes, and marks by name") {
  Tree tree;
  add_marks(tree);
  const std::string text = encoded(tree, encode_mrk);
  CHECK(text ==
        "=LDR  00000nam a22000003i 4500\n"
        "=001  k1\n"
        "=007  cr\\|||||||||||\n"
        "=500  \\1$6880-01/{dollar}1$a {lcub}a{rcub} {bsol} \"b\" / <c> \n"
        "\n");
  std::string_view rest = text;
  const auto record = test::walk_mrk(rest);
  REQUIRE(record);
  CHECK(rest.empty());
  CHECK(record->with_tag("500") ==
        std::vector<std::string>{"=500  \\1$6880-01/$1$a {a} \\ \"b\" / <c> "});
}

TEST_CASE("the walker of the mnemonic format refuses what is wrong") {
  const auto text = GENERATE(as<std::string>{}, "", "=LDR  x", "=LDR  x\n", "=001  k\n\n",
                             "=LDR  x\n=500  \\\\a\n\n", "=LDR  x\n=500  \\\\$a{x}\n\n",
                             "=LDR  x\n=500  \\\\$a}\n\n", "=LDR  x\n=500  \\\\$a$\n\n",
                             "=LDR  x\n500  \\\\$a\n\n");
  CAPTURE(text);
  std::string_view rest = text;
  CHECK_FALSE(test::walk_mrk(rest));
}

TEST_CASE("the walker of the tests refuses what is wrong") {
  Tree tree;
  add_field(tree, "500", "abc");
  Output output;
  REQUIRE(encode_iso2709(tree, output));
  const std::string right(output.bytes());
  std::string_view rest = right;
  CHECK(test::walk_record(rest));
  CHECK(rest.empty());
  for (const std::size_t at : {4, 16, 30, 35, 36}) {
    std::string wrong = right;
    wrong[at] = wrong[at] == '9' ? '8' : '9';
    std::string_view text = wrong;
    CAPTURE(at);
    CHECK_FALSE(test::walk_record(text));
  }
}

}  // namespace
}  // namespace shoshi::marc
