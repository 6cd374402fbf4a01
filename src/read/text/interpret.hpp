#pragma once

#include <vector>

#include "read/text/layout.hpp"
#include "shoshi/diagnostic.hpp"
#include "shoshi/record.hpp"

namespace shoshi::text {

/// Puts the values of labelled parts into the record, one row of a table an element, and deduces
/// what the parts leave open: the kind of record and the language of its text (both marked as
/// inferred). What fits nowhere goes to record.unread. `record` is empty when called.
void interpret(const std::vector<Part>& parts, Record& record, Diagnostics& diagnostics);

}  // namespace shoshi::text
