#include "value/name.hpp"

#include <string>
#include <vector>

#include "catch.hpp"

using namespace shoshi;
using namespace shoshi::value;

namespace {

// "姓|名" for a name in parts, a star behind it if a table told them apart, "<...>" for a whole
// one.
std::string shown(const Name& name) {
  if (!name.split()) return "<" + name.literal + ">";
  std::string text = name.family + "|" + name.given;
  if (!name.suffix.empty()) text += "^" + name.suffix;
  return text + (name.inferred ? "*" : "");
}

std::string shown(const NameList& list) {
  std::string text;
  for (const Contributor& contributor : list.contributors) {
    if (!text.empty()) text += " ";
    text += shown(contributor.names.front());
    for (std::size_t k = 1; k < contributor.names.size(); ++k) {
      text += "=" + shown(contributor.names[k]);
    }
    if (!contributor.role_text.empty()) text += "/" + contributor.role_text;
  }
  return text + (list.more ? " ..." : "");
}

NameList read(std::string_view text) {
  Diagnostics diagnostics;
  return read_names({text, 0}, Role::author, diagnostics);
}

}  // namespace

TEST_CASE("names with a space inside are told apart by the text") {
  const auto [text, expected] = GENERATE(table<std::string, std::string>({
      {"野口 孝俊 浦本 康二 鈴木 武", "野口|孝俊 浦本|康二 鈴木|武"},
      {"長谷川 徳之輔", "長谷川|徳之輔"},
      {"中村 泰輔, 小笹 哲夫", "中村|泰輔 小笹|哲夫"},
      {"佐藤 佑真、今泉 允聡", "佐藤|佑真 今泉|允聡"},
      {"岩本 佳世; 野呂 文行", "岩本|佳世 野呂|文行"},
      {"古家 賢一 and 小山 翔一", "古家|賢一 小山|翔一"},
      {"西口 美穂・楠見 孝", "西口|美穂 楠見|孝"},
      {"門倉　百合子", "門倉|百合子"},
      {"山田　太郎　鈴木　花子", "山田|太郎 鈴木|花子"},
      {"福岡 俊道\n中川 義夫", "福岡|俊道 中川|義夫"},
      {"福岡 俊道\r\n中川 義夫", "福岡|俊道 中川|義夫"},
      {"﨑山 眞、髙橋 𠮷郎", "﨑山|眞 髙橋|𠮷郎"},
      {"鈴木 等", "鈴木|等"},
      {"山田 文", "山田|文"},
      {"김 철수, 이 영희", "김|철수 이|영희"},
  }));
  CHECK(shown(read(text)) == expected);
}

TEST_CASE("a comma stands between names or inside one") {
  const auto [text, expected] = GENERATE(table<std::string, std::string>({
      {"吉川, 愛弓; 岸, 学", "吉川|愛弓 岸|学"},
      {"柳, 乙烈;廣政, 幸生;黒柳, 俊雄", "柳|乙烈 廣政|幸生 黒柳|俊雄"},
      {"坂本, 幸, 武田, 憲昭, 竹山, 孝明", "坂本|幸 武田|憲昭 竹山|孝明"},
      {"山田,剛治,吉田,圭祐", "山田|剛治 吉田|圭祐"},
      {"田中則光,外村修一,日月裕司", "田中|則光* 外村|修一* 日月|裕司*"},
      {"青山, 剛昌, 1963-,山岸, 栄一", "青山|剛昌 山岸|栄一"},
      {"青山/剛昌,松田/辰彦", "青山|剛昌 松田|辰彦"},
      {"フジタ, ヒデキ", "フジタ|ヒデキ"},
      {"マークセン, J. R. and ケンプファー, W. H.", "マークセン|J. R. ケンプファー|W. H."},
      {"Ledezma,G.; Bejan,A.", "Ledezma|G. Bejan|A."},
      {"Smith, J., Doe, A. B.", "Smith|J. Doe|A. B."},
      {"Smith, John, Jr.", "Smith|John^Jr."},
  }));
  CHECK(shown(read(text)) == expected);
}

TEST_CASE("names without a space are cut by the tables and marked inferred") {
  const auto [text, expected] = GENERATE(table<std::string, std::string>({
      {"藤本健太朗", "藤本|健太朗*"},
      {"夏目漱石", "夏目|漱石*"},
      {"林健", "林|健*"},
      {"樫本修、小川泰治、川越総一郎", "樫本|修* 小川|泰治* 川越|総一郎*"},
      {"森信介 林健一", "森|信介* 林|健一*"},
      {"髙橋太郎", "髙橋|太郎*"},
      {"佐藤誠と鈴木一郎", "佐藤|誠* 鈴木|一郎*"},
      {"佐藤・鈴木", "<佐藤> <鈴木>"},
      {"広 瀬 容 子", "広瀬|容子*"},
      {"藤　本　健太朗", "藤本|健太朗*"},
  }));
  CHECK(shown(read(text)) == expected);
}

TEST_CASE("the glued list of a J-STAGE article page is cut between the names") {
  const auto [text, expected] = GENERATE(table<std::string, std::string>({
      {"熊谷 誠南 正昭", "熊谷|誠* 南|正昭*"},
      {"杉山 精野月 浩", "杉山|精* 野月|浩*"},
      {"宮本 千加子高島 郁夫苅和 宏明杉浦 健夫", "宮本|千加子* 高島|郁夫* 苅和|宏明* 杉浦|健夫*"},
  }));
  CHECK(shown(read(text)) == expected);
}

TEST_CASE("a reading or romanised form belongs to its person") {
  const auto [text, expected] = GENERATE(table<std::string, std::string>({
      {"堀内 仁(堀内仁)", "堀内|仁"},
      {"大井, 謙一=Kenichi Ohi", "大井|謙一=Ohi|Kenichi*"},
      {"小野田 隆（おのだ たかし）", "小野田|隆=おのだ|たかし"},
      {"山田太郎(ヤマダタロウ)", "山田|太郎*=ヤマダ|タロウ*"},
      {"山田 太郎, ヤマダ タロウ", "山田|太郎=ヤマダ|タロウ"},
      {"淺野, 翔\nAsano, Sho\n畠, 純一\nHata, Junichi", "淺野|翔=Asano|Sho 畠|純一=Hata|Junichi"},
      {"NAGAI Takuya, 永井 卓也", "永井|卓也=NAGAI|Takuya"},
      {"山田, 太郎, Smith, John", "山田|太郎 Smith|John"},
      {"青山, 剛昌, 1963-,青山剛昌 原作", "青山|剛昌/原作"},
      {"久保 秋真, 久保秋 真", "久保|秋真 久保秋|真"},
  }));
  CHECK(shown(read(text)) == expected);
}

TEST_CASE("roles and marks are taken off") {
  const auto [text, expected] = GENERATE(table<std::string, std::string>({
      {"加藤聖文著", "加藤|聖文*/著"},
      {"(訳)手島 昌一", "手島|昌一/訳"},
      {"訳者：鈴木 花子", "鈴木|花子/訳者"},
      {"池内了監修・執筆", "池内|了*/監修・執筆"},
      {"石川 芳/ピアノアレンジ", "石川|芳/ピアノアレンジ"},
      {"青山剛昌∥原作", "青山|剛昌*/原作"},
      {"Robert C.Martin 著,角征典, 髙木正弘 訳", "Martin|Robert C./著 角|征典*/訳 髙木|正弘*/訳"},
      {"小栁伸顕 [著]", "小栁|伸顕*/著"},
      {"伊藤比呂美文", "伊藤|比呂美*/文"},
      {"山田 絵 著", "山田|絵/著"},
      {"*鈴木 康弘", "鈴木|康弘"},
      {"橋岡良1 平井重行2", "橋岡|良* 平井|重行*"},
      {"寺田真敏 1,a) 西田豊明 2", "寺田|真敏* 西田|豊明*"},
      {"中川 晃輔*1, 関口 昌宏*2", "中川|晃輔 関口|昌宏"},
      {"山田 太郎 教授", "山田|太郎"},
      {"久保拓弥 著,", "久保|拓弥*/著"},
      {"〔山田太郎編〕", "山田|太郎*/編"},
      {"山田 太郎 1950-", "山田|太郎"},
  }));
  CHECK(shown(read(text)) == expected);
}

TEST_CASE("others are counted as more and not as a name") {
  const auto [text, expected] = GENERATE(table<std::string, std::string>({
      {"吉水 敦,車田 茂徳 他", "吉水|敦 車田|茂徳 ..."},
      {"今福 龍太 [ほか]", "今福|龍太 ..."},
      {"相良守峯 他訳", "相良|守峯*/訳 ..."},
      {"山田太郎 ほか3名", "山田|太郎* ..."},
      {"Akio ONO, et al.", "ONO|Akio ..."},
      {"他田 一郎", "他田|一郎"},
      {"小松 左京ほか", "小松|左京 ..."},
  }));
  CHECK(shown(read(text)) == expected);
}

TEST_CASE("Latin and katakana names keep the order that they show") {
  const auto [text, expected] = GENERATE(table<std::string, std::string>({
      {"Hisashi MATSUMURA", "MATSUMURA|Hisashi"},
      {"LACORTE Rogelio Bañares", "LACORTE|Rogelio Bañares"},
      {"Kentaro ONO", "ONO|Kentaro"},
      {"Smith JA, Doe B", "Smith|JA Doe|B"},
      {"J.-P. Sartre", "Sartre|J.-P."},
      {"Johannes van der Waals", "van der Waals|Johannes*"},
      {"Martin Luther King Jr.", "King|Martin Luther^Jr.*"},
      {"aiko", "<aiko>"},
      {"de Gaulle, Charles", "de Gaulle|Charles"},
      {"J. K. ローリング 作", "<J. K. ローリング>/作"},
      {"ジョン・スミス", "<ジョン・スミス>"},
      {"ジャン＝ポール・サルトル 著", "<ジャン＝ポール・サルトル>/著"},
  }));
  CHECK(shown(read(text)) == expected);
}

TEST_CASE("a body is one name") {
  const auto text =
      GENERATE(as<std::string>(), "一般社団法人 日本教育心理学会", "土木学会",
               "日本国際政治学会 編集委員会", "東京大学大学院工学系研究科", "IEEE Computer Society",
               "岩田書院", "勉誠出版", "Institute of Electronics and Communication Engineers");
  const NameList list = read(text);
  REQUIRE(list.contributors.size() == 1);
  CHECK(list.contributors[0].kind == ContributorKind::corporate);
  CHECK(list.contributors[0].names[0].literal == text);
}

TEST_CASE("the place of a name is its own part of the text") {
  Diagnostics diagnostics;
  const NameList plain = read_names({"森 英樹 正木 隆", 40}, Role::editor, diagnostics);
  REQUIRE(plain.contributors.size() == 2);
  CHECK(plain.contributors[0].where == Span{40, 50});
  CHECK(plain.contributors[1].where == Span{51, 61});
  CHECK(plain.contributors[1].text == "正木 隆");
  CHECK(plain.contributors[1].role == Role::editor);

  const NameList marked = read_names({"山田太郎（編）、鈴木 花子", 40}, Role::author, diagnostics);
  REQUIRE(marked.contributors.size() == 2);
  CHECK(marked.contributors[0].where == Span{40, 61});
  CHECK(marked.contributors[0].text == "山田太郎（編）");
  CHECK(marked.contributors[0].role == Role::editor);
  CHECK(marked.contributors[1].role == Role::author);
}

TEST_CASE("affiliations and the number of an author are kept apart from the name") {
  const NameList bracket = read("鈴木花子（大阪大学）");
  REQUIRE(bracket.contributors.size() == 1);
  REQUIRE(bracket.contributors[0].affiliations.size() == 1);
  CHECK(bracket.contributors[0].affiliations[0].text == "大阪大学");

  const NameList kaken = read("大山 達雄  政策研究大学院大学, 政策研究科, 名誉教授 (30134323)");
  CHECK(shown(kaken) == "大山|達雄");
  REQUIRE(kaken.contributors[0].affiliations.size() == 1);
  CHECK(kaken.contributors[0].affiliations[0].text == "政策研究大学院大学, 政策研究科, 名誉教授");

  CHECK(read("山田 太郎 0000-0002-1825-0097").contributors[0].orcid == "0000-0002-1825-0097");
  CHECK(read("山田 太郎 0000-0002-1825-0098").contributors[0].orcid.empty());
}

TEST_CASE("text that is no name gives no error and loses nothing") {
  CHECK(read("").contributors.empty());
  CHECK(read(" \n 、、、 \n").contributors.empty());
  CHECK(shown(read("(編)")) == "<(編)>");
  CHECK(shown(read("鈴木/")) == "<鈴木/>");
  CHECK(shown(read("なついろ")) == "<なついろ>");
}

TEST_CASE("a control character is left out of the name and reported once") {
  Diagnostics diagnostics;
  const NameList list = read_names({"山田\x01 太郎", 0}, Role::author, diagnostics);
  CHECK(shown(list) == "山田|太郎");
  CHECK(diagnostics.size() == 1);
}

TEST_CASE("hostile lists are read in one pass and on a small stack") {
  const auto [unit, end] = GENERATE(table<std::string, std::string>({
      {"(", ")"},
      {"著・", ""},
      {"山 ", ""},
      {"[ほか]", ""},
      {"（", "）"},
      {"/", ""},
      {"佐藤・", ""},
  }));
  std::string text;
  for (int k = 0; k < 40000; ++k) text += unit;
  for (int k = 0; k < 40000; ++k) text += end;
  CHECK_FALSE(read(text).contributors.empty());
}
