#include "value/name.hpp"

#include <string>
#include <vector>

#include "catch.hpp"
#include "value/names_shown.hpp"

using namespace shoshi;
using namespace shoshi::value;

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
      {"李 明博 朴 槿恵 山田 太郎", "李|明博 朴|槿恵 山田|太郎"},
      {"佐々木 蔵之介 竹ノ内 豊 一ノ瀬 泰造 市ヶ谷 三郎",
       "佐々木|蔵之介 竹ノ内|豊 一ノ瀬|泰造 市ヶ谷|三郎"},
      {"森 彰 林 健 原 敬", "森|彰 林|健 原|敬"},
      {"一 二三", "一|二三"},
      {"聖徳太子、紫式部、田中聖人", "<聖徳太子> <紫式部> 田中|聖人*"},
      {"葛󠄀城 太郎", "葛󠄀城|太郎"},
      {"湯川 秀樹 | 朝永 振一郎", "湯川|秀樹 朝永|振一郎"},
      {"湯川 秀樹 & 朝永 振一郎", "湯川|秀樹 朝永|振一郎"},
      {"西口 美穂･楠見 孝", "西口|美穂 楠見|孝"},
      {"山田 太郎と鈴木 花子", "山田|太郎 鈴木|花子"},
      {"山田 太郎 東京大学 鈴木 花子", "山田|太郎 <東京大学> 鈴木|花子"},
      {"東京大学 山田 太郎", "<東京大学> 山田|太郎"},
      {"アルベルト・アインシュタイン 湯川 秀樹", "<アルベルト・アインシュタイン> 湯川|秀樹"},
      {"巽 スカイ・ヘザー", "巽|スカイ・ヘザー"},
      {"パーキンズ ジェレミー 五十嵐 陽介", "パーキンズ|ジェレミー* 五十嵐|陽介"},
      {"須部 江威子 古知屋 スミコ", "須部|江威子 古知屋|スミコ"},
      {"神田橋 椿 キクムラ 兼房 阿（安）保 光高", "神田橋|椿 キクムラ|兼房 阿（安）保|光高"},
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
      {"デルミー,アハマッド・須崎民雄・岡野哲郎", "デルミー|アハマッド 須崎|民雄* 岡野|哲郎*"},
      {"ロデリック・ケイヴ, サラ・アヤド", "<ロデリック・ケイヴ> <サラ・アヤド>"},
      {"倉木 麻衣,BREAKERZ,スピッツ", "倉木|麻衣 <BREAKERZ> <スピッツ>"},
      {"中鉢欣秀, GondriNagyJanos, WunnaKoKo", "中鉢|欣秀* <GondriNagyJanos> <WunnaKoKo>"},
      {"夏目, 漱石, 1867-1916 著", "夏目|漱石/著"},
      {"田中, 公平, 1954-,佐藤, 博昭, 1980-", "田中|公平 佐藤|博昭"},
      {"김철수, 이영희", "<김철수> <이영희>"},
      {"van der Berg, Johannes; de la Cruz, Maria", "van der Berg|Johannes de la Cruz|Maria"},
      {"Yamada, T., Suzuki, H., and Tanaka, I.", "Yamada|T. Suzuki|H. Tanaka|I."},
      {"山田、鈴木、田中", "<山田> <鈴木> <田中>"},
      {"山田,太郎,石渡,キョン・ホァ", "山田|太郎 石渡|キョン・ホァ"},
      {"愛甲, 祥港, 鞢, 作", "愛甲|祥港 鞢|作"},
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
      {"森彰、林健", "森|彰* 林|健*"},
      {"佐々木蔵之介、関ヶ原武", "佐々木|蔵之介* 関ヶ原|武*"},
      {"金泳三、全斗煥", "金|泳三* 全|斗煥*"},
      {"田中学", "田中|学*"},
      {"山田太郎及び鈴木花子", "山田|太郎* 鈴木|花子*"},
      {"山田太郎&鈴木花子", "山田|太郎* 鈴木|花子*"},
      {"たにかわしゅんたろう", "たにかわ|しゅんたろう*"},
      {"サトウケンジ", "サトウ|ケンジ*"},
      {"伊　東　忠　太　　岡　倉　天　心", "伊東|忠太* 岡倉|天心*"},
      {"湯川秀樹・朝永振一郎・江崎玲於奈", "湯川|秀樹* 朝永|振一郎* 江崎|玲於奈*"},
      {"スホルクワイク亜蘭", "<スホルクワイク亜蘭>"},
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
      {"フロムワン 編集 川崎フロンターレ 監修", "<フロムワン>/編集 <川崎フロンターレ>/監修"},
      {"三島由紀夫作 堂本正樹演出", "三島|由紀夫*/作 堂本|正樹*/演出"},
      {"松村達雄訳 . ラングフォルド作", "松村|達雄*/訳 <ラングフォルド>/作"},
      {"著：夏目漱石　編：芥川龍之介", "夏目|漱石*/著 芥川|龍之介*/編"},
      {"監修 山田太郎 編集 鈴木花子", "山田|太郎*/監修 鈴木|花子*/編集"},
      {"編集：山田太郎、鈴木花子", "山田|太郎*/編集 鈴木|花子*/編集"},
      {"文・山田太郎 絵・鈴木花子", "山田|太郎*/文 鈴木|花子*/絵"},
      {"写真／山田太郎", "山田|太郎*/写真"},
      {"山田太郎＝著", "山田|太郎*/著"},
      {"山田太郎・著", "山田|太郎*/著"},
      {"森/鎮雄 改編", "森|鎮雄/改編"},
      {"青山剛昌 著作・原作者", "青山|剛昌*/著作・原作者"},
      {"尾田栄一郎 原作，総合プロデューサー", "尾田|栄一郎*/原作，総合プロデューサー"},
      {"青山剛昌∥原作,久野繁∥デザイン", "青山|剛昌*/原作 久野|繁*/デザイン"},
      {"Kate Summerscale,日暮 雅通 訳", "Summerscale|Kate* 日暮|雅通/訳"},
      {"マザー・テレサと苦しむ弟子達 著,森谷峰雄 訳",
       "<マザー・テレサと苦しむ弟子達>/著 森谷|峰雄*/訳"},
      {"日本地理学会 津波被災マップ作成チーム*鈴木 康弘",
       "<日本地理学会 津波被災マップ作成チーム> 鈴木|康弘"},
      {"〇山田太郎 鈴木花子", "山田|太郎* 鈴木|花子*"},
      {"山田　太郎１）、鈴木　花子２）", "山田|太郎 鈴木|花子"},
      {"矢口裕司l)t 芝原友幸 2)", "矢口|裕司* 芝原|友幸*"},
      {"広 瀬 容 子*1 中 澤 夏 子*2", "広瀬|容子* 中澤|夏子*"},
      {"アニマ2001", "<アニマ2001>"},
      {"kei_1", "<kei_1>"},
      {"訳・解説 山田太郎", "山田|太郎*/訳・解説"},
      {"司会：山田太郎，鈴木花子", "山田|太郎*/司会 鈴木|花子*/司会"},
      {"山田太郎（代表）", "山田|太郎*/代表"},
      {"edited by John Smith and Jane Doe", "Smith|John*/edited by Doe|Jane*/edited by"},
      {"Smith, J. (Ed.), Doe, A. (Ed.)", "Smith|J./Ed. Doe|A./Ed."},
      {"John Smith, editor", "Smith|John*/editor"},
      {"阪井 誠,(監修), 新海 平(監修)", "阪井|誠/監修 新海|平/監修"},
      {"助安‖由吉,助安　由吉／著", "助安|由吉/著"},
      {"田中 {正次}", "田中|正次"},
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
      {"大平修慈ら", "大平|修慈* ..."},
      {"木村うらら", "木村|うらら*"},
      {"山田 太郎 ら", "山田|太郎 ..."},
      {"山田太郎他", "山田|太郎* ..."},
      {"山田太郎・他", "山田|太郎* ..."},
      {"山田太郎ほか編", "山田|太郎*/編 ..."},
      {"山田太郎 [ほか] 編", "山田|太郎*/編 ..."},
      {"山崎和佳奈 〔ほか〕出演", "山崎|和佳奈*/出演 ..."},
      {"山田 太郎 ...", "山田|太郎 ..."},
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
      {"Fujimoto Kentaro", "Fujimoto|Kentaro*"},
      {"Kentaro Fujimoto", "Fujimoto|Kentaro*"},
      {"Marc De Brabandere", "De Brabandere|Marc*"},
      {"Nguyen Van Thanh", "Nguyen|Van Thanh*"},
      {"Taro YAMADA* and Hanako SUZUKI**", "YAMADA|Taro SUZUKI|Hanako"},
      {"Taro Yamada1,2, Hanako Suzuki3", "Yamada|Taro* Suzuki|Hanako*"},
      {"Maria Smith-Jones", "Smith-Jones|Maria*"},
      {"コロネル A. M.,滝川 浩史", "コロネル|A. M. 滝川|浩史"},
  }));
  CHECK(shown(read(text)) == expected);
}

TEST_CASE("a body is one name") {
  const auto text =
      GENERATE(as<std::string>(), "一般社団法人 日本教育心理学会", "土木学会",
               "日本国際政治学会 編集委員会", "東京大学大学院工学系研究科", "IEEE Computer Society",
               "岩田書院", "勉誠出版", "東京大学 理学部 物理学科", "「環境と公害」編集委員会",
               "名古屋市", "編集部", "文部科学省 初等中等教育局 教育課程課", "ATLAS Collaboration",
               "亜社", "卒業生有志", "ベースボール・マガジン社", "JST ERATO プロジェクト",
               "(独)産業技術総合研究所 地質調査総合センター", "{映画ナタリー編集部}",
               "Food and Agriculture Organization",
               "Ministry of Education, Culture, Sports, Science and Technology",
               "United Nations Educational, Scientific and Cultural Organization",
               "National Institute of Advanced Industrial Science and Technology",
               "Institute of Electronics and Communication Engineers");
  const NameList list = read(text);
  REQUIRE(list.contributors.size() == 1);
  CHECK(list.contributors[0].kind == ContributorKind::corporate);
  CHECK(list.contributors[0].text == text);
  const std::string braced = "{" + list.contributors[0].names[0].literal + "}";
  CHECK((list.contributors[0].names[0].literal == text || braced == text));
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

  const NameList single = read("宝崎 隆祐 防衛大学校, 電気情報学群, 教授 (20546048)");
  CHECK(shown(single) == "宝崎|隆祐");
  CHECK(single.contributors[0].text == "宝崎 隆祐 防衛大学校, 電気情報学群, 教授 (20546048)");
  CHECK(read("山田　太郎　東京大学　教授").contributors[0].affiliations[0].text ==
        "東京大学　教授");
  CHECK(read("Taro Yamada (University of Tokyo)").contributors[0].affiliations[0].text ==
        "University of Tokyo");
  CHECK(shown(read("山田太郎(東大)・鈴木花子(京大)")) == "山田|太郎* 鈴木|花子*");

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
