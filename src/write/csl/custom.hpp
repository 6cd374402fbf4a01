#pragma once

#include <span>
#include <string_view>

#include "shoshi/record.hpp"
#include "write/json/tree.hpp"
#include "write/mapping_row.hpp"

namespace shoshi::csl {

/// Adds the member `name`, an object with what the record says beyond the variables of CSL; adds
/// nothing if there is nothing. Names are in kebab case as those of CSL. Borrows from `record`.
void put_custom(const Record& record, std::string_view name, json::Tree& tree);

/// The rows of the table of its members, for the documents.
[[nodiscard]] std::span<const write::MappingRow> custom_rows() noexcept;

}  // namespace shoshi::csl
