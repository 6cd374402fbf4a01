#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace shoshi::unicode {

/// How many terminal cells the text takes: 2 for East Asian Wide and Fullwidth (UAX #11), 0 for
/// combining marks, variation selectors and format characters, else 1. Ambiguous counts as 1.
[[nodiscard]] std::size_t display_width(std::string_view text) noexcept;

/// The text with every character that a terminal might act upon made visible as \u{202e}: the
/// general categories Cc, Cf (but ZWJ and ZWNJ between other characters), Zl, Zp, Cs, Cn; and each
/// byte of an ill-formed sequence as \x{ff}. TAB becomes one space.
[[nodiscard]] std::string make_visible(std::string_view text);

}  // namespace shoshi::unicode
