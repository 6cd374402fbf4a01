#include "diag/render_text.hpp"

#include <algorithm>
#include <cstddef>
#include <string_view>
#include <utility>
#include <vector>

#include "unicode/utf8.hpp"
#include "unicode/width.hpp"

namespace shoshi::diag {
namespace {

constexpr std::size_t kWindowCells = 76;  // an 80-column terminal, less the margin
constexpr std::size_t kCellsBefore = 24;  // context kept to the left of the place

constexpr std::string_view kReset = "\x1b[0m";
constexpr std::string_view kBold = "\x1b[1m";
constexpr std::string_view kCaretColor = "\x1b[1;32m";

std::string_view severity_color(Severity severity) {
  switch (severity) {
    case Severity::note:
      return "\x1b[1;36m";
    case Severity::warning:
      return "\x1b[1;35m";
    case Severity::error:
    case Severity::fatal:
      return "\x1b[1;31m";
  }
  return {};
}

void paint(std::string& out, std::string_view color, std::string_view text, bool colored) {
  if (colored) out += color;
  out += text;
  if (colored) out += kReset;
}

/// "warning[V001]"
void append_severity(std::string& out, const Diagnostic& diagnostic, bool color) {
  std::string text(severity_name(diagnostic.severity()));
  text += '[';
  text += describe(diagnostic.kind).code;
  text += ']';
  paint(out, severity_color(diagnostic.severity()), text, color);
}

void append_header(std::string& out, const LocatedDiagnostic& located, bool color) {
  std::string where = unicode::make_visible(located.source);
  if (located.place.line != 0) {
    where += ':' + std::to_string(located.place.line) + ':' + std::to_string(located.place.column);
  }
  if (!where.empty()) {
    paint(out, kBold, where + ": ", color);
  }
  append_severity(out, located.diagnostic, color);
  out += ": ";
  paint(out, kBold, unicode::make_visible(message_text(located.diagnostic)), color);
  if (located.record != 0) out += " (record " + std::to_string(located.record) + ')';
  out += '\n';
}

/// One character of a source line as it is shown.
struct Cell {
  std::string text;
  std::size_t width = 0;
  std::size_t byte = 0;  // where it begins in the line
};

/// The cells of the bytes [from, to) of a line.
std::vector<Cell> cells_of(std::string_view line, std::size_t from, std::size_t to) {
  std::vector<Cell> cells;
  for (std::size_t at = from; at < to;) {
    const std::size_t bytes = unicode::decode(line, at).bytes;
    std::string text = unicode::make_visible(line.substr(at, bytes));
    const std::size_t width = unicode::display_width(text);
    cells.push_back({std::move(text), width, at});
    at += bytes;
  }
  return cells;
}

/// The first cell to show, so that the place is in sight with some context before it.
std::size_t window_begin(const std::vector<Cell>& cells, std::size_t place) {
  std::size_t width = 0;
  for (const Cell& cell : cells) width += cell.width;
  if (width <= kWindowCells) return 0;
  std::size_t before = 0;
  std::size_t first = place;
  while (first > 0 && before + cells[first - 1].width <= kCellsBefore) {
    before += cells[--first].width;
  }
  return first;
}

bool continues_character(std::string_view text, std::size_t at) {
  return at < text.size() && (static_cast<unsigned char>(text[at]) & 0xC0) == 0x80;
}

/// The bytes of the line that the window can need, so that a long line costs no more than a short
/// one: a cell takes at most a dozen bytes or so, a place that is longer runs out of the window.
std::pair<std::size_t, std::size_t> bytes_around(const Place& place) {
  constexpr std::size_t kBefore = 512;
  constexpr std::size_t kBehind = 2048;
  std::size_t from = place.begin > kBefore ? place.begin - kBefore : 0;
  while (from > 0 && continues_character(place.text, from)) --from;
  std::size_t to = std::min(place.begin + kBehind, place.text.size());
  while (continues_character(place.text, to)) ++to;
  return {from, to};
}

/// The source line and, below it, a caret under the first cell of the place and tildes under the
/// others.
void append_excerpt(std::string& out, const Place& place, bool color) {
  if (place.line == 0) return;
  const auto [from, to] = bytes_around(place);
  const std::vector<Cell> cells = cells_of(place.text, from, to);
  const auto index_of = [&](std::size_t byte) {
    const auto found = std::find_if(cells.begin(), cells.end(),
                                    [byte](const Cell& cell) { return cell.byte >= byte; });
    return static_cast<std::size_t>(found - cells.begin());
  };
  const std::size_t begin = index_of(place.begin);
  const std::size_t end = std::max(index_of(place.end), begin + 1);
  std::string source;
  std::string marks;
  std::size_t width = 0;
  std::size_t at = window_begin(cells, std::min(begin, cells.size()));
  if (at > 0 || from > 0) {
    source = "...";
    marks = "   ";
  }
  for (; at < cells.size() && width + cells[at].width <= kWindowCells; ++at) {
    source += cells[at].text;
    width += cells[at].width;
    const char mark = at < begin || at >= end ? ' ' : '~';
    marks.append(cells[at].width, mark);
  }
  if (at < cells.size() || to < place.text.size()) source += "...";
  if (begin >= cells.size()) marks += '~';
  if (const std::size_t caret = marks.find('~'); caret != std::string::npos) marks[caret] = '^';
  marks.erase(marks.find_last_not_of(' ') + 1);
  const std::string number = std::to_string(place.line);
  out += "  " + number + " | " + source + '\n';
  out += "  " + std::string(number.size(), ' ') + " | ";
  paint(out, kCaretColor, marks, color);
  out += '\n';
}

}  // namespace

std::string render_text(const LocatedDiagnostic& located, bool color) {
  std::string out;
  append_header(out, located, color);
  append_excerpt(out, located.place, color);
  for (std::size_t i = 0; i < located.annotations.size(); ++i) {
    const std::string& text = located.diagnostic.annotations[i].text;
    if (located.annotations[i].line == located.place.line && text.empty()) continue;
    if (!text.empty()) out += "    " + unicode::make_visible(text) + ":\n";
    append_excerpt(out, located.annotations[i], color);
  }
  for (const std::string& note : located.diagnostic.notes) {
    out += "    = " + unicode::make_visible(note) + '\n';
  }
  return out;
}

std::string render_text(const Folded& folded, bool color) {
  std::string out;
  append_severity(out, folded.first, color);
  out += ": " + unicode::make_visible(message_text(folded.first)) + ": " +
         std::to_string(folded.more) + " more\n";
  return out;
}

}  // namespace shoshi::diag
