#include "value/name_list.hpp"

#include <algorithm>
#include <cstddef>
#include <optional>

#include "unicode/script.hpp"
#include "unicode/utf8.hpp"
#include "value/corporate.hpp"
#include "value/latin_name.hpp"
#include "value/name_fields.hpp"
#include "value/name_joined.hpp"
#include "value/name_list_words.hpp"
#include "value/name_model.hpp"
#include "value/name_prepare.hpp"
#include "value/name_tables.hpp"
#include "value/name_tokens.hpp"
#include "value/name_words.hpp"
#include "value/role.hpp"

namespace shoshi::value {
namespace {

using unicode::trim;

constexpr bool is_digit(char c) noexcept {
  return c >= '0' && c <= '9';
}

/// Everything from the first character of `a` to the last of `b`.
std::string_view stretch(std::string_view a, std::string_view b) noexcept {
  return {a.data(), static_cast<std::size_t>(b.data() + b.size() - a.data())};
}

/// True if the line ends in KAKEN's number of a researcher: (20546048).
bool ends_in_researcher_number(std::string_view line) noexcept {
  constexpr std::size_t kBytes = 10;
  if (line.size() <= kBytes || line.back() != ')' || line[line.size() - kBytes] != '(')
    return false;
  const std::string_view digits = line.substr(line.size() - kBytes + 1, kBytes - 2);
  return std::all_of(digits.begin(), digits.end(), is_digit);
}

/// Where the affiliation begins in 宝崎 隆祐  防衛大学校, 電気情報学群, 教授 (20546048): KAKEN sets
/// a wide space before it; behind any space it is known by the number at the end.
std::optional<std::size_t> find_affiliation(std::string_view line) noexcept {
  const bool numbered = ends_in_researcher_number(line);
  for (const std::string_view wide : {"  ", "\u3000", "\t", " "}) {
    if (wide == " " && !numbered) break;
    for (std::size_t at = line.find(wide); at != std::string_view::npos && at < kLongestName * 4;
         at = line.find(wide, at + wide.size())) {
      const std::string_view name = line.substr(0, at);
      if (!has_space(name) && wide != "  ") continue;
      const std::string_view rest = trim(line.substr(at));
      const std::string_view word =
          rest.substr(0, std::min(rest.find_first_of(",( "), rest.find("\u3000")));
      const bool plain = name.find(',') == std::string_view::npos && !is_corporate(name);
      if (plain && is_corporate(word)) return at;
    }
  }
  return std::nullopt;
}

std::size_t count_words(std::string_view text) noexcept {
  text = trim(text);
  return text.empty() ? 0 : 1 + static_cast<std::size_t>(std::count(text.begin(), text.end(), ' '));
}

class Lister {
 public:
  explicit Lister(NameSpacing spacing) noexcept : spacing_(spacing) {}

  ListedNames list(std::string_view line) {
    line = trim(line);
    if (const auto at = find_affiliation(line)) return list_with_affiliation(line, *at);
    std::vector<Field> fields = prepare_fields(line, listed_.more);
    for (std::size_t first = 0; first < fields.size();) {
      std::size_t last = first + 1;
      while (last < fields.size() && !parts_names(fields[last].before)) ++last;
      take_group(fields.data() + first, last - first);
      const bool joined = last < fields.size() && fields[last].before == Separator::conjunction;
      if (joined && !listed_.names.empty()) listed_.names.back().role_from_next = true;
      first = last;
    }
    return std::move(listed_);
  }

 private:
  ListedNames list_with_affiliation(std::string_view line, std::size_t at) {
    Field field{trim(line.substr(0, at)), Separator::none, {}, {}};
    field.marks = read_marks(field.text);
    const std::string_view place = without_number(trim(line.substr(at)));
    if (!place.empty()) field.marks.affiliations.push_back(place);
    take_field(field);
    if (!listed_.names.empty()) listed_.names.back().text = line;
    return std::move(listed_);
  }

  static std::string_view without_number(std::string_view text) noexcept {
    return ends_in_researcher_number(text) ? trim(text.substr(0, text.rfind('('))) : text;
  }

  void take_group(Field* fields, std::size_t count) {
    std::size_t first = 0;
    for (const std::size_t taken : count_name_fields(fields, count)) {
      const std::size_t from = listed_.names.size();
      if (taken == 2)
        take_pair(fields[first], fields[first + 1]);
      else
        take_field(fields[first]);
      first += taken;
      // "A 著,B, C 訳": a comma without a space ends a group that has one role.
      const bool goes_on = first < count && fields[first].before != Separator::comma;
      for (std::size_t k = from; k < listed_.names.size(); ++k) {
        listed_.names[k].role_from_next = goes_on || k + 1 < listed_.names.size();
      }
    }
  }

  void take_pair(const Field& a, Field& b) {
    ListedName name;
    name.text = stretch(a.text, b.text);
    name.name = person(stretch(a.marks.core, b.marks.core), a.marks.core, b.marks.core);
    name.name.suffix = b.suffix;
    name.marks = std::move(b.marks);
    add(std::move(name));
  }

  void take_field(Field& field) {
    std::string_view core = field.marks.core;
    if (is_braced(core)) {
      core = trim(core.substr(1, core.size() - 2));
      if (is_corporate(core))
        return add({body_of(core), std::move(field.marks), field.text, false});
    }
    if (!field.suffix.empty() && !is_name_suffix(field.suffix)) {
      SplitName body;
      body.whole = stretch(core, field.suffix);
      body.kind = ContributorKind::corporate;
      return add({std::move(body), std::move(field.marks), field.text, false});
    }
    std::vector<SplitName> names;
    if (has_bracket_inside(core))
      names.push_back(whole_of(core));
    else if (!unicode::has_japanese(core) && is_latin_body(core))
      names.push_back(body_of(core));
    else if (auto joined = split_joined(core))
      names = std::move(*joined);
    else if (is_spaced_body(core))
      names.push_back(body_of(core));
    else
      names = split_words(core, spacing_);
    if (names.size() == 1) {
      if (!field.suffix.empty()) names.front().suffix = field.suffix;
      return add({std::move(names.front()), std::move(field.marks), field.text, false});
    }
    if (!names.empty() && names.front().glued && listed_.glued.empty()) listed_.glued = core;
    for (SplitName& name : names) {
      ListedName listed{std::move(name), {}, {}, false};
      listed.text = listed.name.text;
      add(std::move(listed));
    }
    if (names.empty()) return;
    ListedName& last = listed_.names.back();
    last.marks = std::move(field.marks);
    last.text = stretch(last.text, field.text);
    listed_.more = listed_.more || last.marks.more;
  }

  // 一般社団法人 日本教育心理学会; 一橋大学. 経済研究所. A list of persons with a body in it is
  // none, nor is a body with a person beside it.
  static bool is_spaced_body(std::string_view text) noexcept {
    if (!has_space(text) || !unicode::has_japanese(text)) return false;
    const std::string_view first = text.substr(0, text.find(' '));
    const std::string_view last = text.substr(last_space(text).word);
    if (!is_corporate(text) && !(is_corporate(first) && is_corporate(last))) return false;
    if (!is_corporate(first)) return text.find(' ') == text.rfind(' ');
    const std::vector<Word> words = words_of(text);
    return std::adjacent_find(words.begin(), words.end(), [](const Word& a, const Word& b) {
             return is_native(a) && is_native(b) && find_surname(a.core) && find_given_name(b.core);
           }) == words.end();
  }

  // 高橋 (旧姓 鈴木) 花子: what is before the bracket is no name by itself.
  static bool has_bracket_inside(std::string_view text) noexcept {
    for (const auto& [open, close] : bracket_pairs()) {
      if (open != "(" && open != "（") continue;
      const std::size_t at = text.find(open);
      if (at == std::string_view::npos || at == 0) continue;
      const std::size_t end = text.find(close, at);
      if (end == std::string_view::npos || end + close.size() >= text.size()) continue;
      return count_words(text.substr(0, at)) + count_words(text.substr(end + close.size())) <= 2;
    }
    return false;
  }

  // {新世代コンピュータ技術開発機構}: BibTeX keeps a name whole so.
  static bool is_braced(std::string_view text) noexcept {
    return text.size() > 2 && text.front() == '{' && text.find('}') == text.size() - 1;
  }

  static SplitName whole_of(std::string_view text) noexcept {
    SplitName name;
    name.whole = name.text = text;
    if (is_corporate(text)) name.kind = ContributorKind::corporate;
    return name;
  }

  static bool is_latin_body(std::string_view text) noexcept {
    return is_corporate(text) || is_part_heading(text) || begins_with_article(text);
  }

  static SplitName body_of(std::string_view text) noexcept {
    SplitName body;
    body.whole = text;
    body.kind = ContributorKind::corporate;
    return body;
  }

  void add(ListedName name) {
    listed_.more = listed_.more || name.marks.more;
    listed_.names.push_back(std::move(name));
  }

  NameSpacing spacing_;
  ListedNames listed_;
};

}  // namespace

ListedNames list_names(std::string_view line, NameSpacing spacing) {
  return Lister(spacing).list(line);
}

}  // namespace shoshi::value
