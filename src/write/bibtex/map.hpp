#pragma once

#include <cstdint>

#include "shoshi/record.hpp"
#include "shoshi/writer.hpp"
#include "write/bibtex/tree.hpp"

namespace shoshi::bibtex {

/// Which fields an entry has.
enum class Flavour : std::uint8_t {
  classic,   ///< BibTeX, with the fields of the standard styles and of jecon.
  biblatex,  ///< The data model of BibLaTeX 3.
};

/// Fills `tree` with the fields of the record, one row of the flavour's table a field, in output
/// order. Whatever has no field goes into annote or annotation, which no standard style prints.
/// So does an identifier that is not valid. Reports what is written otherwise than the record has
/// it. The tree borrows from `record` and `keys`.
void map_record(const Record& record, const RecordKeys& keys, Flavour flavour, Tree& tree,
                Diagnostics& diagnostics);

}  // namespace shoshi::bibtex
