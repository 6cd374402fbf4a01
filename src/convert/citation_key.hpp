#pragma once

#include <cstddef>
#include <string>
#include <string_view>

#include "shoshi/convert.hpp"
#include "shoshi/record.hpp"
#include "shoshi/writer.hpp"

/// Citation keys: names of records that a person can type.
namespace shoshi {

/// The longest key, in bytes, before a suffix.
inline constexpr std::size_t kLongestKey = 64;

/// The keys of a record: characters of [a-z0-9-] with a letter first, at most kLongestKey bytes,
/// never empty.
///
/// `citation` depends on the style.
/// - author_year: romanised surname of the first author and year ("fujimoto2020"). The surname is
///   the record's own Latin form, else its kana, else the most frequent reading of the surname
///   table: a key may guess where a field may not. Where that gives nothing: ISSN, volume, issue
///   and first page as far as given ("issn04542215v2020n201p201-66"), else the DOI
///   ("doi10-11375-xyz"), else "anon" and the year, else "record".
/// - stable: what `stable` holds.
/// - doi: the DOI, else as author_year.
///
/// `stable` is the ISSN form where ISSN, first page and a volume or an issue are there to tell the
/// record from its neighbours, else the DOI, else author and year with eight hexadecimal digits of
/// FNV-1a over title, first author, volume and pages. It depends on nothing but the record.
/// Keys that are not to be used stay empty.
[[nodiscard]] RecordKeys make_keys(const Record& record, KeyStyle style, KeyUse use = KeyUse::both);

/// What is put behind a key that `n` records before had already (n is at least 1): "a", "b", ...,
/// "z", "aa" if it is letters and a year of four digits, else "+2", "+3", ...
///
/// So every key of a run differs from every other without a look at keys yet to come: no base has
/// letters behind letters and four digits, and none has a '+'; hence a base with its suffix is no
/// other base, and tells its base and its number.
[[nodiscard]] std::string key_suffix(std::string_view base, std::size_t n);

}  // namespace shoshi
