#pragma once

#include "shoshi/diagnostic.hpp"
#include "shoshi/record.hpp"
#include "shoshi/span.hpp"

/// Dates as printed, Gregorian or in Japanese eras.
namespace shoshi::value {

/// Reads a date, as precise as it was written. A month or day that does not exist is reported and
/// left out; a text that is no date is reported (date_unread) and kept as text. "99990101" (JaLC's
/// filler) and an empty text give a value that is not stated.
[[nodiscard]] Parsed<DateRange> read_date(SourceText text, Diagnostics& diagnostics);

}  // namespace shoshi::value
