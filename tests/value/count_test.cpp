#include "value/count.hpp"

#include <string>
#include <vector>

#include "catch.hpp"

using namespace shoshi;
using namespace shoshi::value;

TEST_CASE("counts are read without unit and remark") {
  const auto [text, expected] = GENERATE(table<std::string, std::vector<std::uint32_t>>({
      {"63", {63}},
      {"7 10", {7, 10}},
      {"(3)*注記", {3}},
      {"2件", {2}},
      {"(２件)", {2}},
      {"1,024", {1024}},
      {"1,024,576 3", {1024576, 3}},
      {"１２　３", {12, 3}},
      {"0", {0}},
  }));
  Diagnostics diagnostics;
  INFO(text);
  CHECK(read_counts({text, 0}, diagnostics).value == expected);
  if (expected.size() == 1) {
    CHECK(read_count({text, 0}, diagnostics).value == expected.front());
  }
  CHECK(diagnostics.list().empty());
}

TEST_CASE("what is no count is kept and reported") {
  const std::string text = GENERATE(as<std::string>{}, "many", "12,3", "-1", "99999999999", "3)",
                                    "(3", "1,000,000,000", "7 x", "7,10");
  Diagnostics diagnostics;
  INFO(text);
  const auto counts = read_counts({text, 0}, diagnostics);
  CHECK_FALSE(counts.value);
  CHECK(counts.text == text);
  REQUIRE(diagnostics.size() == 1);
  CHECK(diagnostics.list()[0].kind == DiagnosticKind::count_unread);
  CHECK_FALSE(read_count({"7 10", 0}, diagnostics).value);
}
