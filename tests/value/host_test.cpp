#include "value/host.hpp"

#include <string>

#include "catch.hpp"
#include "numbering_text.hpp"

using namespace shoshi;
using namespace shoshi::value;

namespace {

/// "title = parallel title / responsibility | numbering"
std::string shown(const Host& host) {
  std::string out;
  for (const Title& title : host.container.titles) {
    out += (out.empty() ? "" : " = ") + title.text;
    if (!title.subtitle.empty()) out += " : " + title.subtitle;
  }
  for (const SourceText& statement : host.responsibility) {
    out += " / " + std::string(statement.text);
  }
  out += " | " + shown(host.numbering);
  for (const SourceText& piece : host.unread) out += " u<" + std::string(piece.text) + ">";
  return out;
}

}  // namespace

TEST_CASE("host strings of the services are cut where their numbers begin") {
  const auto [text, expected] = GENERATE(table<std::string, std::string>({
      // NDL
      {"ユリイカ = Eureka 3(通号 641) p.84-100", "ユリイカ = Eureka | i3 t641 p84-100"},
      {"英文学 / 早稲田大学英文学会 編(通号 98) p.1-13",
       "英文学 / 早稲田大学英文学会 編 | t98 p1-13"},
      {"人事院月報 : 公務員関係情報誌 / 人事院総務課 編 763 p.6-10,図巻末1p",
       "人事院月報 : 公務員関係情報誌 / 人事院総務課 編 | i763 p6-10, 図巻末1p"},
      {"ダカーポ / マガジンハウス [編] 18(通号 477) p.92～94",
       "ダカーポ / マガジンハウス [編] | i18 t477 p92-94"},
      {"キネマ旬報 1723(通号 増刊) p.51-53", "キネマ旬報 | i1723 t増刊 p51-53"},
      {"中京法学 2-3-4 2022 p.123-130", "中京法学 | i2-3-4 p123-130 d2022"},
      {"日本学術振興会第123委員会研究報告 1 p.p29～34",
       "日本学術振興会第123委員会研究報告 | i1 p29-34"},
      {"第31回流体力学講演会講演集, (1999) 1999 p.237-240",
       "第31回流体力学講演会講演集 | p237-240 d1999"},
      {"第66回応用物理学会学術講演会 8p-F-12 2005 p.90-",
       "第66回応用物理学会学術講演会 8p-F-12 | p90- d2005"},
      {"平成15年電気学会 2003", "平成15年電気学会 | d2003"},
      {"Proceedings of the Symposium, FY2019 2020", "Proceedings of the Symposium, FY2019 | d2020"},
      {"年次大会 0 2019 p.J22205-", "年次大会 | pJ22205- d2019"},
      {"電力 9 p.????", "電力 | i9"},
      {"大原社会問題研究所雑誌 2016-08-01", "大原社会問題研究所雑誌 | d2016-8-1"},
      {"『秋田魁新報』1971年6月7日 夕刊 3面", "秋田魁新報 | i夕刊 p3 d1971-6-7"},
      {"仕事文脈 / タバブックス 編 p.34-38", "仕事文脈 / タバブックス 編 | p34-38"},
      // CiNii
      {"日本音響学会誌 45 (7), 527-533, 1989", "日本音響学会誌 | v45 i7 p527-533 d1989"},
      {"Journal of the American Society 126 (2), 175-181, 2001-03",
       "Journal of the American Society | v126 i2 p175-181 d2001-3"},
      {"電子情報通信学会論文誌. D 97 (5), 1023-1031, 2014-05-01",
       "電子情報通信学会論文誌. D | v97 i5 p1023-1031 d2014-5-1"},
      {"IEICE Trans. Inf. & Syst. E98.D (12), 2014-2020, 2015",
       "IEICE Trans. Inf. & Syst. | vE98.D i12 p2014-2020 d2015"},
      {"人工知能学会全国大会論文集 JSAI2019 (0), 1A2J103-1A2J103, 2019",
       "人工知能学会全国大会論文集 | vJSAI2019 i0 p1A2J103-1A2J103 d2019"},
      {"思想 (1150), 7-28, 2020-02", "思想 | i1150 p7-28 d2020-2"},
      // DSpace, NISTEP, Summon, OUCI, J-STAGE
      {"東京学芸大学紀要. 総合教育科学系, 57: 93-102",
       "東京学芸大学紀要. 総合教育科学系 | v57 p93-102"},
      {"STI Horizon, Vol.11, No.3", "STI Horizon | v11 i3"},
      {"小児耳鼻咽喉科 Vol. 40; no. 3; pp. 256 - 263", "小児耳鼻咽喉科 | v40 i3 p256-263"},
      {"Journal: NAME, 2024, № 1, p. 13-26", "NAME | i1 p13-26 d2024"},
      {"国際政治 2020 年 2020 巻 201 号 p. 201_66-201_81",
       "国際政治 | v2020 i201 p201_66-201_81 d2020"},
      {"心理学研究 第95巻 第5号(2024年12月)", "心理学研究 | v95 i5 d2024-12"},
      {"病院55巻8号", "病院 | v55 i8"},
      // reference lists
      {"『アフリカ研究』 (日本アフリカ学会) 29, 1986, pp1-28.",
       "アフリカ研究 / 日本アフリカ学会 | v29 p1-28 d1986"},
      {"『農業経済研究』第 73 巻,第 1 号,2001 年,1~15", "農業経済研究 | v73 i1 p1-15 d2001"},
      {"『国語と国文学』84(6): 1-16", "国語と国文学 | v84 i6 p1-16"},
      {"日本建築学会計画系論文集, 66, 550, 193-200.",
       "日本建築学会計画系論文集 | v66 i550 p193-200"},
      {"医学図書館 2012;59(3):243-249.", "医学図書館 | v59 i3 p243-249 d2012"},
      {"朝日新聞.2007-12-18,朝刊,p.33", "朝日新聞 | i朝刊 p33 d2007-12-18"},
      {"情報管理. 2008, vol. 51, no. 4, p. 251-259.", "情報管理 | v51 i4 p251-259 d2008"},
      {"J. Chem. Soc. 12(3), 45", "J. Chem. Soc. | v12 i3 p45"},
      // no numbers
      {"『健保ニュース』", "健保ニュース | "},
      {"国際政治", "国際政治 | "},
      {"第127回日本森林学会大会", "第127回日本森林学会大会 | "},
      {"", " | "},
  }));
  Diagnostics diagnostics;
  INFO(text);
  CHECK(shown(read_host({text, 0}, diagnostics)) == expected);
  CHECK(diagnostics.list().empty());
  CHECK(is_host({text, 0}) == !expected.ends_with("| "));
}

TEST_CASE("a lone number is an issue if the record is of another year") {
  Diagnostics diagnostics;
  const SourceText text{"健保ニュース 1950 p.16-19", 0};
  CHECK(shown(read_host(text, diagnostics)) == "健保ニュース | p16-19 d1950");
  CHECK(shown(read_host(text, diagnostics, 1950)) == "健保ニュース | p16-19 d1950");
  CHECK(shown(read_host(text, diagnostics, 2011)) == "健保ニュース | i1950 p16-19");
  CHECK(shown(read_host({"肝臓 10 2004 p.5", 0}, diagnostics, 2011)) == "肝臓 | i10 p5 d2004");
}

TEST_CASE("what the numbers of a quoted name leave is returned and reported") {
  Diagnostics diagnostics;
  const Host host =
      read_host({"『国語国文』第65巻第4号、中央図書出版社、1996年4月", 0}, diagnostics);
  CHECK(shown(host) == "国語国文 | v65 i4 d1996-4 u<中央図書出版社>");
  CHECK(diagnostics.size() == 1);
}

TEST_CASE("volume and issue that announce themselves end the name") {
  Diagnostics diagnostics;
  CHECK(shown(read_host({"国際政治 第12巻第3号 「冷戦」 pp.1-5", 0}, diagnostics)) ==
        "国際政治 | v12 i3 p1-5 u<「冷戦」>");
  CHECK(shown(read_host({"講座日本語 第3巻 文法 p.1-5", 0}, diagnostics)) ==
        "講座日本語 第3巻 文法 | p1-5");
}

TEST_CASE("any bytes of a host are read without harm and in bounded time") {
  const std::string text = "『ユリイカ = Eureka』/ 編 Vol.3(通号 641) 令和2年9月 p.84～100, 図1";
  Diagnostics diagnostics;
  for (std::size_t begin = 0; begin < text.size(); ++begin) {
    for (std::size_t end = begin; end <= text.size(); end += 2) {
      (void)read_host({text.substr(begin, end - begin), 0}, diagnostics);
    }
  }
  std::string hostile;
  for (int n = 0; n < 20000; ++n) hostile += " 1 (2)";
  (void)read_host({hostile, 0}, diagnostics);
}
