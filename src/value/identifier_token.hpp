#pragma once

#include <string_view>

#include "shoshi/span.hpp"

namespace shoshi::value {

/// The identifier itself in a value that may be the URL of its own service (whose path and query
/// may go on behind it) or begin with the name of its scheme in a label ("NII論文ID(NAID) : ",
/// "info:ncid/"). The whole value if it is neither; empty if nothing follows.
[[nodiscard]] SourceText token_of(std::string_view scheme, SourceText source) noexcept;

}  // namespace shoshi::value
