#pragma once

#include "shoshi/span.hpp"

namespace shoshi::text {

/// The line without the marks that lists put before a reference, and the spaces around them: a
/// bullet; a number as "[1]", "(1)", "1)", "①", "[^md2]:"; "1." or "1．" with a space or a letter
/// behind it that is no digit; and two of these one after the other ("1. [1]", "4. 4)"), the list's
/// and the author's own. A number without such a shape ("2020年の", "3D", "1.5") is no mark.
[[nodiscard]] SourceText without_number(SourceText line) noexcept;

}  // namespace shoshi::text
