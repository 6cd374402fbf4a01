#pragma once

#include <cstddef>
#include <string_view>

#include "shoshi/record.hpp"

/// Words that stand in dates.
namespace shoshi::value {

/// A season and the bytes it takes; 0 bytes if there is none.
struct SeasonWord {
  Season season = Season::none;
  std::size_t bytes = 0;
};

/// 春, 夏季, 秋期, 晩秋, "Spring", "Fall": the season at byte `at`. New year (新春, 新年) and early
/// spring are words of a season issue too, but not a season that a date could carry.
[[nodiscard]] SeasonWord season_word_at(std::string_view text, std::size_t at) noexcept;

/// The bytes of a word that stands for a day and is not exact (上旬, 末, 下旬) at byte `at`, or 0.
[[nodiscard]] std::size_t day_word_at(std::string_view text, std::size_t at) noexcept;

}  // namespace shoshi::value
