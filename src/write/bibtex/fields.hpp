#pragma once

#include <string>
#include <string_view>
#include <utility>

#include "shoshi/diagnostic.hpp"
#include "shoshi/record.hpp"
#include "write/bibtex/style.hpp"
#include "write/bibtex/tree.hpp"
#include "write/fact_list.hpp"

/// How the fields of an entry are made from a record: one function for each row of the tables in
/// map.cpp, which say under what name and in what order. Each adds its field, or nothing if the
/// record says nothing of the kind, and takes out of the facts what it carries.
namespace shoshi::bibtex {

/// A record on its way into a tree.
struct Mapping {
  const Record& record;
  Style style;
  Tree& tree;
  Diagnostics& diagnostics;
  write::FactList facts;

  /// A field with a string that was put together; nothing if it is empty.
  void field(std::string_view name, std::string text, ValueKind kind = ValueKind::text) {
    if (!text.empty()) tree.field(name, tree.own(std::move(text)), kind);
  }
};

/// A BCP 47 code that a name of a field can end in.
[[nodiscard]] bool is_two_letter_code(std::string_view language) noexcept;

/// True if the degree is a master's, in Japanese or English.
[[nodiscard]] bool is_masters_thesis(const Record& record) noexcept;

using PutField = void (*)(Mapping& mapping, std::string_view name);

// Names. The first form of each.
void put_authors(Mapping& mapping, std::string_view name);
/// Editors and supervising editors; that one supervises is noted.
void put_editors(Mapping& mapping, std::string_view name);
/// Translators and supervising translators; that one supervises is noted.
void put_translators(Mapping& mapping, std::string_view name);
void put_commentators(Mapping& mapping, std::string_view name);
/// The authors in kana, or the editors if there is no author: styles sort by it. Only if each has
/// one such form beside the first.
void put_readings(Mapping& mapping, std::string_view name);
/// Data annotations of biber, for those that `name` names: "author+an:yomi" the forms in kana,
/// "author+an:latn" those in Latin script, "author+an:orcid" the ORCIDs. Of several forms in one
/// script the first; the others are left to the facts.
void put_annotations(Mapping& mapping, std::string_view name);
/// The ORCID of the only contributor; of several, the facts say whose they are.
void put_orcid(Mapping& mapping, std::string_view name);
/// Adds no field: notes the illustrators and advisors, who have none.
void note_other_roles(Mapping& mapping, std::string_view name);
/// Commentators too.
void note_other_roles_classic(Mapping& mapping, std::string_view name);

// Titles.
/// Title and subtitle in one.
void put_whole_title(Mapping& mapping, std::string_view name);
void put_title(Mapping& mapping, std::string_view name);
void put_subtitle(Mapping& mapping, std::string_view name);
/// The first parallel title, else the first translated one, to be printed or kept: one row of the
/// two puts it.
void put_printed_parallel_title(Mapping& mapping, std::string_view name);
void put_kept_parallel_title(Mapping& mapping, std::string_view name);
/// The parallel and translated titles under `name` and the code of their language ("title_en"), if
/// that has two letters and no other title has taken it.
void put_titles_by_language(Mapping& mapping, std::string_view name);
/// The main title in kana, which BibLaTeX sorts by.
void put_title_reading(Mapping& mapping, std::string_view name);
void put_original_title(Mapping& mapping, std::string_view name);
/// Title of the journal, with subtitle; nothing if the container is a book.
void put_whole_journal(Mapping& mapping, std::string_view name);
void put_journal(Mapping& mapping, std::string_view name);
void put_journal_subtitle(Mapping& mapping, std::string_view name);
void put_journal_parallel(Mapping& mapping, std::string_view name);
void put_journal_abbreviation(Mapping& mapping, std::string_view name);
/// Title of the book or proceedings that holds the work; nothing if that is a journal.
/// Of a conference paper without such a title, the name of the conference.
void put_whole_booktitle(Mapping& mapping, std::string_view name);
void put_booktitle(Mapping& mapping, std::string_view name);
void put_booksubtitle(Mapping& mapping, std::string_view name);
void put_series(Mapping& mapping, std::string_view name);

// Imprint and dates.
/// First publisher, but of a report.
void put_publisher(Mapping& mapping, std::string_view name);
/// All publishers, but of a report and of a thesis whose university is not stated.
void put_publishers(Mapping& mapping, std::string_view name);
/// University of a thesis, else its publisher.
void put_school(Mapping& mapping, std::string_view name);
/// Publisher of a report.
void put_institution(Mapping& mapping, std::string_view name);
/// Both of these as a literal list.
void put_institutions(Mapping& mapping, std::string_view name);
/// All places in one text; of a conference paper without one, the place of the conference.
void put_address(Mapping& mapping, std::string_view name);
/// All places as a literal list.
void put_locations(Mapping& mapping, std::string_view name);
/// The year. Notes the date as written if it counts by an era or was not understood, because
/// readers take the field for a number.
void put_year(Mapping& mapping, std::string_view name);
/// Macro of the month, or season; for pTeX's styles "9月", unless the record is not in Japanese.
void put_month(Mapping& mapping, std::string_view name);
/// Day of the month: no style of BibTeX prints it, but biber and JabRef know it.
void put_day(Mapping& mapping, std::string_view name);
/// The date as in ISO 8601-2 level 1; nothing if it was not understood. Notes it as put_year does.
void put_date(Mapping& mapping, std::string_view name);
void put_event_title(Mapping& mapping, std::string_view name);
void put_event_place(Mapping& mapping, std::string_view name);
void put_event_date(Mapping& mapping, std::string_view name);
/// The degree of a thesis, as stated.
void put_degree(Mapping& mapping, std::string_view name);
/// BibLaTeX's key for a doctoral or master's thesis or a report; another degree as stated.
void put_type_key(Mapping& mapping, std::string_view name);
/// "magazine" or "newspaper".
void put_entry_subtype(Mapping& mapping, std::string_view name);

// Numbers.
void put_edition(Mapping& mapping, std::string_view name);
/// The same, but nothing for types that BibLaTeX knows no edition of.
void put_edition_of_book(Mapping& mapping, std::string_view name);
void put_volume(Mapping& mapping, std::string_view name);
/// The issue, else the number within the series.
void put_number(Mapping& mapping, std::string_view name);
/// The same, but of an article nothing that does not begin with a digit, because BibLaTeX sorts by
/// it.
void put_numeric_number(Mapping& mapping, std::string_view name);
/// The issue of an article that does not begin with a digit.
void put_issue_word(Mapping& mapping, std::string_view name);
/// Pages, else the article number.
void put_pages_or_number(Mapping& mapping, std::string_view name);
void put_pages(Mapping& mapping, std::string_view name);
void put_article_number(Mapping& mapping, std::string_view name);
void put_extent(Mapping& mapping, std::string_view name);
/// Extent of a book, thesis or report.
void put_page_total(Mapping& mapping, std::string_view name);

// Identifiers and links, valid ones only.
/// The ISSN that is most likely of the printed journal.
void put_issn(Mapping& mapping, std::string_view name);
/// The online ISSN, if the printed journal has its own.
void put_online_issn(Mapping& mapping, std::string_view name);
/// Adds no field: notes the ISSNs that put_issn and, in classic entries, put_online_issn leave.
void note_issns(Mapping& mapping, std::string_view name);
void note_issns_classic(Mapping& mapping, std::string_view name);
void put_isbn(Mapping& mapping, std::string_view name);
void put_doi(Mapping& mapping, std::string_view name);
void put_url(Mapping& mapping, std::string_view name);
/// The identifier of the work whose scheme is `name`.
void put_identifier(Mapping& mapping, std::string_view name);
/// The identifier of the container whose scheme is `name`.
void put_container_identifier(Mapping& mapping, std::string_view name);
/// An arXiv number, and "arXiv" beside it, as arXiv itself writes BibTeX.
void put_arxiv(Mapping& mapping, std::string_view name);
void put_archive(Mapping& mapping, std::string_view name);
/// The one identifier that `eprint` has room for: handle, PubMed, arXiv, CRID, in this order.
void put_eprint(Mapping& mapping, std::string_view name);
void put_eprint_type(Mapping& mapping, std::string_view name);

// Language, subject, notes.
/// babel's name of the first language.
void put_langid(Mapping& mapping, std::string_view name);
/// The language, only if babel has no name for it.
void put_other_language(Mapping& mapping, std::string_view name);
/// All languages as a literal list: babel's name, else as written.
void put_language(Mapping& mapping, std::string_view name);
/// A comma within one becomes full-width, because nothing else keeps it together; reported.
void put_keywords(Mapping& mapping, std::string_view name);
/// The first abstract.
void put_abstract(Mapping& mapping, std::string_view name);
/// The others under `name` and the code of their language ("abstract_en"), as
/// put_titles_by_language.
void put_abstracts_by_language(Mapping& mapping, std::string_view name);
void put_notes(Mapping& mapping, std::string_view name);
/// Every fact that is left.
void put_facts(Mapping& mapping, std::string_view name);

}  // namespace shoshi::bibtex
