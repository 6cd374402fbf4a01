#pragma once

#include "shoshi/diagnostic.hpp"
#include "shoshi/writer.hpp"
#include "write/bibtex/tree.hpp"

namespace shoshi::bibtex {

/// Appends the entry: UTF-8, LF, one field a line, equals signs in one column, values in braces;
/// marks the end of the key. Escapes are those of append_escaped and append_verbatim. A name or a
/// member of a list gets braces of its own where BibTeX, upBibTeX (which also splits at ，and 、)
/// or biber would take it apart. Nothing in a value can end it.
/// Reports the fields whose values are written without a control character.
void encode(const Tree& tree, Output& output, Diagnostics& diagnostics);

}  // namespace shoshi::bibtex
