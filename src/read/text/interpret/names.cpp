#include <algorithm>
#include <iterator>
#include <utility>

#include "read/text/interpret/rows.hpp"
#include "read/text/interpret/same_name.hpp"
#include "unicode/clean.hpp"
#include "unicode/fold.hpp"
#include "unicode/script.hpp"
#include "value/name.hpp"
#include "value/role.hpp"

namespace shoshi::text {
namespace {

void append(Record& record, value::NameList list) {
  if (record.contributors.empty()) {
    record.contributors = std::move(list.contributors);
  } else {
    std::move(list.contributors.begin(), list.contributors.end(),
              std::back_inserter(record.contributors));
  }
  record.more_contributors = record.more_contributors || list.more;
}

template <Role role>
void names(const Context& context, const Part& part) {
  const value::NameSpacing spacing =
      part.glued_names ? value::NameSpacing::inside : value::NameSpacing::unknown;
  append(context.record, value::read_names(part.value, role, context.diagnostics, spacing));
}

Script script_of(std::string_view text) noexcept {
  if (unicode::has_han(text)) return Script::han;
  if (unicode::has_kana(text)) return Script::kana;
  return unicode::has_latin(text) ? Script::latin : Script::unknown;
}

/// A person whose two parts have labels of their own.
Contributor person_of(const Context& context, const Part& family, const Part& given) {
  Contributor person;
  Name name;
  name.family = unicode::clean(family.value, context.diagnostics);
  name.given = unicode::clean(given.value, context.diagnostics);
  person.text = name.family + " " + name.given;
  name.script = script_of(person.text);
  person.where = family.value.where();
  if (given.value.begin > family.value.begin) person.where.end = given.value.where().end;
  person.names.push_back(std::move(name));
  return person;
}

/// Adds a person whom the record may have under another label already.
void add_person(Record& record, Contributor person) {
  Contributor* const known = find_same_person(record.contributors, person);
  if (known == nullptr) {
    record.contributors.push_back(std::move(person));
    return;
  }
  // The parts were stated, whatever a table made of the whole name.
  for (Name& name : known->names) {
    if (!same_name(name, person.names.front())) continue;
    name = person.names.front();
    return;
  }
}

}  // namespace

void author(const Context& context, const Part& part) {
  names<Role::author>(context, part);
}
void editor(const Context& context, const Part& part) {
  names<Role::editor>(context, part);
}
void translator(const Context& context, const Part& part) {
  names<Role::translator>(context, part);
}
void advisor(const Context& context, const Part& part) {
  names<Role::advisor>(context, part);
}

/// The label says what they did: 監修者, 研究分担者.
void contributor(const Context& context, const Part& part) {
  const std::string_view label = bare_label(part.label.text).text;
  std::string folded;
  const std::string_view word = unicode::fold_label(label, folded) ? folded : label;
  const Role role = value::find_role(word).value_or(Role::other);
  value::NameList list = value::read_names(part.value, role, context.diagnostics);
  Diagnostics unheard;
  for (Contributor& one : list.contributors) {
    if (one.role_text.empty()) one.role_text = unicode::clean({label, part.label.begin}, unheard);
  }
  append(context.record, std::move(list));
}

void family_names(const Context& context, Parts parts) {
  if (!context.waiting(Element::author_given).empty()) return;  // given_names puts them together
  for (const Part* part : parts) author(context, *part);
}

void given_names(const Context& context, Parts parts) {
  const auto families = context.waiting(Element::author_family);
  if (families.empty()) {
    // WEKO's 作成者名 is a given name; elsewhere it is the whole one.
    for (const Part* part : parts) author(context, *part);
    return;
  }
  if (families.size() != parts.size()) {
    keep_all_aside(context, families);
    keep_all_aside(context, parts);
    return;
  }
  for (std::size_t i = 0; i < parts.size(); ++i) {
    add_person(context.record, person_of(context, *families[i], *parts[i]));
  }
}

void responsibilities(const Context& context, Parts parts) {
  value::NameList list;
  for (const Part* part : parts) {
    value::NameList more = value::read_names(part->value, Role::author, context.diagnostics);
    std::move(more.contributors.begin(), more.contributors.end(),
              std::back_inserter(list.contributors));
    list.more = list.more || more.more;
  }
  Record& record = context.record;
  if (record.contributors.empty()) return append(record, std::move(list));
  const std::size_t before = record.contributors.size();
  const bool in_step = before == list.contributors.size();
  for (std::size_t i = 0; i < list.contributors.size(); ++i) {
    Contributor& person = list.contributors[i];
    Contributor* known = find_same_person(record.contributors, person);
    // "Morehouse, Lyda" as a heading is "ライダ・モアハウス" in the statement.
    if (known == nullptr && in_step && add_form(record.contributors[i], person)) {
      known = &record.contributors[i];
    }
    if (known == nullptr) {
      record.contributors.push_back(std::move(person));
      continue;
    }
    if (person.role_text.empty() || !known->role_text.empty()) continue;
    known->role = person.role;
    known->role_text = std::move(person.role_text);
  }
  // ほか stands for those whom another label names.
  const bool all_named = before > list.contributors.size();
  record.more_contributors = record.more_contributors || (list.more && !all_named);
}

}  // namespace shoshi::text
