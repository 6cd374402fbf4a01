#include "read/text/table/delimited_row.hpp"

#include <algorithm>

#include "unicode/script.hpp"

namespace shoshi::text {
namespace {

constexpr std::size_t kNone = std::string_view::npos;

constexpr bool is_line_end(char c) noexcept {
  return c == '\n' || c == '\r';
}

/// Behind the spaces from `at`.
std::size_t skip_spaces(std::string_view text, std::size_t at, Delimiter delimiter) noexcept {
  while (at < text.size() &&
         (text[at] == ' ' || (text[at] == '\t' && delimiter != Delimiter::tab))) {
    ++at;
  }
  return at;
}

/// The same, and behind a byte order mark that was left at the beginning of a file among others.
std::size_t skip_mark(std::string_view text, std::size_t at, Delimiter delimiter) noexcept {
  constexpr std::string_view kMark = "\xEF\xBB\xBF";
  at = skip_spaces(text, at, delimiter);
  if (!text.substr(std::min(at, text.size())).starts_with(kMark)) return at;
  return skip_spaces(text, at + kMark.size(), delimiter);
}

/// Where a cell lies.
struct CellPlace {
  std::size_t begin = 0;
  std::size_t end = 0;
  std::size_t stop = 0;  ///< The delimiter or line end behind it, or the end of the text.
  Escaping escaping = Escaping::none;
  bool unclosed = false;
  bool decided = true;  ///< What lies behind the text cannot change it.
};

/// Tries to read the cell at `open`, where a quote stands, as quoted; false if it is not.
bool quoted_cell(std::string_view text, std::size_t open, Delimiter delimiter,
                 CellPlace& cell) noexcept {
  const std::string_view reach = text.substr(0, std::min(text.size() - open, kCellLimit) + open);
  cell.begin = open + 1;
  cell.escaping = Escaping::none;
  for (std::size_t at = cell.begin;;) {
    const std::size_t quote = reach.find('"', at);
    if (quote == kNone) {
      cell.unclosed = true;
      cell.decided = reach.size() < text.size();
      return false;
    }
    if (quote + 1 < text.size() && text[quote + 1] == '"') {
      cell.escaping = Escaping::doubled_quotes;
      at = quote + 2;
      continue;
    }
    cell.end = quote;
    cell.stop = skip_spaces(text, quote + 1, delimiter);
    cell.decided = cell.stop < text.size();
    return !cell.decided || text[cell.stop] == static_cast<char>(delimiter) ||
           is_line_end(text[cell.stop]);
  }
}

/// The cell that begins at `at`.
CellPlace cell_at(std::string_view text, std::size_t at, Delimiter delimiter) noexcept {
  CellPlace cell;
  const bool pipe = delimiter == Delimiter::pipe;
  if (!pipe) {
    const std::size_t open = skip_mark(text, at, delimiter);
    if (open < text.size() && text[open] == '"' && quoted_cell(text, open, delimiter, cell)) {
      return cell;
    }
  }
  const bool decided = cell.decided;
  cell.escaping = Escaping::none;
  cell.begin = at;
  while (at < text.size() && text[at] != static_cast<char>(delimiter) && !is_line_end(text[at])) {
    if (pipe && text[at] == '\\' && at + 1 < text.size() && text[at + 1] == '|') {
      cell.escaping = Escaping::escaped_pipes;
      ++at;
    }
    ++at;
  }
  cell.end = at;
  cell.stop = at;
  cell.decided = decided && at < text.size();
  return cell;
}

/// Behind the pipe that stands before the first cell, if one does.
std::size_t first_cell(std::string_view row, Delimiter delimiter) noexcept {
  if (delimiter != Delimiter::pipe) return 0;
  const std::size_t at = skip_mark(row, 0, delimiter);
  return at < row.size() && row[at] == '|' ? at + 1 : 0;
}

/// True if the row goes on with a cell at `at`: behind its last pipe it does not.
bool has_cell(std::string_view row, std::size_t at, Delimiter delimiter) noexcept {
  if (delimiter != Delimiter::pipe) return true;
  const std::size_t next = skip_spaces(row, at, delimiter);
  return next < row.size() && !is_line_end(row[next]);
}

}  // namespace

CellCursor::CellCursor(SourceText row, Delimiter delimiter) noexcept
    : row_(row), delimiter_(delimiter), at_(first_cell(row.text, delimiter)) {
  const std::size_t begin = skip_mark(row.text, 0, delimiter);
  more_ = begin < row.text.size() && !is_line_end(row.text[begin]) &&
          has_cell(row.text, at_, delimiter);
}

bool CellCursor::next(Cell& cell) noexcept {
  if (!more_) return false;
  const CellPlace place = cell_at(row_.text, at_, delimiter_);
  cell.text = unicode::trim(row_.part(place.begin, place.end - place.begin));
  cell.escaping = place.escaping;
  cell.unclosed = place.unclosed;
  more_ = place.stop < row_.text.size() && !is_line_end(row_.text[place.stop]);
  at_ = place.stop + (more_ ? 1 : 0);
  more_ = more_ && has_cell(row_.text, at_, delimiter_);
  return true;
}

SourceText CellCursor::rest() const noexcept {
  if (!more_) return row_.part(row_.text.size());
  std::string_view rest = row_.text.substr(at_);
  while (!rest.empty() && is_line_end(rest.back())) rest.remove_suffix(1);
  if (delimiter_ == Delimiter::pipe && rest.ends_with('|')) rest.remove_suffix(1);
  return unicode::trim(row_.part(at_, rest.size()));
}

std::size_t row_bytes(std::string_view text, Delimiter delimiter, bool complete) noexcept {
  for (std::size_t at = 0;;) {
    const CellPlace cell = cell_at(text, at, delimiter);
    if (!cell.decided && !complete) return kNone;
    if (cell.stop >= text.size()) return text.size();
    at = cell.stop + 1;
    if (!is_line_end(text[cell.stop])) continue;
    if (text[cell.stop] == '\n') return at;
    if (at == text.size() && !complete) return kNone;
    return at + (at < text.size() && text[at] == '\n' ? 1 : 0);
  }
}

std::size_t count_cells(std::string_view row, Delimiter delimiter, std::size_t limit) noexcept {
  CellCursor cells({row, 0}, delimiter);
  Cell cell;
  std::size_t count = 0;
  while (count < limit && cells.next(cell)) ++count;
  return count;
}

}  // namespace shoshi::text
