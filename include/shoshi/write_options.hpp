#pragma once

#include <cstdint>
#include <string>

/// How records are written: what a user may choose about the targets.
namespace shoshi {

/// How BibTeX spells Japanese names and months.
enum class BibtexFlavor : std::uint8_t {
  classic,  ///< "姓, 名" and month macros, as bibtex, biber, jecon and reference managers expect.
  pbibtex,  ///< "姓 名" and "9月", as jplain and the other styles of pTeX expect.
};

/// Which script stands in the regular MARC fields and which in the 880s.
enum class MarcProfile : std::uint8_t {
  ndl,  ///< Japanese script in the regular field, readings and romanised forms in 880.
  lc,   ///< The romanised form in the regular field where the record states one.
};

/// Punctuation between the parts of MARC fields.
enum class MarcPunctuation : std::uint8_t {
  isbd,  ///< ISBD punctuation; Leader/18 is "i".
  none,  ///< None; Leader/18 is "c".
};

/// The language of cataloguing (040 $b): of the words that the writer adds.
enum class CatalogingLanguage : std::uint8_t { jpn, eng };

/// What becomes of a record that does not fit ISO 2709.
enum class MarcOversize : std::uint8_t {
  fit,    ///< Fields are split, shortened or left out, each with a diagnostic.
  error,  ///< It is withheld.
};

/// Options of the MARC writers.
struct MarcOptions {
  std::string organization;  ///< MARC organization code, for 003, 035 and 040; may be empty.
  MarcProfile profile = MarcProfile::ndl;
  MarcPunctuation punctuation = MarcPunctuation::isbd;
  CatalogingLanguage language = CatalogingLanguage::jpn;
  char component_level = 'a';  ///< Leader/07 of an article: "a", or "b" for systems that ask so.
  bool imprint_260 = false;    ///< Publication in 260 and not in 264.
  MarcOversize oversize = MarcOversize::fit;
};

/// Options of the writers. A writer ignores what it has no use for.
struct WriteOptions {
  std::int64_t timestamp = 0;  ///< Seconds since 1970-01-01 UTC: the clock of MARC 005 and 008.
  BibtexFlavor bibtex_flavor = BibtexFlavor::classic;
  bool print_parallel_titles = false;  ///< BibLaTeX: in titleaddon, which styles print.
  bool json_array = false;             ///< MARC-in-JSON: one array and not one object a line.
  MarcOptions marc;
};

}  // namespace shoshi
