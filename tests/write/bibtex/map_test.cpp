#include "write/bibtex/map.hpp"

#include "catch.hpp"
#include "write/bibtex/encode.hpp"
#include "write/bibtex/walk_entry.hpp"

using namespace shoshi;
using bibtex::Flavour;

namespace {

std::string bytes_of(const Record& record, Flavour flavour, Diagnostics& diagnostics) {
  bibtex::Tree tree;
  const RecordKeys keys{"k", "k"};
  bibtex::map_record(record, keys, flavour, tree, diagnostics);
  Output output;
  bibtex::encode(tree, output);
  return std::string(output.bytes());
}

std::string bytes_of(const Record& record, Flavour flavour) {
  Diagnostics diagnostics;
  return bytes_of(record, flavour, diagnostics);
}

std::string classic(const Record& record, std::string_view name) {
  return test::field_of(test::walk_entry(bytes_of(record, Flavour::classic)), name);
}

std::string biblatex(const Record& record, std::string_view name) {
  return test::field_of(test::walk_entry(bytes_of(record, Flavour::biblatex)), name);
}

Parsed<DateRange> dated(PartialDate first, PartialDate last = {}) {
  return {"as written", DateRange{first, last}, {}, false};
}

Contributor author(std::string family, std::string given, std::string kana) {
  Contributor one;
  one.names = {{std::move(family), std::move(given), {}, {}, Script::han, false}};
  if (!kana.empty()) {
    one.names.push_back({std::move(kana), "たろう", {}, {}, Script::kana, false});
  }
  return one;
}

}  // namespace

TEST_CASE("BibTeX: dates are as precise as the record") {
  const auto [date, year, month,
              iso] = GENERATE(table<Parsed<DateRange>, std::string, std::string, std::string>({
      {dated({2020, 9, 15, {}}), "2020", "sep", "2020-09-15"},
      {dated({2020, 0, 0, {}}), "2020", "", "2020"},
      {dated({2020, 0, 0, Season::spring}), "2020", "Spring", "2020-21"},
      {dated({2020, 1, 0, {}}, {2020, 2, 0, {}}), "2020", "jan # \"/\" # feb", "2020-01/2020-02"},
      {dated({2019, 0, 0, {}}, {2020, 0, 0, {}}), "2019/2020", "", "2019/2020"},
      {{"昭和の頃", std::nullopt, {}, false}, "昭和の頃", "", ""},
  }));
  Record record;
  record.issued = date;
  CHECK(classic(record, "year") == year);
  CHECK(classic(record, "month") == month);
  CHECK(biblatex(record, "date") == iso);
  CHECK(biblatex(record, "annotation") == (iso.empty() ? "発行日: 昭和の頃" : ""));
}

TEST_CASE("BibTeX: a range that year and month cannot say is noted") {
  Record record;
  record.issued = dated({2019, 12, 0, {}}, {2020, 1, 0, {}});
  CHECK(classic(record, "year") == "2019");
  CHECK(classic(record, "month") == "dec");
  CHECK(classic(record, "annote") == "発行日: 2019-12/2020-01");
}

TEST_CASE("BibTeX: the kind of record decides the type of entry and the field of its container") {
  const auto [kind, first, second, field] =
      GENERATE(table<RecordKind, std::string, std::string, std::string>({
          {RecordKind::journal_article, "@article", "@article", "journal"},
          {RecordKind::chapter, "@incollection", "@incollection", "booktitle"},
          {RecordKind::thesis, "@phdthesis", "@thesis", "booktitle"},
          {RecordKind::report, "@techreport", "@report", "booktitle"},
          {RecordKind::conference_paper, "@inproceedings", "@inproceedings", "booktitle"},
          {RecordKind::preprint, "@misc", "@online", "journal"},
          {RecordKind::dataset, "@misc", "@dataset", "journal"},
          {RecordKind::unknown, "@misc", "@misc", "journal"},
      }));
  Record record;
  record.kind = kind;
  record.container.titles = {{TitleKind::main, "容器", "副", "ja", false, {}}};
  CHECK(bytes_of(record, Flavour::classic).starts_with(first + "{"));
  CHECK(bytes_of(record, Flavour::biblatex).starts_with(second + "{"));
  CHECK(classic(record, field) == "容器: 副");
  CHECK(biblatex(record, field == "journal" ? "journaltitle" : "booktitle") == "容器");
}

TEST_CASE("BibTeX: a thesis says where it was accepted") {
  Record record;
  record.kind = RecordKind::thesis;
  record.degree = {{"修士（工学）", "ja", false, {}}, {"大阪大学", "ja", false, {}}, "甲1", {}};
  CHECK(bytes_of(record, Flavour::classic).starts_with("@mastersthesis{"));
  CHECK(classic(record, "school") == "大阪大学");
  CHECK(classic(record, "type") == "修士（工学）");
  CHECK(classic(record, "annote") == "学位授与番号: 甲1");
  CHECK(biblatex(record, "institution") == "大阪大学");
  CHECK(biblatex(record, "type") == "mathesis");
  CHECK(biblatex(record, "annotation") == "学位: 修士（工学）; 学位授与番号: 甲1");
}

TEST_CASE("BibTeX: readings sort only if every author has one") {
  Record record;
  record.contributors = {author("山田", "太郎", "やまだ"), author("大野", "花子", "おおの")};
  CHECK(classic(record, "yomi") == "やまだ, たろう and おおの, たろう");
  CHECK(biblatex(record, "sortname") == "やまだ, たろう and おおの, たろう");
  CHECK(classic(record, "annote").empty());
  record.contributors[1].names.pop_back();
  CHECK(classic(record, "yomi").empty());
  CHECK(classic(record, "annote") == "著者ヨミ: 山田, 太郎 = やまだ, たろう");
}

TEST_CASE("BibTeX: names keep together what a style must not turn round") {
  Record record;
  Contributor& foreign = record.contributors.emplace_back();
  foreign.names = {{{}, {}, "ジョン・スミス", {}, Script::kana, false}};
  Contributor& body = record.contributors.emplace_back();
  body.kind = ContributorKind::corporate;
  body.names = {{{}, {}, "日本国際政治学会", {}, Script::han, false}};
  record.more_contributors = true;
  CHECK(classic(record, "author") == "{ジョン・スミス} and {日本国際政治学会} and others");
  CHECK(classic(record, "annote").empty());
}

TEST_CASE("BibTeX: only English titles are protected") {
  Record record;
  record.titles = {{TitleKind::main, "The DNA of Ise", "An RNA", "en", false, {}},
                   {TitleKind::parallel, "伊勢のDNA", "", "ja", false, {}}};
  CHECK(classic(record, "title") == "The {DNA} of Ise: An {RNA}");
  CHECK(classic(record, "title_ja") == "伊勢のDNA");
  CHECK(biblatex(record, "title") == "The {DNA} of Ise");
  CHECK(biblatex(record, "subtitle") == "An {RNA}");
  CHECK(biblatex(record, "usera") == "伊勢のDNA");
}

TEST_CASE("BibLaTeX: an issue that is a word is no number") {
  Record record;
  record.issue = {"春号", "春号", {}, false};
  CHECK(classic(record, "number") == "春号");
  CHECK(biblatex(record, "issue") == "春号");
  CHECK(biblatex(record, "number").empty());
}

TEST_CASE("BibTeX: the printed journal's ISSN comes first, and none is lost") {
  Record record;
  record.container.issns = {
      {IssnKind::online, {"1883-9916", "1883-9916", {}, false}},
      {IssnKind::print, {"0454-2215", "0454-2215", {}, false}},
  };
  CHECK(classic(record, "issn") == "0454-2215");
  CHECK(classic(record, "eissn") == "1883-9916");
  CHECK(classic(record, "annote").empty());
  CHECK(biblatex(record, "issn") == "0454-2215");
  CHECK(biblatex(record, "annotation") == "ISSN: 1883-9916");
}

TEST_CASE("BibTeX: the number of a series has its field if there is no issue") {
  Record record;
  record.kind = RecordKind::book;
  record.series = {{{"叢書", "ja", false, {}}, "12"}};
  CHECK(classic(record, "series") == "叢書");
  CHECK(classic(record, "number") == "12");
  CHECK(classic(record, "annote").empty());
  record.issue = {"3", "3", {}, false};
  CHECK(classic(record, "series") == "叢書 ; 12");
  CHECK(classic(record, "number") == "3");
}

TEST_CASE("BibTeX: a comma within a keyword becomes full-width, with a note") {
  Record record;
  record.keywords = {{"冷戦", "ja", false, {}}, {"a, b", "en", false, {3, 7}}};
  Diagnostics diagnostics;
  const std::string bytes = bytes_of(record, Flavour::classic, diagnostics);
  CHECK(test::field_of(test::walk_entry(bytes), "keywords") == "冷戦, a， b");
  REQUIRE(diagnostics.size() == 1);
  CHECK(diagnostics.list()[0].where == Span{3, 7});
  CHECK(message_text(diagnostics.list()[0]) == "keyword `a, b` is written with `，` for `,`");
}
