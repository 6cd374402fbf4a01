#pragma once

#include <cstddef>

#include "shoshi/writer.hpp"
#include "write/marc/tree.hpp"

/// The exchange format of MARC 21: ISO 2709, UTF-8.
namespace shoshi::marc {

/// The longest field that a directory entry can describe, in bytes: indicators, subfield delimiters
/// and codes and the field terminator are counted (four digits; MARC 21 Specifications, "Record
/// Structure").
inline constexpr std::size_t kLongestField = 9'999;
/// The longest record that the leader can describe, in bytes (five digits).
inline constexpr std::size_t kLongestRecord = 99'999;
/// What a field costs beside its own bytes: its directory entry.
inline constexpr std::size_t kDirectoryEntryBytes = 12;
/// What a record has beside its fields and their entries: the leader, the terminator of the
/// directory and that of the record.
inline constexpr std::size_t kFrameBytes = 24 + 1 + 1;

/// How many bytes a field takes in ISO 2709, its directory entry not counted.
[[nodiscard]] std::size_t iso2709_bytes(const ControlField& field) noexcept;
[[nodiscard]] std::size_t iso2709_bytes(const Tree& tree, const DataField& field) noexcept;

/// Appends the record. Returns false and appends nothing if a field or the record is longer than
/// its length can say: a wrong directory is worse than no record.
[[nodiscard]] bool encode_iso2709(const Tree& tree, Output& output);

}  // namespace shoshi::marc
