#include "value/latin_name.hpp"

#include <algorithm>
#include <array>
#include <cstddef>
#include <iterator>

#include "unicode/script.hpp"
#include "unicode/utf8.hpp"
#include "value/name_readings.hpp"

namespace shoshi::value {
namespace {

constexpr std::string_view kSuffixes[] = {"Jr.", "Jr", "Sr.",   "Sr",   "II",
                                          "III", "IV", "Ph.D.", "Ph.D", "M.D."};
constexpr std::string_view kParticles[] = {"de",  "van", "von", "da",  "di",    "la",  "le",
                                           "del", "der", "den", "ten", "ter",   "bin", "ibn",
                                           "dos", "du",  "zu",  "zur", "della", "al-"};
// Within a name, and in capitals: "Marc De Brabandere".
constexpr std::string_view kCapitalParticles[] = {"De",  "Van", "Von", "Da",  "Di", "La",
                                                  "Le",  "Del", "Der", "Den", "Du", "Dos",
                                                  "Ten", "Ter", "El",  "St."};
// Vietnamese names begin with the surname; Van and Thi stand behind it.
constexpr std::string_view kVietnamese[] = {
    "Nguyen", "Nguyễn", "Tran", "Trần", "Pham",  "Phạm",  "Hoang", "Hoàng", "Huynh", "Phan",
    "Vu",     "Vũ",     "Vo",   "Võ",   "Dang",  "Đặng",  "Bui",   "Bùi",   "Do",    "Đỗ",
    "Ho",     "Hồ",     "Ngo",  "Ngô",  "Duong", "Dương", "Le",    "Lê",    "Ly",    "Lý"};
constexpr std::string_view kVietnameseMiddle[] = {"Van", "Văn", "Thi", "Thị"};
constexpr std::size_t kMostWords = 8;

template <class List>
bool is_one_of(std::string_view text, const List& list) noexcept {
  return std::find(std::begin(list), std::end(list), text) != std::end(list);
}

bool is_upper(char32_t c) noexcept {
  if (c < 0x80) return c >= U'A' && c <= U'Z';
  if (c >= 0xFF21 && c <= 0xFF3A) return true;
  if (c >= 0xC0 && c <= 0xDE) return c != 0xD7;
  if (c >= 0x139 && c <= 0x148) return c % 2 == 1;
  if (c >= 0x179 && c <= 0x17E) return c % 2 == 1;
  return ((c >= 0x100 && c <= 0x177) || (c >= 0x1E00 && c <= 0x1EFF)) && c % 2 == 0;
}

/// Two letters or more, none of them small: MATSUMURA, O'BRIEN, but not the initials J.A.
bool is_capitals(std::string_view word) noexcept {
  std::size_t letters = 0;
  for (std::size_t at = 0; at < word.size();) {
    const unicode::CodePoint found = unicode::decode(word, at);
    at += found.bytes;
    if (found.value == U'.') return false;
    if (!unicode::is_latin(found.value)) continue;
    if (!is_upper(found.value)) return false;
    ++letters;
  }
  return letters >= 2;
}

struct Words {
  std::array<std::string_view, kMostWords> list;
  std::size_t count = 0;
  bool all = true;  ///< False if there were more than fit.
};

Words words_of(std::string_view text) noexcept {
  Words words;
  std::size_t begin = 0;
  for (std::size_t at = 0; at <= text.size();) {
    const unicode::CodePoint found = unicode::decode(text, at);
    if (found.bytes == 0 || unicode::is_space(found.value)) {
      if (at > begin) {
        if (words.count == kMostWords) return words.all = false, words;
        words.list[words.count++] = text.substr(begin, at - begin);
      }
      begin = at + found.bytes;
    }
    if (found.bytes == 0) break;
    at += found.bytes;
  }
  return words;
}

/// The text from one word to another, as it stands.
std::string_view stretch(const Words& words, std::size_t first, std::size_t last) noexcept {
  if (first >= last) return {};
  const char* const begin = words.list[first].data();
  const std::string_view end = words.list[last - 1];
  return {begin, static_cast<std::size_t>(end.data() + end.size() - begin)};
}

LatinName split_at(const Words& words, std::size_t family_first, std::size_t family_last,
                   bool inferred) noexcept {
  LatinName name;
  name.family = stretch(words, family_first, family_last);
  name.given = family_first == 0 ? stretch(words, family_last, words.count)
                                 : stretch(words, 0, family_first);
  name.inferred = inferred;
  return name;
}

/// The run of words in capitals at one end, if the rest is not: its first and last word.
std::pair<std::size_t, std::size_t> capital_run(const Words& words) noexcept {
  std::size_t front = 0;
  while (front < words.count && is_capitals(words.list[front])) ++front;
  std::size_t back = words.count;
  while (back > 0 && is_capitals(words.list[back - 1])) --back;
  if (front == words.count) return {0, 0};
  if (front > 0 && back == words.count) return {0, front};
  if (front == 0 && back < words.count) return {back, words.count};
  return {0, 0};
}

/// "Robert C.Martin"
LatinName split_after_initial(const Words& words) noexcept {
  const std::string_view last = words.list[words.count - 1];
  const std::size_t stop = last.rfind('.');
  if (stop == std::string_view::npos || stop + 2 >= last.size()) return {};
  if (!is_initials(last.substr(0, stop + 1))) return {};
  LatinName name;
  name.family = last.substr(stop + 1);
  const std::string_view first = words.list[0];
  name.given = {first.data(), static_cast<std::size_t>(name.family.data() - first.data())};
  return name;
}

bool is_particle(std::string_view word) noexcept {
  return is_one_of(word, kParticles) || is_one_of(word, kCapitalParticles);
}

/// "Fujimoto Kentaro": read so a surname and a given name, and not the other way round.
bool is_japanese_order(std::string_view first, std::string_view second) {
  const auto reads = [](std::string_view family, std::string_view given) {
    return is_some_surname_reading(family) && is_some_given_name_reading(given);
  };
  return reads(first, second) && !reads(second, first);
}

/// "Min-hwan" of "Oh Min-hwan": a small letter behind the hyphen shows the halves of a given name,
/// as Korean ones are written; Al- and El- begin surnames.
bool is_joined_given_name(std::string_view word) noexcept {
  const std::size_t hyphen = word.find('-');
  if (hyphen == std::string_view::npos || hyphen == 0 || hyphen + 2 >= word.size()) return false;
  const std::string_view first = word.substr(0, hyphen);
  if (first == "Al" || first == "El" || !is_upper(unicode::decode(word, 0).value)) return false;
  return word[hyphen + 1] >= 'a' && word[hyphen + 1] <= 'z';
}

LatinName split_words(const Words& words) {
  if (words.count < 2) return {};
  auto [first, last] = capital_run(words);
  // "Smith JA": two capitals behind a single word are initials; "Kentaro ONO" is not.
  const bool short_run = first == 1 && words.count == 2 && is_initials(words.list[first]);
  if (last > first && !short_run) {
    while (first > 1 && is_one_of(words.list[first - 1], kParticles)) --first;
    return split_at(words, first, last, false);
  }
  std::size_t initials = words.count;
  while (initials > 1 && is_initials(words.list[initials - 1])) --initials;
  if (initials < words.count && !is_initials(words.list[0])) {
    return split_at(words, 0, initials, false);
  }
  if (LatinName name = split_after_initial(words); !name.family.empty()) return name;
  if (words.count > 2 && is_one_of(words.list[0], kVietnamese) &&
      is_one_of(words.list[1], kVietnameseMiddle)) {
    return split_at(words, 0, 1, true);
  }
  if (words.count == 2 && is_joined_given_name(words.list[1]) &&
      words.list[0].find('-') == std::string_view::npos) {
    return split_at(words, 0, 1, true);
  }
  if (words.count == 2 && is_japanese_order(words.list[0], words.list[1])) {
    return split_at(words, 0, 1, true);
  }
  std::size_t family = words.count - 1;
  while (family > 1 && is_particle(words.list[family - 1])) --family;
  return split_at(words, family, words.count, !is_initials(words.list[0]));
}

}  // namespace

LatinName read_latin_name(std::string_view text) {
  Words words = words_of(text);
  if (!words.all) return {};
  std::string_view suffix;
  if (words.count > 2 && is_name_suffix(words.list[words.count - 1])) {
    suffix = words.list[--words.count];
  }
  LatinName name = split_words(words);
  name.suffix = suffix;
  return name;
}

bool is_initials(std::string_view text) noexcept {
  std::size_t capitals = 0;
  std::size_t stops = 0;
  for (std::size_t at = 0; at < text.size();) {
    const unicode::CodePoint found = unicode::decode(text, at);
    at += found.bytes;
    if (is_upper(found.value))
      ++capitals;
    else if (found.value == U'.' || found.value == U'．')
      ++stops;
    else if (found.value != U'-' && found.value != U' ')
      return false;
  }
  return capitals > 0 && capitals <= (stops > 0 ? 3U : 2U);
}

bool is_name_suffix(std::string_view text) noexcept {
  return is_one_of(text, kSuffixes);
}

}  // namespace shoshi::value
