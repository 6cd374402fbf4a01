#pragma once

#include <cstdint>
#include <string_view>

/// The shape of the name tables that data/make_name_table.cpp writes and name_tables.cpp reads.
/// Numbers and offsets only, so that a program that links them relocates and builds nothing.
namespace shoshi::value {

/// One spelling. Its text lies at `text` in the table's text: the folded spelling, then its
/// readings, the most frequent first, with "/" between them.
struct NameRow {
  std::uint32_t text;
  std::uint16_t cost;
  std::uint8_t spelling_bytes;
  std::uint8_t readings_bytes;
};

/// How surprising a character is in its place of a name: minus the natural logarithm of its
/// frequency among the spellings of the tables, in eighths.
struct PlaceWeights {
  std::uint8_t first;
  std::uint8_t inner;
  std::uint8_t last;
};

/// The weights of one character, folded.
struct CharacterRow {
  std::uint32_t character;
  PlaceWeights surname;
  PlaceWeights given;
};

/// Where a spelling is first looked for among the slots: FNV-1a, 32 bits.
[[nodiscard]] constexpr std::uint32_t name_hash(std::string_view folded) noexcept {
  std::uint32_t hash = 2166136261U;
  for (const char byte : folded) hash = (hash ^ static_cast<unsigned char>(byte)) * 16777619U;
  return hash ^ (hash >> 15);
}

}  // namespace shoshi::value
