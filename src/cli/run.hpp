#pragma once

#include "cli/options.hpp"

namespace shoshi::cli {

/// Does what the options ask for; returns the exit status.
[[nodiscard]] int run(const Options& options);

}  // namespace shoshi::cli
