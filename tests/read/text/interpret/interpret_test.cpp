#include "read/text/interpret/interpret.hpp"

#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "catch.hpp"

namespace shoshi::text {
namespace {

struct Line {
  std::string_view label;
  std::string_view value;
};

struct Read {
  Record record;
  std::string codes;
};

/// Interprets labels and values, which stand one behind the other as in a text.
Read read(const std::vector<Line>& lines) {
  std::string text;
  for (const Line& line : lines) text.append(line.label).append(": ").append(line.value) += '\n';
  const SourceText source{text, 0};
  const Vocabulary vocabulary;
  std::vector<Part> parts;
  std::size_t at = 0;
  for (const Line& line : lines) {
    Part part;
    part.element = *vocabulary.find(line.label);
    part.label = source.part(at, line.label.size());
    part.value = source.part(at + line.label.size() + 2, line.value.size());
    // Lines of one label are one block.
    const bool goes_on = !parts.empty() && parts.back().label.text == line.label;
    if (goes_on) part.label = parts.back().label;
    parts.push_back(part);
    at += line.label.size() + line.value.size() + 3;
  }
  Read read;
  Diagnostics diagnostics;
  interpret(parts, read.record, diagnostics);
  deduce(read.record);
  for (const Diagnostic& one : diagnostics.list()) {
    read.codes.append(describe(one.kind).code).append(" ");
  }
  return read;
}

std::string names_of(const Contributor& contributor) {
  std::string out;
  for (const Name& name : contributor.names) {
    if (!out.empty()) out += " = ";
    out += name.split() ? name.family + "," + name.given : name.literal;
  }
  return out;
}

std::string names_of(const Record& record) {
  std::string out;
  for (const Contributor& contributor : record.contributors) {
    if (!out.empty()) out += "; ";
    out += names_of(contributor);
    if (!contributor.role_text.empty()) out += " " + contributor.role_text;
  }
  return out;
}

std::string unread_of(const Record& record) {
  std::string out;
  for (const Unread& one : record.unread) {
    if (!out.empty()) out += "; ";
    out += one.label + "=" + one.text;
  }
  return out;
}

std::vector<std::pair<TitleKind, std::string>> titles_of(const Record& record) {
  std::vector<std::pair<TitleKind, std::string>> titles;
  for (const Title& title : record.titles) titles.emplace_back(title.kind, title.text);
  return titles;
}

TEST_CASE("further titles are told by their script, also above the main one") {
  const auto [record, codes] = read({{"タイトル別名", "コウブンシ ノ コウゾウ"},
                                     {"タイトル別名", "Structure of Polymers"},
                                     {"タイトル別名", "高分子の構造 : 序説"},
                                     {"タイトル別名", "重合体の構造"},
                                     {"タイトル", "高分子の構造 : 序説"}});
  CHECK(titles_of(record) == std::vector<std::pair<TitleKind, std::string>>{
                                 {TitleKind::main, "高分子の構造"},
                                 {TitleKind::reading, "コウブンシ ノ コウゾウ"},
                                 {TitleKind::translated, "Structure of Polymers"},
                                 {TitleKind::parallel, "重合体の構造"}});
  CHECK(record.titles[0].subtitle == "序説");
  CHECK(codes.empty());
}

TEST_CASE("a title in the other script under the same label is a parallel title") {
  const auto [record, codes] =
      read({{"タイトル", "海の道"}, {"巻", "1"}, {"タイトル", "Sea Roads"}});
  CHECK(titles_of(record) == std::vector<std::pair<TitleKind, std::string>>{
                                 {TitleKind::main, "海の道"}, {TitleKind::parallel, "Sea Roads"}});
  CHECK(read({{"タイトル", "海の道"}, {"タイトル", "山の道"}}).codes == "L006 ");
  CHECK(read({{"タイトル", "海の道"}, {"タイトル", "海の道"}}).codes.empty());
}

TEST_CASE("marks around a subtitle are no part of it") {
  const auto [record, codes] = read({{"タイトル", "海の道"}, {"副題", "── 港から港へ ──"}});
  CHECK(record.titles[0].subtitle == "港から港へ");
  CHECK(read({{"副題", "港から港へ"}}).codes == "L007 ");
}

TEST_CASE("a language at the end of the title is that of the work") {
  const auto [record, codes] = read({{"タイトル", "胃癌の一例(英語)"}});
  CHECK(record.titles[0].text == "胃癌の一例");
  REQUIRE(record.languages.size() == 1);
  CHECK(record.languages[0].code == "en");
}

TEST_CASE("forms of names join the authors of the same place, if there are as many") {
  const auto [record, codes] = read({{"著者別名", "ヤマダ, タロウ"},
                                     {"著者別名", "サトウ, ハナコ"},
                                     {"著者（英）", "Yamada, Taro; Sato, Hanako"},
                                     {"著者", "山田 太郎, 佐藤 花子"}});
  CHECK(names_of(record) ==
        "山田,太郎 = Yamada,Taro = ヤマダ,タロウ; 佐藤,花子 = Sato,Hanako = サトウ,ハナコ");
  CHECK(codes.empty());
}

TEST_CASE("a form of a body's name is whole") {
  const auto bodies = read({{"著者", "日本学会; 山田 太郎"},
                            {"著者（ヨミ）", "ニホン ガッカイ; ヤマダ タロウ"},
                            {"著者（ローマ字）", "Nihon Gakkai; Yamada, Taro"}});
  CHECK(names_of(bodies.record) ==
        "日本学会 = ニホン ガッカイ = Nihon Gakkai; 山田,太郎 = ヤマダ,タロウ = Yamada,Taro");
  CHECK(bodies.codes.empty());
}

TEST_CASE("two suffixes are two persons, under two labels too") {
  const auto one = read({{"著者", "Smith, John, Sr."}, {"責任表示", "Smith, John, Jr."}});
  CHECK(one.record.contributors.size() == 2);
}

TEST_CASE("forms of names that are more or fewer than the authors are kept as they stand") {
  const auto [record, codes] =
      read({{"著者", "山田 太郎"}, {"著者（英）", "Yamada, Taro; Sato, Hanako"}});
  CHECK(names_of(record) == "山田,太郎");
  CHECK(unread_of(record) == "著者（英）=Yamada, Taro; Sato, Hanako");
  CHECK(codes == "R002 ");
}

TEST_CASE("a heading adds its reading; the years of a life are kept") {
  const auto [record, codes] =
      read({{"著者・編者", "青山剛昌 著"},
            {"著者標目", "青山, 剛昌, 1963- アオヤマ, ゴウショウ, 1963-"}});
  CHECK(names_of(record) == "青山,剛昌 = アオヤマ,ゴウショウ 著");
  CHECK(unread_of(record) == "著者標目=青山, 剛昌, 1963- アオヤマ, ゴウショウ, 1963-");
}

TEST_CASE("a statement of responsibility adds roles and new people, and doubles nobody") {
  const auto [record, codes] =
      read({{"著者", "青山, 剛昌; 金子, 司"}, {"責任表示", "青山剛昌 著,金子司 訳,山田太郎 絵"}});
  CHECK(names_of(record) == "青山,剛昌 著; 金子,司 訳; 山田,太郎 絵");
  CHECK(record.contributors[1].role == Role::translator);
  CHECK(record.contributors[2].role == Role::illustrator);
}

TEST_CASE("a person's two names with labels of their own make one person") {
  const auto both = read({{"作成者姓", "西村"}, {"作成者名", "健一"}});
  CHECK(names_of(both.record) == "西村,健一");
  const auto again = read({{"作成者姓名", "西村健一"}, {"作成者姓", "西村"}, {"作成者名", "健一"}});
  CHECK(names_of(again.record) == "西村,健一");
  CHECK_FALSE(again.record.contributors[0].names[0].inferred);
  CHECK(names_of(read({{"作成者名", "西村 健一"}}).record) == "西村,健一");
}

TEST_CASE("an affiliation or ORCID without a name is that of the only author") {
  const auto one =
      read({{"所属", "大阪大学"}, {"orcid", "0000-0002-1825-0097"}, {"著者", "山田 太郎"}});
  CHECK(one.record.contributors[0].affiliations[0].text == "大阪大学");
  CHECK(one.record.contributors[0].orcid == "0000-0002-1825-0097");
  const auto two = read({{"所属", "大阪大学"}, {"著者", "山田 太郎, 佐藤 花子"}});
  CHECK(unread_of(two.record) == "所属=大阪大学");
  CHECK(two.codes == "L007 ");
}

TEST_CASE("the label of a contributor says the role") {
  const auto [record, codes] = read({{"監修者", "山田 太郎"}, {"研究分担者", "佐藤 花子"}});
  CHECK(record.contributors[0].role == Role::supervising_editor);
  CHECK(names_of(record) == "山田,太郎 監修者; 佐藤,花子 研究分担者");
}

TEST_CASE("a host string is journal and numbering; CiNii's block ends in the publisher") {
  const auto [record, codes] = read({{"収録刊行物", "音響会誌"},
                                     {"収録刊行物", "音響会誌 45 (7), 527-533, 1989"},
                                     {"収録刊行物", "音響の会"}});
  CHECK(record.container.titles.size() == 1);
  CHECK(record.volume.value == "45");
  CHECK(record.issue.value == "7");
  CHECK(record.pages.value->front() == PageRange{"527", "533", false});
  CHECK(record.issued.value->first.year == 1989);
  CHECK(record.publishers[0].text == "音響の会");
  CHECK(codes.empty());
}

TEST_CASE("a citation that repeats the title holds its host behind it") {
  const auto [record, codes] =
      read({{"タイトル", "海の道"},
            {"引用", "山田太郎. 海の道. 国際政治. 2008, vol. 51, no. 4, p. 1-9"}});
  CHECK(record.container.titles[0].text == "国際政治");
  CHECK(record.volume.value == "51");
}

TEST_CASE("a volume that goes on behind a comma is a numbering") {
  const auto [record, codes] = read({{"巻", "22, 号 1, p. 37-48, 発行年 2017-02"}});
  CHECK(record.volume.value == "22");
  CHECK(record.issue.value == "1");
  CHECK(record.pages.value->front() == PageRange{"37", "48", false});
}

TEST_CASE("first and last page make a range; JaLC's none is no page") {
  CHECK(read({{"終了ページ", "48"}, {"開始ページ", "37"}}).record.pages.value->front() ==
        PageRange{"37", "48", false});
  CHECK(read({{"開始ページ", "none"}}).codes == "L004 ");
  CHECK_FALSE(read({{"開始ページ", "none"}}).record.pages.stated());
}

TEST_CASE("ページ数 is pages if it is a range") {
  CHECK(read({{"ページ数", "37-48"}}).record.pages.stated());
  CHECK(read({{"ページ数", "12"}}).record.extent.value == "12");
}

TEST_CASE("imprints of every service") {
  const auto date = read({{"published", "September 25, 1988"}});
  CHECK(date.record.issued.value->first == PartialDate{1988, 9, 25, Season::none});
  CHECK(date.record.publishers.empty());
  const auto summon = read({{"published", "耳鼻の会 2019"}});
  CHECK(summon.record.publishers[0].text == "耳鼻の会");
  CHECK(summon.record.issued.value->first.year == 2019);
  const auto ndl = read({{"出版事項", "東京 : 海書房, 2001.3"}});
  CHECK(ndl.record.places[0].text == "東京");
  CHECK(ndl.record.publishers[0].text == "海書房");
  CHECK(ndl.record.issued.value->first == PartialDate{2001, 3, 0, Season::none});
}

TEST_CASE("of two dates that agree the more precise one stays") {
  const auto [record, codes] = read({{"出版年", "2001"}, {"出版年月日等", "2001.3"}});
  CHECK(record.issued.value->first == PartialDate{2001, 3, 0, Season::none});
  CHECK(codes.empty());
  CHECK(read({{"出版年", "2001"}, {"発行日", "2002"}}).codes == "L006 ");
}

TEST_CASE("values that say that there is none are none") {
  const auto [record, codes] =
      read({{"出版者", "出版社不明"}, {"発行日", "99990101"}, {"doi", "-"}, {"号", "n/a"}});
  CHECK(record.publishers.empty());
  CHECK_FALSE(record.issued.stated());
  CHECK_FALSE(record.doi.stated());
  CHECK(codes == "L004 L004 L004 L004 ");
}

TEST_CASE("an identifier is known by its form or by its label") {
  const auto [record, codes] = read({{"識別子", "http://hdl.handle.net/2309/1421"},
                                     {"識別子", "PMC123456"},
                                     {"識別子", "10.1234/abc"},
                                     {"医中誌文献番号", "2013012345"}});
  REQUIRE(record.identifiers.size() == 3);
  CHECK(record.identifiers[0].scheme == "hdl");
  CHECK(record.identifiers[0].number.value == "2309/1421");
  CHECK(record.identifiers[1].scheme == "pmcid");
  CHECK(record.identifiers[2].scheme == "医中誌文献番号");
  CHECK(record.doi.value == "10.1234/abc");
}

TEST_CASE("the URL of a resolver states an identifier, unless it is stated") {
  const auto [record, codes] = read(
      {{"url", "https://doi.org/10.1234/abc"}, {"url", "https://ci.nii.ac.jp/naid/110003136302"}});
  CHECK(record.doi.value == "10.1234/abc");
  CHECK(record.urls.size() == 2);
  REQUIRE(record.identifiers.size() == 1);
  CHECK(record.identifiers[0].number.value == "110003136302");
  const auto stated = read({{"doi", "10.1/x"}, {"url", "https://doi.org/10.1234/abc"}});
  CHECK(stated.record.doi.text == "10.1/x");
}

TEST_CASE("NCID and ISBN are those of the host, if there is one") {
  const auto article =
      read({{"isbn", "978-4-04-621880-3"}, {"ncid", "BA51293930"}, {"雑誌", "海"}});
  CHECK(article.record.identifiers.empty());
  CHECK(article.record.container.identifiers.size() == 2);
  const auto book = read({{"isbn", "978-4-04-621880-3"}, {"ncid", "BA51293930"}});
  CHECK(book.record.identifiers.size() == 2);
  CHECK(book.record.kind == RecordKind::book);
}

TEST_CASE("a type is the kind of record; a finer word is kept, an unknown one told") {
  const auto plain = read({{"資源タイプ", "journal article"}});
  CHECK(plain.record.kind == RecordKind::journal_article);
  CHECK_FALSE(plain.record.kind_inferred);
  CHECK(plain.record.unread.empty());
  const auto finer = read({{"論文種類", "原著論文/特集"}});
  CHECK(finer.record.kind == RecordKind::journal_article);
  CHECK(unread_of(finer.record) == "論文種類=原著論文/特集");
  CHECK(finer.codes.empty());
  const auto thesis = read({{"type", "修士論文"}});
  CHECK(thesis.record.kind == RecordKind::thesis);
  CHECK(thesis.record.degree.name.text == "修士");
  for (const auto& [type, left] :
       {std::pair{"博士論文", ""}, std::pair{"修士論文", "type=修士論文"}}) {
    for (const bool type_first : {true, false}) {
      std::vector<Line> lines{{"type", type}, {"学位名", "博士（工学）"}};
      if (!type_first) std::swap(lines[0], lines[1]);
      const auto stated = read(lines);
      CHECK(stated.record.degree.name.text == "博士（工学）");
      CHECK(unread_of(stated.record) == left);
      CHECK(stated.codes.empty());
    }
  }
  const auto unknown = read({{"type", "地図"}});
  CHECK(unknown.record.kind == RecordKind::unknown);
  CHECK(unread_of(unknown.record) == "type=地図");
  CHECK(unknown.codes == "V050 ");
}

TEST_CASE("the kind is deduced from what the record says") {
  const auto kind = [](const std::vector<Line>& lines) { return read(lines).record.kind; };
  CHECK(kind({{"雑誌", "国際政治"}}) == RecordKind::journal_article);
  CHECK(kind({{"雑誌", "全国大会講演論文集"}}) == RecordKind::conference_paper);
  CHECK(kind({{"雑誌", "朝日新聞"}}) == RecordKind::newspaper_article);
  CHECK(kind({{"会議名", "海の会"}, {"雑誌", "海"}}) == RecordKind::conference_paper);
  CHECK(kind({{"学位名", "博士（工学）"}}) == RecordKind::thesis);
  CHECK(kind({{"タイトル", "海の道"}, {"収録書名", "海の本"}}) == RecordKind::chapter);
  CHECK(kind({{"書名", "海の本"}}) == RecordKind::book);
  CHECK(kind({{"タイトル", "海の本"}, {"出版者", "海書房"}, {"出版年", "2001"}}) ==
        RecordKind::book);
  CHECK(kind({{"タイトル", "海の道"}, {"出版者", "海の会"}}) == RecordKind::unknown);
  CHECK(kind({{"タイトル", "海の道"}, {"報告書番号", "12"}}) == RecordKind::report);
}

TEST_CASE("keywords are cut at every separator but the middle dot, not inside brackets or words") {
  const auto texts = [](const char* value) {
    std::vector<std::string> found;
    for (const LocalText& keyword : read({{"キーワード", value}}).record.keywords) {
      found.push_back(keyword.text);
    }
    return found;
  };
  using Texts = std::vector<std::string>;
  CHECK(texts("塩化物(NaCl, KCl)、TCP/IP / 海・山；空|川") ==
        Texts{"塩化物(NaCl, KCl)", "TCP/IP", "海・山", "空", "川"});
  CHECK(texts("1,2-ジクロロエタン,水") == Texts{"1,2-ジクロロエタン", "水"});
  CHECK(texts("DNA,RNA; 海, 山") == Texts{"DNA,RNA", "海", "山"});
}

TEST_CASE("a value of control characters alone states nothing") {
  const Record record = read({{"タイトル", "海"},
                              {"論文番号", "\x1d\x1e"},
                              {"ページ数", "\x1d\x1e"},
                              {"報告書番号", "\x1d\x1e"}})
                            .record;
  CHECK_FALSE(record.article_number.stated());
  CHECK_FALSE(record.extent.stated());
  CHECK(record.identifiers.empty());
}

TEST_CASE("a label that names a language states it") {
  const auto [record, codes] = read({{"抄録（英）", "Sea."}, {"抄録（日）", "海。"}});
  REQUIRE(record.abstracts.size() == 2);
  CHECK(record.abstracts[0].language == "en");
  CHECK_FALSE(record.abstracts[0].language_inferred);
}

TEST_CASE("a count in a label is a count; the list below it is kept") {
  const auto [record, codes] = read({{"参考文献 (63)", ""}, {"被引用文献 (4)*注記", ""}});
  CHECK(record.reference_count.value == 63U);
  CHECK(record.cited_by_counts.value == std::vector<std::uint32_t>{4});
  CHECK(codes.empty());
  const auto list = read({{"参考文献", "山田太郎. 海の道"}});
  CHECK(unread_of(list.record) == "参考文献=山田太郎. 海の道");
  CHECK(list.codes == "L007 ");
}

TEST_CASE("what has no place in a record is kept with its label and told") {
  const auto [record, codes] = read({{"請求記号", "Z1-2"}, {"所蔵館", "海図書館"}});
  CHECK(unread_of(record) == "請求記号=Z1-2; 所蔵館=海図書館");
  CHECK(codes == "L007 L007 ");
}

TEST_CASE("what a label of one part states of others is taken, unless they have labels") {
  const Record both = read({{"巻", "第12巻第3号"}, {"通巻", "245,246"}}).record;
  CHECK(both.volume.value == "12");
  CHECK(both.issue.value == "3");
  CHECK(both.total_number.value == "245,246");
  const Read own = read({{"巻", "12 Suppl. 2"}, {"号", "3"}});
  CHECK(own.record.volume.value == "12");
  CHECK(own.record.issue.value == "3");
  REQUIRE(own.record.unread.size() == 1);
  CHECK(own.record.unread.front().text == "Suppl. 2");
  CHECK(own.codes == "L006 ");
  CHECK(read({{"号", "No.3(通巻245号)"}}).record.total_number.value == "245");
}

TEST_CASE("identifiers behind the first of a line are kept") {
  const Record more = read({{"NAID", "110001234567 110001234568"}, {"PMID", "123; 456"}}).record;
  REQUIRE(more.identifiers.size() == 4);
  CHECK(more.identifiers[1].number.value == "110001234568");
  CHECK(more.identifiers[3].number.value == "456");
  const Record words = read({{"PMID", "123 (PubMed)"}}).record;
  REQUIRE(words.unread.size() == 1);
  CHECK(words.unread.front().text == "(PubMed)");
  const Read dois = read({{"DOI", "10.1000/xyz, 10.1000/abc"}});
  CHECK(dois.record.doi.value == "10.1000/xyz");
  REQUIRE(dois.record.unread.size() == 1);
  CHECK(dois.record.unread.front().text == "10.1000/abc");
  CHECK(dois.codes == "L006 ");
}

TEST_CASE("headings and buttons say nothing, unless something stands behind them") {
  CHECK(read({{"書誌事項", ""}, {"もっと見る", ""}, {"雑誌", "海"}}).codes.empty());
  CHECK(unread_of(read({{"書誌事項", "海"}}).record) == "書誌事項=海");
}

}  // namespace
}  // namespace shoshi::text
