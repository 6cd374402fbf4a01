#include <algorithm>

#include "unicode/script.hpp"
#include "value/name_words.hpp"
#include "write/marc/rows.hpp"

namespace shoshi::marc {
namespace {

/// $e and $4 of a heading.
struct Relator {
  std::string_view term;
  std::string_view code;
};

// A role that the statement of responsibility does not show is told as written.
std::string_view role_term(const Mapping& m, const Contributor& contributor) noexcept {
  const std::string_view term = role_words(contributor.role, m.options.marc.language).term;
  const bool as_written = term.empty() || contributor.role == Role::advisor ||
                          contributor.kind == ContributorKind::meeting;
  return as_written && !contributor.role_text.empty() ? std::string_view(contributor.role_text)
                                                      : term;
}

Relator relator_of(const Mapping& m, const Contributor& contributor) noexcept {
  Relator relator{role_term(m, contributor), relator_code(contributor.role)};
  const NamedRole* const named =
      contributor.role == Role::other ? named_role(contributor.role_text) : nullptr;
  if (named == nullptr) return relator;
  relator.code = named->code;
  if (m.options.marc.language == CatalogingLanguage::eng) relator.term = named->english;
  return relator;
}

// $d: the years of life at the end of the name as written, "青山, 浩一, 1963-" or "... 1963- 著".
std::string_view life_dates(const Contributor& contributor) noexcept {
  std::string_view text = contributor.text;
  if (text.ends_with(contributor.role_text)) text.remove_suffix(contributor.role_text.size());
  const std::size_t comma = text.rfind(',');
  if (comma == std::string_view::npos) return {};
  const std::string_view last = unicode::trim(text.substr(comma + 1));
  return value::is_life_dates(last) ? last : std::string_view();
}

// Under 1XX and 7XX: the romanised form where that is asked for and stated.
const Name* regular_name(const Mapping& m, const Contributor& contributor) noexcept {
  const Name* const latin = m.romanizes() ? romanized_name(contributor) : nullptr;
  return latin != nullptr ? latin : own_name(contributor);
}

/// The tags and indicators of a heading.
struct Heading {
  std::string_view tag;
  char indicator1;
  char role;  ///< Code of the relator term: in 111 and 711 $e is taken.
};

Heading heading_of(const Contributor& contributor, const Name* name, bool main) noexcept {
  switch (contributor.kind) {
    case ContributorKind::corporate:
      return {main ? "110" : "710", '2', 'e'};
    case ContributorKind::meeting:
      return {main ? "111" : "711", '2', 'j'};
    case ContributorKind::person:
    case ContributorKind::unknown:
      break;
  }
  const bool surname = name != nullptr && name->literal.empty() && name->split();
  return {main ? "100" : "700", surname ? '1' : '0', 'e'};
}

/// What a heading says beside the name, the same in all its forms.
struct HeadingParts {
  std::string_view dates;
  Relator relator;
  char relator_subfield;
};

void add_heading_subfields(Mapping& m, std::string_view text, std::string_view suffix,
                           const HeadingParts& parts) {
  const Subfield subfields[] = {{'a', without_end_mark(text)}, {'c', suffix}, {'d', parts.dates}};
  const Subfield* open = nullptr;
  for (const Subfield& subfield : subfields) {
    if (subfield.value.empty()) continue;
    if (open != nullptr) {
      m.tree.add(open->code, {open->value, m.punctuation.comma_after(open->value)});
    }
    open = &subfield;
  }
  const std::string_view term = parts.relator.term;
  if (open != nullptr) {
    m.tree.add(open->code,
               {open->value, term.empty() ? term : m.punctuation.comma_after(open->value)});
  }
  m.tree.add(parts.relator_subfield, term);
}

// $u may not repeat.
std::string_view affiliations_text(Mapping& m, const Contributor& contributor) {
  const auto& affiliations = contributor.affiliations;
  if (affiliations.size() == 1) return affiliations.front().text;
  m.scratch.clear();
  for (const LocalText& affiliation : affiliations) {
    if (affiliation.text.empty()) continue;
    if (!m.scratch.empty()) m.scratch += "; ";
    m.scratch += affiliation.text;
  }
  return m.tree.keep(m.scratch);
}

// What else is written in 880: with romanised headings no readings, which are notes then.
bool is_alternate(const Mapping& m, const Contributor& contributor, const Name& name,
                  const Name* regular) noexcept {
  if (&name == regular || is_empty(name) || (regular != nullptr && name == *regular)) return false;
  return !m.romanizes() || name.script != Script::kana || &name == own_name(contributor);
}

void add_heading(Mapping& m, const Contributor& contributor, bool main) {
  const Name* const regular = regular_name(m, contributor);
  const Heading where = heading_of(contributor, regular, main);
  const auto& names = contributor.names;
  const auto alternate = [&](const Name& name) {
    return is_alternate(m, contributor, name, regular);
  };
  const bool alternates = std::any_of(names.begin(), names.end(), alternate);
  const bool personal = where.tag.ends_with("00");
  const HeadingParts parts{personal ? life_dates(contributor) : std::string_view(),
                           relator_of(m, contributor), where.role};
  const Link link = begin_linked(m, where.tag, where.indicator1, ' ', alternates);
  const std::string_view text =
      regular != nullptr ? heading_text(m.tree, *regular) : std::string_view(contributor.text);
  const std::string_view suffix =
      regular != nullptr ? std::string_view(regular->suffix) : std::string_view();
  add_heading_subfields(m, text, suffix, parts);
  m.tree.add('u', affiliations_text(m, contributor));
  if (!parts.relator.code.empty()) m.tree.add_fixed('4', parts.relator.code);
  if (!contributor.orcid.empty()) m.tree.add('1', {"https://orcid.org/", contributor.orcid});
  m.tree.end_field();
  for (const Name& name : names) {
    if (!alternate(name)) continue;
    begin_alternate(m, where.tag, where.indicator1, ' ', link, name.script);
    add_heading_subfields(m, heading_text(m.tree, name), name.suffix, parts);
    if (!parts.relator.code.empty()) m.tree.add_fixed('4', parts.relator.code);
    end_alternate(m);
  }
}

void add_main(Mapping& m, std::string_view tag) {
  const Contributor* const main = m.main_entry;
  if (main == nullptr || heading_of(*main, nullptr, true).tag != tag) return;
  add_heading(m, *main, true);
}

void add_further(Mapping& m, std::string_view tag) {
  for (const Contributor& contributor : m.record.contributors) {
    if (&contributor == m.main_entry || is_nameless(contributor)) continue;
    if (heading_of(contributor, nullptr, false).tag == tag) add_heading(m, contributor, false);
  }
}

/// What follows the name of a meeting.
struct MeetingPart {
  char code;
  std::string_view text;
};

// "($n :$d :$c)" with what there is of it; without ISBD the codes alone tell the parts.
void add_event(Mapping& m) {
  const Event& event = m.record.event;
  if (event.name.text.empty()) return;
  const std::string date = written_date(m, event.date);
  const MeetingPart parts[] = {{'n', event.number}, {'d', m.tree.keep(date)}, {'c', event.place}};
  const auto stated = [](const MeetingPart& part) { return !part.text.empty(); };
  auto left = std::count_if(std::begin(parts), std::end(parts), stated);
  m.tree.begin_field("711", '2', ' ');
  const auto mark = [&m](std::string_view text) { return m.punctuation.between(text); };
  m.tree.add('a', {event.name.text, left == 0 ? std::string_view() : mark(" ")});
  std::string_view before = mark("(");
  for (const MeetingPart& part : parts) {
    if (!stated(part)) continue;
    m.tree.add(part.code, {before, part.text, mark(--left == 0 ? ")" : " :")});
    before = {};
  }
  m.tree.end_field();
}

}  // namespace

bool is_empty(const Name& name) noexcept {
  return name.literal.empty() && name.family.empty() && name.given.empty();
}

const Name* own_name(const Contributor& contributor) noexcept {
  for (const Name& name : contributor.names) {
    if (!is_empty(name)) return &name;
  }
  return nullptr;
}

const Name* romanized_name(const Contributor& contributor) noexcept {
  const Name* const own = own_name(contributor);
  if (own == nullptr || own->script == Script::latin) return nullptr;
  for (const Name& name : contributor.names) {
    if (name.script == Script::latin && !is_empty(name)) return &name;
  }
  return nullptr;
}

bool is_nameless(const Contributor& contributor) noexcept {
  return own_name(contributor) == nullptr && contributor.text.empty();
}

std::string_view heading_text(Tree& tree, const Name& name) {
  if (!name.literal.empty()) return name.literal;
  if (name.family.empty() || name.given.empty()) {
    return name.family.empty() ? name.given : name.family;
  }
  return tree.join({without_end_mark(name.family), ", ", name.given});
}

void add_main_person(Mapping& m) {
  add_main(m, "100");
}

void add_main_body(Mapping& m) {
  add_main(m, "110");
}

void add_main_meeting(Mapping& m) {
  add_main(m, "111");
}

void add_further_people(Mapping& m) {
  add_further(m, "700");
}

void add_further_bodies(Mapping& m) {
  add_further(m, "710");
  const std::string_view institution = without_end_mark(m.record.degree.institution.text);
  if (institution.empty()) return;
  m.tree.begin_field("710", '2', ' ');
  m.tree.add('a', {institution, m.punctuation.comma_after(institution)});
  m.tree.add_fixed('e', m.words.degree_grantor);
  m.tree.add('4', "dgg");
  m.tree.end_field();
}

void add_meetings(Mapping& m) {
  add_further(m, "711");
  add_event(m);
}

}  // namespace shoshi::marc
