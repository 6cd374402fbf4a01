#pragma once

#include "shoshi/writer.hpp"
#include "write/marc/tree.hpp"

/// MARC-in-JSON, as MARC::File::MiJ, pymarc, marcjs and yaz read it.
namespace shoshi::marc {

/// Appends the record as one object without any space or line end: "leader" and then "fields", an
/// array of objects with one key each, the tag, so that the order of the fields is kept; so are
/// "subfields" with their codes. Indicators are strings of one character. Lengths in the leader
/// stay zeros, as in MARCXML. There is no limit to a length.
void encode_json(const Tree& tree, Output& output);

}  // namespace shoshi::marc
