#pragma once

#include <array>
#include <string_view>

#include "shoshi/record.hpp"
#include "shoshi/write_options.hpp"

/// The words that the writer adds to what a record states, in the language of cataloguing.
namespace shoshi::marc {

/// One language's words. Labels of notes end in ": ".
struct Words {
  std::string_view code;  ///< 040 $b.

  std::string_view devised_title;       ///< 245 $a of a record without a title, in brackets.
  std::string_view devised_title_note;  ///< 500 that goes with it: always the same, to be found by.
  std::string_view translated_title;    ///< 246 $i.
  std::string_view and_others;          ///< End of 245 $c: more people than are named.

  std::string_view no_date;          ///< 264 $c.
  std::string_view online_resource;  ///< 300 $a.
  std::string_view text;             ///< 336 to 338: terms of the RDA lists.
  std::string_view data_set;
  std::string_view computer;
  std::string_view unmediated;
  std::string_view online_carrier;
  std::string_view volume_carrier;

  std::string_view available;           ///< 500: released online.
  std::string_view doubtful;            ///< Behind the name of a scheme whose number is not valid.
  std::string_view affiliation;         ///< 500: of someone without a name.
  std::string_view responsibility;      ///< 500: a role of someone without a name.
  std::string_view name_reading;        ///< 500: a reading that no 880 field has.
  std::string_view references;          ///< 504.
  std::string_view text_languages;      ///< 546.
  std::string_view abstract_languages;  ///< 546.
  std::string_view between_languages;
  std::string_view parallel_host;  ///< 773 $n: a further title of the host.
  std::string_view host_reading;   ///< 773 $n: its reading where no 880 field has it.

  std::string_view degree_grantor;  ///< 710 $e.

  std::array<std::string_view, 2> total_number;  ///< Before and behind a bare whole number.
};

/// The words of a language.
[[nodiscard]] const Words& words_of(CatalogingLanguage language) noexcept;

/// How a role is told.
struct RoleWords {
  std::string_view term;  ///< $e of a heading; empty if there is none.
  /// In 245 $c, where the record does not say it in its own words: behind the names in Japanese,
  /// before them in English. Empty for authors, which go without saying.
  std::string_view in_statement;
};

/// The words for a role. English terms are those of RDA appendix I where it has one.
[[nodiscard]] const RoleWords& role_words(Role role, CatalogingLanguage language) noexcept;

/// The MARC relator code of a role, $4; 監修 and 監訳 have none of their own. Empty for `other`.
[[nodiscard]] std::string_view relator_code(Role role) noexcept;

/// A role that a record names and `Role` does not: 作曲, 主査.
struct NamedRole {
  std::string_view written;
  std::string_view code;     ///< MARC relator code.
  std::string_view english;  ///< The term that goes with it.
};

/// The row of a role as written; null if it is not in our list.
[[nodiscard]] const NamedRole* named_role(std::string_view written) noexcept;

}  // namespace shoshi::marc
