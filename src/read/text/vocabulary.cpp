#include "read/text/vocabulary.hpp"

#include <algorithm>
#include <array>
#include <cstddef>
#include <string>

#include "unicode/fold.hpp"

namespace shoshi::text {
namespace {

constexpr auto kExtents = std::to_array<Extent>({
#define SHOSHI_ELEMENT(element, extent) Extent::extent,
#include "read/text/elements.def"
#undef SHOSHI_ELEMENT
});
static_assert(kExtents.size() == static_cast<std::size_t>(Element::count_));

struct LabelRow {
  std::string_view label;
  Element element;
};

constexpr auto kLabels = std::to_array<LabelRow>({
#define SHOSHI_LABEL(label, element, language, seen) {label, Element::element},
#include "read/text/labels.def"
#undef SHOSHI_LABEL
});

constexpr std::size_t kLongest =
    std::max_element(kLabels.begin(), kLabels.end(), [](const LabelRow& a, const LabelRow& b) {
      return a.label.size() < b.label.size();
    })->label.size();

/// A full-width letter takes three bytes where its folded form takes one.
constexpr std::size_t kLongestWritten = 3 * kLongest;

constexpr std::uint32_t hash(std::string_view text) noexcept {
  std::uint32_t value = 2166136261U;  // FNV-1a
  for (const char c : text) value = (value ^ static_cast<unsigned char>(c)) * 16777619U;
  return value;
}

constexpr std::size_t table_size(std::size_t entries) {
  std::size_t size = 1;
  while (size < 4 * entries) size *= 2;
  return size;
}

using Index = std::array<std::uint16_t, table_size(kLabels.size())>;

/// An open-addressed index over kLabels: row number plus one, 0 for an empty slot. A label that
/// stands twice in labels.def does not compile.
consteval Index make_index() {
  Index index{};
  for (std::size_t row = 0; row < kLabels.size(); ++row) {
    std::size_t slot = hash(kLabels[row].label) % index.size();
    while (index[slot] != 0) {
      if (kLabels[index[slot] - 1U].label == kLabels[row].label) throw "label stands twice";
      slot = (slot + 1) % index.size();
    }
    index[slot] = static_cast<std::uint16_t>(row + 1);
  }
  return index;
}

constexpr Index kIndex = make_index();

/// How long a label can be, as written, that begins with a certain character: what most lines that
/// are no labels fail on. A full-width character takes three bytes where its folded form takes one.
class LongestByFirst {
 public:
  consteval LongestByFirst() {
    for (const LabelRow& row : kLabels) {
      std::uint8_t& longest = longest_[slot(row.label)];
      longest = std::max(longest, static_cast<std::uint8_t>(3 * row.label.size()));
    }
  }
  [[nodiscard]] constexpr std::size_t operator()(std::string_view text) const noexcept {
    const auto first = static_cast<unsigned char>(text.front());
    // Full-width and half-width forms begin with a character that no folded label begins with.
    if (first == 0xEF || first == 0xC2) return kLongestWritten;
    return longest_[slot(text)];
  }

 private:
  static_assert(kLongestWritten < 256);
  static constexpr std::size_t kSize = 4096;

  static constexpr std::size_t slot(std::string_view text) noexcept {
    const auto first = static_cast<unsigned char>(text.front());
    return first < 0x80 ? first | 0x20U : 128 + hash(text.substr(0, 3)) % kSize;
  }
  std::array<std::uint8_t, 128 + kSize> longest_{};
};

constexpr LongestByFirst kLongestByFirst;

std::optional<Element> find_folded(std::string_view label) noexcept {
  for (std::size_t slot = hash(label) % kIndex.size(); kIndex[slot] != 0;
       slot = (slot + 1) % kIndex.size()) {
    const LabelRow& row = kLabels[kIndex[slot] - 1U];
    if (row.label == label) return row.element;
  }
  return std::nullopt;
}

}  // namespace

Extent extent_of(Element element) noexcept {
  return kExtents[static_cast<std::size_t>(element)];
}

std::optional<Element> Vocabulary::find(std::string_view label) const noexcept {
  if (label.empty() || label.size() > kLongestWritten) return std::nullopt;
  if (label.size() > kLongestByFirst(label)) return std::nullopt;
  if (const auto element = find_folded(label)) return element;
  std::string folded;
  if (!unicode::fold_label(label, folded)) return std::nullopt;
  return find_folded(folded);
}

std::size_t Vocabulary::reach(std::string_view text) const noexcept {
  return text.empty() ? 0 : kLongestByFirst(text);
}

}  // namespace shoshi::text
