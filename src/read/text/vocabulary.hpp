#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

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

/// The names of all elements, in the order of elements.def: "title_reading".
[[nodiscard]] std::span<const std::string_view> element_names() noexcept;

/// The element of that name; nothing if there is none.
[[nodiscard]] std::optional<Element> find_element(std::string_view name) noexcept;

/// A label without what pages put around it to tell how often or in which language it stands:
/// "著者 (3名)", "被引用文献 (4)*注記", "抄録(英)" and WEKO's "タイトル[0].タイトル".
struct BareLabel {
  std::string_view text;  ///< The label alone; the whole of it if there is nothing around it.
  std::optional<unsigned> count;  ///< The number in its bracket, of three digits at most.
  std::string_view language;      ///< BCP 47 of the language in its bracket; empty if none.
};

/// Takes a label apart: of a path its last word, without 注記, without a bracket at its end that
/// holds a count or a language.
[[nodiscard]] BareLabel bare_label(std::string_view label) noexcept;

/// The labels that a reader knows: those of labels.def and a user's own. Immutable once made: any
/// thread may look things up.
class Vocabulary {
 public:
  /// A label of a user's own.
  struct Label {
    std::string text;  ///< As written.
    Element element{};
  };

  Vocabulary() = default;
  /// With labels of a user's own, which win over those of labels.def. Of two that are the same when
  /// folded, the later one counts.
  explicit Vocabulary(std::vector<Label> own);

  /// The element that a label stands for. The label is looked up as it is and, if that fails, as
  /// folded by unicode::fold_label; so "ＩＳＳＮ" and "Issn" are "issn". If that fails too, it is
  /// looked up as a bare_label. Nothing if it is no label.
  [[nodiscard]] std::optional<Element> find(std::string_view label) const noexcept;

  /// How many bytes a label can have, in any width, that begins with the first character of
  /// `text`; 0 if none does.
  [[nodiscard]] std::size_t reach(std::string_view text) const noexcept;

 private:
  [[nodiscard]] std::optional<Element> find_whole(std::string_view label) const noexcept;
  [[nodiscard]] std::optional<Element> find_own(std::string_view label) const noexcept;

  std::vector<Label> own_;  // folded, in order
};

}  // namespace shoshi::text
