#pragma once

#include <cstddef>
#include <cstdint>
#include <initializer_list>
#include <string>
#include <string_view>
#include <vector>

#include "shoshi/record.hpp"

/// What a record says beyond the fields of a target, as labelled text: so that a writer can put in
/// a note what it has no field for, and nothing is lost.
namespace shoshi::write {

/// One thing that some target has no field for. A writer lists those it does carry.
enum class Fact : std::uint8_t {
  titles_parallel,  ///< One line a title of kind parallel; so for the following four.
  titles_translated,
  titles_original,
  titles_reading,
  titles_romanized,
  titles_further,          ///< A second main title and those after it.
  more_contributors,       ///< ほか, et al.
  contributors_reading,    ///< Kana forms of names.
  contributors_romanized,  ///< Latin forms of names whose first form is not Latin.
  contributors_role,       ///< Roles as written, of those with role `other` or a role_text.
  affiliations,
  orcids,
  container_titles_further,  ///< All titles of the container but the first.
  container_abbreviation,
  container_identifiers,
  issns_further,  ///< Valid ISSNs after the first.
  issns_invalid,  ///< ISSNs whose value is absent, as written.
  series,
  publishers_further,
  places,
  edition,
  total_number,
  article_number,
  extent,
  issued_unread,  ///< issued.text, if it has no value.
  available,
  received,
  revised,
  accepted,
  doi_invalid,  ///< doi.text, if it has no value.
  urls_further,
  identifiers,
  languages_further,
  abstracts_further,
  keywords,
  reference_count,
  cited_by_counts,
  degree,
  event,
  notes,
  unread,
  count_  ///< The number of facts.
};

/// A set of facts.
class FactSet {
 public:
  constexpr FactSet(std::initializer_list<Fact> facts) {
    for (const Fact fact : facts) bits_ |= bit(fact);
  }
  [[nodiscard]] constexpr bool contains(Fact fact) const { return (bits_ & bit(fact)) != 0; }

 private:
  static constexpr std::uint64_t bit(Fact fact) {
    return std::uint64_t{1} << static_cast<unsigned>(fact);
  }
  static_assert(static_cast<unsigned>(Fact::count_) <= 64);
  std::uint64_t bits_ = 0;
};

/// One fact in words.
struct FactLine {
  Fact fact;
  std::string_view label;  ///< Japanese, as a cataloguer would write it: "参考文献数"; or a label
                           ///< of the record itself. Empty for a note.
  std::string text;

  /// "label: text", or the text alone if there is no label.
  [[nodiscard]] std::string line() const {
    if (label.empty()) return text;
    std::string whole;
    whole.reserve(label.size() + 2 + text.size());
    return whole.append(label).append(": ").append(text);
  }
};

/// Every fact of the record that is not in `carried`, in the order of the enumeration. Unread lines
/// keep the label they had.
[[nodiscard]] std::vector<FactLine> remaining_facts(const Record& record, FactSet carried);

/// A date as ISO 8601: "2020-09-15", "2020-09", "2020"; a range with "/". Seasons as "2020-21"
/// (EDTF 2019, level 1). Empty for an absent value.
[[nodiscard]] std::string iso_date(const DateRange& date);

}  // namespace shoshi::write
