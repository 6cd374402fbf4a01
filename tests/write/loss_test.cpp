#include "write/loss.hpp"

#include "catch.hpp"

using namespace shoshi;

TEST_CASE("Writers: what a target cannot hold is reported in the same words by all") {
  Diagnostics diagnostics;
  write::report_altered(diagnostics, {3, 9}, "keyword", "a, b", "，", ",");
  write::report_not_carried(diagnostics, {}, "second ISSN", "0454-2215", "RIS");
  REQUIRE(diagnostics.size() == 2);
  CHECK(diagnostics.list()[0].kind == DiagnosticKind::value_altered);
  CHECK(diagnostics.list()[0].severity() == Severity::note);
  CHECK(message_text(diagnostics.list()[0]) == "keyword `a, b` is written with `，` for `,`");
  CHECK(diagnostics.list()[1].kind == DiagnosticKind::not_carried);
  CHECK(message_text(diagnostics.list()[1]) ==
        "second ISSN `0454-2215` has no place in RIS; left out");
}
