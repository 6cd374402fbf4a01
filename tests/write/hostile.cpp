#include "write/hostile.hpp"

#include <cstddef>
#include <cstdint>
#include <utility>

namespace shoshi::test {
namespace {

class Walk {
 public:
  std::vector<Member> members;

  void walk(Record& r) {
    go("titles", r.titles);
    go("contributors", r.contributors);
    go("container", r.container);
    go("series", r.series);
    go("publishers", r.publishers);
    go("places", r.places);
    go("edition", r.edition);
    go("volume", r.volume);
    go("issue", r.issue);
    go("total_number", r.total_number);
    go("pages", r.pages);
    go("article_number", r.article_number);
    go("extent", r.extent);
    go("issued", r.issued);
    go("available", r.available);
    go("received", r.received);
    go("revised", r.revised);
    go("accepted", r.accepted);
    go("doi", r.doi);
    go("urls", r.urls);
    go("identifiers", r.identifiers);
    go("languages", r.languages);
    go("abstracts", r.abstracts);
    go("keywords", r.keywords);
    go("reference_count", r.reference_count);
    go("cited_by_counts", r.cited_by_counts);
    go("degree", r.degree);
    go("event", r.event);
    go("notes", r.notes);
    go("unread", r.unread);
  }

 private:
  template <class T>
  void go(std::string_view name, T& member) {
    const std::size_t outside = path_.size();
    if (!path_.empty()) path_ += '.';
    path_ += name;
    into(member);
    path_.resize(outside);
  }
  void code(std::string_view name, std::string& text) {
    go(name, text);
    members.back().code = true;
  }

  void into(std::string& text) { members.push_back({path_, &text, false}); }
  template <class T>
  void into(std::vector<T>& list) {
    const std::size_t outside = path_.size();
    for (std::size_t i = 0; i < list.size(); ++i) {
      path_ += '[' + std::to_string(i) + ']';
      into(list[i]);
      path_.resize(outside);
    }
  }
  template <class T>
  void into(Parsed<T>& parsed) {
    go("text", parsed.text);
    if (parsed.value) go("value", *parsed.value);
  }
  void into(std::uint32_t& /*count*/) {}
  void into(DateRange& /*date*/) {}
  void into(PageRange& range) {
    go("first", range.first);
    go("last", range.last);
  }
  void into(LocalText& local) {
    go("text", local.text);
    code("language", local.language);
  }
  void into(Title& title) {
    go("text", title.text);
    go("subtitle", title.subtitle);
    code("language", title.language);
  }
  void into(Name& name) {
    if (name.split()) {
      go("family", name.family);
      go("given", name.given);
    } else {
      go("literal", name.literal);
    }
    go("suffix", name.suffix);
  }
  void into(Contributor& one) {
    go("names", one.names);
    go("text", one.text);
    go("role_text", one.role_text);
    go("affiliations", one.affiliations);
    go("orcid", one.orcid);
  }
  void into(Issn& issn) { go("number", issn.number); }
  void into(Identifier& identifier) {
    code("scheme", identifier.scheme);
    go("number", identifier.number);
  }
  void into(Container& container) {
    go("titles", container.titles);
    go("issns", container.issns);
    go("identifiers", container.identifiers);
    go("abbreviation", container.abbreviation);
  }
  void into(Series& series) {
    go("title", series.title);
    go("number", series.number);
  }
  void into(Degree& degree) {
    go("name", degree.name);
    go("institution", degree.institution);
    go("number", degree.number);
    go("granted", degree.granted);
  }
  void into(Event& event) {
    go("name", event.name);
    go("place", event.place);
    go("date", event.date);
    go("number", event.number);
  }
  void into(Language& language) {
    code("code", language.code);
    go("text", language.text);
  }
  void into(Unread& unread) {
    go("label", unread.label);
    go("text", unread.text);
  }

  std::string path_;
};

}  // namespace

std::vector<Member> members_of(Record& record) {
  Walk walk;
  walk.walk(record);
  return std::move(walk.members);
}

std::vector<std::string> hostile_strings() {
  std::string nul = "a";
  nul += '\0';
  std::string kanji;
  for (int i = 0; i < 3'333; ++i) kanji += "漢";
  return {"}",
          "{",
          "}{",
          "\\",
          "\\}",
          "\\{",
          "%",
          "\"",
          "\\\"",
          "#$&_^~|",
          "`'",
          "@article{x,",
          "@comment{",
          "}\n@string{a=\"b\"}",
          "\\input{x}",
          " and ",
          "and",
          "x and others",
          "others",
          "a, b, c, d",
          "family=x, given=y",
          "A；B",
          "甲，乙、丙",
          "a; b=c",
          "1=\"a\"; 2=\"b\"",
          "x\nTY  - JOUR",
          "x\nER  - ",
          "x\u2028ER  - ",
          "x\u2029ER  - ",
          "x\u0085ER  - ",
          "x\rER  - ",
          "x\r\n\r\nER  - ",
          "type: book",
          "{:publisher:x}",
          "<i>unclosed",
          "<i>a<b>crossed</i></b>",
          "<i>DNA</i>",
          "</script>",
          "<!-- x",
          "]]>",
          "&amp;&lt;",
          "a<b & c>d",
          "\x1D\x1E\x1F\x1B\x7F\u0085",
          nul,
          "\uFEFF",
          "\uFFFE",
          "\u00A0",
          "　",
          "か\u3099",
          "\uFA10",
          "𠮷",
          "葛\U000E0100",
          "👩\u200D🔬",
          "～〜",
          "$1",
          "…“”",
          "ＤＮＡ①㈱",
          "McDonald's DNA",
          "\t\b\f",
          kanji,
          std::string(10'000, 'x'),
          std::string(100'000, 'x'),
          std::string(3'333, '\\')};
}

}  // namespace shoshi::test
