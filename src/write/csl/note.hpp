#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "shoshi/record.hpp"

namespace shoshi::csl {

/// A line of a note that no processor takes for a variable. citeproc-js reads `name: value` (name
/// of lower-case letters, "-" and "_", or of capitals) and `{:name:value}` in a note as variables
/// of the item, so that a note could change its type; in such places ":" becomes the full-width
/// "：".
[[nodiscard]] std::string guarded_line(std::string_view line);

/// True if guarded_line() changes the line.
[[nodiscard]] bool is_guarded(std::string_view line);

/// The notes, guarded, one a line; what would end a line within one is a space.
[[nodiscard]] std::string note_text(const std::vector<LocalText>& notes);

}  // namespace shoshi::csl
