#include "value/name_marks.hpp"

#include <algorithm>
#include <cstddef>
#include <iterator>

#include "unicode/script.hpp"
#include "unicode/utf8.hpp"
#include "value/corporate.hpp"
#include "value/name_footnotes.hpp"
#include "value/name_roles.hpp"
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
           strip_slash_role() || strip_trailing_marks() || strip_other_form() || strip_dot_role() ||
           strip_glued();
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
    // 〇山田太郎 gave the talk; 〇〇 stands for a name.
    constexpr std::string_view kCircle = "〇";
    if (name_.core.size() > 3 * kCircle.size() && name_.core.starts_with(kCircle) &&
        !name_.core.substr(kCircle.size()).starts_with(kCircle)) {
      name_.core.remove_prefix(kCircle.size());
      return true;
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
      name_.leads = true;
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

  // 訳者：山田太郎, 編著者 山田太郎, 監修 山田太郎
  bool strip_front_label() {
    const std::size_t label = front_label_size(name_.core);
    if (label == 0) return false;
    const std::string_view text = without_colon(name_.core.substr(0, label));
    set_role(*find_role(text), text);
    name_.leads = true;
    name_.core.remove_prefix(label);
    return true;
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
    } else if (unicode::is_hangul(unicode::decode(inside, 0).value)) {
      name_.other_forms.push_back(inside);
    } else if (is_corporate(inside) && !is_corporate(before)) {
      name_.affiliations.push_back(inside);
    } else if (unicode::has_japanese(before) && unicode::has_latin(inside)) {
      name_.other_forms.push_back(inside);
    } else {
      return false;
    }
    name_.core = before;
    return true;
  }

  void take_japanese(std::string_view inside, std::string_view before) {
    const bool form = unicode::has_japanese(before)
                          ? !unicode::has_han(inside)
                          : !is_corporate(inside) && unicode::has_latin(before);
    if (form) {
      name_.other_forms.push_back(inside);
    } else if (!same_letters(inside, before)) {
      name_.affiliations.push_back(inside);
    }
  }

  // ほか著; 他訳; 〔ほか〕出演
  bool take_others_with_role(std::string_view text) {
    bool more = false;
    const std::string_view rest = without_others(text, more);
    const auto role = more ? find_role(rest) : std::nullopt;
    if (!role) return false;
    set_role(*role, rest);
    return name_.more = name_.ends_list = true;
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
      if (const auto role = find_role(word)) {
        set_role(*role, word);
        return true;
      }
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

  bool strip_slash_role() {
    const auto found = find_role_behind_slash(name_.core);
    if (!found) return false;
    set_role(found->role, found->text);
    name_.more = name_.more || found->more;
    name_.core = found->name;
    return name_.ends_list = true;
  }

  // 山田太郎・著
  bool strip_dot_role() {
    const std::size_t dot = name_.core.rfind("・");
    if (dot == std::string_view::npos || dot == 0) return false;
    const std::string_view word = name_.core.substr(dot + std::string_view("・").size());
    if (!is_role_word(word) || find_glued_role(name_.core.substr(0, dot))) return false;
    set_role(*find_role(word), word);
    name_.core = name_.core.substr(0, dot);
    return name_.ends_list = true;
  }

  bool strip_trailing_marks() {
    const std::string_view rest = without_footnotes(name_.core);
    if (rest.size() == name_.core.size()) return false;
    name_.core = rest;
    return name_.ends_list = true;
  }

  // 謙一=Kenichi Ohi, 霞城 : カジョウ. Within a katakana name = is a hyphen.
  bool strip_other_form() {
    for (const std::string_view equals : {"=", "＝", " : "}) {
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

  // 加藤聖文著, 阿部省吾ら
  bool strip_glued() {
    if (!name_.role) {
      if (const auto role = find_role_behind(name_.core)) {
        set_role(role->role, name_.core.substr(role->at));
        name_.core = name_.core.substr(0, role->at);
        return name_.ends_list = true;
      }
    }
    const std::size_t others = find_others_behind(name_.core);
    if (others == name_.core.size()) return false;
    name_.core = name_.core.substr(0, others);
    return name_.more = name_.ends_list = true;
  }

  MarkedName name_;
};

}  // namespace

MarkedName read_marks(std::string_view text) {
  return Reader(text).read();
}

bool may_have_marks(std::string_view text) noexcept {
  if (text.starts_with("〇") || front_label_size(text) != 0) return true;
  for (std::size_t at = 0; at < text.size();) {
    const unicode::CodePoint found = unicode::decode(text, at);
    at += found.bytes;
    if (!unicode::is_japanese(found.value) && !unicode::is_space(found.value)) return true;
  }
  return ends_in_mark(text);
}

bool ends_in_mark(std::string_view text) noexcept {
  if (text.empty()) return false;
  if (ends_in_role(text)) return true;
  const auto ends_text = [text](std::string_view word) {
    return text.back() == word.back() && text.ends_with(word);
  };
  constexpr std::string_view kOthers[] = {"ほか", "他", "外", "等", "ら"};
  return std::ranges::any_of(kOthers, ends_text) || std::ranges::any_of(kHonorifics, ends_text);
}

}  // namespace shoshi::value
