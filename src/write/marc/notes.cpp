#include <algorithm>

#include "write/fact_labels.hpp"
#include "write/facts.hpp"
#include "write/marc/rows.hpp"

namespace shoshi::marc {
namespace {

using write::Fact;
using write::FactLine;
using write::FactSet;

// The fields of a host item carry these too, if there is one.
constexpr Fact kInHostItem[] = {
    Fact::container_titles_further, Fact::container_abbreviation,
    Fact::container_identifiers,    Fact::issns_further,
    Fact::article_number,
};

constexpr FactSet kInFields = {
    Fact::titles_parallel,
    Fact::titles_translated,
    Fact::titles_further,
    Fact::more_contributors,
    Fact::contributors_role,
    Fact::contributors_reading,
    Fact::contributors_romanized,
    Fact::affiliations,
    Fact::orcids,
    Fact::publishers_further,
    Fact::places,
    Fact::edition,
    Fact::total_number,
    Fact::extent,
    Fact::issued_unread,
    Fact::available,
    Fact::urls_further,
    Fact::identifiers,
    Fact::languages_further,
    Fact::abstracts_further,
    Fact::keywords,
    Fact::reference_count,
    Fact::degree,
    Fact::series,
};

bool is_in_field(const Mapping& m, Fact fact) noexcept {
  if (fact == Fact::titles_reading) return m.title != nullptr && !m.romanizes();
  if (fact == Fact::titles_romanized) return m.title != nullptr;
  if (fact == Fact::event) return !m.record.event.name.text.empty();
  return m.host &&
         std::find(std::begin(kInHostItem), std::end(kInHostItem), fact) != std::end(kInHostItem);
}

bool is_invalid(const Parsed<std::string>& parsed) noexcept {
  return !parsed.value && !parsed.text.empty();
}

// The notes on an ISSN and a DOI come with the remaining facts; those on other numbers from here.
void add_invalid_numbers(Mapping& m) {
  const auto add = [&m](const Identifier& identifier) {
    const std::string_view label = scheme_label(identifier.scheme);
    add_note(m, {label, m.words.doubtful, identifier.number.text});
  };
  for (const Identifier& identifier : m.record.identifiers) {
    if (is_invalid(identifier.number)) add(identifier);
  }
  if (!m.host) return;
  for (const Identifier& identifier : m.record.container.identifiers) {
    if (is_invalid(identifier.number)) add(identifier);
  }
}

// Someone without a name has no heading for what else is known of them.
void add_nameless(Mapping& m) {
  for (const Contributor& contributor : m.record.contributors) {
    if (!is_nameless(contributor)) continue;
    for (const LocalText& affiliation : contributor.affiliations) {
      if (!affiliation.text.empty()) add_note(m, {m.words.affiliation, affiliation.text});
    }
    if (!contributor.orcid.empty()) {
      add_note(m, {"ORCID: https://orcid.org/", contributor.orcid});
    }
    if (contributor.role_text.empty()) continue;
    add_note(m, {m.words.responsibility, contributor.role_text});
  }
}

// Romanised fields have the record's own form in 880 and no place for its reading.
void add_readings(Mapping& m) {
  if (!m.romanizes()) return;
  for (const Contributor& contributor : m.record.contributors) {
    const Name* const own = own_name(contributor);
    for (const Name& name : contributor.names) {
      if (name.script != Script::kana || is_empty(name) || &name == own) continue;
      add_note(
          m, {m.words.name_reading, heading_text(m.tree, *own), " = ", heading_text(m.tree, name)});
    }
  }
}

std::string_view label_of(const Mapping& m, const FactLine& line) noexcept {
  return m.options.marc.language == CatalogingLanguage::eng ? write::english_label(line)
                                                            : line.label;
}

std::string count_text(const Parsed<std::uint32_t>& count) {
  return count.value ? std::to_string(*count.value) : count.text;
}

}  // namespace

void add_general_notes(Mapping& m) {
  if (m.title == nullptr) {
    add_note(m, {m.words.devised_title_note});
  }
  const std::string available = written_date(m, m.record.available);
  if (!available.empty()) add_note(m, {m.words.available, available});
  add_readings(m);
  add_invalid_numbers(m);
  add_nameless(m);
  for (const FactLine& line : write::remaining_facts(m.record, kInFields)) {
    if (is_in_field(m, line.fact)) continue;
    const std::string_view label = label_of(m, line);
    add_note(m, {label, label.empty() ? "" : ": ", line.text});
  }
}

void add_dissertation_note(Mapping& m) {
  const Degree& degree = m.record.degree;
  const std::string granted = written_date(m, degree.granted);
  m.tree.begin_field("502", ' ', ' ');
  m.tree.add('b', degree.name.text);
  m.tree.add('c', degree.institution.text);
  m.tree.add('d', m.tree.keep(granted));
  m.tree.add('o', degree.number);
  m.tree.end_field();
}

void add_bibliography_note(Mapping& m) {
  const auto& references = m.record.reference_count;
  if (!references.stated()) return;
  const std::string_view count = m.tree.keep(count_text(references));
  m.tree.begin_field("504", ' ', ' ');
  m.tree.add('a', {m.words.references, count});
  if (references.value) m.tree.add('b', count);
  m.tree.end_field();
}

void add_abstracts(Mapping& m) {
  for (const LocalText& abstract : m.record.abstracts) {
    m.tree.begin_field("520", '3', ' ');
    m.tree.add('a', abstract.text);
    m.tree.end_field();
  }
}

void add_keywords(Mapping& m) {
  for (const LocalText& keyword : m.record.keywords) {
    m.tree.begin_field("653", ' ', ' ');
    m.tree.add('a', keyword.text);
    m.tree.end_field();
  }
}

}  // namespace shoshi::marc
