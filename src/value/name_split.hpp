#pragma once

#include <cstddef>
#include <string>
#include <string_view>

#include "shoshi/record.hpp"

/// One name, cut in its parts but still text.
namespace shoshi::value {

/// A name that was found in a text. Views are into the text. Without a family name the name is
/// whole.
struct SplitName {
  std::string_view whole;  ///< The name.
  std::string_view text;   ///< As written, with marks of affiliation.
  std::string_view family;
  std::string_view given;
  std::string_view suffix;
  std::string joined;          ///< Set if the letters were spaced out: all of them without spaces.
  std::size_t joined_cut = 0;  ///< Bytes of the surname in `joined`; 0 if it is not known.
  bool glued = false;          ///< Nothing stood between this name and the next.
  bool inferred = false;       ///< A table told the parts apart.
  ContributorKind kind = ContributorKind::unknown;
};

/// Reads a name without a space in it. Japanese with a kanji is cut by the name tables where they
/// know it well enough, kana where it reads as a surname and a given name (たにかわしゅんたろう);
/// foreign names in katakana and the names of bodies stay whole.
[[nodiscard]] SplitName split_word(std::string_view text);

/// A person whose parts the text tells apart.
[[nodiscard]] SplitName person(std::string_view whole, std::string_view family,
                               std::string_view given) noexcept;

/// Reads a name in Latin letters, of any number of words.
[[nodiscard]] SplitName split_latin(std::string_view text);

/// The strings of the name, cleaned (unicode::clean), in the script they are in.
[[nodiscard]] Name make_name(const SplitName& name);

/// `text` cleaned; nothing is reported, for whoever keeps the whole text does that.
[[nodiscard]] std::string cleaned(std::string_view text);

}  // namespace shoshi::value
