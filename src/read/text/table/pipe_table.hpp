#pragma once

#include <optional>
#include <string_view>

#include "read/text/line_shapes.hpp"
#include "read/text/table/escaping.hpp"
#include "shoshi/span.hpp"

/// Tables whose rows are a label and its value, with pipes. Those with one record a row are in
/// table.hpp.
namespace shoshi::text {

/// True for the rule below the head of a Markdown table: `|---|:---:|`, `--- | ---`.
[[nodiscard]] bool is_pipe_rule(std::string_view line) noexcept;

/// True for a head that names the columns of labels and of values, and perhaps of languages:
/// `| 項目 | 内容 |` (reading notes), `| DC 欄位 | 值 | 語言 |`, `| DC Field | Value | Language |`
/// (DSpace). It is layout, no data.
[[nodiscard]] bool is_pipe_heading(std::string_view line) noexcept;

/// True for a row with nothing in its cells: `|`, `| | |`. A lone pipe ends a scraped row
/// (萬葉論文 database), with or without a value above it. It is layout, no data.
[[nodiscard]] bool is_empty_pipe_row(std::string_view line) noexcept;

/// A label and its value in a row of a table.
struct PipeLabel : LabelledLine {
  std::string_view language;           ///< Of the value, as written; empty if the row has none.
  Escaping escaping = Escaping::none;  ///< How the value is to be read.
};

/// Reads one line:
/// - `| 著者 | 山田 太郎 |`, a row of two cells in a Markdown table;
/// - `| dc.contributor.author | 山田, 太郎 | ja |`, one of three, the last a language tag or empty
///   (the full record of DSpace);
/// - `著者 |`, whose value is in the lines below up to a pipe (萬葉論文 database, as scraped): the
///   value is empty.
/// The label may have emphasis round it and a colon behind it; the value may be empty. Nothing if
/// the line is otherwise, or if what stands there is no label. Ask header_row first: a header row
/// of labels may look like a row of a label and its value.
[[nodiscard]] std::optional<PipeLabel> pipe_label(SourceText line,
                                                  const Vocabulary& vocabulary) noexcept;

/// The value of a further row without a label, `| | 佐藤 花子 |`, which belongs to the label above
/// it; nothing if the line is no such row.
[[nodiscard]] std::optional<SourceText> pipe_value(SourceText line) noexcept;

/// A line of a value below a label like `著者 |`, without the pipe that ends the value; `closed`
/// tells whether there was one.
[[nodiscard]] SourceText without_closing_pipe(SourceText line, bool& closed) noexcept;

}  // namespace shoshi::text
