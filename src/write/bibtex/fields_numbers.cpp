#include <algorithm>
#include <array>

#include "value/language.hpp"
#include "write/bibtex/escape.hpp"
#include "write/bibtex/fields.hpp"
#include "write/loss.hpp"
#include "write/values.hpp"

namespace shoshi::bibtex {
namespace {

using std::string_view;
using write::Fact;

bool begins_with_digit(string_view text) {
  return !text.empty() && text.front() >= '0' && text.front() <= '9';
}

/// The number of the series has the field to itself only if there is no issue.
string_view number_of(const Record& record) {
  if (record.issue.stated()) return write::value_or_text(record.issue);
  return record.series.empty() ? string_view{} : string_view(record.series.front().number);
}

bool has_pages(const Record& record) {
  return (record.pages.value && !record.pages.value->empty()) || !record.pages.text.empty();
}

Part part_of(const PageRange& range) {
  if (range.open) return {PartKind::open_range, {range.first, {}, {}}};
  if (range.last.empty() || range.last == range.first) {
    return {PartKind::whole, {range.first, {}, {}}};
  }
  return {PartKind::range, {range.first, range.last, {}}};
}

bool is_monograph(RecordKind kind) {
  return kind == RecordKind::book || kind == RecordKind::thesis || kind == RecordKind::report;
}

const Issn* first_issn(const Record& record, IssnKind kind) {
  const auto found = std::ranges::find_if(record.container.issns, [kind](const Issn& issn) {
    return issn.kind == kind && issn.number.value;
  });
  return found == record.container.issns.end() ? nullptr : &*found;
}

const Issn* main_issn(const Record& record) {
  for (const IssnKind kind :
       {IssnKind::print, IssnKind::unknown, IssnKind::linking, IssnKind::online}) {
    if (const Issn* issn = first_issn(record, kind)) return issn;
  }
  return nullptr;
}

const Issn* online_issn(const Record& record) {
  const Issn* online = first_issn(record, IssnKind::online);
  return online == main_issn(record) ? nullptr : online;
}

void note_issns_but(Mapping& m, const Issn* written, const Issn* also_written) {
  for (const Issn& issn : m.record.container.issns) {
    const auto is_that = [&issn](const Issn* one) {
      return one != nullptr && one->number.value == issn.number.value;
    };
    // An ISSN-L is one of the others again.
    if (!issn.number.value || is_that(written) || is_that(also_written)) continue;
    m.facts.add(Fact::issns_further, "ISSN", *issn.number.value);
  }
}

/// The first valid identifier of a scheme; null if there is none.
const std::string* find_number(const std::vector<Identifier>& list, string_view scheme) {
  const auto found = std::ranges::find_if(
      list, [scheme](const Identifier& one) { return one.scheme == scheme && one.number.value; });
  return found == list.end() ? nullptr : &*found->number.value;
}

struct Eprint {
  string_view scheme;
  string_view type;  ///< As BibLaTeX's eprinttype has it.
};

constexpr auto kEprints = std::to_array<Eprint>(
    {{"hdl", "hdl"}, {"pmid", "pubmed"}, {"arxiv", "arxiv"}, {"crid", "crid"}});

const Eprint* eprint_of(const Record& record) {
  const auto found = std::ranges::find_if(kEprints, [&](const Eprint& eprint) {
    return find_number(record.identifiers, eprint.scheme) != nullptr;
  });
  return found == kEprints.end() ? nullptr : &*found;
}

void put_texts(Mapping& m, string_view name, const std::vector<LocalText>& texts, ValueKind kind) {
  m.tree.begin(name, kind);
  for (const LocalText& text : texts) m.tree.part({PartKind::whole, {text.text, {}, {}}});
}

string_view babel_name(const Record& record) {
  if (record.languages.empty()) return {};
  return value::babel_language_name(record.languages.front().code);
}

string_view as_written(const Language& language) {
  return language.text.empty() && language.code != "und" ? string_view(language.code)
                                                         : language.text;
}

/// BibLaTeX knows the issue of an article only, and of what it knows nothing of.
bool may_have_issue(RecordKind kind) {
  return kind == RecordKind::journal_article || kind == RecordKind::magazine_article ||
         kind == RecordKind::newspaper_article || kind == RecordKind::unknown;
}

/// Reports, for the first character that a URL cannot hold, what stands for it.
void report_encoded(Mapping& m, Span where, string_view member, string_view url) {
  const VerbatimStop stop = verbatim_stop(url, 0);
  if (stop.bytes == 0) return;
  const string_view kept_out = url.substr(stop.at, stop.bytes);
  Output encoded;
  append_verbatim(kept_out, encoded);
  write::report_altered(m.diagnostics, where, member, url, encoded.bytes(), kept_out);
}

}  // namespace

void put_edition(Mapping& m, string_view name) {
  m.field(name, m.facts.take(Fact::edition));
}

void put_edition_of_book(Mapping& m, string_view name) {
  switch (m.record.kind) {
    case RecordKind::book:
    case RecordKind::chapter:
    case RecordKind::dataset:
    case RecordKind::unknown:
      return put_edition(m, name);
    default:
      return;
  }
}

void put_volume(Mapping& m, string_view name) {
  m.tree.field(name, write::value_or_text(m.record.volume));
}

void put_number(Mapping& m, string_view name) {
  m.tree.field(name, number_of(m.record));
}

void put_numeric_number(Mapping& m, string_view name) {
  const string_view number = number_of(m.record);
  if (begins_with_digit(number) || !may_have_issue(m.record.kind)) m.tree.field(name, number);
}

void put_issue_word(Mapping& m, string_view name) {
  const string_view number = number_of(m.record);
  if (!begins_with_digit(number) && may_have_issue(m.record.kind)) m.tree.field(name, number);
}

void put_pages(Mapping& m, string_view name) {
  const auto& pages = m.record.pages;
  if (!pages.value || pages.value->empty()) return m.tree.field(name, pages.text);
  m.tree.begin(name, ValueKind::pages);
  for (const PageRange& range : *pages.value) m.tree.part(part_of(range));
}

void put_pages_or_number(Mapping& m, string_view name) {
  if (has_pages(m.record)) return put_pages(m, name);
  m.tree.field(name, write::value_or_text(m.record.article_number));
}

void put_article_number(Mapping& m, string_view name) {
  m.field(name, m.facts.take(Fact::article_number));
}

void put_extent(Mapping& m, string_view name) {
  m.field(name, m.facts.take(Fact::extent));
}

void put_page_total(Mapping& m, string_view name) {
  if (is_monograph(m.record.kind)) put_extent(m, name);
}

void put_issn(Mapping& m, string_view name) {
  if (const Issn* issn = main_issn(m.record)) m.tree.field(name, *issn->number.value);
}

void put_online_issn(Mapping& m, string_view name) {
  if (const Issn* issn = online_issn(m.record)) m.tree.field(name, *issn->number.value);
}

void note_issns(Mapping& m, string_view /*name*/) {
  note_issns_but(m, main_issn(m.record), nullptr);
}

void note_issns_classic(Mapping& m, string_view /*name*/) {
  note_issns_but(m, main_issn(m.record), online_issn(m.record));
}

void put_isbn(Mapping& m, string_view name) {
  if (const std::string* own = find_number(m.record.identifiers, "isbn")) {
    return m.field(name, m.facts.take(Fact::identifiers, *own));
  }
  put_container_identifier(m, name);
}

void put_doi(Mapping& m, string_view name) {
  if (!m.record.doi.value) return;
  m.tree.field(name, *m.record.doi.value, ValueKind::verbatim);
  report_encoded(m, m.record.doi.where, "DOI", *m.record.doi.value);
}

void put_url(Mapping& m, string_view name) {
  if (m.record.urls.empty()) return;
  const LocalText& url = m.record.urls.front();
  m.tree.field(name, url.text, ValueKind::verbatim);
  report_encoded(m, url.where, "URL", url.text);
}

void put_identifier(Mapping& m, string_view name) {
  const std::string* number = find_number(m.record.identifiers, name);
  if (number != nullptr) m.field(name, m.facts.take(Fact::identifiers, *number));
}

void put_container_identifier(Mapping& m, string_view name) {
  const std::string* number = find_number(m.record.container.identifiers, name);
  if (number != nullptr) m.field(name, m.facts.take(Fact::container_identifiers, *number));
}

void put_arxiv(Mapping& m, string_view name) {
  const std::string* number = find_number(m.record.identifiers, "arxiv");
  if (number == nullptr) return;
  m.field(name, m.facts.take(Fact::identifiers, *number), ValueKind::verbatim);
}

void put_archive(Mapping& m, string_view name) {
  if (find_number(m.record.identifiers, "arxiv") != nullptr) m.tree.field(name, "arXiv");
}

void put_eprint(Mapping& m, string_view name) {
  const Eprint* eprint = eprint_of(m.record);
  if (eprint == nullptr) return;
  const std::string& number = *find_number(m.record.identifiers, eprint->scheme);
  m.field(name, m.facts.take(Fact::identifiers, number), ValueKind::verbatim);
}

void put_eprint_type(Mapping& m, string_view name) {
  if (const Eprint* eprint = eprint_of(m.record)) m.tree.field(name, eprint->type);
}

void put_langid(Mapping& m, string_view name) {
  m.tree.field(name, babel_name(m.record));
}

void put_other_language(Mapping& m, string_view name) {
  if (m.record.languages.empty() || !babel_name(m.record).empty()) return;
  m.tree.field(name, as_written(m.record.languages.front()));
}

void put_language(Mapping& m, string_view name) {
  m.tree.begin(name, ValueKind::list);
  for (const Language& language : m.record.languages) {
    const string_view babel = value::babel_language_name(language.code);
    m.tree.part({PartKind::whole, {babel.empty() ? as_written(language) : babel, {}, {}}});
  }
}

void put_keywords(Mapping& m, string_view name) {
  for (const LocalText& keyword : m.record.keywords) {
    if (keyword.text.find(',') == std::string::npos) continue;
    write::report_altered(m.diagnostics, keyword.where, "keyword", keyword.text, "，", ",");
  }
  put_texts(m, name, m.record.keywords, ValueKind::keywords);
}

void put_abstract(Mapping& m, string_view name) {
  if (!m.record.abstracts.empty()) m.tree.field(name, m.record.abstracts.front().text);
}

void put_abstracts_by_language(Mapping& m, string_view name) {
  for (std::size_t i = 1; i < m.record.abstracts.size(); ++i) {
    const LocalText& abstract = m.record.abstracts[i];
    if (abstract.text.empty() || !is_two_letter_code(abstract.language)) continue;
    const string_view field = m.tree.own(std::string(name) + '_' + abstract.language);
    if (m.tree.has(field)) continue;
    m.tree.field(field, abstract.text);
    static_cast<void>(m.facts.take([&](const write::FactLine& line) {
      return line.fact == Fact::abstracts_further && line.text.ends_with(abstract.text);
    }));
  }
}

void put_notes(Mapping& m, string_view name) {
  put_texts(m, name, m.record.notes, ValueKind::notes);
}

void put_facts(Mapping& m, string_view name) {
  m.tree.begin(name, ValueKind::notes);
  m.facts.for_each([&](const write::FactLine& fact) {
    m.tree.part({PartKind::whole, {m.tree.own(fact.line()), {}, {}}});
  });
}

}  // namespace shoshi::bibtex
