#pragma once

#include <string>
#include <string_view>

#include "shoshi/diagnostic.hpp"
#include "shoshi/span.hpp"

namespace shoshi::unicode {

/// A piece of source as a value: what every string of a Record has gone through.
/// - C0 and C1 controls, DEL, bidi controls (U+202A-202E, U+2066-2069) and U+FEFF are left out;
///   each run but tabs, line ends and U+FEFF is reported (control_character_dropped);
/// - TAB, LF, CR, VT, FF, U+0085, U+2028, U+2029 and spaces at a line break become one space, or
///   nothing between two CJK characters; runs of spaces become one space; ends are trimmed. A
///   U+3000 that stands alone between characters is kept;
/// - noncharacters become U+FFFD;
/// - half-width katakana become full-width, with their voicing marks composed;
/// - everything else is brought to NFC but for CJK compatibility ideographs, which carry identity
///   in names.
/// Text that needs none of this is copied without touching ICU.
[[nodiscard]] std::string clean(SourceText text, Diagnostics& diagnostics);

/// True if `clean` would copy the text unchanged: a scan of the bytes, no ICU. May say false for
/// text that is clean (a character whose NFC property it does not know).
[[nodiscard]] bool is_plainly_clean(std::string_view text) noexcept;

/// NFC but for CJK compatibility ideographs; the text must be well-formed UTF-8.
[[nodiscard]] std::string normalize(std::string_view text);

}  // namespace shoshi::unicode
