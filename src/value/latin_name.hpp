#pragma once

#include <cstdint>
#include <string_view>

/// Names in Latin letters, apart from where they stand in a list.
namespace shoshi::value {

/// A Latin name told apart. Views are into the text.
struct LatinName {
  std::string_view family;  ///< Empty if the text is a single word.
  std::string_view given;
  std::string_view suffix;  ///< "Jr.", "III".
  bool inferred = false;    ///< True if nothing but the usual order told them apart.
};

/// Reads a name of several words without a comma. A word in capitals among others that are not is
/// the surname, wherever it stands (J-STAGE: "Hisashi MATSUMURA", "LACORTE Rogelio Bañares");
/// initials behind the first word make that the surname ("Smith JA"); so does a Japanese name that
/// the tables read only in that order ("Fujimoto Kentaro"); else the last word is, with the
/// particles before it ("Johannes van der Waals").
[[nodiscard]] LatinName read_latin_name(std::string_view text);

/// True for "J.", "J. A.", "J.-P.", "JA": up to three capitals with full stops, up to two without.
[[nodiscard]] bool is_initials(std::string_view text) noexcept;

/// True for Jr., Sr., II, III, IV, Ph.D. and the like.
[[nodiscard]] bool is_name_suffix(std::string_view text) noexcept;

}  // namespace shoshi::value
