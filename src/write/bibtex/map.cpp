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
};

constexpr auto kClassicRows = std::to_array<Row>({
    {"author", put_authors},
    {"yomi", put_readings},
    {"orcid", put_orcid},
    {"editor", put_editors},
    {"translator", put_translators},
    {"", note_other_roles_classic},
    {"title", put_whole_title},
    {"title", put_titles_by_language},
    {"journal", put_whole_journal},
    {"booktitle", put_whole_booktitle},
    {"publisher", put_publisher},
    {"school", put_school},
    {"institution", put_institution},
    {"address", put_address},
    {"type", put_degree},
    {"series", put_series},
    {"edition", put_edition},
    {"volume", put_volume},
    {"number", put_number},
    {"pages", put_pages_or_number},
    {"eid", put_article_number},
    {"pagetotal", put_extent},
    {"year", put_year},
    {"month", put_month},
    {"day", put_day},
    {"issn", put_issn},
    {"eissn", put_online_issn},
    {"", note_issns_classic},
    {"isbn", put_isbn},
    {"doi", put_doi},
    {"url", put_url},
    {"naid", put_identifier},
    {"crid", put_identifier},
    {"ncid", put_container_identifier},
    {"pmid", put_identifier},
    {"pmcid", put_identifier},
    {"hdl", put_identifier},
    {"jalc", put_identifier},
    {"ndlbibid", put_identifier},
    {"ndlpid", put_identifier},
    {"eprint", put_arxiv},
    {"archiveprefix", put_archive},
    {"langid", put_langid},
    {"language", put_other_language},
    {"keywords", put_keywords},
    {"abstract", put_abstract},
    {"abstract", put_abstracts_by_language},
    {"note", put_notes},
    {"annote", put_facts},
});

constexpr auto kBiblatexRows = std::to_array<Row>({
    {"author", put_authors},
    {"author+an:yomi", put_annotations},
    {"author+an:latn", put_annotations},
    {"author+an:orcid", put_annotations},
    {"sortname", put_readings},
    {"editor", put_editors},
    {"editor+an:yomi", put_annotations},
    {"editor+an:latn", put_annotations},
    {"editor+an:orcid", put_annotations},
    {"translator", put_translators},
    {"translator+an:yomi", put_annotations},
    {"translator+an:latn", put_annotations},
    {"translator+an:orcid", put_annotations},
    {"commentator", put_commentators},
    {"commentator+an:yomi", put_annotations},
    {"commentator+an:latn", put_annotations},
    {"commentator+an:orcid", put_annotations},
    {"", note_other_roles},
    {"title", put_title},
    {"subtitle", put_subtitle},
    {"titleaddon", put_printed_parallel_title},
    {"usera", put_kept_parallel_title},
    {"sorttitle", put_title_reading},
    {"origtitle", put_original_title},
    {"entrysubtype", put_entry_subtype},
    {"journaltitle", put_journal},
    {"journalsubtitle", put_journal_subtitle},
    {"journaltitleaddon", put_journal_parallel},
    {"shortjournal", put_journal_abbreviation},
    {"booktitle", put_booktitle},
    {"booksubtitle", put_booksubtitle},
    {"eventtitle", put_event_title},
    {"venue", put_event_place},
    {"eventdate", put_event_date},
    {"type", put_type_key},
    {"series", put_series},
    {"edition", put_edition},
    {"volume", put_volume},
    {"number", put_numeric_number},
    {"issue", put_issue_word},
    {"eid", put_article_number},
    {"pages", put_pages},
    {"pagetotal", put_page_total},
    {"date", put_date},
    {"issn", put_issn},
    {"", note_issns},
    {"isbn", put_isbn},
    {"doi", put_doi},
    {"url", put_url},
    {"eprint", put_eprint},
    {"eprinttype", put_eprint_type},
    {"langid", put_langid},
    {"language", put_language},
    {"publisher", put_publishers},
    {"institution", put_institutions},
    {"location", put_locations},
    {"keywords", put_keywords},
    {"abstract", put_abstract},
    {"note", put_notes},
    {"annotation", put_facts},
});

/// Facts that the rows write in full; of the others, rows take what they can.
constexpr write::FactSet kClassicFacts = {Fact::issns_further, Fact::places, Fact::keywords,
                                          Fact::notes, Fact::issued_unread};
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

}  // namespace shoshi::bibtex
