#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>

#include "read/text/vocabulary.hpp"
#include "shoshi/span.hpp"

/// What a single line shows by its shape alone.
namespace shoshi::text {

/// How far into a line a label can reach, in bytes: more than any label has, in any width.
inline constexpr std::size_t kLabelReach = 256;

/// True if U+3000 begins at byte `at`.
[[nodiscard]] inline bool is_wide_space(std::string_view text, std::size_t at) noexcept {
  return text.substr(at).starts_with("　");
}

/// The line without its list mark; `bulleted` tells whether it had one. A mark counts only with a
/// space behind it or alone on its line, so that a value may begin with one.
[[nodiscard]] SourceText without_bullet(SourceText text, bool& bulleted) noexcept;

/// What stands on a line: without the spaces round it and a form feed before it.
[[nodiscard]] SourceText content_of(SourceText line) noexcept;

/// True if the line begins a page: it has a form feed in front.
[[nodiscard]] bool begins_page(SourceText line) noexcept;

/// How a list is numbered.
enum class NumberStyle : std::uint8_t {
  none,
  stop,      ///< "1. "
  bracket,   ///< "[1] ", "［1］"
  round,     ///< "(1) ", "1) "
  circled,   ///< "①"
  document,  ///< "文档 1:", "文献1：", "Record 1:", "No. 1:" alone on its line
};

/// The number of a list item in front of its text.
struct ListNumber {
  NumberStyle style = NumberStyle::none;
  std::uint32_t number = 0;
  SourceText rest;  ///< The text behind it; the whole line if there is no number.
};

/// Reads the number that stands before the text of a line, in one of the shapes above. A number
/// that a space does not follow is none but for "［1］" and "①".
[[nodiscard]] ListNumber list_number(SourceText line) noexcept;

/// True for "63" and "7 10": what a count looks like.
[[nodiscard]] bool is_count(std::string_view text) noexcept;

/// True for a line that reads as prose: it ends as a sentence does, or has more than 300 bytes.
[[nodiscard]] bool is_prose(std::string_view text) noexcept;

/// True for a line within dashes or waves, as J-STAGE shows a subtitle ("── 副題 ──").
[[nodiscard]] bool is_in_dashes(std::string_view line) noexcept;

/// True for NDL's "[part,]publisher,year,ISBN" above the labels of an item, any of them empty:
/// pieces between commas, the last of them a date, an ISBN or nothing behind a date.
[[nodiscard]] bool is_imprint_line(std::string_view line) noexcept;

/// The title in a line that ceek.jp's lists put above a record: three or more counters, perhaps an
/// access mark, and the title ("12 0 0 0 OA タイトル"). Empty if the line is no such line.
[[nodiscard]] SourceText title_behind_counters(SourceText text) noexcept;

/// A label with its value on the same line.
struct LabelledLine {
  Element element;
  SourceText label;
  SourceText value;
};

/// A label in brackets before its value ("【著者】山田 太郎"), or with a colon of either width or a
/// tab behind it ("著者: 山田 太郎"): the first one counts, because values hold colons too. The
/// value may be empty. Nothing if what stands there is no label.
[[nodiscard]] std::optional<LabelledLine> label_with_value(SourceText line,
                                                           const Vocabulary& vocabulary) noexcept;

/// A label that needs no other beside it to be one: alone on its line, or as label_with_value has
/// it; an ornament (■) or Markdown's marks may stand round it, or the pipes of a table behind it.
[[nodiscard]] std::optional<LabelledLine> strong_label(SourceText line,
                                                       const Vocabulary& vocabulary) noexcept;

/// The text without what may stand round a label: an ornament ("■タイトル"), Markdown's marks.
[[nodiscard]] SourceText without_ornament(SourceText text) noexcept;

}  // namespace shoshi::text
