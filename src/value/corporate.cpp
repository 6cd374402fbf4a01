#include "value/corporate.hpp"

#include <algorithm>
#include <cstddef>
#include <iterator>

#include "unicode/script.hpp"
#include "unicode/utf8.hpp"
#include "value/corporate_words.hpp"
#include "value/name_model.hpp"
#include "value/name_tables.hpp"

namespace shoshi::value {
namespace {

using namespace body_words;

constexpr std::size_t kBeginningFrom = 5;      // Characters.
constexpr std::size_t kFinalFrom = 3;          // Characters of a name that a final may decide.
constexpr std::size_t kDoubtfulFinalFrom = 5;  // A surname and a given name have rarely as many.
constexpr std::size_t kLongWord = 9;           // Bytes: three kanji.
constexpr std::size_t kInsideFrom = 15;        // Bytes: five kanji.
constexpr std::size_t kForeignKanji = 3;       // Behind katakana: スホルクワイク亜蘭.
constexpr std::size_t kLongestPerson = 7;      // Characters of an unspaced Japanese name.

template <class List>
bool ends_in_any(std::string_view text, const List& list) noexcept {
  return std::any_of(std::begin(list), std::end(list), [text](std::string_view word) {
    return text.size() > word.size() && text.back() == word.back() && text.ends_with(word);
  });
}

// 編集部 and 事務局 stand alone; 大学 and 本部 are names too.
template <class List>
bool is_long_word(std::string_view text, const List& list) noexcept {
  return text.size() >= kLongWord &&
         std::find(std::begin(list), std::end(list), text) != std::end(list);
}

bool has_prefix(std::string_view text) noexcept {
  const char32_t first = unicode::decode(text, 0).value;
  return std::binary_search(std::begin(kFirstCharacters), std::end(kFirstCharacters), first) &&
         std::any_of(std::begin(kPrefixes), std::end(kPrefixes),
                     [text](std::string_view prefix) { return text.starts_with(prefix); });
}

bool has_inside(std::string_view text) noexcept {
  return std::any_of(std::begin(kInside), std::end(kInside), [text](std::string_view word) {
    return text.find(word) != std::string_view::npos;
  });
}

constexpr bool is_ascii_letter(char c) noexcept {
  return (c | 0x20) >= 'a' && (c | 0x20) <= 'z';
}

bool has_latin_word(std::string_view text) noexcept {
  for (std::size_t at = 0; at < text.size();) {
    if (!is_ascii_letter(text[at])) {
      ++at;
      continue;
    }
    std::size_t end = at;
    while (end < text.size() && is_ascii_letter(text[end])) ++end;
    const std::string_view word = text.substr(at, end - at);
    // A given name may be "Co" without its dot.
    const bool abbreviated =
        (word != "Co" && word != "inc") || (end < text.size() && text[end] == '.');
    if (abbreviated &&
        std::find(std::begin(kLatinWords), std::end(kLatinWords), word) != std::end(kLatinWords)) {
      return true;
    }
    at = end;
  }
  return false;
}

bool reads_as_person(std::string_view text) noexcept {
  const NameCut cut = cut_name(text);
  if (cut.weight >= kImpossible || !find_surname(text.substr(0, cut.at))) return false;
  const std::string_view given = text.substr(cut.at);
  return find_given_name(given).has_value();
}

// 古知屋 and 我修院 end like bodies and are surnames; 大学 was a given name once.
bool is_listed_name(std::string_view text) noexcept {
  return text != "大学" && (find_surname(text) || find_given_name(text));
}

bool is_joined(std::string_view text) noexcept {
  return text.find("・") != std::string_view::npos || text.find('/') != std::string_view::npos ||
         text.find("／") != std::string_view::npos;
}

bool ends_like_body(std::string_view text, std::size_t characters) noexcept {
  const bool final = characters >= kFinalFrom && ends_in_any(text, kFinals);
  const bool doubtful = characters >= kDoubtfulFinalFrom && ends_in_any(text, kDoubtfulFinals);
  return (final || doubtful) && !reads_as_person(text);
}

bool begins_like_body(std::string_view text, std::size_t characters) noexcept {
  if (characters < kBeginningFrom) return false;
  const bool begins = std::any_of(std::begin(kBeginnings), std::end(kBeginnings),
                                  [text](std::string_view word) { return text.starts_with(word); });
  return begins && !reads_as_person(text);
}

// ベースボール・マガジン社: what is behind the last dot tells.
bool is_joined_body(std::string_view text) noexcept {
  const std::size_t dot = text.rfind("・");
  if (dot == std::string_view::npos) return false;
  const std::string_view last = text.substr(dot + std::string_view("・").size());
  return ends_like_body(last, unicode::count_code_points(last));
}

// Too long for a person; a foreign name in katakana is not.
bool is_long_body(std::string_view text, std::size_t characters) noexcept {
  if (characters <= kLongestPerson || !unicode::has_han(text)) return false;
  if (text.find('(') != std::string_view::npos || text.find("（") != std::string_view::npos) {
    return false;
  }
  std::size_t katakana = 0;
  for (std::size_t at = 0; at < text.size();) {
    const unicode::CodePoint found = unicode::decode(text, at);
    katakana += unicode::is_katakana(found.value) ? 1 : 0;
    at += found.bytes;
  }
  return characters - katakana > kForeignKanji;
}

bool is_unspaced_body(std::string_view text) noexcept {
  if (is_joined(text)) return is_joined_body(text);
  if (std::find(std::begin(kPlaces), std::end(kPlaces), text) != std::end(kPlaces)) return true;
  const std::size_t characters = unicode::count_code_points(text);
  // 亜社: no given name is 社.
  if (characters == 2 && text.ends_with("社")) return !find_surname(text);
  return ends_like_body(text, characters) || begins_like_body(text, characters) ||
         is_long_body(text, characters);
}

}  // namespace

bool is_corporate(std::string_view text) noexcept {
  if (unicode::is_ascii(text)) return has_latin_word(text);
  if (has_prefix(text)) return true;
  if (may_end_body(unicode::decode_before(text, text.size()).value)) {
    if (is_listed_name(text)) return false;
    if (ends_in_any(text, kSuffixes) || is_long_word(text, kAlone)) return true;
  }
  if (text.size() >= kInsideFrom && has_inside(text)) return true;
  const bool spaced =
      text.find(' ') != std::string_view::npos || text.find("\u3000") != std::string_view::npos;
  if (has_latin_word(text)) return true;
  return !spaced && is_unspaced_body(text);
}

bool begins_with_article(std::string_view text) noexcept {
  const std::size_t space = text.find(' ');
  if (space == std::string_view::npos || text.size() == space + 1) return false;
  const std::string_view first = text.substr(0, space);
  if (first == "The" || first == "THE") return true;
  const bool two_words = text.find(' ', space + 1) == std::string_view::npos;
  return first == "La" && two_words;
}

bool is_part_heading(std::string_view text) noexcept {
  constexpr std::size_t kLetters = 5;  // "Prof.", "St." and initials are shorter.
  for (std::size_t stop = text.find(". "); stop != std::string_view::npos;
       stop = text.find(". ", stop + 1)) {
    const std::size_t begin = text.rfind(' ', stop) + 1;  // 0 behind npos.
    if (stop - begin < kLetters) continue;
    return text.find(' ', stop + 2) != std::string_view::npos &&
           std::all_of(text.begin() + static_cast<std::ptrdiff_t>(begin) + 1,
                       text.begin() + static_cast<std::ptrdiff_t>(stop), is_ascii_letter);
  }
  return false;
}

bool is_topic_list(std::string_view text) noexcept {
  bool any = false;
  while (!text.empty()) {
    const std::size_t end = std::min(text.find(' '), text.size());
    const std::string_view word = text.substr(0, end);
    text.remove_prefix(std::min(text.size(), end + 1));
    if (word.empty() || (any && word == "and")) continue;
    if (std::find(std::begin(kTopics), std::end(kTopics), word) == std::end(kTopics)) return false;
    any = true;
  }
  return any;
}

bool is_topic_body(std::string_view text) noexcept {
  const std::size_t space = text.rfind(' ');
  return space != std::string_view::npos && is_topic_list(text.substr(0, space)) &&
         has_latin_word(text.substr(space + 1));
}

bool may_end_body(char32_t last) noexcept {
  return std::binary_search(std::begin(kLastCharacters), std::end(kLastCharacters), last);
}

}  // namespace shoshi::value
