#include "value/name_tables.hpp"

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <iterator>

#include "value/name_model.hpp"
#include "value/name_table_layout.hpp"
#include "value/variants.hpp"

namespace shoshi::value {
namespace {

#include "name_table_data.inc"

struct Found {
  std::string_view readings;
  std::uint16_t cost;
};

template <std::size_t kRows, std::size_t kSlots>
std::optional<Found> find(std::string_view spelling, const char* text, const NameRow (&rows)[kRows],
                          const std::uint16_t (&slots)[kSlots]) noexcept {
  static_assert((kSlots & (kSlots - 1)) == 0 && kRows < kSlots);
  const FoldedName folded(spelling);
  const std::string_view wanted = folded.view();
  if (wanted.empty()) return std::nullopt;
  for (std::size_t slot = name_hash(wanted);; ++slot) {
    const std::uint16_t number = slots[slot & (kSlots - 1)];
    if (number == 0) return std::nullopt;
    const NameRow& row = rows[number - 1];
    if (row.spelling_bytes != wanted.size()) continue;
    const char* const at = text + row.text;
    if (std::memcmp(at, wanted.data(), wanted.size()) != 0) continue;
    return Found{{at + row.spelling_bytes, row.readings_bytes}, row.cost};
  }
}

// Where names have nearly all their characters.
constexpr char32_t kFirstIndexed = 0x3000;
constexpr char32_t kLastIndexed = 0x9FFF;

/// The number of the row of each of these characters, from 1; 0 if it has none.
constexpr auto kRowNumbers = [] {
  std::array<std::uint16_t, kLastIndexed - kFirstIndexed + 1> numbers{};
  for (std::size_t row = 0; row < std::size(kCharacters); ++row) {
    const char32_t c = kCharacters[row].character;
    if (c < kFirstIndexed || c > kLastIndexed) continue;
    numbers[c - kFirstIndexed] = static_cast<std::uint16_t>(row + 1);
  }
  return numbers;
}();

std::optional<NameEntry> first_reading(const std::optional<Found>& found) noexcept {
  if (!found) return std::nullopt;
  return NameEntry{found->readings.substr(0, found->readings.find('/')), found->cost};
}

}  // namespace

std::optional<NameEntry> find_surname(std::string_view spelling) noexcept {
  return first_reading(find(spelling, kSurnameText, kSurnameRows, kSurnameSlots));
}

std::optional<NameEntry> find_given_name(std::string_view spelling) noexcept {
  return first_reading(find(spelling, kGivenNameText, kGivenNameRows, kGivenNameSlots));
}

std::string_view surname_readings(std::string_view spelling) noexcept {
  const auto found = find(spelling, kSurnameText, kSurnameRows, kSurnameSlots);
  return found ? found->readings : std::string_view();
}

std::string_view given_name_readings(std::string_view spelling) noexcept {
  const auto found = find(spelling, kGivenNameText, kGivenNameRows, kGivenNameSlots);
  return found ? found->readings : std::string_view();
}

bool has_surname_reading(std::string_view key) noexcept {
  return std::binary_search(std::begin(kSurnameReadingKeys), std::end(kSurnameReadingKeys),
                            name_hash(key));
}

bool has_given_name_reading(std::string_view key) noexcept {
  return std::binary_search(std::begin(kGivenNameReadingKeys), std::end(kGivenNameReadingKeys),
                            name_hash(key));
}

const CharacterRow& character_weights(char32_t c) noexcept {
  c = fold_variant(c);
  if (c >= kFirstIndexed && c <= kLastIndexed) {
    const std::uint16_t number = kRowNumbers[c - kFirstIndexed];
    return number != 0 ? kCharacters[number - 1] : kUnknownCharacter;
  }
  const auto* const row =
      std::lower_bound(std::begin(kCharacters), std::end(kCharacters), c,
                       [](const CharacterRow& a, char32_t b) { return a.character < b; });
  return row != std::end(kCharacters) && row->character == c ? *row : kUnknownCharacter;
}

}  // namespace shoshi::value
