#pragma once

#include <optional>
#include <vector>

#include "read/text/layout.hpp"

namespace shoshi::text {

/// Scans the page of one article as J-STAGE shows it: journal, ISSNs, perhaps the name of a meeting
/// and the heading of a section, title, subtitle in dashes, authors, 著者情報 ("Author
/// information"), year with volume, issue and pages, the abstract below 抄録 ("Abstract"), "© year
/// society". What the lines without a label are shows in their order and in what stands below them.
/// The unit ends behind the line with © and the furniture below it, or above the next page's first
/// ISSN. Nothing if the page may go on behind the text, which is not complete.
[[nodiscard]] std::optional<Unit> scan_article_page(SourceText text, bool complete,
                                                    const Vocabulary& vocabulary,
                                                    std::vector<Part>* parts);

}  // namespace shoshi::text
