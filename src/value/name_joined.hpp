#pragma once

#include <optional>
#include <string_view>
#include <vector>

#include "value/name_split.hpp"

namespace shoshi::value {

/// Names joined by a slash, a middle dot or と: 西口 美穂・楠見 孝, 山田太郎/鈴木一郎,
/// 佐藤誠と鈴木一郎; or one name with a slash inside (青山/剛昌, NDL). Nothing if the text is not
/// such.
[[nodiscard]] std::optional<std::vector<SplitName>> split_joined(std::string_view text);

}  // namespace shoshi::value
