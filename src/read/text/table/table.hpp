#pragma once

#include <cstddef>
#include <optional>
#include <string_view>
#include <vector>

#include "read/text/layout.hpp"
#include "read/text/table/delimited_row.hpp"
#include "read/text/vocabulary.hpp"
#include "shoshi/span.hpp"

/// Tables with a row of labels at their head and one record a row: CSV of CiNii Research and WEKO3,
/// TSV of WEKO3 and the digital library of IPSJ, Markdown tables of reading notes. Pure functions
/// on a line, a row or a bounded piece of text; all take any bytes and are linear in what they are
/// given.
///
/// A row ends its record, so a table needs its header for each row: who reads a table keeps the
/// header's text (its place too) and gives it to read_row.
namespace shoshi::text {

/// What delimits the cells of a header row; nothing if the line is none. A header row is a line of
/// at least three cells, of which at least three and at least half of those that are not empty are
/// labels (column_label), one of them among the first four. Because lists of keywords and prose can
/// have labels between commas too,
/// - a row with commas or semicolons has a title, volume, issue, page or date among its labels, and
/// - one with a space behind every delimiter has nothing but labels.
/// A row that begins with `#` (WEKO3) has other columns in plenty: three labels, one of those
/// among them, are enough. A tab delimits before a comma, a comma before a semicolon; a line that
/// begins with a pipe or ends with one is a row of a Markdown table.
[[nodiscard]] std::optional<Delimiter> header_row(std::string_view line,
                                                  const Vocabulary& vocabulary) noexcept;

/// The head of a table.
struct TableHead {
  Delimiter delimiter{};
  SourceText header;  ///< The row of labels, without its line end.
  /// The bytes from the start of the text to the first row of data; npos if more text is needed to
  /// tell, even whether there is a head.
  std::size_t bytes = 0;
};

/// The table head that `text` begins with: a header row; in Markdown also the rule `|---|---|`
/// below it. Or rows that begin with `#` (WEKO3 has five: item type, machine names, names, flags,
/// flags), one of which is a header row: of several, the one with most labels, because the machine
/// names of WEKO3 may be labels in part. Blank lines below it belong to it. Nothing if the text
/// begins otherwise. At most kHeadRows rows are looked at.
[[nodiscard]] std::optional<TableHead> table_head(SourceText text, bool complete,
                                                  const Vocabulary& vocabulary) noexcept;

/// The most rows with `#` that a table head may have. Our choice; WEKO3 has five.
inline constexpr std::size_t kHeadRows = 16;

/// True if the row (as row_bytes gives it) is one of the table with that header: it has at least
/// two cells and, because prose has commas and semicolons too, between those at least half as many
/// as the header. A table ends at the first row that is neither blank nor such a row. A header row
/// continues the table as well; exports that were put together repeat it.
[[nodiscard]] bool continues_table(std::string_view row, std::string_view header,
                                   Delimiter delimiter) noexcept;

/// Appends a row's parts: one labelled part for each value, in the order of the columns. The label
/// is the header's text at the header's place; an empty cell has no part.
/// - A column whose head is no label, or one of furniture and sections, is of the element `other`:
///   its values are kept with the head as their label.
/// - Values in one cell are parts of their own: between `||` in any column (NDL open data set,
///   DSpace), between `|` (WEKO2) or `<br>` (Markdown) in columns of names, keywords and
///   identifiers. A title may hold a pipe.
/// - A number in a first column that is headed `#`, `No.` or not at all counts rows and is no
/// value.
/// - Cells that no column has a head for are one unread part.
/// False if a cell begins with a quote that nothing closes; it was taken up to the next delimiter.
bool read_row(SourceText header, SourceText row, Delimiter delimiter, const Vocabulary& vocabulary,
              std::vector<Part>& parts);

}  // namespace shoshi::text
