#include "write/ris/map.hpp"

#include <algorithm>
#include <array>
#include <cstddef>
#include <string_view>
#include <vector>

#include "value/numbering.hpp"
#include "write/fact_list.hpp"
#include "write/values.hpp"

namespace shoshi::ris {
namespace {

using std::string_view;
using write::Fact;
using write::FactLine;
using write::FactList;

/// Facts that have lines of their own in full; of all others, what no row takes becomes a note.
constexpr write::FactSet kCarried = {Fact::issns_further, Fact::keywords, Fact::urls_further};

string_view type_of(RecordKind kind) {
  constexpr auto kTypes = std::to_array<string_view>(
      {"GEN", "JOUR", "MGZN", "NEWS", "BOOK", "CHAP", "THES", "RPRT", "CONF", "UNPB", "DATA"});
  return kTypes[static_cast<std::size_t>(kind)];
}

bool is_monograph(RecordKind kind) {
  return kind == RecordKind::book || kind == RecordKind::thesis || kind == RecordKind::report;
}

/// The record on its way into the tree: rows take facts out of the list, what is left is noted.
struct Mapping {
  const Record& record;
  Tree& tree;
  FactList facts;

  /// A line with a string that was put together.
  void line(string_view tag, std::string text, ValueKind kind = ValueKind::text) {
    if (!text.empty()) tree.line(tag, tree.own(std::move(text)), kind);
  }
};

string_view titled(Mapping& m, const Title& title) {
  if (title.subtitle.empty()) return title.text;
  return m.tree.own(title.text + ": " + title.subtitle);
}

/// The tag of a role. Zotero takes A2 for the editor of the whole but A3 for that of a book, and A3
/// for the advisor of a thesis; the rest have no tag.
string_view tag_of(Role role, RecordKind kind) {
  switch (role) {
    case Role::author:
      return "AU";
    case Role::editor:
    case Role::supervising_editor:
      return kind == RecordKind::book ? "A3" : "A2";
    case Role::advisor:
      return kind == RecordKind::thesis ? "A3" : string_view{};
    case Role::translator:
    case Role::supervising_translator:
      return "A4";
    case Role::illustrator:
    case Role::commentator:
    case Role::other:
      break;
  }
  return {};
}

void put_name(Mapping& m, string_view tag, const Contributor& contributor) {
  if (contributor.names.empty()) return m.tree.line(tag, contributor.text, ValueKind::body);
  const Name& name = contributor.names.front();
  if (name.split() && contributor.kind == ContributorKind::person) {
    return m.tree.person(tag, name.family, name.given, name.suffix);
  }
  std::string_view whole = name.literal;
  if (whole.empty()) whole = contributor.text;
  if (whole.empty()) whole = m.tree.own(name.family + ' ' + name.given);
  if (!name.suffix.empty()) whole = m.tree.own(std::string(whole) + ' ' + name.suffix);
  m.tree.line(tag, whole, ValueKind::body);
}

void contributors(Mapping& m, string_view tag) {
  for (const Contributor& contributor : m.record.contributors) {
    if (tag_of(contributor.role, m.record.kind) == tag) put_name(m, tag, contributor);
  }
}

/// Those without a tag: in notes, with their role, if they have no such note already.
void note_contributors(Mapping& m, string_view /*tag*/) {
  for (const Contributor& contributor : m.record.contributors) {
    if (write::has_role_fact(contributor)) continue;
    if (!tag_of(contributor.role, m.record.kind).empty()) continue;
    m.facts.add(Fact::contributors_role, "責任表示", write::responsibility(contributor));
  }
}

void title(Mapping& m, string_view tag) {
  const auto main = std::ranges::find(m.record.titles, TitleKind::main, &Title::kind);
  if (main != m.record.titles.end()) m.tree.line(tag, titled(m, *main));
}

void translated_title(Mapping& m, string_view tag) {
  std::string text = m.facts.take(Fact::titles_parallel);
  if (text.empty()) text = m.facts.take(Fact::titles_translated);
  m.line(tag, std::move(text));
}

void container_title(Mapping& m, string_view tag) {
  if (m.record.container.titles.empty()) return;
  m.tree.line(tag, titled(m, m.record.container.titles.front()), ValueKind::title);
}

/// T2 of a conference paper names the conference (Zotero), and C3 the proceedings.
void secondary_title(Mapping& m, string_view tag) {
  if (m.record.kind == RecordKind::conference_paper) {
    std::string event = m.facts.take(Fact::event, m.record.event.name.text);
    if (!event.empty()) return m.line(tag, std::move(event), ValueKind::title);
  }
  container_title(m, tag);
}

void proceedings_title(Mapping& m, string_view tag) {
  if (m.record.kind == RecordKind::conference_paper) container_title(m, tag);
}

void abbreviation(Mapping& m, string_view tag) {
  m.line(tag, m.facts.take(Fact::container_abbreviation), ValueKind::title);
}

void series(Mapping& m, string_view tag) {
  m.line(tag, m.facts.take(Fact::series), ValueKind::title);
}

void event_place(Mapping& m, string_view tag) {
  if (m.record.kind != RecordKind::conference_paper) return;
  m.line(tag, m.facts.take(Fact::event, m.record.event.place));
}

void volume(Mapping& m, string_view tag) {
  m.tree.line(tag, write::value_or_text(m.record.volume));
}
void issue(Mapping& m, string_view tag) {
  m.tree.line(tag, write::value_or_text(m.record.issue));
}

/// A range that SP and EP can hold: anything else is written whole in SP.
const PageRange* plain_range(const Record& record) {
  const auto& pages = record.pages.value;
  return pages && pages->size() == 1 && !pages->front().open ? pages->data() : nullptr;
}

/// SP holds the number of pages of a book, and an article number where no page is known.
void first_page(Mapping& m, string_view tag) {
  const Record& record = m.record;
  if (const PageRange* range = plain_range(record)) return m.tree.line(tag, range->first);
  if (record.pages.value && !record.pages.value->empty()) {
    return m.line(tag, value::pages_text(*record.pages.value));
  }
  if (!record.pages.text.empty()) return m.tree.line(tag, record.pages.text);
  if (record.article_number.stated()) {
    return m.tree.line(tag, write::value_or_text(record.article_number));
  }
  if (is_monograph(record.kind)) m.line(tag, m.facts.take(Fact::extent));
}

void last_page(Mapping& m, string_view tag) {
  const PageRange* range = plain_range(m.record);
  if (range != nullptr && range->last != range->first) m.tree.line(tag, range->last);
}

void article_number(Mapping& m, string_view tag) {
  m.line(tag, m.facts.take(Fact::article_number));
}

void year(Mapping& m, string_view tag) {
  if (const DateRange* date = write::usable_date(m.record.issued)) {
    return m.line(tag, write::padded(date->first.year, 4));
  }
  if (m.record.issued.value) m.facts.add(Fact::issued_unread, "発行日", m.record.issued.text);
}

/// YYYY/MM/DD/other, where only the year must be filled in. There is no range.
void date(Mapping& m, string_view tag) {
  const DateRange* range = write::usable_date(m.record.issued);
  if (range == nullptr) return;
  const PartialDate& day = range->first;
  if (range->is_range()) m.facts.add(Fact::issued_unread, "発行日", write::iso_date(*range));
  if (day.month == 0 && day.season == Season::none) return;
  std::string text = write::padded(day.year, 4);
  for (const unsigned part : {unsigned{day.month}, unsigned{day.day}}) {
    text += '/';
    if (part != 0 && part < 10) text += '0';
    if (part != 0) text += std::to_string(part);
  }
  text += '/';
  text += write::season_name(day.season);
  m.line(tag, std::move(text));
}

/// PB of a thesis is the university.
void publisher(Mapping& m, string_view tag) {
  const Record& record = m.record;
  string_view name;
  if (record.kind == RecordKind::thesis) {
    name = record.degree.institution.text;
    m.line(tag, m.facts.take(Fact::degree, name));
  }
  if (record.publishers.empty()) return;
  const std::string& first = record.publishers.front().text;
  if (name.empty()) return m.tree.line(tag, first);
  if (first != name) m.facts.add(Fact::publishers_further, "出版者", first);
}

/// ET of an article is its online date to EndNote and its edition to Zotero: left out there.
void edition(Mapping& m, string_view tag) {
  if (is_monograph(m.record.kind) || m.record.kind == RecordKind::chapter) {
    m.line(tag, m.facts.take(Fact::edition));
  }
}

/// One ISSN a line. Zotero keeps the first only, so that of the printed journal leads. An ISSN-L is
/// one of the others again.
void serial_numbers(Mapping& m, string_view tag) {
  constexpr std::array kOrder = {IssnKind::print, IssnKind::unknown, IssnKind::linking,
                                 IssnKind::online};
  std::vector<string_view> written;
  for (const IssnKind kind : kOrder) {
    for (const Issn& issn : m.record.container.issns) {
      if (issn.kind != kind || !issn.number.value) continue;
      const string_view number = *issn.number.value;
      if (std::find(written.begin(), written.end(), number) != written.end()) continue;
      m.tree.line(tag, number);
      written.push_back(number);
    }
  }
}

/// Valid ISBNs of the work and of its container.
void book_numbers(Mapping& m, string_view tag) {
  for (const auto* list : {&m.record.identifiers, &m.record.container.identifiers}) {
    const Fact fact =
        list == &m.record.identifiers ? Fact::identifiers : Fact::container_identifiers;
    for (const Identifier& one : *list) {
      if (one.scheme != "isbn" || !one.number.value) continue;
      m.line(tag, m.facts.take(fact, *one.number.value));
    }
  }
}

void doi(Mapping& m, string_view tag) {
  if (m.record.doi.value) m.tree.line(tag, *m.record.doi.value);
}

void urls(Mapping& m, string_view tag) {
  for (const LocalText& url : m.record.urls) m.tree.line(tag, url.text);
}

void language(Mapping& m, string_view tag) {
  if (m.record.languages.empty()) return;
  const Language& first = m.record.languages.front();
  m.tree.line(tag, first.code == "und" ? first.text : first.code);
}

void keywords(Mapping& m, string_view tag) {
  for (const LocalText& keyword : m.record.keywords) {
    m.tree.line(tag, keyword.text, ValueKind::keyword);
  }
}

void abstract(Mapping& m, string_view tag) {
  if (!m.record.abstracts.empty()) m.tree.line(tag, m.record.abstracts.front().text);
}

/// M3 of a thesis is its type. EndNote may keep a DOI in M3, so nothing with "10." goes there.
void degree(Mapping& m, string_view tag) {
  const std::string& name = m.record.degree.name.text;
  if (m.record.kind != RecordKind::thesis || name.find("10.") != std::string::npos) return;
  m.line(tag, m.facts.take(Fact::degree, name));
}

void accession_number(Mapping& m, string_view tag) {
  m.line(tag, m.facts.take_labelled(Fact::identifiers, "pmid"));
}

/// Several places have one line: Zotero keeps only the last of several.
void places(Mapping& m, string_view tag) {
  std::string joined = m.facts.take(Fact::places);
  for (std::string next = m.facts.take(Fact::places); !next.empty();
       next = m.facts.take(Fact::places)) {
    joined += "; " + next;
  }
  m.line(tag, std::move(joined));
}

void notes(Mapping& m, string_view tag) {
  m.facts.for_each([&](const FactLine& fact) { m.line(tag, fact.line()); });
}

struct Row {
  string_view tag;
  void (*put)(Mapping& mapping, string_view tag);
};

constexpr auto kRows = std::to_array<Row>({
    {"AU", contributors},
    {"A2", contributors},
    {"A3", contributors},
    {"A4", contributors},
    {"", note_contributors},
    {"TI", title},
    {"TT", translated_title},
    {"T2", secondary_title},
    {"JF", container_title},
    {"J2", abbreviation},
    {"T3", series},
    {"C1", event_place},
    {"C3", proceedings_title},
    {"VL", volume},
    {"IS", issue},
    {"SP", first_page},
    {"EP", last_page},
    {"C7", article_number},
    {"PY", year},
    {"DA", date},
    {"ET", edition},
    {"CY", places},
    {"PB", publisher},
    {"SN", serial_numbers},
    {"SN", book_numbers},
    {"DO", doi},
    {"UR", urls},
    {"LA", language},
    {"KW", keywords},
    {"AB", abstract},
    {"M3", degree},
    {"AN", accession_number},
    {"N1", notes},
});

}  // namespace

void map_record(const Record& record, Tree& tree) {
  Mapping mapping{record, tree, {record, kCarried}};
  tree.type = type_of(record.kind);
  for (const Row& row : kRows) row.put(mapping, row.tag);
}

}  // namespace shoshi::ris
