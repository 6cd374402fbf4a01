#include "cli/nearest.hpp"

#include <array>
#include <string_view>

#include "catch.hpp"

namespace shoshi::cli {
namespace {

constexpr auto kWords =
    std::to_array<std::string_view>({"bibtex", "biblatex", "ris", "csl-json", "marc", "marcxml"});

TEST_CASE("the nearest word is named, and none if nothing is near") {
  const auto [typed, expected] = GENERATE(table<std::string_view, std::string_view>({
      {"bibtx", "bibtex"},
      {"bibetx", "bibtex"},
      {"cls-json", "csl-json"},
      {"ri", "ris"},
      {"marcxm", "marcxml"},
      {"marcx", "marcxml"},
      {"bibl", "biblatex"},
      {"word", ""},
      {"", ""},
  }));
  CHECK(nearest(typed, kWords) == expected);
}

}  // namespace
}  // namespace shoshi::cli
