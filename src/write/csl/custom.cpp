#include "write/csl/custom.hpp"

#include <algorithm>
#include <array>
#include <cstddef>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "write/csl/choice.hpp"
#include "write/csl/custom_rows.hpp"
#include "write/csl/date.hpp"
#include "write/csl/groups.hpp"
#include "write/csl/names.hpp"
#include "write/facts.hpp"
#include "write/values.hpp"

namespace shoshi::csl {
namespace {

using json::Tree;
using std::string_view;

void member_if(string_view name, string_view text, Tree& tree) {
  if (!text.empty()) tree.member(name, text);
}

using MainTitle = const Title* (*)(const Record&);

const Title* work_title(const Record& record) {
  return main_title(record.titles);
}
const Title* container_title(const Record& record) {
  return main_title(record.container.titles);
}
const Title* no_title(const Record&) {
  return nullptr;
}

void put_titles(const std::vector<Title>& titles, TitleKind kind, const Title* in_variable,
                string_view name, Tree& tree) {
  std::vector<Labelled> texts;
  for (const Title& title : titles) {
    if (title.kind != kind || &title == in_variable) continue;
    texts.push_back({title.language, whole_title(title, tree)});
  }
  put_by_language(std::move(texts), name, tree);
}

/// The titles of a kind but for the one that a variable of CSL holds.
template <TitleKind Kind, MainTitle InVariable = no_title>
void titles_of(const Record& record, string_view name, Tree& tree) {
  put_titles(record.titles, Kind, InVariable(record), name, tree);
}

template <TitleKind Kind, MainTitle InVariable = no_title>
void container_titles_of(const Record& record, string_view name, Tree& tree) {
  put_titles(record.container.titles, Kind, InVariable(record), name, tree);
}

void et_al(const Record& record, string_view name, Tree& tree) {
  if (!record.more_contributors) return;
  tree.key(name);
  tree.boolean(true);
}

void further_series(const Record& record, string_view name, Tree& tree) {
  if (record.series.size() < 2) return;
  tree.key(name);
  tree.begin_array();
  for (std::size_t i = 1; i < record.series.size(); ++i) {
    tree.begin_object();
    member_if("title", record.series[i].title.text, tree);
    member_if("number", record.series[i].number, tree);
    tree.end_object();
  }
  tree.end_array();
}

/// All texts of a list but the first, which a variable of CSL holds.
template <auto Member>
void further_of(const Record& record, string_view name, Tree& tree) {
  const std::vector<LocalText>& list = record.*Member;
  if (list.size() < 2) return;
  std::vector<Labelled> texts;
  for (std::size_t i = 1; i < list.size(); ++i) texts.push_back({list[i].language, list[i].text});
  put_by_language(std::move(texts), name, tree);
}

void total_number(const Record& record, string_view name, Tree& tree) {
  member_if(name, understood(record.total_number), tree);
}

void extent(const Record& record, string_view name, Tree& tree) {
  if (write::number_of_pages(record).empty()) member_if(name, understood(record.extent), tree);
}

/// A date that its variable could not hold in full.
void put_edtf(const Parsed<DateRange>& date, string_view name, Tree& tree) {
  if (!date.value || fits_date_parts(*date.value)) return;
  member_if(name, tree.own(write::iso_date(*date.value)), tree);
}

/// A year of an era as it is written: the conversion is ours.
void issued_as_written(const Record& record, string_view name, Tree& tree) {
  const auto& issued = record.issued;
  if (write::usable_date(issued) != nullptr && write::states_era(issued.text)) {
    tree.member(name, issued.text);
  }
}

template <auto Member>
void edtf_of(const Record& record, string_view name, Tree& tree) {
  put_edtf(record.*Member, name, tree);
}

void event_edtf(const Record& record, string_view name, Tree& tree) {
  put_edtf(record.event.date, name, tree);
}

template <auto Member>
void date_of(const Record& record, string_view name, Tree& tree) {
  put_date_text(record.*Member, name, tree);
}

void further_languages(const Record& record, string_view name, Tree& tree) {
  std::vector<string_view> texts;
  const Language* in_variable = main_language(record);
  for (const Language& one : record.languages) {
    if (&one == in_variable) continue;
    const bool known = !one.code.empty() && one.code != "und";
    if (known || !one.text.empty()) texts.emplace_back(known ? one.code : one.text);
  }
  put_array(texts, name, tree);
}

void abstract_language(const Record& record, string_view name, Tree& tree) {
  if (record.abstracts.empty() || record.abstracts.front().language == "und") return;
  member_if(name, record.abstracts.front().language, tree);
}

/// The keywords by language, if the variable, where they are joined by commas, cannot tell them
/// apart or mixes languages.
void keywords(const Record& record, string_view name, Tree& tree) {
  const auto& list = record.keywords;
  const bool plain = std::ranges::all_of(list, [&list](const LocalText& one) {
    return one.language == list.front().language && one.text.find(',') == std::string::npos;
  });
  if (plain) return;
  std::vector<Labelled> texts;
  for (const LocalText& one : list) texts.push_back({one.language, one.text});
  put_by_label(std::move(texts), name, tree);
}

void reference_count(const Record& record, string_view name, Tree& tree) {
  if (!record.reference_count.value) return;
  tree.key(name);
  tree.number(*record.reference_count.value);
}

/// One count is a number; a service may give several, which are an array.
void cited_by_counts(const Record& record, string_view name, Tree& tree) {
  const auto& counts = record.cited_by_counts.value;
  if (!counts || counts->empty()) return;
  tree.key(name);
  if (counts->size() == 1) return tree.number(counts->front());
  tree.begin_array();
  for (const std::uint32_t count : *counts) tree.number(count);
  tree.end_array();
}

template <auto Member>
void as_written(const Record& record, string_view name, Tree& tree) {
  if (!(record.*Member).value) member_if(name, (record.*Member).text, tree);
}

void degree_institution(const Record& record, string_view name, Tree& tree) {
  const LocalText& institution = record.degree.institution;
  if (main_publisher(record) != &institution) member_if(name, institution.text, tree);
}

void degree_number(const Record& record, string_view name, Tree& tree) {
  if (record.article_number.stated()) member_if(name, record.degree.number, tree);
}

void degree_date(const Record& record, string_view name, Tree& tree) {
  put_date_text(record.degree.granted, name, tree);
}

void event_number(const Record& record, string_view name, Tree& tree) {
  member_if(name, record.event.number, tree);
}

void unmapped(const Record& record, string_view name, Tree& tree) {
  std::vector<Labelled> texts;
  for (const Unread& one : record.unread) texts.push_back({one.label, one.text});
  put_by_label(std::move(texts), name, tree);
}

/// A member of `custom` and how it is filled: nothing is added if the record does not say.
struct Row {
  string_view name;
  void (*put)(const Record& record, string_view name, Tree& tree);
  string_view description;  ///< For docs/mapping.md.
};

constexpr auto kRows = std::to_array<Row>({
    {"title-further", titles_of<TitleKind::main, work_title>, "further titles"},
    {"title-parallel", titles_of<TitleKind::parallel>, "parallel titles"},
    {"title-translated", titles_of<TitleKind::translated>, "translated titles"},
    {"title-original", titles_of<TitleKind::original, original_title>,
     "further titles of originals"},
    {"title-yomi", titles_of<TitleKind::reading>, "title in kana"},
    {"title-latn", titles_of<TitleKind::romanized>, "romanised title"},
    {"et-al", et_al, "true if there are more people than are named"},
    {"container-title-further", container_titles_of<TitleKind::main, container_title>,
     "further titles of the journal or book"},
    {"container-title-parallel", container_titles_of<TitleKind::parallel>, "its parallel titles"},
    {"container-title-translated", container_titles_of<TitleKind::translated>,
     "its translated titles"},
    {"container-title-original", container_titles_of<TitleKind::original>,
     "titles of its originals"},
    {"container-title-yomi", container_titles_of<TitleKind::reading>, "its title in kana"},
    {"container-title-latn", container_titles_of<TitleKind::romanized>, "its romanised title"},
    {"pISSN", print_issns, "ISSNs of the printed journal that `ISSN` has no room for"},
    {"eISSN", online_issns, "online ISSNs"},
    {"ISSN-L", linking_issns, "linking ISSNs"},
    {"ISSN", unknown_issns, "ISSNs of unknown form"},
    {"ISSN-as-written", issns_as_written, "ISSNs that are not valid"},
    {"series", further_series, "further series"},
    {"publishers", further_of<&Record::publishers>, "further publishers"},
    {"places", further_of<&Record::places>, "further places of publication"},
    {"total-number", total_number, "whole number (通巻)"},
    {"extent", extent, "extent, if it is more than a number of pages"},
    {"issued-as-written", issued_as_written,
     "date of publication as it is written, where it counts by an era"},
    {"issued-edtf", edtf_of<&Record::issued>,
     "date of publication that `issued` cannot hold in full, in EDTF"},
    {"available-date-edtf", edtf_of<&Record::available>, "the same of the date of release online"},
    {"received", date_of<&Record::received>, "date received"},
    {"revised", date_of<&Record::revised>, "date revised"},
    {"accepted", date_of<&Record::accepted>, "date accepted"},
    {"DOI-as-written", doi_as_written, "DOI that is not valid"},
    {"urls", further_urls, "further URLs"},
    {"naid", identifiers_of_scheme, "NAID"},
    {"crid", identifiers_of_scheme, "CRID"},
    {"ncid", identifiers_of_scheme, "NCID of the work, else of the journal"},
    {"jalc", identifiers_of_scheme, "JaLC number"},
    {"hdl", identifiers_of_scheme, "handle"},
    {"ndlbibid", identifiers_of_scheme, "bibliographic number of the NDL"},
    {"ndlpid", identifiers_of_scheme, "persistent identifier of the NDL"},
    {"arxiv", identifiers_of_scheme, "arXiv number"},
    {"pmid", identifiers_of_scheme, "further PubMed numbers"},
    {"pmcid", identifiers_of_scheme, "further PubMed Central numbers"},
    {"isbn", identifiers_of_scheme, "further ISBNs"},
    {"identifiers", other_identifiers, "identifiers of other schemes, by scheme"},
    {"container-identifiers", container_identifiers,
     "identifiers of the journal or book, by scheme"},
    {"languages", further_languages, "further languages"},
    {"abstract-language", abstract_language, "language of `abstract`"},
    {"abstracts", further_of<&Record::abstracts>, "further abstracts, by language"},
    {"keywords", keywords, "keywords by language, if they are in several or have a comma"},
    {"number-of-references", reference_count, "number of references"},
    {"number-of-references-as-written", as_written<&Record::reference_count>,
     "the same, if it could not be read"},
    {"cited-by-count", cited_by_counts, "how often it is cited"},
    {"cited-by-count-as-written", as_written<&Record::cited_by_counts>,
     "the same, if it could not be read"},
    {"degree-institution", degree_institution, "university of a thesis that has a publisher too"},
    {"degree-number", degree_number, "number of a thesis that has an article number too"},
    {"degree-date", degree_date, "date of the degree"},
    {"event-number", event_number, "number of the conference"},
    {"event-date-edtf", event_edtf, "date of the conference that `event-date` cannot hold in full"},
    {"unmapped", unmapped, "lines with a label that is not known, by label"},
});

constexpr auto kMappingRows = write::described(kRows);

}  // namespace

void put_custom(const Record& record, string_view name, Tree& tree) {
  const std::size_t before = tree.size();
  tree.key(name);
  tree.begin_object();
  const std::size_t empty = tree.size();
  put_name_details(record, tree);
  for (const Row& row : kRows) row.put(record, row.name, tree);
  if (tree.size() == empty) return tree.shrink(before);
  tree.end_object();
}

std::span<const write::MappingRow> custom_rows() noexcept {
  return kMappingRows;
}

}  // namespace shoshi::csl
