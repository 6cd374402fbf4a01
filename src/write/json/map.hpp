#pragma once

#include <string_view>

#include "shoshi/record.hpp"
#include "write/json/tree.hpp"

namespace shoshi::json {

/// The record as an object of shoshi's own format (docs/json.md): every member that differs from an
/// empty record, under its own name. Borrows from `record` and `citation_key`.
void map_record(const Record& record, std::string_view citation_key, Tree& tree);

}  // namespace shoshi::json
