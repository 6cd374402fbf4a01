#pragma once

#include <vector>

#include "read/text/reference/line_tokens.hpp"

/// Where one part of a reference ends and the next begins.
namespace shoshi::text {

/// True if the stop at `index` ends a part: not the one of an initial, an abbreviation, a number
/// ("Web 2.0"), a name ("Node.js").
[[nodiscard]] bool ends_part(const LineTokens& line, std::size_t index);

/// The stops outside of brackets that end a part, in order.
[[nodiscard]] std::vector<std::size_t> find_stops(const LineTokens& line, TokenRange range);

/// The commas outside of brackets, in order.
[[nodiscard]] std::vector<std::size_t> find_commas(const LineTokens& line, TokenRange range);

/// Which separator stands between title and container.
enum class Boundary : std::uint8_t {
  stop,   ///< A stop if there is one, else a comma.
  comma,  ///< A comma if there is one, else a stop.
};

/// Where the container begins in a range of title and container; the end of the range if nothing
/// separates them. Shortened words ("J. Biol. Chem.") are one name; so are a serial and its section
/// (東海大学紀要. 芸術工学部).
[[nodiscard]] std::size_t container_begin(const LineTokens& line, TokenRange range,
                                          Boundary boundary);

}  // namespace shoshi::text
