#include "write/ris/map.hpp"

#include "catch.hpp"
#include "write/seed_record.hpp"

using namespace shoshi;

namespace {

/// The values of all lines with a tag, joined by "|".
std::string values(const Record& record, std::string_view tag) {
  ris::Tree tree;
  ris::map_record(record, tree);
  std::string joined;
  for (const ris::Line& line : tree.lines()) {
    if (line.tag != tag) continue;
    if (!joined.empty()) joined += '|';
    joined += line.parts[0];
  }
  return joined;
}

Parsed<DateRange> dated(PartialDate first, PartialDate last = {}) {
  return {"as written", DateRange{first, last}, {}, false};
}

Parsed<std::vector<PageRange>> paged(std::vector<PageRange> pages) {
  return {"as written", std::move(pages), {}, false};
}

Contributor named(Role role, std::string family) {
  Contributor one;
  one.role = role;
  one.names = {{std::move(family), "A", {}, {}, Script::latin, false}};
  return one;
}

}  // namespace

TEST_CASE("RIS: a date says what is known of it") {
  const auto [date, year, day,
              note] = GENERATE(table<Parsed<DateRange>, std::string, std::string, std::string>({
      {dated({2020, 9, 15, {}}), "2020", "2020/09/15/", ""},
      {dated({2020, 10, 0, {}}), "2020", "2020/10//", ""},
      {dated({2020, 0, 0, {}}), "2020", "", ""},
      {dated({2020, 0, 0, Season::spring}), "2020", "2020///Spring", ""},
      {dated({2020, 1, 0, {}}, {2020, 2, 0, {}}), "2020", "2020/01//", "発行日: 2020-01/2020-02"},
      {{"昭和の頃", std::nullopt, {}, false}, "", "", "発行日: 昭和の頃"},
  }));
  Record record;
  record.issued = date;
  CHECK(values(record, "PY") == year);
  CHECK(values(record, "DA") == day);
  CHECK(values(record, "N1") == note);
}

TEST_CASE("RIS: only one closed range is split into first and last page") {
  const auto [pages, first, last] =
      GENERATE(table<Parsed<std::vector<PageRange>>, std::string, std::string>({
          {paged({{"1", "5", false}}), "1", "5"},
          {paged({{"45", "45", false}}), "45", ""},
          {paged({{"45", "", false}}), "45", ""},
          {paged({{"217", "", true}}), "217-", ""},
          {paged({{"1", "5", false}, {"9", "12", false}}), "1-5, 9-12", ""},
          {{"巻末", std::nullopt, {}, false}, "巻末", ""},
      }));
  Record record;
  record.pages = pages;
  CHECK(values(record, "SP") == first);
  CHECK(values(record, "EP") == last);
}

TEST_CASE("RIS: an article number stands for pages that are not known") {
  Record record;
  record.article_number = {"18TJ4567", "18TJ4567", {}, false};
  CHECK(values(record, "SP") == "18TJ4567");
  CHECK(values(record, "C7") == "18TJ4567");
  record.pages = paged({{"1", "5", false}});
  CHECK(values(record, "SP") == "1");
  CHECK(values(record, "C7") == "18TJ4567");
}

TEST_CASE("RIS: people have the tag of their role, else a note") {
  Record record;
  record.kind = GENERATE(RecordKind::journal_article, RecordKind::book, RecordKind::thesis);
  record.contributors = {named(Role::editor, "E"), named(Role::translator, "T"),
                         named(Role::advisor, "V"), named(Role::illustrator, "I")};
  const bool book = record.kind == RecordKind::book;
  const bool thesis = record.kind == RecordKind::thesis;
  CHECK(values(record, "A2") == (book ? "" : "E"));
  CHECK(values(record, "A3") == (book ? "E" : thesis ? "V" : ""));
  CHECK(values(record, "A4") == "T");
  CHECK(values(record, "N1") ==
        (thesis ? "責任表示: I, A 絵" : "責任表示: V, A 指導教員|責任表示: I, A 絵"));
}

TEST_CASE("RIS: a thesis is published by its university") {
  Record record;
  record.kind = RecordKind::thesis;
  record.degree = {{"博士（工学）", "ja", false, {}}, {"大阪大学", "ja", false, {}}, "甲第1号", {}};
  record.publishers = {{"大阪大学出版会", "ja", false, {}}};
  CHECK(values(record, "PB") == "大阪大学");
  CHECK(values(record, "M3") == "博士（工学）");
  CHECK(values(record, "N1") == "学位授与番号: 甲第1号|出版者: 大阪大学出版会");
}

TEST_CASE("RIS: a conference paper names conference and proceedings") {
  Record record;
  record.kind = RecordKind::conference_paper;
  record.event = {{"第三回大会", "ja", false, {}}, "京都", {}, {}};
  record.container.titles = {{TitleKind::main, "大会論文集", "", "ja", false, {}}};
  CHECK(values(record, "T2") == "第三回大会");
  CHECK(values(record, "C3") == "大会論文集");
  CHECK(values(record, "C1") == "京都");
  CHECK(values(record, "N1").empty());
}
