#pragma once

#include <memory>

#include "shoshi/writer.hpp"

namespace shoshi::bibtex {

/// Writes BibTeX for the standard styles, in UTF-8 with LF and an empty line between entries.
/// WriteOptions::bibtex_flavor says how Japanese names and months are spelled.
[[nodiscard]] std::unique_ptr<Writer> make_bibtex_writer(const WriteOptions& options);

/// Writes the same with the entry types and fields of BibLaTeX. The flavour does not count here:
/// biber takes a Japanese name apart at its comma and nowhere else.
[[nodiscard]] std::unique_ptr<Writer> make_biblatex_writer(const WriteOptions& options);

}  // namespace shoshi::bibtex
