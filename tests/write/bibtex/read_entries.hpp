#pragma once

#include <string>
#include <string_view>
#include <vector>

/// A parser of .bib files that shares nothing with the writer: the grammar of bibtex.web, strictly.
namespace shoshi::test {

/// A field with the text that BibTeX would hand to a style: concatenations done, macros of months
/// as their names in brackets, spaces run together.
struct BibField {
  std::string name;
  std::string value;
};

struct BibEntry {
  std::string type;
  std::string key;
  std::vector<BibField> fields;

  /// The value of the field of that name; empty if there is none.
  [[nodiscard]] std::string value(std::string_view name) const;
};

struct BibFile {
  std::vector<BibEntry> entries;
  std::string fault;  ///< Empty if every byte was an entry or blank.
};

/// Reads a whole file. What BibTeX warns of or skips, text between entries, a field twice, an
/// unknown macro, is a fault here.
[[nodiscard]] BibFile read_bib(std::string_view text);

/// A name as BibTeX takes it apart: at commas outside braces, and words at spaces, hyphens and
/// ties.
struct BibName {
  std::string first, von, last, jr;
  bool whole = false;   ///< In braces from end to end; then `last` is what they hold.
  bool faulty = false;  ///< More than two commas, or no last name.
};

/// The names of a list, cut at the word "and" outside braces; upBibTeX's commas count too.
[[nodiscard]] std::vector<BibName> read_names(std::string_view list);

/// A literal list of BibLaTeX, cut in the same way; braces about a whole member are taken off.
[[nodiscard]] std::vector<std::string> read_list(std::string_view list);

/// What TeX prints of a text: commands of characters as these, commands of layout as their tags in
/// lower case, braces of grouping gone. An unknown command, a special character left bare, or a
/// group that is not closed gives "?!" and the place.
[[nodiscard]] std::string read_tex(std::string_view text);

}  // namespace shoshi::test
