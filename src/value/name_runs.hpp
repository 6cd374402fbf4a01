#pragma once

#include <cstddef>
#include <string_view>
#include <vector>

namespace shoshi::value {

/// Where one field holds several names with their roles and nothing but spaces between them
/// (三島由紀夫作 堂本正樹演出, フロムワン 編集 川崎フロンターレ 監修, 作：佐藤 絵：村上): bytes
/// before each name but the first. A role behind a name ends it, a role with a colon begins one.
[[nodiscard]] std::vector<std::size_t> find_runs(std::string_view field);

}  // namespace shoshi::value
