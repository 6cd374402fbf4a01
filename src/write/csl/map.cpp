#include "write/csl/map.hpp"

#include <array>
#include <cstddef>
#include <string>
#include <utility>

#include "value/numbering.hpp"
#include "write/csl/choice.hpp"
#include "write/csl/custom.hpp"
#include "write/csl/date.hpp"
#include "write/csl/names.hpp"
#include "write/csl/note.hpp"
#include "write/csl/printed.hpp"
#include "write/loss.hpp"
#include "write/values.hpp"

namespace shoshi::csl {
namespace {

using json::Tree;
using std::string_view;

/// The record on its way into an item of CSL.
struct Item {
  const Record& record;
  Tree& tree;
  Diagnostics& diagnostics;
};

/// A variable that processors print. `where` is the place of the text in the source.
void print(Item& item, string_view name, string_view text, Span where = {}) {
  if (text.empty()) return;
  if (has_broken_tags(text)) {
    write::report_altered(item.diagnostics, where, name, text, "<U+2060", "<");
  }
  item.tree.member(name, printed(text, item.tree));
}

void print(Item& item, string_view name, const LocalText& text) {
  print(item, name, text.text, text.where);
}

/// A number or identifier, which has no layout.
void put_bare(Item& item, string_view name, string_view text) {
  if (!text.empty()) item.tree.member(name, text);
}

template <auto Member>
void put_parsed(Item& item, string_view name) {
  put_bare(item, name, understood(item.record.*Member));
}

template <auto Member>
void put_first(Item& item, string_view name) {
  const auto& list = item.record.*Member;
  if (!list.empty()) print(item, name, list.front());
}

template <auto Member>
void put_date_of(Item& item, string_view name) {
  put_date(item.record.*Member, name, item.tree);
}

string_view type_of(RecordKind kind) {
  switch (kind) {
    case RecordKind::journal_article:
      return "article-journal";
    case RecordKind::magazine_article:
      return "article-magazine";
    case RecordKind::newspaper_article:
      return "article-newspaper";
    case RecordKind::book:
      return "book";
    case RecordKind::chapter:
      return "chapter";
    case RecordKind::thesis:
      return "thesis";
    case RecordKind::report:
      return "report";
    case RecordKind::conference_paper:
      return "paper-conference";
    case RecordKind::preprint:
      return "article";
    case RecordKind::dataset:
      return "dataset";
    case RecordKind::unknown:
      break;
  }
  return "document";
}

void put_type(Item& item, string_view name) {
  item.tree.member(name, type_of(item.record.kind));
}

void put_language(Item& item, string_view name) {
  if (const Language* language = main_language(item.record)) item.tree.member(name, language->code);
}

void put_whole_title(Item& item, const Title* title, string_view name) {
  if (title != nullptr) print(item, name, whole_title(*title, item.tree), title->where);
}

void put_title(Item& item, string_view name) {
  put_whole_title(item, main_title(item.record.titles), name);
}

void put_title_short(Item& item, string_view name) {
  const Title* title = main_title(item.record.titles);
  if (title != nullptr && !title->subtitle.empty()) print(item, name, title->text, title->where);
}

void put_original_title(Item& item, string_view name) {
  put_whole_title(item, original_title(item.record), name);
}

void put_container_title(Item& item, string_view name) {
  put_whole_title(item, main_title(item.record.container.titles), name);
}

void put_abbreviation(Item& item, string_view name) {
  print(item, name, item.record.container.abbreviation);
}

void put_series_title(Item& item, string_view name) {
  if (!item.record.series.empty()) print(item, name, item.record.series.front().title);
}

void put_series_number(Item& item, string_view name) {
  if (!item.record.series.empty()) put_bare(item, name, item.record.series.front().number);
}

void put_publisher(Item& item, string_view name) {
  if (const LocalText* publisher = main_publisher(item.record)) print(item, name, *publisher);
}

void put_edition(Item& item, string_view name) {
  print(item, name, item.record.edition);
}

void put_issn(Item& item, string_view name) {
  if (const Issn* issn = main_issn(item.record)) put_bare(item, name, *issn->number.value);
}

void put_identifier(Item& item, const Identifier* identifier, string_view name) {
  if (identifier != nullptr) put_bare(item, name, *identifier->number.value);
}

void put_isbn(Item& item, string_view name) {
  put_identifier(item, main_isbn(item.record), name);
}

void put_pmid(Item& item, string_view name) {
  put_identifier(item, main_identifier(item.record, "pmid"), name);
}

void put_pmcid(Item& item, string_view name) {
  put_identifier(item, main_identifier(item.record, "pmcid"), name);
}

void put_number(Item& item, string_view name) {
  put_bare(item, name, main_number(item.record));
}

/// APA prints an article number from `number`, Vancouver and SIST 02 from `page`: it goes to both
/// if there are no pages.
void put_page(Item& item, string_view name) {
  const auto& pages = item.record.pages;
  if (pages.value && !pages.value->empty()) {
    return put_bare(item, name, item.tree.own(value::pages_text(*pages.value)));
  }
  if (!pages.text.empty()) return put_bare(item, name, pages.text);
  put_bare(item, name, understood(item.record.article_number));
}

void put_page_first(Item& item, string_view name) {
  const auto& pages = item.record.pages.value;
  if (pages && !pages->empty()) put_bare(item, name, pages->front().first);
}

void put_number_of_pages(Item& item, string_view name) {
  put_bare(item, name, write::number_of_pages(item.record));
}

void put_event_title(Item& item, string_view name) {
  print(item, name, item.record.event.name);
}

void put_event_date(Item& item, string_view name) {
  put_date(item.record.event.date, name, item.tree);
}

void put_event_place(Item& item, string_view name) {
  print(item, name, item.record.event.place);
}

void put_genre(Item& item, string_view name) {
  print(item, name, item.record.degree.name);
}

void put_doi(Item& item, string_view name) {
  if (item.record.doi.value) put_bare(item, name, *item.record.doi.value);
}

void put_keyword(Item& item, string_view name) {
  std::string joined;
  for (const LocalText& keyword : item.record.keywords) {
    if (!joined.empty()) joined += ", ";
    joined += keyword.text;
  }
  if (!joined.empty()) print(item, name, item.tree.own(std::move(joined)));
}

void put_url(Item& item, string_view name) {
  if (!item.record.urls.empty()) put_bare(item, name, item.record.urls.front().text);
}

void put_note(Item& item, string_view name) {
  for (const LocalText& note : item.record.notes) {
    if (!is_guarded(note.text)) continue;
    write::report_altered(item.diagnostics, note.where, name, note.text, "：", ":");
  }
  print(item, name, item.tree.own(note_text(item.record.notes)));
}

/// The names of a role. Processors print a particle that is part of the family name ("van der
/// Berg") as it is; it need not be told from the rest, which nothing in a record tells.
void put_name_list(Item& item, string_view name) {
  put_names(item.record, name, item.tree);
}

void put_custom_member(Item& item, string_view name) {
  put_custom(item.record, name, item.tree);
}

/// A variable of CSL and how it is filled: nothing is added if the record does not say.
struct Row {
  string_view name;
  void (*put)(Item& item, string_view name);
  string_view description;  ///< For docs/mapping.md.
};

constexpr auto kRows = std::to_array<Row>({
    {"type", put_type, "kind of record"},
    {"language", put_language, "first language whose code is known"},
    {"title", put_title, "title and subtitle, `: ` between them"},
    {"title-short", put_title_short, "title without the subtitle, if it has one"},
    {"original-title", put_original_title, "title of the original"},
    {"author", put_name_list, "authors"},
    {"editor", put_name_list, "editors"},
    {"editorial-director", put_name_list, "supervising editors"},
    {"translator", put_name_list, "translators and supervising translators"},
    {"illustrator", put_name_list, "illustrators"},
    {"contributor", put_name_list, "everybody else"},
    {"container-title", put_container_title, "title of the journal or book"},
    {"container-title-short", put_abbreviation, "abbreviated title of the journal"},
    {"collection-title", put_series_title, "first series"},
    {"collection-number", put_series_number, "number in it"},
    {"publisher", put_publisher, "first publisher; of a thesis without one the university"},
    {"publisher-place", put_first<&Record::places>, "first place of publication"},
    {"edition", put_edition, "edition"},
    {"ISSN", put_issn, "ISSN of the printed journal, if it can be told, else any"},
    {"ISBN", put_isbn, "first valid ISBN of the work, else of the book that holds it"},
    {"volume", put_parsed<&Record::volume>, "volume"},
    {"issue", put_parsed<&Record::issue>, "issue"},
    {"number", put_number, "article number, else the number of a thesis"},
    {"page", put_page, "pages, else the article number"},
    {"page-first", put_page_first, "first page"},
    {"number-of-pages", put_number_of_pages, "number of pages"},
    {"issued", put_date_of<&Record::issued>, "date of publication"},
    {"available-date", put_date_of<&Record::available>, "date of release online"},
    {"event-title", put_event_title, "name of the conference"},
    {"event-date", put_event_date, "its date"},
    {"event-place", put_event_place, "its place"},
    {"genre", put_genre, "degree, of a thesis"},
    {"DOI", put_doi, "DOI, if it is valid"},
    {"URL", put_url, "first URL"},
    {"PMID", put_pmid, "PubMed number"},
    {"PMCID", put_pmcid, "PubMed Central number"},
    {"abstract", put_first<&Record::abstracts>, "first abstract"},
    {"keyword", put_keyword, "keywords, `, ` between them"},
    {"note", put_note, "notes"},
    {"custom", put_custom_member, "see below"},
});

constexpr auto kMappingRows = write::described(kRows);

}  // namespace

void map_record(const Record& record, string_view citation_key, Tree& tree,
                Diagnostics& diagnostics) {
  Item item{record, tree, diagnostics};
  tree.begin_object();
  for (const string_view name : {"id", "citation-key"}) {
    tree.key(name);
    tree.citation_key(citation_key);
  }
  for (const Row& row : kRows) row.put(item, row.name);
  tree.end_object();
}

std::span<const write::MappingRow> mapping_rows() noexcept {
  return kMappingRows;
}

}  // namespace shoshi::csl
