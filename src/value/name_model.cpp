#include "value/name_model.hpp"

#include <algorithm>
#include <array>
#include <cstdint>

#include "unicode/script.hpp"
#include "unicode/utf8.hpp"
#include "value/name_tables.hpp"

namespace shoshi::value {
namespace {

enum class Part : std::uint8_t { surname, given };

// Minus the logarithm of how frequent a length is among authors, in eighths: two characters are
// usual, and a single one is commoner as a given name than as a surname.
constexpr std::array<Weight, 6> kSurnameLength = {kImpossible, 20, 2, 16, 40, 64};
constexpr std::array<Weight, 6> kGivenLength = {kImpossible, 13, 4, 12, 40, 64};
constexpr Weight kGreatLength = 96;

// What being in a table takes off. UniDic gives most of its names the cost 5750; a lower one says
// that the name was met in text.
constexpr Weight kKnown = 32;
constexpr int kUsualCost = 5750;
constexpr int kCostPerEighth = 188;

// A name in kana may be any word; the tables have few.
constexpr Weight kKanaSurname = 120;
constexpr Weight kKanaGiven = 80;
constexpr std::size_t kLongestKana = 7;

bool is_kana(std::string_view text) noexcept {
  for (std::size_t at = 0; at < text.size();) {
    const unicode::CodePoint found = unicode::decode(text, at);
    if (!unicode::is_hiragana(found.value) && !unicode::is_katakana(found.value)) return false;
    at += found.bytes;
  }
  return true;
}

/// The characters of a text with their weights.
class Letters {
 public:
  explicit Letters(std::string_view text) noexcept : text_(text) {
    std::size_t at = 0;
    while (at < text.size() && size_ < kLongestName) {
      const unicode::CodePoint found = unicode::decode(text, at);
      rows_[size_] = &character_weights(found.value);
      begins_[size_++] = at;
      at += found.bytes;
    }
    begins_[size_] = at;
    whole_ = at == text.size();
  }
  [[nodiscard]] std::size_t size() const noexcept { return whole_ ? size_ : 0; }
  [[nodiscard]] std::size_t begin(std::size_t letter) const noexcept { return begins_[letter]; }

  /// The weight of the characters [first, last) as that part of a name.
  [[nodiscard]] Weight weight(std::size_t first, std::size_t last, Part part) const noexcept {
    if (first >= last) return kImpossible;
    const auto& lengths = part == Part::surname ? kSurnameLength : kGivenLength;
    const std::size_t count = last - first;
    Weight sum = count < lengths.size() ? lengths[count] : kGreatLength;
    sum += places(first, part).first;
    if (count > 1) sum += places(last - 1, part).last;
    for (std::size_t k = first + 1; k + 1 < last; ++k) sum += places(k, part).inner;
    const std::string_view word = text_.substr(begins_[first], begins_[last] - begins_[first]);
    const auto entry = part == Part::surname ? find_surname(word) : find_given_name(word);
    if (count > 1 && count <= kLongestKana && is_kana(word)) {
      sum = std::min(sum, part == Part::surname ? kKanaSurname : kKanaGiven);
    }
    if (!entry) return sum;
    const Weight met = std::max<Weight>(0, kUsualCost - entry->cost) / kCostPerEighth;
    return std::max<Weight>(0, sum - kKnown - (part == Part::surname ? met : 0));
  }

 private:
  [[nodiscard]] const PlaceWeights& places(std::size_t letter, Part part) const noexcept {
    return part == Part::surname ? rows_[letter]->surname : rows_[letter]->given;
  }

  std::string_view text_;
  std::array<const CharacterRow*, kLongestName> rows_{};
  std::array<std::size_t, kLongestName + 1> begins_{};
  std::size_t size_ = 0;
  bool whole_ = false;
};

Weight weight_of(std::string_view text, Part part) noexcept {
  const Letters letters(text);
  return letters.weight(0, letters.size(), part);
}

NameCut best_cut(std::string_view text, Part left, Part right) noexcept {
  const Letters letters(text);
  NameCut best;
  for (std::size_t k = 1; k < letters.size(); ++k) {
    const Weight weight = letters.weight(0, k, left) + letters.weight(k, letters.size(), right);
    if (weight < best.weight) best = {letters.begin(k), weight};
  }
  return best;
}

}  // namespace

Weight surname_weight(std::string_view text) noexcept {
  return weight_of(text, Part::surname);
}

Weight given_name_weight(std::string_view text) noexcept {
  return weight_of(text, Part::given);
}

NameCut cut_name(std::string_view text) noexcept {
  return best_cut(text, Part::surname, Part::given);
}

NameCut cut_between_names(std::string_view text) noexcept {
  return best_cut(text, Part::given, Part::surname);
}

}  // namespace shoshi::value
