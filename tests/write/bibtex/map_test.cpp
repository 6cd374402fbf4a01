#include "write/bibtex/map.hpp"

#include "catch.hpp"
#include "write/bibtex/encode.hpp"
#include "write/bibtex/walk_entry.hpp"

using namespace shoshi;
using bibtex::Flavour;

namespace {

std::string bytes_of(const Record& record, bibtex::Style style, Diagnostics& diagnostics) {
  bibtex::Tree tree;
  const RecordKeys keys{"k", "k"};
  bibtex::map_record(record, keys, style, tree, diagnostics);
  Output output;
  bibtex::encode(tree, output, diagnostics);
  return std::string(output.bytes());
}

std::string bytes_of(const Record& record, bibtex::Style style) {
  Diagnostics diagnostics;
  return bytes_of(record, style, diagnostics);
}

std::string classic(const Record& record, std::string_view name) {
  return test::field_of(test::walk_entry(bytes_of(record, {Flavour::classic})), name);
}

std::string biblatex(const Record& record, std::string_view name) {
  return test::field_of(test::walk_entry(bytes_of(record, {Flavour::biblatex})), name);
}

std::string pbibtex(const Record& record, std::string_view name) {
  return test::field_of(test::walk_entry(bytes_of(record, {Flavour::pbibtex})), name);
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
      {dated({2020, 1, 0, {}}, {2020, 4, 0, {}}), "2020", "jan # \"--\" # apr", "2020-01/2020-04"},
      {dated({2020, 0, 0, Season::autumn}, {2020, 0, 0, Season::winter}), "2020", "Autumn/Winter",
       "2020-23/2020-24"},
      {dated({2019, 0, 0, {}}, {2020, 0, 0, {}}), "2019/2020", "", "2019/2020"},
      {dated({794, 3, 0, {}}), "0794", "mar", "0794-03"},
      {{"昭和の頃", std::nullopt, {}, false}, "", "", ""},
  }));
  Record record;
  record.issued = date;
  CHECK(classic(record, "year") == year);
  CHECK(classic(record, "month") == month);
  CHECK(biblatex(record, "date") == iso);
  CHECK(classic(record, "annote") == (iso.empty() ? "発行日: 昭和の頃" : ""));
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
  CHECK(bytes_of(record, {Flavour::classic}).starts_with(first + "{"));
  CHECK(bytes_of(record, {Flavour::biblatex}).starts_with(second + "{"));
  CHECK(classic(record, field) == "容器: 副");
  CHECK(biblatex(record, field == "journal" ? "journaltitle" : "booktitle") == "容器");
}

TEST_CASE("BibTeX: a thesis says where it was accepted") {
  Record record;
  record.kind = RecordKind::thesis;
  record.degree = {{"修士（工学）", "ja", false, {}}, {"大阪大学", "ja", false, {}}, "甲1", {}};
  CHECK(bytes_of(record, {Flavour::classic}).starts_with("@mastersthesis{"));
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
  record.kind = RecordKind::report;
  CHECK(biblatex(record, "issue").empty());
  CHECK(biblatex(record, "number") == "春号");
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
  const std::string bytes = bytes_of(record, {Flavour::classic}, diagnostics);
  CHECK(test::field_of(test::walk_entry(bytes), "keywords") == "冷戦, a， b");
  REQUIRE(diagnostics.size() == 1);
  CHECK(diagnostics.list()[0].where == Span{3, 7});
  CHECK(message_text(diagnostics.list()[0]) == "keyword `a, b` is written with `，` for `,`");
}

TEST_CASE("BibTeX: a date by an era is kept as it was written") {
  const std::string text = GENERATE("平成元年9月", "S55.9", "㍼55年9月");
  Record record;
  record.issued = dated({1989, 9, 0, {}});
  record.issued.text = text;
  CHECK(classic(record, "annote") == "発行日: " + text);
  CHECK(biblatex(record, "annotation") == "発行日: " + text);
  record.issued.text = "Sep. 1989年9月";
  CHECK(classic(record, "annote").empty());
}

TEST_CASE("BibTeX: months for pTeX's styles are Japanese, unless the record is not") {
  const auto [date, month] = GENERATE(table<Parsed<DateRange>, std::string>({
      {dated({2020, 9, 15, {}}), "9月"},
      {dated({2020, 1, 0, {}}, {2020, 2, 0, {}}), "1・2月"},
      {dated({2020, 1, 0, {}}, {2020, 3, 0, {}}), "1--3月"},
      {dated({2020, 0, 0, {}}), ""},
  }));
  Record record;
  record.issued = date;
  CHECK(pbibtex(record, "month") == month);
  record.languages = {{"ja", "", true, {}}};
  CHECK(pbibtex(record, "month") == month);
  record.languages = {{"en", "", true, {}}};
  CHECK(pbibtex(record, "month") == classic(record, "month"));
  record.issued = dated({2020, 0, 0, Season::spring});
  record.languages = {{"ja", "", true, {}}};
  CHECK(pbibtex(record, "month") == "春");
}

TEST_CASE("BibTeX: names for pTeX's styles are in their order, and readings one word") {
  Record record;
  record.contributors = {author("藤本", "健太朗", "ふじもと")};
  Contributor& western = record.contributors.emplace_back();
  western.names = {{"Smith", "John", {}, {}, Script::latin, false}};
  Contributor& body = record.contributors.emplace_back();
  body.kind = ContributorKind::corporate;
  body.names = {{{}, {}, "日本国際政治学会", {}, Script::han, false}};
  CHECK(pbibtex(record, "author") == "藤本 健太朗 and Smith, John and {日本国際政治学会}");
  record.contributors.resize(1);
  CHECK(pbibtex(record, "yomi") == "{ふじもと たろう}");
  CHECK(biblatex(record, "author") == "藤本, 健太朗");
}

TEST_CASE("BibLaTeX: forms of names and ORCIDs are annotations and no notes") {
  Record record;
  record.contributors = {author("山田", "太郎", "やまだ"), author("大野", "花子", "")};
  record.contributors[0].names.push_back({"Yamada", "Taro", {}, {}, Script::latin, false});
  record.contributors[1].names.push_back({"Ōno; x", "Hanako", {}, {}, Script::latin, false});
  record.contributors[1].orcid = "0000-0002-1825-0097";
  Contributor& editor = record.contributors.emplace_back(author("編", "集", "へん"));
  editor.role = Role::editor;
  CHECK(biblatex(record, "author+an:yomi") == "1=\"やまだ, たろう\"");
  CHECK(biblatex(record, "author+an:latn") == "1=\"Yamada, Taro\"; 2=\"Ōno； x, Hanako\"");
  CHECK(biblatex(record, "author+an:orcid") == "2=\"0000-0002-1825-0097\"");
  CHECK(biblatex(record, "editor+an:yomi") == "1=\"へん, たろう\"");
  CHECK(biblatex(record, "sortname").empty());
  CHECK(biblatex(record, "annotation").empty());
  Diagnostics diagnostics;
  bytes_of(record, {Flavour::biblatex}, diagnostics);
  REQUIRE(diagnostics.size() == 1);
  CHECK(message_text(diagnostics.list()[0]) ==
        "form of a name `Ōno; x, Hanako` is written with `；` for `;`");
}

TEST_CASE("BibTeX: the ORCID of one author has a field, those of several say whose they are") {
  Record record;
  record.contributors = {author("山田", "太郎", "")};
  record.contributors[0].orcid = "0000-0002-1825-0097";
  CHECK(classic(record, "orcid") == "0000-0002-1825-0097");
  CHECK(classic(record, "annote").empty());
  record.contributors.push_back(author("大野", "花子", ""));
  CHECK(classic(record, "orcid").empty());
  CHECK(classic(record, "annote") == "ORCID: 山田, 太郎 https://orcid.org/0000-0002-1825-0097");
}

TEST_CASE("BibTeX: readings of the editors sort where there is no author") {
  Record record;
  record.contributors = {author("編", "集", "へん")};
  record.contributors[0].role = Role::editor;
  CHECK(classic(record, "yomi") == "へん, たろう");
  record.contributors.push_back(author("山田", "太郎", "やまだ"));
  CHECK(biblatex(record, "sortname") == "やまだ, たろう");
}

TEST_CASE("BibTeX: titles and abstracts in other languages have fields named by them") {
  Record record;
  record.titles = {{TitleKind::main, "題", "", "ja", false, {}},
                   {TitleKind::translated, "The DNA", "", "en", false, {}},
                   {TitleKind::parallel, "Le titre", "", "fr", false, {}},
                   {TitleKind::parallel, "Another", "", "en", false, {}}};
  record.abstracts = {
      {"抄録", "ja", false, {}}, {"One", "en", false, {}}, {"Two", "en", false, {}}};
  CHECK(classic(record, "title_fr") == "Le titre");
  CHECK(classic(record, "title_en") == "Another");
  CHECK(classic(record, "abstract_en") == "One");
  CHECK(classic(record, "annote") == "訳題: The DNA; 抄録: [en] Two");
  CHECK(biblatex(record, "usera") == "Le titre");
  CHECK(biblatex(record, "titleaddon").empty());
  record.titles.resize(2);
  CHECK(biblatex(record, "usera") == "The {DNA}");
}

TEST_CASE("BibLaTeX: parallel titles are printed on request") {
  Record record;
  record.titles = {{TitleKind::main, "題", "", "ja", false, {}},
                   {TitleKind::parallel, "A title", "", "en", false, {}}};
  const test::WalkedEntry entry = test::walk_entry(bytes_of(record, {Flavour::biblatex, true}));
  CHECK(test::field_of(entry, "titleaddon") == "A title");
  CHECK(test::field_of(entry, "usera").empty());
}

TEST_CASE("BibTeX: a title of unknown language is protected if it is not Japanese") {
  Record record;
  record.titles = {{TitleKind::main, "DNA Repair", "", "und", false, {}}};
  CHECK(classic(record, "title") == "{DNA} Repair");
  record.titles = {{TitleKind::main, "DNAの修復", "", "und", false, {}}};
  CHECK(classic(record, "title") == "DNAの修復");
  record.titles = {{TitleKind::main, "DNA", "", "ja", false, {}}};
  CHECK(classic(record, "title") == "DNA");
  record.container.titles = {{TitleKind::main, "PNAS", "A Journal", "en", false, {}}};
  CHECK(classic(record, "journal") == "PNAS: A Journal");
}

TEST_CASE("BibTeX: a conference paper without proceedings is in its conference") {
  Record record;
  record.kind = RecordKind::conference_paper;
  record.event = {{"第1回会議", "ja", false, {}}, "京都", {}, ""};
  CHECK(classic(record, "booktitle") == "第1回会議");
  CHECK(classic(record, "address") == "京都");
  CHECK(classic(record, "annote").empty());
  CHECK(biblatex(record, "eventtitle") == "第1回会議");
  record.container.titles = {{TitleKind::main, "論文集", "", "ja", false, {}}};
  record.places = {{"東京", "ja", false, {}}};
  CHECK(classic(record, "booktitle") == "論文集");
  CHECK(classic(record, "address") == "東京");
  CHECK(classic(record, "annote") == "会議: 第1回会議; 開催地: 京都");
}

TEST_CASE("BibTeX: every scheme of identifier has a field") {
  Record record;
  for (const char* scheme :
       {"naid", "crid", "pmid", "pmcid", "hdl", "jalc", "ndlbibid", "ndlpid"}) {
    record.identifiers = {{scheme, {"1", "1", {}, false}}};
    CHECK(classic(record, scheme) == "1");
    CHECK(classic(record, "annote").empty());
  }
  record.identifiers = {{"arxiv", {"2001.00001", "2001.00001", {}, false}}};
  CHECK(classic(record, "eprint") == "2001.00001");
  CHECK(classic(record, "archiveprefix") == "arXiv");
}

TEST_CASE("BibLaTeX: languages are a list, and one unknown to babel stands as written") {
  Record record;
  record.languages = {
      {"ja", "日本語", false, {}}, {"en", "", true, {}}, {"und", "琉球 and", false, {}}};
  CHECK(biblatex(record, "langid") == "japanese");
  CHECK(biblatex(record, "language") == "japanese and english and {琉球 and}");
  CHECK(classic(record, "annote") == "言語: en; 言語: 琉球 and");
}

TEST_CASE("BibTeX: a URL that has to be encoded is reported") {
  Record record;
  record.urls = {{"https://example.org/a{b", "und", false, {3, 9}}};
  record.doi = {"10.9999/a b", "10.9999/a b", {}, false};
  Diagnostics diagnostics;
  bytes_of(record, {Flavour::classic}, diagnostics);
  REQUIRE(diagnostics.size() == 2);
  CHECK(message_text(diagnostics.list()[0]) == "DOI `10.9999/a b` is written with `%20` for ` `");
  CHECK(message_text(diagnostics.list()[1]) ==
        "URL `https://example.org/a{b` is written with `%7B` for `{`");
  CHECK(diagnostics.list()[1].where == Span{3, 9});
}
