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
};

constexpr auto kRows = std::to_array<Row>({
    {"AU", put_contributors},
    {"A2", put_contributors},
    {"A3", put_contributors},
    {"A4", put_contributors},
    {"TA", put_romanized_authors},
    {"", note_contributors},
    {"TI", put_title},
    {"TT", put_translated_title},
    {"T2", put_secondary_title},
    {"JF", put_container_title},
    {"J2", put_abbreviation},
    {"T3", put_series},
    {"C1", put_event_place},
    {"C3", put_proceedings_title},
    {"VL", put_volume},
    {"IS", put_issue},
    {"SP", put_first_page},
    {"EP", put_last_page},
    {"C7", put_article_number},
    {"PY", put_year},
    {"DA", put_date},
    {"ET", put_edition},
    {"CY", put_places},
    {"PB", put_publisher},
    {"SN", put_issns},
    {"SN", put_isbns},
    {"DO", put_doi},
    {"UR", put_urls},
    {"LA", put_language},
    {"KW", put_keywords},
    {"AB", put_abstract},
    {"M3", put_degree},
    {"AN", put_accession_number},
    {"DB", put_database},
    {"N1", put_notes},
});

}  // namespace

void map_record(const Record& record, Tree& tree) {
  Mapping mapping{record, tree, {record, kCarried}};
  tree.type = type_of(record.kind);
  for (const Row& row : kRows) row.put(mapping, row.tag);
}

}  // namespace shoshi::ris
