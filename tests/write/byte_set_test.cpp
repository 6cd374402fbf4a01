#include "write/byte_set.hpp"

#include <cstddef>
#include <string>

#include "catch.hpp"

using namespace shoshi;
using shoshi::write::ByteSet;

namespace {

constexpr ByteSet kFew("<,\xE2");
constexpr ByteSet kMany("\\{}%&#$_~^<>|\xC2\xE2");
constexpr ByteSet kMarks("&<>", false);

template <const ByteSet& set>
std::size_t count_wrong() {
  std::size_t wrong = 0;
  for (int byte = 0; byte < 256; ++byte) {
    for (std::size_t size = 1; size < 40; ++size) {
      for (std::size_t at = 0; at < size; ++at) {
        std::string text(size, 'a');
        text[at] = static_cast<char>(byte);
        wrong += write::find_in<set>(text, 0) != (set.contains(text[at]) ? at : size);
        wrong += write::find_in<set>(text, at + 1) != size;
      }
    }
  }
  return wrong;
}

}  // namespace

TEST_CASE("a byte of a set is found wherever it stands, and no other byte") {
  CHECK(count_wrong<kFew>() == 0);
  CHECK(count_wrong<kMany>() == 0);
  CHECK(count_wrong<kMarks>() == 0);
}

TEST_CASE("a search that begins behind a text stays there") {
  CHECK(write::find_in<kFew>("", 0) == 0);
  CHECK(write::find_in<kFew>("<,", 2) == 2);
  CHECK(write::find_in<kFew>("<,", 5) == 5);
  CHECK(write::find_in<kFew>("some words, 12", 20) == 20);
}

TEST_CASE("members and controls make the set") {
  for (int byte = 0; byte < 256; ++byte) {
    const char c = static_cast<char>(byte);
    const bool control = byte < 0x20 || byte == 0x7F;
    CHECK(kFew.contains(c) == (control || c == '<' || c == ',' || c == '\xE2'));
    CHECK(kMarks.contains(c) == (c == '&' || c == '<' || c == '>'));
  }
}
