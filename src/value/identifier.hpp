#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "shoshi/diagnostic.hpp"
#include "shoshi/record.hpp"
#include "shoshi/span.hpp"

/// Identifiers as printed, checked where they have a check digit. A label word of the identifier's
/// own before it ("ISSN:", "doi:", "NAID") and brackets around it are no part of the text.
namespace shoshi::value {

/// Reads an ISSN (ISO 3297) as printed: eight characters, usually with a hyphen of any kind after
/// the fourth, in either width, with or without the word ISSN. The value is canonical ("0454-2215")
/// and present only if the check digit agrees; else issn_check_digit is reported at that digit, or
/// issn_form, and the text is kept.
[[nodiscard]] Parsed<std::string> read_issn(SourceText text, Diagnostics& diagnostics);

/// Reads all ISSNs of one value ("0454-2215, 1883-9916", "Print ISSN: ..., Online ISSN: ..."). A
/// word before a number says which kind it is, else it is of kind `kind`. At least one element.
[[nodiscard]] std::vector<Issn> read_issns(SourceText text, IssnKind kind,
                                           Diagnostics& diagnostics);

/// The kind that a label or qualifier tells: "Print ISSN", "Online ISSN", "eISSN", "ISSN-L";
/// unknown if it tells none.
[[nodiscard]] IssnKind issn_kind(std::string_view label) noexcept;

/// Reads a DOI as printed, with or without "doi:", "https://doi.org/" and the like. The value is
/// the bare DOI ("10.11375/kokusaiseiji.201_66") spelled as given; percent escapes are decoded if
/// it came from a URL. Reports doi_form and keeps the text if there is none.
[[nodiscard]] Parsed<std::string> read_doi(SourceText text, Diagnostics& diagnostics);

/// Reads an ISBN (ISO 2108) of 10 or 13 digits, with or without the word ISBN and hyphens; price
/// and qualifier after it are passed over. The value has no hyphens, because their places cannot be
/// derived. Reports isbn_check_digit or isbn_form and keeps the text.
[[nodiscard]] Parsed<std::string> read_isbn(SourceText text, Diagnostics& diagnostics);

/// The 13 digits of a valid ISBN without hyphens; an ISBN of 10 gets the prefix 978.
[[nodiscard]] std::string isbn_13(std::string_view isbn);

/// Reads an ORCID iD, bare or as a URL. The value is "0000-0002-1825-0097" and present only if the
/// check digit agrees (ISO 7064 MOD 11-2).
[[nodiscard]] Parsed<std::string> read_orcid(SourceText text, Diagnostics& diagnostics);

/// Reads an identifier of a scheme named as in `Identifier::scheme`: "naid" (NII, 11 or 12 digits),
/// "crid" (CiNii Research, 19 digits that begin with 1; never a number), "ncid" (NACSIS-CAT),
/// "hdl", "pmid", "pmcid", "arxiv", "ndlbibid" (9 to 12 digits), "isbn", "doi", "issn", "orcid";
/// bare or as the URL of its own service. An unknown scheme is taken as written. The check
/// character of an NCID is only warned of (ncid_check_character), because its rule is deduced from
/// numbers seen.
[[nodiscard]] Identifier read_identifier(std::string_view scheme, SourceText text,
                                         Diagnostics& diagnostics);

/// The scheme of the identifier that a URL of a resolver or service carries: "doi", "naid", "crid",
/// "ncid", "hdl", "orcid", "ndlpid"; empty if it is an ordinary URL.
[[nodiscard]] std::string_view scheme_of_url(std::string_view url) noexcept;

}  // namespace shoshi::value
