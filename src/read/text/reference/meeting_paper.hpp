#pragma once

#include <vector>

#include "read/text/reference/reference.hpp"
#include "read/text/reference/reference_pieces.hpp"

namespace shoshi::text {

/// Reads a paper of a meeting, whose place stands between the pages and the date (lists of the
/// engineering societies): 標題. 論文集, 18(3), pp.185-186, 会場, with a code of the session or an
/// ISSN among the numbers. `rest` is what stands between the names and the date. Appends title,
/// container, numbering and place; false, and nothing appended, if it is none.
[[nodiscard]] bool read_meeting_paper(const LineTokens& line, TokenRange rest, Boundary boundary,
                                      std::vector<Finding>& findings);

}  // namespace shoshi::text
