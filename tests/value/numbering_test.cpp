#include "value/numbering.hpp"

#include <string>
#include <vector>

#include "catch.hpp"
#include "numbering_text.hpp"
#include "value/numbering_scan.hpp"
#include "value/plain.hpp"

using namespace shoshi;
using namespace shoshi::value;

namespace {

template <class T>
bool stands_there(const std::string& text, const Parsed<T>& part) {
  return !part.stated() || text.substr(part.where.begin - 10, part.where.size()) == part.text;
}

bool all_stand_there(const std::string& text, const Numbering& numbering) {
  return stands_there(text, numbering.volume) && stands_there(text, numbering.issue) &&
         stands_there(text, numbering.total_number) && stands_there(text, numbering.pages) &&
         stands_there(text, numbering.issued) && stands_there(text, numbering.available);
}

const std::vector<std::pair<std::string, std::string>> kPlainLines = {
    {"vol.2020, no.201, pp.201_66-201_81, 2020-09-15 (Released:2022-03-31)",
     "v2020 i201 p201_66-201_81 d2020-9-15 r2022-3-31"},
    {"vol.40, no.10, pp.3694-3705, 1999-10-15", "v40 i10 p3694-3705 d1999-10-15"},
    {"pp.244, 2016-07-08 (Released:2016-07-19)", "p244 d2016-7-8 r2016-7-19"},
    {"vol.69, no.1, pp.90-1", "v69 i1 p90-1"},
    {"vol.69, no.1", "v69 i1"},
    {"vol.69", "v69"},
    {"no.1, 2020", "i1 d2020"},
    {"vol.12, 1995-04", "v12 d1995-4"},
    {"vol.E98.D, no.12, pp.2014EDX7327, 2015", "vE98.D i12 p2014EDX7327 d2015"},
    {"vol.12, no.3/4, 2001", "v12 i3/4 d2001"},
    {"vol.12-13, no.2-3, 2001", "v12-13 i2-3 d2001"},
    {"vol.1, no.2, pp.S1-S12, 2001", "v1 i2 pS1-S12 d2001"},
    {"2020-09-15", "d2020-9-15"},
    {"2020", "d2020"},
    {"2020-09 (Released:2021)", "d2020-9 r2021"},
    {"2020-02-29", "d2020-2-29"},
};

}  // namespace

TEST_CASE("the short cut for plain lines reads what the scanner reads") {
  for (const auto& [text, expected] : kPlainLines) {
    INFO(text);
    Diagnostics diagnostics;
    const Numbering scanned = NumberingScanner({text, 10}, diagnostics).scan();
    Numbering plain;
    REQUIRE(read_plain_numbering({text, 10}, plain));
    CHECK(shown(scanned) == expected);
    CHECK(shown(plain) == expected);
    CHECK(plain.volume == scanned.volume);
    CHECK(plain.issue == scanned.issue);
    CHECK(plain.pages == scanned.pages);
    CHECK(plain.issued == scanned.issued);
    CHECK(plain.available == scanned.available);
    CHECK(diagnostics.list().empty());
  }
}

TEST_CASE("the short cut leaves everything else to the scanner") {
  const std::string text =
      GENERATE(as<std::string>{}, "", "vol.", "vol.12,", "vol.12, no.", "vol.12no.3", "vol.20No.3",
               "pp.1-", "pp.1-5, 9-12, 2020", "2020-13", "2020-02-30", "2020-09-15 (Released:20",
               "pp.p1", "Vol.12", "vol.12, 2020-09-15 ", "vol.第12", "20209");
  INFO(text);
  Numbering plain;
  CHECK_FALSE(read_plain_numbering({text, 0}, plain));
}

TEST_CASE("compound strings of the services are read") {
  const auto [text, expected] = GENERATE(table<std::string, std::string>({
      // ceek.jp and CiNii
      {"vol.69, no.1, pp.90-", "v69 i1 p90-"},
      {"vol.69, no.1, pp.1-5, 9-12, 2021", "v69 i1 p1-5, 9-12 d2021"},
      {"vol.69, no.1, pp.1-5,9-12, 2021-03", "v69 i1 p1-5, 9-12 d2021-3"},
      {"pp.1-5, 9-12, 2021-03-30 (Released:2022-01)", "p1-5, 9-12 d2021-3-30 r2022-1"},
      {"pp.1, 3, 5-7", "p1, 3, 5-7"},
      {"vol.12, no.2, pp.1996, 1997", "v12 i2 p1996 d1997"},
      {"vol.advpub, pp.18TJ4567, 2018", "vadvpub p18TJ4567 d2018"},
      {"pp.i-xii, 1999", "pi-xii d1999"},
      {"pp.III_123-III_130, 1999", "pIII_123-III_130 d1999"},
      {"pp.巻頭, 1999", "p巻頭 d1999"},
      {"45 (7), 527-533, 1989", "v45 i7 p527-533 d1989"},
      {"126 (2), 175-181, 2001-03", "v126 i2 p175-181 d2001-3"},
      {"Vol.59 Suppl.", "v59 iSuppl."},
      {"12 (Suppl. 1)", "v12 iSuppl. 1"},
      {"Ｖｏｌ．１２　Ｎｏ．３　ｐｐ．１２－１５", "v12 i3 p12-15"},
      {"Vol.Ⅻ No.Ⅲ", "vXII iIII"},
      // J-STAGE
      {"2020 年 2020 巻 201 号 p. 201_66-201_81", "v2020 i201 p201_66-201_81 d2020"},
      {"2020 Volume 79 Issue 2 Pages 1-7", "v79 i2 p1-7 d2020"},
      {"1988 Volume 79 Pages Cover1-", "v79 pCover1- d1988"},
      {"63 巻, 1 号", "v63 i1"},
      {"Volume 2020, Issue 30", "v2020 i30"},
      {"87 巻 (2016) 1 号 p. 79-88", "v87 i1 p79-88 d2016"},
      {"Vol. 20 (2005) No. 2 P 144-151", "v20 i2 p144-151 d2005"},
      {"2022 年 63 巻 1 号 p. 3-13 発行日: 2022/07/31 公開日: 2022/08/01",
       "v63 i1 p3-13 d2022-7-31 r2022-8-1"},
      {"1988 Volume 79 Pages 1-7 Published: September 25, 1988 Released on J-STAGE: January 15, "
       "2017",
       "v79 p1-7 d1988-9-25 r2017-1-15"},
      // NDL
      {"3(通号 641) p.84-100", "i3 t641 p84-100"},
      {"(通号 22) p.p1～125", "t22 p1-125"},
      {"2 1991-12-20 p.3-23", "i2 p3-23 d1991-12-20"},
      {"2008-09-19 p.217-", "p217- d2008-9-19"},
      {"2-4(通号 153) p.237-244", "i2-4 t153 p237-244"},
      {"1723(通号 増刊) p.51-53", "i1723 t増刊 p51-53"},
      {"1994-12-25 p.228-239, 273-274", "p228-239, 273-274 d1994-12-25"},
      {"5 p.????", "i5"},
      {"0 2017 p.380-381", "p380-381 d2017"},
      {"102・103・105-124 p.1-2", "i102・103・105-124 p1-2"},
      {"1985 p.14-", "p14- d1985"},
      {"1971年6月7日 夕刊 3面（1971-06-07）", "i夕刊 p3 d1971-6-7"},
      // WEKO
      {"巻 22, 号 1, p. 37-48, ページ数 12, 発行年 2017-02", "v22 i1 p37-48 x12 d2017-2"},
      {"Volume 22, Issue 1, p. 37-48, Number of Pages 12, Issued Date 2017-02",
       "v22 i1 p37-48 x12 d2017-2"},
      {"p. 160(1)-150(11)", "p160(1)-150(11)"},
      // reference lists
      {"2008, vol. 51, no. 4, p. 251-259.", "v51 i4 p251-259 d2008"},
      {"2010,vol.43,no.9,p877~881.", "v43 i9 p877-881 d2010"},
      {"29, 1986, pp1-28.", "v29 p1-28 d1986"},
      {"32(11), 2004,11, 1043-1048.", "v32 i11 p1043-1048 d2004-11"},
      {"第 73 巻,第 1 号,2001 年,1~15", "v73 i1 p1-15 d2001"},
      {"第65巻第4号、1996年(平成8年)4月、pp. 149-181。", "v65 i4 p149-181 d1996-4"},
      {"84(6): 1-16", "v84 i6 p1-16"},
      {"57: 93-102", "v57 p93-102"},
      {"(42):18-21。", "t42 p18-21"},
      {"66, 550, 193-200.", "v66 i550 p193-200"},
      {"2012;59(3):243-249.", "v59 i3 p243-249 d2012"},
      {"Vol. 40; no. 3; pp. 256 - 263", "v40 i3 p256-263"},
      {"2024, № 1, p. 13-26", "i1 p13-26 d2024"},
      {"P.726 - P.730", "p726-730"},
      {"No.5    (1990-03-30 issued)", "i5 d1990-3-30"},
      {"vol. 3, article no. 45", "v3 a45"},
      // Japanese numbering
      {"第12巻第3号", "v12 i3"},
      {"第十二巻第三号", "v12 i3"},
      {"12巻3号", "v12 i3"},
      {"12(3)", "v12 i3"},
      {"第12巻第3号(通巻245号)", "v12 i3 t245"},
      {"第5巻第1・2合併号", "v5 i1・2"},
      {"第3巻増刊号", "v3 i増刊号"},
      {"別冊3", "i別冊3"},
      {"創刊号", "i1"},
      {"3巻9月号", "v3 i9月号"},
      {"2020年 第3巻 9月号", "v3 i9月号 d2020-9"},
      {"2020年9月号", "i9月号 d2020-9"},
      {"2020年1・2月合併号", "i1・2月合併号 d2020-1/2020-2"},
      {"2020年春号", "i春号 d2020s1"},
      {"第5巻 昭和42・3 p.4", "v5 p4 d1967-3"},
      {"55巻8号 1996年08月発行", "v55 i8 d1996-8"},
      {"20No.3", "v20 i3"},
      {"第Ⅻ巻", "vXII"},
      {"第XII巻第3号", "vXII i3"},
      {"第百二十号", "i120"},
      {"3巻上", "v3 i上"},
      {"上", "v上"},
      {"no.FIN-031", "iFIN-031"},
      {"FIN-031号", "iFIN-031"},
      {"12巻3号(245号)", "v12 i3 t245"},
      {"第3・4号合併号", "i3・4"},
      {"第3号・第4号合併号", "i3・4"},
      {"第3，4合併号", "i3・4"},
      {"第1〜3合併号", "i1-3"},
      {"第5巻1・2号", "v5 i1・2"},
      {"第45巻臨時増刊号", "v45 i臨時増刊号"},
      {"28(2),p.15-23,1992", "v28 i2 p15-23 d1992"},
      {"28巻2号（1992年3月）15〜23頁", "v28 i2 p15-23 d1992-3"},
      {"第28巻 第2号 平成4年3月 15-23頁", "v28 i2 p15-23 d1992-3"},
      {"巻: 28 号: 2 ページ: 15-23", "v28 i2 p15-23"},
      {"論文ID: 17-00123", "a17-00123"},
      // volumes with letters, numbers that descend, lists of issues
      {"J85-D-I (3), 1-10, 2002-03-01", "vJ85-D-I i3 p1-10 d2002-3-1"},
      {"E98.D (12), 2014-2020, 2015", "vE98.D i12 p2014-2020 d2015"},
      {"JSAI2019 (0), 1A2J103-1A2J103, 2019", "vJSAI2019 i0 p1A2J103-1A2J103 d2019"},
      {"28-2, pp.15-23, 1992.3", "v28 i2 p15-23 d1992-3"},
      {"12-3, 45-67", "v12 i3 p45-67"},
      {"2-3-4 2022", "i2-3-4 d2022"},
      {"102・103・105-124", "i102・103・105-124"},
      {"(1150), 7-28, 2020-02", "i1150 p7-28 d2020-2"},
      {"12 (2001), 45-67", "v12 p45-67 d2001"},
      {"12 (2001) pp. 45-67", "v12 p45-67 d2001"},
      {"(1999) 1999 p.237-240", "p237-240 d1999"},
      // pages outside the count, pages from both covers, years of eight digits
      {"763 p.6-10,図巻末1p", "i763 p6-10, 図巻末1p"},
      {"p.1-5,口絵2枚, 1999", "p1-5, 口絵2枚 d1999"},
      {"160(1)～150(11)", "p160(1)-150(11)"},
      {"vol.12, no.3, pp.45-67, 20010300", "v12 i3 p45-67 d2001-3"},
      {"vol.12, 20010312", "v12 d2001-3-12"},
      {"pp. 45ff.", "p45-"},
      {"p. 1‑12", "p1-12"},
      {"平成29年度, 2018-03", "v平成29年度 d2018-3"},
  }));
  Diagnostics diagnostics;
  const Numbering numbering = read_numbering({text, 10}, diagnostics);
  INFO(text);
  CHECK(shown(numbering) == expected);
  CHECK(all_stand_there(text, numbering));
  CHECK(diagnostics.list().empty());
}

TEST_CASE("what no grammar explains is unread and reported") {
  const auto [text, expected] = GENERATE(table<std::string, std::string>({
      {"vol.69, no.1, pp.", "v69 i1 u<pp.>"},
      {"vol.69, no", "v69 u<no>"},
      {"vol.69, 2021-03-30 (Released:20", "v69 d2021-3-30 u<Released:20>"},
      {"STI Horizon, Vol.11, No.3", "v11 i3 u<STI Horizon>"},
      {"病院55巻8号", "v55 i8 u<病院>"},
      {"第127回大会", "u<第127回大会>"},
      {"vol.1, vol.2", "v1 u<2>"},
      {"pp.1-5, 図書館", "p1-5 u<図書館>"},
      {"abc", "uabc"},
  }));
  Diagnostics diagnostics;
  const Numbering numbering = read_numbering({text, 10}, diagnostics);
  INFO(text);
  CHECK(shown(numbering) == (expected == "uabc" ? "u<abc>" : expected));
  REQUIRE(diagnostics.size() == 1);
  CHECK(diagnostics.list()[0].kind == DiagnosticKind::numbering_unread);
  CHECK(diagnostics.list()[0].where == numbering.unread[0].where());
}

TEST_CASE("a fiscal year is the date where no other is given") {
  const auto [text, expected] = GENERATE(table<std::string, std::string>({
      {"平成29年度", "d2017"},
      {"平成29年度 第3号", "i3 d2017"},
      {"2018年度・2019年度, 12", "v12 d2018/2019"},
  }));
  Diagnostics diagnostics;
  INFO(text);
  CHECK(shown(read_numbering({text, 0}, diagnostics)) == expected);
  REQUIRE(diagnostics.size() >= 1);
  CHECK(diagnostics.list()[0].kind == DiagnosticKind::fiscal_year);
}

TEST_CASE("a line that is cut off anywhere gives the parts that were whole") {
  const std::string text = "vol.2020, no.201, pp.201_66-201_81, 2020-09-15 (Released:2022-03-31)";
  for (std::size_t length = 0; length <= text.size(); ++length) {
    Diagnostics diagnostics;
    const std::string cut = text.substr(0, length);
    const Numbering numbering = read_numbering({cut, 10}, diagnostics);
    INFO(cut);
    CHECK(all_stand_there(cut, numbering));
    if (length > 10) CHECK(numbering.volume.value == "2020");
    if (length > 18) CHECK(numbering.issue.value == "201");
    if (length > 36) CHECK(numbering.pages.text == "201_66-201_81");
    if (length > 46) CHECK(shown(*numbering.issued.value) == "2020-9-15");
  }
}

TEST_CASE("any bytes are read without harm") {
  const std::string text =
      "第12巻第3号(通巻245号)、令和2(2020)年9月号 pp.１２～１５ (公開日:2022/07/31) Suppl. Ⅻ";
  for (std::size_t begin = 0; begin < text.size(); ++begin) {
    for (std::size_t end = begin; end <= text.size(); end += 3) {
      Diagnostics diagnostics;
      const std::string cut = text.substr(begin, end - begin);
      const Numbering numbering = read_numbering({cut, 10}, diagnostics);
      CHECK(numbering.unread.size() == diagnostics.size());
      (void)read_volume({cut, 0}, diagnostics);
      (void)read_pages({cut, 0}, diagnostics);
    }
  }
}

TEST_CASE("the numbering of a host item begins behind its name") {
  const auto [host, numbers] = GENERATE(table<std::string, std::string>({
      {"ユリイカ = Eureka ", "3(通号 641) p.84-100"},
      {"Dental materials journal ", "1994-12-25 p.228-239, 273-274"},
      {"日本音響学会誌 ", "45 (7), 527-533, 1989"},
      {"東北学院大学論集. 教會と神學", "(通号 15) p.p302～242"},
      {"心理学研究 ", "第95巻 第5号(2024年12月)"},
      {"STI Horizon, ", "Vol.11, No.3"},
      {"病院", "55巻8号"},
      {"現代思想", "2020年5月号"},
      {"朝日新聞.", "2007-12-18,朝刊,p.33"},
      {"Canadian Journal of Information Science.", "1987,vol.40,no.3/4,p.15-30"},
      {"電子情報通信学会論文誌 ", "J85-D-I (3), 1-10, 2002-03-01"},
      {"第66回応用物理学会学術講演会 8p-F-12 ", "2005 p.90-"},
      {"学術振興会第123委員会 編 ", "1 p.p29～34"},
      {"思想 ", "(1150), 7-28, 2020-02"},
      {"第127回日本森林学会大会", ""},
      {"平成22年電気学会", ""},
      {"ソフトウェアサイエンス研究会 (SS)", ""},
      {"国際政治", ""},
  }));
  INFO(host << numbers);
  CHECK(numbering_begin(host + numbers) == host.size());
}

TEST_CASE("a volume or issue alone is read without its words") {
  const auto [text, volume] = GENERATE(table<std::string, std::string>({
      {"第12巻", "12"},
      {"12", "12"},
      {"E98.D", "E98.D"},
      {"Vol. 12", "12"},
      {"第十二巻", "12"},
      {"平成29年度", "平成29年度"},
      {"平成３１年度・令和元年度", "平成31年度・令和元年度"},
      {"2 平成篇 ディスク3", "2 平成篇 ディスク3"},
      {"Vol.181", "181"},
      {"第XII巻", "XII"},
      {"上", "上"},
      {"１２", "12"},
      {"foo bar", "foo bar"},
  }));
  Diagnostics diagnostics;
  const Parsed<std::string> part = read_volume({text, 0}, diagnostics);
  INFO(text);
  CHECK(part.value == volume);
  CHECK(part.text == text);
}

TEST_CASE("control characters are no part of a volume") {
  const std::string text = GENERATE("\x1d\x1e\x1f",
                                    "a\x1b\x1b"
                                    "b");
  Diagnostics diagnostics;
  const Parsed<std::string> part = read_volume({text, 0}, diagnostics);
  CHECK(part.text == (text.front() == 'a' ? "ab" : ""));
  CHECK(part.value.value_or("") == part.text);
}

TEST_CASE("what is no text is no part of a page") {
  const auto [text, page] = GENERATE(table<std::string, std::string>({
      {"a\xEF\xBF\xBE"
       "b-c",
       "a\xEF\xBF\xBD"
       "b"},
      {"1\xE2\x80\xAE"
       "2-3",
       "12"},
      {"1\xC2\x98"
       "2-3",
       "12"},
  }));
  Diagnostics diagnostics;
  const auto pages = read_pages({text, 0}, diagnostics);
  REQUIRE(pages.value.has_value());
  CHECK(pages.value->front().first == page);
}

TEST_CASE("an issue alone is read without its words") {
  const auto [text, issue] = GENERATE(table<std::string, std::string>({
      {"第3号", "3"},
      {"3・4合併号", "3・4"},
      {"9月号", "9月号"},
      {"No. 5", "5"},
      {"(3)", "3"},
      {"通巻245号", "245"},
      {"1-2号", "1-2"},
      {"特集号", "特集号"},
      {"Suppl. 1", "Suppl. 1"},
      {"創刊号", "1"},
      {"No.3/4", "3/4"},
      {"臨時増刊号", "臨時増刊号"},
      {"3号 (通巻245号)", "3"},
  }));
  Diagnostics diagnostics;
  INFO(text);
  CHECK(read_issue({text, 0}, diagnostics).value == issue);
  CHECK(diagnostics.list().empty());
}

TEST_CASE("a label of one part does not lose the others") {
  const auto [part, text, expected] = GENERATE(table<NumberingPart, std::string, std::string>({
      {NumberingPart::issue, "3号 (通巻245号)", "i3 t245"},
      {NumberingPart::issue, "245号", "i245"},
      {NumberingPart::issue, "第3巻", "i3"},
      {NumberingPart::volume, "第12巻第2号", "v12 i2"},
      {NumberingPart::volume, "12 (2001)", "v12 d2001"},
      {NumberingPart::volume, "第5号", "v5"},
      {NumberingPart::total_number, "通巻245号", "t245"},
      {NumberingPart::total_number, "245", "t245"},
      {NumberingPart::total_number, "第245号", "t245"},
      {NumberingPart::volume, "続編 その2", "v続編 その2"},
      {NumberingPart::volume, "12 Suppl. 2", "v12 iSuppl. 2"},
      {NumberingPart::volume, "12巻(特集号)", "v12 i特集号"},
      {NumberingPart::volume, "35(別冊)", "v35 i別冊"},
      {NumberingPart::volume, "35 別冊", "v35 i別冊"},
      {NumberingPart::volume, "12(3)", "v12 i3"},
      {NumberingPart::volume, "12 3", "v12 3"},
      {NumberingPart::issue, "No.3(通巻245号)", "i3 t245"},
      {NumberingPart::issue, "第12巻第3号", "v12 i3"},
      {NumberingPart::issue, "1 Pt 2", "i1 Pt 2"},
      {NumberingPart::issue, "1(2)", "i1(2)"},
      {NumberingPart::total_number, "245,246", "t245,246"},
      {NumberingPart::volume, "", ""},
  }));
  Diagnostics diagnostics;
  INFO(text);
  CHECK(shown(read_numbering_of(part, {text, 0}, diagnostics)) == expected);
  CHECK(diagnostics.list().empty());
}

TEST_CASE("pages are read as printed") {
  const auto [text, expected] = GENERATE(table<std::string, std::string>({
      {"201_66-201_81", "201_66-201_81"},
      {"1-5, 9-12", "1-5, 9-12"},
      {"p.217-", "217-"},
      {"p.p1～125", "1-125"},
      {"256 - 263", "256-263"},
      {"P.726 - P.730", "726-730"},
      {"160(1)-150(11)", "160(1)-150(11)"},
      {"43-40", "43-40"},
      {"p191-196", "191-196"},
      {"191-196p", "191-196"},
      {"iv-xii", "iv-xii"},
      {"C-O92_1-10", "C-O92_1-10"},
      {"1-1-1-5", "1-1-1-5"},
      {"12ー15", "12-15"},
      {"１２－１５", "12-15"},
      {"12〜15ページ", "12-15"},
      {"ページ 1‑12", "1-12"},
      {"237-239, 273-274; 280", "237-239, 273-274, 280"},
      {"1・3・5-7", "1, 3, 5-7"},
      {"12頁", "12"},
      {"巻頭", "巻頭"},
      {"S1–S12", "S1-S12"},
      {"p. 77-93.", "77-93"},
      {"12--15", "12-15"},
      {"12---15", "12-15"},
      {"1-12 p.", "1-12"},
      {"45ff.", "45-"},
      {"S425-", "S425-"},
      {"I_156-I_166", "I_156-I_166"},
      {"表2", "表2"},
      {"6-10,図巻末1p", "6-10, 図巻末1p"},
  }));
  Diagnostics diagnostics;
  const auto pages = read_pages({text, 0}, diagnostics);
  INFO(text);
  REQUIRE(pages.value);
  CHECK(pages_text(*pages.value) == expected);
  CHECK(pages.text == text);
  CHECK(diagnostics.list().empty());
}

TEST_CASE("a half-width long vowel mark between digits is a hyphen") {
  Diagnostics diagnostics;
  CHECK(pages_text(*read_pages({"12ｰ15", 0}, diagnostics).value) == "12-15");
}

TEST_CASE("pages that are not stated or not understood have no value") {
  Diagnostics diagnostics;
  CHECK_FALSE(read_pages({"none", 0}, diagnostics).stated());
  CHECK_FALSE(read_pages({"", 0}, diagnostics).stated());
  CHECK(diagnostics.list().empty());
  CHECK_FALSE(read_pages({"、、", 0}, diagnostics).value);
  CHECK(diagnostics.size() == 1);
}
