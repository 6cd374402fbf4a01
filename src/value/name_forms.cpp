#include "value/name_forms.hpp"

#include <algorithm>
#include <cstddef>
#include <string>
#include <utility>

#include "unicode/script.hpp"
#include "value/latin_fold.hpp"
#include "value/name_readings.hpp"
#include "value/romanize.hpp"

namespace shoshi::value {
namespace {

constexpr std::size_t kNobody = static_cast<std::size_t>(-1);

bool is_native(const Contributor& contributor) noexcept {
  return contributor.names.front().script == Script::han && contributor.names.front().split();
}

bool is_foreign_form(const Contributor& contributor) noexcept {
  const Script script = contributor.names.front().script;
  return script == Script::latin || script == Script::kana;
}

bool has_form(const Contributor& person, Script script) noexcept {
  return std::any_of(person.names.begin(), person.names.end(),
                     [script](const Name& name) { return name.script == script; });
}

/// 木村, 智哉, Tomoya, Kimura: both halves are read the other way round.
bool is_swapped(const Name& native, const Name& form) {
  return is_surname_reading(native.family, form.given) &&
         is_given_name_reading(native.given, form.family);
}

/// True if `form` may be how the surname of `native` is read.
bool reads_alike(const Contributor& native, const Contributor& form) {
  const std::string& surname = native.names.front().family;
  const Name& name = form.names.front();
  if (!name.split()) return false;
  return is_surname_reading(surname, name.family) ||
         (name.inferred && is_surname_reading(surname, name.given)) ||
         is_swapped(native.names.front(), name);
}

/// True if the given names agree, or if the table does not know how the one is read.
bool reads_alike_in_full(const Contributor& native, const Contributor& form) {
  const Name& name = native.names.front();
  const Name& other = form.names.front();
  const bool swapped = !is_surname_reading(name.family, other.family);
  return may_be_given_name_reading(name.given, swapped ? other.family : other.given);
}

/// True if the given name is read so. The table lacks readings of surnames too: 塩谷, シオヤ.
bool has_given_name_of(const Contributor& native, const Contributor& form) {
  const std::string& given = native.names.front().given;
  return is_given_name_reading(given, form.names.front().given);
}

/// A form whose order was only guessed may stand the other way round.
void put_in_order(const Contributor& native, Name& form) {
  const std::string& surname = native.names.front().family;
  if (is_surname_reading(surname, form.family)) return;
  if (!form.inferred && !is_swapped(native.names.front(), form)) return;
  if (is_surname_reading(surname, form.given) ||
      is_given_name_reading(native.names.front().given, form.family)) {
    std::swap(form.family, form.given);
  }
}

void attach(Contributor& native, Contributor& form) {
  put_in_order(native, form.names.front());
  if (native.role_text.empty() && !form.role_text.empty()) {
    native.role = form.role;
    native.role_text = std::move(form.role_text);
  }
  for (Name& name : form.names) add_form(native, std::move(name));
}

/// Which contributor is whose form: pairs (native, form) for a list of the given shape.
using Pairs = std::vector<std::pair<std::size_t, std::size_t>>;

constexpr std::size_t kMostPersons = 64;  // More are not compared each with each.

bool reads_like_any(const std::vector<Contributor>& list, const Contributor& form) {
  if (list.size() > 2 * kMostPersons) return false;
  return std::any_of(list.begin(), list.end(), [&form](const Contributor& contributor) {
    return is_native(contributor) && reads_alike(contributor, form);
  });
}

/// Half of the surnames or more are read so, and the other forms are nobody else's: the table does
/// not have every surname and reading.
bool is_convincing(const std::vector<Contributor>& list, const Pairs& pairs) {
  std::size_t alike = 0;
  for (const auto& [native, form] : pairs) {
    if (!is_native(list[native]) || !is_foreign_form(list[form])) return false;
    alike += reads_alike(list[native], list[form]) ? 1 : 0;
  }
  if (pairs.empty() || alike * 2 < pairs.size()) return false;
  return std::none_of(pairs.begin(), pairs.end(), [&list](const auto& pair) {
    return !reads_alike(list[pair.first], list[pair.second]) &&
           reads_like_any(list, list[pair.second]);
  });
}

void attach_all(NameList& list, const Pairs& pairs) {
  std::vector<Contributor> kept;
  for (const auto& [native, form] : pairs) {
    attach(list.contributors[native], list.contributors[form]);
    kept.push_back(std::move(list.contributors[native]));
  }
  list.contributors = std::move(kept);
}

/// The whole list is persons and their forms in turn, or one list and then the other.
bool attach_by_shape(NameList& list) {
  const std::size_t count = list.contributors.size();
  if (count % 2 != 0) return false;
  Pairs behind, before, second_list, first_list;
  for (std::size_t k = 0; k < count / 2; ++k) {
    behind.emplace_back(2 * k, 2 * k + 1);
    before.emplace_back(2 * k + 1, 2 * k);
    second_list.emplace_back(k, k + count / 2);
    first_list.emplace_back(k + count / 2, k);
  }
  for (const Pairs* const pairs : {&behind, &before, &second_list, &first_list}) {
    if (!is_convincing(list.contributors, *pairs)) continue;
    attach_all(list, *pairs);
    return true;
  }
  return false;
}

/// The persons of a list by the number of their place, and to whom each form goes.
class FormByForm {
 public:
  explicit FormByForm(std::vector<Contributor>& list) : list_(list), owner_(list.size(), kNobody) {}

  void attach_each() {
    for (std::size_t k = 0; k < list_.size(); ++k) {
      if (!is_foreign_form(list_[k]) || !list_[k].names.front().split()) continue;
      const std::size_t owner = owner_of(k);
      if (owner == kNobody) continue;
      attach(list_[owner], list_[k]);
      owner_[k] = owner;
    }
  }

  [[nodiscard]] std::vector<Contributor> take() {
    std::vector<Contributor> kept;
    for (std::size_t k = 0; k < list_.size(); ++k) {
      if (owner_[k] == kNobody) kept.push_back(std::move(list_[k]));
    }
    return kept;
  }

 private:
  [[nodiscard]] bool may_own(std::size_t person, std::size_t form) const {
    const Contributor& native = list_[person];
    if (!is_native(native) || has_form(native, list_[form].names.front().script)) return false;
    const std::string& role = list_[form].role_text;
    if (!role.empty() && !native.role_text.empty() && role != native.role_text) return false;
    return true;
  }

  [[nodiscard]] bool may_own_neighbour(std::size_t person, std::size_t form) const {
    return may_own(person, form) && (reads_alike(list_[person], list_[form]) ||
                                     has_given_name_of(list_[person], list_[form]));
  }

  // 塩谷, 惇子,シオヤ, ジュンコ,SHIOYA, Junko: two forms that agree are of the person before them,
  // even if the table does not read the name so.
  [[nodiscard]] bool is_read_twice(std::size_t person, std::size_t form) const {
    const Name& name = list_[form].names.front();
    const auto agrees = [&name](const Name& other) {
      return other.script != name.script && other.script != Script::han &&
             is_same_reading(other.family, name.family) && is_same_reading(other.given, name.given);
    };
    const auto& names = list_[person].names;
    if (std::any_of(names.begin(), names.end(), agrees)) return true;
    return form + 1 < list_.size() && agrees(list_[form + 1].names.front());
  }

  // The person before the form, with other forms between at most; the one behind it; else the only
  // one in the list that is read so.
  [[nodiscard]] std::size_t owner_of(std::size_t form) const {
    std::size_t before = form;
    while (before > 0 && owner_[before - 1] != kNobody) --before;
    if (before > 0 && may_own_neighbour(before - 1, form)) return before - 1;
    if (before > 0 && may_own(before - 1, form) && is_read_twice(before - 1, form)) {
      return before - 1;
    }
    if (form + 1 < list_.size() && may_own_neighbour(form + 1, form)) return form + 1;
    if (list_.size() > kMostPersons) return kNobody;
    std::size_t found = kNobody;
    for (std::size_t k = 0; k < list_.size(); ++k) {
      if (!may_own(k, form) || !reads_alike(list_[k], list_[form]) ||
          !reads_alike_in_full(list_[k], list_[form]))
        continue;
      if (found != kNobody) return kNobody;
      found = k;
    }
    return found;
  }

  std::vector<Contributor>& list_;
  std::vector<std::size_t> owner_;
};

/// The first letter of a name, as katakana renders it too.
char first_sound(std::string_view name) {
  const std::string letters =
      unicode::has_kana(name) ? romanize_for_key(name) : plain_letters(name, 1);
  switch (letters.empty() ? '\0' : letters.front()) {
    case 'c':
    case 'q':
      return 'k';
    case 'l':
      return 'r';
    case 'v':
      return 'b';
    default:
      return letters.empty() ? '\0' : letters.front();
  }
}

bool begins_alike(const Name& heading, const Name& katakana) {
  const char sound = first_sound(heading.split() ? heading.family : heading.literal);
  std::string_view rest = katakana.literal;
  while (!rest.empty()) {
    const std::size_t dot = std::min(rest.find("・"), rest.size());
    if (sound != '\0' && first_sound(rest.substr(0, dot)) == sound) return true;
    rest.remove_prefix(std::min(rest.size(), dot + std::string_view("・").size()));
  }
  return false;
}

/// Catret, Juan, ... ホアン・カトレット 編: the one Latin name without a role before the one
/// katakana name that has one.
void attach_transcription(NameList& list) {
  std::size_t heading = kNobody;
  std::size_t statement = kNobody;
  for (std::size_t k = 0; k < list.contributors.size(); ++k) {
    const Contributor& contributor = list.contributors[k];
    const Name& name = contributor.names.front();
    if (name.script == Script::latin && contributor.role_text.empty()) {
      if (heading != kNobody || statement != kNobody) return;
      heading = k;
    } else if (name.script == Script::kana && !name.split()) {
      if (statement != kNobody || contributor.role_text.empty()) return;
      statement = k;
    }
  }
  if (heading == kNobody || statement == kNobody) return;
  Contributor& person = list.contributors[heading];
  Contributor& form = list.contributors[statement];
  if (!begins_alike(person.names.front(), form.names.front())) return;
  form.names.front().inferred = true;
  attach(person, form);
  person.kind = ContributorKind::person;
  list.contributors.erase(list.contributors.begin() + static_cast<std::ptrdiff_t>(statement));
}

}  // namespace

void add_form(Contributor& person, Name form) {
  if (!has_form(person, form.script)) person.names.push_back(std::move(form));
}

void attach_forms(NameList& list) {
  auto& contributors = list.contributors;
  if (contributors.size() < 2) return;
  if (std::none_of(contributors.begin(), contributors.end(), is_foreign_form)) return;
  if (attach_by_shape(list)) return;
  FormByForm forms(contributors);
  forms.attach_each();
  contributors = forms.take();
  attach_transcription(list);
}

}  // namespace shoshi::value
