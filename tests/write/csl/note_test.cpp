#include "write/csl/note.hpp"

#include <string>
#include <tuple>

#include "catch.hpp"

namespace shoshi::csl {
namespace {

TEST_CASE("a line that a processor would take for a variable is guarded") {
  using Row = std::tuple<std::string, std::string>;
  const auto [line, guarded] = GENERATE(table<std::string, std::string>({
      Row{"type: book", "type： book"},
      Row{"  type :book", "  type ：book"},
      Row{"　type: book", "　type： book"},
      Row{"original-title: x: y", "original-title： x: y"},
      Row{"event_place:x", "event_place：x"},
      Row{"DOI: 10.9999/x", "DOI： 10.9999/x"},
      Row{"see {:publisher:x}", "see {：publisher:x}"},
      Row{"type: {:a:b} {:c:d}", "type： {：a:b} {：c:d}"},
      Row{"-: x", "-： x"},
  }));
  CHECK(guarded_line(line) == guarded);
}

TEST_CASE("any other line stays as it is") {
  const std::string line =
      GENERATE(as<std::string>{}, "", ":", "原著: 独語", "Note: with a capital", "two words: x",
               "https", "12: x", "a{b:c}", "printed in two colours", "type：book");
  CHECK(guarded_line(line) == line);
}

TEST_CASE("each note is a line of its own and guarded for itself") {
  CHECK(note_text({{"free text", "en", false, {}}, {"type: book", "en", false, {}}}) ==
        "free text\ntype： book");
  CHECK(note_text({}).empty());
}

TEST_CASE("what ends a line within a note is a space") {
  CHECK(note_text({{"free\r\ntype: book\u2028title: x\n", "en", false, {}}}) ==
        "free type: book title: x ");
}

}  // namespace
}  // namespace shoshi::csl
