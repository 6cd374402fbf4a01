#pragma once

#include <vector>

#include "read/text/layout.hpp"
#include "shoshi/span.hpp"

namespace shoshi::text {

/// Reads the line that J-STAGE's citation button copies, from the right, because authors, title and
/// journal all may hold commas:
///   AUTHORS, TITLE, JOURNAL, 2020, [n 巻,] [n 号,] [p. 1-9,] [[早期公開]] 公開日 2020/01/31,
///   Online ISSN ..., Print ISSN ..., DOI, URL, 抄録:
/// or with Volume, Issue, Pages, "Released on J-STAGE January 31, 2020"; it may be cut off anywhere
/// behind the year. Appends its parts as read_citation does; false if it is no such line.
[[nodiscard]] bool read_jstage_citation(SourceText line, std::vector<Part>& parts);

}  // namespace shoshi::text
