#pragma once

#include "cli/options.hpp"

namespace shoshi::cli {

/// Whether to paint what goes to a file descriptor: as asked for, or else if it is a terminal that
/// is not dumb and NO_COLOR is not set (no-color.org).
[[nodiscard]] bool wants_color(ColorMode mode, int descriptor);

}  // namespace shoshi::cli
