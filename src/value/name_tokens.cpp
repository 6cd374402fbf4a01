#include "value/name_tokens.hpp"

#include <algorithm>
#include <array>
#include <cstdint>
#include <optional>

#include "unicode/script.hpp"
#include "unicode/utf8.hpp"
#include "value/corporate.hpp"
#include "value/latin_name.hpp"
#include "value/name_list_words.hpp"
#include "value/name_model.hpp"
#include "value/name_tables.hpp"

namespace shoshi::value {
namespace {

// What a reading costs beside the weights of the names, in eighths of a natural logarithm. Persons
// with a space inside are what a list of words is made of; anything else must be much likelier.
constexpr Weight kUnspacedName = 40;
constexpr Weight kUnspacedShort = 40;  // More for two characters: one and one is rare.
constexpr Weight kBody = 30;
constexpr Weight kBodyPair = 40;
constexpr Weight kKatakanaPair = 70;
constexpr Weight kKatakanaGiven = 80;
constexpr Weight kMixedPair = 120;
constexpr Weight kSingleWord = 90;
constexpr Weight kThirdWord = 60;
constexpr Weight kLatinName = 20;
constexpr Weight kGlued = 48;
constexpr Weight kGluedEven = 32;  // More for an even number of words, which pairs explain too.
constexpr Weight kGluedBody = 16;
constexpr Weight kKnownGlued = 110;  // Less where the page is known to glue its names.
constexpr Weight kSpacedOut = 16;

std::string_view text_of(const Word& first, const Word& last) noexcept {
  const char* const begin = first.text.data();
  return {begin, static_cast<std::size_t>(last.text.data() + last.text.size() - begin)};
}

std::string_view stretch(const Word& first, const Word& last) noexcept {
  const char* const begin = first.core.data();
  return {begin, static_cast<std::size_t>(last.core.data() + last.core.size() - begin)};
}

/// The words read as names with spaces inside and between them: dynamic programming over the words.
class SpacedReading {
 public:
  explicit SpacedReading(const std::vector<Word>& words) : words_(words), best_(words.size() + 1) {
    best_[0].weight = 0;
    for (std::size_t first = 0; first < words.size(); ++first) {
      for (std::size_t count = 1; count <= longest(first); ++count) {
        const Weight weight = best_[first].weight + weigh(first, count);
        Step& step = best_[first + count];
        if (weight < step.weight) step = {weight, count};
      }
    }
  }
  [[nodiscard]] Weight weight() const noexcept { return best_.back().weight; }

  [[nodiscard]] std::vector<SplitName> names() const {
    std::vector<std::size_t> counts;
    for (std::size_t end = words_.size(); end > 0; end -= best_[end].count) {
      counts.push_back(best_[end].count);
    }
    std::vector<SplitName> names;
    names.reserve(counts.size());
    std::size_t first = 0;
    for (auto count = counts.rbegin(); count != counts.rend(); first += *count++) {
      names.push_back(name(first, *count));
    }
    return names;
  }

 private:
  struct Step {
    Weight weight = kInfinite;
    std::size_t count = 1;
  };
  static constexpr std::size_t kMostWords = 6;

  [[nodiscard]] std::size_t longest(std::size_t first) const noexcept {
    std::size_t count = 1;
    while (count < kMostWords && first + count < words_.size() &&
           !words_[first + count - 1].ends_name) {
      ++count;
    }
    return count;
  }

  [[nodiscard]] bool all(std::size_t first, std::size_t count, WordKind kind) const noexcept {
    return std::all_of(words_.begin() + static_cast<std::ptrdiff_t>(first),
                       words_.begin() + static_cast<std::ptrdiff_t>(first + count),
                       [kind](const Word& word) { return word.kind == kind; });
  }

  [[nodiscard]] Weight weigh(std::size_t first, std::size_t count) const noexcept {
    if (all(first, count, WordKind::latin)) return weigh_latin(first, count);
    const Word& a = words_[first];
    if (count == 1) return weigh_word(a);
    // JST ERATO プロジェクト
    const bool body = words_[first + count - 1].kind == WordKind::body;
    if (count > 2 && body && all(first, count - 1, WordKind::latin)) return kBodyPair;
    const Word& b = words_[first + 1];
    if (count == 3 && a.kind == WordKind::katakana && is_initials(b.core) &&
        is_initials(words_[first + 2].core)) {
      return kLatinName;
    }
    if (count == 2) return has_initials_only(first, 2) ? kLatinName : weigh_pair(a, b);
    const Word& c = words_[first + 2];
    if (has_initials_only(first, count)) return kLatinName;
    const bool foreign = c.kind == WordKind::katakana || c.kind == WordKind::latin;
    if (count == 3 && foreign && a.kind == WordKind::japanese) return weigh_pair(a, b) + kThirdWord;
    return kImpossible;
  }

  // J. K. ローリング
  [[nodiscard]] bool has_initials_only(std::size_t first, std::size_t count) const noexcept {
    for (std::size_t k = first; k + 1 < first + count; ++k) {
      if (words_[k].kind != WordKind::latin || !is_initials(words_[k].core)) return false;
    }
    return words_[first + count - 1].kind == WordKind::katakana;
  }

  [[nodiscard]] Weight weigh_latin(std::size_t first, std::size_t count) const noexcept {
    if (count == 1) return kSingleWord;
    const bool before =
        first > 0 && words_[first - 1].kind == WordKind::latin && !words_[first - 1].ends_name;
    return kLatinName + (before ? kLatinName : 0) + (count > 3 ? kLatinName : 0);
  }

  [[nodiscard]] static Weight weigh_word(const Word& word) noexcept {
    switch (word.kind) {
      case WordKind::body:
        return kBody;
      case WordKind::japanese:
        if (word.letters < 2) return 3 * kSingleWord;
        if (!unicode::has_han(word.core)) return 2 * kSingleWord;
        return kUnspacedName + (word.letters == 2 ? kUnspacedShort : 0) +
               cut_name(word.core).weight;
      case WordKind::katakana:
        return word.core.find("・") != std::string_view::npos ? kBody : kSingleWord;
      default:
        return kSingleWord;
    }
  }

  [[nodiscard]] static Weight weigh_pair(const Word& a, const Word& b) noexcept {
    if (a.kind == WordKind::body || b.kind == WordKind::body) {
      const bool place = a.kind == WordKind::latin;  // "Japan. 外務省"
      return a.kind == b.kind || place ? kBodyPair : 2 * kMixedPair;
    }
    if (a.kind == WordKind::katakana && b.kind == WordKind::katakana) return kKatakanaPair;
    // コロネル A. M.
    if (a.kind == WordKind::katakana && is_initials(b.core)) return kLatinName;
    if (is_native(a) && b.kind == WordKind::katakana) {
      return surname_weight(a.core) + std::min(kKatakanaGiven, given_name_weight(b.core));
    }
    if (is_native(a) && is_native(b)) return surname_weight(a.core) + given_name_weight(b.core);
    return kMixedPair;
  }

  [[nodiscard]] SplitName name(std::size_t first, std::size_t count) const noexcept {
    SplitName found = read(first, count);
    found.text = text_of(words_[first], words_[first + count - 1]);
    return found;
  }

  [[nodiscard]] SplitName read(std::size_t first, std::size_t count) const noexcept {
    const Word& a = words_[first];
    const std::string_view whole = stretch(a, words_[first + count - 1]);
    if (all(first, count, WordKind::latin)) return split_latin(whole);
    if (count == 1) return split_word(a.core);
    if (has_initials_only(first, count)) {
      SplitName foreign;
      foreign.whole = whole;
      foreign.kind = ContributorKind::person;
      return foreign;
    }
    if (a.kind == WordKind::body || words_[first + count - 1].kind == WordKind::body) {
      SplitName body;
      body.whole = whole;
      body.kind = ContributorKind::corporate;
      return body;
    }
    SplitName name = person(whole, a.core, stretch(words_[first + 1], words_[first + count - 1]));
    // パーキンズ ジェレミー or デイヴィッド ジョーンズ: the order is that of the other names.
    name.inferred = count == 2 && all(first, count, WordKind::katakana);
    return name;
  }

  const std::vector<Word>& words_;
  std::vector<Step> best_;
};

/// The words read as J-STAGE's glued list; nothing if they cannot be one.
Weight weigh_glued(const std::vector<Word>& words) {
  if (words.size() < 3) return kImpossible;
  Weight weight = kGlued + (words.size() % 2 == 0 ? kGluedEven : 0);
  for (std::size_t k = 0; k < words.size(); ++k) {
    // A surname at the end of a word may look like the end of a body: 慶一郎土屋.
    if (words[k].kind == WordKind::body && words[k].letters <= 7)
      weight += kGluedBody;
    else if (!is_native(words[k]))
      return kImpossible;
    if (words[k].ends_name) return kImpossible;
    if (k == 0)
      weight += surname_weight(words[k].core);
    else if (k + 1 == words.size())
      weight += given_name_weight(words[k].core);
    else
      weight += cut_between_names(words[k].core).weight;
  }
  return weight;
}

std::vector<SplitName> glued_names(const std::vector<Word>& words) {
  std::vector<SplitName> names;
  std::string_view family = words.front().core;
  for (std::size_t k = 1; k < words.size(); ++k) {
    const std::string_view word = words[k].core;
    const std::size_t cut = k + 1 < words.size() ? cut_between_names(word).at : word.size();
    const char* const begin = family.data();
    SplitName name = person({begin, static_cast<std::size_t>(word.data() + cut - begin)}, family,
                            word.substr(0, cut));
    name.inferred = true;
    name.glued = true;
    names.push_back(std::move(name));
    family = word.substr(cut);
  }
  return names;
}

/// 広 瀬 容 子, 藤 本 健太朗: one name whose letters were spaced out to fill a line.
std::optional<SplitName> spaced_out(const std::vector<Word>& words, Weight others) {
  if (words.size() < 3 || words.size() > 7) return std::nullopt;
  std::size_t singles = 0;
  std::string joined;
  for (const Word& word : words) {
    if (!is_native(word)) return std::nullopt;
    singles += word.letters == 1 ? 1 : 0;
    joined += word.core;
  }
  if (singles + 1 < words.size()) return std::nullopt;
  const NameCut cut = cut_name(joined);
  if (cut.weight + kSpacedOut >= others) return std::nullopt;
  SplitName name;
  name.whole = stretch(words.front(), words.back());
  name.text = text_of(words.front(), words.back());
  name.joined = std::move(joined);
  name.joined_cut = cut.at;
  name.inferred = true;
  name.kind = ContributorKind::person;
  return name;
}

/// 渡部昇一渡辺淳一: two names without any space, if the tables know all their parts and the word
/// is no name by itself. Empty if it is not such.
std::vector<SplitName> two_names(std::string_view text) {
  constexpr std::size_t kKanji = 3;  // Bytes.
  constexpr std::size_t kShortest = 3 * kKanji;
  constexpr std::size_t kLongest = 5 * kKanji;
  if (text.size() < 2 * kShortest || text.size() > 2 * kLongest) return {};
  for (std::size_t at = 0; at < text.size(); at += kKanji) {
    if (!unicode::is_han(unicode::decode(text, at).value) ||
        unicode::decode(text, at).bytes != kKanji)
      return {};
  }
  std::vector<SplitName> best;
  Weight least = kImpossible;
  for (std::size_t at = kShortest; at + kShortest <= text.size(); at += kKanji) {
    if (at > kLongest || text.size() - at > kLongest) continue;
    std::vector<SplitName> names;
    Weight weight = 0;
    for (const std::string_view part : {text.substr(0, at), text.substr(at)}) {
      const NameCut cut = cut_name(part);
      const std::string_view family = part.substr(0, cut.at);
      const std::string_view given = part.substr(cut.at);
      weight += cut.weight;
      if (is_corporate(part) || family.size() <= kKanji || given.size() <= kKanji ||
          !find_surname(family) || !find_given_name(given)) {
        weight = kImpossible;
        break;
      }
      names.push_back(person(part, family, given));
      names.back().inferred = names.back().glued = true;
    }
    if (weight < least) best = std::move(names), least = weight;
  }
  return best;
}

void append_names(const std::vector<Word>& words, NameSpacing spacing,
                  std::vector<SplitName>& names) {
  const SpacedReading spaced(words);
  const Weight known = spacing == NameSpacing::inside ? kKnownGlued : 0;
  const Weight glued = weigh_glued(words);
  if (known != 0 && glued < spaced.weight() + known) {
    for (SplitName& name : glued_names(words)) names.push_back(std::move(name));
    return;
  }
  if (auto name = spaced_out(words, spaced.weight())) {
    names.push_back(std::move(*name));
    return;
  }
  std::vector<SplitName> found = glued < spaced.weight() ? glued_names(words) : spaced.names();
  for (SplitName& name : found) names.push_back(std::move(name));
}

}  // namespace

std::vector<SplitName> split_words(std::string_view text, NameSpacing spacing) {
  std::vector<SplitName> names;
  const std::vector<Word> words = words_of(text);
  if (words.size() == 1) {
    const Word& word = words.front();
    if (word.letters > 5 && unicode::has_han(word.core) && split_word(word.core).family.empty()) {
      if (names = two_names(word.core); !names.empty()) return names;
    }
    names.push_back(word.kind == WordKind::latin ? split_latin(word.core) : split_word(word.core));
    return names;
  }
  // Marks close names, so that the stretches between them are read each for itself.
  for (auto first = words.begin(); first != words.end();) {
    auto last = std::find_if(first, words.end(), [](const Word& word) { return word.ends_name; });
    if (last != words.end()) ++last;
    append_names({first, last}, spacing, names);
    first = last;
  }
  return names;
}

}  // namespace shoshi::value
