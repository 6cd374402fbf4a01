#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "shoshi/record.hpp"

namespace shoshi::test {

/// Calls `visit` with each string of a record that has content of its own: not with codes of
/// languages and schemes, nor with an absent value.
template <class Visit>
class StringVisitor {
 public:
  explicit StringVisitor(Visit visit) : visit_(visit) {}

  void operator()(Record& record) {
    all(record.titles, record.contributors, record.container, record.series, record.publishers,
        record.places, record.edition, record.volume, record.issue, record.total_number,
        record.pages, record.article_number, record.extent, record.issued, record.available,
        record.received, record.revised, record.accepted, record.doi, record.urls,
        record.identifiers, record.languages, record.abstracts, record.keywords,
        record.reference_count, record.cited_by_counts, record.degree, record.event, record.notes,
        record.unread);
  }

 private:
  template <class... Members>
  void all(Members&... members) {
    (go(members), ...);
  }
  void go(std::string& text) { visit_(text); }
  template <class T>
  void go(std::vector<T>& list) {
    for (T& one : list) go(one);
  }
  template <class T>
  void go(Parsed<T>& parsed) {
    go(parsed.text);
    if (parsed.value) go(*parsed.value);
  }
  void go(std::uint32_t&) {}
  void go(DateRange&) {}
  void go(PageRange& range) { all(range.first, range.last); }
  void go(LocalText& local) { go(local.text); }
  void go(Title& title) { all(title.text, title.subtitle); }
  void go(Name& name) {
    if (name.split()) {
      all(name.family, name.given);
    } else {
      go(name.literal);
    }
    go(name.suffix);
  }
  void go(Contributor& one) {
    all(one.names, one.text, one.role_text, one.affiliations, one.orcid);
  }
  void go(Issn& issn) { go(issn.number); }
  void go(Identifier& identifier) { go(identifier.number); }
  void go(Container& container) {
    all(container.titles, container.issns, container.identifiers, container.abbreviation);
  }
  void go(Series& series) { all(series.title, series.number); }
  void go(Degree& degree) { all(degree.name, degree.institution, degree.number, degree.granted); }
  void go(Event& event) { all(event.name, event.place, event.date, event.number); }
  void go(Language& language) { go(language.text); }
  void go(Unread& unread) { all(unread.label, unread.text); }

  Visit visit_;
};

template <class Visit>
void for_each_string(Record& record, Visit visit) {
  StringVisitor<Visit> visitor(visit);
  visitor(record);
}

/// Texts that have broken writers: delimiters of the targets, lines that look like fields,
/// separators of lines, control characters, characters of four bytes and with selectors.
inline std::vector<std::string> hostile_strings() {
  std::string nul = "a";
  nul += '\0';
  return {"}",
          "{",
          "\\",
          "\\}",
          "%",
          "\"",
          "\\\"",
          "@article{x,",
          " and ",
          "others",
          "a, b, c, d",
          "A；B",
          "x\nTY  - JOUR",
          "x\nER  - ",
          "x\u2028ER  - ",
          "x\u2029ER  - ",
          "x\rER  - ",
          "type: book",
          "{:publisher:x}",
          "<i>unclosed",
          "</script>",
          "]]>",
          "\x1D\x1E\x1F\x1B\x7F\u0085",
          nul,
          "\uFEFF",
          "か\u3099",
          "\uFA10",
          "𠮷",
          "葛\U000E0100",
          "$1",
          "…“”",
          "\t\b\f",
          std::string(100'000, 'x'),
          std::string(3'333, '\\')};
}

}  // namespace shoshi::test
