#include "unicode/line_index.hpp"

#include "catch.hpp"

using namespace shoshi::unicode;

TEST_CASE("LF, CR LF and CR end a line, and nothing else does") {
  const auto [text, lines] = GENERATE(table<std::string_view, std::vector<std::string_view>>({
      {"", {""}},
      {"a", {"a"}},
      {"a\n", {"a", ""}},
      {"a\nb", {"a", "b"}},
      {"a\r\nb\rc\nd", {"a", "b", "c", "d"}},
      {"\n\r\n\r", {"", "", "", ""}},
      {"a\n\rb", {"a", "", "b"}},
      {"a\r\r\nb", {"a", "", "b"}},
      {"a\u0085b\u2028c\vd\fe", {"a\u0085b\u2028c\vd\fe"}},
      {"題名\r\n著者", {"題名", "著者"}},
  }));
  const LineIndex index(text);
  REQUIRE(index.line_count() == lines.size());
  for (std::size_t number = 1; number <= lines.size(); ++number) {
    CHECK(index.line(number) == lines[number - 1]);
    CHECK(index.locate(index.line_begin(number)).line == number);
    CHECK(index.locate(index.line_begin(number)).column == 1);
  }
  CHECK(count_line_ends(text) == lines.size() - 1);
  CHECK(index.line(0).empty());
  CHECK(index.line(lines.size() + 1).empty());
  CHECK(index.line_begin(lines.size() + 1) == text.size());
}

TEST_CASE("columns count code points") {
  const LineIndex index("ab\r\n題名：𠮷\xFF!\n");
  const auto [offset, line, column] = GENERATE(table<std::size_t, std::size_t, std::size_t>({
      {0, 1, 1},
      {1, 1, 2},
      {2, 1, 3},
      {3, 1, 4},
      {4, 2, 1},
      {5, 2, 1},
      {7, 2, 2},
      {13, 2, 4},
      {17, 2, 5},
      {18, 2, 6},
      {19, 2, 7},
      {20, 3, 1},
      {99, 3, 1},
  }));
  CAPTURE(offset);
  CHECK(index.locate(offset).line == line);
  CHECK(index.locate(offset).column == column);
}
