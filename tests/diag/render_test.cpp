#include <string>

#include "catch.hpp"
#include "diag/limits.hpp"
#include "diag/render_json.hpp"
#include "diag/render_text.hpp"

namespace shoshi::diag {
namespace {

Diagnostic wrong_issn() {
  return {DiagnosticKind::issn_check_digit, {30, 31}, 0, {"04542214", "5"}, {}, {}};
}

TEST_CASE("the caret stands under the place in terminal cells") {
  const std::string line = "国際政治 (ISSN:04542214)";
  const std::string got = render_text({wrong_issn(), "a.txt", 3, {7, 17, line, 26, 27}, {}}, false);
  CHECK(got ==
        "a.txt:7:17: warning[V001]: ISSN check digit of `04542214` should be 5; kept as text (record 3)\n"
        "  7 | 国際政治 (ISSN:04542214)\n"
        "    |                       ^\n");
}

TEST_CASE("a long line is shown as a window around the place") {
  std::string line(200, 'a');
  line += "X";
  line.append(200, 'b');
  const std::string got = render_text({wrong_issn(), "a", 0, {1, 201, line, 200, 201}, {}}, false);
  CHECK(got ==
        "a:1:201: warning[V001]: ISSN check digit of `04542214` should be 5; kept as text\n"
        "  1 | ..." + std::string(24, 'a') + "X" + std::string(51, 'b') + "...\n"
        "    | " + std::string(27, ' ') + "^\n");
}

TEST_CASE("control and bidi characters of the source never reach the terminal") {
  const std::string got = render_text(
      {{DiagnosticKind::issn_form, {1, 2}, 0, {"\x1b[31m"}, {}, {"\xE2\x80\xAE"}},
       "evil\n\x1b]0;x\x07", 0, {1, 1, "a\x1b\xE2\x80\xAE", 0, 1}, {}}, false);
  CHECK(got.find('\x1b') == std::string::npos);
  CHECK(got.find('\x07') == std::string::npos);
  CHECK(got.find("\xE2\x80\xAE") == std::string::npos);
  CHECK(got.find("\\u{1b}") != std::string::npos);
  CHECK(got.find("\\u{202e}") != std::string::npos);
}

TEST_CASE("a diagnostic is one JSON object a line") {
  const std::string line = "国際政治 (ISSN:04542214)";
  CHECK(render_json({wrong_issn(), "a.txt", 3, {7, 17, line, 26, 27}, {}}) ==
        R"({"source":"a.txt","record":3,"line":7,"column":17,"begin":30,"end":31,)"
        R"("kind":"issn_check_digit","code":"V001","severity":"warning",)"
        R"("message":"ISSN check digit of `04542214` should be 5; kept as text","arguments":["04542214","5"]})"
        "\n");
}

TEST_CASE("a fourth warning of a kind is counted and not shown; errors always are") {
  Limits limits;
  const Diagnostic warning{DiagnosticKind::no_title, {}, 0, {}, {}, {}};
  const Diagnostic error{DiagnosticKind::nothing_recognised, {}, 0, {}, {}, {}};
  for (int i = 0; i < 3; ++i) CHECK(limits.show(warning));
  for (int i = 0; i < 5; ++i) CHECK_FALSE(limits.show(warning));
  for (int i = 0; i < 5; ++i) CHECK(limits.show(error));
  REQUIRE(limits.folded().size() == 1);
  CHECK(limits.folded()[0].more == 5);
  CHECK(render_text(limits.folded()[0], false) == "warning[R001]: record has no title: 5 more\n");
}

TEST_CASE("every kind has a code of its own, in the group of its stage") {
  std::string seen;
  for (const DiagnosticDescription& row : diagnostic_descriptions()) {
    const std::string code(row.code);
    CHECK(code.size() == 4);
    CHECK(std::string("ELVRWI").find(code[0]) != std::string::npos);
    CHECK(seen.find(code) == std::string::npos);
    seen += code + " ";
  }
}

}  // namespace
}  // namespace shoshi::diag
