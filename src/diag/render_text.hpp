#pragma once

#include <string>

#include "diag/limits.hpp"
#include "shoshi/convert.hpp"

namespace shoshi::diag {

/// A diagnostic for a person: where, how bad, what; the line of the source with a caret under the
/// place, drawn in terminal cells (a kanji takes two); notes. Ends in LF. Control and bidi
/// characters of names, arguments and source are made visible; a long line is shown as a window
/// around the place. `color` adds ANSI colours.
[[nodiscard]] std::string render_text(const LocatedDiagnostic& diagnostic, bool color);

/// One line that counts what was not shown.
[[nodiscard]] std::string render_text(const Folded& folded, bool color);

}  // namespace shoshi::diag
