#pragma once

#include <optional>
#include <string_view>

#include "read/text/vocabulary.hpp"
#include "shoshi/span.hpp"

/// What the head of a table column says about the cells below it.
namespace shoshi::text {

/// The label in a column head.
struct ColumnLabel {
  Element element;
  SourceText label;  ///< Without marks round it; with its path and its brackets, if it has them.
  std::string_view language;  ///< The language in square brackets behind it, as written, or empty.
  bool only_here = false;     ///< A label at the head of a column alone: `論文` above titles.
};

/// Reads a column head (a cell without its quotes); nothing if it is no label of the vocabulary.
/// Besides labels as they are:
/// - with Markdown or brackets round them or `#` before them: `**著者**`, `〈題目〉`, `#著者`;
/// - `論文`, `文献`, `記事` above titles (reading notes), which elsewhere are types and values;
/// - with a language or a number behind them: `dc.title[ja]` (DSpace), `著者[0]` (WEKO3);
/// - paths of WEKO3, `書誌情報.雑誌名[0].タイトル`: of their steps the last counts that is not a
///   mere kind of text (タイトル, 姓名, 内容記述, 主題, 日付, ...), or else the last. Machine names
///   are read the same way: `.metadata.item_titles[0].subitem_title`. A language below anything
///   else (`タイトル[0].言語`) is that of the other and no label here.
[[nodiscard]] std::optional<ColumnLabel> column_label(SourceText head,
                                                      const Vocabulary& vocabulary) noexcept;

/// True for ja, en_US, ja-Kana: what a table has for a language.
[[nodiscard]] bool is_language_tag(std::string_view text) noexcept;

}  // namespace shoshi::text
