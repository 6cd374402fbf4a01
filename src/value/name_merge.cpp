#include "value/name_merge.hpp"

#include <algorithm>
#include <cstddef>
#include <string>
#include <unordered_map>
#include <utility>

#include "value/latin_fold.hpp"
#include "value/name_model.hpp"
#include "value/romanize.hpp"
#include "value/variants.hpp"

namespace shoshi::value {
namespace {

std::string identity(const Name& name) {
  std::string text = name.split() ? name.family + name.given : name.literal;
  std::erase(text, ' ');
  return fold_variants(text);
}

/// Two boundaries that the text itself shows are two persons: 久保 秋真, 久保秋 真.
bool may_be_one(const Name& a, const Name& b) {
  if (!a.split() || !b.split() || a.inferred || b.inferred) return true;
  return fold_variants(a.family) == fold_variants(b.family);
}

void merge_duplicates(NameList& list) {
  if (list.contributors.size() < 2) return;
  std::unordered_map<std::string, std::size_t> places;
  std::vector<Contributor> kept;
  for (Contributor& contributor : list.contributors) {
    const auto [place, is_new] =
        places.try_emplace(identity(contributor.names.front()), kept.size());
    // Namesakes in one list are two people, unless the second only adds what the first did.
    const bool adds = !is_new && kept[place->second].role_text != contributor.role_text;
    if (!adds || !may_be_one(kept[place->second].names.front(), contributor.names.front())) {
      kept.push_back(std::move(contributor));
      continue;
    }
    Contributor& earlier = kept[place->second];
    if (earlier.role_text.empty() && !contributor.role_text.empty()) {
      earlier.role = contributor.role;
      earlier.role_text = std::move(contributor.role_text);
    }
  }
  list.contributors = std::move(kept);
}

bool is_native(const Contributor& contributor) noexcept {
  return contributor.names.front().script == Script::han && contributor.names.front().split();
}

bool is_foreign_form(const Contributor& contributor) noexcept {
  const Script script = contributor.names.front().script;
  return script == Script::latin || script == Script::kana;
}

/// True if a surname of the table is read as `written`, in kana or in Latin letters of any system.
bool is_reading(std::string_view surname, const std::string& written, Script script) {
  const std::string key =
      romanization_key(script == Script::kana ? romanize_for_key(written) : written);
  std::string_view readings = surname_readings(surname);
  while (!readings.empty()) {
    const std::size_t end = std::min(readings.find('/'), readings.size());
    if (romanization_key(romanize_for_key(readings.substr(0, end))) == key) return true;
    readings.remove_prefix(std::min(end + 1, readings.size()));
  }
  return false;
}

/// True if `form` may be how the surname of `native` is read.
bool reads_alike(const Contributor& native, const Contributor& form) {
  const std::string& surname = native.names.front().family;
  const Name& name = form.names.front();
  if (!name.split()) return false;
  if (is_reading(surname, name.family, name.script)) return true;
  return name.inferred && is_reading(surname, name.given, name.script);
}

/// A Latin form whose order was only guessed may stand the other way round.
void put_in_order(const Contributor& native, Name& form) {
  const std::string& surname = native.names.front().family;
  if (!form.inferred || is_reading(surname, form.family, form.script)) return;
  if (is_reading(surname, form.given, form.script)) std::swap(form.family, form.given);
}

/// Which contributor is whose form: pairs (native, form) for a list of the given shape.
using Pairs = std::vector<std::pair<std::size_t, std::size_t>>;

/// Half of the surnames or more are read so: the table does not have every surname and reading.
bool is_convincing(const std::vector<Contributor>& list, const Pairs& pairs) {
  std::size_t alike = 0;
  for (const auto& [native, form] : pairs) {
    if (!is_native(list[native]) || !is_foreign_form(list[form])) return false;
    alike += reads_alike(list[native], list[form]) ? 1 : 0;
  }
  return !pairs.empty() && alike * 2 >= pairs.size();
}

void attach(NameList& list, const Pairs& pairs) {
  std::vector<Contributor> kept;
  for (const auto& [native, form] : pairs) {
    Contributor contributor = std::move(list.contributors[native]);
    Name& name = list.contributors[form].names.front();
    put_in_order(contributor, name);
    contributor.names.push_back(std::move(name));
    kept.push_back(std::move(contributor));
  }
  list.contributors = std::move(kept);
}

void merge_scripts(NameList& list) {
  const std::size_t count = list.contributors.size();
  if (count < 2 || count % 2 != 0) return;
  if (std::none_of(list.contributors.begin(), list.contributors.end(), is_foreign_form)) return;
  Pairs behind, before, second_list;
  for (std::size_t k = 0; k < count / 2; ++k) {
    behind.emplace_back(2 * k, 2 * k + 1);
    before.emplace_back(2 * k + 1, 2 * k);
    second_list.emplace_back(k, k + count / 2);
  }
  for (const Pairs* const pairs : {&behind, &before, &second_list}) {
    if (is_convincing(list.contributors, *pairs)) return attach(list, *pairs);
  }
}

}  // namespace

void merge_forms(NameList& list) {
  merge_duplicates(list);
  merge_scripts(list);
}

}  // namespace shoshi::value
