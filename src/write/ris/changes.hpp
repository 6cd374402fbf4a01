#pragma once

#include "shoshi/diagnostic.hpp"
#include "write/ris/tree.hpp"

namespace shoshi::ris {

/// Reports each value that encode() writes otherwise than it is: with full-width characters (W001)
/// or without its layout tags (W011); and each that some readers take for more than text (W010):
/// Zotero passes all but abstracts and notes through a parser of HTML. What a title of a journal
/// has, T2 or C3 tells; JF, which repeats it, does not.
void report_changes(const Tree& tree, Diagnostics& diagnostics);

}  // namespace shoshi::ris
