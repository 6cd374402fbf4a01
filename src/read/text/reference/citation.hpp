#pragma once

#include <vector>

#include "read/text/layout.hpp"
#include "shoshi/span.hpp"

/// Records that stand on one line, without labels.
namespace shoshi::text {

/// Takes a reference apart: the line that J-STAGE's citation button copies, a reference string in
/// the manner of SIST 02, APA, the humanities (「」『』) or the medical journals. Appends its parts
/// in order, each labelled part with an empty label; every character but the punctuation between
/// parts is in one of them. False, with nothing appended, if the line is no reference.
[[nodiscard]] bool read_citation(SourceText line, std::vector<Part>& parts);

}  // namespace shoshi::text
