#include <algorithm>

#include "unicode/script.hpp"
#include "unicode/utf8.hpp"
#include "value/corporate.hpp"
#include "value/latin_name.hpp"
#include "value/name_fields.hpp"
#include "value/name_model.hpp"
#include "value/name_tables.hpp"
#include "value/name_words.hpp"

namespace shoshi::value {
namespace {

// In eighths of a natural logarithm, as the weights of names.
constexpr Weight kSpacedName = 10;
constexpr Weight kWholeKatakana = 80;
constexpr Weight kJoinedKatakana = 20;
constexpr Weight kLatinName = 20;
constexpr Weight kLatinWord = 80;
constexpr Weight kNoName = 300;
constexpr Weight kLatinPair = 30;
constexpr Weight kInitialsPair = 8;
constexpr Weight kCompoundPair = 90;
constexpr Weight kDoubtfulPair = 120;
constexpr Weight kKatakanaPair = 60;
constexpr Weight kForeignGiven = 80;
constexpr Weight kUnspacedName = 16;
constexpr Weight kUnspacedShort = 40;    // More for two characters: one and one is rare.
constexpr Weight kPairComma = -8;        // "姓, 名" is how catalogues write a name.
constexpr Weight kPartingComma = 150;    // "," where the list shows that it parts names.
constexpr Weight kPairIdeographic = 24;  // 、 stands between names.

/// Weighs the fields between two strong separators: each a name, or two of them surname and given
/// name.
class FieldReading {
 public:
  FieldReading(const Field* fields, std::size_t count)
      : fields_(fields),
        commas_part_names_(do_commas_part_names(fields, count)),
        steps_(count + 1) {
    steps_[0].weight = 0;
    for (std::size_t k = 0; k < count; ++k) {
      relax(k, 1, weigh_name(fields[k]));
      if (k + 1 < count) relax(k, 2, weigh_pair(fields[k], fields[k + 1]));
    }
  }

  /// How many fields each name takes, in order.
  [[nodiscard]] std::vector<std::size_t> counts() const {
    if (are_surnames()) return std::vector<std::size_t>(steps_.size() - 1, 1);
    std::vector<std::size_t> counts;
    for (std::size_t end = steps_.size() - 1; end > 0; end -= steps_[end].count) {
      counts.push_back(steps_[end].count);
    }
    std::reverse(counts.begin(), counts.end());
    return counts;
  }

 private:
  struct Step {
    Weight weight = kInfinite;
    std::size_t count = 1;
  };

  // 山田、鈴木、田中: an odd number of words that are surnames rather than given names.
  [[nodiscard]] bool are_surnames() const noexcept {
    const std::size_t count = steps_.size() - 1;
    return count > 2 && count % 2 == 1 &&
           std::all_of(fields_, fields_ + count,
                       [](const Field& field) { return is_surname_rather(field.marks.core); });
  }

  static bool is_surname_rather(std::string_view text) noexcept {
    const auto surname = find_surname(text);
    const auto given = find_given_name(text);
    return surname && (!given || surname->cost < given->cost);
  }

  void relax(std::size_t first, std::size_t count, Weight weight) noexcept {
    Step& step = steps_[first + count];
    weight += steps_[first].weight;
    if (weight < step.weight) step = {weight, count};
  }

  // NDL joins headings and statements with "," and writes ", " inside both. In a list that has
  // both, or names with a space inside, a bare comma hardly stands inside a name.
  static bool do_commas_part_names(const Field* fields, std::size_t count) noexcept {
    bool bare = false;
    bool other = false;
    for (std::size_t k = 0; k < count; ++k) {
      const std::string_view core = fields[k].marks.core;
      bare = bare || (k > 0 && fields[k].before == Separator::comma);
      other = other || (k > 0 && fields[k].before == Separator::comma_space) ||
              (unicode::has_han(core) && has_space(core));
    }
    return bare && other;
  }

  static Weight weigh_name(const Field& field) noexcept {
    const std::string_view core = field.marks.core;
    if (core.empty() || is_initials(core)) return kNoName;
    if (is_whole_hangul(core) || core.find("（") != std::string_view::npos) return kLatinName;
    if (!unicode::has_japanese(core)) {
      return has_space(core) || is_joined_latin(core) ? kLatinName : kLatinWord;
    }
    if (has_space(core) || is_corporate(core)) return kSpacedName;
    if (!unicode::has_han(core)) {
      return core.find("・") != std::string_view::npos ? kJoinedKatakana : kWholeKatakana;
    }
    const NameCut cut = cut_name(core);
    if (cut.weight >= kImpossible) return kNoName;
    const bool is_short = unicode::count_code_points(core) == 2;
    return std::min(kNoName, cut.weight + kUnspacedName + (is_short ? kUnspacedShort : 0));
  }

  // 김철수: three syllables or more are surname and given name.
  static bool is_whole_hangul(std::string_view word) noexcept {
    return unicode::is_hangul(unicode::decode(word, 0).value) && !has_space(word) &&
           unicode::count_code_points(word) > 2;
  }

  // NaokoAmemiya, but not McDonald.
  static bool is_joined_latin(std::string_view word) noexcept {
    for (const std::string_view particle : {"Mac", "Van", "Fitz"}) {
      if (word.starts_with(particle)) return false;
    }
    constexpr std::size_t kShortestName = 3;
    std::size_t small = 0;
    for (std::size_t at = 1; at + 1 < word.size(); ++at) {
      const bool capital = word[at] >= 'A' && word[at] <= 'Z';
      if (capital && small + 1 >= kShortestName) return true;
      small = word[at] >= 'a' && word[at] <= 'z' ? small + 1 : 0;
    }
    return false;
  }

  [[nodiscard]] Weight weigh_pair(const Field& a, const Field& b) const noexcept {
    const bool parts = commas_part_names_ && b.before == Separator::comma;
    return weigh_two(a, b) + (parts ? kPartingComma : 0);
  }

  static Weight weigh_two(const Field& a, const Field& b) noexcept {
    if (parts_names(b.before) || a.marks.core.size() != a.text.size()) return kNoName * 2;
    const std::string_view family = a.marks.core;
    const std::string_view given = b.marks.core;
    if (given.empty() || is_corporate(family)) return kNoName * 2;
    const Weight comma = b.before == Separator::ideographic ? kPairIdeographic : kPairComma;
    // "Hisashi MATSUMURA, Akio ...": the list was cut inside its last name.
    if (b.marks.more && has_space(family) && !has_space(given)) return kNoName;
    if (!unicode::has_japanese(family)) return weigh_latin_pair(family, given) + comma;
    if (!unicode::has_japanese(given)) {
      const bool katakana = !unicode::has_han(family) && !has_space(family);
      return (katakana && is_initials(given) ? kInitialsPair : kNoName) + comma;
    }
    if (has_space(family) || has_space(given) || is_corporate(given)) return kNoName;
    if (!unicode::has_han(family) && !unicode::has_han(given)) return kKatakanaPair + comma;
    const bool foreign = unicode::is_katakana(unicode::decode(given, 0).value) &&
                         given.find("・") != std::string_view::npos;
    const Weight given_weight = given_name_weight(given);
    return surname_weight(family) +
           (foreign ? std::min(kForeignGiven, given_weight) : given_weight) + comma;
  }

  static Weight weigh_latin_pair(std::string_view family, std::string_view given) noexcept {
    if (unicode::has_japanese(given)) return kNoName;
    if (is_initials(given) && !is_initials(family)) return kInitialsPair;
    if (is_joined_latin(family) || is_joined_latin(given)) return kDoubtfulPair;
    if (is_whole_hangul(family) || is_whole_hangul(given)) return kDoubtfulPair;
    const bool particle = family.front() >= 'a' && family.front() <= 'z';  // de Gaulle
    if (!has_space(family) || particle) return kLatinPair;
    return has_space(given) ? kDoubtfulPair : kCompoundPair;
  }

  const Field* fields_;
  bool commas_part_names_;
  std::vector<Step> steps_;
};

}  // namespace

std::vector<std::size_t> count_name_fields(const Field* fields, std::size_t count) {
  return FieldReading(fields, count).counts();
}

}  // namespace shoshi::value
