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

/// BibTeX takes hyphens and ties for the space between words, so a name of these has no word.
bool has_no_word(string_view text) {
  std::size_t at = 0;
  while (at < text.size()) {
    const std::size_t space = text[at] == '-' ? 1 : space_at(text, at);
    if (space == 0) return false;
    at += space;
  }
  return !text.empty();
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

/// A piece of a name that stands between spaces, where a hyphen would make it two and a small
/// letter a "von".
bool is_one_word(string_view text) {
  if (text.empty() || text.find('-') != string_view::npos) return false;
  const Borders borders = borders_of(text);
  return !borders.space && !borders.separator && !(text.front() >= 'a' && text.front() <= 'z');
}

string_view between_parts(ValueKind kind) {
  switch (kind) {
    case ValueKind::names:
    case ValueKind::list:
      return " and ";
    case ValueKind::notes:
    case ValueKind::annotations:
      return "; ";
    default:
      return ", ";
  }
}

/// The entry on its way out.
class Encoder {
 public:
  Encoder(const Tree& tree, Output& output, Diagnostics& diagnostics)
      : tree_(tree), output_(output), diagnostics_(diagnostics) {}

  void append(const Field& field) {
    left_out_ = 0;
    const bool braces = field.kind != ValueKind::bare;
    if (braces) output_.append('{');
    for (std::size_t i = 0; i < field.count; ++i) {
      if (i != 0) output_.append(between_parts(field.kind));
      append_part(tree_.parts()[field.first + i], field.kind);
    }
    if (braces) output_.append('}');
    if (left_out_ == 0) return;
    diagnostics_.report(DiagnosticKind::controls_left_out, tree_.where,
                        {std::string(field.name), std::to_string(left_out_)});
  }

 private:
  void append_text(string_view text, Escaping escaping = Escaping::text) {
    left_out_ += append_escaped(text, escaping, output_);
  }

  void append_braced(string_view text, bool braces) {
    if (braces) output_.append('{');
    append_text(text);
    if (braces) output_.append('}');
  }

  void append_piece(string_view text) { append_braced(text, borders_of(text).separator); }

  /// "family, given" or "family, suffix, given" (BibTeX's order). With a suffix but no given name
  /// the name is one whole, because an empty last part is taken for a missing one.
  void append_split_name(const Part& name) {
    const auto& [family, given, suffix] = name.pieces;
    if (given.empty() && !suffix.empty()) {
      output_.append('{');
      append_text(family);
      output_.append(", ");
      append_text(suffix);
      return output_.append('}');
    }
    append_piece(family);
    if (given.empty()) return;
    output_.append(", ");
    if (!suffix.empty()) {
      append_piece(suffix);
      output_.append(", ");
    }
    append_piece(given);
  }

  /// "family given": BibTeX takes the last word for the surname, and pTeX's styles print the words
  /// in the order they stand in. With a suffix the name is one whole, because a comma would turn it
  /// round.
  void append_spaced_name(const Part& name) {
    const auto& [family, given, suffix] = name.pieces;
    if (!suffix.empty()) output_.append('{');
    append_braced(family, suffix.empty() && !is_one_word(family));
    if (!given.empty()) {
      output_.append(' ');
      append_braced(given, suffix.empty() && !is_one_word(given));
    }
    if (suffix.empty()) return;
    output_.append(", ");
    append_text(suffix);
    output_.append('}');
  }

  void append_name(const Part& name) {
    const string_view text = name.pieces[0];
    if (name.kind == PartKind::others) return output_.append("others");
    if (name.kind == PartKind::split_name) return append_split_name(name);
    if (name.kind == PartKind::spaced_name) return append_spaced_name(name);
    const Borders borders = borders_of(text);
    append_braced(text, name.kind == PartKind::body || borders.space || borders.separator);
  }

  void append_list_member(const Part& member) {
    const Borders borders = borders_of(member.pieces[0]);
    append_braced(member.pieces[0], borders.space || borders.separator);
  }

  void append_pages(const Part& pages) {
    append_text(pages.pieces[0]);
    if (pages.kind != PartKind::whole) output_.append("--");
    append_text(pages.pieces[1]);
  }

  void append_annotation(const Part& part) {
    output_.append(part.pieces[0]);
    output_.append("=\"");
    append_text(part.pieces[1], Escaping::annotation);
    output_.append('"');
  }

  void append_part(const Part& part, ValueKind kind) {
    const string_view text = part.pieces[0];
    switch (kind) {
      case ValueKind::text:
      case ValueKind::notes:
        return append_text(text);
      case ValueKind::cased_title:
        return append_text(text, Escaping::sentence_case);
      case ValueKind::names:
        return append_name(part);
      case ValueKind::list:
        return append_list_member(part);
      case ValueKind::keywords:
        return append_text(text, Escaping::keyword);
      case ValueKind::pages:
        return append_pages(part);
      case ValueKind::annotations:
        return append_annotation(part);
      case ValueKind::verbatim:
        return append_verbatim(text, output_);
      case ValueKind::bare:
        return output_.append(text);
    }
  }

  const Tree& tree_;
  Output& output_;
  Diagnostics& diagnostics_;
  std::size_t left_out_ = 0;
};

/// Width of the column of names.
std::size_t longest_name(const Tree& tree) {
  std::size_t longest = 0;
  for (const Field& field : tree.fields()) {
    if (field.count != 0) longest = std::max(longest, field.name.size());
  }
  return longest;
}

}  // namespace

void encode(const Tree& tree, Output& output, Diagnostics& diagnostics) {
  constexpr string_view kSpaces = "                        ";
  const std::size_t width = longest_name(tree);
  Encoder encoder(tree, output, diagnostics);
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
    encoder.append(field);
  }
  output.append(width == 0 ? ",\n}\n" : "\n}\n");
}

}  // namespace shoshi::bibtex
