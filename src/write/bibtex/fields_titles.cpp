#include <algorithm>

#include "write/bibtex/fields.hpp"

namespace shoshi::bibtex {
namespace {

using std::string_view;
using write::Fact;

const Title* first_title(const Record& record, TitleKind kind) {
  const auto found = std::ranges::find_if(record.titles, [kind](const Title& title) {
    return title.kind == kind && !title.text.empty();
  });
  return found == record.titles.end() ? nullptr : &*found;
}

/// Only English has capitals that a style changes and that a reader misses.
ValueKind kind_of(const Title& title) {
  const bool english = title.language == "en" || title.language.starts_with("en-");
  return english ? ValueKind::english_title : ValueKind::text;
}

/// Takes the fact that says the same.
void take(Mapping& m, Fact fact, const Title& title) {
  static_cast<void>(m.facts.take([&](const write::FactLine& line) {
    return line.fact == fact && line.text.starts_with(title.text);
  }));
}

void put_whole(Mapping& m, string_view name, const Title& title) {
  if (title.subtitle.empty()) return m.tree.field(name, title.text, kind_of(title));
  if (title.text.empty()) return m.tree.field(name, title.subtitle, kind_of(title));
  m.field(name, title.text + ": " + title.subtitle, kind_of(title));
}

/// The container, if it is of the kind asked for: a book or something that appears in issues.
const Title* container_title(const Record& record, bool in_book) {
  if (record.container.titles.empty()) return nullptr;
  switch (record.kind) {
    case RecordKind::book:
    case RecordKind::chapter:
    case RecordKind::thesis:
    case RecordKind::report:
    case RecordKind::conference_paper:
      return in_book ? record.container.titles.data() : nullptr;
    default:
      return in_book ? nullptr : record.container.titles.data();
  }
}

void put_whole_container(Mapping& m, string_view name, bool in_book) {
  if (const Title* title = container_title(m.record, in_book)) put_whole(m, name, *title);
}

void put_container(Mapping& m, string_view name, bool in_book) {
  if (const Title* title = container_title(m.record, in_book)) m.tree.field(name, title->text);
}

void put_container_subtitle(Mapping& m, string_view name, bool in_book) {
  if (const Title* title = container_title(m.record, in_book)) {
    m.tree.field(name, title->subtitle);
  }
}

bool is_two_letter_code(string_view language) {
  return language.size() == 2 &&
         std::ranges::all_of(language, [](char c) { return c >= 'a' && c <= 'z'; });
}

}  // namespace

void put_whole_title(Mapping& m, string_view name) {
  const auto main = std::ranges::find(m.record.titles, TitleKind::main, &Title::kind);
  if (main != m.record.titles.end()) put_whole(m, name, *main);
}

void put_title(Mapping& m, string_view name) {
  const auto main = std::ranges::find(m.record.titles, TitleKind::main, &Title::kind);
  if (main != m.record.titles.end()) m.tree.field(name, main->text, kind_of(*main));
}

void put_subtitle(Mapping& m, string_view name) {
  const auto main = std::ranges::find(m.record.titles, TitleKind::main, &Title::kind);
  if (main != m.record.titles.end()) m.tree.field(name, main->subtitle, kind_of(*main));
}

void put_parallel_title(Mapping& m, string_view name) {
  const Title* title = first_title(m.record, TitleKind::parallel);
  if (title == nullptr) return;
  take(m, Fact::titles_parallel, *title);
  put_whole(m, name, *title);
}

void put_title_by_language(Mapping& m, string_view name) {
  const Title* title = first_title(m.record, TitleKind::parallel);
  if (title == nullptr || !is_two_letter_code(title->language)) return;
  put_parallel_title(m, m.tree.own(std::string(name) + '_' + title->language));
}

void put_original_title(Mapping& m, string_view name) {
  const Title* title = first_title(m.record, TitleKind::original);
  if (title == nullptr) return;
  take(m, Fact::titles_original, *title);
  put_whole(m, name, *title);
}

void put_whole_journal(Mapping& m, string_view name) {
  put_whole_container(m, name, false);
}
void put_journal(Mapping& m, string_view name) {
  put_container(m, name, false);
}
void put_journal_subtitle(Mapping& m, string_view name) {
  put_container_subtitle(m, name, false);
}

void put_journal_parallel(Mapping& m, string_view name) {
  if (container_title(m.record, false) == nullptr) return;
  m.field(name, m.facts.take(Fact::container_titles_further));
}

void put_journal_abbreviation(Mapping& m, string_view name) {
  m.field(name, m.facts.take(Fact::container_abbreviation));
}

void put_whole_booktitle(Mapping& m, string_view name) {
  put_whole_container(m, name, true);
}
void put_booktitle(Mapping& m, string_view name) {
  put_container(m, name, true);
}
void put_booksubtitle(Mapping& m, string_view name) {
  put_container_subtitle(m, name, true);
}

void put_series(Mapping& m, string_view name) {
  if (m.record.series.empty()) return;
  const Series& first = m.record.series.front();
  const bool number_apart = !first.number.empty() && !m.record.issue.stated();
  std::string whole = m.facts.take(Fact::series);
  if (number_apart) return m.tree.field(name, first.title.text);
  m.field(name, std::move(whole));
}

}  // namespace shoshi::bibtex
