#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>

/// The labels that services put before their values, and what each means.
namespace shoshi::text {

/// What a labelled value is: one row each in elements.def.
enum class Element : std::uint8_t {
#define SHOSHI_ELEMENT(element, extent) element,
#include "read/text/elements.def"
#undef SHOSHI_ELEMENT
  count_  ///< The number of elements.
};

/// How much text belongs to a label; see elements.def.
enum class Extent : std::uint8_t { line, lines, count, block, nothing };

/// The extent of an element's values.
[[nodiscard]] Extent extent_of(Element element) noexcept;

/// The labels that a reader knows. Immutable: any thread may look things up.
class Vocabulary {
 public:
  /// The element that a label stands for. The label is looked up as it is and, if that fails, as
  /// folded by unicode::fold_label; so "ＩＳＳＮ" and "Issn" are "issn". Nothing if it is no label.
  [[nodiscard]] std::optional<Element> find(std::string_view label) const noexcept;

  /// How many bytes a label can have, in any width, that begins with the first character of
  /// `text`; 0 if none does.
  [[nodiscard]] std::size_t reach(std::string_view text) const noexcept;
};

}  // namespace shoshi::text
