#include <algorithm>
#include <initializer_list>
#include <vector>

#include "write/bibtex/fields.hpp"
#include "write/loss.hpp"
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

bool is_japanese_script(const Name& name) {
  return name.script == Script::han || name.script == Script::kana;
}

/// A form of a name; with a suffix a whole name is put together.
Part part_of(const Name& name, Mapping& m) {
  if (name.split()) {
    const bool spaced = m.style.flavour == Flavour::pbibtex && is_japanese_script(name);
    return {spaced ? PartKind::spaced_name : PartKind::split_name,
            {name.family, name.given, name.suffix}};
  }
  string_view text = name.literal.empty() ? name.given : name.literal;
  if (!name.suffix.empty()) text = m.tree.own(std::string(text) + ", " + name.suffix);
  return {is_foreign(name) ? PartKind::body : PartKind::whole, {text, {}, {}}};
}

Part part_of(const Contributor& contributor, Mapping& m) {
  const bool body = contributor.kind == ContributorKind::corporate ||
                    contributor.kind == ContributorKind::meeting;
  const PartKind kind = body ? PartKind::body : PartKind::whole;
  if (contributor.names.empty()) return {kind, {contributor.text, {}, {}}};
  const Name& name = contributor.names.front();
  if (!body) return part_of(name, m);
  std::string text = name.split() ? name.family + ' ' + name.given : name.literal;
  if (text.empty()) text = contributor.text;
  if (!name.suffix.empty()) text += ", " + name.suffix;
  return {kind, {m.tree.own(std::move(text)), {}, {}}};
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
    m.tree.part(part_of(contributor, m));
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

/// Those in a field of names, in its order; of the same roles as the field puts.
std::vector<const Contributor*> people_of(const Record& record, Roles roles) {
  std::vector<const Contributor*> people;
  for (const Contributor& contributor : record.contributors) {
    if (has_role(contributor, roles)) people.push_back(&contributor);
  }
  return people;
}

constexpr Roles kAuthors = {Role::author};
constexpr Roles kEditors = {Role::editor, Role::supervising_editor};
constexpr Roles kTranslators = {Role::translator, Role::supervising_translator};
constexpr Roles kCommentators = {Role::commentator};

Roles roles_of(string_view field) {
  if (field.starts_with("author")) return kAuthors;
  if (field.starts_with("editor")) return kEditors;
  return field.starts_with("translator") ? kTranslators : kCommentators;
}

const Name* further_form(const Contributor& contributor, Script script) {
  for (std::size_t i = 1; i < contributor.names.size(); ++i) {
    if (contributor.names[i].script == script) return &contributor.names[i];
  }
  return nullptr;
}

/// Takes the fact that says the same as an annotation; gives the text of the annotation.
string_view take_form(Mapping& m, const Contributor& contributor, Script script) {
  const Name* form = further_form(contributor, script);
  if (form == nullptr) return {};
  const Fact fact =
      script == Script::kana ? Fact::contributors_reading : Fact::contributors_romanized;
  static_cast<void>(m.facts.take(fact, write::equated(contributor, *form)));
  return m.tree.own(write::whole_name(*form));
}

/// pTeX's styles sort by the last word of a reading and make labels of the first: in braces it is
/// one word and both begin with the surname.
Part reading_part(Mapping& m, const Name& reading) {
  if (m.style.flavour != Flavour::pbibtex) {
    return {PartKind::split_name, {reading.family, reading.given, reading.suffix}};
  }
  std::string whole = reading.family;
  for (const std::string* part : {&reading.given, &reading.suffix}) {
    if (!part->empty()) whole += ' ' + *part;
  }
  return {PartKind::body, {m.tree.own(std::move(whole)), {}, {}}};
}

string_view take_orcid(Mapping& m, const Contributor& contributor) {
  if (contributor.orcid.empty()) return {};
  static_cast<void>(m.facts.take([&](const write::FactLine& line) {
    return line.fact == Fact::orcids && line.text.ends_with(contributor.orcid);
  }));
  return contributor.orcid;
}

string_view annotation_of(Mapping& m, const Contributor& contributor, string_view field) {
  if (field.ends_with(":yomi")) return take_form(m, contributor, Script::kana);
  if (field.ends_with(":latn")) return take_form(m, contributor, Script::latin);
  return take_orcid(m, contributor);
}

}  // namespace

void put_authors(Mapping& m, string_view name) {
  put_names(m, name, kAuthors);
}

void put_editors(Mapping& m, string_view name) {
  put_names(m, name, kEditors);
}

void put_translators(Mapping& m, string_view name) {
  put_names(m, name, kTranslators);
}

void put_commentators(Mapping& m, string_view name) {
  put_names(m, name, kCommentators);
}

void put_readings(Mapping& m, string_view name) {
  std::vector<const Contributor*> people = people_of(m.record, kAuthors);
  if (people.empty()) people = people_of(m.record, kEditors);
  if (!std::ranges::all_of(people, [](const Contributor* one) { return reading_of(*one); })) return;
  m.tree.begin(name, ValueKind::names);
  for (const Contributor* person : people) {
    const Name& reading = *reading_of(*person);
    m.tree.part(reading_part(m, reading));
    static_cast<void>(m.facts.take(Fact::contributors_reading, write::equated(*person, reading)));
  }
}

void put_annotations(Mapping& m, string_view name) {
  m.tree.begin(name, ValueKind::annotations);
  std::size_t place = 0;
  for (const Contributor* person : people_of(m.record, roles_of(name))) {
    ++place;
    const string_view text = annotation_of(m, *person, name);
    if (text.empty()) continue;
    m.tree.part({PartKind::numbered, {m.tree.own(std::to_string(place)), text, {}}});
    if (text.find(';') == string_view::npos) continue;
    write::report_altered(m.diagnostics, person->where, "form of a name", text, "；", ";");
  }
}

void put_orcid(Mapping& m, string_view name) {
  if (m.record.contributors.size() != 1) return;
  m.tree.field(name, take_orcid(m, m.record.contributors.front()));
}

void note_other_roles(Mapping& m, string_view /*name*/) {
  note_roles(m, {Role::illustrator, Role::advisor});
}

void note_other_roles_classic(Mapping& m, string_view /*name*/) {
  note_roles(m, {Role::illustrator, Role::advisor, Role::commentator});
}

}  // namespace shoshi::bibtex
