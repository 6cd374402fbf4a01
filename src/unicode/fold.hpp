#pragma once

#include <string>
#include <string_view>

/// Folded copies to match and parse with. Never for values that are written.
namespace shoshi::unicode {

/// Full-width ASCII (U+FF01-FF5E) and U+3000 become ASCII, U+00A0 a space; half-width katakana
/// become full-width; hyphens and dashes are left alone. No ICU.
[[nodiscard]] std::string fold_width(std::string_view text);

/// fold_width, ASCII lower case, runs of spaces as one: how a label is looked up. Returns false and
/// leaves `out` alone if the text is already folded.
bool fold_label(std::string_view text, std::string& out);

}  // namespace shoshi::unicode
