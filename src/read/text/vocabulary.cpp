#include "read/text/vocabulary.hpp"

#include <algorithm>
#include <array>
#include <bit>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <string>
#include <type_traits>
#include <utility>

#include "unicode/fold.hpp"
#include "unicode/script.hpp"

namespace shoshi::text {
namespace {

constexpr auto kExtents = std::to_array<Extent>({
#define SHOSHI_ELEMENT(element, extent) Extent::extent,
#include "read/text/elements.def"
#undef SHOSHI_ELEMENT
});
static_assert(kExtents.size() == static_cast<std::size_t>(Element::count_));

constexpr auto kNames = std::to_array<std::string_view>({
#define SHOSHI_ELEMENT(element, extent) #element,
#include "read/text/elements.def"
#undef SHOSHI_ELEMENT
});

struct LabelRow {
  std::string_view label;
  Element element;
};

constexpr auto kLabels = std::to_array<LabelRow>({
#define SHOSHI_LABEL(label, element, language, seen) {label, Element::element},
#include "read/text/labels.def"
#undef SHOSHI_LABEL
});

/// How many bytes a label can take as written: three for a full-width letter; six for a space (two
/// U+3000, our choice) and for katakana (half width with a voicing mark); else as folded.
constexpr std::size_t longest_written(std::string_view folded) noexcept {
  std::size_t bytes = 0;
  for (std::size_t at = 0; at < folded.size(); ++at) {
    const auto byte = static_cast<unsigned char>(folded[at]);
    if (byte == ' ' || (byte == 0xE3 && folded[at + 1] != '\x80' && folded[at + 1] != '\x81')) {
      bytes += 6;
    } else if (byte < 0x80 || byte >= 0xE0) {
      bytes += 3;
    } else if (byte >= 0xC0) {
      bytes += 2;
    }
  }
  return bytes;
}

constexpr std::size_t kLongestWritten = [] {
  std::size_t longest = 0;
  for (const LabelRow& row : kLabels) longest = std::max(longest, longest_written(row.label));
  return longest;
}();

/// Up to eight bytes as a number, the first one lowest.
constexpr std::uint64_t number_of(std::string_view bytes) noexcept {
  std::uint64_t number = 0;
  for (std::size_t i = 0; i < bytes.size(); ++i) {
    number |= std::uint64_t{static_cast<unsigned char>(bytes[i])} << 8 * i;
  }
  return number;
}

/// The eight bytes at `at`, the same number while compiling and on a machine of either byte order.
constexpr std::uint64_t eight_at(std::string_view text, std::size_t at) noexcept {
  if (std::is_constant_evaluated() || std::endian::native != std::endian::little) {
    return number_of(text.substr(at, 8));
  }
  std::uint64_t number = 0;
  std::memcpy(&number, text.data() + at, sizeof number);
  return number;
}

/// Eight bytes a step, the last step over those before it: a step a byte is what lookups would
/// wait for.
constexpr std::size_t hash(std::string_view text) noexcept {
  constexpr std::uint64_t kFactor = 0x9E3779B97F4A7C15U;
  std::uint64_t value = text.size();
  if (text.size() < 8) {
    value = (value ^ number_of(text)) * kFactor;
  } else {
    for (std::size_t at = 0; at + 8 < text.size(); at += 8) {
      value = (value ^ eight_at(text, at)) * kFactor;
      value ^= value >> 32;
    }
    value = (value ^ eight_at(text, text.size() - 8)) * kFactor;
  }
  return static_cast<std::size_t>(value >> 40);
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

/// How long a label can be, as written, that begins with a certain character, or with a certain
/// two: what most lines that are no labels fail on.
class Beginnings {
 public:
  consteval Beginnings() {
    for (const LabelRow& row : kLabels) {
      std::uint8_t& longest = longest_[slot(row.label)];
      const auto written = static_cast<std::uint8_t>(longest_written(row.label));
      longest = std::max(longest, written);
      const std::size_t first = first_size(row.label);
      if (row.label.size() <= first) continue;
      std::uint8_t& both = longest_with_both_[pair_slot(row.label, first)];
      both = std::max(both, written);
    }
  }

  /// How many bytes a label can have that `text` begins with.
  [[nodiscard]] constexpr std::size_t reach(std::string_view text) const noexcept {
    const auto first = static_cast<unsigned char>(text.front());
    // Full-width and half-width forms begin with a character that no folded label begins with.
    if (is_unfolded(first)) return kLongestWritten;
    const std::size_t longest = longest_[slot(text)];
    const std::size_t size = first_size(text);
    if (longest <= size || text.size() <= size) return longest;
    const auto second = static_cast<unsigned char>(text[size]);
    if (is_unfolded(second) || second == ' ') return longest;
    // Without a second character that a label has, only a label of one is left.
    return longest_with_both_[pair_slot(text, size)] != 0 ? longest : 3 * size;
  }

  /// False if the text is longer than every label that begins with the same two characters.
  [[nodiscard]] constexpr bool fits(std::string_view text) const noexcept {
    if (is_unfolded(static_cast<unsigned char>(text.front()))) {
      return text.size() <= kLongestWritten;
    }
    const std::size_t size = first_size(text);
    if (text.size() <= 3 * size) return true;  // perhaps a label of one character
    const auto second = static_cast<unsigned char>(text[size]);
    if (is_unfolded(second) || second == ' ') return text.size() <= longest_[slot(text)];
    return text.size() <= longest_with_both_[pair_slot(text, size)];
  }

 private:
  static_assert(kLongestWritten < 256);
  static constexpr std::size_t kSize = 4096;
  static constexpr std::size_t kPairs = std::size_t{1} << 15;

  static constexpr bool is_unfolded(unsigned char byte) noexcept {
    return byte == 0xEF || byte == 0xC2;
  }
  static constexpr std::size_t first_size(std::string_view text) noexcept {
    return static_cast<unsigned char>(text.front()) < 0x80 ? 1 : 3;
  }
  static constexpr std::size_t slot(std::string_view text) noexcept {
    const auto first = static_cast<unsigned char>(text.front());
    return first < 0x80 ? first | 0x20U : 128 + hash(text.substr(0, 3)) % kSize;
  }
  /// Of the first character and the first two bytes of the second, ASCII in either case.
  static constexpr std::size_t pair_slot(std::string_view text, std::size_t first) noexcept {
    const auto second = static_cast<unsigned char>(text[first]);
    std::uint32_t value = static_cast<std::uint32_t>(slot(text)) * 31U;
    if (second < 0x80) return (value + (second | 0x20U)) % kPairs;
    for (const char c : text.substr(first, 3)) {
      value = (value ^ static_cast<unsigned char>(c)) * 16777619U;
    }
    return value % kPairs;
  }

  std::array<std::uint8_t, 128 + kSize> longest_{};
  std::array<std::uint8_t, kPairs> longest_with_both_{};
};

constexpr Beginnings kBeginnings;

std::optional<Element> find_folded(std::string_view label) noexcept {
  for (std::size_t slot = hash(label) % kIndex.size(); kIndex[slot] != 0;
       slot = (slot + 1) % kIndex.size()) {
    const LabelRow& row = kLabels[kIndex[slot] - 1U];
    if (row.label == label) return row.element;
  }
  return std::nullopt;
}

/// The longest line that is looked at for a bracket or path: more than any label has around it.
constexpr std::size_t kLongestDecorated = 2 * kLongestWritten;

/// Languages as labels name them. Two-letter words that mean something else there (ID, no) are not
/// among them.
constexpr auto kLanguages = std::to_array<std::pair<std::string_view, std::string_view>>({
    {"日", "ja"},
    {"和", "ja"},
    {"日本語", "ja"},
    {"和文", "ja"},
    {"ja", "ja"},
    {"jpn", "ja"},
    {"japanese", "ja"},
    {"英", "en"},
    {"英語", "en"},
    {"英文", "en"},
    {"en", "en"},
    {"eng", "en"},
    {"english", "en"},
    {"中国語", "zh"},
    {"zh", "zh"},
    {"韓国語", "ko"},
    {"ko", "ko"},
});

std::string_view language_in(std::string_view folded) noexcept {
  for (const auto& [name, code] : kLanguages) {
    if (name == folded) return code;
  }
  return {};
}

/// "3", "3件", "全3名". A number of four digits is a year.
std::optional<unsigned> count_in(std::string_view folded) noexcept {
  static constexpr std::string_view kAll = "全";
  static constexpr auto kUnits = std::to_array<std::string_view>({"件", "名", "人", "篇", "編"});
  if (folded.starts_with(kAll)) folded.remove_prefix(kAll.size());
  for (const std::string_view unit : kUnits) {
    if (folded.ends_with(unit)) folded.remove_suffix(unit.size());
  }
  if (folded.empty() || folded.size() > 3) return std::nullopt;
  unsigned count = 0;
  for (const char c : folded) {
    if (c < '0' || c > '9') return std::nullopt;
    count = 10 * count + static_cast<unsigned>(c - '0');
  }
  return count;
}

/// The label with the bracket at its end taken off, if there is a count or a language in it.
BareLabel without_bracket(std::string_view label) noexcept {
  static constexpr auto kPairs = std::to_array<std::pair<std::string_view, std::string_view>>(
      {{"(", ")"}, {"（", "）"}, {"[", "]"}, {"［", "］"}});
  for (const auto& [open, close] : kPairs) {
    if (!label.ends_with(close)) continue;
    // A search for one byte is quicker than one for a text of one byte.
    const std::size_t at = open.size() == 1 ? label.rfind(open.front()) : label.rfind(open);
    if (at == std::string_view::npos || at == 0) continue;
    const std::size_t inside = at + open.size();
    std::string folded;
    std::string_view word =
        unicode::trim(label.substr(inside, label.size() - close.size() - inside));
    if (word.find(':') != std::string_view::npos) continue;  // "(ISSN:04542215)" is neither
    if (unicode::fold_label(word, folded)) word = folded;
    const std::optional<unsigned> count = count_in(word);
    const std::string_view language = language_in(word);
    if (count || !language.empty()) return {unicode::trim(label.substr(0, at)), count, language};
  }
  return {label, std::nullopt, {}};
}

/// What a label that is more than itself ends in: a bracket of either width, or 注記.
bool may_be_decorated(std::string_view label) noexcept {
  switch (label.back()) {
    case ')':
    case ']':
      return true;
    case '\x89':
    case '\xBD':
    case '\x98':
      return label.ends_with("）") || label.ends_with("］") || label.ends_with("注記");
    default:
      return false;
  }
}

}  // namespace

Extent extent_of(Element element) noexcept {
  return kExtents[static_cast<std::size_t>(element)];
}

std::span<const std::string_view> element_names() noexcept {
  return kNames;
}

std::optional<Element> find_element(std::string_view name) noexcept {
  const auto* const found = std::find(kNames.begin(), kNames.end(), name);
  if (found == kNames.end()) return std::nullopt;
  return static_cast<Element>(found - kNames.begin());
}

BareLabel bare_label(std::string_view label) noexcept {
  if (label.empty() || label.size() > kLongestDecorated) return {label, std::nullopt, {}};
  // A path: タイトル[0].タイトル
  if (label.find(']') != std::string_view::npos && label.find("].") != std::string_view::npos) {
    label.remove_prefix(label.rfind('.') + 1);
    if (label.empty()) return {label, std::nullopt, {}};
  }
  if (!may_be_decorated(label)) return {label, std::nullopt, {}};
  for (const std::string_view mark : {"*注記", "＊注記"}) {
    if (label.ends_with(mark)) label = unicode::trim(label.substr(0, label.size() - mark.size()));
  }
  return without_bracket(label);
}

Vocabulary::Vocabulary(std::vector<Label> own) : own_(std::move(own)) {
  std::string folded;
  for (Label& label : own_) {
    label.text = unicode::trim(std::string_view(label.text));
    if (unicode::fold_label(label.text, folded)) label.text = folded;
  }
  const auto less = [](const Label& a, const Label& b) { return a.text < b.text; };
  std::stable_sort(own_.begin(), own_.end(), less);
  // Of equal ones the last stays.
  const auto same = [](const Label& a, const Label& b) { return a.text == b.text; };
  own_.erase(own_.begin(), std::unique(own_.rbegin(), own_.rend(), same).base());
}

std::optional<Element> Vocabulary::find_own(std::string_view label) const noexcept {
  std::string folded;
  if (unicode::fold_label(label, folded)) label = folded;
  const auto found =
      std::lower_bound(own_.begin(), own_.end(), label,
                       [](const Label& own, std::string_view text) { return own.text < text; });
  if (found == own_.end() || found->text != label) return std::nullopt;
  return found->element;
}

std::optional<Element> Vocabulary::find_whole(std::string_view label) const noexcept {
  if (label.empty()) return std::nullopt;
  if (!own_.empty()) {
    if (const auto element = find_own(label)) return element;
  }
  if (!kBeginnings.fits(label)) return std::nullopt;
  if (const auto element = find_folded(label)) return element;
  std::string folded;
  if (!unicode::fold_label(label, folded)) return std::nullopt;
  return find_folded(folded);
}

std::optional<Element> Vocabulary::find(std::string_view label) const noexcept {
  if (const auto element = find_whole(label)) return element;
  const BareLabel bare = bare_label(label);
  if (bare.text.size() == label.size()) return std::nullopt;
  return find_whole(bare.text);
}

std::size_t Vocabulary::reach(std::string_view text) const noexcept {
  if (text.empty()) return 0;
  std::size_t reach = kBeginnings.reach(text);
  for (const Label& own : own_) reach = std::max(reach, 3 * own.text.size());
  return reach;
}

}  // namespace shoshi::text
