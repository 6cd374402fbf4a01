#include "write/ris/changes.hpp"

#include <algorithm>
#include <array>
#include <string>
#include <string_view>

#include "write/loss.hpp"
#include "write/markup.hpp"
#include "write/ris/instead.hpp"

namespace shoshi::ris {
namespace {

using std::string_view;

/// What a tag holds, in words.
string_view member_of(string_view tag) {
  struct Row {
    string_view tag;
    string_view member;
  };
  constexpr auto kRows = std::to_array<Row>({
      {"AU", "author"},
      {"A2", "editor"},
      {"A3", "contributor"},
      {"A4", "translator"},
      {"TA", "romanized author"},
      {"TI", "title"},
      {"TT", "translated title"},
      {"T2", "container title"},
      {"J2", "abbreviation"},
      {"T3", "series"},
      {"C1", "place of the event"},
      {"C3", "container title"},
      {"PB", "publisher"},
      {"CY", "place"},
      {"KW", "keyword"},
      {"AB", "abstract"},
      {"N1", "note"},
      {"UR", "URL"},
  });
  for (const Row& row : kRows) {
    if (row.tag == tag) return row.member;
  }
  return tag;
}

/// The value as people read it.
std::string whole(const Line& line) {
  std::string text(line.parts[0]);
  for (const string_view part : {line.parts[1], line.parts[2]}) {
    if (!part.empty()) text.append(", ").append(part);
  }
  return text;
}

bool has(const Line& line, char c) {
  return std::ranges::any_of(line.parts,
                             [c](string_view part) { return part.find(c) != string_view::npos; });
}

void report_substitutes(const Line& line, bool only_keyword, Diagnostics& diagnostics) {
  for (const char c : full_width_in(line.kind, only_keyword)) {
    if (!has(line, c)) continue;
    write::report_altered(diagnostics, line.where, member_of(line.tag), whole(line), full_width(c),
                          string_view(&c, 1));
  }
}

/// True if a letter, or the end of a tag, follows a "<".
bool looks_like_tag(string_view text) {
  for (std::size_t at = text.find('<'); at != string_view::npos; at = text.find('<', at + 1)) {
    string_view rest = text.substr(at + 1);
    if (rest.starts_with('/')) rest.remove_prefix(1);
    if (!rest.empty() && (rest.front() | 0x20) >= 'a' && (rest.front() | 0x20) <= 'z') return true;
  }
  return false;
}

void report_tags(const Line& line, Diagnostics& diagnostics) {
  if (!has(line, '<')) return;
  const bool plain_text = line.tag == "AB" || line.tag == "N1";
  bool dropped = false;
  bool kept = false;
  for (const string_view part : line.parts) {
    const bool markup = write::has_markup(part);
    dropped = dropped || markup;
    kept = kept || (!markup && looks_like_tag(part));
  }
  const auto report = [&](DiagnosticKind kind) {
    diagnostics.report(kind, line.where, {std::string(member_of(line.tag)), whole(line), "RIS"});
  };
  if (dropped) report(DiagnosticKind::markup_dropped);
  if (kept && !plain_text) report(DiagnosticKind::markup_like);
}

}  // namespace

void report_changes(const Tree& tree, Diagnostics& diagnostics) {
  const bool only_keyword = has_only_keyword(tree);
  for (const Line& line : tree.lines()) {
    if (line.tag == "JF") continue;
    report_substitutes(line, only_keyword, diagnostics);
    report_tags(line, diagnostics);
  }
}

}  // namespace shoshi::ris
