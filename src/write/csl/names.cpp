#include "write/csl/names.hpp"

#include <algorithm>
#include <array>
#include <string>
#include <string_view>

namespace shoshi::csl {
namespace {

using json::Tree;

/// A name variable and the members of `custom` that go with it.
struct NameVariable {
  std::string_view name;
  std::string_view reading;
  std::string_view romanized;
  std::string_view orcid;
  std::string_view affiliation;
};

constexpr auto kVariables = std::to_array<NameVariable>({
    {"author", "author-yomi", "author-latn", "author-orcid", "author-affiliation"},
    {"editor", "editor-yomi", "editor-latn", "editor-orcid", "editor-affiliation"},
    {"editorial-director", "editorial-director-yomi", "editorial-director-latn",
     "editorial-director-orcid", "editorial-director-affiliation"},
    {"translator", "translator-yomi", "translator-latn", "translator-orcid",
     "translator-affiliation"},
    {"illustrator", "illustrator-yomi", "illustrator-latn", "illustrator-orcid",
     "illustrator-affiliation"},
    {"contributor", "contributor-yomi", "contributor-latn", "contributor-orcid",
     "contributor-affiliation"},
});

/// Where a role goes. CSL has no variable for some; their names are then in "contributor-roles".
struct RoleRow {
  std::string_view variable;
  std::string_view role;  ///< Empty if the variable says it all.
};

RoleRow row_of(Role role) {
  switch (role) {
    case Role::author:
      return {"author", {}};
    case Role::editor:
      return {"editor", {}};
    case Role::supervising_editor:
      return {"editorial-director", {}};
    case Role::translator:
      return {"translator", {}};
    case Role::supervising_translator:
      return {"translator", "supervising-translator"};
    case Role::illustrator:
      return {"illustrator", {}};
    case Role::commentator:
      return {"contributor", "commentator"};
    case Role::advisor:
      return {"contributor", "advisor"};
    case Role::other:
      break;
  }
  return {"contributor", "other"};
}

/// True for a contributor of whom anything is known; it is then an element of its variable, with an
/// empty literal if the name is what is not known.
bool is_stated(const Contributor& contributor) {
  return !contributor.names.empty() || !contributor.text.empty() || !contributor.orcid.empty() ||
         !contributor.affiliations.empty() || !contributor.role_text.empty();
}

void member_if(std::string_view name, std::string_view text, Tree& tree) {
  if (!text.empty()) tree.member(name, text);
}

std::string_view whole_name(const Name& name, Tree& tree) {
  if (!name.literal.empty()) return name.literal;
  if (name.family.empty() || name.given.empty()) {
    return name.family.empty() ? name.given : name.family;
  }
  const bool japanese = name.script == Script::han || name.script == Script::kana;
  return tree.own(name.family + (japanese ? "" : ", ") + name.given);
}

void put_name(const Name& name, bool personal, Tree& tree) {
  tree.begin_object();
  if (name.split() && personal) {
    tree.member("family", name.family);
    member_if("given", name.given, tree);
  } else {
    member_if("literal", whole_name(name, tree), tree);
  }
  member_if("suffix", name.suffix, tree);
  tree.end_object();
}

bool is_personal(const Contributor& contributor) {
  return contributor.kind == ContributorKind::person ||
         contributor.kind == ContributorKind::unknown;
}

void put_first_name(const Contributor& contributor, Tree& tree) {
  if (!contributor.names.empty()) {
    return put_name(contributor.names.front(), is_personal(contributor), tree);
  }
  tree.begin_object();
  tree.member("literal", contributor.text);
  tree.end_object();
}

/// The first further form of the name in that script; null if there is none.
const Name* form_in(const Contributor& contributor, Script script) {
  for (std::size_t i = 1; i < contributor.names.size(); ++i) {
    if (contributor.names[i].script == script) return &contributor.names[i];
  }
  return nullptr;
}

/// An array in step with the variable: `put` adds the element of one contributor.
template <class Has, class Put>
void put_in_step(const Record& record, std::string_view variable, std::string_view name, Has has,
                 Put put, Tree& tree) {
  const auto listed = [variable](const Contributor& one) {
    return is_stated(one) && row_of(one.role).variable == variable;
  };
  const bool any = std::ranges::any_of(
      record.contributors, [&](const Contributor& one) { return listed(one) && has(one); });
  if (!any) return;
  tree.key(name);
  tree.begin_array();
  for (const Contributor& one : record.contributors) {
    if (listed(one)) put(one);
  }
  tree.end_array();
}

void put_forms(const Record& record, std::string_view variable, std::string_view name,
               Script script, Tree& tree) {
  const auto has = [script](const Contributor& one) { return form_in(one, script) != nullptr; };
  const auto put = [script, &tree](const Contributor& one) {
    if (const Name* form = form_in(one, script)) return put_name(*form, is_personal(one), tree);
    tree.begin_object();
    tree.end_object();
  };
  put_in_step(record, variable, name, has, put, tree);
}

void put_orcids(const Record& record, const NameVariable& variable, Tree& tree) {
  const auto has = [](const Contributor& one) { return !one.orcid.empty(); };
  const auto put = [&tree](const Contributor& one) { tree.string(one.orcid); };
  put_in_step(record, variable.name, variable.orcid, has, put, tree);
}

void put_affiliations(const Record& record, const NameVariable& variable, Tree& tree) {
  const auto has = [](const Contributor& one) { return !one.affiliations.empty(); };
  const auto put = [&tree](const Contributor& one) {
    tree.begin_array();
    for (const LocalText& affiliation : one.affiliations) tree.string(affiliation.text);
    tree.end_array();
  };
  put_in_step(record, variable.name, variable.affiliation, has, put, tree);
}

std::string_view printed_name(const Contributor& contributor, Tree& tree) {
  return contributor.names.empty() ? std::string_view(contributor.text)
                                   : whole_name(contributor.names.front(), tree);
}

void put_variants(const Record& record, Tree& tree) {
  bool begun = false;
  for (const Contributor& one : record.contributors) {
    for (std::size_t i = 1; i < one.names.size(); ++i) {
      const Name& form = one.names[i];
      const bool in_step = form.script == Script::kana || form.script == Script::latin;
      if (in_step && form_in(one, form.script) == &form) continue;
      if (!begun) {
        tree.key("name-variants");
        tree.begin_array();
        begun = true;
      }
      tree.begin_object();
      tree.member("name", printed_name(one, tree));
      tree.key("variant");
      put_name(form, is_personal(one), tree);
      tree.end_object();
    }
  }
  if (begun) tree.end_array();
}

void put_roles(const Record& record, Tree& tree) {
  bool begun = false;
  for (const Contributor& one : record.contributors) {
    const RoleRow row = row_of(one.role);
    if (!is_stated(one) || (row.role.empty() && one.role_text.empty())) continue;
    if (!begun) {
      tree.key("contributor-roles");
      tree.begin_array();
      begun = true;
    }
    tree.begin_object();
    tree.member("name", printed_name(one, tree));
    tree.member("role", row.role.empty() ? row.variable : row.role);
    member_if("text", one.role_text, tree);
    tree.end_object();
  }
  if (begun) tree.end_array();
}

}  // namespace

void put_names(const Record& record, std::string_view variable, Tree& tree) {
  const auto always = [](const Contributor&) { return true; };
  const auto put = [&tree](const Contributor& one) { put_first_name(one, tree); };
  put_in_step(record, variable, variable, always, put, tree);
}

void put_name_details(const Record& record, Tree& tree) {
  for (const NameVariable& variable : kVariables) {
    put_forms(record, variable.name, variable.reading, Script::kana, tree);
    put_forms(record, variable.name, variable.romanized, Script::latin, tree);
    put_orcids(record, variable, tree);
    put_affiliations(record, variable, tree);
  }
  put_variants(record, tree);
  put_roles(record, tree);
}

}  // namespace shoshi::csl
