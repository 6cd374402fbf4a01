#include "unicode/width.hpp"

#include "catch.hpp"

using namespace shoshi::unicode;
using namespace std::string_view_literals;

TEST_CASE("width is counted in terminal cells") {
  const auto [text, width] = GENERATE(table<std::string_view, std::size_t>({
      {"", 0},
      {"abc", 3},
      {"書誌", 4},
      {"ＡＢ：", 6},
      {"ｱｲｳ", 3},
      {"か\u3099", 2},
      {"葛\U000E0100", 2},
      {"e\u0301", 1},
      {"a\u200Bb", 2},
      {"α①…", 3},
      {"한국", 4},
      {"😀", 2},
      {"\u3000", 2},
      {"\xFF", 1},
  }));
  CAPTURE(text);
  CHECK(display_width(text) == width);
}

TEST_CASE("what a terminal might act upon is made visible") {
  const auto [text, visible] = GENERATE(table<std::string_view, std::string_view>({
      {"", ""},
      {"書誌 data", "書誌 data"},
      {"a\tb", "a b"},
      {"\x1B]0;x\x07", "\\u{1b}]0;x\\u{07}"},
      {"a\nb\r", "a\\u{0a}b\\u{0d}"},
      {"\0"sv, "\\u{00}"},
      {"\u009B31m", "\\u{9b}31m"},
      {"\u202Eevil", "\\u{202e}evil"},
      {"\uFEFFx", "\\u{feff}x"},
      {"a\u2028b\u2029", "a\\u{2028}b\\u{2029}"},
      {"\xFF\xC0\xAF", "\\x{ff}\\x{c0}\\x{af}"},
      {"\xE3\x81", "\\x{e3}\\x{81}"},
      {"\u0378", "\\u{378}"},
      {"\U0010FFFF", "\\u{10ffff}"},
      {"👨\u200D👩", "👨\u200D👩"},
      {"\u200Da\u200C", "\\u{200d}a\\u{200c}"},
      {"a\u200C\u200Db", "a\\u{200c}\\u{200d}b"},
      {"\uFFFD\uE000", "\uFFFD\uE000"},
      {"葛\U000E0100", "葛\U000E0100"},
  }));
  CHECK(make_visible(text) == visible);
}
