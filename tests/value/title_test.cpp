#include "value/title.hpp"

#include <string>

#include "catch.hpp"

using namespace shoshi;
using namespace shoshi::value;

namespace {

std::string shown(const std::string& text) {
  Diagnostics diagnostics;
  std::string out;
  for (const Title& title : read_title({text, 0}, diagnostics)) {
    if (!out.empty()) out += " = ";
    CHECK((title.kind == TitleKind::main) == out.empty());
    CHECK(text.substr(title.where.begin, title.where.size()).starts_with(title.text));
    out += "<" + title.text + ">" + (title.subtitle.empty() ? "" : " : " + title.subtitle);
  }
  CHECK(diagnostics.list().empty());
  return out;
}

}  // namespace

TEST_CASE("parallel titles and subtitles of works stand apart") {
  const auto [text, expected] = GENERATE(table<std::string, std::string>({
      {"<研究速報>構造物の応答=Pseudo-dynamic tests of structures",
       "<<研究速報>構造物の応答> = <Pseudo-dynamic tests of structures>"},
      {"Clean Architecture : 達人に学ぶ", "<Clean Architecture> : 達人に学ぶ"},
      {"エスケープ : 名探偵コナン : 快新、K新", "<エスケープ> : 名探偵コナン : 快新、K新"},
      {"電子書籍調査報告書 = eBook Marketing Report. 2018",
       "<電子書籍調査報告書> = <eBook Marketing Report. 2018>"},
      {"変貌する経営 = Changing Style : 市場主義の進展",
       "<変貌する経営> = <Changing Style> : 市場主義の進展"},
      {"図書館とIT = Library and IT", "<図書館とIT> = <Library and IT>"},
      {"Pigments = 顔料", "<Pigments> = <顔料>"},
  }));
  INFO(text);
  CHECK(shown(text) == expected);
}

TEST_CASE("a title that could be cut but need not be stays whole") {
  const std::string text = GENERATE(
      as<std::string>{}, "E=mc2の話", "方程式 x = y の解", "関数 f(x) = sin x",
      "質量比 3 : 1 の混合物", "「A : B」の研究", "Aの研究：Bを例に", "ジャン=リュック・ゴダール",
      "クロード＝レヴィ・ストロース論", "速度v=10 m/s", "最適条件 α = 0.05 における検定",
      "地域研究 ― 沖縄の場合 ―", "研究動向について～事例をもとに～", "H<sub>2</sub>O = Water",
      "構造=Structure", "A:B", "=", "題 :", ": 題", "<italic>E. coli</italic> の研究");
  INFO(text);
  CHECK(shown(text) == "<" + text + ">");
}

TEST_CASE("a long title with many marks is read in linear time") {
  std::string text;
  for (int n = 0; n < 50000; ++n) text += "あ = a : ";
  Diagnostics diagnostics;
  CHECK_FALSE(read_title({text, 0}, diagnostics).empty());
  CHECK(read_title({"", 0}, diagnostics).empty());
}

TEST_CASE("the language that ends a title is that of the work") {
  const auto [text, title, language] = GENERATE(table<std::string, std::string, std::string>({
      {"A case of measles (英語)", "A case of measles", "en"},
      {"麻疹の一例（英語）", "麻疹の一例", "en"},
      {"A study [in Japanese]", "A study", "ja"},
      {"A study (in Japanese)", "A study", "ja"},
      {"一例(中国語)", "一例", "zh"},
      {"A study [Japanese]", "A study [Japanese]", ""},
      {"(英語)", "(英語)", ""},
      {"分類 (言語)", "分類 (言語)", ""},
      {"X（英語）教育", "X（英語）教育", ""},
      {"", "", ""},
      {")", ")", ""},
  }));
  Diagnostics diagnostics;
  INFO(text);
  const LanguageSuffix suffix = take_language({text, 0}, diagnostics);
  CHECK(suffix.title.text == title);
  CHECK((suffix.language ? suffix.language->code : "") == language);
}

TEST_CASE("a subtitle on a line of its own stands between marks") {
  const auto [line, subtitle] = GENERATE(table<std::string, std::string>({
      {"── 山口の指摘と唐丹本郷 ──", "山口の指摘と唐丹本郷"},
      {"― 沖縄の場合 ―", "沖縄の場合"},
      {"~B~", "B"},
      {"～事例をもとに～", "事例をもとに"},
      {"－二次報告－", "二次報告"},
      {"---ESNモデル---", "ESNモデル"},
      {"ー応用ー", "応用"},
      {"-----", ""},
      {"- 著者", ""},
      {"～B-", ""},
      {"", ""},
  }));
  INFO(line);
  const auto found = marked_subtitle({line, 0});
  CHECK((found ? found->text : "") == subtitle);
}

TEST_CASE("a reading of a title is told from a title") {
  for (const std::string_view reading :
       {"クリーン アーキテクチャ : タツジン ニ マナブ ソフトウェア", "アニソン ・ ファンタジー",
        "シュウラク ノ 「 テイチ 」 ヨウイン", "サッポロシ トショカン ハンドブック",
        "ゲンダイ シソウ ト Web", "ｻｯﾎﾟﾛｼ ﾄｼｮｶﾝ", "サッポロシトショカンハンドブックカイテイバン"}) {
    INFO(reading);
    CHECK(is_title_reading(reading));
  }
  for (const std::string_view title :
       {"アニメソング", "アニメメドレー : ピアノソロ", "アニメスタイルインタビューズ", "津波の研究",
        "Examining Causes", "カーネル Linux", "", " ", "12 34", "サッポロ市 トショカン"}) {
    INFO(title);
    CHECK_FALSE(is_title_reading(title));
  }
}
