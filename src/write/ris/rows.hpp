#pragma once

#include <string>
#include <string_view>
#include <utility>

#include "shoshi/record.hpp"
#include "write/fact_list.hpp"
#include "write/ris/tree.hpp"

/// The rows of map.cpp, by theme: each writes the lines of one tag, which it is given, or none if
/// the record does not say. A row that carries a fact takes it out of the list; what is left there
/// becomes notes.
namespace shoshi::ris {

/// The record on its way into the tree.
struct Mapping {
  const Record& record;
  Tree& tree;
  write::FactList facts;

  /// A line with a string that was put together; nothing if it is empty.
  void line(std::string_view tag, std::string text, ValueKind kind = ValueKind::text,
            Span where = {}) {
    if (!text.empty()) tree.line(tag, tree.own(std::move(text)), kind, where);
  }
};

/// True for kinds of record that are whole works between covers of their own.
[[nodiscard]] constexpr bool is_monograph(RecordKind kind) noexcept {
  return kind == RecordKind::book || kind == RecordKind::thesis || kind == RecordKind::report;
}

// rows_names.cpp
/// Everybody whose role has that tag.
void put_contributors(Mapping& mapping, std::string_view tag);
/// The authors in Latin script, where their names are written otherwise ("Author, Translated" of
/// EndNote). The notes have them too, with who is who, because Zotero and bibutils pass this over.
void put_romanized_authors(Mapping& mapping, std::string_view tag);
/// No line: those whose role has no tag go to the notes.
void note_contributors(Mapping& mapping, std::string_view tag);

// rows_titles.cpp
void put_title(Mapping& mapping, std::string_view tag);
/// The first parallel title, else the first translated one.
void put_translated_title(Mapping& mapping, std::string_view tag);
/// The title of what holds the work; for a conference paper the conference, as Zotero has it.
void put_secondary_title(Mapping& mapping, std::string_view tag);
/// The title of what holds the work.
void put_container_title(Mapping& mapping, std::string_view tag);
/// The title of the volume that holds a conference paper.
void put_proceedings_title(Mapping& mapping, std::string_view tag);
void put_abbreviation(Mapping& mapping, std::string_view tag);
void put_series(Mapping& mapping, std::string_view tag);

// rows_numbers.cpp
void put_volume(Mapping& mapping, std::string_view tag);
void put_issue(Mapping& mapping, std::string_view tag);
/// The first page; all pages if they are no plain range, the article number if there are none, the
/// number of pages of a monograph.
void put_first_page(Mapping& mapping, std::string_view tag);
void put_last_page(Mapping& mapping, std::string_view tag);
void put_article_number(Mapping& mapping, std::string_view tag);
void put_year(Mapping& mapping, std::string_view tag);
/// YYYY/MM/DD/season, if more than the year is known. The end of a range goes to the notes.
void put_date(Mapping& mapping, std::string_view tag);
/// ISSNs of the container, that of the printed edition first, because Zotero keeps one.
void put_issns(Mapping& mapping, std::string_view tag);
/// ISBNs of the work and of its container.
void put_isbns(Mapping& mapping, std::string_view tag);

// rows_publication.cpp
void put_edition(Mapping& mapping, std::string_view tag);
void put_places(Mapping& mapping, std::string_view tag);
/// The publisher; of a thesis the university.
void put_publisher(Mapping& mapping, std::string_view tag);
void put_event_place(Mapping& mapping, std::string_view tag);
/// The degree of a thesis.
void put_degree(Mapping& mapping, std::string_view tag);
void put_doi(Mapping& mapping, std::string_view tag);
/// URLs, and handles of which no URL is given.
void put_urls(Mapping& mapping, std::string_view tag);
/// The CRID, if CiNii Research is where the record came from; else the PMID.
void put_accession_number(Mapping& mapping, std::string_view tag);
/// The database that the accession number is from.
void put_database(Mapping& mapping, std::string_view tag);

// rows_content.cpp
void put_language(Mapping& mapping, std::string_view tag);
void put_keywords(Mapping& mapping, std::string_view tag);
void put_abstract(Mapping& mapping, std::string_view tag);
/// All facts that no other row took.
void put_notes(Mapping& mapping, std::string_view tag);

}  // namespace shoshi::ris
