#pragma once

#include <span>
#include <string_view>

#include "shoshi/diagnostic.hpp"
#include "shoshi/record.hpp"
#include "write/json/tree.hpp"
#include "write/mapping_row.hpp"

namespace shoshi::csl {

/// The record as an item of CSL-JSON (CSL 1.0.2, csl-data.json). What no variable can hold goes to
/// `custom`, the one member that the schema leaves open; nothing is dropped. Reports what is
/// written otherwise than the record has it, because a processor would read it otherwise (W001).
/// Borrows from `record` and `citation_key`.
void map_record(const Record& record, std::string_view citation_key, json::Tree& tree,
                Diagnostics& diagnostics);

/// The rows of the table of variables, for the documents.
[[nodiscard]] std::span<const write::MappingRow> mapping_rows() noexcept;

}  // namespace shoshi::csl
