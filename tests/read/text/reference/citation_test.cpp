#include "read/text/reference/citation.hpp"

#include <chrono>
#include <iterator>
#include <string>
#include <string_view>
#include <vector>

#include "catch.hpp"
#include "read/text/reference/list_number.hpp"
#include "read/text/reference/reference_rows.hpp"
#include "read/text/reference/reference_rows_engineering.hpp"
#include "unicode/script.hpp"
#include "unicode/utf8.hpp"
#include "value/scan.hpp"

namespace shoshi::text {
namespace {

constexpr std::string_view kElementNames[] = {
#define SHOSHI_ELEMENT(name, extent) #name,
#include "read/text/elements.def"
#undef SHOSHI_ELEMENT
};

/// The parts of a line as "element=value" with " | " between them; empty if it is no reference.
std::string parts_of(std::string_view line) {
  std::vector<Part> parts;
  if (!read_citation({line, 0}, parts)) return {};
  std::string out;
  for (const Part& part : parts) {
    if (!out.empty()) out += " | ";
    const bool labelled = part.kind == PartKind::labelled;
    out += labelled ? kElementNames[static_cast<std::size_t>(part.element)] : "abstract";
    out.append("=").append(part.value.text);
  }
  return out;
}

/// The letters and digits of a line that are in no part, but for words that announce a part.
std::string lost(std::string_view line) {
  std::vector<Part> parts;
  static_cast<void>(read_citation({line, 0}, parts));
  std::string rest;
  const SourceText content = without_number({line, 0});
  for (std::size_t at = static_cast<std::size_t>(content.begin); at < line.size();) {
    const unicode::CodePoint point = unicode::decode(line, at);
    bool kept = false;
    for (const Part& part : parts) {
      kept = kept || (at >= part.value.begin && at < part.value.where().end);
    }
    const char32_t c = value::glyph_at(line, at).character;
    if (!kept && (value::is_alphanumeric(c) || unicode::is_japanese(c))) {
      rest += line.substr(at, point.bytes);
    }
    at += point.bytes;
  }
  for (const std::string_view word : {"公開日", "ReleasedonJSTAGE", "抄録", "doi", "DOI", "URL"}) {
    if (const std::size_t found = rest.find(word); found != std::string::npos) {
      rest.erase(found, word.size());
    }
  }
  return rest;
}

std::vector<Row> all_references() {
  std::vector<Row> rows(std::begin(kReferences), std::end(kReferences));
  rows.insert(rows.end(), std::begin(kEngineeringReferences), std::end(kEngineeringReferences));
  return rows;
}

TEST_CASE("a reference is taken apart whatever its style") {
  for (const Row& row : all_references()) {
    INFO(row.line);
    CHECK(parts_of(row.line) == row.parts);
  }
}

TEST_CASE("no word of a reference is lost, and parts are trimmed pieces of the line in order") {
  for (const Row& row : all_references()) {
    INFO(row.line);
    CHECK(lost(row.line).empty());
    std::vector<Part> parts;
    CHECK(read_citation({row.line, 1000}, parts));
    std::uint64_t end = 1000;
    for (const Part& part : parts) {
      CHECK(part.value.begin >= end);
      CHECK(part.value.text == row.line.substr(part.value.begin - 1000, part.value.text.size()));
      CHECK(unicode::trim(part.value.text) == part.value.text);
      CHECK(!part.value.text.empty());
      CHECK(part.label.text.empty());
      end = part.value.where().end;
    }
  }
}

constexpr std::string_view kOtherLines[] = {
    "深層学習による画像認識の動向",
    "深層学習による画像認識の動向 2010-2020",
    "1990年代の都市計画とその影響, 2005",
    "本研究では, 2015年4月から2016年3月までに収集した120件のデータを分析した.",
    "本稿は、山田(2001)の議論を踏まえ、港町の形成過程を検討する。",
    "山田(2001)は「港町の記憶」を論じ、佐藤(2005)は『都市の文化』でこれを批判した。",
    "Yamada and Sato (2001) showed that the adaptive filter converges faster than conventional "
    "ones at low SNR, and the error rate fell to 12%.",
    "In 2010, the survey was conducted in Tokyo, Osaka, and Kyoto. The results are shown in Table "
    "3, p. 12.",
    "調査の結果, 回答者の平均年齢は 45.3 歳, 標準偏差は 12.1, 有効回答数は 350, 2010.",
    "山田 太郎, 佐藤 花子, 鈴木 次郎",
    "山田太郎・佐藤花子・鈴木次郎",
    "山田太郎, 佐藤花子 (2010)",
    "心理学研究 第95巻 第5号(2024年12月)",
    "都市史研究 12巻3号 2015年",
    "都市史研究, 2015, 12 巻, 3 号, p. 45-67",
    "都市史研究 2015年 12巻 3号 p. 45-67",
    "vol.40, no.10, pp.3694-3705, 1999-10-15",
    "vol.2020, no.201, pp.201_66-201_81, 2020-09-15 (Released:2022-03-31)",
    "2021 年 73 巻 2 号 p. 77-93",
    "63 巻, 1 号",
    "1988 Volume 79 Pages 1-7",
    "発行日: 2020/01/02",
    "公開日: 2022/07/31",
    "巻号頁: vol.12, no.3, pp.45-67, 2015",
    "雑誌: 都市史研究 12(3), 45-67, 2015",
    "掲載誌：都市史研究 12(3) 2015 p.45-67",
    "著者: 山田太郎, 佐藤花子",
    "タイトル: 古地図にみる港町の変遷, 2015",
    "Published: September 25, 1988",
    "Released on J-STAGE: January 15, 2017",
    "Online ISSN : 1884-2844",
    "© 2021 東北地理学会",
    "第127回大会 2016年3月27日-30日",
    "日本森林学会大会発表データベース 第127回日本森林学会大会",
    "「港町の記憶」",
    "『都市の文化』",
    "『都市史研究』第12巻第3号（2015年）",
    "「港町の記憶」について―2015年の調査から―",
    "『源氏物語』の写本について, 2010",
    "東京 : 岩波書店, 2010.4",
    "岩波書店, 2010.4, 978-4-00-000000-0",
    "札幌市中央図書館, 1986.3",
    "Journal of the American Society for Horticultural Science 126 (2), 175-181, 2001-03",
    "東京学芸大学紀要. 総合教育科学系, 57: 93-102",
    "2019年度: 1,950千円 (直接経費: 1,500千円、間接経費: 450千円)",
    "研究期間 (年度) 2017-04-01 – 2020-03-31",
    "宝崎 隆祐  防衛大学校, 電気情報学群, 教授 (20546048)",
    "12 0 0 0 OA 古地図にみる港町の変遷",
    "The Meiji Restoration, 1868",
    "Introduction to Machine Learning, Second Edition, 2010",
    "Chapter 3. Results and Discussion. 2010.",
    "3.11以後の科学技術コミュニケーション. 2012",
    "Web 2.0 and the Future of Libraries, Part 2, 2009",
    "新型コロナウイルス感染症(COVID-19)の影響, 2020年3月",
    "令和2年7月豪雨による被害の概要(速報), 2020年8月1日",
    "我々は, 文献 [1], [2], 2010 年の調査, 第 3 章, p. 12 を参照した.",
    "会議名: 第12回研究会, 2010年3月5日, 東京",
    "目的：高齢者の転倒を予防する。方法：2010年に12施設, 345名を対象とした。結果：転倒率は 12.3%。",
    "https://doi.org/10.1234/abc.2010.12.3",
    "DOI 10.11374/shonijibi.40.256",
    "Neural networks, deep learning, and Bayesian inference in 2010: a review of 123 studies, "
    "1990-2010",
    "山田太郎 (東京大学), 佐藤花子 (京都大学), 2010年3月5日",
    "平成22年3月5日, 東京大学出版会, 山田太郎",
    "(12) 石井明、前掲書、123頁。",
    "",
    "1.",
    "[1]",
    "()",
    "「",
    "2015",
};

TEST_CASE("a line that is no reference gives nothing") {
  for (const std::string_view line : kOtherLines) {
    INFO(line);
    std::vector<Part> parts(1);
    CHECK_FALSE(read_citation({line, 0}, parts));
    CHECK(parts.size() == 1);
  }
}

TEST_CASE("a bracket that closes behind the zone of a publisher ends") {
  static_cast<void>(
      parts_of("図書館. \"資料の港\". 図書館. 港の「夜」(石井明編『海の国』海鳴書房、2012年)12頁"));
  static_cast<void>(
      parts_of("館. \"資料\". 館. https://a.jp/b,夜」(石井明編『海の国』海鳴書房、2012年)12頁"));
}

TEST_CASE("list marks are stripped, numbers of a title are not") {
  const auto [line, rest] = GENERATE(table<std::string, std::string>({
      {"[1] 山田", "山田"},
      {"1. 山田", "山田"},
      {"１．山田", "山田"},
      {"12) 山田", "山田"},
      {"(3) 山田", "山田"},
      {"（３）山田", "山田"},
      {"① 山田", "山田"},
      {"1. [1] 山田", "山田"},
      {"4. 4) 山田", "山田"},
      {"[^md2]: 山田", "山田"},
      {"• 山田", "山田"},
      {"  - 1. 山田", "山田"},
      {"1.5倍の速さ", "1.5倍の速さ"},
      {"2020. 山田", "2020. 山田"},
      {"2020年の山田", "2020年の山田"},
      {"3D の山田", "3D の山田"},
      {"3 山田", "3 山田"},
      {"10:30 山田", "10:30 山田"},
      {"(2001) 山田", "(2001) 山田"},
      {"[山田] 佐藤", "[山田] 佐藤"},
      {"-山田", "-山田"},
      {"1.", "1."},
      {"", ""},
  }));
  CHECK(without_number({line, 0}).text == rest);
}

TEST_CASE("a long line costs time in proportion to its length, and beyond a bound nothing") {
  constexpr std::string_view kSeeds[] = {"(",          "「",     "」『", ". ",
                                         "A. ",        ", ",     "1-",   "(2001) ",
                                         "J. Smith, ", "紀要. ", "<",    "山田太郎, "};
  for (const std::string_view seed : kSeeds) {
    std::string line;
    while (line.size() < 3900) line += seed;
    line += ". 誌名. 2008, vol. 5, p. 1-2.";
    INFO(seed);
    std::vector<Part> parts;
    const auto start = std::chrono::steady_clock::now();
    for (int turn = 0; turn < 10; ++turn) static_cast<void>(read_citation({line, 0}, parts));
    CHECK(std::chrono::steady_clock::now() - start < std::chrono::seconds(1));
    line.insert(0, 4096, ' ');
    CHECK_FALSE(read_citation({line, 0}, parts));
  }
}

}  // namespace
}  // namespace shoshi::text
