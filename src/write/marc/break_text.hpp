#pragma once

#include <cstddef>
#include <string_view>

/// Where a long text may be cut.
namespace shoshi::marc {

/// The last place in `text`, at most `most` bytes from its start, between two characters that a
/// reader tells apart: not before a combining mark, a variation selector or an emoji modifier and
/// not at a zero width joiner (a simplification of UAX #29 that needs no ICU). `text.size()` if the
/// text is no longer than that. If there is no such place, the last boundary of a code point; 0
/// only if not even one code point fits.
[[nodiscard]] std::size_t character_break(std::string_view text, std::size_t most) noexcept;

/// As character_break, but behind the end of a sentence (。．！？, or . ! ? before a space) if
/// there is one in the second half of the `most` bytes.
[[nodiscard]] std::size_t sentence_break(std::string_view text, std::size_t most) noexcept;

}  // namespace shoshi::marc
