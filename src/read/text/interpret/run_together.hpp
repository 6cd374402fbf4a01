#pragma once

#include <cstddef>
#include <string_view>
#include <vector>

namespace shoshi::text {

/// Where an English text lacks the space between two sentences, as J-STAGE, CiNii and ceek.jp leave
/// it out where a paragraph ended ("studies.After the war"): the byte at which each next sentence
/// begins, in order. The rule, our choice, because a space put in wrongly is worse than one that
/// stays away: a stop is the end of a sentence if a word, a number, a percentage, a closing bracket
/// or a tag stands directly before it and a capitalised word, with a space or comma behind it,
/// directly after it.
/// - Abbreviations (`Dr.Smith`), initials (`G.V. Chicherin`, `U.S.`), short capitalised words
///   (`St.Paul`) and words with capitals within (`TensorFlow.Keras`) end a sentence only before a
///   word that is no name ("The", "However"); `e.g.` and `vs.` never do.
/// - What is part of an address, a DOI or the name of a file or host (`Node.JS`, `Amazon.Com`) is
///   passed over, and so is the number of an item of a list (`2.The`).
[[nodiscard]] std::vector<std::size_t> run_together_places(std::string_view english);

}  // namespace shoshi::text
