#pragma once

#include <optional>

#include "shoshi/span.hpp"

namespace shoshi::text {

/// The line above one output of a project on the pages of KAKEN: "[雑誌論文] 古地図の自動認識2019".
struct OutputHead {
  SourceText kind;   ///< 雑誌論文
  SourceText title;  ///< Without the year.
  SourceText year;   ///< KAKEN puts it directly behind the title.
};

/// Reads such a line; nothing if it is none.
[[nodiscard]] std::optional<OutputHead> output_head(SourceText line) noexcept;

}  // namespace shoshi::text
