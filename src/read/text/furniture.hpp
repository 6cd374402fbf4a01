#pragma once

#include <string_view>

/// Lines that a page shows around its records.
namespace shoshi::text {

/// True for what services print on every page and what says nothing about the work: "Download PDF
/// (646K)", "ジャーナル フリー", 「…」ですべてを検索, ページトップへ. Told by the words that the
/// line begins or ends with; whole lines are labels of the element `furniture` instead.
[[nodiscard]] bool is_furniture(std::string_view line) noexcept;

/// True for the line that says how much of an issue is listed: "Displaying 1-36 of 36 articles from
/// this issue", 選択された号の論文の23件中1~23を表示しています (J-STAGE).
[[nodiscard]] bool is_listing_count(std::string_view line) noexcept;

/// True for the line below the authors of a J-STAGE article: 著者情報, "Author information".
[[nodiscard]] bool is_below_authors(std::string_view line) noexcept;

/// True for the line below the name of the meeting of a J-STAGE paper: 会議情報, "Conference
/// information".
[[nodiscard]] bool is_below_meeting(std::string_view line) noexcept;

/// True for a line of at least eight marks of one kind with nothing else on it: a rule drawn with
/// hyphens, equals signs, asterisks, low lines or box drawings.
[[nodiscard]] bool is_rule(std::string_view line) noexcept;

}  // namespace shoshi::text
