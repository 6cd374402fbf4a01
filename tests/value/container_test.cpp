#include "value/container.hpp"

#include <string>

#include "catch.hpp"

using namespace shoshi;
using namespace shoshi::value;

namespace {

/// "title : subtitle = parallel title [0454-2215] / responsibility"
std::string shown(const std::string& text, bool with_responsibility = true) {
  Diagnostics diagnostics;
  std::vector<SourceText> statements;
  const Container container =
      read_container({text, 0}, diagnostics, with_responsibility ? &statements : nullptr);
  std::string out;
  for (const Title& title : container.titles) {
    if (!out.empty()) out += " = ";
    CHECK((title.kind == TitleKind::main) == out.empty());
    out += "<" + title.text + ">";
    if (!title.subtitle.empty()) out += " : " + title.subtitle;
    if (!title.language_inferred) out += " (" + title.language + ")";
  }
  for (const Issn& issn : container.issns) {
    out += " [" + issn.number.value.value_or("?" + issn.number.text) + "]";
  }
  for (const SourceText& statement : statements) out += " / " + std::string(statement.text);
  CHECK(diagnostics.list().empty());
  return out;
}

}  // namespace

TEST_CASE("the ISSNs behind the name of a journal are no part of it") {
  CHECK(shown("国際政治 (ISSN:04542215)") == "<国際政治> [0454-2215]");
  CHECK(shown("国際政治（ＩＳＳＮ：０４５４２２１５）") == "<国際政治> [0454-2215]");
  CHECK(shown("国際政治 (ISSN:04542215, 18839916)") == "<国際政治> [0454-2215] [1883-9916]");
  CHECK(shown("国際政治 (ISSN:04542215) (ISSN:18839916)") == "<国際政治> [0454-2215] [1883-9916]");
  CHECK(shown("国際政治 (Print ISSN: 0454-2215, Online ISSN : 1883-9916)") ==
        "<国際政治> [0454-2215] [1883-9916]");
  CHECK(shown("国際政治, Print ISSN : 0454-2215, Online ISSN : 1883-9916") ==
        "<国際政治> [0454-2215] [1883-9916]");
  CHECK(shown("国際政治 ISSN 0454-2215") == "<国際政治> [0454-2215]");
  CHECK(shown("ISSNの研究 ISSN news") == "<ISSNの研究 ISSN news>");
}

TEST_CASE("parallel titles, subtitles and statements of responsibility stand apart") {
  const auto [text, expected] = GENERATE(table<std::string, std::string>({
      {"ユリイカ = Eureka", "<ユリイカ> = <Eureka>"},
      {"Diamond weekly = 週刊ダイヤモンド", "<Diamond weekly> = <週刊ダイヤモンド>"},
      {"びぶろす : 支部図書館連絡誌 = Biblos : monthly magazine, executive and judicial",
       "<びぶろす> : 支部図書館連絡誌 = <Biblos> : monthly magazine, executive and judicial"},
      {"電子情報通信学会技術研究報告 = IEICE technical report : 信学技報",
       "<電子情報通信学会技術研究報告> = <IEICE technical report> : 信学技報"},
      {"史学雑誌 / 史学会 編", "<史学雑誌> / 史学会 編"},
      {"あたらしい眼科 / メディカル葵出版 [編]", "<あたらしい眼科> / メディカル葵出版 [編]"},
      {"研究紀要 / 紀要委員会 編 = Research reports / Kakuu University Technical College",
       "<研究紀要> = <Research reports> / 紀要委員会 編 / Kakuu University Technical College"},
      {"國文學 : 解釈と教材の研究 / 學燈社 [編]", "<國文學> : 解釈と教材の研究 / 學燈社 [編]"},
      {"架空大学紀要. 河川工学部 = Bulletin of the School of Rivers",
       "<架空大学紀要. 河川工学部> = <Bulletin of the School of Rivers>"},
      {"日本獸醫學雜誌(The Japanese Journal of Veterinary Science)",
       "<日本獸醫學雜誌> = <The Japanese Journal of Veterinary Science>"},
      {"日本獸醫學雜誌（The Japanese Journal of Veterinary Science）",
       "<日本獸醫學雜誌> = <The Japanese Journal of Veterinary Science>"},
      {"国際医療福祉大学学会誌, Journal of the International University",
       "<国際医療福祉大学学会誌> = <Journal of the International University>"},
      {"『アフリカ研究』 (日本アフリカ学会)", "<アフリカ研究> / 日本アフリカ学会"},
      {"『健保ニュース』", "<健保ニュース>"},
      {"ja : 国際経営論集", "<国際経営論集> (ja)"},
      {"en : International Journal", "<International Journal> (en)"},
  }));
  INFO(text);
  CHECK(shown(text) == expected);
}

TEST_CASE("names that hold such marks stay whole") {
  const std::string text =
      GENERATE(as<std::string>{}, "電子情報通信学会技術研究報告. EMD, 機構デバイス",
               "電子情報通信学会論文誌. D-I, 情報・システム, I-情報処理",
               "Nonlinear Theory and Its Applications, IEICE", "ソフトウェアサイエンス研究会 (SS)",
               "音学シンポジウム2014 (研究報告音楽情報科学/電子情報通信学会技術研究報告)",
               "International Workshop on Software Engineering (IWESEP 2009)",
               "グラフィックスと CAD / Visual Computing 合同シンポジウム予稿集",
               "特別講義, 27-Jan-2009", "学術講演会, 横浜", "日本機械学会論文集. C編",
               "宝石学会(日本)講演会要旨", "電子通信エネルギー技術研究会 (IEICE-EE)",
               "質量比 3 : 1", "A=B研究", "「A : B」研究", "a", ")", "( : )", " / 編");
  INFO(text);
  const std::string trimmed = text.substr(text.find_first_not_of(' '));
  CHECK(shown(text) == "<" + trimmed + ">");
}

TEST_CASE("a statement of responsibility without a place to go to stays in the title") {
  CHECK(shown("史学雑誌 / 史学会 編", false) == "<史学雑誌 / 史学会 編>");
  CHECK(shown("『アフリカ研究』 (日本アフリカ学会)", false) ==
        "<『アフリカ研究』 (日本アフリカ学会)>");
  CHECK(shown("『健保ニュース』", false) == "<健保ニュース>");
}

TEST_CASE("a container that is empty or hostile is read without harm") {
  CHECK(shown("") == "");
  CHECK(shown("   ") == "");
  Diagnostics diagnostics;
  std::vector<SourceText> statements;
  const std::string text =
      "『ユリイカ = Eureka : 詩 / 編集部 編』（ISSN：0454-2215, Journal of X）";
  for (std::size_t begin = 0; begin < text.size(); ++begin) {
    for (std::size_t end = begin; end <= text.size(); end += 2) {
      (void)read_container({text.substr(begin, end - begin), 0}, diagnostics, &statements);
    }
  }
}
