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
#include "value/name_runs.hpp"
#include "value/name_tokens.hpp"
#include "value/name_words.hpp"
#include "value/role.hpp"

namespace shoshi::value {
namespace {

using unicode::trim;

// Bytes. A bound keeps the work linear whatever the text.
constexpr std::size_t kLongestMarked = std::size_t{1} << 16;

constexpr std::string_view kDot = "・";

constexpr bool is_digit(char c) noexcept {
  return c >= '0' && c <= '9';
}

/// Everything from the first character of `a` to the last of `b`.
std::string_view stretch(std::string_view a, std::string_view b) noexcept {
  return {a.data(), static_cast<std::size_t>(b.data() + b.size() - a.data())};
}

/// 宝崎 隆祐  防衛大学校, 電気情報学群, 教授 (20546048): KAKEN sets a wide space before the
/// affiliation.
std::optional<std::size_t> find_affiliation(std::string_view line) noexcept {
  for (const std::string_view wide : {"  ", "\u3000", "\t"}) {
    const std::size_t at = line.find(wide);
    if (at == std::string_view::npos || at == 0) continue;
    const std::string_view rest = trim(line.substr(at));
    const std::string_view first = rest.substr(0, rest.find_first_of(",( "));
    if (is_corporate(first) && !is_corporate(line.substr(0, at)) &&
        line.substr(0, at).find(',') == std::string_view::npos) {
      return at;
    }
  }
  return std::nullopt;
}

class Lister {
 public:
  ListedNames list(std::string_view line) {
    line = trim(line);
    if (const auto at = find_affiliation(line)) return list_with_affiliation(line, *at);
    std::vector<Field> fields = cut_runs(cut_behind_given_name(cut_fields(line)));
    prepare(fields);
    for (std::size_t first = 0; first < fields.size();) {
      std::size_t last = first + 1;
      while (last < fields.size() && fields[last].before != Separator::strong) ++last;
      take_group(fields.data() + first, last - first);
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

  // KAKEN's number of the researcher.
  static std::string_view without_number(std::string_view text) noexcept {
    const std::size_t open = text.rfind('(');
    if (open == std::string_view::npos || open == 0 || text.back() != ')') return text;
    const std::string_view inside = text.substr(open + 1, text.size() - open - 2);
    return std::all_of(inside.begin(), inside.end(), is_digit) ? trim(text.substr(0, open)) : text;
  }

  // デルミー,アハマッド・須崎民雄・岡野哲郎: what a dot joins to a given name is the next person.
  static std::vector<Field> cut_behind_given_name(std::vector<Field> fields) {
    std::vector<Field> cut;
    cut.reserve(fields.size());
    for (const Field& field : fields) {
      const std::size_t dot = field.text.find(kDot);
      const bool given = !cut.empty() && field.before != Separator::strong &&
                         dot != std::string_view::npos && dot != 0 &&
                         is_katakana_word(cut.back().text) &&
                         is_katakana_word(field.text.substr(0, dot)) &&
                         unicode::is_han(unicode::decode(field.text, dot + kDot.size()).value);
      cut.push_back({given ? field.text.substr(0, dot) : field.text, field.before, {}, {}});
      if (!given) continue;
      const std::string_view rest = field.text.substr(dot + kDot.size());
      cut.push_back({rest, Separator::strong, {}, {}});
    }
    return cut;
  }

  static bool is_katakana_word(std::string_view text) noexcept {
    return !text.empty() && !has_space(text) && !unicode::has_han(text) &&
           text.find(kDot) == std::string_view::npos &&
           unicode::is_katakana(unicode::decode(text, 0).value);
  }

  // Names with roles and only spaces between them are fields of their own.
  static std::vector<Field> cut_runs(std::vector<Field> fields) {
    std::vector<Field> cut;
    cut.reserve(fields.size());
    for (const Field& field : fields) {
      std::size_t begin = 0;
      Separator before = field.before;
      for (const std::size_t at : find_runs(field.text)) {
        cut.push_back({trim(field.text.substr(begin, at - begin)), before, {}, {}});
        before = Separator::strong;
        begin = at;
      }
      cut.push_back({field.text.substr(begin), before, {}, {}});
    }
    return cut;
  }

  // Ministry of Education, Culture, Sports, Science and Technology
  static bool continues_body(const std::vector<Field>& kept, const Field& field) {
    return !kept.empty() && field.before == Separator::comma_space && is_topic_list(field.text) &&
           kept.back().text.find(" of ") != std::string_view::npos &&
           is_corporate(kept.back().text);
  }

  // A role that a comma parts from the one before it: 原作，総合プロデューサー.
  static bool adds_role(const std::vector<Field>& kept, const Field& field) {
    return !kept.empty() && !kept.back().marks.role_text.empty() &&
           field.before != Separator::strong && ends_in_role(field.text) && find_role(field.text);
  }

  // Takes off the marks; drops what is no name: dates of authority headings, "Jr.", "et al.".
  void prepare(std::vector<Field>& fields) {
    std::vector<Field> kept;
    kept.reserve(fields.size());
    for (Field& field : fields) {
      if (is_life_dates(field.text) && !kept.empty()) {
        kept.back().text = stretch(kept.back().text, field.text);
        continue;
      }
      if (is_and_others(field.text)) {
        listed_.more = true;
        continue;
      }
      if (continues_body(kept, field)) {
        kept.back().text = kept.back().marks.core = stretch(kept.back().text, field.text);
        continue;
      }
      const bool suffix = is_name_suffix(field.text) || field.text == "Inc." ||
                          field.text == "Ltd." || field.text == "LLC" || field.text == "Inc";
      if (suffix && !kept.empty()) {
        kept.back().suffix = field.text;
        kept.back().text = stretch(kept.back().text, field.text);
        continue;
      }
      if (adds_role(kept, field)) {
        Field& last = kept.back();
        if (!last.marks.leads) last.marks.role_text = stretch(last.marks.role_text, field.text);
        last.text = stretch(last.text, field.text);
        continue;
      }
      field.marks.core = field.text;
      if (field.text.size() <= kLongestMarked && may_have_marks(field.text))
        field.marks = read_marks(field.text);
      if (!field.marks.core.empty()) kept.push_back(std::move(field));
    }
    fields = std::move(kept);
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
    const std::string_view core = field.marks.core;
    if (!field.suffix.empty() && !is_name_suffix(field.suffix)) {
      SplitName body;
      body.whole = stretch(core, field.suffix);
      body.kind = ContributorKind::corporate;
      return add({std::move(body), std::move(field.marks), field.text, false});
    }
    std::vector<SplitName> names;
    if (is_braced(core))
      names.push_back(whole_of(core.substr(1, core.size() - 2)));
    else if (has_bracket_inside(core))
      names.push_back(whole_of(core));
    else if (!unicode::has_japanese(core) && is_corporate(core))
      names.push_back(body_of(core));
    else if (auto joined = split_joined(core))
      names = std::move(*joined);
    else if (is_spaced_body(core))
      names.push_back(body_of(core));
    else
      names = split_words(core);
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
  // none.
  static bool is_spaced_body(std::string_view text) noexcept {
    if (!has_space(text) || !unicode::has_japanese(text) || !is_corporate(text)) return false;
    const std::string_view first = text.substr(0, text.find(' '));
    return is_corporate(first) || text.find(' ') == text.rfind(' ');
  }

  // 高橋 (旧姓 鈴木) 花子: what is before the bracket is no name by itself.
  static bool has_bracket_inside(std::string_view text) noexcept {
    for (const auto& [open, close] : bracket_pairs()) {
      const std::size_t at = text.find(open);
      if (at == std::string_view::npos || at == 0 || !has_space(text)) continue;
      const std::size_t end = text.find(close, at);
      if (end != std::string_view::npos && end + close.size() < text.size()) return true;
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

  ListedNames listed_;
};

}  // namespace

ListedNames list_names(std::string_view line) {
  return Lister().list(line);
}

}  // namespace shoshi::value
