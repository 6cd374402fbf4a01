#pragma once

#include <optional>

#include "read/text/line_shapes.hpp"
#include "shoshi/span.hpp"

/// Markdown around labels, as in reading notes and the answers of chat programs.
namespace shoshi::text {

/// The text without the Markdown that encloses all of it: heading marks (`## 著者`, `## 著者 ##`),
/// then pairs of `**`, `__`, `*`, `_` and backquotes, also nested. Text in which a pair ends
/// earlier (`**著者**: **山田**`) keeps it.
[[nodiscard]] SourceText without_emphasis(SourceText text) noexcept;

/// The same without the heading marks: for a value in a Markdown table.
[[nodiscard]] SourceText without_marks(SourceText text) noexcept;

/// A label in `**` or `__` at the beginning of a line, with or without a colon of either width
/// inside or behind the marks, and its value, which may be empty: `**著者**`, `**著者:** 山田
/// 太郎`,
/// `**著者**: 山田 太郎`, `**著者** 山田 太郎`. Nothing if it is no label. The line has no list
/// mark any more.
[[nodiscard]] std::optional<LabelledLine> emphasised_label(SourceText line,
                                                           const Vocabulary& vocabulary) noexcept;

/// The label without the colon of either width behind it, if it has one.
[[nodiscard]] SourceText without_colon(SourceText label) noexcept;

}  // namespace shoshi::text
