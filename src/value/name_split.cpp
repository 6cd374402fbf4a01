#include "value/name_split.hpp"

#include "shoshi/diagnostic.hpp"
#include "unicode/clean.hpp"
#include "unicode/script.hpp"
#include "unicode/utf8.hpp"
#include "value/corporate.hpp"
#include "value/latin_name.hpp"
#include "value/name_model.hpp"
#include "value/name_tables.hpp"

namespace shoshi::value {
namespace {

// The weight, in eighths, up to which a cut that no surname of the table supports is believed. Set
// between names of persons and names of bodies that is_corporate does not know.
constexpr Weight kBelieved = 150;
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

bool is_believed(std::string_view text, const NameCut& cut) noexcept {
  if (cut.weight >= kImpossible) return false;
  if (find_surname(text.substr(0, cut.at))) return true;
  return cut.weight <= kBelieved;
}

}  // namespace

SplitName split_word(std::string_view text) noexcept {
  SplitName name;
  name.whole = text;
  if (is_corporate(text)) {
    name.kind = ContributorKind::corporate;
    return name;
  }
  if (!unicode::has_han(text) || !is_all_japanese(text) ||
      unicode::count_code_points(text) > kLongestUnspaced) {
    if (text.find("・") != std::string_view::npos) name.kind = ContributorKind::person;
    return name;
  }
  const NameCut cut = cut_name(text);
  if (!is_believed(text, cut)) return name;
  name.family = text.substr(0, cut.at);
  name.given = text.substr(cut.at);
  name.inferred = true;
  name.kind = ContributorKind::person;
  return name;
}

SplitName person(std::string_view whole, std::string_view family,
                 std::string_view given) noexcept {
  SplitName name;
  name.whole = whole;
  name.family = family;
  name.given = given;
  name.kind = ContributorKind::person;
  return name;
}

SplitName split_latin(std::string_view text) noexcept {
  SplitName name;
  name.whole = text;
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
  if (!name.joined.empty()) {
    made.script = script_of(name.joined);
    if (name.joined_cut == 0) {
      made.literal = cleaned(name.joined);
    } else {
      made.family = cleaned(std::string_view(name.joined).substr(0, name.joined_cut));
      made.given = cleaned(std::string_view(name.joined).substr(name.joined_cut));
    }
    return made;
  }
  made.script = script_of(name.whole);
  if (name.family.empty()) {
    made.literal = cleaned(name.whole);
    return made;
  }
  made.family = cleaned(name.family);
  made.given = cleaned(name.given);
  if (!name.suffix.empty()) made.suffix = cleaned(name.suffix);
  return made;
}

std::string cleaned(std::string_view text) {
  if (unicode::is_plainly_clean(text)) return std::string(text);
  Diagnostics unheard;
  return unicode::clean({text, 0}, unheard);
}

}  // namespace shoshi::value
