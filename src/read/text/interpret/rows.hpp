#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "read/text/layout.hpp"
#include "shoshi/diagnostic.hpp"
#include "shoshi/record.hpp"
#include "value/numbering.hpp"

/// What the rows of interpret.cpp do: how the values of each element go into a record. A function
/// that takes one part is called for each part in order; one that takes several is called once, for
/// all parts of its element, when everything else is in the record.
namespace shoshi::text {

using Parts = std::span<const Part* const>;

class Interpreter;

/// What a row's function works with.
class Context {
 public:
  Context(Record& written, Diagnostics& heard) noexcept : record(written), diagnostics(heard) {}

  Record& record;
  Diagnostics& diagnostics;
  /// The degree that a label of its own states, wherever it stands; empty if none does.
  std::string_view stated_degree;

  /// What a label of one part states of others (the issue of 巻 第12巻第3号): the labels of those
  /// come first.
  struct Beside {
    const Part* part;
    value::Numbering numbering;
  };
  mutable std::vector<Beside> beside;

  /// The parts of an element whose row waits until everything else is read.
  [[nodiscard]] std::vector<const Part*> waiting(Element element) const {
    std::vector<const Part*> parts;
    for (const Part* part : waiting_) {
      if (part->element == element) parts.push_back(part);
    }
    return parts;
  }

 private:
  friend class Interpreter;
  std::vector<const Part*> waiting_;
};

// interpret_keep.cpp: what every row needs

/// Keeps the part as it stands; what is kept so was reported, or is told by another member too.
void keep_unread(const Context& context, const Part& part);
/// Keeps a piece of the part's value as it stands.
void keep_piece(const Context& context, const Part& part, SourceText piece);
/// Keeps the part as it stands and says that the record has no place for it.
void keep_aside(const Context& context, const Part& part);
/// The same of all parts of an element.
void keep_all_aside(const Context& context, Parts parts);
/// Keeps the part as it stands and says that the record has such a value already.
void keep_repeated(const Context& context, const Part& part);
/// Says that a label has no value.
void report_no_value(const Context& context, const Part& part);
/// Text in the language that its script shows.
[[nodiscard]] LocalText local_text(const Context& context, SourceText value);
/// The value in the language that its label names ("抄録(英)"), else in that of its script.
[[nodiscard]] LocalText labelled_text(const Context& context, const Part& part);
/// True if the value says that there is none: "-", "n/a", "出版社不明".
[[nodiscard]] bool states_nothing(std::string_view value);

/// True if the second value says nothing that the first does not.
template <class T>
[[nodiscard]] bool says_the_same(const Parsed<T>& first, const Parsed<T>& second) {
  if (first.value && second.value) return *first.value == *second.value;
  return first.text == second.text;
}

/// Of two dates that agree, the more precise one is `first` after the call.
[[nodiscard]] bool says_the_same(Parsed<DateRange>& first, Parsed<DateRange>& second);

/// Puts a value where a record has one. A second one that says the same is no new fact; one that
/// does not is kept as it stands and reported.
template <class T>
void take(const Context& context, Parsed<T>&& parsed, Parsed<T>& target, const Part& part) {
  if (!parsed.stated()) return;
  if (!target.stated()) {
    target = std::move(parsed);
    return;
  }
  if (says_the_same(target, parsed)) return;
  context.diagnostics
      .report(DiagnosticKind::value_repeated, parsed.where, {std::string(part.label.text)})
      .annotate(part.label.where());
  context.record.unread.push_back({std::string(part.label.text), parsed.text, parsed.where});
}

/// A value that a record has once, read by one function.
template <auto member, auto read>
void single(const Context& context, const Part& part) {
  auto& target = context.record.*member;
  if (!target.stated()) {
    target = read(part.value, context.diagnostics);
    return;
  }
  Diagnostics unheard;
  auto second = read(part.value, unheard);
  if (says_the_same(target, second)) return;
  keep_repeated(context, part);
}

/// Sections of a page that tell nothing about the work: no part of theirs comes here.
void nothing(const Context& context, const Part& part);

// interpret_titles.cpp
void title(const Context& context, const Part& part);
void title_line(const Context& context, const Part& part);  ///< A title without a label.
void title_translated(const Context& context, const Part& part);
void title_original(const Context& context, const Part& part);
void title_reading(const Context& context, const Part& part);
void title_romanized(const Context& context, const Part& part);
void subtitles(const Context& context, Parts parts);
void titles_alternative(const Context& context, Parts parts);

// interpret_names.cpp
void author(const Context& context, const Part& part);
void editor(const Context& context, const Part& part);
void translator(const Context& context, const Part& part);
void advisor(const Context& context, const Part& part);
void contributor(const Context& context, const Part& part);
void family_names(const Context& context, Parts parts);
void given_names(const Context& context, Parts parts);
void responsibilities(const Context& context, Parts parts);

// interpret_forms.cpp
void name_forms(const Context& context, Parts parts);
void author_identifiers(const Context& context, Parts parts);
void affiliations(const Context& context, Parts parts);
/// Makes one contributor of the forms of a name that stood on several lines.
void merge_contributors(const Context& context);

// interpret_host.cpp
void journal(const Context& context, const Part& part);
void journal_abbreviation(const Context& context, const Part& part);
void book_titles(const Context& context, Parts parts);
void hosts(const Context& context, Parts parts);
void series(const Context& context, const Part& part);
void series_numbers(const Context& context, Parts parts);
void volume(const Context& context, const Part& part);
void issue(const Context& context, const Part& part);
void total_number(const Context& context, const Part& part);
/// Takes what stands beside the parts of labels, where the record has no such value.
void take_beside(const Context& context);
void numbering(const Context& context, const Part& part);
void first_pages(const Context& context, Parts parts);
void last_pages(const Context& context, Parts parts);
void article_number(const Context& context, const Part& part);
void extent(const Context& context, const Part& part);
void issn(const Context& context, const Part& part);
void issn_print(const Context& context, const Part& part);
void issn_online(const Context& context, const Part& part);
void issn_linking(const Context& context, const Part& part);

// interpret_publication.cpp
void publisher(const Context& context, const Part& part);
void place(const Context& context, const Part& part);
void imprint(const Context& context, const Part& part);
void edition(const Context& context, const Part& part);
void event_name(const Context& context, const Part& part);
void event_place(const Context& context, const Part& part);
void event_date(const Context& context, const Part& part);
void event_number(const Context& context, const Part& part);
void degree_name(const Context& context, const Part& part);
void degree_institution(const Context& context, const Part& part);
void degree_number(const Context& context, const Part& part);
void degree_granted(const Context& context, const Part& part);

// interpret_identifiers.cpp
void url(const Context& context, const Part& part);
void doi(const Context& context, const Part& part);
void naid(const Context& context, const Part& part);
void crid(const Context& context, const Part& part);
void ndlbibid(const Context& context, const Part& part);
void pmid(const Context& context, const Part& part);
void pmcid(const Context& context, const Part& part);
void handle(const Context& context, const Part& part);
void project_number(const Context& context, const Part& part);
void report_number(const Context& context, const Part& part);
void ncids(const Context& context, Parts parts);
void isbns(const Context& context, Parts parts);
void identifiers(const Context& context, Parts parts);
/// A URL of a resolver states the identifier that it carries.
void identifiers_of_urls(Record& record);

// interpret_content.cpp
void resource_type(const Context& context, const Part& part);
void language(const Context& context, const Part& part);
void keywords(const Context& context, const Part& part);
void abstract(const Context& context, const Part& part);
void note(const Context& context, const Part& part);
void reference_count(const Context& context, const Part& part);
void references(const Context& context, const Part& part);
void cited_by_counts(const Context& context, const Part& part);
void citing_works(const Context& context, const Part& part);

}  // namespace shoshi::text
