#pragma once

#include <string_view>

#include "shoshi/record.hpp"
#include "write/json/tree.hpp"

namespace shoshi::csl {

/// Adds a date variable as an object of date-parts, as the schema wants it. A season goes with the
/// year of its date; a date that was not understood becomes `literal`, as written. Adds nothing if
/// the record does not say.
void put_date(const Parsed<DateRange>& date, std::string_view name, json::Tree& tree);

/// Adds the date as a string to `custom`: ISO 8601, or as written if it was not understood.
void put_date_text(const Parsed<DateRange>& date, std::string_view name, json::Tree& tree);

}  // namespace shoshi::csl
