#pragma once

#include "shoshi/writer.hpp"
#include "write/marc/tree.hpp"

/// The mnemonic text format of MarcEdit and of LC's MARCMaker and MARCBreaker.
namespace shoshi::marc {

/// Appends the record, a field a line, "=" and the tag and two spaces before it, and an empty line
/// behind it, so that files can be joined. Blanks of control fields and indicators are backslashes;
/// those of the leader stay, as MarcEdit has them. `$`, `{`, `}` and `\` in data are the mnemonics
/// {dollar}, {lcub}, {rcub} and {bsol}: a `$` begins a subfield and readers make every backslash a
/// blank. Lengths in the leader stay zeros. There is no limit to a length. UTF-8.
void encode_mrk(const Tree& tree, Output& output);

}  // namespace shoshi::marc
