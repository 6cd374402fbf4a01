#include "value/name_split.hpp"

#include <algorithm>
#include <utility>

#include "shoshi/diagnostic.hpp"
#include "unicode/clean.hpp"
#include "unicode/script.hpp"
#include "unicode/utf8.hpp"
#include "value/corporate.hpp"
#include "value/latin_name.hpp"
#include "value/name_model.hpp"
#include "value/name_readings.hpp"
#include "value/name_tables.hpp"

namespace shoshi::value {
namespace {

// The weight, in eighths, up to which a cut with an unknown surname is believed: with a known given
// name, and with none. Set between the persons and the bodies (that is_corporate does not know) of
// a thousand authors.
constexpr Weight kBelievedWithGiven = 280;
constexpr Weight kBelieved = 220;
constexpr std::size_t kUsualLetters = 4;
constexpr std::size_t kShortestKana = 5;  // Characters; shorter ones may be any word.
constexpr std::size_t kLongestKana = 12;  // Characters.
constexpr std::size_t kLongestUnspaced = 7;

Script script_of(std::string_view text) noexcept {
  if (unicode::has_han(text)) return Script::han;
  if (unicode::has_kana(text)) return Script::kana;
  if (unicode::has_latin(text)) return Script::latin;
  return Script::unknown;
}

bool is_all_japanese(std::string_view text) noexcept {
  for (std::size_t at = 0; at < text.size();) {
    const unicode::CodePoint found = unicode::decode(text, at);
    const bool selector = found.value >= 0xE0100 || (found.value & ~0xFU) == 0xFE00;
    if (!selector && !unicode::is_japanese(found.value)) return false;
    at += found.bytes;
  }
  return true;
}

void make_whole(std::string whole, Name& name) {
  name.family.clear();
  name.given.clear();
  name.literal = std::move(whole);
  name.inferred = false;
}

// BibTeX: 田中 {正次}
std::string_view unbraced(std::string_view text) noexcept {
  const bool braced = text.size() > 2 && text.front() == '{' && text.find('}') == text.size() - 1;
  return braced ? text.substr(1, text.size() - 2) : text;
}

bool is_believed(std::string_view text, const NameCut& cut) noexcept {
  if (cut.weight >= kImpossible) return false;
  if (find_surname(text.substr(0, cut.at))) return true;
  const std::string_view given = text.substr(cut.at);
  if (find_given_name(given)) return cut.weight <= kBelievedWithGiven;
  if (!unicode::has_han(given) || unicode::count_code_points(text) < kUsualLetters) return false;
  return cut.weight <= kBelieved;
}

// たにかわしゅんたろう, サトウケンジ: a surname that leaves a given name. Of several, as often as
// its length is met among the readings of surnames. Bytes before the cut; 0 if there is none.
std::size_t kana_cut(std::string_view text) {
  constexpr std::size_t kKana = 3;  // Bytes.
  if (text.size() < kShortestKana * kKana || text.size() > kLongestKana * kKana) return 0;
  for (std::size_t at = 0; at < text.size();) {
    const unicode::CodePoint found = unicode::decode(text, at);
    const bool kana = unicode::is_hiragana(found.value) || unicode::is_katakana(found.value);
    if (!kana || found.bytes != kKana) return 0;
    at += found.bytes;
  }
  for (const std::size_t length : {3U, 4U, 5U, 2U, 6U, 7U}) {
    const std::size_t cut = length * kKana;
    if (cut + 2 * kKana > text.size()) continue;
    if (is_some_surname_reading(text.substr(0, cut)) &&
        is_some_given_name_reading(text.substr(cut))) {
      return cut;
    }
  }
  return 0;
}

// 聖徳太子, 紫式部: nobody's surname stands before a rank of old. Not 聖人, which is also まさと.
bool ends_in_rank(std::string_view text) noexcept {
  constexpr std::string_view kRanks[] = {"太子", "天皇", "皇后", "親王", "大師", "禅師",
                                         "法師", "上人", "和尚", "式部", "納言"};
  return std::ranges::any_of(kRanks, [&](std::string_view rank) {
    return text.size() > rank.size() && text.ends_with(rank);
  });
}

}  // namespace

SplitName split_word(std::string_view text) {
  SplitName name;
  name.whole = name.text = text;
  if (is_corporate(text)) {
    name.kind = ContributorKind::corporate;
    return name;
  }
  if (ends_in_rank(text)) {
    name.kind = ContributorKind::person;
    return name;
  }
  if (const std::size_t cut = kana_cut(text)) {
    name.family = text.substr(0, cut);
    name.given = text.substr(cut);
    name.inferred = true;
    name.kind = ContributorKind::person;
    return name;
  }
  if (!unicode::has_han(text) || !is_all_japanese(text) ||
      unicode::count_code_points(text) > kLongestUnspaced) {
    if (text.find("・") != std::string_view::npos) name.kind = ContributorKind::person;
    return name;
  }
  const NameCut cut = cut_name(text);
  // 佐藤 alone: no given name is there.
  if (find_surname(text) && surname_weight(text) < cut.weight) {
    name.kind = ContributorKind::person;
    return name;
  }
  if (!is_believed(text, cut)) return name;
  name.family = text.substr(0, cut.at);
  name.given = text.substr(cut.at);
  name.inferred = true;
  name.kind = ContributorKind::person;
  return name;
}

SplitName person(std::string_view whole, std::string_view family, std::string_view given) noexcept {
  SplitName name;
  name.whole = name.text = whole;
  name.family = unbraced(family);
  name.given = unbraced(given);
  name.kind = ContributorKind::person;
  return name;
}

SplitName split_latin(std::string_view text) {
  SplitName name;
  name.whole = name.text = text;
  if (is_corporate(text)) {
    name.kind = ContributorKind::corporate;
    return name;
  }
  const LatinName parts = read_latin_name(text);
  if (parts.family.empty()) return name;
  name.family = parts.family;
  name.given = parts.given;
  name.suffix = parts.suffix;
  name.inferred = parts.inferred;
  name.kind = ContributorKind::person;
  return name;
}

Name make_name(const SplitName& name) {
  Name made;
  made.inferred = name.inferred;
  if (name.joined.empty()) {
    made.script = script_of(name.whole);
    made.family = cleaned(name.family);
    made.given = cleaned(name.given);
    made.suffix = cleaned(name.suffix);
    if (made.family.empty() || made.given.empty()) make_whole(cleaned(name.whole), made);
    return made;
  }
  const std::string_view joined = name.joined;
  made.script = script_of(joined);
  made.family = cleaned(joined.substr(0, name.joined_cut));
  made.given = cleaned(joined.substr(name.joined_cut));
  if (made.family.empty() || made.given.empty()) make_whole(cleaned(joined), made);
  return made;
}

std::string cleaned(std::string_view text) {
  if (text.empty()) return {};
  if (unicode::is_plainly_clean(text)) return std::string(text);
  Diagnostics unheard;
  return unicode::clean({text, 0}, unheard);
}

}  // namespace shoshi::value
