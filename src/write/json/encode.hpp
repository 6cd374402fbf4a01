#pragma once

#include <cstdint>
#include <string_view>

#include "shoshi/writer.hpp"
#include "write/json/tree.hpp"

namespace shoshi::json {

/// How a value is laid out.
enum class Style : std::uint8_t {
  /// As an element of an array that has one element after another in its lines: the value is
  /// indented by one space, its own members stand one a line and what is inside them on that line.
  pretty,
  /// One line without any space.
  compact,
};

/// Frames the elements of an array in the pretty style; an array without any is valid too.
inline constexpr std::string_view kArrayPrologue = "[\n";
inline constexpr std::string_view kArraySeparator = ",\n";
inline constexpr std::string_view kArrayEpilogue = "\n]\n";

/// Appends the text as it stands between the quotation marks of a JSON string. Escaped are what
/// RFC 8259, section 7, requires, U+2028 and U+2029, which end a line in older JavaScript, and the
/// slash of "</", which could end the script that the text is put in.
void append_escaped(std::string_view text, Output& output);

/// Appends the tree as JSON (RFC 8259) in UTF-8, without a line end behind it. Marks the end of
/// each citation key.
void encode(const Tree& tree, Style style, Output& output);

}  // namespace shoshi::json
