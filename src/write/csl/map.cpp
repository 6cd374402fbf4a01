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
#include "write/values.hpp"

namespace shoshi::csl {
namespace {

using json::Tree;
using std::string_view;

void member_if(string_view name, string_view text, Tree& tree) {
  if (!text.empty()) tree.member(name, text);
}

template <class Text>
void member_if(string_view name, const Text* text, Tree& tree) {
  if (text != nullptr) member_if(name, string_view(text->text), tree);
}

template <auto Member>
void put_parsed(const Record& record, string_view name, Tree& tree) {
  member_if(name, understood(record.*Member), tree);
}

template <auto Member>
void put_first(const Record& record, string_view name, Tree& tree) {
  const auto& list = record.*Member;
  if (!list.empty()) member_if(name, list.front().text, tree);
}

template <auto Member>
void put_date_of(const Record& record, string_view name, Tree& tree) {
  put_date(record.*Member, name, tree);
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

void put_type(const Record& record, string_view name, Tree& tree) {
  tree.member(name, type_of(record.kind));
}

void put_language(const Record& record, string_view name, Tree& tree) {
  if (const Language* language = main_language(record)) tree.member(name, language->code);
}

void put_whole_title(const Title* title, string_view name, Tree& tree) {
  if (title != nullptr) member_if(name, whole_title(*title, tree), tree);
}

void put_title(const Record& record, string_view name, Tree& tree) {
  put_whole_title(main_title(record.titles), name, tree);
}

void put_title_short(const Record& record, string_view name, Tree& tree) {
  const Title* title = main_title(record.titles);
  if (title != nullptr && !title->subtitle.empty()) member_if(name, title->text, tree);
}

void put_original_title(const Record& record, string_view name, Tree& tree) {
  put_whole_title(original_title(record), name, tree);
}

void put_container_title(const Record& record, string_view name, Tree& tree) {
  put_whole_title(main_title(record.container.titles), name, tree);
}

void put_abbreviation(const Record& record, string_view name, Tree& tree) {
  member_if(name, record.container.abbreviation, tree);
}

void put_series_title(const Record& record, string_view name, Tree& tree) {
  if (!record.series.empty()) member_if(name, record.series.front().title.text, tree);
}

void put_series_number(const Record& record, string_view name, Tree& tree) {
  if (!record.series.empty()) member_if(name, record.series.front().number, tree);
}

void put_publisher(const Record& record, string_view name, Tree& tree) {
  member_if(name, main_publisher(record), tree);
}

void put_edition(const Record& record, string_view name, Tree& tree) {
  member_if(name, record.edition, tree);
}

void put_issn(const Record& record, string_view name, Tree& tree) {
  if (const Issn* issn = main_issn(record)) member_if(name, *issn->number.value, tree);
}

void put_identifier(const Identifier* identifier, string_view name, Tree& tree) {
  if (identifier != nullptr) member_if(name, *identifier->number.value, tree);
}

void put_isbn(const Record& record, string_view name, Tree& tree) {
  put_identifier(main_isbn(record), name, tree);
}

void put_pmid(const Record& record, string_view name, Tree& tree) {
  put_identifier(main_identifier(record, "pmid"), name, tree);
}

void put_pmcid(const Record& record, string_view name, Tree& tree) {
  put_identifier(main_identifier(record, "pmcid"), name, tree);
}

void put_number(const Record& record, string_view name, Tree& tree) {
  member_if(name, main_number(record), tree);
}

/// APA prints an article number from `number`, Vancouver and SIST 02 from `page`: it goes to both
/// if there are no pages.
void put_page(const Record& record, string_view name, Tree& tree) {
  const auto& pages = record.pages;
  if (pages.value && !pages.value->empty()) {
    return tree.member(name, tree.own(value::pages_text(*pages.value)));
  }
  if (!pages.text.empty()) return tree.member(name, pages.text);
  member_if(name, understood(record.article_number), tree);
}

void put_page_first(const Record& record, string_view name, Tree& tree) {
  const auto& pages = record.pages.value;
  if (pages && !pages->empty()) member_if(name, pages->front().first, tree);
}

void put_number_of_pages(const Record& record, string_view name, Tree& tree) {
  member_if(name, write::number_of_pages(record), tree);
}

void put_event_title(const Record& record, string_view name, Tree& tree) {
  member_if(name, record.event.name.text, tree);
}

void put_event_date(const Record& record, string_view name, Tree& tree) {
  put_date(record.event.date, name, tree);
}

void put_event_place(const Record& record, string_view name, Tree& tree) {
  member_if(name, record.event.place, tree);
}

void put_genre(const Record& record, string_view name, Tree& tree) {
  member_if(name, record.degree.name.text, tree);
}

void put_doi(const Record& record, string_view name, Tree& tree) {
  if (record.doi.value) member_if(name, *record.doi.value, tree);
}

void put_keyword(const Record& record, string_view name, Tree& tree) {
  std::string joined;
  for (const LocalText& keyword : record.keywords) {
    if (!joined.empty()) joined += ", ";
    joined += keyword.text;
  }
  if (!joined.empty()) tree.member(name, tree.own(std::move(joined)));
}

void put_note(const Record& record, string_view name, Tree& tree) {
  if (!record.notes.empty()) member_if(name, tree.own(note_text(record.notes)), tree);
}

/// A variable of CSL and how it is filled: nothing is added if the record does not say.
struct Row {
  string_view name;
  void (*put)(const Record& record, string_view name, Tree& tree);
};

constexpr auto kRows = std::to_array<Row>({
    {"type", put_type},
    {"language", put_language},
    {"title", put_title},
    {"title-short", put_title_short},
    {"original-title", put_original_title},
    {"author", put_names},
    {"editor", put_names},
    {"editorial-director", put_names},
    {"translator", put_names},
    {"illustrator", put_names},
    {"contributor", put_names},
    {"container-title", put_container_title},
    {"container-title-short", put_abbreviation},
    {"collection-title", put_series_title},
    {"collection-number", put_series_number},
    {"publisher", put_publisher},
    {"publisher-place", put_first<&Record::places>},
    {"edition", put_edition},
    {"ISSN", put_issn},
    {"ISBN", put_isbn},
    {"volume", put_parsed<&Record::volume>},
    {"issue", put_parsed<&Record::issue>},
    {"number", put_number},
    {"page", put_page},
    {"page-first", put_page_first},
    {"number-of-pages", put_number_of_pages},
    {"issued", put_date_of<&Record::issued>},
    {"available-date", put_date_of<&Record::available>},
    {"event-title", put_event_title},
    {"event-date", put_event_date},
    {"event-place", put_event_place},
    {"genre", put_genre},
    {"DOI", put_doi},
    {"URL", put_first<&Record::urls>},
    {"PMID", put_pmid},
    {"PMCID", put_pmcid},
    {"abstract", put_first<&Record::abstracts>},
    {"keyword", put_keyword},
    {"note", put_note},
    {"custom", put_custom},
});

}  // namespace

void map_record(const Record& record, string_view citation_key, Tree& tree) {
  tree.begin_object();
  for (const string_view name : {"id", "citation-key"}) {
    tree.key(name);
    tree.citation_key(citation_key);
  }
  for (const Row& row : kRows) row.put(record, row.name, tree);
  tree.end_object();
}

}  // namespace shoshi::csl
