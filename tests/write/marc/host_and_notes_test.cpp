#include <string>
#include <vector>

#include "catch.hpp"
#include "written_record.hpp"

namespace shoshi::marc {
namespace {

using test::on;
using test::read_as;
using test::title;
using test::untitled_article;
using test::walked;
using Fields = std::vector<std::string>;

std::string host_of(const Record& record) {
  const Fields fields = walked(record).with_tag("773");
  return fields.size() == 1 ? fields.front() : std::string();
}

TEST_CASE("volume and issue in 773 have a caption unless they bring one along") {
  const auto [volume, issue, total, expected] =
      GENERATE(table<std::string, std::string, std::string, std::string>({
          {"12", "3", "", "$gVol. 12, no. 3$q12:3"},
          {"12", "3・4", "", "$gVol. 12, no. 3・4$q12:3・4"},
          {"", "201", "", "$gNo. 201$q201"},
          {"E98.D", "", "", "$gVol. E98.D$qE98.D"},
          {"advpub", "", "", "$gadvpub$qadvpub"},
          {"63", "9月号", "", "$gVol. 63, 9月号$q63:9月号"},
          {"63", "Suppl. 1", "", "$gVol. 63, Suppl. 1$q63:Suppl. 1"},
          {"", "", "245", "$g(通巻245号)"},
          {"20", "1", "245", "$gVol. 20, no. 1 (通巻245号)$q20:1"},
      }));
  Record record;
  record.kind = RecordKind::journal_article;
  record.container.titles = {title("霧")};
  record.volume = read_as(volume);
  record.issue = read_as(issue);
  record.total_number = read_as(total);
  CHECK(host_of(record) == "=773  0\\$7nnas$t霧." + expected);
}

TEST_CASE("an article number is a part and a first page of its host") {
  Record record;
  record.kind = RecordKind::journal_article;
  record.container.titles = {title("霧")};
  record.volume = read_as("2019");
  record.article_number = read_as("18TJ4567");
  CHECK(host_of(record) == "=773  0\\$7nnas$t霧.$gVol. 2019, article 18TJ4567$q2019<18TJ4567");
}

TEST_CASE("the host of a chapter has its ISBN, edition and imprint") {
  Record record;
  record.kind = RecordKind::chapter;
  record.titles = {title("霧の朝")};
  record.container.titles = {title("港の本")};
  record.container.identifiers = {{"isbn", read_as("9784000000017")},
                                  {"ncid", read_as("AN00406024")}};
  record.places = {{"東京", "ja", false, {}}};
  record.publishers = {{"霧社", "ja", false, {}}};
  record.edition = "第2版";
  record.issued = on(2020);
  const test::WalkedRecord read = walked(record);
  CHECK(read.with_tag("773") == Fields{"=773  0\\$7nnam$t港の本.$b第2版$d東京 : 霧社, 2020"
                                       "$z9784000000017$oNCID AN00406024"});
  CHECK(read.with_tag("264") == Fields{"=264  \\1$a東京 :$b霧社,$c2020."});
  CHECK(read.with_tag("250").empty());
}

TEST_CASE("one ISSN is $x, of the form described if that is known; the others are $o") {
  Record record = untitled_article();
  record.container.issns = {{IssnKind::print, read_as("0454-2215")},
                            {IssnKind::online, read_as("1883-9916")}};
  CHECK(host_of(record).find("$x1883-9916$o0454-2215 (print)") != std::string::npos);
  record.available = {};
  CHECK(host_of(record).find("$x0454-2215$o1883-9916 (online)") != std::string::npos);
}

TEST_CASE("the control number that NDL has for the host is $w") {
  Record record = untitled_article();
  record.container.identifiers = {{"ndlbibid", read_as("000000123456")}};
  CHECK(host_of(record).ends_with("$x0454-2215$w(JTNDL)000000123456"));
}

TEST_CASE("a number that is not valid is a note and no access point") {
  Record record = untitled_article();
  record.container.issns = {{IssnKind::unknown, {"0454-2216", std::nullopt, {7, 8}, false}}};
  record.doi = {"10.x/霧", std::nullopt, {}, false};
  record.identifiers = {{"isbn", {"978-4-00-000000-1", std::nullopt, {}, false}}};
  Diagnostics diagnostics;
  const test::WalkedRecord read = walked(record, diagnostics);
  CHECK(read.with_tag("020").empty());
  CHECK(read.with_tag("024").empty());
  CHECK(read.with_tag("773").at(0).find("$x") == std::string::npos);
  std::string notes;
  for (const std::string& note : read.with_tag("500")) notes += note;
  for (const char* number : {"0454-2216", "10.x/霧", "978-4-00-000000-1"}) {
    CHECK(notes.find(number) != std::string::npos);
  }
  // The reader has told what is wrong with them.
  CHECK(diagnostics.list().empty());
}

TEST_CASE("identifiers have the source or the qualifier of their scheme") {
  const auto [scheme, number, expected] = GENERATE(table<std::string, std::string, std::string>({
      {"isbn", "9784000000024", "=020  \\\\$a9784000000024"},
      {"crid", "1390290699812540032",
       "=024  7\\$ahttps://cir.nii.ac.jp/crid/1390290699812540032$2uri"},
      {"naid", "110002763494", "=024  8\\$a110002763494$qNAID"},
      {"hdl", "2433/1", "=024  7\\$a2433/1$2hdl"},
      {"pmid", "31452104", "=024  8\\$a31452104$qPMID"},
      {"霧番号", "7", "=024  8\\$a7$q霧番号"},
      {"ndlbibid", "000009226517", "=035  \\\\$a(JTNDL)000009226517"},
  }));
  Record record;
  record.identifiers = {{scheme, read_as(number)}};
  CHECK(walked(record).with_tag(expected.substr(1, 3)) == Fields{expected});
}

TEST_CASE("links say whether they lead to the work or to an index") {
  Record record;
  record.urls = {{"https://www.jstage.jst.go.jp/article/x", "und", false, {}},
                 {"https://cir.nii.ac.jp/crid/1390290699812540032", "und", false, {}}};
  const test::WalkedRecord read = walked(record);
  CHECK(read.with_tag("856") == Fields{"=856  40$uhttps://www.jstage.jst.go.jp/article/x",
                                       "=856  42$uhttps://cir.nii.ac.jp/crid/1390290699812540032"});
  CHECK(read.with_tag("007").size() == 1);
  record.urls.erase(record.urls.begin());
  CHECK(walked(record).with_tag("007").empty());
}

TEST_CASE("a DOI without a link gives one with what a URL may not hold escaped") {
  Record record;
  record.doi = read_as("10.1002/(SICI)1<1:A>2.0.CO;2-霧");
  const test::WalkedRecord read = walked(record);
  CHECK(read.with_tag("024") == Fields{"=024  7\\$a10.1002/(SICI)1<1:A>2.0.CO;2-霧$2doi"});
  CHECK(read.with_tag("856") ==
        Fields{"=856  40$uhttps://doi.org/10.1002/(SICI)1%3C1:A%3E2.0.CO;2-%E9%9C%A7"});
}

TEST_CASE("languages of text and abstracts are told in 008, 041 and 546") {
  Record record;
  record.languages = {{"ja", "", false, {}}};
  record.abstracts = {{"霧が出た。", "ja", false, {}}};
  CHECK(walked(record).with_tag("041").empty());
  CHECK(walked(record).with_tag("546").empty());
  record.abstracts.push_back({"Fog came up.", "en", false, {}});
  CHECK(walked(record).with_tag("041") == Fields{"=041  \\\\$ajpn$bjpn$beng"});
  CHECK(walked(record).with_tag("546") == Fields{"=546  \\\\$a抄録: 日本語、英語"});
  record.languages.push_back({"en", "", false, {}});
  CHECK(walked(record).with_tag("041") == Fields{"=041  \\\\$ajpn$aeng$bjpn$beng"});
  CHECK(walked(record).with_tag("546") ==
        Fields{"=546  \\\\$a本文: 日本語、英語", "=546  \\\\$a抄録: 日本語、英語"});
}

TEST_CASE("a translation has the language of its original in 041 if that is known") {
  Record record;
  record.languages = {{"ja", "", false, {}}};
  record.titles = {title("霧の朝"), title("A Morning in the Fog", TitleKind::original, "en")};
  const test::WalkedRecord read = walked(record);
  CHECK(read.with_tag("041") == Fields{"=041  1\\$ajpn$heng"});
  CHECK(read.with_tag("500") == Fields{"=500  \\\\$a原題: A Morning in the Fog"});
  record.titles.back().language = "und";
  CHECK(walked(record).with_tag("041").empty());
}

TEST_CASE("a conference is an added entry and its paper says so in 008") {
  Record record;
  record.kind = RecordKind::conference_paper;
  record.event.name.text = "霧学会大会";
  record.event.number = "第3回";
  record.event.place = "釧路";
  record.event.date = on(2020, 9);
  CHECK(walked(record).with_tag("711") ==
        Fields{"=711  2\\$a霧学会大会 $n(第3回 :$d2020-09 :$c釧路)"});
  record.event.number.clear();
  record.event.date = {};
  CHECK(walked(record).with_tag("711") == Fields{"=711  2\\$a霧学会大会 $c(釧路)"});
}

TEST_CASE("what has no field is a note with its label") {
  Record record;
  record.titles = {title("霧")};
  record.cited_by_counts = {"5", std::vector<std::uint32_t>{5}, {}, false};
  record.unread = {{"所在", "釧路", {}}};
  CHECK(walked(record).with_tag("500") ==
        Fields{"=500  \\\\$a被引用文献数: 5", "=500  \\\\$a所在: 釧路"});
}

TEST_CASE("a report has its number in 088 and its type in 008") {
  Record record;
  record.kind = RecordKind::report;
  record.titles = {title("霧の報告")};
  record.issue = read_as("12");
  const test::WalkedRecord read = walked(record);
  CHECK(read.with_tag("088") == Fields{"=088  \\\\$a12"});
  CHECK(read.with_tag("245") == Fields{"=245  00$a霧の報告."});
}

TEST_CASE("the volume of a book stands in its title and its series in 490") {
  Record record;
  record.kind = RecordKind::book;
  record.titles = {title("霧の本")};
  record.titles.front().subtitle = "港から";
  record.volume = read_as("3");
  record.series = {{{"霧叢書", "ja", false, {}}, "12"}};
  record.edition = "初版";
  const test::WalkedRecord read = walked(record);
  CHECK(read.with_tag("245") == Fields{"=245  00$a霧の本.$nVol. 3 :$b港から."});
  CHECK(read.with_tag("490") == Fields{"=490  0\\$a霧叢書 ;$v12"});
  CHECK(read.with_tag("250") == Fields{"=250  \\\\$a初版."});
}

}  // namespace
}  // namespace shoshi::marc
