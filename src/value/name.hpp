#pragma once

#include <cstdint>
#include <vector>

#include "shoshi/diagnostic.hpp"
#include "shoshi/record.hpp"
#include "shoshi/span.hpp"

/// Personal and corporate names as printed.
namespace shoshi::value {

/// The people and bodies of one value, in order.
struct NameList {
  std::vector<Contributor> contributors;
  bool more = false;  ///< It ends in ほか, 他, et al. or the like.
};

/// What is known of the spaces of a list of Japanese names that has no other separators.
enum class NameSpacing : std::uint8_t {
  unknown,  ///< The likeliest way to read them is taken.
  inside,   ///< They stand inside names only, between 姓 and 名 (J-STAGE's 熊谷 誠南 正昭).
};

/// Reads the value of an author label: one name a line, or several on a line separated in any way
/// that the services use, each perhaps with role, affiliation marks, reading. `role` is the role
/// where the text states none. What was told apart by a table and not by the text is marked
/// inferred; what cannot be decided stays whole.
[[nodiscard]] NameList read_names(SourceText text, Role role, Diagnostics& diagnostics,
                                  NameSpacing spacing = NameSpacing::unknown);

}  // namespace shoshi::value
