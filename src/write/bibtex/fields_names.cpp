#include <algorithm>
#include <initializer_list>

#include "write/bibtex/fields.hpp"
#include "write/values.hpp"

namespace shoshi::bibtex {
namespace {

using std::string_view;
using write::Fact;
using Roles = std::initializer_list<Role>;

bool has_role(const Contributor& contributor, Roles roles) {
  return std::ranges::find(roles, contributor.role) != roles.end();
}

/// A foreign name in katakana has its parts in Western order: a style must not take it apart.
bool is_foreign(const Name& name) {
  return name.script == Script::kana || name.literal.find("・") != std::string::npos;
}

/// A form of a name; with a suffix a whole name is put together.
Part part_of(const Name& name, Tree& tree) {
  if (name.split()) return {PartKind::split_name, {name.family, name.given, name.suffix}};
  string_view text = name.literal.empty() ? name.given : name.literal;
  if (!name.suffix.empty()) text = tree.own(std::string(text) + ", " + name.suffix);
  return {is_foreign(name) ? PartKind::body : PartKind::whole, {text, {}, {}}};
}

Part part_of(const Contributor& contributor, Tree& tree) {
  const bool body = contributor.kind == ContributorKind::corporate ||
                    contributor.kind == ContributorKind::meeting;
  const PartKind kind = body ? PartKind::body : PartKind::whole;
  if (contributor.names.empty()) return {kind, {contributor.text, {}, {}}};
  const Name& name = contributor.names.front();
  if (!body) return part_of(name, tree);
  if (!name.literal.empty()) return {kind, {name.literal, {}, {}}};
  if (!contributor.text.empty()) return {kind, {contributor.text, {}, {}}};
  return {kind, {tree.own(name.family + ' ' + name.given), {}, {}}};
}

/// Notes a role that the name of its field does not tell, if the facts do not yet.
void note_role(Mapping& m, const Contributor& contributor) {
  if (write::has_role_fact(contributor)) return;
  m.facts.add(Fact::contributors_role, "責任表示", write::responsibility(contributor));
}

void put_names(Mapping& m, string_view name, Roles roles) {
  m.tree.begin(name, ValueKind::names);
  bool any = false;
  for (const Contributor& contributor : m.record.contributors) {
    if (!has_role(contributor, roles)) continue;
    any = true;
    m.tree.part(part_of(contributor, m.tree));
    if (contributor.role != *roles.begin()) note_role(m, contributor);
  }
  if (any && !m.facts.take(Fact::more_contributors).empty()) {
    m.tree.part({PartKind::others, {}});
  }
}

void note_roles(Mapping& m, Roles roles) {
  for (const Contributor& contributor : m.record.contributors) {
    if (has_role(contributor, roles)) note_role(m, contributor);
  }
}

/// The form in kana, if it is the only form beside the first that is not in Latin script.
const Name* reading_of(const Contributor& contributor) {
  const Name* reading = nullptr;
  for (std::size_t i = 1; i < contributor.names.size(); ++i) {
    const Name& name = contributor.names[i];
    if (name.script == Script::latin) continue;
    if (reading != nullptr || name.script != Script::kana || !name.split()) return nullptr;
    reading = &name;
  }
  return reading;
}

bool is_author(const Contributor& contributor) {
  return contributor.role == Role::author;
}

}  // namespace

void put_authors(Mapping& m, string_view name) {
  put_names(m, name, {Role::author});
}

void put_editors(Mapping& m, string_view name) {
  put_names(m, name, {Role::editor, Role::supervising_editor});
}

void put_translators(Mapping& m, string_view name) {
  put_names(m, name, {Role::translator, Role::supervising_translator});
}

void put_commentators(Mapping& m, string_view name) {
  put_names(m, name, {Role::commentator});
}

void put_author_readings(Mapping& m, string_view name) {
  const auto& people = m.record.contributors;
  const bool all = std::ranges::all_of(people, [](const Contributor& person) {
    return is_author(person) && reading_of(person) != nullptr;
  });
  if (!all || people.empty()) return;
  m.tree.begin(name, ValueKind::names);
  for (const Contributor& person : people) {
    m.tree.part(part_of(*reading_of(person), m.tree));
    static_cast<void>(m.facts.take(Fact::contributors_reading));
  }
}

void note_other_roles(Mapping& m, string_view /*name*/) {
  note_roles(m, {Role::illustrator, Role::advisor});
}

void note_other_roles_classic(Mapping& m, string_view /*name*/) {
  note_roles(m, {Role::illustrator, Role::advisor, Role::commentator});
}

}  // namespace shoshi::bibtex
