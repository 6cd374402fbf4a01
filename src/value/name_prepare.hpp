#pragma once

#include <string_view>
#include <vector>

#include "value/name_fields.hpp"

namespace shoshi::value {

/// The fields of a line of names with their marks read. What is no name went to the field before it
/// (life dates, "Jr.", a role behind a comma) or, if it is ほか or "et al.", into `more`.
[[nodiscard]] std::vector<Field> prepare_fields(std::string_view line, bool& more);

}  // namespace shoshi::value
