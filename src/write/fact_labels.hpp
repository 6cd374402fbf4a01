#pragma once

#include <string_view>

#include "write/facts.hpp"

namespace shoshi::write {

/// The label of a fact in English: "Cited by" for 被引用文献数. Labels of the record itself (unread
/// lines) and names of schemes stay as they are.
[[nodiscard]] std::string_view english_label(const FactLine& line) noexcept;

}  // namespace shoshi::write
