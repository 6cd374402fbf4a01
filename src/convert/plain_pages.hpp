#pragma once

#include "shoshi/record.hpp"

namespace shoshi {

/// Strips an issue prefix ("201_66" of issue 201 becomes "66") from page numbers, but only where
/// every page of the record has it; J-STAGE prints pages so when numbering starts anew in each
/// issue. The text as written stays.
void make_pages_plain(Record& record);

}  // namespace shoshi
