#pragma once

#include <span>
#include <string_view>

namespace shoshi::cli {

/// The word of `words` that was most likely meant: the shortest that begins with the four bytes or
/// more that were typed; else the fewest insertions, deletions, replacements and swaps of
/// neighbours away, at most a third of its length (and at most three); empty if none is near enough.
/// Of equally near ones, the first. Our choice, because an option is often cut short.
[[nodiscard]] std::string_view nearest(std::string_view typed,
                                       std::span<const std::string_view> words);

}  // namespace shoshi::cli
