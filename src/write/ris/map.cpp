#include "write/ris/map.hpp"

#include <array>
#include <cstddef>
#include <string_view>

#include "write/ris/rows.hpp"

namespace shoshi::ris {
namespace {

using std::string_view;
using write::Fact;

/// Facts that have lines of their own in full; of all others, what no row takes becomes a note.
constexpr write::FactSet kCarried = {Fact::issns_further, Fact::keywords, Fact::urls_further};

string_view type_of(RecordKind kind) {
  constexpr auto kTypes = std::to_array<string_view>(
      {"GEN", "JOUR", "MGZN", "NEWS", "BOOK", "CHAP", "THES", "RPRT", "CONF", "UNPB", "DATA"});
  return kTypes[static_cast<std::size_t>(kind)];
}

struct Row {
  string_view tag;
  void (*put)(Mapping& mapping, string_view tag);
  string_view description;  ///< For docs/mapping.md.
};

constexpr auto kRows = std::to_array<Row>({
    {"AU", put_contributors, "authors, a line each"},
    {"A2", put_contributors, "editors and supervising editors of anything but a book"},
    {"A3", put_contributors, "editors and supervising editors of a book; advisors of a thesis"},
    {"A4", put_contributors, "translators and supervising translators"},
    {"TA", put_romanized_authors,
     "romanised names of the authors, where their names are written otherwise"},
    {"", note_contributors, ""},
    {"TI", put_title, "title and subtitle, `: ` between them"},
    {"TT", put_translated_title, "first parallel title, else the first translated one"},
    {"T2", put_secondary_title,
     "title of the journal or book; of a conference paper the name of the conference, if stated"},
    {"JF", put_container_title, "title of the journal or book"},
    {"J2", put_abbreviation, "abbreviated title of the journal"},
    {"T3", put_series, "first series"},
    {"C1", put_event_place, "place of the conference, of a conference paper"},
    {"C3", put_proceedings_title, "title of the proceedings, of a conference paper"},
    {"VL", put_volume, "volume"},
    {"IS", put_issue, "issue"},
    {"SP", put_first_page,
     "first page; all pages as one text if they are no plain range; without pages the article "
     "number, and of a book, thesis or report its number of pages"},
    {"EP", put_last_page, "last page, if it is another than the first"},
    {"C7", put_article_number, "article number"},
    {"PY", put_year, "year of publication"},
    {"DA", put_date,
     "date of publication as year/month/day/season, if more than the year is known; of a range its "
     "begin"},
    {"ET", put_edition, "edition of a book, thesis, report or chapter"},
    {"CY", put_places, "places of publication, `; ` between them"},
    {"PB", put_publisher, "publisher; of a thesis the university"},
    {"SN", put_issns, "ISSNs of the journal, a line each: print, of unknown form, linking, online"},
    {"SN", put_isbns, "valid ISBNs of the work and of the book that holds it, a line each"},
    {"DO", put_doi, "DOI, if it is valid"},
    {"UR", put_urls, "URLs, and handles that are in no URL, a line each"},
    {"LA", put_language, "first language, as a BCP 47 code"},
    {"KW", put_keywords, "keywords, a line each"},
    {"AB", put_abstract, "first abstract"},
    {"M3", put_degree, "degree, of a thesis"},
    {"AN", put_accession_number,
     "CRID, if a page of CiNii Research is among the URLs; else PubMed number"},
    {"DB", put_database, "the database that AN is from"},
    {"N1", put_notes, "everything else, a line each with its label; notes without one"},
});

constexpr auto kMappingRows = write::described(kRows);

}  // namespace

void map_record(const Record& record, Tree& tree) {
  Mapping mapping{record, tree, {record, kCarried}};
  tree.type = type_of(record.kind);
  for (const Row& row : kRows) row.put(mapping, row.tag);
}

std::span<const write::MappingRow> mapping_rows() noexcept {
  return kMappingRows;
}

}  // namespace shoshi::ris
