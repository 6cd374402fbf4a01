#include <algorithm>
#include <array>
#include <span>
#include <string>
#include <string_view>
#include <utility>

#include "read/text/interpret/interpret.hpp"
#include "read/text/interpret/rows.hpp"
#include "value/language.hpp"

namespace shoshi::text {
namespace {

bool has_word(std::string_view title, std::span<const std::string_view> words) noexcept {
  return std::any_of(words.begin(), words.end(), [title](std::string_view word) {
    return title.find(word) != std::string_view::npos;
  });
}

/// What papers of a conference are printed in. "Proceedings" alone is also what academies call
/// their journals.
bool names_proceedings(std::string_view title) noexcept {
  static constexpr auto kJapanese =
      std::to_array<std::string_view>({"予稿集", "講演論文集", "講演概要集", "発表要旨集",
                                       "講演要旨集", "発表論文集", "大会論文集", "抄録集"});
  static constexpr auto kEnglish = std::to_array<std::string_view>(
      {"Conference on", "Symposium on", "Workshop on", "Conference Proceedings",
       "Annual Meeting of", "Annual Conference of"});
  // All of the first have this character in them, and all of the others a space: few titles do.
  if (title.find("集") != std::string_view::npos && has_word(title, kJapanese)) {
    return true;
  }
  return title.find(' ') != std::string_view::npos && has_word(title, kEnglish);
}

bool has_isbn(const std::vector<Identifier>& identifiers) noexcept {
  return std::any_of(identifiers.begin(), identifiers.end(),
                     [](const Identifier& one) { return one.scheme == "isbn"; });
}

bool is_in_proceedings(const Record& record) noexcept {
  return std::any_of(record.container.titles.begin(), record.container.titles.end(),
                     [](const Title& one) { return names_proceedings(one.text); });
}

bool is_in_newspaper(const Record& record) noexcept {
  return std::any_of(record.container.titles.begin(), record.container.titles.end(),
                     [](const Title& one) { return one.text.ends_with("新聞"); });
}

bool has_note_of_thesis(const Record& record) noexcept {
  return std::any_of(record.notes.begin(), record.notes.end(), [](const LocalText& note) {
    return note.text.starts_with("博士論文") || note.text.starts_with("修士論文") ||
           note.text.starts_with("学位論文");
  });
}

/// The kind that the record shows to be, as nothing states it. `hint` is what a label alone made of
/// it: 書名 a book or a chapter, the number of a report a report.
RecordKind shown_kind(const Record& record, RecordKind hint) noexcept {
  const Degree& degree = record.degree;
  const bool is_held = !record.container.titles.empty() || !record.container.issns.empty();
  if (!degree.name.text.empty() || !degree.number.empty() || degree.granted.stated() ||
      (!is_held && has_note_of_thesis(record))) {
    return RecordKind::thesis;
  }
  if (!record.event.name.text.empty() || is_in_proceedings(record)) {
    return RecordKind::conference_paper;
  }
  if (is_held && (hint == RecordKind::chapter || has_isbn(record.container.identifiers))) {
    return RecordKind::chapter;
  }
  if (is_in_newspaper(record)) return RecordKind::newspaper_article;
  if (is_held) return RecordKind::journal_article;
  if (hint != RecordKind::unknown) return hint;
  if (has_isbn(record.identifiers)) return RecordKind::book;
  const bool is_part = record.volume.stated() || record.issue.stated() || record.pages.stated();
  if (!record.publishers.empty() && record.issued.stated() && !is_part && !record.doi.stated()) {
    return RecordKind::book;
  }
  return RecordKind::unknown;
}

void deduce_kind(Record& record) {
  if (record.kind != RecordKind::unknown && !record.kind_inferred) return;
  record.kind = shown_kind(record, record.kind);
  record.kind_inferred = record.kind != RecordKind::unknown;
}

/// The language of the text is that of its title, else of its journal, else of its authors' script:
/// services write all three in the language of the original.
std::string_view deduced_language(const Record& record) {
  for (const Title& title : record.titles) {
    if (title.kind == TitleKind::main && title.language != "und") return title.language;
  }
  for (const Title& title : record.container.titles) {
    if (title.language != "und") return title.language;
  }
  for (const Contributor& contributor : record.contributors) {
    const std::string_view language = value::language_of_text(contributor.text);
    if (language == "ja") return language;
  }
  return "und";
}

void deduce_language(Record& record) {
  if (!record.languages.empty()) return;
  const std::string_view language = deduced_language(record);
  if (language == "und") return;
  record.languages.push_back({std::string(language), {}, true, {}});
}

/// The number of a report may have the label that a thesis has its number under (報告番号).
void place_report_number(Record& record) {
  Degree& degree = record.degree;
  const bool degree_stated = !degree.name.text.empty() || !degree.institution.text.empty();
  if (record.kind != RecordKind::report || degree_stated || record.issue.stated()) return;
  if (degree.number.empty()) return;
  record.issue.text = std::move(degree.number);
  record.issue.value = record.issue.text;
  degree.number.clear();
}

}  // namespace

void deduce(Record& record) {
  deduce_kind(record);
  place_report_number(record);
  deduce_language(record);
}

}  // namespace shoshi::text
