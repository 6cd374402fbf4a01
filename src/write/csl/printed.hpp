#pragma once

#include <string_view>

#include "write/json/tree.hpp"

namespace shoshi::csl {

/// What a processor prints as `text`, which is `text` itself in nearly all cases. Processors read
/// <i>, <b>, <sup> and <sub> in lower case as layout, pair by pair. So in a text whose tags nest
/// (write/markup.hpp) they become lower case; in one whose tags do not nest they are text, and if a
/// processor would find a pair among them all the same ("<i>a<b>c</i></b>"), each is broken with
/// U+2060 (word joiner) behind its "<", because CSL has no escape. Seen in citeproc-js 1.4 and
/// pandoc 2.17. Kept by the tree if it had to be made.
[[nodiscard]] std::string_view printed(std::string_view text, json::Tree& tree);

/// True if printed() breaks the tags of the text.
[[nodiscard]] bool has_broken_tags(std::string_view text) noexcept;

}  // namespace shoshi::csl
