#include "read/text/layout.hpp"

#include <algorithm>
#include <array>

#include "read/text/article_page.hpp"
#include "read/text/book_page.hpp"
#include "read/text/furniture.hpp"
#include "read/text/issue_contents.hpp"
#include "read/text/labelled_record.hpp"
#include "read/text/line_shapes.hpp"
#include "read/text/lines.hpp"
#include "read/text/look.hpp"
#include "read/text/project_output.hpp"
#include "read/text/reference/citation.hpp"
#include "read/text/table/pipe_table.hpp"
#include "read/text/table/table.hpp"
#include "unicode/script.hpp"

namespace shoshi::text {
namespace {

std::optional<Unit> scan_labelled(SourceText text, bool complete, const Vocabulary& vocabulary,
                                  LabelHabits habits, std::vector<Part>* parts) {
  LabelledRecord record(text, vocabulary, habits, parts);
  LineCursor lines(text, complete);
  Line line;
  for (std::size_t begin = 0; lines.next(line); begin = line.next) {
    if (record.take(line.text, begin)) {
      return Unit{record.finish(begin, true), UnitKind::record, {}};
    }
  }
  if (!complete) return std::nullopt;
  return Unit{record.finish(text.text.size(), false), UnitKind::record, {}};
}

/// A row of a table.
Unit scan_row(SourceText text, std::size_t end, SourceText heading, const Vocabulary& vocabulary,
              std::vector<Part>* parts) {
  Unit unit{end, UnitKind::record, heading, false};
  if (parts == nullptr) return unit;
  const auto head = table_head(heading, true, vocabulary);
  const SourceText row = text.part(0, end);
  unit.unclosed_quote =
      !read_row(head->header, row.part(blank_lines(row.text)), head->delimiter, vocabulary, *parts);
  return unit;
}

/// Paragraphs in which nothing was recognised: the first one, and those below it that lie within
/// the first half of what a look sees. So no line is looked at more than a few times.
std::optional<Unit> scan_unread(SourceText text, bool complete, std::vector<Part>* parts) {
  LineCursor lines(text, complete);
  Line line;
  std::size_t count = 0;
  std::size_t paragraph = 0;    // where the last paragraph that was taken ends
  std::size_t parts_above = 0;  // the parts up to there
  bool in_paragraph = false;
  for (std::size_t begin = 0; lines.next(line); begin = line.next) {
    const SourceText trimmed = content_of(line.text);
    const bool rule = is_rule(trimmed.text);
    if (count > 0 && (rule || begins_page(line.text))) return Unit{begin, UnitKind::unread, {}};
    if (trimmed.text.empty() || rule) {
      if (in_paragraph) {
        paragraph = begin;
        parts_above = parts != nullptr ? parts->size() : 0;
      }
      in_paragraph = false;
      continue;
    }
    in_paragraph = true;
    ++count;
    if (paragraph > 0 && (2 * count > kLookLines || 2 * line.next > kLookBytes)) {
      if (parts != nullptr) parts->resize(parts_above);
      return Unit{paragraph, UnitKind::unread, {}};
    }
    if (parts != nullptr) parts->push_back({PartKind::unread, {}, {}, trimmed});
  }
  if (!complete) return std::nullopt;
  return Unit{text.text.size(), count > 0 ? UnitKind::unread : UnitKind::noise, {}};
}

/// Lines up to byte `end`, as noise.
Unit scan_noise(SourceText text, std::size_t end, std::vector<Part>* parts) {
  LineCursor lines(text.part(0, end), true);
  Line line;
  while (parts != nullptr && lines.next(line)) {
    const SourceText trimmed = unicode::trim(line.text);
    if (!trimmed.text.empty()) parts->push_back({PartKind::noise, {}, {}, trimmed});
  }
  return {end, UnitKind::noise, {}};
}

/// A reference from byte `begin` to byte `end`; what stands above it is the heading of its list.
Unit scan_citation(SourceText text, std::size_t begin, std::size_t end, std::vector<Part>* parts) {
  static_cast<void>(scan_noise(text, begin, parts));
  if (parts != nullptr) {
    static_cast<void>(read_citation(trim_lines(text.part(begin, end - begin)), *parts));
  }
  return {end, UnitKind::record, {}};
}

/// The heading of a list is noise; anything longer than a heading is unread.
Unit scan_heading_line(SourceText text, std::size_t end, std::vector<Part>* parts) {
  LineCursor lines(text.part(0, end), true);
  Line line;
  bool prose = false;
  while (lines.next(line)) prose = prose || is_prose(content_of(line.text).text);
  if (!prose) return scan_noise(text, end, parts);
  Unit unit = *scan_unread(text.part(0, end), true, parts);
  unit.bytes = end;
  return unit;
}

/// The same unit with the heading that held before it.
std::optional<Unit> keep_heading(std::optional<Unit> unit, SourceText heading) {
  if (unit) unit->heading = heading;
  return unit;
}

/// What the look at the first lines shows the text to begin with.
std::optional<Unit> scan_by_look(SourceText text, SourceText heading, bool complete,
                                 const Vocabulary& vocabulary, std::vector<Part>* parts) {
  const Outlook outlook = look_below(text, heading, complete, vocabulary);
  const SourceText issue = outlook.in_issue ? heading : SourceText{};
  switch (outlook.layout) {
    case Layout::undecided:
      return std::nullopt;
    case Layout::none:
      return scan_unread(text, complete, parts);
    case Layout::labelled:
      return keep_heading(scan_labelled(text, complete, vocabulary, outlook.habits, parts), issue);
    case Layout::citation:
      return scan_citation(text, outlook.begin, outlook.end, parts);
    case Layout::above:
      return scan_heading_line(text, outlook.end, parts);
    case Layout::article_page:
      return scan_article_page(text, complete, vocabulary, parts);
    case Layout::book_page:
      return scan_book_page(text, complete, parts);
    case Layout::entry:
      return keep_heading(scan_entry(text, complete, vocabulary, parts), issue);
    case Layout::pair:
      return keep_heading(scan_pair(text, complete, parts), issue);
    case Layout::group_heading:
      return keep_heading(scan_noise(text, outlook.end, parts), issue);
    case Layout::table_heading:
      static_cast<void>(scan_noise(text, outlook.end, parts));
      return Unit{outlook.end, UnitKind::heading,
                  text.part(outlook.begin, outlook.end - outlook.begin)};
    case Layout::row:
      return scan_row(text, outlook.end, heading, vocabulary, parts);
    case Layout::issue_heading: {
      const SourceText found = text.part(outlook.begin, outlook.end - outlook.begin);
      if (parts != nullptr) read_issue_heading(found, vocabulary, *parts);
      return Unit{outlook.end, UnitKind::heading, found};
    }
  }
  return std::nullopt;
}

}  // namespace

bool is_same_unit(SourceText cut, SourceText text, SourceText heading,
                  const Vocabulary& vocabulary) {
  return look_below(cut, heading, true, vocabulary) == look_below(text, heading, true, vocabulary);
}

std::optional<Unit> scan_unit(SourceText text, SourceText heading, bool complete,
                              const Vocabulary& vocabulary, std::vector<Part>* parts) {
  const std::size_t parts_before = parts != nullptr ? parts->size() : 0;
  const std::optional<Unit> unit = scan_by_look(text, heading, complete, vocabulary, parts);
  if (!unit || unit->bytes > 0) return unit;
  // What takes nothing would be found again for ever.
  if (parts != nullptr) parts->resize(parts_before);
  return scan_unread(text, complete, parts);
}

std::vector<Part> heading_parts(SourceText heading, const Vocabulary& vocabulary) {
  std::vector<Part> parts;
  if (!table_head(heading, true, vocabulary)) read_issue_heading(heading, vocabulary, parts);
  return parts;
}

std::size_t blank_lines(std::string_view text) noexcept {
  LineCursor lines({text, 0}, false);
  Line line;
  std::size_t blank = 0;
  while (lines.next(line) && unicode::trim(line.text.text).empty()) blank = line.next;
  return blank;
}

std::size_t first_opening(std::string_view text, const Vocabulary& vocabulary) noexcept {
  LineCursor lines({text, 0}, false);
  Line line;
  for (std::size_t begin = 0; lines.next(line); begin = line.next) {
    bool bulleted = false;
    const SourceText content = without_bullet(unicode::trim(line.text), bulleted);
    auto element = vocabulary.find(content.text);
    if (!element) {
      if (const auto labelled = label_with_value(content, vocabulary)) element = labelled->element;
    }
    if (element == Element::author || element == Element::title) return begin;
  }
  return text.size();
}

}  // namespace shoshi::text
