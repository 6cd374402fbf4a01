#pragma once

#include <cstddef>
#include <string>

namespace shoshi::bench {

/// Records of ceek.jp's shape with abstracts, about `bytes` of them; the same bytes for the same
/// size. Four in five are Japanese, one in five has an English abstract.
[[nodiscard]] std::string make_records(std::size_t bytes);

}  // namespace shoshi::bench
