#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>
#include <vector>

#include "value/name_marks.hpp"

/// A line of names cut at its commas, semicolons and the like.
namespace shoshi::value {

/// What stands before a field. `comma` has no space behind it. The last two never stand inside a
/// name; over a `conjunction` ("and", &) a role holds for both.
enum class Separator : std::uint8_t { none, comma, comma_space, ideographic, conjunction, strong };

/// True for what never stands inside a name.
[[nodiscard]] constexpr bool parts_names(Separator separator) noexcept {
  return separator == Separator::strong || separator == Separator::conjunction;
}

/// What stands between two separators.
struct Field {
  std::string_view text;
  Separator before = Separator::none;
  MarkedName marks;
  std::string_view suffix;  ///< "Jr.": a field of its own in the text.
};

/// Cuts a line at the separators that are outside brackets and not between marks (1,a). Empty
/// fields are left out. `marks` of the fields are not read yet.
[[nodiscard]] std::vector<Field> cut_fields(std::string_view line);

/// Reads fields without a strong separator between them as names: how many fields each name takes,
/// in order. One is a whole name; two are surname and given name. Their marks must be read.
[[nodiscard]] std::vector<std::size_t> count_name_fields(const Field* fields, std::size_t count);

}  // namespace shoshi::value
