#pragma once

#include <optional>
#include <string_view>
#include <vector>

#include "read/text/layout.hpp"

/// The contents of one issue of a journal: a heading with the journal, its ISSNs and the issue, and
/// below it one entry an article. J-STAGE shows an entry behind a bullet with its lines indented;
/// HUSCAP as two lines, "TITLE PDF" and "AUTHORS PAGES".
namespace shoshi::text {

/// True for a line that names an issue and has no pages: "63 巻, 1 号", "Volume 2020, Issue 30",
/// "No.5    (1990-03-30 issued)".
[[nodiscard]] bool is_issue_line(std::string_view line);

/// True for a line with the name of a journal and an issue of it: 心理学研究 第95巻
/// 第5号(2024年12月).
[[nodiscard]] bool is_journal_with_issue(std::string_view line);

/// "1989年02月発行", below the name of a journal with its issue.
[[nodiscard]] bool is_issue_date(std::string_view line);

/// True for the line that says where an article stands: "2022 年 63 巻 1 号 p. 3-13", "1988 Volume
/// 79 Pages 1-7" (J-STAGE).
[[nodiscard]] bool is_dated_numbering(std::string_view line) noexcept;

/// Scans the entry that the text begins with: its unit and, if `parts` is given, its parts. Nothing
/// if it may go on behind the text, which is not complete.
[[nodiscard]] std::optional<Unit> scan_entry(SourceText text, bool complete,
                                             const Vocabulary& vocabulary,
                                             std::vector<Part>* parts);

/// True if the line begins an entry in HUSCAP's manner.
[[nodiscard]] bool begins_pair(std::string_view line) noexcept;

/// The same for an entry of two lines, "TITLE PDF" and "AUTHORS PAGES".
[[nodiscard]] std::optional<Unit> scan_pair(SourceText text, bool complete,
                                            std::vector<Part>* parts);

/// The parts of a heading, each by the shape of its line: ISSNs by their labels, the issue, the
/// journal, which comes first; anything else is noise.
void read_issue_heading(SourceText heading, const Vocabulary& vocabulary, std::vector<Part>& parts);

}  // namespace shoshi::text
