#include "value/date.hpp"

#include <string>
#include <vector>

#include "catch.hpp"

using namespace shoshi;
using namespace shoshi::value;

namespace {

std::string point(const PartialDate& date) {
  std::string out = std::to_string(date.year);
  if (date.season != Season::none) out += " s" + std::to_string(static_cast<int>(date.season));
  if (date.month != 0) out += "-" + std::to_string(date.month);
  if (date.day != 0) out += "-" + std::to_string(date.day);
  return out;
}

std::string shown(const Parsed<DateRange>& date) {
  if (!date.value) return "none";
  return point(date.value->first) + (date.value->is_range() ? "/" + point(date.value->last) : "");
}

}  // namespace

TEST_CASE("dates that are right are read without a word") {
  const auto [text, expected] = GENERATE(table<std::string, std::string>({
      {"2020-09-15", "2020-9-15"},
      {"2020-09", "2020-9"},
      {"2020", "2020"},
      {"2020/9/15", "2020-9-15"},
      {"2020.09.15", "2020-9-15"},
      {"2020. 9. 15", "2020-9-15"},
      {"2020年9月15日", "2020-9-15"},
      {"2020 年 9 月 15 日", "2020-9-15"},
      {"２０２０年９月", "2020-9"},
      {"2020年", "2020"},
      {"二〇二〇年九月", "2020-9"},
      {"千九百八十五年十二月三日", "1985-12-3"},
      {"2019‑02", "2019-2"},
      {"20200915", "2020-9-15"},
      {"20160900", "2016-9"},
      {"202009", "2020-9"},
      {"2006-02-00", "2006-2"},
      {"2006-00-00", "2006"},
      {"2020-02-29", "2020-2-29"},
      {"2020-09-15T10:20:30Z", "2020-9-15"},
      {"2020年9月15日(火)", "2020-9-15"},
      {"2020年9月15日発行", "2020-9-15"},
      {"1996年08月発行", "1996-8"},
      {"西暦2020年", "2020"},
      {"皇紀2600年", "1940"},
      {"c2020", "2020"},
      {"©2020", "2020"},
      {"[2008]", "2008"},
      {"[2009.6]", "2009-6"},
      {"〔２０１１．２〕", "2011-2"},
      {"令和2年9月15日", "2020-9-15"},
      {"令和2(2020)年9月", "2020-9"},
      {"令和２（２０２０）年９月", "2020-9"},
      {"1989（平成元）年", "1989"},
      {"1996年(平成8年)4月", "1996-4"},
      {"平成元年", "1989"},
      {"平成31年4月30日", "2019-4-30"},
      {"令和元年5月1日", "2019-5-1"},
      {"昭和64年", "1989"},
      {"昭和42・3", "1967-3"},
      {"昭和六十三年三月", "1988-3"},
      {"昭14", "1939"},
      {"昭63.3", "1988-3"},
      {"明24.12", "1891-12"},
      {"S63.3", "1988-3"},
      {"H元.4", "1989-4"},
      {"R2/9/15", "2020-9-15"},
      {"㍻3年5月", "1991-5"},
      {"明治6年1月1日", "1873-1-1"},
      {"慶応4年", "1868"},
      {"大正15年/昭和元年", "1926"},
      {"September 25, 1988", "1988-9-25"},
      {"15 Sep 2020", "2020-9-15"},
      {"1st March 2020", "2020-3-1"},
      {"Sept. 2020", "2020-9"},
      {"May 11, 2017", "2017-5-11"},
      {"2020 Sep 15", "2020-9-15"},
      {"01.06.2013", "2013-6-1"},
      {"13/06/2013", "2013-6-13"},
      {"2020年春", "2020 s1"},
      {"2020年秋季", "2020 s3"},
      {"2020 Winter", "2020 s4"},
      {"Summer 2020", "2020 s2"},
      {"2020.9上旬", "2020-9"},
      {"2020年9月下旬", "2020-9"},
      {"2004,11", "2004-11"},
      {"2004,11,3", "2004-11-3"},
      {"9/2020", "2020-9"},
      {"(公開日: 2022/03/31)", "2022-3-31"},
      {"(早期公開日: 2022/03/31)", "2022-3-31"},
      {"発行日：2022/07/31", "2022-7-31"},
      {"Published: May 11, 2017", "2017-5-11"},
      {"Mar. 2020", "2020-3"},
      {"1945年8月15日水曜日", "1945-8-15"},
      {"2017‑04‑01", "2017-4-1"},
      {"平成12年（2000年）3月", "2000-3"},
      {"[2008?]", "2008"},
      {"c1999", "1999"},
  }));
  Diagnostics diagnostics;
  const Parsed<DateRange> date = read_date({text, 50}, diagnostics);
  INFO(text);
  CHECK(shown(date) == expected);
  CHECK(date.text == text);
  CHECK(date.where == Span{50, 50 + text.size()});
  CHECK(diagnostics.list().empty());
}

TEST_CASE("ranges of dates have a first and a last") {
  const auto [text, expected] = GENERATE(table<std::string, std::string>({
      {"2019.4～2020.3", "2019-4/2020-3"},
      {"2017-04-01 – 2020-03-31", "2017-4-1/2020-3-31"},
      {"2020-12-31/2021-01-02", "2020-12-31/2021-1-2"},
      {"1950-1998", "1950/1998"},
      {"1998-99", "1998/1999"},
      {"2019/20", "2019/2020"},
      {"1998-", "1998"},
      {"2020年1・2月", "2020-1/2020-2"},
      {"2020年12月・2021年1月", "2020-12/2021-1"},
      {"2020年4月～9月", "2020-4/2020-9"},
      {"2020年9月5日～7日", "2020-9-5/2020-9-7"},
      {"2020年9月5・6日", "2020-9-5/2020-9-6"},
      {"2020.9.15-17", "2020-9-15/2020-9-17"},
      {"Jan./Feb. 2020", "2020-1/2020-2"},
  }));
  Diagnostics diagnostics;
  INFO(text);
  CHECK(shown(read_date({text, 0}, diagnostics)) == expected);
  CHECK(diagnostics.list().empty());
}

TEST_CASE("what is wrong in a date is reported where it stands, and the rest is kept") {
  const auto [text, expected, code, place] =
      GENERATE(table<std::string, std::string, std::string, std::string>({
          {"２０２０年１３月", "2020", "V012", "１３"},
          {"2020-13-01", "2020", "V012", "13"},
          {"20201301", "2020", "V012", "13"},
          {"2020-02-30", "2020-2", "V013", "30"},
          {"2019年2月29日", "2019-2", "V013", "29"},
          {"平成31年9月", "2019-9", "V014", "平成31年9月"},
          {"昭和64年2月", "1989-2", "V014", "昭和64年2月"},
          {"大正元年1月", "1912-1", "V014", "大正元年1月"},
          {"令和3(2020)年", "2020", "V011", "令和3"},
          {"2020（令和3）年", "2020", "V011", "令和3"},
          {"明治5年12月2日", "1872", "V017", "明治5年12月2日"},
          {"慶応4年1月", "1868", "V017", "慶応4年1月"},
          {"2019年度", "2019", "V015", "2019"},
          {"05/06/2013", "2013", "V016", "05/06/2013"},
          {"2021-2020", "2021", "V018", "2021-2020"},
          {"2003.5(第2版)", "2003-5", "V004", "(第2版)"},
          {"[201-]", "none", "V010", "[201-]"},
          {"'63", "none", "V010", "'63"},
          {"元年", "none", "V010", "元年"},
          {"1971年6月7日 夕刊 3面（1971-06-07）", "1971-6-7", "V004", "夕刊 3面（1971-06-07）"},
          {"昭和64年1月8日", "1989-1-8", "V014", "昭和64年1月8日"},
          {"2001, c1999", "2001", "V004", "c1999"},
          {"63.3", "none", "V010", "63.3"},
          {"不明", "none", "V010", "不明"},
          {"2020abc", "none", "V010", "2020abc"},
          {"20209", "none", "V010", "20209"},
      }));
  Diagnostics diagnostics;
  const Parsed<DateRange> date = read_date({text, 0}, diagnostics);
  INFO(text);
  CHECK(shown(date) == expected);
  CHECK(date.text == text);
  REQUIRE(diagnostics.size() == 1);
  CHECK(describe(diagnostics.list()[0].kind).code == code);
  const Span where = diagnostics.list()[0].where;
  CHECK(text.substr(where.begin, where.size()) == place);
}

TEST_CASE("fillers and empty text state no date") {
  const std::string text = GENERATE(as<std::string>{}, "", " ", "99990101", "9999-01-01", "9999",
                                    "0000-00-00", "00000000");
  Diagnostics diagnostics;
  CHECK_FALSE(read_date({text, 0}, diagnostics).stated());
  CHECK(diagnostics.list().empty());
}
