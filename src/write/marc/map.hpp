#pragma once

#include <span>

#include "shoshi/diagnostic.hpp"
#include "shoshi/record.hpp"
#include "shoshi/writer.hpp"
#include "write/mapping_row.hpp"
#include "write/marc/tree.hpp"

namespace shoshi::marc {

/// Maps a record to MARC 21 bibliographic: an article is a component part (leader/07 a, or b for
/// one in a serial if the options ask for it) with its host in 773; readings and romanised forms
/// that the record states are 880 fields beside the regular field in the record's own script, as in
/// JAPAN/MARC, or, in the profile of LC, romanised forms are regular fields, their partners in the
/// record's own script 880 fields, and readings notes. What has no field of its own is in 500
/// notes, so that nothing is lost. A number that is not valid is a note. `tree` is empty when
/// called and borrows from `record`, `keys` and `options`.
void map_record(const Record& record, const RecordKeys& keys, const WriteOptions& options,
                Tree& tree, Diagnostics& diagnostics);

/// The rows of the table of fields, for the documents.
[[nodiscard]] std::span<const write::MappingRow> mapping_rows() noexcept;

}  // namespace shoshi::marc
