#pragma once

#include "shoshi/diagnostic.hpp"
#include "shoshi/record.hpp"
#include "shoshi/span.hpp"

namespace shoshi::text {

/// Puts a space between sentences of English abstracts that stand without one (run_together.hpp),
/// and says so once for each abstract, at the first place. `source` is the text that the record was
/// read from.
void repair_abstracts(SourceText source, Record& record, Diagnostics& diagnostics);

}  // namespace shoshi::text
