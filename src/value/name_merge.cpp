#include "value/name_merge.hpp"

#include <algorithm>
#include <cstddef>
#include <string>
#include <unordered_map>
#include <utility>

#include "unicode/script.hpp"
#include "value/latin_fold.hpp"
#include "value/name_forms.hpp"
#include "value/variants.hpp"

namespace shoshi::value {
namespace {

/// What two mentions of one person have in common. A suffix tells father and son apart.
std::string identity(const Name& name) {
  std::string text = name.split() ? name.family + name.given : name.literal;
  if (name.script == Script::latin) {
    if (std::string letters = plain_letters(text); !letters.empty()) {
      return name.suffix.empty() ? letters : letters + ',' + plain_letters(name.suffix);
    }
  }
  std::erase(text, ' ');
  return fold_variants(text);
}

/// Two boundaries that the text itself shows are two persons: 久保 秋真, 久保秋 真.
bool may_be_one(const Name& a, const Name& b) {
  if (!a.split() || !b.split() || a.inferred || b.inferred) return true;
  if (a.script == Script::latin) return plain_letters(a.family) == plain_letters(b.family);
  return fold_variants(a.family) == fold_variants(b.family);
}

bool may_be_one(const Contributor& a, const Contributor& b) {
  const bool two_roles = !a.role_text.empty() && !b.role_text.empty() && a.role_text != b.role_text;
  return !two_roles && may_be_one(a.names.front(), b.names.front());
}

/// Takes over what only the second mention says.
void take_over(Contributor& earlier, Contributor& later) {
  Name& name = earlier.names.front();
  // A boundary that one of the two shows is better than one that a table found.
  if (later.names.front().split() && !later.names.front().inferred &&
      (name.inferred || !name.split())) {
    name = later.names.front();
  }
  if (earlier.kind == ContributorKind::unknown) earlier.kind = later.kind;
  if (earlier.role_text.empty() && !later.role_text.empty()) {
    earlier.role = later.role;
    earlier.role_text = std::move(later.role_text);
  }
  for (std::size_t k = 1; k < later.names.size(); ++k) {
    add_form(earlier, std::move(later.names[k]));
  }
  if (earlier.affiliations.empty()) earlier.affiliations = std::move(later.affiliations);
  if (earlier.orcid.empty()) earlier.orcid = std::move(later.orcid);
}

/// The places of contributors that were met, by name, and by name with role.
class Met {
 public:
  /// The earlier mention of the same, or null.
  Contributor* find(std::vector<Contributor>& kept, const Contributor& contributor) {
    const std::string name = identity(contributor.names.front());
    for (const std::string& key : {name, with_role(name, contributor)}) {
      const auto found = places_.find(key);
      if (found != places_.end() && may_be_one(kept[found->second], contributor)) {
        return &kept[found->second];
      }
    }
    return nullptr;
  }
  void add(const Contributor& contributor, std::size_t place) {
    const std::string name = identity(contributor.names.front());
    places_.try_emplace(name, place);
    places_.try_emplace(with_role(name, contributor), place);
  }

 private:
  static std::string with_role(const std::string& name, const Contributor& contributor) {
    return name + '\n' + contributor.role_text;
  }
  std::unordered_map<std::string, std::size_t> places_;
};

/// True if the list is written twice, as NDL joins headings and statement: the second half repeats
/// the first.
bool is_doubled(const std::vector<Contributor>& list) {
  const std::size_t half = list.size() / 2;
  if (list.size() % 2 != 0) return false;
  for (std::size_t k = 0; k < half; ++k) {
    if (identity(list[k].names.front()) != identity(list[k + half].names.front())) return false;
  }
  return true;
}

void merge_duplicates(NameList& list, Diagnostics& diagnostics) {
  if (list.contributors.size() < 2) return;
  const bool doubled = is_doubled(list.contributors);
  bool told = doubled;
  Met met;
  std::vector<Contributor> kept;
  kept.reserve(list.contributors.size());
  for (Contributor& contributor : list.contributors) {
    Contributor* const earlier = met.find(kept, contributor);
    if (earlier == nullptr) {
      met.add(contributor, kept.size());
      kept.push_back(std::move(contributor));
      continue;
    }
    const bool adds = earlier->role_text != contributor.role_text;
    if (!adds && !told) {
      diagnostics.report(DiagnosticKind::name_repeated, contributor.where, {contributor.text});
      told = true;
    }
    take_over(*earlier, contributor);
  }
  list.contributors = std::move(kept);
}

}  // namespace

void merge_forms(NameList& list, Diagnostics& diagnostics) {
  merge_duplicates(list, diagnostics);
  attach_forms(list);
}

}  // namespace shoshi::value
