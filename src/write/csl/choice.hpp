#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "shoshi/record.hpp"
#include "write/json/tree.hpp"

/// Which of several values of a record takes the one place that CSL has for it. The map of the
/// variables and that of `custom` both ask here, so that each value is written once. A choice that
/// falls on none is null or empty.
namespace shoshi::csl {

/// The main title of a work or of a container: the first of kind main.
[[nodiscard]] const Title* main_title(const std::vector<Title>& titles) noexcept;

/// The title of the work that this one translates: the first of kind original.
[[nodiscard]] const Title* original_title(const Record& record) noexcept;

/// The language of the text: the first whose code is known.
[[nodiscard]] const Language* main_language(const Record& record) noexcept;

/// The ISSN, whose value is present: of the print edition, else of unknown kind, else linking, else
/// online. `ISSN` holds one value, and catalogues identify the journal by that of the print
/// edition.
[[nodiscard]] const Issn* main_issn(const Record& record) noexcept;

/// The ISBN, whose value is present: of the work, else of its container.
[[nodiscard]] const Identifier* main_isbn(const Record& record) noexcept;

/// The identifier of the work in that scheme, whose value is present: the first.
[[nodiscard]] const Identifier* main_identifier(const Record& record,
                                                std::string_view scheme) noexcept;

/// The publisher: the first stated; for a thesis without one, the institution of the degree.
[[nodiscard]] const LocalText* main_publisher(const Record& record) noexcept;

/// What `number` holds: the article number, else the number of the degree.
[[nodiscard]] std::string_view main_number(const Record& record) noexcept;

/// What a parsed text says: its value, else the text as written.
[[nodiscard]] std::string_view understood(const Parsed<std::string>& parsed) noexcept;

/// True if a date of CSL can hold all of it: there is a year, and a range has no season.
[[nodiscard]] bool fits_date_parts(const DateRange& date) noexcept;

/// Title and subtitle as one, with ": " between them. Kept by the tree if it had to be put
/// together.
[[nodiscard]] std::string_view whole_title(const Title& title, json::Tree& tree);

}  // namespace shoshi::csl
