#include <algorithm>
#include <array>
#include <utility>

#include "unicode/script.hpp"
#include "unicode/utf8.hpp"
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

bool has_hangul(string_view text) {
  for (std::size_t at = 0; at < text.size();) {
    const unicode::CodePoint c = unicode::decode(text, at);
    if (unicode::is_hangul(c.value)) return true;
    at += c.bytes;
  }
  return false;
}

/// A title whose capitals are protected: one in English, and one whose language is not known to
/// have none if no character is Japanese or Korean.
ValueKind kind_of(const Title& title) {
  const string_view language = string_view(title.language).substr(0, 2);
  if (language == "en") return ValueKind::cased_title;
  for (const string_view uncased : {"ja", "zh", "ko"}) {
    if (language == uncased) return ValueKind::text;
  }
  for (const string_view text : {string_view(title.text), string_view(title.subtitle)}) {
    if (unicode::has_japanese(text) || has_hangul(text)) return ValueKind::text;
  }
  return ValueKind::cased_title;
}

/// Takes the fact that says the same.
void take(Mapping& m, Fact fact, const Title& title) {
  static_cast<void>(m.facts.take([&](const write::FactLine& line) {
    return line.fact == fact && line.text.starts_with(title.text);
  }));
}

void put_whole(Mapping& m, string_view name, const Title& title, ValueKind kind) {
  if (title.subtitle.empty()) return m.tree.field(name, title.text, kind);
  if (title.text.empty()) return m.tree.field(name, title.subtitle, kind);
  m.field(name, title.text + ": " + title.subtitle, kind);
}

void put_whole(Mapping& m, string_view name, const Title& title) {
  put_whole(m, name, title, kind_of(title));
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
  // No style changes the capitals of a container.
  if (const Title* title = container_title(m.record, in_book)) {
    put_whole(m, name, *title, ValueKind::text);
  }
}

void put_container(Mapping& m, string_view name, bool in_book) {
  if (const Title* title = container_title(m.record, in_book)) m.tree.field(name, title->text);
}

void put_container_subtitle(Mapping& m, string_view name, bool in_book) {
  if (const Title* title = container_title(m.record, in_book)) {
    m.tree.field(name, title->subtitle);
  }
}

/// Titles of the work in another language; services do not keep the two kinds apart.
constexpr auto kOtherTitles =
    std::to_array<std::pair<TitleKind, Fact>>({{TitleKind::parallel, Fact::titles_parallel},
                                               {TitleKind::translated, Fact::titles_translated}});

void put_other_title(Mapping& m, string_view name) {
  for (const auto& [kind, fact] : kOtherTitles) {
    const Title* title = first_title(m.record, kind);
    if (title == nullptr) continue;
    take(m, fact, *title);
    return put_whole(m, name, *title);
  }
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

void put_printed_parallel_title(Mapping& m, string_view name) {
  if (m.style.print_parallel_titles) put_other_title(m, name);
}

void put_kept_parallel_title(Mapping& m, string_view name) {
  if (!m.style.print_parallel_titles) put_other_title(m, name);
}

void put_titles_by_language(Mapping& m, string_view name) {
  for (const auto& [kind, fact] : kOtherTitles) {
    for (const Title& title : m.record.titles) {
      if (title.kind != kind || title.text.empty() || !is_two_letter_code(title.language)) {
        continue;
      }
      const string_view field = m.tree.own(std::string(name) + '_' + title.language);
      if (m.tree.has(field)) continue;
      take(m, fact, title);
      put_whole(m, field, title);
    }
  }
}

void put_title_reading(Mapping& m, string_view name) {
  const Title* title = first_title(m.record, TitleKind::reading);
  if (title == nullptr) return;
  take(m, Fact::titles_reading, *title);
  put_whole(m, name, *title, ValueKind::text);
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
  if (container_title(m.record, true) != nullptr) return put_whole_container(m, name, true);
  put_event_title(m, name);
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
