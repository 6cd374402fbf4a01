#include "read/text/table/table.hpp"

#include <algorithm>
#include <array>

#include "read/text/lines.hpp"
#include "read/text/table/column.hpp"
#include "read/text/table/emphasis.hpp"
#include "read/text/table/pipe_table.hpp"
#include "unicode/script.hpp"

namespace shoshi::text {
namespace {

constexpr std::size_t kNone = std::string_view::npos;
constexpr std::size_t kLeastLabels = 3;

/// True for a label that no list of keywords has: of a title, a place in a journal or a date. Those
/// of library science have authors, journals and identifiers.
bool tells_header(const ColumnLabel& column) noexcept {
  if (column.only_here) return false;
  switch (column.element) {
    case Element::title:
    case Element::title_original:
    case Element::book_title:
    case Element::volume:
    case Element::issue:
    case Element::pages:
    case Element::page_first:
    case Element::issued:
      return true;
    default:
      return false;
  }
}

/// What the cells of a line are, if it is taken for a header row.
struct HeadCounts {
  std::size_t cells = 0;  ///< That are not empty.
  std::size_t labels = 0;
  bool told = false;  ///< At least one of the labels tells_header.
};

/// A header row has a label among its first cells that are not empty, unless it has `#`: most lines
/// fail on that. Our choice.
constexpr std::size_t kFirstCells = 4;

HeadCounts count_labels(std::string_view line, Delimiter delimiter, bool marked,
                        const Vocabulary& vocabulary) noexcept {
  HeadCounts counts;
  CellCursor cells({line, 0}, delimiter);
  Cell cell;
  while (cells.next(cell)) {
    if (cell.text.text.empty()) continue;
    ++counts.cells;
    if (const auto column = column_label(cell.text, vocabulary)) {
      ++counts.labels;
      counts.told = counts.told || tells_header(*column);
    } else if (counts.labels == 0 && counts.cells == kFirstCells && !marked) {
      break;
    }
  }
  return counts;
}

/// True if the line has at least two of the byte.
bool has_two(std::string_view line, char byte) noexcept {
  const std::size_t first = line.find(byte);
  return first != kNone && line.find(byte, first + 1) != kNone;
}

/// True if a space stands behind every delimiter: "雑誌, 出版者, 著者".
bool is_spaced(std::string_view line, Delimiter delimiter) noexcept {
  for (std::size_t at = line.find(static_cast<char>(delimiter)); at != kNone;
       at = line.find(static_cast<char>(delimiter), at + 1)) {
    if (at + 1 < line.size() && line[at + 1] != ' ') return false;
  }
  return true;
}

/// The only delimiter that can be meant, if the line has two of it.
std::optional<Delimiter> likely_delimiter(std::string_view line) noexcept {
  if (line.front() == '|' || line.back() == '|') {
    if (has_two(line, '|')) return Delimiter::pipe;
    return std::nullopt;
  }
  for (const Delimiter delimiter : {Delimiter::tab, Delimiter::comma, Delimiter::semicolon}) {
    if (has_two(line, static_cast<char>(delimiter))) return delimiter;
  }
  return std::nullopt;
}

/// True for a row of WEKO3's table head.
bool is_marked(std::string_view line) noexcept {
  return line.starts_with('#') || line.starts_with("\"#");
}

/// How many labels a header row has; 0 if the line is none.
std::size_t header_labels(std::string_view line, Delimiter delimiter,
                          const Vocabulary& vocabulary) noexcept {
  const bool marked = is_marked(line);
  const HeadCounts counts = count_labels(line, delimiter, marked, vocabulary);
  if (counts.labels < kLeastLabels) return 0;
  if (marked) return counts.told ? counts.labels : 0;
  if (2 * counts.labels < counts.cells) return 0;
  if (delimiter == Delimiter::comma || delimiter == Delimiter::semicolon) {
    if (!counts.told) return 0;
    if (counts.labels < counts.cells && is_spaced(line, delimiter)) return 0;
  }
  return counts.labels;
}

/// The bytes from `at` up to the first line that is not blank.
std::size_t behind_blank_lines(SourceText text, std::size_t at) noexcept {
  return at + blank_lines(text.text.substr(at));
}

/// Elements of which one cell may hold several values with `|` or `<br>` between them. No texts:
/// titles, abstracts and notes may have a pipe of their own.
bool is_list(Element element) noexcept {
  switch (element) {
    case Element::author:
    case Element::author_reading:
    case Element::author_romanized:
    case Element::author_heading:
    case Element::author_identifier:
    case Element::affiliation:
    case Element::editor:
    case Element::translator:
    case Element::advisor:
    case Element::contributor:
    case Element::issn:
    case Element::issn_print:
    case Element::issn_online:
    case Element::issn_linking:
    case Element::isbn:
    case Element::url:
    case Element::identifier:
    case Element::language:
    case Element::keywords:
      return true;
    default:
      return false;
  }
}

/// What stands between two values of a cell.
struct Joint {
  std::size_t at = kNone;
  std::size_t size = 0;
};

/// The `<br>`, `<br/>` or `<br />` that begins at `at`; its size is 0 if none does.
std::size_t line_break_size(std::string_view text, std::size_t at) noexcept {
  for (const std::string_view tag : {"<br>", "<br/>", "<br />"}) {
    if (text.substr(at).starts_with(tag)) return tag.size();
  }
  return 0;
}

Joint next_joint(std::string_view text, std::size_t from, Delimiter delimiter, bool list) noexcept {
  if (delimiter == Delimiter::pipe) {
    for (std::size_t at = list ? text.find("<br", from) : kNone; at != kNone;
         at = text.find("<br", at + 1)) {
      if (const std::size_t size = line_break_size(text, at); size > 0) return {at, size};
    }
    return {};
  }
  const std::size_t at = text.find(list ? "|" : "||", from);
  if (at == kNone) return {};
  return {at, text.substr(at).starts_with("||") ? std::size_t{2} : std::size_t{1}};
}

/// A column of the row that is read: what its cells are.
Part column_part(const Cell& head, const Vocabulary& vocabulary) noexcept {
  Part part;
  part.element = Element::other;
  part.label = head.text;
  if (const auto column = column_label(head.text, vocabulary)) {
    const Extent extent = extent_of(column->element);
    const bool holds_values = extent != Extent::block && extent != Extent::nothing;
    part.element = holds_values ? column->element : Element::other;
    part.label = column->label;
    part.language = column->language;
  }
  return part;
}

/// True for the number of a row in a first column that is headed so.
bool is_row_number(std::string_view head, std::string_view value) noexcept {
  static constexpr auto kHeads =
      std::to_array<std::string_view>({"", "#", "No", "No.", "no", "no.", "NO", "NO.", "№"});
  return std::find(kHeads.begin(), kHeads.end(), head) != kHeads.end() && is_count(value);
}

void add_values(Part part, const Cell& cell, Delimiter delimiter, std::vector<Part>& parts) {
  const bool list = is_list(part.element);
  const SourceText values = delimiter == Delimiter::pipe ? without_marks(cell.text) : cell.text;
  for (std::size_t begin = 0; begin <= values.text.size();) {
    const Joint joint = next_joint(values.text, begin, delimiter, list);
    const std::size_t end = std::min(joint.at, values.text.size());
    part.value = unicode::trim(values.part(begin, end - begin));
    part.escaping = cell.escaping;
    if (!part.value.text.empty()) parts.push_back(part);
    begin = end + std::max(joint.size, std::size_t{1});
  }
}

}  // namespace

std::optional<Delimiter> header_row(std::string_view line, const Vocabulary& vocabulary) noexcept {
  // Not at its end: a tab there stands before an empty cell.
  constexpr std::string_view kMark = "\xEF\xBB\xBF";
  if (line.starts_with(kMark)) line.remove_prefix(kMark.size());
  line.remove_prefix(std::min(line.find_first_not_of(' '), line.size()));
  while (!line.empty() && (line.back() == '\n' || line.back() == '\r')) line.remove_suffix(1);
  if (line.empty()) return std::nullopt;
  const auto delimiter = likely_delimiter(line);
  if (!delimiter || header_labels(line, *delimiter, vocabulary) == 0) return std::nullopt;
  return delimiter;
}

std::optional<TableHead> table_head(SourceText text, bool complete,
                                    const Vocabulary& vocabulary) noexcept {
  std::optional<TableHead> head;
  std::size_t most_labels = 0;
  std::size_t end = 0;
  bool open = true;  // the next row, which is not there yet, may belong to the head
  LineCursor lines(text, complete);
  Line line;
  for (std::size_t rows = 0; lines.next(line); ++rows) {
    if (rows == kHeadRows) {
      open = false;
      break;
    }
    const std::string_view trimmed = unicode::trim(line.text.text);
    const bool marked = is_marked(trimmed);
    if (rows > 0 && !marked) {
      if (head && head->delimiter == Delimiter::pipe && is_pipe_rule(trimmed)) end = line.next;
      open = false;
      break;
    }
    if (const auto delimiter = header_row(line.text.text, vocabulary)) {
      const std::size_t labels = header_labels(trimmed, *delimiter, vocabulary);
      if (labels >= most_labels) head = TableHead{*delimiter, line.text, 0};
      most_labels = std::max(most_labels, labels);
    }
    end = line.next;
    if (!marked && !(head && head->delimiter == Delimiter::pipe)) {
      open = false;
      break;
    }
  }
  // A row of labels may come below the rows with # that are there.
  if (open && !complete) return TableHead{{}, {}, kNone};
  if (!head) return std::nullopt;
  head->bytes = behind_blank_lines(text, end);
  return head;
}

bool continues_table(std::string_view row, std::string_view header, Delimiter delimiter) noexcept {
  const bool prose = delimiter == Delimiter::comma || delimiter == Delimiter::semicolon;
  const std::size_t least =
      prose ? std::max<std::size_t>(2, (count_cells(header, delimiter) + 1) / 2) : std::size_t{2};
  return count_cells(row, delimiter, least) == least;
}

bool read_row(SourceText header, SourceText row, Delimiter delimiter, const Vocabulary& vocabulary,
              std::vector<Part>& parts) {
  CellCursor heads(header, delimiter);
  CellCursor cells(row, delimiter);
  Cell head;
  Cell cell;
  bool closed = true;
  for (bool first = true; heads.next(head) && cells.next(cell); first = false) {
    closed = closed && !cell.unclosed;
    if (cell.text.text.empty()) continue;
    if (first && is_row_number(head.text.text, cell.text.text)) continue;
    add_values(column_part(head, vocabulary), cell, delimiter, parts);
  }
  const SourceText rest = cells.rest();
  if (rest.text.find_first_not_of(",;|\t \"") != kNone) {
    Part& part = parts.emplace_back();
    part.kind = PartKind::unread;
    part.value = rest;
  }
  return closed;
}

}  // namespace shoshi::text
