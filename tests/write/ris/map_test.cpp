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
  const auto [date, year, day, note] =
      GENERATE(table<Parsed<DateRange>, std::string, std::string, std::string>({
          {dated({2020, 9, 15, {}}), "2020", "2020/09/15/", ""},
          {dated({2020, 10, 0, {}}), "2020", "2020/10//", ""},
          {dated({2020, 0, 0, {}}), "2020", "", ""},
          {dated({2020, 0, 0, Season::spring}), "2020", "2020///Spring", ""},
          {dated({2020, 1, 0, {}}, {2020, 2, 0, {}}), "2020", "2020/01//", "発行日: as written"},
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

TEST_CASE("RIS: a year of an era is noted as it was written") {
  Record record;
  record.issued = {"平成元年3月", DateRange{{1989, 3, 0, {}}, {}}, {}, false};
  CHECK(values(record, "PY") == "1989");
  CHECK(values(record, "DA") == "1989/03//");
  CHECK(values(record, "N1") == "発行日: 平成元年3月");
}

TEST_CASE("RIS: authors in Latin script have a tag, and a note that says whose name it is") {
  Record record;
  Contributor one;
  one.names = {{"藤本", "健太朗", {}, {}, Script::han, false},
               {"ふじもと", "けんたろう", {}, {}, Script::kana, false},
               {"Fujimoto", "Kentaro", {}, {}, Script::latin, false}};
  Contributor western;
  western.names = {{"Smith", "John", {}, "Jr.", Script::latin, false}};
  record.contributors = {one, western};
  CHECK(values(record, "AU") == "藤本|Smith");
  CHECK(values(record, "TA") == "Fujimoto");
  CHECK(values(record, "N1") ==
        "著者ヨミ: 藤本, 健太朗 = ふじもと, けんたろう|"
        "著者（ローマ字）: 藤本, 健太朗 = Fujimoto, Kentaro");
}

TEST_CASE("RIS: a person of unknown kind with family and given name is a person") {
  Record record;
  record.contributors = {named(Role::author, "Smith")};
  record.contributors[0].kind = ContributorKind::unknown;
  ris::Tree tree;
  ris::map_record(record, tree);
  REQUIRE(tree.lines().size() == 1);
  CHECK(tree.lines()[0].kind == ris::ValueKind::person);
}

TEST_CASE("RIS: the extent of a book is a number if it says no more") {
  const auto [extent, expected] = GENERATE(table<std::string, std::string>(
      {{"243p", "243"}, {"243 頁", "243"}, {"243", "243"}, {"xii, 243p", "xii, 243p"}}));
  Record record;
  record.kind = RecordKind::book;
  record.extent = {extent, std::nullopt, {}, false};
  CHECK(values(record, "SP") == expected);
  CHECK(values(record, "N1").empty());
  record.kind = RecordKind::journal_article;
  CHECK(values(record, "N1") == "数量: " + extent);
}

TEST_CASE("RIS: an edition has its tag where readers take it as one") {
  Record record;
  record.edition = "第2版";
  record.kind = RecordKind::book;
  CHECK(values(record, "ET") == "第2版");
  record.kind = RecordKind::journal_article;
  CHECK(values(record, "ET").empty());
  CHECK(values(record, "N1") == "版: 第2版");
}

TEST_CASE("RIS: the accession number is that of the database the record is from") {
  const Identifier crid{"crid", {"139", "1390000000000000210", {}, false}};
  const Identifier pmid{"pmid", {"31", "31452104", {}, false}};
  Record record;
  record.identifiers = {crid, pmid};
  CHECK(values(record, "AN") == "31452104");
  CHECK(values(record, "DB") == "PubMed");
  CHECK(values(record, "N1") == "CRID: 1390000000000000210");
  record.urls = {{"https://cir.nii.ac.jp/crid/1390000000000000210", "und", false, {}}};
  CHECK(values(record, "AN") == "1390000000000000210");
  CHECK(values(record, "DB") == "CiNii Research");
  CHECK(values(record, "N1") == "PMID: 31452104");
}

TEST_CASE("RIS: a handle is a URL if none of the URLs has it") {
  Record record;
  record.identifiers = {{"hdl", {"2433/1", "2433/1", {}, false}}};
  CHECK(values(record, "UR") == "https://hdl.handle.net/2433/1");
  CHECK(values(record, "N1").empty());
  record.urls = {{"http://hdl.handle.net/2433/1", "und", false, {}}};
  CHECK(values(record, "UR") == "http://hdl.handle.net/2433/1");
  CHECK(values(record, "N1") == "Handle: 2433/1");
}

TEST_CASE("RIS: ISSNs have a line each, that of the printed journal first") {
  Record record;
  const auto issn = [](IssnKind kind, std::string number) {
    return Issn{kind, {number, number, {}, false}};
  };
  record.container.issns = {issn(IssnKind::online, "1883-9916"), issn(IssnKind::print, "0454-2215"),
                            issn(IssnKind::linking, "0454-2215")};
  CHECK(values(record, "SN") == "0454-2215|1883-9916");
}
