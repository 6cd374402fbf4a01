#pragma once

#include <cstddef>
#include <span>
#include <string_view>

#include "shoshi/diagnostic.hpp"
#include "shoshi/span.hpp"
#include "write/marc/tree.hpp"

/// The step between map and ISO 2709 that makes a record short enough for its directory. Formats
/// without lengths do not take it.
namespace shoshi::marc {

/// Makes every field at most kLongestField bytes and the record at most kLongestRecord bytes long,
/// so that encode_iso2709 cannot fail. A record that is short enough is left as it is.
///
/// A note or keyword that is too long (500, 502, 504, 520, 546, 653) is continued in further
/// fields, which begin with "… ": cut at the end of a sentence if there is one, else between two
/// characters and never before a combining mark (marc_field_split). Any other field loses the ends
/// of its longest subfields, each of which then ends in "…" (marc_field_shortened).
///
/// A record that is still too long loses whole fields, last ones first, in this order: abstracts
/// (520) but for the first field; keywords (653); general notes (500); readings and romanised forms
/// (880, with their links); variant titles (246); series (490); added names (700, 710, 711); other
/// notes (502, 504, 546); links (856); identifiers (024, 020, 088); the first abstract. Each is
/// named in a diagnostic (marc_field_dropped). What is left, one field a tag, is always short
/// enough. Our choice, because an article must stay findable: heading, title, host and date are
/// never lost.
void fit_iso2709(Tree& tree, Span where, Diagnostics& diagnostics);

/// Says what of a record that encode_iso2709 refused is too long: each such field, and the record
/// (marc_record_too_long).
void report_oversize(const Tree& tree, Span where, Diagnostics& diagnostics);

/// Fields that a record that is too long may lose: all of a tag but the first `kept` ones.
struct Shed {
  std::string_view tag;
  std::size_t kept;
};

/// In the order in which they go: what a catalogue misses least first (our choice).
[[nodiscard]] std::span<const Shed> shedding_order() noexcept;

}  // namespace shoshi::marc
