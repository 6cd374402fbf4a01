#include "read/text/interpret.hpp"

#include <algorithm>
#include <array>
#include <charconv>
#include <string>
#include <string_view>
#include <utility>

#include "unicode/clean.hpp"
#include "unicode/script.hpp"
#include "unicode/utf8.hpp"
#include "value/container.hpp"
#include "value/date.hpp"
#include "value/identifier.hpp"
#include "value/language.hpp"
#include "value/name.hpp"
#include "value/numbering.hpp"

namespace shoshi::text {
namespace {

/// What a row's function works with.
struct Context {
  Record& record;
  Diagnostics& diagnostics;
};

void keep_unread(const Context& context, const Part& part) {
  context.record.unread.push_back({unicode::clean(part.label, context.diagnostics),
                                   unicode::clean(part.value, context.diagnostics),
                                   part.value.where()});
}

void keep_repeated(const Context& context, const Part& part) {
  context.diagnostics
      .report(DiagnosticKind::value_repeated, part.value.where(), {std::string(part.label.text)})
      .annotate(part.label.where());
  keep_unread(context, part);
}

LocalText local_text(const Context& context, SourceText value) {
  LocalText text;
  text.text = unicode::clean(value, context.diagnostics);
  text.language = value::language_of_text(text.text);
  text.language_inferred = true;
  text.where = value.where();
  return text;
}

void add_title(const Context& context, SourceText value, TitleKind kind) {
  LocalText text = local_text(context, value);
  context.record.titles.push_back({kind,
                                   std::move(text.text),
                                   {},
                                   std::move(text.language),
                                   text.language_inferred,
                                   text.where});
}

void title(const Context& context, const Part& part) {
  const auto& titles = context.record.titles;
  const bool repeated = std::any_of(titles.begin(), titles.end(),
                                    [](const Title& one) { return one.kind == TitleKind::main; });
  if (repeated) return keep_repeated(context, part);
  add_title(context, part.value, TitleKind::main);
}

template <TitleKind kind>
void title_of_kind(const Context& context, const Part& part) {
  add_title(context, part.value, kind);
}

template <Role role>
void names(const Context& context, const Part& part) {
  value::NameList list = value::read_names(part.value, role, context.diagnostics);
  auto& contributors = context.record.contributors;
  std::move(list.contributors.begin(), list.contributors.end(), std::back_inserter(contributors));
  context.record.more_contributors = context.record.more_contributors || list.more;
}

template <auto member>
void texts(const Context& context, const Part& part) {
  (context.record.*member).push_back(local_text(context, part.value));
}

void journal(const Context& context, const Part& part) {
  if (!context.record.container.titles.empty()) return keep_repeated(context, part);
  Container container = value::read_container(part.value, context.diagnostics);
  context.record.container.titles = std::move(container.titles);
  auto& issns = context.record.container.issns;
  std::move(container.issns.begin(), container.issns.end(), std::back_inserter(issns));
}

/// A value that a record has once, read by one function.
template <auto member, auto read>
void single(const Context& context, const Part& part) {
  auto& target = context.record.*member;
  if (target.stated()) return keep_repeated(context, part);
  target = read(part.value, context.diagnostics);
}

template <class T>
void take(const Context& context, Parsed<T> parsed, Parsed<T>& target, const Part& part) {
  if (!parsed.stated()) return;
  if (!target.stated()) {
    target = std::move(parsed);
    return;
  }
  context.diagnostics.report(DiagnosticKind::value_repeated, parsed.where,
                             {std::string(part.label.text)});
  context.record.unread.push_back({std::string(part.label.text), parsed.text, parsed.where});
}

void read_numbering(const Context& context, const Part& part) {
  value::Numbering read = value::read_numbering(part.value, context.diagnostics);
  Record& record = context.record;
  take(context, std::move(read.volume), record.volume, part);
  take(context, std::move(read.issue), record.issue, part);
  take(context, std::move(read.total_number), record.total_number, part);
  take(context, std::move(read.pages), record.pages, part);
  take(context, std::move(read.article_number), record.article_number, part);
  take(context, std::move(read.issued), record.issued, part);
  take(context, std::move(read.available), record.available, part);
  Diagnostics told;  // What cleaning finds here was reported when the parts were read.
  for (const SourceText& rest : read.unread) {
    record.unread.push_back(
        {unicode::clean(part.label, told), unicode::clean(rest, told), rest.where()});
  }
}

/// A date, or publisher and date in one string.
void imprint(const Context& context, const Part& part) {
  Diagnostics unsure;
  Parsed<DateRange> date = value::read_date(part.value, unsure);
  if (!date.value) return keep_unread(context, part);
  take(context, std::move(date), context.record.issued, part);
}

template <IssnKind kind>
void issn(const Context& context, const Part& part) {
  auto issns = value::read_issns(part.value, kind, context.diagnostics);
  auto& target = context.record.container.issns;
  std::move(issns.begin(), issns.end(), std::back_inserter(target));
}

void language(const Context& context, const Part& part) {
  std::string text = unicode::clean(part.value, context.diagnostics);
  std::string code(value::language_code(text));
  context.record.languages.push_back({std::move(code), std::move(text), false, part.value.where()});
}

bool is_keyword_separator(char32_t c) {
  return c == U',' || c == U';' || c == U'、' || c == U'，' || c == U'；' || c == U'/';
}

void keywords(const Context& context, const Part& part) {
  const SourceText value = part.value;
  std::size_t begin = 0;
  const auto add = [&](std::size_t end) {
    const std::string_view one = unicode::trim(value.text.substr(begin, end - begin));
    if (one.empty()) return;
    const auto from = static_cast<std::size_t>(one.data() - value.text.data());
    context.record.keywords.push_back(local_text(context, value.part(from, one.size())));
  };
  for (std::size_t at = 0; at < value.text.size();) {
    const unicode::CodePoint point = unicode::decode(value.text, at);
    if (is_keyword_separator(point.value)) {
      add(at);
      begin = at + point.bytes;
    }
    at += point.bytes;
  }
  add(value.text.size());
}

/// Appends a paragraph: nothing between two Japanese characters, otherwise a space.
void append_paragraph(std::string& text, const std::string& paragraph) {
  if (text.empty() || paragraph.empty()) {
    text += paragraph;
    return;
  }
  const char32_t before = unicode::decode_before(text, text.size()).value;
  const char32_t after = unicode::decode(paragraph, 0).value;
  const bool japanese = (unicode::is_japanese(before) || before == U'。' || before == U'、') &&
                        unicode::is_japanese(after);
  if (!japanese) text += ' ';
  text += paragraph;
}

/// The lines of one label are one abstract.
void abstract(const Context& context, const Part& part) {
  auto& abstracts = context.record.abstracts;
  LocalText text = local_text(context, part.value);
  if (abstracts.empty() || abstracts.back().language != text.language) {
    abstracts.push_back(std::move(text));
    return;
  }
  append_paragraph(abstracts.back().text, text.text);
  abstracts.back().where.end = text.where.end;
}

/// The numbers of a text that is nothing but numbers with spaces between them, each perhaps with
/// commas between its thousands; none if it is anything else or a number is too large.
std::vector<std::uint32_t> read_numbers(std::string_view text) {
  std::vector<std::uint32_t> numbers;
  while (!text.empty()) {
    const std::size_t end = std::min(text.find_first_of(" \t"), text.size());
    std::string digits(text.substr(0, end));
    text.remove_prefix(std::min(end + 1, text.size()));
    if (digits.empty()) continue;
    std::erase(digits, ',');
    std::uint32_t number = 0;
    const char* const last = digits.data() + digits.size();
    const auto [stop, error] = std::from_chars(digits.data(), last, number);
    if (error != std::errc{} || stop != last) return {};
    numbers.push_back(number);
  }
  return numbers;
}

template <class T>
void state(const Context& context, const Part& part, Parsed<T>& target) {
  target.text = unicode::clean(part.value, context.diagnostics);
  target.where = part.value.where();
}

void reference_count(const Context& context, const Part& part) {
  auto& count = context.record.reference_count;
  if (count.stated()) return keep_repeated(context, part);
  state(context, part, count);
  const auto numbers = read_numbers(count.text);
  if (numbers.size() == 1) {
    count.value = numbers.front();
  } else {
    context.diagnostics.report(DiagnosticKind::count_unread, count.where, {count.text});
  }
}

void cited_by_counts(const Context& context, const Part& part) {
  auto& counts = context.record.cited_by_counts;
  if (counts.stated()) return keep_repeated(context, part);
  state(context, part, counts);
  auto numbers = read_numbers(counts.text);
  if (numbers.empty()) {
    context.diagnostics.report(DiagnosticKind::count_unread, counts.where, {counts.text});
  } else {
    counts.value = std::move(numbers);
  }
}

/// Sections of a page that tell nothing about the work: no part of theirs comes here.
void nothing(const Context& /*context*/, const Part& /*part*/) {}

struct Row {
  Element element;
  void (*read)(const Context&, const Part&);
};

constexpr auto kRows = std::to_array<Row>({
    {Element::title, title},
    {Element::subtitle, keep_unread},
    {Element::title_alternative, keep_unread},
    {Element::title_translated, title_of_kind<TitleKind::translated>},
    {Element::title_original, title_of_kind<TitleKind::original>},
    {Element::title_reading, title_of_kind<TitleKind::reading>},
    {Element::title_romanized, title_of_kind<TitleKind::romanized>},
    {Element::author, names<Role::author>},
    {Element::author_family, keep_unread},
    {Element::author_given, keep_unread},
    {Element::author_reading, keep_unread},
    {Element::author_romanized, keep_unread},
    {Element::author_heading, keep_unread},
    {Element::author_alternative, keep_unread},
    {Element::author_identifier, keep_unread},
    {Element::affiliation, keep_unread},
    {Element::responsibility, keep_unread},
    {Element::editor, names<Role::editor>},
    {Element::translator, names<Role::translator>},
    {Element::advisor, names<Role::advisor>},
    {Element::contributor, keep_unread},
    {Element::journal, journal},
    {Element::journal_abbreviation, keep_unread},
    {Element::book_title, keep_unread},
    {Element::host, keep_unread},
    {Element::series, keep_unread},
    {Element::series_number, keep_unread},
    {Element::series_reading, keep_unread},
    {Element::volume, single<&Record::volume, value::read_volume>},
    {Element::volume_title, keep_unread},
    {Element::issue, single<&Record::issue, value::read_issue>},
    {Element::total_number, single<&Record::total_number, value::read_issue>},
    {Element::pages, single<&Record::pages, value::read_pages>},
    {Element::page_first, keep_unread},
    {Element::page_last, keep_unread},
    {Element::article_number, keep_unread},
    {Element::extent, keep_unread},
    {Element::numbering, read_numbering},
    {Element::numbering_issued, read_numbering},
    {Element::event_name, keep_unread},
    {Element::event_place, keep_unread},
    {Element::event_date, keep_unread},
    {Element::event_number, keep_unread},
    {Element::edition, keep_unread},
    {Element::publisher, texts<&Record::publishers>},
    {Element::place, texts<&Record::places>},
    {Element::imprint, imprint},
    {Element::issued, single<&Record::issued, value::read_date>},
    {Element::available, single<&Record::available, value::read_date>},
    {Element::received, single<&Record::received, value::read_date>},
    {Element::revised, single<&Record::revised, value::read_date>},
    {Element::accepted, single<&Record::accepted, value::read_date>},
    {Element::degree_name, keep_unread},
    {Element::degree_institution, keep_unread},
    {Element::degree_number, keep_unread},
    {Element::degree_granted, keep_unread},
    {Element::issn, issn<IssnKind::unknown>},
    {Element::issn_print, issn<IssnKind::print>},
    {Element::issn_online, issn<IssnKind::online>},
    {Element::issn_linking, issn<IssnKind::linking>},
    {Element::isbn, keep_unread},
    {Element::doi, single<&Record::doi, value::read_doi>},
    {Element::url, texts<&Record::urls>},
    {Element::naid, keep_unread},
    {Element::crid, keep_unread},
    {Element::ncid, keep_unread},
    {Element::ndlbibid, keep_unread},
    {Element::pmid, keep_unread},
    {Element::pmcid, keep_unread},
    {Element::handle, keep_unread},
    {Element::project_number, keep_unread},
    {Element::report_number, keep_unread},
    {Element::identifier, keep_unread},
    {Element::resource_type, keep_unread},
    {Element::language, language},
    {Element::keywords, keywords},
    {Element::abstract, abstract},
    {Element::note, texts<&Record::notes>},
    {Element::reference_count, reference_count},
    {Element::references, keep_unread},
    {Element::cited_by_counts, cited_by_counts},
    {Element::citing_works, keep_unread},
    {Element::other, keep_unread},
    {Element::collected_urls, nothing},
    {Element::mentions, nothing},
    {Element::section, keep_unread},
    {Element::furniture, keep_unread},
});

consteval bool rows_match_elements() {
  for (std::size_t i = 0; i < kRows.size(); ++i) {
    if (kRows[i].element != static_cast<Element>(i)) return false;
  }
  return kRows.size() == static_cast<std::size_t>(Element::count_);
}
static_assert(rows_match_elements(), "one row an element, in the order of elements.def");

void interpret_labelled(const Context& context, const Part& part) {
  if (extent_of(part.element) == Extent::nothing && part.value.text.empty()) return;
  if (unicode::trim(part.value.text).empty()) {
    context.diagnostics.report(DiagnosticKind::label_without_value, part.label.where(),
                               {std::string(part.label.text)});
    return;
  }
  kRows[static_cast<std::size_t>(part.element)].read(context, part);
}

void interpret_part(const Context& context, const Part& part) {
  switch (part.kind) {
    case PartKind::labelled:
      return interpret_labelled(context, part);
    case PartKind::title:
      return add_title(context, part.value, TitleKind::main);
    case PartKind::abstract:
      return abstract(context, part);
    case PartKind::noise:
      return;
    case PartKind::unread:
      context.diagnostics.report(DiagnosticKind::line_unread, part.value.where());
      return keep_unread(context, part);
  }
}

/// No service but the ones that list articles labels a journal.
void deduce_kind(Record& record) {
  if (record.kind != RecordKind::unknown || record.container.titles.empty()) return;
  record.kind = RecordKind::journal_article;
  record.kind_inferred = true;
}

/// The language of the text is that of its title, else of its journal, else of its authors' script:
/// services write all three in the language of the original.
std::string_view deduced_language(const Record& record) {
  for (const Title& title : record.titles) {
    if (title.kind == TitleKind::main && title.language != "und") return title.language;
  }
  for (const Title& title : record.container.titles) {
    if (title.language != "und") return title.language;
  }
  for (const Contributor& contributor : record.contributors) {
    const std::string_view language = value::language_of_text(contributor.text);
    if (language == "ja") return language;
  }
  return "und";
}

void deduce_language(Record& record) {
  if (!record.languages.empty()) return;
  const std::string_view language = deduced_language(record);
  if (language == "und") return;
  record.languages.push_back({std::string(language), {}, true, {}});
}

}  // namespace

void interpret(const std::vector<Part>& parts, Record& record, Diagnostics& diagnostics) {
  const Context context{record, diagnostics};
  for (const Part& part : parts) interpret_part(context, part);
  if (!parts.empty()) {
    const Part& first = parts.front();
    const Part& last = parts.back();
    record.where.begin = first.label.text.empty() ? first.value.begin : first.label.begin;
    record.where.end = std::max(last.value.where().end, last.label.where().end);
  }
}

void deduce(Record& record) {
  deduce_kind(record);
  deduce_language(record);
}

}  // namespace shoshi::text
