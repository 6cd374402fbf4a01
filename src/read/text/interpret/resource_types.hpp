#pragma once

#include <optional>
#include <string_view>

#include "shoshi/record.hpp"

/// Types of resources as services name them.
namespace shoshi::text {

/// What a type says.
struct ResourceType {
  RecordKind kind = RecordKind::unknown;
  std::string_view degree;  ///< 博士, 修士, 学士; empty if the type tells none.
  bool plain = false;       ///< It says no more than that.
};

/// Reads a type: JPCOAR's vocabulary in both languages, the types of junii2, EPrints, J-STAGE and
/// 医中誌. Of several in one value ("原著論文/特集") the first that is known counts, and the value
/// is not plain. Nothing if none is known.
[[nodiscard]] std::optional<ResourceType> find_resource_type(std::string_view written);

}  // namespace shoshi::text
