#pragma once

#include <cstdint>

#include "read/text/vocabulary.hpp"

/// What an element that comes again tells of where a record begins.
namespace shoshi::text {

/// Elements that a record may begin with.
[[nodiscard]] bool opens_record(Element element) noexcept;

/// Elements that ceek.jp, whose order is fixed, puts before the numbering.
[[nodiscard]] bool precedes_numbering(Element element) noexcept;

/// Names, and what belongs to them.
[[nodiscard]] bool is_about_people(Element element) noexcept;

/// How often one record may have an element.
enum class Repeats : std::uint8_t {
  no,         ///< Once: a second one begins a record.
  in_groups,  ///< Person after person, each with affiliation and identifier.
  anywhere,   ///< So often that a second one tells nothing.
};

/// How often one record may have `element`. Our choice, from what the services repeat.
[[nodiscard]] Repeats repeats(Element element) noexcept;

}  // namespace shoshi::text
