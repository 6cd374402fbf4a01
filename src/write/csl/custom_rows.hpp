#pragma once

#include <string_view>

#include "shoshi/record.hpp"
#include "write/json/tree.hpp"

/// Rows of custom.cpp that have a file of their own: each adds the member `name` to `custom`, or
/// nothing if the record does not say.
namespace shoshi::csl {

// custom_identifiers.cpp
/// The valid ISSNs of one kind, but for the one that `ISSN` holds.
void print_issns(const Record& record, std::string_view name, json::Tree& tree);
void online_issns(const Record& record, std::string_view name, json::Tree& tree);
void linking_issns(const Record& record, std::string_view name, json::Tree& tree);
void unknown_issns(const Record& record, std::string_view name, json::Tree& tree);
/// The ISSNs that are none, as written.
void issns_as_written(const Record& record, std::string_view name, json::Tree& tree);
/// All URLs but the first.
void further_urls(const Record& record, std::string_view name, json::Tree& tree);
/// A DOI that is none, as written.
void doi_as_written(const Record& record, std::string_view name, json::Tree& tree);
/// The identifiers whose scheme is `name`, but for the one that a variable holds.
void identifiers_of_scheme(const Record& record, std::string_view name, json::Tree& tree);
/// The identifiers of schemes that have no member of their own.
void other_identifiers(const Record& record, std::string_view name, json::Tree& tree);
/// The identifiers of the container.
void container_identifiers(const Record& record, std::string_view name, json::Tree& tree);

}  // namespace shoshi::csl
