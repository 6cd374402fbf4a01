#include <algorithm>

#include "unicode/script.hpp"
#include "write/marc/punctuation.hpp"
#include "write/marc/rows.hpp"

namespace shoshi::marc {
namespace {

/// A role in 1XX and 7XX and in the statement of responsibility.
struct RoleRow {
  Role role;
  std::string_view term;           ///< $e, in the language of cataloguing.
  std::string_view code;           ///< $4, a MARC relator; 監修 has none of its own.
  std::string_view on_title_page;  ///< Behind the names in 245 $c; 著 goes without saying.
};

constexpr RoleRow kRoles[] = {
    {Role::author, "著者", "aut", ""},
    {Role::editor, "編者", "edt", "編"},
    {Role::supervising_editor, "監修者", "edt", "監修"},
    {Role::translator, "翻訳者", "trl", "訳"},
    {Role::supervising_translator, "監訳者", "trl", "監訳"},
    {Role::illustrator, "挿絵画家", "ill", "絵"},
    {Role::commentator, "注釈者", "cmm", "注"},
    {Role::advisor, "指導教員", "ths", "指導"},
    {Role::other, "", "", ""},
};

const RoleRow& role_row(Role role) noexcept {
  for (const RoleRow& row : kRoles) {
    if (row.role == role) return row;
  }
  return kRoles[0];
}

// A role that the statement of responsibility does not show is told as written.
std::string_view role_term(const Contributor& contributor) noexcept {
  const RoleRow& row = role_row(contributor.role);
  const bool as_written = row.term.empty() || contributor.role == Role::advisor ||
                          contributor.kind == ContributorKind::meeting;
  return as_written && !contributor.role_text.empty() ? std::string_view(contributor.role_text)
                                                      : row.term;
}

std::string_view heading(Tree& tree, const Name& name) {
  if (!name.literal.empty()) return name.literal;
  if (name.family.empty() || name.given.empty()) {
    return name.family.empty() ? name.given : name.family;
  }
  return tree.join({without_end_mark(name.family), ", ", name.given});
}

bool is_empty(const Name& name) noexcept {
  return name.literal.empty() && name.family.empty() && name.given.empty();
}

// The form of the record's own language; null if only the text as written is there.
const Name* regular_name(const Contributor& contributor) noexcept {
  for (const Name& name : contributor.names) {
    if (!is_empty(name)) return &name;
  }
  return nullptr;
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

void add_heading_subfields(Mapping& m, const Contributor& contributor, std::string_view text,
                           std::string_view suffix, char role_code) {
  const std::string_view term = role_term(contributor);
  const std::string_view name = without_end_mark(text);
  const std::string_view none;
  m.tree.add('a', {name, suffix.empty() && term.empty() ? none : comma_after(name)});
  if (!suffix.empty()) m.tree.add('c', {suffix, term.empty() ? none : comma_after(suffix)});
  m.tree.add(role_code, term);
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

bool is_alternate(const Name& name, const Name* regular) noexcept {
  return &name != regular && !is_empty(name) && !(regular != nullptr && name == *regular);
}

void add_heading(Mapping& m, const Contributor& contributor, bool main) {
  const Name* const regular = regular_name(contributor);
  const Heading where = heading_of(contributor, regular, main);
  const auto& names = contributor.names;
  const bool alternates = std::any_of(names.begin(), names.end(), [regular](const Name& name) {
    return is_alternate(name, regular);
  });
  const std::string_view code = role_row(contributor.role).code;
  const Link link = begin_linked(m, where.tag, where.indicator1, ' ', alternates);
  const std::string_view text =
      regular != nullptr ? heading(m.tree, *regular) : std::string_view(contributor.text);
  const std::string_view suffix =
      regular != nullptr ? std::string_view(regular->suffix) : std::string_view();
  add_heading_subfields(m, contributor, text, suffix, where.role);
  m.tree.add('u', affiliations_text(m, contributor));
  if (!code.empty()) m.tree.add_fixed('4', code);
  if (!contributor.orcid.empty()) m.tree.add('1', {"https://orcid.org/", contributor.orcid});
  m.tree.end_field();
  for (const Name& name : names) {
    if (!is_alternate(name, regular)) continue;
    begin_alternate(m, where.tag, where.indicator1, ' ', link, name.script);
    add_heading_subfields(m, contributor, heading(m.tree, name), name.suffix, where.role);
    m.tree.add('4', code);
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

void append_direct(const Contributor& contributor, std::string& out) {
  const Name* const name = regular_name(contributor);
  if (name == nullptr) {
    out += contributor.text;
    return;
  }
  if (!name->literal.empty()) {
    out += name->literal;
  } else if (unicode::has_japanese(name->family) || unicode::has_japanese(name->given)) {
    out += name->family;
    out += name->given;
  } else {
    out += name->given;
    if (!name->given.empty() && !name->family.empty()) out += ' ';
    out += name->family;
  }
  if (name->suffix.empty()) return;
  out += ' ';
  out += name->suffix;
}

std::string_view role_on_title_page(const Contributor& contributor) noexcept {
  return contributor.role_text.empty() ? role_row(contributor.role).on_title_page
                                       : std::string_view(contributor.role_text);
}

// Advisors and meetings have their headings only.
bool is_in_statement(const Contributor& contributor) noexcept {
  return contributor.role != Role::advisor && contributor.kind != ContributorKind::meeting &&
         !is_nameless(contributor);
}

void append_role(std::string_view role, std::string& out) {
  if (role.empty()) return;
  const bool latin = !out.empty() && static_cast<unsigned char>(out.back()) < 0x80;
  if (latin || static_cast<unsigned char>(role.front()) < 0x80) out += ' ';
  out += role;
}

/// What follows the name of a meeting.
struct MeetingPart {
  char code;
  std::string_view text;
};

// "($n :$d :$c)" with what there is of it.
void add_event(Mapping& m) {
  const Event& event = m.record.event;
  if (event.name.text.empty()) return;
  const std::string date = written_date(event.date);
  const MeetingPart parts[] = {{'n', event.number}, {'d', m.tree.keep(date)}, {'c', event.place}};
  const auto stated = [](const MeetingPart& part) { return !part.text.empty(); };
  auto left = std::count_if(std::begin(parts), std::end(parts), stated);
  m.tree.begin_field("711", '2', ' ');
  m.tree.add('a', {event.name.text, left == 0 ? std::string_view() : " "});
  std::string_view before = "(";
  for (const MeetingPart& part : parts) {
    if (!stated(part)) continue;
    m.tree.add(part.code, {before, part.text, --left == 0 ? ")" : " :"});
    before = {};
  }
  m.tree.end_field();
}

}  // namespace

bool is_nameless(const Contributor& contributor) noexcept {
  return regular_name(contributor) == nullptr && contributor.text.empty();
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
  m.tree.add('a', {institution, comma_after(institution)});
  m.tree.add('e', "学位授与機関");
  m.tree.add('4', "dgg");
  m.tree.end_field();
}

void add_meetings(Mapping& m) {
  add_further(m, "711");
  add_event(m);
}

std::string_view statement_of_responsibility(Mapping& m) {
  m.scratch.clear();
  const Contributor* before = nullptr;
  for (const Contributor& contributor : m.record.contributors) {
    if (!is_in_statement(contributor)) continue;
    const std::string_view role = role_on_title_page(contributor);
    if (before != nullptr && role_on_title_page(*before) == role) {
      m.scratch += ", ";
    } else if (before != nullptr) {
      append_role(role_on_title_page(*before), m.scratch);
      m.scratch += " ; ";
    }
    append_direct(contributor, m.scratch);
    before = &contributor;
  }
  if (before != nullptr) append_role(role_on_title_page(*before), m.scratch);
  if (m.record.more_contributors) m.scratch += m.scratch.empty() ? "[ほか]" : " ... [ほか]";
  return m.tree.keep(without_end_mark(m.scratch));
}

}  // namespace shoshi::marc
