#include "value/name_roles.hpp"

#include <algorithm>

#include "unicode/script.hpp"
#include "unicode/utf8.hpp"
#include "value/corporate.hpp"
#include "value/name_model.hpp"
#include "value/name_split.hpp"
#include "value/name_tables.hpp"
#include "value/name_words.hpp"

namespace shoshi::value {
namespace {

using unicode::trim;

constexpr std::size_t kLongestLabel = 64;  // Bytes.

bool has_known_surname(std::string_view text) noexcept {
  const NameCut cut = cut_name(text);
  return cut.weight < kImpossible && find_surname(text.substr(0, cut.at)).has_value();
}

bool is_known_person(std::string_view text) noexcept {
  return has_known_surname(text) && find_given_name(text.substr(cut_name(text).at)).has_value();
}

// ラングフォルド, J・スミス: katakana of three letters or more, or with a dot.
bool is_foreign_word(std::string_view text) noexcept {
  constexpr std::size_t kLetters = 9;  // Bytes.
  if (text.empty() || unicode::has_han(text)) return false;
  if (!unicode::is_katakana(unicode::decode_before(text, text.size()).value)) return false;
  return text.find("・") != std::string_view::npos ||
         (text.size() >= kLetters && unicode::is_katakana(unicode::decode(text, 0).value));
}

// 伊藤比呂美文: 比呂美 is a given name and 比呂美文 is none. 伊藤義文 stays.
bool is_name_without(std::string_view text, std::size_t role_at) noexcept {
  const std::string_view rest = text.substr(0, role_at);
  if (is_foreign_word(rest)) return true;
  if (!is_known_person(rest)) return false;
  const std::string_view given = text.substr(cut_name(rest).at);
  return unicode::count_code_points(given) > 2 && !find_given_name(given);
}

// A body, or a name with all its parts: what a role may be glued to.
bool is_whole(std::string_view text) {
  if (text.empty()) return false;
  const char32_t last = unicode::decode_before(text, text.size()).value;
  if (unicode::is_space(last)) return false;
  if (!unicode::is_han(last) && !unicode::is_hiragana(last)) return true;
  if (is_corporate(text)) return true;
  const auto [space, begin] = last_space(text);
  if (space != std::string_view::npos) return find_given_name(text.substr(begin)).has_value();
  if (unicode::count_code_points(text) == 2) return is_known_person(text);
  return !split_word(text).family.empty();
}

std::string_view first_word(std::string_view text) noexcept {
  return text.substr(0, text.find(' '));
}

// 文・山田太郎, 写真／山田 太郎, but not 森/鎮雄 or 作詞・作曲.
bool is_person_behind(std::string_view text) {
  const std::string_view name = trim(text.substr(0, text.find_first_of(" ,/")));
  const bool spaced = name.size() < text.size() && text[name.size()] == ' ';
  return spaced ? find_surname(name).has_value() || !split_word(name).family.empty()
                : unicode::count_code_points(name) > 2 && !split_word(name).family.empty();
}

// ピアノアレンジ, behind a slash and behind a name of two words; "sax", behind one in Japanese.
bool is_loan_word_role(std::string_view name, std::string_view role) {
  const bool small = std::ranges::all_of(role, [](char c) { return c >= 'a' && c <= 'z'; });
  if (small && role.size() > 1) return unicode::has_japanese(name);
  return name.find(' ') != std::string_view::npos && !unicode::has_han(role) &&
         unicode::has_kana(role) && role.find(' ') == std::string_view::npos;
}

}  // namespace

std::optional<RoleSuffix> find_role_behind(std::string_view name) {
  const bool japanese = unicode::is_japanese(unicode::decode(name, 0).value);
  if (!japanese && !unicode::has_latin(name)) return std::nullopt;
  if (const auto role = find_glued_role(name)) {
    const std::string_view rest = name.substr(0, role->at);
    const bool sure = role->sure && unicode::count_code_points(rest) > 1;
    if (sure || is_whole(rest)) return role;
  }
  const auto doubtful = find_doubtful_role(name);
  if (doubtful && is_name_without(name, doubtful->at)) return doubtful;
  return std::nullopt;
}

std::size_t front_label_size(std::string_view text) {
  if (const std::size_t english = english_label_size(text)) return english;
  const std::string_view start = text.substr(0, kLongestLabel);
  for (const std::string_view colon : {"：", ":", "／", "/", "・"}) {
    const std::size_t at = start.find(colon);
    if (at == std::string_view::npos || at == 0) continue;
    const bool clear =
        colon == "：" || colon == ":" ||
        (is_person_behind(text.substr(at + colon.size())) && !find_role(first_word(start)));
    if (clear && find_role(start.substr(0, at))) return at + colon.size();
  }
  return front_word_size(text);
}

std::size_t front_word_size(std::string_view text) {
  const std::string_view start = text.substr(0, kLongestLabel);
  const std::size_t space = std::min(start.find(' '), start.find("\u3000"));
  if (space == std::string_view::npos || space == 0) return 0;
  const std::string_view word = start.substr(0, space);
  if (!ends_in_role(word)) return 0;
  if (unicode::count_code_points(word) < 2 || find_surname(word)) return 0;
  const bool joined = word.find("・") != std::string_view::npos && find_role(word);
  return joined || is_role_word(word) ? space : 0;
}

std::string_view without_colon(std::string_view label) noexcept {
  for (const std::string_view colon : {"：", ":", "／", "/", "・"}) {
    if (label.ends_with(colon)) label.remove_suffix(colon.size());
  }
  return trim(label);
}

std::optional<SlashRole> find_role_behind_slash(std::string_view name) {
  for (const std::string_view slash : {"∥", "‖", "／", "/", "=", "＝"}) {
    const std::size_t at = name.find(slash);
    if (at == std::string_view::npos || at == 0) continue;
    SlashRole found{name.substr(0, at), trim(name.substr(at + slash.size())), Role::other, false};
    found.text = without_others(found.text, found.more);
    const auto role = find_role(found.text);
    const bool loan =
        slash.starts_with("=") || slash == "＝" ? false : is_loan_word_role(found.name, found.text);
    if (!role && slash != "∥" && !loan) continue;
    found.role = role.value_or(Role::other);
    return found;
  }
  return std::nullopt;
}

std::string_view without_others(std::string_view role, bool& more) noexcept {
  for (const std::string_view others :
       {"[ほか]", "〔ほか〕", "［ほか］", "（ほか）", "ほか", "他"}) {
    if (!role.starts_with(others) || role.size() == others.size()) continue;
    more = true;
    return trim(role.substr(others.size()));
  }
  return role;
}

std::size_t find_others_behind(std::string_view name) noexcept {
  for (const std::string_view others : {"・ほか", "・他", "・外", "ほか"}) {
    if (name.size() <= others.size() + 3 || !name.ends_with(others)) continue;
    const std::size_t at = name.size() - others.size();
    const char32_t before = unicode::decode_before(name, at).value;
    if (unicode::is_han(before) || others != "ほか") return at;
  }
  // 山田太郎他, but not 山田他: a surname and a given name that the tables know.
  for (const std::string_view others : {"他", "等"}) {
    if (!name.ends_with(others)) continue;
    const std::string_view person = name.substr(0, name.size() - others.size());
    const bool known = unicode::count_code_points(person) > 2 && !has_space(person) &&
                       is_known_person(person) &&
                       !find_given_name(name.substr(cut_name(person).at));
    if (known) return person.size();
  }
  // ら ends given names too: 大平修慈ら, but not 木村うらら.
  constexpr std::size_t kBytes = 3;
  if (name.size() <= kBytes || !name.ends_with("ら")) return name.size();
  const std::size_t at = name.size() - kBytes;
  if (!unicode::is_han(unicode::decode_before(name, at).value)) return name.size();
  const std::string_view person = name.substr(0, at);
  const auto [space, begin] = last_space(person);
  if (space != std::string_view::npos) {
    return find_given_name(person.substr(begin)) ? at : name.size();
  }
  if (!has_known_surname(person) || unicode::count_code_points(person) < 3) return name.size();
  return find_given_name(name.substr(cut_name(person).at)) ? name.size() : at;
}

}  // namespace shoshi::value
