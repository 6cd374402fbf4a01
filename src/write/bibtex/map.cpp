#include "write/bibtex/map.hpp"

#include <array>
#include <cstddef>
#include <span>

#include "write/bibtex/fields.hpp"
#include "write/values.hpp"

namespace shoshi::bibtex {
namespace {

using std::string_view;
using write::Fact;

struct Row {
  string_view name;  ///< Of the field; empty if the row only leaves notes for a later one.
  PutField put;
  string_view description;  ///< For docs/mapping.md.
};

constexpr auto kClassicRows = std::to_array<Row>({
    {"author", put_authors, "authors, joined by `and`; bodies in braces"},
    {"yomi", put_readings,
     "the authors (without one, the editors) in kana, if all have such a form"},
    {"orcid", put_orcid, "ORCID, if the record has one contributor only"},
    {"editor", put_editors, "editors and supervising editors"},
    {"translator", put_translators, "translators and supervising translators"},
    {"", note_other_roles_classic, ""},
    {"title", put_whole_title, "title and subtitle, `: ` between them"},
    {"title", put_titles_by_language,
     "as `title_en` and the like: parallel and translated titles, by language"},
    {"journal", put_whole_journal, "title and subtitle of the journal"},
    {"booktitle", put_whole_booktitle,
     "title of the book or proceedings; of a conference paper without it, the conference"},
    {"publisher", put_publisher, "first publisher, but of a report"},
    {"school", put_school, "university of a thesis, else its publisher"},
    {"institution", put_institution, "publisher of a report"},
    {"address", put_address, "places of publication; of a conference paper without one, its place"},
    {"type", put_degree, "degree, of a thesis"},
    {"series", put_series, "first series"},
    {"edition", put_edition, "edition"},
    {"volume", put_volume, "volume"},
    {"number", put_number, "issue, else the number in the series"},
    {"pages", put_pages_or_number, "pages, else the article number"},
    {"eid", put_article_number, "article number"},
    {"pagetotal", put_extent, "number of pages, as stated"},
    {"year", put_year, "year"},
    {"month", put_month,
     "month or months as macros, or the season; with `--bibtex-flavor pbibtex` `9月`"},
    {"day", put_day, "day, unless the date is a range"},
    {"issn", put_issn, "ISSN of the printed journal, if it can be told, else any"},
    {"eissn", put_online_issn, "online ISSN, if the printed journal has its own"},
    {"", note_issns_classic, ""},
    {"isbn", put_isbn, "first valid ISBN"},
    {"doi", put_doi, "DOI, if it is valid"},
    {"url", put_url, "first URL"},
    {"naid", put_identifier, "NAID"},
    {"crid", put_identifier, "CRID"},
    {"ncid", put_container_identifier, "NCID of the journal or book"},
    {"pmid", put_identifier, "PubMed number"},
    {"pmcid", put_identifier, "PubMed Central number"},
    {"hdl", put_identifier, "handle"},
    {"jalc", put_identifier, "JaLC number"},
    {"ndlbibid", put_identifier, "bibliographic number of the NDL"},
    {"ndlpid", put_identifier, "persistent identifier of the NDL"},
    {"eprint", put_arxiv, "arXiv number"},
    {"archiveprefix", put_archive, "`arXiv`, beside it"},
    {"langid", put_langid, "first language, as babel calls it"},
    {"language", put_other_language, "first language, if babel has no name for it"},
    {"keywords", put_keywords, "keywords"},
    {"abstract", put_abstract, "first abstract"},
    {"abstract", put_abstracts_by_language,
     "as `abstract_en` and the like: further abstracts, by language"},
    {"note", put_notes, "notes"},
    {"annote", put_facts, "everything else, each with its label"},
});

constexpr auto kBiblatexRows = std::to_array<Row>({
    {"author", put_authors, "authors, joined by `and`; bodies in braces"},
    {"author+an:yomi", put_annotations, "names of the authors in kana"},
    {"author+an:latn", put_annotations,
     "names of the authors in Latin letters, where written otherwise"},
    {"author+an:orcid", put_annotations, "ORCIDs of the authors"},
    {"sortname", put_readings,
     "the authors (without one, the editors) in kana, if all have such a form"},
    {"editor", put_editors, "editors and supervising editors"},
    {"editor+an:yomi", put_annotations, "names of the editors in kana"},
    {"editor+an:latn", put_annotations,
     "names of the editors in Latin letters, where written otherwise"},
    {"editor+an:orcid", put_annotations, "ORCIDs of the editors"},
    {"translator", put_translators, "translators and supervising translators"},
    {"translator+an:yomi", put_annotations, "names of the translators in kana"},
    {"translator+an:latn", put_annotations,
     "names of the translators in Latin letters, where written otherwise"},
    {"translator+an:orcid", put_annotations, "ORCIDs of the translators"},
    {"commentator", put_commentators, "commentators"},
    {"commentator+an:yomi", put_annotations, "names of the commentators in kana"},
    {"commentator+an:latn", put_annotations,
     "names of the commentators in Latin letters, where written otherwise"},
    {"commentator+an:orcid", put_annotations, "ORCIDs of the commentators"},
    {"", note_other_roles, ""},
    {"title", put_title, "title"},
    {"subtitle", put_subtitle, "subtitle"},
    {"titleaddon", put_printed_parallel_title,
     "first parallel title, else translated one, with `--parallel print`"},
    {"usera", put_kept_parallel_title, "the same, without that option: styles do not print it"},
    {"sorttitle", put_title_reading, "title in kana"},
    {"origtitle", put_original_title, "title of the original"},
    {"entrysubtype", put_entry_subtype, "`magazine` or `newspaper`, of an article there"},
    {"journaltitle", put_journal, "title of the journal"},
    {"journalsubtitle", put_journal_subtitle, "subtitle of the journal"},
    {"journaltitleaddon", put_journal_parallel, "further titles of the journal: the first"},
    {"shortjournal", put_journal_abbreviation, "abbreviated title of the journal"},
    {"booktitle", put_booktitle, "title of the book or proceedings"},
    {"booksubtitle", put_booksubtitle, "subtitle of that"},
    {"eventtitle", put_event_title, "name of the conference, of a conference paper"},
    {"venue", put_event_place, "its place"},
    {"eventdate", put_event_date, "its date"},
    {"type", put_type_key, "`phdthesis`, `mathesis`, `techreport`; another degree as stated"},
    {"series", put_series, "first series"},
    {"edition", put_edition_of_book,
     "edition of a book, chapter, data set or work of unknown kind"},
    {"volume", put_volume, "volume"},
    {"number", put_numeric_number,
     "issue, else the number in the series; of an article, if it begins with a digit"},
    {"issue", put_issue_word, "the same of an article, if it does not"},
    {"eid", put_article_number, "article number"},
    {"pages", put_pages, "pages"},
    {"pagetotal", put_page_total, "number of pages of a book, thesis or report"},
    {"date", put_date, "date of publication, as far as it is known (ISO 8601-2, level 1)"},
    {"issn", put_issn, "ISSN of the printed journal, if it can be told, else any"},
    {"", note_issns, ""},
    {"isbn", put_isbn, "first valid ISBN"},
    {"doi", put_doi, "DOI, if it is valid"},
    {"url", put_url, "first URL"},
    {"eprint", put_eprint, "the first there is of handle, PubMed number, arXiv number, CRID"},
    {"eprinttype", put_eprint_type, "which of them it is"},
    {"langid", put_langid, "first language, as babel calls it"},
    {"language", put_language, "all languages"},
    {"publisher", put_publishers,
     "publishers, but of a report, and of a thesis without a university"},
    {"institution", put_institutions, "those, and the university of a thesis"},
    {"location", put_locations, "places of publication"},
    {"keywords", put_keywords, "keywords"},
    {"abstract", put_abstract, "first abstract"},
    {"note", put_notes, "notes"},
    {"annotation", put_facts, "everything else, each with its label"},
});

constexpr auto kClassicMappingRows = write::described(kClassicRows);
constexpr auto kBiblatexMappingRows = write::described(kBiblatexRows);

/// Facts that the rows write in full; of the others, rows take what they can.
constexpr write::FactSet kClassicFacts = {Fact::issns_further, Fact::places, Fact::keywords,
                                          Fact::notes};
constexpr write::FactSet kBiblatexFacts = {Fact::issns_further,      Fact::places,
                                           Fact::publishers_further, Fact::languages_further,
                                           Fact::keywords,           Fact::notes};

string_view classic_type(const Record& record) {
  constexpr auto kTypes =
      std::to_array<string_view>({"misc", "article", "article", "article", "book", "incollection",
                                  "phdthesis", "techreport", "inproceedings", "misc", "misc"});
  if (record.kind == RecordKind::thesis && is_masters_thesis(record)) return "mastersthesis";
  return kTypes[static_cast<std::size_t>(record.kind)];
}

string_view biblatex_type(const Record& record) {
  constexpr auto kTypes =
      std::to_array<string_view>({"misc", "article", "article", "article", "book", "incollection",
                                  "thesis", "report", "inproceedings", "online", "dataset"});
  return kTypes[static_cast<std::size_t>(record.kind)];
}

}  // namespace

void map_record(const Record& record, const RecordKeys& keys, Style style, Tree& tree,
                Diagnostics& diagnostics) {
  const bool classic = style.flavour != Flavour::biblatex;
  Mapping mapping{
      record, style, tree, diagnostics, {record, classic ? kClassicFacts : kBiblatexFacts}};
  tree.type = classic ? classic_type(record) : biblatex_type(record);
  tree.key = keys.citation;
  tree.where = record.where;
  const std::span<const Row> rows =
      classic ? std::span<const Row>(kClassicRows) : std::span<const Row>(kBiblatexRows);
  for (const Row& row : rows) row.put(mapping, row.name);
}

std::span<const write::MappingRow> mapping_rows(Flavour flavour) noexcept {
  if (flavour == Flavour::biblatex) return kBiblatexMappingRows;
  return kClassicMappingRows;
}

}  // namespace shoshi::bibtex
