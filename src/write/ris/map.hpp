#pragma once

#include "shoshi/record.hpp"
#include "write/ris/tree.hpp"

namespace shoshi::ris {

/// Fills `tree` with the lines of the record, one row of a table a tag, in the order of the RIS
/// specification. Whatever has no tag becomes a note, and so does an identifier that is not valid.
/// The tree borrows from `record`.
void map_record(const Record& record, Tree& tree);

}  // namespace shoshi::ris
