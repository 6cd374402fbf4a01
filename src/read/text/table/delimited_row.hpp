#pragma once

#include <cstddef>
#include <string_view>

#include "read/text/table/escaping.hpp"
#include "shoshi/span.hpp"

/// Rows of a table and their cells, whatever the cells mean.
namespace shoshi::text {

/// What stands between the cells of a row.
enum class Delimiter : char {
  comma = ',',      ///< CSV: CiNii Research, WEKO3.
  tab = '\t',       ///< TSV: WEKO3, the digital library of IPSJ.
  semicolon = ';',  ///< What spreadsheets of some locales save as CSV.
  pipe = '|',       ///< Markdown: a pipe before the first cell and behind the last.
};

/// How many bytes a quoted cell may have: more than any abstract, and little enough that a quote
/// that someone forgot to close cannot take a file. Our choice.
inline constexpr std::size_t kCellLimit = std::size_t{1} << 20;

/// A cell of a row.
struct Cell {
  SourceText text;                     ///< Trimmed, without the quotes round it.
  Escaping escaping = Escaping::none;  ///< How `text` is to be read.
  bool unclosed = false;               ///< Begins with a quote that nothing closes.
};

/// Walks the cells of one row, up to its line end.
///
/// A cell is quoted if it begins with `"` and the first `"` behind that which is not doubled stands
/// before a delimiter or a line end, spaces aside; so delimiters and line ends may stand in it, and
/// `"戦後"の終わり` is a cell with quotes of its own. Quotes mean nothing between pipes, but `\|`
/// does.
class CellCursor {
 public:
  CellCursor(SourceText row, Delimiter delimiter) noexcept;

  /// Takes the next cell; false if there is none. A blank row has no cells.
  bool next(Cell& cell) noexcept;

  /// The cells that were not taken yet, as they stand.
  [[nodiscard]] SourceText rest() const noexcept;

 private:
  SourceText row_;
  Delimiter delimiter_;
  std::size_t at_ = 0;
  bool more_;
};

/// How many bytes the first row of `text` has, with its line end (LF, CR LF or CR). npos if
/// `complete` is false and the row may go on behind the text. A quoted cell is at most kCellLimit
/// long; if it is not closed by then or by the end of a complete text, its quote is a character
/// like any other and the row ends at the first line end. Linear in the size of the row, or of
/// kCellLimit where a quote is left open.
[[nodiscard]] std::size_t row_bytes(std::string_view text, Delimiter delimiter,
                                    bool complete) noexcept;

/// How many cells the row has, counted no further than `limit`.
[[nodiscard]] std::size_t count_cells(std::string_view row, Delimiter delimiter,
                                      std::size_t limit = std::string_view::npos) noexcept;

}  // namespace shoshi::text
