#include "write/ris/encode.hpp"

#include "catch.hpp"

using namespace shoshi;
using ris::ValueKind;

namespace {

std::string line_of(const ris::Tree& tree) {
  Output output;
  ris::encode(tree, output);
  const std::string_view bytes = output.bytes();
  constexpr std::size_t kHead = 12;
  constexpr std::size_t kTail = 10;
  return std::string(bytes.substr(kHead, bytes.size() - kHead - kTail));
}

}  // namespace

TEST_CASE("RIS: characters that readers act on are changed where they act on them") {
  const auto [kind, text, expected] = GENERATE(table<ValueKind, std::string, std::string>({
      {ValueKind::text, "plain", "plain"},
      {ValueKind::text, "a, b; c * d", "a, b; c * d"},
      {ValueKind::text, "a\r\nb\nc\rd\te", "a b c d e"},
      {ValueKind::text, "a\u2028b\u2029c\u0085d", "a b c d"},
      {ValueKind::text, "a\x1D\u009C\x7F z", "a z"},
      {ValueKind::text, "“é” …", "“é” …"},
      {ValueKind::text, "<i>E. coli</i> in H<sub>2</sub>O", "E. coli in H2O"},
      {ValueKind::text, "<i>open and a<b", "<i>open and a<b"},
      {ValueKind::body, "Foo, Inc.*", "Foo， Inc.＊"},
      {ValueKind::title, "A*, B; C", "A＊, B; C"},
      {ValueKind::keyword, "a; b, c*", "a； b， c＊"},
  }));
  ris::Tree tree;
  tree.type = "JOUR";
  tree.line("XX", text, kind);
  CHECK(line_of(tree) == "XX  - " + expected + "\r\n");
}

TEST_CASE("RIS: a comma stays in a keyword that is not the only one") {
  ris::Tree tree;
  tree.type = "JOUR";
  tree.line("KW", "a, b", ValueKind::keyword);
  tree.line("KW", "c", ValueKind::keyword);
  CHECK(line_of(tree) == "KW  - a, b\r\nKW  - c\r\n");
}

TEST_CASE("RIS: a personal name has its parts between commas") {
  const auto [family, given, suffix, expected] =
      GENERATE(table<std::string, std::string, std::string, std::string>({
          {"藤本", "健太朗", "", "藤本, 健太朗"},
          {"Smith", "John", "Jr.", "Smith, John, Jr."},
          {"Smith", "", "Jr.", "Smith, , Jr."},
          {"Smith", "", "", "Smith"},
          {"Smith, x", "J*", "", "Smith， x, J＊"},
      }));
  ris::Tree tree;
  tree.type = "JOUR";
  tree.person("AU", family, given, suffix);
  CHECK(line_of(tree) == "AU  - " + expected + "\r\n");
}

TEST_CASE("RIS: an empty value has no line") {
  ris::Tree tree;
  tree.type = "JOUR";
  tree.line("TI", "");
  CHECK(line_of(tree).empty());
}
