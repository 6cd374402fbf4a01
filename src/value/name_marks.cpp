#include "value/name_marks.hpp"

#include <algorithm>
#include <cstddef>
#include <iterator>

#include "unicode/script.hpp"
#include "unicode/utf8.hpp"
#include "value/corporate.hpp"
#include "value/name_model.hpp"
#include "value/name_split.hpp"
#include "value/name_tables.hpp"
#include "value/name_words.hpp"
#include "value/role.hpp"

namespace shoshi::value {
namespace {

using unicode::trim;

constexpr std::string_view kHonorifics[] = {"博士",     "氏",   "先生", "教授", "准教授",
                                            "名誉教授", "助教", "講師", "さん"};
constexpr std::string_view kLeadingMarks[] = {"*", "†", "‡",  "○",  "◎", "◯", "●",
                                              "•", "※", "＊", "・", "◆", "■", "-"};

// A bound keeps the work linear whatever the text.
constexpr int kMostMarks = 16;

constexpr bool is_digit(char c) noexcept {
  return c >= '0' && c <= '9';
}

template <class List>
bool is_one_of(std::string_view text, const List& list) noexcept {
  return std::find(std::begin(list), std::end(list), text) != std::end(list);
}

bool is_mark(char32_t c) noexcept {
  if (c < 0x80) return is_digit(static_cast<char>(c)) || c == '*' || c == '#' || c == ')';
  return c == U'†' || c == U'‡' || c == U'§' || c == U'¶' || c == U'※' || c == U'＊' || c == 0xB9 ||
         c == 0xB2 || c == 0xB3 || (c >= 0x2070 && c <= 0x2089) || (c >= 0xFF10 && c <= 0xFF19) ||
         (c >= 0x2460 && c <= 0x2473);
}

/// Joins marks: "1,a)", "1), 2)".
bool joins_marks(char32_t c) noexcept {
  return c == ',' || c == ' ' || c == '(' || (c >= 'a' && c <= 'z');
}

class Reader {
 public:
  explicit Reader(std::string_view text) { name_.core = trim(text); }

  MarkedName read() {
    for (int k = 0; k < kMostMarks && strip_once(); ++k) name_.core = trim(name_.core);
    return std::move(name_);
  }

 private:
  bool strip_once() {
    return strip_front() || strip_bracket() || strip_stop() || strip_last_word() ||
           strip_slash_role() || strip_trailing_marks() || strip_other_form() || strip_glued();
  }

  void set_role(Role role, std::string_view text) {
    if (name_.role) return;
    name_.role = role;
    name_.role_text = text;
  }

  bool strip_front() {
    for (const std::string_view mark : kLeadingMarks) {
      if (name_.core.size() > mark.size() && name_.core.starts_with(mark)) {
        name_.core.remove_prefix(mark.size());
        return true;
      }
    }
    return strip_front_bracket() || strip_front_label();
  }

  // (訳)手島 昌一; (1)山田
  bool strip_front_bracket() {
    const Bracket bracket = opening_bracket(name_.core, 0);
    if (bracket.bytes == 0) return false;
    const std::size_t close = name_.core.find(bracket.close);
    if (close == std::string_view::npos) return false;
    const std::string_view inside = trim(name_.core.substr(bracket.bytes, close - bracket.bytes));
    const std::string_view rest = trim(name_.core.substr(close + bracket.close.size()));
    if (rest.empty()) return strip_supplied(bracket, inside);
    if (const auto role = find_role(inside)) {
      set_role(*role, inside);
    } else if (is_and_others(inside)) {
      name_.more = true;
    } else if (!std::all_of(inside.begin(), inside.end(), is_digit)) {
      return false;
    }
    name_.core = rest;
    return true;
  }

  // 〔山田太郎編〕: a cataloguer's addition.
  bool strip_supplied(const Bracket& bracket, std::string_view inside) {
    const bool square = bracket.close == "]" || bracket.close == "］" || bracket.close == "〕";
    if (!square || inside.empty() || find_role(inside) || is_and_others(inside)) return false;
    name_.core = inside;
    return true;
  }

  // 訳者：山田太郎, 編著者 山田太郎
  bool strip_front_label() {
    const std::size_t space = name_.core.find(' ');
    const std::string_view first = name_.core.substr(0, std::min(space, name_.core.size()));
    if (first.size() < name_.core.size() && (first.ends_with("者") || first.ends_with("教員"))) {
      if (const auto role = find_role(first)) {
        set_role(*role, first);
        name_.core.remove_prefix(space);
        return true;
      }
    }
    for (const std::string_view colon : {"：", ":", " : "}) {
      const std::size_t at = name_.core.find(colon);
      if (at == std::string_view::npos || at == 0) continue;
      const auto role = find_role(name_.core.substr(0, at));
      if (!role) continue;
      set_role(*role, trim(name_.core.substr(0, at)));
      name_.core.remove_prefix(at + colon.size());
      return true;
    }
    return false;
  }

  // The bracket at the end, with what is in it.
  bool strip_bracket() {
    for (const auto& [open, close] : bracket_pairs()) {
      if (!name_.core.ends_with(close)) continue;
      const std::size_t at = name_.core.rfind(open);
      if (at == std::string_view::npos || at == 0) return false;
      const std::string_view inside = trim(
          name_.core.substr(at + open.size(), name_.core.size() - at - open.size() - close.size()));
      return take_bracket(inside, trim(name_.core.substr(0, at)));
    }
    return false;
  }

  bool take_bracket(std::string_view inside, std::string_view before) {
    if (before.empty()) return false;
    if (is_and_others(inside)) {
      name_.more = name_.ends_list = true;
    } else if (const auto role = find_role(inside)) {
      set_role(*role, inside);
      name_.ends_list = true;
    } else if (take_others_with_role(inside) || is_life_dates(inside) || is_number(inside)) {
      name_.ends_list = true;
    } else if (unicode::has_japanese(inside)) {
      take_japanese(inside, before);
    } else if (unicode::has_japanese(before) && unicode::has_latin(inside)) {
      name_.other_forms.push_back(inside);
    } else {
      return false;
    }
    name_.core = before;
    return true;
  }

  void take_japanese(std::string_view inside, std::string_view before) {
    if (!unicode::has_han(inside) && unicode::has_japanese(before)) {
      name_.other_forms.push_back(inside);
    } else if (!same_letters(inside, before)) {
      name_.affiliations.push_back(inside);
    }
  }

  // ほか著; 他訳; 代表者
  bool take_others_with_role(std::string_view text) {
    for (const std::string_view word : {"ほか", "他"}) {
      if (!text.starts_with(word) || text.size() == word.size()) continue;
      const auto role = find_role(text.substr(word.size()));
      if (!role) continue;
      set_role(*role, trim(text.substr(word.size())));
      return name_.more = name_.ends_list = true;
    }
    return false;
  }

  // A full stop behind Japanese; a comma or a colon left over.
  bool strip_stop() {
    std::string_view& core = name_.core;
    for (const std::string_view stop : {",", "，", "、", ";", "。", "．"}) {
      if (core.size() > stop.size() && core.ends_with(stop)) {
        core.remove_suffix(stop.size());
        return true;
      }
    }
    if (core.size() < 2 || core.back() != '.') return false;
    const char32_t before = unicode::decode_before(core, core.size() - 1).value;
    if (!unicode::is_japanese(before) && before != U']' && before != U'〕') return false;
    core.remove_suffix(1);
    return true;
  }

  bool strip_last_word() {
    const auto [space, begin] = last_space(name_.core);
    if (space == std::string_view::npos) return false;
    const std::string_view word = name_.core.substr(begin);
    const std::string_view before = trim(name_.core.substr(0, space));
    if (before.empty()) return false;
    if (name_.core.ends_with(" et al") || name_.core.ends_with(" et al.")) {
      name_.more = true;
      name_.core = trim(name_.core.substr(0, name_.core.rfind(" et al")));
      return true;
    }
    if (!take_last_word(word, before)) return false;
    name_.ends_list = true;
    name_.core = before;
    return true;
  }

  bool take_last_word(std::string_view word, std::string_view before) {
    if (unicode::is_ascii(word) && !is_and_others(word)) {
      return is_id(word) || (is_life_dates(word) && unicode::has_japanese(before));
    }
    if (is_given_name_rather(before, word)) return false;
    if (is_and_others(word)) return name_.more = true;
    if (take_others_with_role(word)) return true;
    if (const auto role = find_role(word)) {
      set_role(*role, word);
      return true;
    }
    return is_one_of(word, kHonorifics) && before.find(' ') != std::string_view::npos;
  }

  bool is_id(std::string_view word) {
    if (word.starts_with("https://orcid.org/")) word.remove_prefix(18);
    if (!is_orcid(word)) return false;
    name_.orcid = word;
    return true;
  }

  // 鈴木 文, 中村 等: a word of one character behind a surname that has no given name yet.
  static bool is_given_name_rather(std::string_view before, std::string_view word) {
    if (unicode::count_code_points(word) > 1 || word == "著" || word == "編" || word == "訳" ||
        word == "他") {
      return false;
    }
    std::size_t words = 1;
    for (std::size_t at = 0; at < before.size();) {
      const unicode::CodePoint found = unicode::decode(before, at);
      words += unicode::is_space(found.value) ? 1 : 0;
      at += found.bytes;
    }
    const auto [space, begin] = last_space(before);
    return words % 2 == 1 && find_surname(before.substr(begin)).has_value();
  }

  // 石川 芳/ピアノアレンジ; 青山剛昌∥原作; 倉木 麻衣／[ほか]演奏
  bool strip_slash_role() {
    for (const std::string_view slash : {"∥", "／", "/"}) {
      const std::size_t at = name_.core.find(slash);
      if (at == std::string_view::npos || at == 0) continue;
      std::string_view role_text = trim(name_.core.substr(at + slash.size()));
      role_text = without_others(role_text);
      const auto role = find_role(role_text);
      if (!role && slash != "∥" && !is_loan_word_role(role_text)) continue;
      set_role(role.value_or(Role::other), role_text);
      name_.ends_list = true;
      name_.core = name_.core.substr(0, at);
      return true;
    }
    return false;
  }

  std::string_view without_others(std::string_view text) {
    for (const std::string_view others : {"[ほか]", "〔ほか〕", "［ほか］", "ほか"}) {
      if (!text.starts_with(others)) continue;
      name_.more = true;
      return trim(text.substr(others.size()));
    }
    return text;
  }

  // ピアノアレンジ, behind a slash and behind a name of two words.
  bool is_loan_word_role(std::string_view text) const {
    return name_.core.find(' ') < name_.core.find('/') && !unicode::has_han(text) &&
           unicode::has_kana(text) && text.find(' ') == std::string_view::npos;
  }

  bool strip_trailing_marks() {
    std::size_t end = name_.core.size();
    bool marked = false;
    while (end > 0) {
      const unicode::CodePoint found = unicode::decode_before(name_.core, end);
      marked = marked || is_mark(found.value);
      if (!is_mark(found.value) && !joins_marks(found.value)) break;
      end -= found.bytes;
    }
    if (!marked || end == 0 || is_open(name_.core.substr(0, end))) return false;
    const char32_t before = unicode::decode_before(name_.core, end).value;
    if (!unicode::is_japanese(before)) {
      end = latin_mark_begin();
      if (end == 0 || end == name_.core.size()) return false;
    }
    name_.core = name_.core.substr(0, end);
    return name_.ends_list = true;
  }

  /// True if a bracket opens and does not close.
  static bool is_open(std::string_view text) noexcept {
    const std::size_t open = text.rfind('(');
    return open != std::string_view::npos && text.find(')', open) == std::string_view::npos;
  }

  // Behind a Latin name letters are the name's own.
  [[nodiscard]] std::size_t latin_mark_begin() const noexcept {
    std::size_t end = name_.core.size();
    while (end > 0) {
      const unicode::CodePoint found = unicode::decode_before(name_.core, end);
      if (!is_mark(found.value) && found.value != U',' && found.value != U' ') break;
      end -= found.bytes;
    }
    return end;
  }

  // 謙一=Kenichi Ohi. Within a katakana name = is a hyphen.
  bool strip_other_form() {
    for (const std::string_view equals : {"=", "＝"}) {
      const std::size_t at = name_.core.find(equals);
      if (at == std::string_view::npos || at == 0) continue;
      const std::string_view before = trim(name_.core.substr(0, at));
      const std::string_view form = trim(name_.core.substr(at + equals.size()));
      const bool latin = !unicode::has_japanese(form) && unicode::has_latin(form);
      const bool kana = unicode::has_han(before) && !unicode::has_han(form);
      if (form.empty() || !unicode::has_japanese(before) || !(latin || kana)) continue;
      name_.other_forms.push_back(form);
      name_.core = before;
      return true;
    }
    return false;
  }

  // 加藤聖文著, 阿部省吾ら, 日本社会学会編: only if what is left is whole.
  bool strip_glued() {
    if (name_.role || !unicode::is_japanese(unicode::decode(name_.core, 0).value)) {
      if (name_.role || !unicode::has_latin(name_.core)) return false;
    }
    const auto role = find_glued_role(name_.core);
    if (role && (is_whole(name_.core.substr(0, role->at)) ||
                 (role->sure && unicode::count_code_points(name_.core.substr(0, role->at)) > 1))) {
      return cut_role(*role);
    }
    const auto doubtful = find_doubtful_role(name_.core);
    if (doubtful && is_name_without(name_.core, doubtful->at)) return cut_role(*doubtful);
    for (const std::string_view others : {"ら", "ほか"}) {
      if (!name_.core.ends_with(others)) continue;
      const std::string_view rest = name_.core.substr(0, name_.core.size() - others.size());
      const bool certain = others != "ら" && rest.size() > 3;
      const bool after_han =
          !rest.empty() && unicode::is_han(unicode::decode_before(rest, rest.size()).value);
      if (!after_han || !(certain || is_known_person(rest))) continue;
      name_.core = rest;
      return name_.more = name_.ends_list = true;
    }
    return false;
  }

  bool cut_role(const RoleSuffix& role) {
    set_role(role.role, name_.core.substr(role.at));
    name_.core = name_.core.substr(0, role.at);
    return name_.ends_list = true;
  }

  // 伊藤比呂美文: 比呂美 is a given name and 比呂美文 is none. 伊藤義文 stays.
  static bool is_name_without(std::string_view text, std::size_t role_at) noexcept {
    const std::string_view rest = text.substr(0, role_at);
    const bool joined = rest.find("・") != std::string_view::npos;
    if (joined && unicode::is_katakana(unicode::decode_before(rest, rest.size()).value)) {
      return true;
    }
    if (!is_known_person(rest)) return false;
    const std::string_view given = text.substr(cut_name(rest).at);
    return unicode::count_code_points(given) > 2 && !find_given_name(given);
  }

  static bool is_known_person(std::string_view text) noexcept {
    const NameCut cut = cut_name(text);
    return cut.weight < kImpossible && find_surname(text.substr(0, cut.at)).has_value() &&
           find_given_name(text.substr(cut.at)).has_value();
  }

  static bool is_whole(std::string_view text) {
    if (text.empty() || unicode::is_space(unicode::decode_before(text, text.size()).value)) {
      return false;
    }
    const char32_t last = unicode::decode_before(text, text.size()).value;
    if (!unicode::is_han(last) && !unicode::is_hiragana(last)) return true;
    if (is_corporate(text)) return true;
    const auto [space, begin] = last_space(text);
    if (space != std::string_view::npos) {
      return find_given_name(text.substr(begin)).has_value();
    }
    if (unicode::count_code_points(text) == 2) return is_known_person(text);
    return !split_word(text).family.empty();
  }

  MarkedName name_;
};

}  // namespace

MarkedName read_marks(std::string_view text) {
  return Reader(text).read();
}

bool may_have_marks(std::string_view text) noexcept {
  if (text.find("者 ") != std::string_view::npos || text.find("教員 ") != std::string_view::npos) {
    return true;
  }
  char32_t last = 0;
  for (std::size_t at = 0; at < text.size();) {
    const unicode::CodePoint found = unicode::decode(text, at);
    at += found.bytes;
    if (!unicode::is_japanese(found.value) && !unicode::is_space(found.value)) return true;
    last = found.value;
  }
  if (may_end_role(last)) return true;
  const auto ends_text = [text](std::string_view word) { return text.ends_with(word); };
  constexpr std::string_view kOthers[] = {"ほか", "他", "外", "等", "ら"};
  return std::ranges::any_of(kOthers, ends_text) || std::ranges::any_of(kHonorifics, ends_text);
}

}  // namespace shoshi::value
