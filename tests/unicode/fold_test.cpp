#include "unicode/fold.hpp"

#include "catch.hpp"

using namespace shoshi::unicode;

TEST_CASE("width is folded for matching") {
  const auto [text, folded] = GENERATE(table<std::string_view, std::string_view>({
      {"", ""},
      {"plain", "plain"},
      {"２０２０年１３月", "2020年13月"},
      {"ＩＳＳＮ：０４５４－２２１５", "ISSN:0454-2215"},
      {"西村　淳", "西村 淳"},
      {"a\u00A0b", "a b"},
      {"～", "~"},
      {"ｵｵｻｶﾀﾞｲｶﾞｸ", "オオサカダイガク"},
      {"ﾊﾟﾋﾟﾌﾟﾍﾟﾎﾟ", "パピプペポ"},
      {"ｳﾞｧｲｵﾘﾝ", "ヴァイオリン"},
      {"ﾜﾞｦﾞ", "ヷヺ"},
      {"｢ｱ･ｲ｣､｡", "「ア・イ」、。"},
      {"ｱﾞ", "ア゛"},
      {"ﾞ", "゛"},
      {"ﾅﾟ", "ナ゜"},
      {"カﾞかﾞゝﾞ", "ガがゞ"},
      {"わﾞ", "わ゛"},
      {"ﾗｰﾒﾝ", "ラーメン"},
      {"‐–—−ー〜", "‐–—−ー〜"},
      {"￥㈱①", "￥㈱①"},
      {"\xE3\x80", "\xE3\x80"},
      {"\xEF\xBC", "\xEF\xBC"},
  }));
  CHECK(fold_width(text) == folded);
}

TEST_CASE("all half-width katakana have a full-width form") {
  CHECK(fold_width("｡｢｣､･ｦｧｨｩｪｫｬｭｮｯｰｱｲｳｴｵｶｷｸｹｺｻｼｽｾｿﾀﾁﾂﾃﾄﾅﾆﾇﾈﾉﾊﾋﾌﾍﾎﾏﾐﾑﾒﾓﾔﾕﾖﾗﾘﾙﾚﾛﾜﾝ") ==
        "。「」、・ヲァィゥェォャュョッーアイウエオカキクケコサシスセソタチツテトナニヌネノハヒフヘ"
        "ホマミ"
        "ムメモヤユヨラリルレロワン");
}

TEST_CASE("all voicing marks that a katakana takes are composed") {
  CHECK(fold_width("ｶﾞｷﾞｸﾞｹﾞｺﾞｻﾞｼﾞｽﾞｾﾞｿﾞﾀﾞﾁﾞﾂﾞﾃﾞﾄﾞﾊﾞﾋﾞﾌﾞﾍﾞﾎﾞ") ==
        "ガギグゲゴザジズゼゾダヂヅデドバビブベボ");
}

TEST_CASE("a label is folded only if it needs it") {
  const std::string_view folded = GENERATE("", "issn", "論文タイトル", "発行日", "vol. 3", "〈a〉");
  std::string out = "as it was";
  CHECK_FALSE(fold_label(folded, out));
  CHECK(out == "as it was");
}

TEST_CASE("a label is looked up without regard to width, case and runs of spaces") {
  const auto [text, folded] = GENERATE(table<std::string_view, std::string_view>({
      {"ISSN", "issn"},
      {"ＤＯＩ", "doi"},
      {"ﾀｲﾄﾙ", "タイトル"},
      {"Journal  Title", "journal title"},
      {"journal \t title", "journal title"},
      {"著　者", "著 者"},
      {"著 　者", "著 者"},
      {"É", "É"},
      {"資料名Ａ É", "資料名a É"},
  }));
  std::string out = "old";
  CHECK(fold_label(text, out) == (text != folded));
  if (text != folded) CHECK(out == folded);
}
