#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace shoshi::text {

/// How a table cell writes characters that would end it. A value stays a piece of the source, so
/// that its place is known; what it means is `unescaped`.
enum class Escaping : std::uint8_t {
  none,
  doubled_quotes,  ///< `""` is `"`: a quoted cell of CSV (RFC 4180, section 2, rule 7).
  escaped_pipes,   ///< `\|` is `|`: a cell of a Markdown table (GitHub Flavored Markdown, 4.10).
};

/// What the cell says. Characters that are not escaped as `escaping` has it are left as they are.
[[nodiscard]] std::string unescaped(std::string_view value, Escaping escaping);

}  // namespace shoshi::text
