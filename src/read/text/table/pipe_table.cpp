#include "read/text/table/pipe_table.hpp"

#include <algorithm>
#include <array>
#include <cstddef>

#include "read/text/table/column.hpp"
#include "read/text/table/delimited_row.hpp"
#include "read/text/table/emphasis.hpp"
#include "unicode/script.hpp"

namespace shoshi::text {
namespace {

/// What heads a column of labels, of values and of languages.
constexpr auto kLabelHeads = std::to_array<std::string_view>(
    {"項目", "項目名", "属性", "フィールド", "フィールド名", "メタデータ", "DC 欄位", "DC欄位",
     "DC Field", "DC フィールド", "Field", "Item", "Key", "Metadata"});
constexpr auto kValueHeads = std::to_array<std::string_view>(
    {"内容", "値", "值", "詳細", "データ", "情報", "記述", "Value", "Content", "Details"});
constexpr auto kLanguageHeads =
    std::to_array<std::string_view>({"言語", "語言", "Language", "Lang", ""});

template <std::size_t size>
bool is_one_of(const std::array<std::string_view, size>& words, SourceText cell) noexcept {
  return std::find(words.begin(), words.end(), without_emphasis(cell).text) != words.end();
}

/// The cells of a row that has two or three.
struct PipeRow {
  std::array<Cell, 3> cells;
  std::size_t count = 0;  ///< 0 if the line is no such row.
};

PipeRow pipe_row(SourceText line) noexcept {
  PipeRow row;
  line = unicode::trim(line);
  if (!line.text.starts_with('|')) return row;
  CellCursor cells(line, Delimiter::pipe);
  Cell cell;
  while (cells.next(cell)) {
    if (row.count == row.cells.size()) return {};
    row.cells[row.count++] = cell;
  }
  if (row.count < 2) row.count = 0;
  return row;
}

/// True if the third cell, where there is one, is a language or empty.
bool ends_with_language(const PipeRow& row) noexcept {
  if (row.count == 2) return true;
  const std::string_view language = row.cells[2].text.text;
  return language.empty() || is_language_tag(language);
}

}  // namespace

bool is_pipe_rule(std::string_view line) noexcept {
  line = unicode::trim(line);
  const auto is_part = [](char c) {
    return c == '|' || c == '-' || c == ':' || c == ' ' || c == '\t';
  };
  return line.find('|') != std::string_view::npos && line.find("--") != std::string_view::npos &&
         std::all_of(line.begin(), line.end(), is_part);
}

bool is_pipe_heading(std::string_view line) noexcept {
  const PipeRow row = pipe_row({line, 0});
  if (row.count == 0 || !is_one_of(kLabelHeads, row.cells[0].text)) return false;
  if (!is_one_of(kValueHeads, row.cells[1].text)) return false;
  return row.count == 2 || is_one_of(kLanguageHeads, row.cells[2].text);
}

bool is_empty_pipe_row(std::string_view line) noexcept {
  line = unicode::trim(line);
  return line.starts_with('|') && std::all_of(line.begin(), line.end(), [](char c) {
           return c == '|' || c == ' ' || c == '\t';
         });
}

std::optional<PipeLabel> pipe_label(SourceText line, const Vocabulary& vocabulary) noexcept {
  line = unicode::trim(line);
  if (line.text.empty()) return std::nullopt;
  if (line.text.front() != '|') {
    bool closed = false;
    const SourceText head = without_closing_pipe(line, closed);
    if (!closed || head.text.find('|') != std::string_view::npos) return std::nullopt;
    const SourceText label = without_colon(without_emphasis(head));
    const auto element = vocabulary.find(label.text);
    if (!element) return std::nullopt;
    return PipeLabel{{*element, label, line.part(line.text.size())}, {}, Escaping::none};
  }
  const PipeRow row = pipe_row(line);
  if (row.count == 0 || !ends_with_language(row)) return std::nullopt;
  const SourceText label = without_emphasis(without_colon(without_emphasis(row.cells[0].text)));
  const auto column = column_label(label, vocabulary);
  if (!column || column->only_here) return std::nullopt;
  const Cell& value = row.cells[1];
  return PipeLabel{{column->element, column->label, without_marks(value.text)},
                   row.count == 3 ? row.cells[2].text.text : column->language,
                   value.escaping};
}

std::optional<SourceText> pipe_value(SourceText line) noexcept {
  const PipeRow row = pipe_row(line);
  if (row.count == 0 || !ends_with_language(row) || !row.cells[0].text.text.empty()) {
    return std::nullopt;
  }
  if (row.cells[1].text.text.empty()) return std::nullopt;
  return without_marks(row.cells[1].text);
}

SourceText without_closing_pipe(SourceText line, bool& closed) noexcept {
  line = unicode::trim(line);
  closed = line.text.ends_with('|') && !line.text.ends_with(R"(\|)");
  return closed ? unicode::trim(line.part(0, line.text.size() - 1)) : line;
}

}  // namespace shoshi::text
