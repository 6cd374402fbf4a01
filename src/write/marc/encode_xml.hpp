#pragma once

#include <string_view>

#include "shoshi/writer.hpp"
#include "write/marc/tree.hpp"

/// MARCXML ("MARC21slim", version 1.2 and 1.3 of the schema).
namespace shoshi::marc {

/// Frames the records; nothing between them is a valid collection.
inline constexpr std::string_view kXmlPrologue =
    "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
    "<collection xmlns=\"http://www.loc.gov/MARC21/slim\">\n";
inline constexpr std::string_view kXmlEpilogue = "</collection>\n";

/// Appends the record as an element, one element a line and no space inside elements with text,
/// because spaces count there. Lengths in the leader stay zeros. There is no limit to a length.
void encode_xml(const Tree& tree, Output& output);

}  // namespace shoshi::marc
