#pragma once

#include <string_view>
#include <vector>

#include "value/name.hpp"
#include "value/name_split.hpp"

/// Names with nothing but spaces between them and inside them.
namespace shoshi::value {

/// Reads a text without commas and the like. Of all the ways to read its words as surname and given
/// name in turn, as whole names, as bodies, as Latin names, or as J-STAGE's glued list (熊谷 誠南
/// 正昭: every inner word is a given name and the next surname), the likeliest by the name tables.
/// Where the spaces are known to stand inside names, the glued list is read if the words allow it.
[[nodiscard]] std::vector<SplitName> split_words(std::string_view text,
                                                 NameSpacing spacing = NameSpacing::unknown);

}  // namespace shoshi::value
