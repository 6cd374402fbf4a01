#pragma once

#include <span>

#include "shoshi/record.hpp"
#include "write/mapping_row.hpp"
#include "write/ris/tree.hpp"

namespace shoshi::ris {

/// Fills `tree` with the lines of the record, one row of a table a tag, in the order of the RIS
/// specification. Whatever has no tag becomes a note, and so does an identifier that is not valid.
/// The tree borrows from `record`.
void map_record(const Record& record, Tree& tree);

/// The rows of that table, for the documents.
[[nodiscard]] std::span<const write::MappingRow> mapping_rows() noexcept;

}  // namespace shoshi::ris
