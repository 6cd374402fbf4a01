#include <string>
#include <vector>

#include "catch.hpp"
#include "written_record.hpp"

namespace shoshi::marc {
namespace {

using test::on;
using test::person;
using test::read_as;
using test::title;
using test::untitled_article;
using test::walked;
using Fields = std::vector<std::string>;

TEST_CASE("an article without a title is a component part with a devised title") {
  const test::WalkedRecord record = walked(untitled_article());
  Fields fields;
  for (const test::WalkedField& field : record.fields) fields.push_back(field.mnemonic());
  CHECK(record.leader.substr(5, 7) == "naa a22");
  CHECK(record.leader.substr(17) == "3i 4500");
  CHECK(fields ==
        Fields{
            "=001  issn04542215v2020n201p201-66",
            "=005  20260101000000.0",
            "=007  cr |||||||||||",
            "=008  260101e20200915ja |||||o|||||0|| 0|jpn d",
            "=040  \\\\$bjpn$erda",
            "=041  \\\\$ajpn$beng",
            "=100  1\\$a藤本, 健太朗,$e著者$4aut",
            "=245  10$a[標題なし] /$c藤本健太朗.",
            "=264  \\1$b一般財団法人 日本国際政治学会,$c2020-09-15.",
            "=300  \\\\$a1 オンライン資料 (p. 201_66-201_81)",
            "=336  \\\\$aテキスト$btxt$2rdacontent",
            "=337  \\\\$aコンピュータ$bc$2rdamedia",
            "=338  \\\\$aオンライン資料$bcr$2rdacarrier",
            "=500  \\\\$a標題は変換プログラムによる補記。元の記録に標題がない。",
            "=500  \\\\$aオンライン公開日: 2022-03-31",
            "=504  \\\\$a参考文献数: 63$b63",
            "=520  3\\$aA sentence that stands for an abstract.",
            "=546  \\\\$a抄録: 英語",
            "=773  0\\$7nnas$t国際政治.$d一般財団法人 日本国際政治学会$gVol. 2020, no. 201 "
            "(2020-09-15), p. 201_66-201_81$q2020:201<201_66$x0454-2215",
        });
}

TEST_CASE("stated readings and romanised forms become pairs of 880 fields") {
  Record record = untitled_article();
  record.titles = {title("冷戦の起源"), title("Origins of the Cold War", TitleKind::parallel, "en"),
                   title("レイセン ノ キゲン", TitleKind::reading),
                   title("Reisen no kigen", TitleKind::romanized)};
  auto& names = record.contributors.front().names;
  names.push_back({"フジモト", "ケンタロウ", {}, {}, Script::kana, false});
  names.push_back({"Fujimoto", "Kentarō", {}, {}, Script::latin, false});
  record.container.titles.push_back(title("コクサイ セイジ", TitleKind::reading));
  const test::WalkedRecord read = walked(record);
  CHECK(read.with_tag("100") == Fields{"=100  1\\$6880-01$a藤本, 健太朗,$e著者$4aut"});
  CHECK(read.with_tag("245") ==
        Fields{"=245  10$6880-02$a冷戦の起源 =$bOrigins of the Cold War /$c藤本健太朗."});
  CHECK(read.with_tag("246") == Fields{"=246  31$aOrigins of the Cold War"});
  CHECK(read.with_tag("880") == Fields{
                                    "=880  1\\$6100-01/$1$aフジモト, ケンタロウ,$e著者$4aut",
                                    "=880  1\\$6100-01/(B$aFujimoto, Kentarō,$e著者$4aut",
                                    "=880  10$6245-02/$1$aレイセン ノ キゲン.",
                                    "=880  10$6245-02/(B$aReisen no kigen.",
                                    "=880  0\\$6773-03/$1$tコクサイ セイジ.",
                                });
  CHECK(read.fields.back().tag == "880");
}

TEST_CASE("after 99 links readings are written without one and that is said once") {
  Record record = untitled_article();
  Contributor author = person("霧島", "港");
  author.names.push_back({"キリシマ", "ミナト", {}, {}, Script::kana, false});
  record.contributors.assign(150, author);
  Diagnostics diagnostics;
  const test::WalkedRecord read = walked(record, diagnostics);
  const Fields names = read.with_tag("700");
  REQUIRE(names.size() == 149);
  CHECK(names[97].starts_with("=700  1\\$6880-99$a"));
  CHECK(names[98].starts_with("=700  1\\$a"));
  const Fields readings = read.with_tag("880");
  REQUIRE(readings.size() == 150);
  CHECK(readings[98].starts_with("=880  1\\$6700-99/$1$a"));
  CHECK(readings[149].starts_with("=880  1\\$6700-00/$1$a"));
  REQUIRE(diagnostics.size() == 1);
  CHECK(diagnostics.list()[0].kind == DiagnosticKind::marc_links_exhausted);
}

TEST_CASE("each kind of resource has its leader, codes and host") {
  const auto [kind, leader, contents, conference, host] =
      GENERATE(table<RecordKind, std::string, std::string, char, std::string>({
          {RecordKind::unknown, "am", "||||", '0', "nnas"},
          {RecordKind::journal_article, "aa", "||||", '0', "nnas"},
          {RecordKind::magazine_article, "aa", "||||", '0', "nnas"},
          {RecordKind::newspaper_article, "aa", "||||", '0', "nnas"},
          {RecordKind::book, "am", "||||", '0', "nnas"},
          {RecordKind::chapter, "aa", "||||", '0', "nnam"},
          {RecordKind::thesis, "am", "m   ", '0', "nnas"},
          {RecordKind::report, "am", "t   ", '0', "nnas"},
          {RecordKind::conference_paper, "aa", "||||", '1', "nnas"},
          {RecordKind::preprint, "am", "||||", '0', "nnas"},
          {RecordKind::dataset, "am", "||||", '0', "nnas"},
      }));
  Record record = untitled_article();
  record.kind = kind;
  const test::WalkedRecord read = walked(record);
  CHECK(read.leader.substr(6, 2) == leader);
  const std::string codes = read.with_tag("008").at(0).substr(6);
  REQUIRE(codes.size() == 40);
  CHECK(codes.substr(24, 4) == contents);
  CHECK(codes[29] == conference);
  CHECK(read.with_tag("773").at(0).starts_with("=773  0\\$7" + host));
  const bool data = kind == RecordKind::dataset;
  CHECK((read.with_tag("336").at(0).find("$bcod") != std::string::npos) == data);
}

TEST_CASE("a thesis that is neither published nor online is a typescript") {
  Record record;
  record.kind = RecordKind::thesis;
  record.titles = {title("霧の研究")};
  record.degree.name.text = "博士（工学）";
  record.degree.institution.text = "大阪大学";
  record.degree.number = "甲第9999号";
  record.degree.granted = on(2005);
  record.extent = read_as("243p");
  const test::WalkedRecord read = walked(record);
  CHECK(read.leader.substr(6, 2) == "tm");
  CHECK(read.with_tag("264") == Fields{"=264  \\0$c[出版年不明]"});
  CHECK(read.with_tag("300") == Fields{"=300  \\\\$a243 p."});
  CHECK(read.with_tag("338") == Fields{"=338  \\\\$a冊子$bnc$2rdacarrier"});
  CHECK(read.with_tag("502") == Fields{"=502  \\\\$b博士（工学）$c大阪大学$d2005$o甲第9999号"});
  CHECK(read.with_tag("710") == Fields{"=710  2\\$a大阪大学,$e学位授与機関$4dgg"});
  CHECK(read.with_tag("773").empty());
}

TEST_CASE("dates stand in 008, 264 and 773 as precisely as they were written") {
  const auto [issued, fixed, publication, host] =
      GENERATE(table<Parsed<DateRange>, std::string, std::string, std::string>({
          {on(2020, 9, 15), "e20200915", "2020-09-15.", "(2020-09-15)"},
          {on(2020, 9), "e202009  ", "2020-09.", "(2020-09)"},
          {on(2020), "s2020    ", "2020.", "(2020)"},
          {{"平成元", DateRange{{1989, 0, 0, Season::none}, {}}, {}, false},
           "s1989    ",
           "平成元 [1989]",
           "(1989)"},
          {{"２０２０年春", DateRange{{2020, 0, 0, Season::spring}, {}}, {}, false},
           "s2020    ",
           "2020年春.",
           "(2020年春)"},
          {{"2020年1・2月",
            DateRange{{2020, 1, 0, Season::none}, {2020, 2, 0, Season::none}},
            {},
            false},
           "s2020    ",
           "2020年1・2月.",
           "(2020年1・2月)"},
          {{"近刊", std::nullopt, {}, false}, "nuuuuuuuu", "近刊.", ""},
          {{}, "nuuuuuuuu", "[出版年不明]", ""},
      }));
  Record record = untitled_article();
  record.issued = issued;
  const test::WalkedRecord read = walked(record);
  CHECK(read.with_tag("008").at(0).substr(12, 9) == fixed);
  CHECK(read.with_tag("264").at(0).ends_with("$c" + publication));
  CHECK(read.with_tag("773").at(0).find("no. 201" + (host.empty() ? "" : " " + host) + ", p.") !=
        std::string::npos);
}

TEST_CASE("the place of publication gives its country in 008") {
  const auto [first, second, code] = GENERATE(table<std::string, std::string, std::string>({
      {"東京", "", "ja "},
      {"釧路", "", "ja "},
      {"[つくば]", "", "xx "},
      {"Kyōto", "", "ja "},
      {"北京", "", "cc "},
      {"台北市", "", "ch "},
      {"London", "New York", "enk"},
      {"ハノイ", "", "xx "},
      {"Nowhere", "Paris", "fr "},
      {"", "", "ja "},
  }));
  Record record = untitled_article();
  for (const std::string& place : {first, second}) {
    if (!place.empty()) record.places.push_back({place, "und", false, {}});
  }
  CHECK(walked(record).with_tag("008").at(0).substr(6 + 15, 3) == code);
}

TEST_CASE("the clock of 005 and 008 is UTC") {
  const auto [timestamp, latest, entered] = GENERATE(table<std::int64_t, std::string, std::string>({
      {0, "19700101000000.0", "700101"},
      {951'827'696, "20000229123456.0", "000229"},
      {-1, "19691231235959.0", "691231"},
      {INT64_MAX, "99991231235959.0", "991231"},
      {INT64_MIN, "00000101000000.0", "000101"},
  }));
  Output output;
  Diagnostics diagnostics;
  make_marc_writer({.timestamp = timestamp})->write({}, {"a", "b"}, output, diagnostics);
  std::string_view rest = output.bytes();
  const auto read = test::walk_record(rest);
  REQUIRE(read);
  CHECK(read->with_tag("005").at(0).substr(6) == latest);
  CHECK(read->with_tag("008").at(0).substr(6, 6) == entered);
}

TEST_CASE("punctuation of ISBD is not doubled") {
  const auto [written, expected] = GENERATE(table<std::string, std::string>({
      {"霧の朝", "=245  00$a霧の朝."},
      {"霧の朝 /", "=245  00$a霧の朝."},
      {"霧の朝。", "=245  00$a霧の朝。"},
      {"霧とは何か？", "=245  00$a霧とは何か？"},
      {"Fog.", "=245  00$aFog."},
      {"Fog :", "=245  00$aFog."},
      {"霧の朝／", "=245  00$a霧の朝."},
      {"霧の朝：", "=245  00$a霧の朝."},
      {"Fog =", "=245  00$aFog."},
      {"Fog ;:", "=245  00$aFog."},
      {"霧の朝…", "=245  00$a霧の朝…"},
      {"Fog...", "=245  00$aFog..."},
      {"Fog!", "=245  00$aFog!"},
      {"霧！", "=245  00$a霧！"},
      {"「霧か？」", "=245  00$a「霧か？」"},
      {"「霧」", "=245  00$a「霧」."},
      {"霧（朝）", "=245  00$a霧（朝）."},
      {"Fog (Morning)", "=245  00$aFog (Morning)."},
      {"[霧]", "=245  00$a[霧]."},
      {"Fog 1950-", "=245  00$aFog 1950-"},
      {"E=mc", "=245  00$aE=mc."},
      {":", "=245  00$a:."},
  }));
  Record record;
  record.titles = {title(written)};
  CHECK(walked(record).with_tag("245") == Fields{expected});
}

TEST_CASE("the second indicator of 245 skips an English article only") {
  const auto [text, language, indicator] = GENERATE(table<std::string, std::string, char>({
      {"The Fog", "en", '4'},
      {"A fog", "en", '2'},
      {"AN ISLE", "en-GB", '3'},
      {"[The fog]", "en", '5'},
      {"“The fog”", "en", '5'},
      {"'A fog'", "en", '3'},
      {"The \"winter fog\"", "en", '5'},
      {"[The] River", "en", '6'},
      {"'A' and B", "en", '4'},
      {"...The end", "en", '7'},
      {"「The fog」", "ja", '0'},
      {"[Fog]", "en", '0'},
      {"Theology", "en", '0'},
      {"The", "en", '0'},
      {"A la brume", "fr", '0'},
      {"霧", "ja", '0'},
  }));
  Record record;
  record.titles = {title(text, TitleKind::main, language)};
  CHECK(walked(record).with_tag("245").at(0)[7] == indicator);
}

TEST_CASE("tags of layout that nest are taken out of titles and abstracts") {
  Record record;
  record.titles = {title("H<sub>2</sub>O and <i>E. coli</i>", TitleKind::main, "en")};
  record.abstracts = {{"a<b and <i>open", "en", false, {}}};
  const test::WalkedRecord written = walked(record);
  CHECK(written.with_tag("245").at(0).find("H2O and E. coli") != std::string::npos);
  CHECK(written.with_tag("520").at(0).find("a<b and <i>open") != std::string::npos);
}

TEST_CASE("the statement of responsibility groups names by role") {
  Record record;
  record.titles = {title("霧の朝")};
  record.titles.front().subtitle = "港の記録";
  record.contributors = {person("霧島", "港"), person("波多", "渚"),
                         person("Fog", "Kay", Role::translator)};
  record.more_contributors = true;
  const test::WalkedRecord read = walked(record);
  CHECK(read.with_tag("245") ==
        Fields{"=245  10$a霧の朝 :$b港の記録 /$c霧島港, 波多渚 ; Kay Fog 訳 ... [ほか]."});
  CHECK(read.with_tag("700") ==
        Fields{"=700  1\\$a波多, 渚,$e著者$4aut", "=700  1\\$aFog, Kay,$e翻訳者$4trl"});
}

TEST_CASE("names have the field and the indicator of their kind") {
  const auto [contributor, tag, field] = GENERATE(table<Contributor, std::string, std::string>({
      {test::whole("霧島港"), "100", "=100  0\\$a霧島港,$e著者$4aut"},
      {test::whole("ジョン・フォグ"), "100", "=100  0\\$aジョン・フォグ,$e著者$4aut"},
      {test::whole("霧の会", ContributorKind::corporate), "110", "=110  2\\$a霧の会,$e著者$4aut"},
      {test::whole("霧の会議", ContributorKind::meeting), "111", "=111  2\\$a霧の会議,$j著者$4aut"},
      {person("霧島", "港", Role::editor), "700", "=700  1\\$a霧島, 港,$e編者$4edt"},
      {person("霧島", "港", Role::supervising_editor), "700", "=700  1\\$a霧島, 港,$e監修者$4edt"},
      {person("霧島", "港", Role::advisor), "700", "=700  1\\$a霧島, 港,$e指導教員$4ths"},
      {person("霧島", "港", Role::other), "700", "=700  1\\$a霧島, 港"},
  }));
  Record record;
  record.contributors = {contributor};
  const test::WalkedRecord read = walked(record);
  CHECK(read.with_tag(tag) == Fields{field});
  CHECK(read.with_tag("245").at(0)[6] == (tag[0] == '1' ? '1' : '0'));
}

TEST_CASE("the years of life that a name is written with are $d") {
  const auto [written, expected] = GENERATE(table<std::string, std::string>({
      {"霧島, 港, 1963-", "$d1963-$e著者"},
      {"霧島, 港, 1931-2001", "$d1931-2001,$e著者"},
      {"霧島, 港, 1963- 著", "$d1963-$e著者"},
      {"霧島, 港", "$e著者"},
      {"霧島, 港, 著", "$e著者"},
  }));
  Record record;
  record.contributors = {person("霧島", "港")};
  record.contributors[0].role_text = "著";
  record.contributors[0].text = written;
  record.contributors[0].names.push_back({"キリシマ", "ミナト", {}, {}, Script::kana, false});
  const test::WalkedRecord read = walked(record);
  CHECK(read.with_tag("100") == Fields{"=100  1\\$6880-01$a霧島, 港," + expected + "$4aut"});
  CHECK(read.with_tag("880") ==
        Fields{"=880  1\\$6100-01/$1$aキリシマ, ミナト," + expected + "$4aut"});
}

TEST_CASE("a role of the record's own words has the code of its relator if there is one") {
  const auto [written, japanese, english] = GENERATE(table<std::string, std::string, std::string>({
      {"作曲", "$e作曲$4cmp", "$ecomposer$4cmp"},
      {"主査", "$e主査$4dgc", "$edegree committee member$4dgc"},
      {"お茶くみ", "$eお茶くみ", "$eお茶くみ"},
  }));
  Record record;
  record.contributors = {person("霧島", "港", Role::other)};
  record.contributors[0].role_text = written;
  CHECK(walked(record).with_tag("700") == Fields{"=700  1\\$a霧島, 港," + japanese});
  CHECK(walked(record, {.language = CatalogingLanguage::eng}).with_tag("700") ==
        Fields{"=700  1\\$a霧島, 港," + english});
}

TEST_CASE("affiliation, suffix and ORCID stand in the heading") {
  Record record;
  Contributor author = person("Fog", "Kay");
  author.names.front().suffix = "Jr.";
  author.affiliations = {{"霧大学", "ja", false, {}}, {"Fog University", "en", false, {}}};
  author.orcid = "0000-0002-1825-0097";
  record.contributors = {author};
  CHECK(walked(record).with_tag("100") ==
        Fields{"=100  1\\$aFog, Kay,$cJr.,$e著者$u霧大学; Fog University$4aut"
               "$1https://orcid.org/0000-0002-1825-0097"});
}

}  // namespace
}  // namespace shoshi::marc
