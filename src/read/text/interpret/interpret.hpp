#pragma once

#include <span>

#include "read/text/layout.hpp"
#include "shoshi/diagnostic.hpp"
#include "shoshi/record.hpp"

namespace shoshi::text {

/// Puts the values of labelled parts into the record, one row of a table an element. What fits
/// nowhere goes to record.unread. `record` is empty when called.
void interpret(std::span<const Part> parts, Record& record, Diagnostics& diagnostics);

/// Deduces what the parts leave open: the kind of record and the language of its text. Both are
/// marked as inferred.
void deduce(Record& record);

}  // namespace shoshi::text
