#include "write/pieces.hpp"

#include <string>
#include <string_view>

#include "catch.hpp"
#include "unicode/line_index.hpp"

namespace shoshi::write {
namespace {

constexpr ByteSet kStops("<");

Instead entity(std::string_view /*rest*/) {
  return {"&lt;", 1};
}

TEST_CASE("texts of every length come out as they are, in order") {
  std::string expected;
  Output output;
  Pieces pieces(output);
  for (std::size_t size = 0; size < 200; ++size) {
    const std::string text(size, static_cast<char>('a' + size % 26));
    pieces.make_room(Pieces::kLongest + Pieces::kMostDigits + 1);
    pieces.put_text(text);
    pieces.put(std::uint64_t{size});
    pieces.put('|');
    expected += text + std::to_string(size) + "|";
  }
  pieces.flush();
  CHECK(output.bytes() == expected);
}

TEST_CASE("a byte to be replaced is found wherever it stands in a text of any length") {
  for (std::size_t size = 1; size < 100; ++size) {
    for (std::size_t at = 0; at < size; ++at) {
      std::string text(size, '.');
      text[at] = '<';
      Output output;
      Pieces pieces(output);
      pieces.put_replacing<kStops>(text, entity);
      pieces.flush();
      REQUIRE(output.bytes() == text.substr(0, at) + "&lt;" + text.substr(at + 1));
      REQUIRE(find_in<kStops>(text, 0) == at);
    }
  }
}

TEST_CASE("line ends are counted wherever they stand in a text of any length") {
  using unicode::count_line_ends;
  for (std::size_t size = 0; size < 70; ++size) {
    CHECK(count_line_ends(std::string(size, '\n')) == size);
    CHECK(count_line_ends(std::string(size, '\r')) == size);
    for (std::size_t at = 0; at + 1 < size; ++at) {
      std::string text(size, '.');
      text[at] = '\r';
      REQUIRE(count_line_ends(text) == 1);
      text[at + 1] = '\n';
      REQUIRE(count_line_ends(text) == 1);
    }
  }
  CHECK(count_line_ends(std::string(20000, '\n') + "\r") == 20001);
}

}  // namespace
}  // namespace shoshi::write
