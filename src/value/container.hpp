#pragma once

#include "shoshi/diagnostic.hpp"
#include "shoshi/record.hpp"
#include "shoshi/span.hpp"

namespace shoshi::value {

/// Reads the value of a journal label as ceek.jp Altmetrics prints it: the title, and perhaps one
/// or several ISSNs in brackets behind it ("国際政治 (ISSN:04542215)"), cut from the right because
/// titles hold brackets themselves. Reports what read_issn reports.
[[nodiscard]] Container read_container(SourceText text, Diagnostics& diagnostics);

}  // namespace shoshi::value
