#pragma once

#include "shoshi/diagnostic.hpp"
#include "shoshi/record.hpp"
#include "shoshi/writer.hpp"
#include "write/marc/tree.hpp"

namespace shoshi::marc {

/// Maps a record to MARC 21 bibliographic with the cataloguing language Japanese: an article is a
/// component part (leader/07 a) with its host in 773; readings and romanised forms that the record
/// states are 880 fields beside the regular field in the record's own script, as in JAPAN/MARC.
/// What has no field of its own is in 500 notes, so that nothing is lost. `tree` is empty when
/// called and borrows from `record` and `keys`. A number that is not valid is a note.
void map_record(const Record& record, const RecordKeys& keys, const WriteOptions& options,
                Tree& tree, Diagnostics& diagnostics);

}  // namespace shoshi::marc
