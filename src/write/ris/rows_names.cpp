#include <algorithm>

#include "write/ris/rows.hpp"
#include "write/values.hpp"

namespace shoshi::ris {
namespace {

using std::string_view;
using write::Fact;

/// The tag of a role. Zotero takes A2 for the editor of the whole but A3 for that of a book, and A3
/// for the advisor of a thesis; the rest have no tag.
string_view tag_of(Role role, RecordKind kind) {
  switch (role) {
    case Role::author:
      return "AU";
    case Role::editor:
    case Role::supervising_editor:
      return kind == RecordKind::book ? "A3" : "A2";
    case Role::advisor:
      return kind == RecordKind::thesis ? "A3" : string_view{};
    case Role::translator:
    case Role::supervising_translator:
      return "A4";
    case Role::illustrator:
    case Role::commentator:
    case Role::other:
      break;
  }
  return {};
}

/// A name that is not told apart has no comma: Zotero and EndNote then take it as one.
void put_name(Mapping& m, string_view tag, const Contributor& contributor, const Name& name) {
  const bool personal =
      contributor.kind == ContributorKind::person || contributor.kind == ContributorKind::unknown;
  if (name.split() && personal) {
    return m.tree.person(tag, name.family, name.given, name.suffix, contributor.where);
  }
  string_view whole = name.literal;
  const bool first = &name == contributor.names.data();
  if (whole.empty() && first) whole = contributor.text;
  if (whole.empty()) whole = m.tree.own(name.family + ' ' + name.given);
  if (!name.suffix.empty()) whole = m.tree.own(std::string(whole) + ' ' + name.suffix);
  m.tree.line(tag, whole, ValueKind::body, contributor.where);
}

/// The first form in Latin script of a name that is first written otherwise; null if there is none.
const Name* romanized(const Contributor& contributor) {
  const auto& names = contributor.names;
  if (names.empty() || names.front().script == Script::latin) return nullptr;
  const auto found = std::find_if(names.begin() + 1, names.end(),
                                  [](const Name& name) { return name.script == Script::latin; });
  return found == names.end() ? nullptr : &*found;
}

}  // namespace

void put_contributors(Mapping& m, string_view tag) {
  for (const Contributor& contributor : m.record.contributors) {
    if (tag_of(contributor.role, m.record.kind) != tag) continue;
    if (contributor.names.empty()) {
      m.tree.line(tag, contributor.text, ValueKind::body, contributor.where);
    } else {
      put_name(m, tag, contributor, contributor.names.front());
    }
  }
}

void put_romanized_authors(Mapping& m, string_view tag) {
  for (const Contributor& one : m.record.contributors) {
    const Name* const form = one.role == Role::author ? romanized(one) : nullptr;
    if (form != nullptr) put_name(m, tag, one, *form);
  }
}

void note_contributors(Mapping& m, string_view /*tag*/) {
  for (const Contributor& contributor : m.record.contributors) {
    if (write::has_role_fact(contributor)) continue;
    if (!tag_of(contributor.role, m.record.kind).empty()) continue;
    m.facts.add(Fact::contributors_role, "責任表示", write::responsibility(contributor));
  }
}

}  // namespace shoshi::ris
