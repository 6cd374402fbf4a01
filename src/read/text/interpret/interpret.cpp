#include "read/text/interpret/interpret.hpp"

#include <algorithm>
#include <array>
#include <cstddef>
#include <list>
#include <span>

#include "read/text/interpret/rows.hpp"
#include "unicode/script.hpp"
#include "value/date.hpp"
#include "value/numbering.hpp"

namespace shoshi::text {
namespace {

/// How the values of one element go into the record: part by part, or all together when everything
/// else is there.
struct Row {
  Element element;
  void (*read)(const Context&, const Part&) = nullptr;
  void (*settle)(const Context&, Parts) = nullptr;

  constexpr Row(Element of, void (*each)(const Context&, const Part&)) noexcept
      : element(of), read(each) {}
  constexpr Row(Element of, void (*all)(const Context&, Parts)) noexcept
      : element(of), settle(all) {}
};

constexpr auto kRows = std::to_array<Row>({
    {Element::title, title},
    {Element::book_title, book_titles},
    {Element::subtitle, subtitles},
    {Element::title_alternative, titles_alternative},
    {Element::title_translated, title_translated},
    {Element::title_original, title_original},
    {Element::title_reading, title_reading},
    {Element::title_romanized, title_romanized},
    {Element::author, author},
    {Element::author_family, family_names},
    {Element::author_given, given_names},
    {Element::responsibility, responsibilities},
    {Element::author_reading, name_forms},
    {Element::author_romanized, name_forms},
    {Element::author_heading, name_forms},
    {Element::author_alternative, name_forms},
    {Element::author_identifier, author_identifiers},
    {Element::affiliation, affiliations},
    {Element::editor, editor},
    {Element::translator, translator},
    {Element::advisor, advisor},
    {Element::contributor, contributor},
    {Element::journal, journal},
    {Element::journal_abbreviation, journal_abbreviation},
    {Element::host, hosts},
    {Element::series, series},
    {Element::series_number, series_numbers},
    {Element::series_reading, keep_aside},
    {Element::volume, volume},
    {Element::volume_title, keep_aside},
    {Element::issue, issue},
    {Element::total_number, total_number},
    {Element::pages, single<&Record::pages, value::read_pages>},
    {Element::page_first, first_pages},
    {Element::page_last, last_pages},
    {Element::article_number, article_number},
    {Element::extent, extent},
    {Element::numbering, numbering},
    {Element::numbering_issued, numbering},
    {Element::event_name, event_name},
    {Element::event_place, event_place},
    {Element::event_date, event_date},
    {Element::event_number, event_number},
    {Element::edition, edition},
    {Element::publisher, publisher},
    {Element::place, place},
    {Element::imprint, imprint},
    {Element::issued, single<&Record::issued, value::read_date>},
    {Element::available, single<&Record::available, value::read_date>},
    {Element::received, single<&Record::received, value::read_date>},
    {Element::revised, single<&Record::revised, value::read_date>},
    {Element::accepted, single<&Record::accepted, value::read_date>},
    {Element::degree_name, degree_name},
    {Element::degree_institution, degree_institution},
    {Element::degree_number, degree_number},
    {Element::degree_granted, degree_granted},
    {Element::issn, issn},
    {Element::issn_print, issn_print},
    {Element::issn_online, issn_online},
    {Element::issn_linking, issn_linking},
    {Element::isbn, isbns},
    {Element::doi, doi},
    {Element::url, url},
    {Element::naid, naid},
    {Element::crid, crid},
    {Element::ncid, ncids},
    {Element::ndlbibid, ndlbibid},
    {Element::pmid, pmid},
    {Element::pmcid, pmcid},
    {Element::handle, handle},
    {Element::project_number, project_number},
    {Element::report_number, report_number},
    {Element::identifier, identifiers},
    {Element::resource_type, resource_type},
    {Element::language, language},
    {Element::keywords, keywords},
    {Element::abstract, abstract},
    {Element::note, note},
    {Element::reference_count, reference_count},
    {Element::references, references},
    {Element::cited_by_counts, cited_by_counts},
    {Element::citing_works, citing_works},
    {Element::other, keep_aside},
    {Element::collected_urls, nothing},
    {Element::mentions, nothing},
    {Element::section, keep_aside},
    {Element::furniture, keep_aside},
});

consteval bool rows_match_elements() {
  for (std::size_t i = 0; i < kRows.size(); ++i) {
    if (kRows[i].element != static_cast<Element>(i)) return false;
  }
  return kRows.size() == static_cast<std::size_t>(Element::count_);
}
static_assert(rows_match_elements(), "one row an element, in the order of elements.def");

const Row& row_of(Element element) noexcept {
  return kRows[static_cast<std::size_t>(element)];
}

/// True if an empty value is no fault: of a heading, or of a label that holds a count itself.
bool may_be_empty(const Part& part) noexcept {
  return extent_of(part.element) == Extent::nothing ||
         bare_label(part.label.text).count.has_value();
}

/// The first value of a label for the degree that states one; empty if none does.
std::string_view stated_degree(std::span<const Part> parts) {
  for (const Part& part : parts) {
    const bool is_degree = part.kind == PartKind::labelled && part.element == Element::degree_name;
    if (!is_degree || states_nothing(part.value.text)) continue;
    if (const auto degree = unicode::trim(part.value.text); !degree.empty()) return degree;
  }
  return {};
}

}  // namespace

/// Parts with what their values say instead of how they are written; the same where nothing is
/// escaped. A value keeps the place at which it begins.
class Unescaped {
 public:
  explicit Unescaped(std::span<const Part> parts) : parts_(parts) {
    const bool plain = std::all_of(parts.begin(), parts.end(), [](const Part& part) {
      return part.escaping == Escaping::none;
    });
    if (plain) return;
    copies_.assign(parts.begin(), parts.end());
    for (Part& part : copies_) {
      if (part.escaping == Escaping::none) continue;
      part.value.text = texts_.emplace_back(unescaped(part.value.text, part.escaping));
    }
    parts_ = copies_;
  }
  Unescaped(const Unescaped&) = delete;
  Unescaped& operator=(const Unescaped&) = delete;

  [[nodiscard]] std::span<const Part> parts() const noexcept { return parts_; }

 private:
  std::span<const Part> parts_;
  std::vector<Part> copies_;
  std::list<std::string> texts_;  // a list, because views of its strings are held
};

class Interpreter {
 public:
  Interpreter(std::span<const Part> parts, Record& record, Diagnostics& diagnostics)
      : context_(record, diagnostics) {
    context_.stated_degree = stated_degree(parts);
  }

  void take(const Part& part) {
    switch (part.kind) {
      case PartKind::labelled:
        return take_labelled(part);
      case PartKind::title:
        return title_line(context_, part);
      case PartKind::abstract:
        return abstract(context_, part);
      case PartKind::noise:
        return;
      case PartKind::unread:
        context_.diagnostics.report(DiagnosticKind::line_unread, part.value.where());
        return keep_unread(context_, part);
    }
  }

  void finish() {
    settle();
    take_beside(context_);
    if (author_lines_ > 1) merge_contributors(context_);
    identifiers_of_urls(context_.record);
  }

 private:
  void take_labelled(const Part& part) {
    const bool empty = unicode::trim(part.value.text).empty();
    if (empty && !may_be_empty(part)) return report_no_value(context_, part);
    if (empty && extent_of(part.element) == Extent::nothing) return;
    if (states_nothing(part.value.text)) return report_no_value(context_, part);
    if (part.element == Element::author) ++author_lines_;
    const Row& row = row_of(part.element);
    if (row.read != nullptr) return row.read(context_, part);
    context_.waiting_.push_back(&part);
  }

  void settle() {
    auto& waiting = context_.waiting_;
    std::stable_sort(waiting.begin(), waiting.end(),
                     [](const Part* a, const Part* b) { return a->element < b->element; });
    for (std::size_t begin = 0; begin < waiting.size();) {
      std::size_t end = begin + 1;
      while (end < waiting.size() && waiting[end]->element == waiting[begin]->element) ++end;
      row_of(waiting[begin]->element).settle(context_, Parts(waiting).subspan(begin, end - begin));
      begin = end;
    }
  }

  Context context_;
  std::size_t author_lines_ = 0;
};

void interpret(std::span<const Part> written, Record& record, Diagnostics& diagnostics) {
  const Unescaped unescaped(written);
  const std::span<const Part> parts = unescaped.parts();
  Interpreter interpreter(parts, record, diagnostics);
  for (const Part& part : parts) interpreter.take(part);
  if (!parts.empty()) {
    const Part& first = parts.front();
    const Part& last = parts.back();
    record.where.begin = first.label.text.empty() ? first.value.begin : first.label.begin;
    record.where.end = std::max(last.value.where().end, last.label.where().end);
  }
  interpreter.finish();
}

}  // namespace shoshi::text
