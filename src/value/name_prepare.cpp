#include "value/name_prepare.hpp"

#include <algorithm>
#include <cstddef>
#include <iterator>
#include <utility>

#include "unicode/script.hpp"
#include "unicode/utf8.hpp"
#include "value/corporate.hpp"
#include "value/latin_name.hpp"
#include "value/name_readings.hpp"
#include "value/name_runs.hpp"
#include "value/name_split.hpp"
#include "value/name_words.hpp"
#include "value/role.hpp"

namespace shoshi::value {
namespace {

using unicode::trim;

// Bytes. A bound keeps the work linear whatever the text.
constexpr std::size_t kLongestMarked = std::size_t{1} << 16;

constexpr std::string_view kDot = "・";

/// Everything from the first character of `a` to the last of `b`.
std::string_view stretch(std::string_view a, std::string_view b) noexcept {
  return {a.data(), static_cast<std::size_t>(b.data() + b.size() - a.data())};
}

bool is_katakana_word(std::string_view text) noexcept {
  return !text.empty() && !has_space(text) && !unicode::has_han(text) &&
         text.find(kDot) == std::string_view::npos &&
         unicode::is_katakana(unicode::decode(text, 0).value);
}

// デルミー,アハマッド・須崎民雄・岡野哲郎: what a dot joins to a given name is the next person.
std::vector<Field> cut_behind_given_name(std::vector<Field> fields) {
  std::vector<Field> cut;
  cut.reserve(fields.size());
  for (const Field& field : fields) {
    const std::size_t dot = field.text.find(kDot);
    const bool given =
        !cut.empty() && !parts_names(field.before) && dot != std::string_view::npos && dot != 0 &&
        is_katakana_word(cut.back().text) && is_katakana_word(field.text.substr(0, dot)) &&
        unicode::is_han(unicode::decode(field.text, dot + kDot.size()).value);
    cut.push_back({given ? field.text.substr(0, dot) : field.text, field.before, {}, {}});
    if (!given) continue;
    const std::string_view rest = field.text.substr(dot + kDot.size());
    cut.push_back({rest, Separator::strong, {}, {}});
  }
  return cut;
}

// Names with roles and only spaces between them are fields of their own.
std::vector<Field> cut_runs(std::vector<Field> fields) {
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
bool continues_body(const std::vector<Field>& kept, const Field& field) {
  if (kept.empty() || field.before != Separator::comma_space) return false;
  const std::string_view before = kept.back().text;
  if (is_topic_list(field.text)) {
    return before.find(" of ") != std::string_view::npos && is_corporate(before);
  }
  const auto [space, word] = last_space(before);  // ... Educational, Scientific and Cultural ...
  return is_topic_list(before.substr(word)) && is_topic_body(field.text);
}

bool is_suffix(std::string_view text) noexcept {
  constexpr std::string_view kBodies[] = {"Inc.", "Inc", "inc.", "Ltd.", "Ltd", "LLC", "Co."};
  return is_name_suffix(text) ||
         std::find(std::begin(kBodies), std::end(kBodies), text) != std::end(kBodies);
}

std::string_view without_stop(std::string_view text) noexcept {
  if (text.ends_with('.')) text = trim(text.substr(0, text.size() - 1));
  const Bracket bracket = opening_bracket(text, 0);  // 阪井 誠,(監修)
  if (bracket.bytes == 0 || !text.ends_with(bracket.close)) return text;
  return trim(text.substr(bracket.bytes, text.size() - bracket.bytes - bracket.close.size()));
}

// A role that a comma parts from the one before it: 原作，総合プロデューサー.
bool adds_role(const std::vector<Field>& kept, const Field& field) {
  const std::string_view role = without_stop(field.text);
  if (kept.empty() || parts_names(field.before) || !is_sure_role(role)) return false;
  return !kept.back().marks.role_text.empty() || is_role_word(role);
}

void add_role(Field& field, std::string_view role) {
  if (!field.marks.role) {
    field.marks.role = find_role(role);
    field.marks.role_text = role;
  } else if (!field.marks.leads) {
    field.marks.role_text = stretch(field.marks.role_text, role);
  }
}

// Takes off the marks; drops what is no name: dates of authority headings, "Jr.", "et al.".
void prepare(std::vector<Field>& fields, bool& more) {
  std::vector<Field> kept;
  kept.reserve(fields.size());
  for (Field& field : fields) {
    if (is_life_dates(field.text) && !kept.empty()) {
      kept.back().text = stretch(kept.back().text, field.text);
      continue;
    }
    if (is_and_others(field.text)) {
      more = true;
      continue;
    }
    if (continues_body(kept, field)) {
      kept.back().text = kept.back().marks.core = stretch(kept.back().text, field.text);
      continue;
    }
    if (is_suffix(field.text) && !kept.empty()) {
      kept.back().suffix = field.text;
      kept.back().text = stretch(kept.back().text, field.text);
      continue;
    }
    if (adds_role(kept, field)) {
      Field& last = kept.back();
      add_role(last, without_stop(field.text));
      last.text = stretch(last.text, field.text);
      continue;
    }
    field.marks.core = field.text;
    if (field.text.size() <= kLongestMarked && may_have_marks(field.text))
      field.marks = read_marks(field.text);
    if (is_life_dates(field.marks.core) && !kept.empty()) {  // 夏目, 漱石, 1867-1916 著
      kept.back().text = stretch(kept.back().text, field.text);
      if (!field.marks.role_text.empty()) add_role(kept.back(), field.marks.role_text);
      continue;
    }
    if (!field.marks.core.empty()) kept.push_back(std::move(field));
  }
  fields = std::move(kept);
}

// 石若雅弥 編曲,桒田真希 ピアノ: where the other names have their roles behind them, a word in
// katakana behind a whole name is a role too, even if no table has it.
void take_unlisted_roles(std::vector<Field>& fields) {
  const bool others = std::ranges::any_of(fields, [](const Field& field) {
    return field.marks.role && !field.marks.leads && !field.marks.role_text.empty();
  });
  if (!others) return;
  for (Field& field : fields) {
    const std::string_view core = field.marks.core;
    const auto [space, word] = last_space(core);
    if (field.marks.role || space == std::string_view::npos) continue;
    const std::string_view name = core.substr(0, space);
    const std::string_view role = core.substr(word);
    if (!is_katakana_word(role) || is_some_given_name_reading(role) || has_space(name)) continue;
    if (!unicode::has_han(name) || split_word(name).family.empty()) continue;
    field.marks.core = name;
    field.marks.role = Role::other;
    field.marks.role_text = role;
  }
}

}  // namespace

std::vector<Field> prepare_fields(std::string_view line, bool& more) {
  std::vector<Field> fields = cut_runs(cut_behind_given_name(cut_fields(line)));
  prepare(fields, more);
  take_unlisted_roles(fields);
  return fields;
}

}  // namespace shoshi::value
