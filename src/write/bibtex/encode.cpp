#include "write/bibtex/encode.hpp"

#include <algorithm>
#include <cstddef>

#include "write/bibtex/escape.hpp"

namespace shoshi::bibtex {
namespace {

using std::string_view;

/// A space that BibTeX, upBibTeX or TeX would take as one.
std::size_t space_at(string_view text, std::size_t at) {
  const char lead = text[at];
  if (lead == ' ' || (lead >= '\t' && lead <= '\r')) return 1;
  if (lead != '\xC2' && lead != '\xE2' && lead != '\xE3') return 0;
  const string_view rest = text.substr(at);
  for (const string_view space : {"\u3000", "\u00A0", "\u0085", "\u2028", "\u2029"}) {
    if (rest.starts_with(space)) return space.size();
  }
  return 0;
}

bool is_word(string_view text, string_view lower_word) {
  return std::ranges::equal(text, lower_word, [](char a, char b) { return (a | 0x20) == b; });
}

/// A control character: left out when written, which could bring together what it keeps apart.
bool control_at(string_view text, std::size_t at) {
  const auto byte = static_cast<unsigned char>(text[at]);
  if (byte != 0xC2) return byte < 0x20 || byte == 0x7F;
  return at + 1 < text.size() && static_cast<unsigned char>(text[at + 1]) < 0xA0;
}

/// What cuts a name at any place: commas, upBibTeX's too, and the sign of biber's "family=".
bool separator_at(string_view text, std::size_t at) {
  const char lead = text[at];
  if (lead == ',' || lead == '=') return true;
  if (lead == '\xEF') return text.substr(at).starts_with("，");
  if (lead == '\xE3') return text.substr(at).starts_with("、");
  return control_at(text, at);
}

/// What in a name or list member could be taken for a border.
struct Borders {
  bool space = false;
  bool separator = false;  ///< What cuts at any place, "and" as a word of its own, or no word.
};

/// BibTeX takes hyphens for the space between words, so a name of hyphens has no word.
bool has_no_word(string_view text) {
  return !text.empty() && text.find_first_not_of("- ") == string_view::npos;
}

Borders borders_of(string_view text) {
  Borders found;
  found.separator = has_no_word(text);
  std::size_t word = 0;
  std::size_t at = 0;
  const auto end_word = [&] {
    const string_view last = text.substr(word, at - word);
    if (is_word(last, "and") || is_word(last, "others")) found.separator = true;
  };
  while (at < text.size()) {
    if (separator_at(text, at)) found.separator = true;
    if (const std::size_t space = space_at(text, at); space != 0) {
      found.space = true;
      end_word();
      word = at += space;
      continue;
    }
    ++at;
  }
  end_word();
  return found;
}

void append_text(string_view text, Output& output) {
  append_escaped(text, Escaping::text, output);
}

void append_braced(string_view text, bool braces, Output& output) {
  if (braces) output.append('{');
  append_text(text, output);
  if (braces) output.append('}');
}

void append_piece(string_view text, Output& output) {
  append_braced(text, borders_of(text).separator, output);
}

/// "family, given" or "family, suffix, given" (BibTeX's order). With a suffix but no given name the
/// name is one whole, because an empty last part is taken for a missing one.
void append_split_name(const Part& name, Output& output) {
  const auto& [family, given, suffix] = name.pieces;
  if (given.empty() && !suffix.empty()) {
    output.append('{');
    append_text(family, output);
    output.append(", ");
    append_text(suffix, output);
    return output.append('}');
  }
  append_piece(family, output);
  if (given.empty()) return;
  output.append(", ");
  if (!suffix.empty()) {
    append_piece(suffix, output);
    output.append(", ");
  }
  append_piece(given, output);
}

void append_name(const Part& name, Output& output) {
  const string_view text = name.pieces[0];
  if (name.kind == PartKind::others) return output.append("others");
  if (name.kind == PartKind::split_name) return append_split_name(name, output);
  const Borders borders = borders_of(text);
  append_braced(text, name.kind == PartKind::body || borders.space || borders.separator, output);
}

void append_list_member(const Part& member, Output& output) {
  const Borders borders = borders_of(member.pieces[0]);
  append_braced(member.pieces[0], borders.space || borders.separator, output);
}

void append_pages(const Part& pages, Output& output) {
  append_text(pages.pieces[0], output);
  if (pages.kind != PartKind::whole) output.append("--");
  append_text(pages.pieces[1], output);
}

void append_part(const Part& part, ValueKind kind, Output& output) {
  const string_view text = part.pieces[0];
  switch (kind) {
    case ValueKind::text:
    case ValueKind::notes:
      return append_text(text, output);
    case ValueKind::english_title:
      return append_escaped(text, Escaping::english_title, output);
    case ValueKind::names:
      return append_name(part, output);
    case ValueKind::list:
      return append_list_member(part, output);
    case ValueKind::keywords:
      return append_escaped(text, Escaping::keyword, output);
    case ValueKind::pages:
      return append_pages(part, output);
    case ValueKind::verbatim:
      return append_verbatim(text, output);
    case ValueKind::bare:
      return output.append(text);
  }
}

string_view between_parts(ValueKind kind) {
  switch (kind) {
    case ValueKind::names:
    case ValueKind::list:
      return " and ";
    case ValueKind::notes:
      return "; ";
    default:
      return ", ";
  }
}

void append_value(const Field& field, const Tree& tree, Output& output) {
  const bool braces = field.kind != ValueKind::bare;
  if (braces) output.append('{');
  for (std::size_t i = 0; i < field.count; ++i) {
    if (i != 0) output.append(between_parts(field.kind));
    append_part(tree.parts()[field.first + i], field.kind, output);
  }
  if (braces) output.append('}');
}

/// Width of the column of names.
std::size_t longest_name(const Tree& tree) {
  std::size_t longest = 0;
  for (const Field& field : tree.fields()) {
    if (field.count != 0) longest = std::max(longest, field.name.size());
  }
  return longest;
}

}  // namespace

void encode(const Tree& tree, Output& output) {
  constexpr string_view kSpaces = "                        ";
  const std::size_t width = longest_name(tree);
  output.append('@');
  output.append(tree.type);
  output.append('{');
  output.append(tree.key);
  output.mark_key_end();
  for (const Field& field : tree.fields()) {
    if (field.count == 0) continue;
    output.append(",\n  ");
    output.append(field.name);
    output.append(kSpaces.substr(0, width - field.name.size()));
    output.append(" = ");
    append_value(field, tree, output);
  }
  output.append(width == 0 ? ",\n}\n" : "\n}\n");
}

}  // namespace shoshi::bibtex
