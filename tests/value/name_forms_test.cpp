#include <string>

#include "catch.hpp"
#include "value/name.hpp"
#include "value/name_readings.hpp"
#include "value/names_shown.hpp"

using namespace shoshi;
using namespace shoshi::value;

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
      {"村上春樹（むらかみ・はるき）", "村上|春樹*=むらかみ|はるき"},
      {"霞城 : カジョウ", "<霞城>=<カジョウ>"},
      {"KITAMURA Kazuhiro,北村 一浩,北村 一浩", "北村|一浩=KITAMURA|Kazuhiro"},
      {"下田, 真之,橘, 武史,Tachibana, Takeshi", "下田|真之 橘|武史=Tachibana|Takeshi"},
      {"林, 健一,Hayashi, Kenichi,石川, 雅美,Ishikawa, Masami,Dupre, Nicolas",
       "林|健一=Hayashi|Kenichi 石川|雅美=Ishikawa|Masami Dupre|Nicolas"},
      {"アオヤマ,ゴウショウ,オオタ,マサル,青山剛昌 原作,太田勝 まんが",
       "青山|剛昌*=アオヤマ|ゴウショウ/原作 太田|勝*=オオタ|マサル/まんが"},
      {"塩谷, 惇子,シオヤ, ジュンコ,SHIOYA, Junko", "塩谷|惇子=シオヤ|ジュンコ=SHIOYA|Junko"},
      {"Catret, Juan, 1937-,高橋, 敦子, 1929-,ホアン・カトレット 編,高橋敦子 訳",
       "Catret|Juan=<ホアン・カトレット>/編 高橋|敦子/訳"},
      {"Morehouse, Lyda,金子, 司, 1968-,ライダ・モアハウス 著,金子司 訳",
       "Morehouse|Lyda=<ライダ・モアハウス>/著 金子|司/訳"},
      {"Osho, 1931-1990,バグワン・シュリ・ラジニーシ 著",
       "<Osho> <バグワン・シュリ・ラジニーシ>/著"},
      {"Taro Yamada (山田太郎)", "Yamada|Taro*=山田|太郎*"},
      {"山田 太郎 Yamada Taro 鈴木 花子 Suzuki Hanako",
       "山田|太郎=Yamada|Taro* 鈴木|花子=Suzuki|Hanako*"},
      {"山田, 光枝,Mitsue, Yamada,国立音楽大学", "山田|光枝=Yamada|Mitsue <国立音楽大学>"},
      {"森, 直樹,日隈, 聡士,芳田, 嘉志,Naoki, Mori,Hiroshi, Yoshida,Satoru, Hinokuma",
       "森|直樹=Mori|Naoki 日隈|聡士 芳田|嘉志 Hiroshi|Yoshida Satoru|Hinokuma"},
      {"Kudou Kunio,工藤 邦男,Yubuta Kunio,湯蓋 邦夫",
       "工藤|邦男=Kudou|Kunio* 湯蓋|邦夫=Yubuta|Kunio*"},
  }));
  CHECK(shown(read(text)) == expected);
}

TEST_CASE("a list that is written twice is one list") {
  const auto [text, expected] = GENERATE(table<std::string, std::string>({
      {"山田 太郎,山田 太郎", "山田|太郎"},
      {"山田 太郎,鈴木 花子,山田 太郎,鈴木 花子", "山田|太郎 鈴木|花子"},
      {"中村 邦彦,南 慶一郎,中村 邦彦,南 慶一郎 他", "中村|邦彦 南|慶一郎 ..."},
      {"大分県立美術館,大分県立美術館 〔編〕", "<大分県立美術館>/編"},
      {"こだま／兼嗣,こだま兼嗣 監督", "こだま|兼嗣/監督"},
      {"Martin, Robert C,角, 征典,Robert C.Martin 著,角征典 訳", "Martin|Robert C/著 角|征典/訳"},
      {"青山剛昌,青山剛昌 イラスト,青山剛昌 原著", "青山|剛昌*/イラスト 青山|剛昌*/原著"},
  }));
  CHECK(shown(read(text)) == expected);
}

TEST_CASE("a suffix tells two of one name apart") {
  CHECK(shown(read("Smith, John, Sr.; Smith, John, Jr.")) == "Smith|John^Sr. Smith|John^Jr.");
  CHECK(shown(read("Smith, John, Jr.; Smith, John, Jr.")) == "Smith|John^Jr.");
}

TEST_CASE("what is deduced or left undecided is said") {
  const auto [text, code] = GENERATE(table<std::string, std::string>({
      {"野口 孝俊 浦本 康二", ""},
      {"山田 太郎,山田 太郎", ""},
      {"BREAKERZ", ""},
      {"熊谷 誠南 正昭", "V030"},
      {"貞誉志樹", "V031"},
      {"山田 太郎, 鈴木 花子, 山田 太郎", "V032"},
  }));
  Diagnostics diagnostics;
  CHECK_FALSE(read_names({text, 0}, Role::author, diagnostics).contributors.empty());
  std::string codes;
  for (const Diagnostic& found : diagnostics.list()) codes += describe(found.kind).code;
  CHECK(codes == code);
}

TEST_CASE("readings are compared in kana and in Latin letters") {
  CHECK(is_surname_reading("伊藤", "Itoh"));
  CHECK(is_surname_reading("大野", "オオノ"));
  CHECK_FALSE(is_surname_reading("大野", "Sato"));
  CHECK(is_some_surname_reading("Fujimoto"));
  CHECK_FALSE(is_some_surname_reading("Smith"));
  CHECK(is_some_given_name_reading("けんたろう"));
  CHECK(may_be_given_name_reading("純一", "Junichi"));
  CHECK_FALSE(may_be_given_name_reading("純一", "Taro"));
  CHECK(is_same_reading("シオヤ", "SHIOYA"));
}
