#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>

/// The few HTML tags that titles and abstracts of J-STAGE and CiNii carry for layout.
namespace shoshi::write {

/// What a tag asks for.
enum class Markup : std::uint8_t { none, italic, bold, superscript, subscript };

/// A tag in a text.
struct MarkupTag {
  Markup markup = Markup::none;
  bool closing = false;
  std::uint8_t bytes = 0;  ///< Length with its brackets; 0 if there is no tag.
};

/// The tag that begins at byte `at`: <i>, <b>, <sup>, <sub> or its end, in either case and without
/// attributes. Every other text is no tag.
[[nodiscard]] MarkupTag markup_at(std::string_view text, std::size_t at) noexcept;

/// True if the text has such tags and all of them nest, at most eight deep: only then are they
/// taken as layout, else they are text like any other.
[[nodiscard]] bool has_markup(std::string_view text) noexcept;

}  // namespace shoshi::write
