#pragma once

#include <cstdint>

namespace shoshi::bibtex {

/// Which fields an entry has, and how it spells names and months.
enum class Flavour : std::uint8_t {
  classic,  ///< BibTeX, with the fields of the standard styles and of jecon.
  pbibtex,  ///< The same fields, with names and months as jplain and pTeX's other styles read them.
  biblatex,  ///< The data model of BibLaTeX 3.
};

/// How entries are to be.
struct Style {
  Flavour flavour = Flavour::classic;
  bool print_parallel_titles = false;  ///< BibLaTeX: where every style prints them.
};

}  // namespace shoshi::bibtex
