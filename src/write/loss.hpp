#pragma once

#include <string>
#include <string_view>

#include "shoshi/diagnostic.hpp"

/// What a writer reports when a target cannot hold a value as it stands. What goes into a note in
/// words is carried and is not reported.
namespace shoshi::write {

/// Reports that a value is written with one text in place of another: "keyword `a, b` is written
/// with `，` for `,`". `member` is the member of the record in words ("keyword", "second ISSN").
inline void report_altered(Diagnostics& diagnostics, Span where, std::string_view member,
                           std::string_view value, std::string_view written,
                           std::string_view instead_of) {
  diagnostics.report(
      DiagnosticKind::value_altered, where,
      {std::string(member), std::string(value), std::string(written), std::string(instead_of)});
}

/// Reports that the target, named as people name it ("RIS"), has no field for a value.
inline void report_not_carried(Diagnostics& diagnostics, Span where, std::string_view member,
                               std::string_view value, std::string_view target) {
  diagnostics.report(DiagnosticKind::not_carried, where,
                     {std::string(member), std::string(value), std::string(target)});
}

}  // namespace shoshi::write
