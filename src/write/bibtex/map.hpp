#pragma once

#include <span>

#include "shoshi/diagnostic.hpp"
#include "shoshi/record.hpp"
#include "shoshi/writer.hpp"
#include "write/bibtex/style.hpp"
#include "write/bibtex/tree.hpp"
#include "write/mapping_row.hpp"

namespace shoshi::bibtex {

/// Fills `tree` with the fields of the record, one row of a table a field, in output order.
/// Whatever has no field goes into annote or annotation, which no standard style prints. So does an
/// identifier that is not valid. Reports what is written otherwise than the record has it. The tree
/// borrows from `record` and `keys`.
void map_record(const Record& record, const RecordKeys& keys, Style style, Tree& tree,
                Diagnostics& diagnostics);

/// The rows of the table of a flavour, for the documents. pBibTeX has those of classic BibTeX.
[[nodiscard]] std::span<const write::MappingRow> mapping_rows(Flavour flavour) noexcept;

}  // namespace shoshi::bibtex
