#pragma once

#include <memory>

#include "shoshi/writer.hpp"

namespace shoshi::bibtex {

/// Writes BibTeX for the standard styles, in UTF-8 with LF and an empty line between entries.
[[nodiscard]] std::unique_ptr<Writer> make_bibtex_writer(const WriteOptions& options);

/// Writes the same with the entry types and fields of BibLaTeX.
[[nodiscard]] std::unique_ptr<Writer> make_biblatex_writer(const WriteOptions& options);

}  // namespace shoshi::bibtex
