#pragma once

#include "shoshi/diagnostic.hpp"
#include "shoshi/record.hpp"
#include "write/marc/tree.hpp"

namespace shoshi::marc {

/// Takes the layout tags (write/markup.hpp) that nest out of titles and abstracts, in all fields
/// that may hold them, and says so: MARC 21 has no layout within a subfield, and a catalogue would
/// show the tags. Tags that do not nest are text and stay.
void take_out_markup(const Record& record, Tree& tree, Diagnostics& diagnostics);

}  // namespace shoshi::marc
