#pragma once

#include <string>

#include "shoshi/convert.hpp"

namespace shoshi::diag {

/// A diagnostic for a machine: one JSON object on one line, LF at the end. Members: source, record,
/// line, column, begin, end (UTF-8 byte offsets in the decoded input), kind, code, severity,
/// message, arguments, notes; those that do not apply are left out. Pure
/// ASCII, so that nothing of it acts on a terminal; bytes that are not UTF-8 (of file names) become
/// U+FFFD.
[[nodiscard]] std::string render_json(const LocatedDiagnostic& diagnostic);

}  // namespace shoshi::diag
