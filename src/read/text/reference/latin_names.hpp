#pragma once

#include <cstddef>
#include <string_view>

#include "read/text/reference/line_tokens.hpp"
#include "read/text/reference/reference_names.hpp"

/// Names in Latin letters among the parts of a reference.
namespace shoshi::text {

/// Judges one name in Latin letters: capital words, particles and initials; known if it has
/// initials or a word in capitals among its words.
[[nodiscard]] NameLikeness latin_likeness(std::string_view text);

/// The end of the Latin names, of two words or more, that begin the range ("Katzer,J.", "Smith JA,
/// Jones B", "Foster, Jonathan"): the stop, colon or bracket behind them. The begin of the range if
/// there are none.
[[nodiscard]] std::size_t latin_names_end(const LineTokens& line, TokenRange range) noexcept;

}  // namespace shoshi::text
