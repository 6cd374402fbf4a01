#include "unicode/utf8.hpp"

#include <array>
#include <cstdint>
#include <string>

#include "catch.hpp"
#include "unicode/clean.hpp"

using namespace shoshi::unicode;
using namespace std::string_view_literals;

TEST_CASE("a code point is decoded with its length") {
  const auto [text, value, bytes] = GENERATE(table<std::string_view, char32_t, int>({
      {"a", U'a', 1},
      {"\0"sv, 0, 1},
      {"é", U'é', 2},
      {"書", U'書', 3},
      {"𠮷", U'𠮷', 4},
      {"\xEF\xBF\xBF", 0xFFFF, 3},
      {"\xF4\x8F\xBF\xBF", 0x10FFFF, 4},
      {"\xED\x9F\xBF", 0xD7FF, 3},
      {"\xEE\x80\x80", 0xE000, 3},
  }));
  const CodePoint found = decode(text, 0);
  CHECK(found.value == value);
  CHECK(found.bytes == bytes);
  CHECK(found.valid);
  CHECK(decode_before(text, text.size()).value == value);
  CHECK(decode_before(text, text.size()).bytes == bytes);
  CHECK(is_valid(text));
  std::string written;
  append_utf8(value, written);
  CHECK(written == text);
}

TEST_CASE("an ill-formed sequence is cut at its maximal subpart") {
  // Unicode 15, section 3.9, tables 3-8 to 3-11.
  const auto [text, lengths] = GENERATE(table<std::string_view, std::vector<int>>({
      {"\xFF\xFE", {1, 1}},
      {"\xC0\xAF", {1, 1}},
      {"\xE0\x80\xAF", {1, 1, 1}},
      {"\xF0\x80\x80\xAF", {1, 1, 1, 1}},
      {"\xF4\x90\x80\x80", {1, 1, 1, 1}},
      {"\xED\xA0\x80", {1, 1, 1}},
      {"\xE3\x81", {2}},
      {"\xE3\x81\x41", {2, 1}},
      {"\xF0\x9F\x98", {3}},
      {"\xE1\x80\xE2\xF0\x91\x92\xF1\xBF\x41", {2, 1, 3, 2, 1}},
      {"\x80\xE3", {1, 1}},
  }));
  std::size_t at = 0;
  for (const int length : lengths) {
    const CodePoint found = decode(text, at);
    CHECK(found.bytes == length);
    CHECK(found.valid == (static_cast<unsigned char>(text[at]) < 0x80));
    CHECK((found.valid || found.value == 0xFFFD));
    at += found.bytes;
    CHECK(decode_before(text, at).bytes == length);
  }
  CHECK(at == text.size());
  CHECK(count_code_points(text) == lengths.size());
  CHECK_FALSE(is_valid(text));
}

TEST_CASE("there is nothing beyond either end of a text") {
  CHECK(decode("", 0).bytes == 0);
  CHECK(decode("a", 1).bytes == 0);
  CHECK(decode("a", 9).bytes == 0);
  CHECK(decode_before("", 0).bytes == 0);
  CHECK(decode_before("a", 0).bytes == 0);
  CHECK(decode_before("a", 9).value == U'a');
}

TEST_CASE("what is no scalar value is written as U+FFFD") {
  const char32_t value = GENERATE(0xD800, 0xDFFF, 0x110000, 0xFFFFFFFF);
  std::string written;
  append_utf8(value, written);
  CHECK(written == "\xEF\xBF\xBD");
}

TEST_CASE("every scalar value survives writing and reading") {
  bool same = true;
  for (char32_t value = 0; value <= 0x10FFFF; ++value) {
    if (value >= 0xD800 && value <= 0xDFFF) continue;
    std::string written;
    append_utf8(value, written);
    same = same && decode(written, 0).value == value && decode(written, 0).valid &&
           is_valid(written) && decode_before(written, written.size()).value == value;
  }
  CHECK(same);
}

TEST_CASE("the valid prefix ends where the first ill-formed sequence begins") {
  const auto [text, length] = GENERATE(table<std::string_view, std::size_t>({
      {"", 0},
      {"plain ASCII of some length", 26},
      {"plain ASCII of some length\xFF", 26},
      {"書誌\xE6\x9B", 6},
      {"書誌のデータ\x80", 18},
      {"abcdefgh書\xED\xA0\x80", 11},
      {"\xF0\x9F\x98\x80\xF0\x9F", 4},
      {"a\xC3\xA9\xC3", 3},
  }));
  CHECK(valid_prefix(text) == length);
}

TEST_CASE("code points are counted, not bytes") {
  CHECK(count_code_points("") == 0);
  CHECK(count_code_points("abc") == 3);
  CHECK(count_code_points("書誌 𠮷") == 4);
  CHECK(is_ascii("0123456789 abcdef"));
  CHECK(is_ascii(""));
  CHECK_FALSE(is_ascii("0123456789 abcde\xC3\xA9"));
  CHECK_FALSE(is_ascii("é123456789"));
}

TEST_CASE("a broken byte anywhere about a block of bytes ends the valid prefix") {
  for (std::size_t before = 0; before < 140; ++before) {
    for (const std::string_view middle : {"あ", "い漢", ""}) {
      for (const std::string_view broken : {"\x80", "\xE3\x81", "\xFF", "\xC3"}) {
        const std::string good = std::string(before, 'a').append(middle);
        const std::string text = good + std::string(broken) + std::string(100, 'b');
        CHECK(valid_prefix(text) == good.size());
        CHECK_FALSE(is_plainly_clean(text));
        // What stands behind a view in memory is not part of it.
        CHECK(valid_prefix(std::string_view(text).substr(0, good.size())) == good.size());
        CHECK(is_plainly_clean(std::string_view(text).substr(0, good.size())));
      }
    }
  }
}

TEST_CASE("the valid prefix is what decoding one by one finds, however sequences meet blocks") {
  const auto pieces = std::to_array<std::string_view>(
      {"a", "日本", "é", "（", "𠮷", " ", "あ", "\xE0\xA4\x85", "\xED\x9F\xBF", "\xEE\x80\x80",
       "\xC0\xAF", "\xE0\x80\x80", "\xED\xA0\x80", "\xF4\x90\x80\x80", "\xE3\x81", "\x80", "\xC3"});
  constexpr std::size_t kWellFormed = 10;
  std::uint32_t state = 20201124;
  const auto below = [&state](std::size_t limit) {
    state = state * 1664525U + 1013904223U;
    return std::size_t{state >> 8} % limit;
  };
  std::size_t wrong = 0;
  for (int round = 0; round < 20000; ++round) {
    std::string text;
    for (std::size_t i = below(40); i > 0; --i) text += pieces[below(kWellFormed)];
    text += pieces[below(pieces.size())];
    for (std::size_t i = below(20); i > 0; --i) text += pieces[below(kWellFormed)];
    std::size_t expected = 0;
    while (expected < text.size() && decode(text, expected).valid) {
      expected += decode(text, expected).bytes;
    }
    wrong += valid_prefix(text) != expected;
  }
  CHECK(wrong == 0);
}
