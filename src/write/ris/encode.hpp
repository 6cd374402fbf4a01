#pragma once

#include "shoshi/writer.hpp"
#include "write/ris/tree.hpp"

namespace shoshi::ris {

/// Appends the record: `TY` first, its lines, `ER` with its trailing space, an empty line; each
/// ends in CR LF (RIS specification, ResearchSoft 2001). RIS has no escapes, so that characters
/// with a meaning are changed for their full-width forms:
/// - whatever ends a line for some reader becomes a space, other controls are left out;
/// - a comma in a part of a name, and in the only keyword of a record; a semicolon in a keyword;
/// - an asterisk in names, keywords and titles of journals, where the specification forbids it.
/// Layout tags (write/markup.hpp) are left out, because RIS has none. What is changed so is reported
/// by report_changes().
void encode(const Tree& tree, Output& output);

}  // namespace shoshi::ris
