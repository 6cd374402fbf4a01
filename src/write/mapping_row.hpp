#pragma once

#include <array>
#include <cstddef>
#include <string_view>

namespace shoshi::write {

/// One row of a table of docs/mapping.md or docs/marc.md: a field of a target, and what of a record
/// goes there, in words. Empty if it is no field but leaves something for a later one.
struct MappingRow {
  std::string_view field;
  std::string_view description;
};

/// The rows of a writer's own table, each {field, function, description}, as the documents show
/// them.
template <class Row, std::size_t size>
[[nodiscard]] constexpr std::array<MappingRow, size> described(
    const std::array<Row, size>& rows) noexcept {
  std::array<MappingRow, size> shown{};
  for (std::size_t i = 0; i < size; ++i) {
    const auto& [field, function, description] = rows[i];
    shown[i] = {field, description};
  }
  return shown;
}

}  // namespace shoshi::write
