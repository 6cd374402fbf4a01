#include "unicode/script.hpp"
#include "write/marc/rows.hpp"

/// 245 $c.
namespace shoshi::marc {
namespace {

void append_words(std::string_view first, std::string_view second, std::string& out) {
  out += first;
  if (!first.empty() && !second.empty()) out += ' ';
  out += second;
}

// A romanised Japanese name keeps its order: "Fujimoto Kentarō"; other Latin names have the given
// name first.
void append_name(const Name& name, bool romanized, std::string& out) {
  if (!name.literal.empty()) {
    out += name.literal;
  } else if (unicode::has_japanese(name.family) || unicode::has_japanese(name.given)) {
    out += name.family;
    out += name.given;
  } else if (romanized) {
    append_words(name.family, name.given, out);
  } else {
    append_words(name.given, name.family, out);
  }
  if (name.suffix.empty()) return;
  out += ' ';
  out += name.suffix;
}

void append_contributor(const Contributor& contributor, bool romanized, std::string& out) {
  const Name* const latin = romanized ? romanized_name(contributor) : nullptr;
  const Name* const name = latin != nullptr ? latin : own_name(contributor);
  if (name == nullptr) {
    out += contributor.text;
  } else {
    append_name(*name, latin != nullptr, out);
  }
}

/// A role as the statement tells it.
struct StatedRole {
  std::string_view before;  ///< With the names behind it: "edited by".
  std::string_view behind;  ///< 編

  friend bool operator==(const StatedRole&, const StatedRole&) = default;
};

// The record's own words are Japanese, or at least stand behind the name.
StatedRole stated_role(const Mapping& m, const Contributor& contributor) noexcept {
  if (!contributor.role_text.empty()) return {{}, contributor.role_text};
  const CatalogingLanguage language = m.options.marc.language;
  const std::string_view words = role_words(contributor.role, language).in_statement;
  return language == CatalogingLanguage::eng ? StatedRole{words, {}} : StatedRole{{}, words};
}

// Advisors and meetings have their headings only.
bool is_in_statement(const Contributor& contributor) noexcept {
  return contributor.role != Role::advisor && contributor.kind != ContributorKind::meeting &&
         !is_nameless(contributor);
}

void append_behind(std::string_view role, std::string& out) {
  if (role.empty()) return;
  const bool latin = !out.empty() && static_cast<unsigned char>(out.back()) < 0x80;
  if (latin || static_cast<unsigned char>(role.front()) < 0x80) out += ' ';
  out += role;
}

void begin_group(const StatedRole& role, std::string& out) {
  if (!out.empty()) out += " ; ";
  out += role.before;
  if (!role.before.empty()) out += ' ';
}

}  // namespace

std::string_view statement_of_responsibility(Mapping& m, bool romanized) {
  std::string& out = m.scratch;
  out.clear();
  bool any = false;
  StatedRole open;
  for (const Contributor& contributor : m.record.contributors) {
    if (!is_in_statement(contributor)) continue;
    const StatedRole role = stated_role(m, contributor);
    if (any && role == open) {
      out += ", ";
    } else {
      append_behind(open.behind, out);
      begin_group(role, out);
    }
    append_contributor(contributor, romanized, out);
    open = role;
    any = true;
  }
  append_behind(open.behind, out);
  if (m.record.more_contributors) {
    if (!out.empty()) out += " ... ";
    out += m.words.and_others;
  }
  return m.tree.keep(without_end_mark(out));
}

}  // namespace shoshi::marc
