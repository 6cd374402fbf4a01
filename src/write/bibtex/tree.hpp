#pragma once

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <forward_list>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "shoshi/span.hpp"

/// A BibTeX or BibLaTeX entry as the list of its fields.
namespace shoshi::bibtex {

/// How a value is written and what stands between its parts.
enum class ValueKind : std::uint8_t {
  text,         ///< One part.
  cased_title,  ///< One part, whose capitals a style in sentence case would take away.
  names,        ///< Parts joined by "and".
  list,         ///< A literal list of BibLaTeX: parts joined by "and".
  keywords,     ///< Parts joined by a comma.
  pages,        ///< Parts joined by a comma.
  notes,        ///< Parts joined by a semicolon.
  verbatim,     ///< One part, that TeX and the styles do not interpret: a URL, a DOI.
  annotations,  ///< Of biber, one part a member of the list: its place and its text in quotes.
  bare,         ///< One part, written without braces: a macro or a concatenation.
};

/// What one part of a value is.
enum class PartKind : std::uint8_t {
  whole,        ///< pieces[0] is the text; of names, one that nothing splits.
  split_name,   ///< family, given, suffix.
  spaced_name,  ///< family, given, written as pTeX's styles expect: a space between and no comma.
  numbered,     ///< Of annotations: place in the list, counted from 1; text.
  body,         ///< A name in braces whatever it holds.
  others,       ///< "and others": more names than are given.
  range,        ///< First and last page.
  open_range,   ///< First page of a range whose end is not known.
};

/// A part of a value. The pieces are UTF-8, not escaped, and borrowed.
struct Part {
  PartKind kind = PartKind::whole;
  std::array<std::string_view, 3> pieces;
};

/// A field; its parts are parts()[first] and those after it.
struct Field {
  std::string_view name;
  ValueKind kind = ValueKind::text;
  std::size_t first = 0;
  std::size_t count = 0;
};

/// An entry. It owns the strings that were put together for it and borrows all others.
class Tree {
 public:
  Tree() {
    fields_.reserve(kUsualFields);
    parts_.reserve(kUsualParts);
  }

  std::string_view type;  ///< "article".
  std::string_view key;   ///< As it is cited.
  Span where;             ///< The record's, for what is reported of its values.

  /// Begins a field that holds the parts added next. One that gets none is not written.
  void begin(std::string_view name, ValueKind kind) {
    fields_.push_back({name, kind, parts_.size(), 0});
  }
  /// Adds a part to the last field; nothing if the part is a text and empty.
  void part(Part part) {
    if (part.kind == PartKind::whole && part.pieces[0].empty()) return;
    parts_.push_back(part);
    ++fields_.back().count;
  }
  /// Adds a field of one part; nothing if the text is empty.
  void field(std::string_view name, std::string_view text, ValueKind kind = ValueKind::text) {
    if (text.empty()) return;
    begin(name, kind);
    part({PartKind::whole, {text, {}, {}}});
  }
  /// Keeps a string that was put together for the tree; good as long as the tree is.
  [[nodiscard]] std::string_view own(std::string text) {
    return owned_.emplace_front(std::move(text));
  }

  /// True if a field of that name holds a part.
  [[nodiscard]] bool has(std::string_view name) const noexcept {
    return std::ranges::any_of(
        fields_, [=](const Field& field) { return field.name == name && field.count; });
  }

  [[nodiscard]] const std::vector<Field>& fields() const noexcept { return fields_; }
  [[nodiscard]] const std::vector<Part>& parts() const noexcept { return parts_; }

 private:
  static constexpr std::size_t kUsualFields = 32;
  static constexpr std::size_t kUsualParts = 64;
  std::vector<Field> fields_;
  std::vector<Part> parts_;
  std::forward_list<std::string> owned_;
};

}  // namespace shoshi::bibtex
