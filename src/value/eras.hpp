#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>

#include "shoshi/record.hpp"

/// The eras of Japan and what print calls them.
namespace shoshi::value {

/// An era. Year n of it is Gregorian `first_year` + n - 1.
struct Era {
  std::string_view name;          ///< 昭和
  std::string_view abbreviation;  ///< 昭; empty for an era before Meiji.
  std::string_view square;        ///< ㍼; as above.
  char letter = 0;                ///< 'S'; 0 for an era before Meiji.
  std::int16_t first_year = 0;
  PartialDate first_day;  ///< Gregorian; year 0 for an era before Meiji.
  PartialDate last_day;   ///< As above; year 0 for the present era too.
};

/// Years before this one were counted by a lunisolar calendar, so that months and days are not
/// Gregorian (Dajokan decree 337 of 1872).
inline constexpr int kGregorianSince = 1873;

/// An era found in text.
struct EraMatch {
  const Era* era = nullptr;  ///< Null if there is none.
  std::size_t bytes = 0;
};

/// The era whose name or abbreviation stands at byte `at`; a letter (S, H, R) or a single ideograph
/// counts only if a number or 元 follows. `letters` allows the letters.
[[nodiscard]] EraMatch era_at(std::string_view text, std::size_t at, bool letters) noexcept;

}  // namespace shoshi::value
