#pragma once

#include <string_view>

namespace shoshi::text {

/// True if the text is one name or several and nothing else, as far as its shape tells: items
/// between commas, semicolons or 、, each 姓 名 with one space, a Japanese name that the tables
/// know, or two to five capitalised Latin words; a list may end in "..." or "et al.".
[[nodiscard]] bool is_name_list(std::string_view text) noexcept;

}  // namespace shoshi::text
