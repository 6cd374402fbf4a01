#pragma once

#include "shoshi/diagnostic.hpp"
#include "shoshi/record.hpp"
#include "write/ris/tree.hpp"

namespace shoshi::ris {

/// Fills `tree` with the lines of the record, one row of a table a tag, in the order of the RIS
/// specification. Whatever has no tag becomes a note. Reports identifiers that are written as
/// notes because they are not valid. The tree borrows from `record`.
void map_record(const Record& record, Tree& tree, Diagnostics& diagnostics);

}  // namespace shoshi::ris
