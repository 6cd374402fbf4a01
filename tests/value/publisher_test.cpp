#include "value/publisher.hpp"

#include <string>

#include "catch.hpp"
#include "numbering_text.hpp"

using namespace shoshi;
using namespace shoshi::value;

namespace {

/// "publisher; publisher @place d2020 v2 n9784092536258 u<unread>"
std::string shown(const Imprint& imprint) {
  std::string out;
  for (const LocalText& publisher : imprint.publishers) {
    out += (out.empty() ? "" : "; ") + publisher.text;
  }
  for (const LocalText& place : imprint.places) out += " @" + place.text;
  if (imprint.issued.stated()) {
    out += " d" + (imprint.issued.value ? value::shown(*imprint.issued.value) : "?");
    if (imprint.issued.inferred) out += "*";
  }
  if (imprint.volume.stated()) out += " v" + imprint.volume.value.value_or("?");
  if (imprint.isbn.stated()) out += " n" + imprint.isbn.value.value_or("?");
  for (const SourceText& piece : imprint.unread) out += " u<" + std::string(piece.text) + ">";
  return out;
}

}  // namespace

TEST_CASE("publishers stand behind their places") {
  const auto [text, expected] = GENERATE(table<std::string, std::string>({
      {"東京 : 社会保険研究所", "社会保険研究所 @東京"},
      {"東京 : 国立国会図書館 ; 1950-1998", "国立国会図書館 @東京 u<1950-1998>"},
      {"日本認知症ケア学会 ; 2008-", "日本認知症ケア学会 u<2008->"},
      {"[藤田英樹]", "藤田英樹"},
      {"〔編〕", " u<編>"},
      {"ドワンゴ ; KADOKAWA (発売)", "ドワンゴ; KADOKAWA (発売)"},
      {"GIZA ; [Being]", "GIZA; Being"},
      {"Akiba Winds ; 東京音楽制作", "Akiba Winds; 東京音楽制作"},
      {"Berlin ; New York : Springer", "Springer @Berlin @New York"},
      {"東京 : 岩波書店 ; 大阪 : 創元社", "岩波書店; 創元社 @東京 @大阪"},
      {"[東京 : X]", "X @東京"},
      {"[東京] : [出版者不明]", " @東京"},
      {"出版社不明", ""},
      {"[出版者不明]", ""},
      {"[S.l.] : [s.n.]", ""},
      {"© 2021 東北地理学会", "東北地理学会 d2021*"},
      {"© 2021 by The Author(s)", "The Author(s) d2021*"},
      {"Copyright © 2001-2003 情報処理学会", "情報処理学会 d2001/2003*"},
      {"©東北地理学会", "東北地理学会"},
      {"copyrightセンター", "copyrightセンター"},
      {"cコミック社", "cコミック社"},
      {"VIZ Media,LLC", "VIZ Media,LLC"},
      {"一般社団法人 情報処理学会", "一般社団法人 情報処理学会"},
      {"FIT(電子情報通信学会・情報処理学会)運営委員会",
       "FIT(電子情報通信学会・情報処理学会)運営委員会"},
      {"", ""},
      {";", ""},
      {"[", "["},
  }));
  Diagnostics diagnostics;
  INFO(text);
  CHECK(shown(read_publisher({text, 0}, diagnostics)) == expected);
  CHECK(diagnostics.list().empty());
}

TEST_CASE("imprints are read from the right") {
  const auto [text, expected, rss] = GENERATE(table<std::string, std::string, bool>({
      {"東京 : X, 2001.3", "X @東京 d2001-3", false},
      {"札幌市中央図書館, 1986.3", "札幌市中央図書館 d1986-3", false},
      {"New York : Wiley, c1999", "Wiley @New York d1999", false},
      {"東京 : X, 1999-", "X @東京 d1999", false},
      {"Tokyo : University Press, Japan, 1999.3", "University Press, Japan @Tokyo d1999-3", false},
      {"小学館,2021,978-4-09-253625-8", "小学館 d2021 n9784092536258", true},
      {"小学館,2004,4095108614", "小学館 d2004 n4095108614", true},
      {"2,P-Vine,2022,", "P-Vine d2022 v2", true},
      {"2002-04,4-636-25156-3", " d2002-4 n4636251563", true},
      {"Giovanni Records,2012,", "Giovanni Records d2012", true},
      {"01(2019.4),スタイル,2019,978-4-8021-5305-8", "スタイル d2019 v01 n9784802153058", true},
      {"2 平成篇 ディスク3,バップ,2013,", "バップ d2013 v2 平成篇 ディスク3", true},
      {"平成３１年度・令和元年度,大分県立美術館,2019,",
       "大分県立美術館 d2019 v平成31年度・令和元年度", true},
      {"Vol.181,フロムワン,2012,", "フロムワン d2012 v181", true},
      {"[Being],2017,", "Being d2017", true},
      {"VIZ Media, LLC,2010,", "VIZ Media, LLC d2010", true},
      {"[出版者不明],1999,", " d1999", true},
      {",2020,", " d2020", true},
      {"タイトル,著者", "タイトル,著者", false},
      {"国際政治", "国際政治", false},
      {"", "", false},
      {",,", "", false},
  }));
  Diagnostics diagnostics;
  INFO(text);
  CHECK(shown(read_imprint({text, 0}, diagnostics)) == expected);
  CHECK(is_rss_imprint({text, 0}) == rss);
  CHECK(diagnostics.list().empty());
}

TEST_CASE("a date or ISBN of an imprint that is wrong is reported and kept") {
  Diagnostics diagnostics;
  CHECK(shown(read_imprint({"東京 : X, [201-]", 0}, diagnostics)) == "X @東京 d?");
  CHECK(shown(read_imprint({"小学館,2004,4095108615", 0}, diagnostics)) == "小学館 d2004 n?");
  REQUIRE(diagnostics.size() == 2);
  CHECK(diagnostics.list()[0].kind == DiagnosticKind::date_unread);
  CHECK(diagnostics.list()[1].kind == DiagnosticKind::isbn_check_digit);
}
