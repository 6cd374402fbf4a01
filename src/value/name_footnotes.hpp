#pragma once

#include <string_view>

namespace shoshi::value {

/// The name without the marks behind it that point to a footnote or an affiliation: *1, 1,a), l)t,
/// †, ². The name itself if there are none; three digits or more glued to it are no mark.
[[nodiscard]] std::string_view without_footnotes(std::string_view name) noexcept;

}  // namespace shoshi::value
