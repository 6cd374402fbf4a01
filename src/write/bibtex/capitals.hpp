#pragma once

#include <cstddef>
#include <string_view>
#include <vector>

namespace shoshi::bibtex {

/// A part of a text: bytes from `begin` to `end`.
struct Run {
  std::size_t begin = 0;
  std::size_t end = 0;

  friend bool operator==(const Run&, const Run&) = default;
};

/// The parts of a title that a style in sentence case (change.case$ "t" of BibTeX, MakeSentenceCase
/// of BibLaTeX) would spell otherwise than its author, in order. A word, between spaces, is cut at
/// hyphens, brackets and tags; signs of code, such as braces and underscores, separate words too. A
/// part of a word is given if it has a capital that does not begin
/// the word (DNA, mRNA, Sino-Japanese), or if a capital is its only letter (X-ray, B12, vitamin C)
/// and no such sign stands beside it. The word A is an article unless punctuation or nothing
/// follows. Each part begins and ends with a letter or digit, or with the full stop of an
/// abbreviation (U.S.). `markup` says that layout tags (write/markup.hpp) are no text.
[[nodiscard]] std::vector<Run> capital_runs(std::string_view title, bool markup);

}  // namespace shoshi::bibtex
