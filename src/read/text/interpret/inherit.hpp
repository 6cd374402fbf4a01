#pragma once

#include "shoshi/record.hpp"

namespace shoshi::text {

/// Gives the record what the heading above it says and the record does not: journal with its ISSNs,
/// volume, issue, whole number, date, publisher. A record that names another journal takes nothing.
void inherit(Record standing, Record& record);

}  // namespace shoshi::text
