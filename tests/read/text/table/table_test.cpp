#include "read/text/table/table.hpp"

#include <string>
#include <string_view>
#include <vector>

#include "catch.hpp"
#include "read/text/table/column.hpp"

namespace shoshi::text {
namespace {

const Vocabulary kVocabulary;

std::string element_of(std::string_view head) {
  const auto column = column_label({head, 0}, kVocabulary);
  if (!column) return "-";
  std::string out(element_names()[static_cast<std::size_t>(column->element)]);
  if (!column->language.empty()) out.append("@").append(column->language);
  return out;
}

/// The parts of a row as "element label=value" lines.
std::string row_of(std::string_view header, std::string_view row,
                   Delimiter delimiter = Delimiter::comma) {
  std::vector<Part> parts;
  const bool closed = read_row({header, 7}, {row, 1000}, delimiter, kVocabulary, parts);
  std::string out = closed ? "" : "unclosed\n";
  for (const Part& part : parts) {
    if (part.kind == PartKind::unread) {
      out.append("unread ").append(part.value.text).append("\n");
      continue;
    }
    CHECK(
        header.substr(static_cast<std::size_t>(part.label.begin - 7)).starts_with(part.label.text));
    CHECK(
        row.substr(static_cast<std::size_t>(part.value.begin - 1000)).starts_with(part.value.text));
    out.append(element_names()[static_cast<std::size_t>(part.element)]).append(" ");
    out.append(part.label.text);
    if (!part.language.empty()) out.append("@").append(part.language);
    out.append("=").append(unescaped(part.value.text, part.escaping)).append("\n");
  }
  return out;
}

constexpr std::string_view kArticles =
    "著者名,論文名,雑誌名,ISSN,出版者名,出版日付,巻,号,ページ,URL,URL(DOI)";

TEST_CASE("the labels of columns") {
  CHECK(element_of("著者名") == "author");
  CHECK(element_of("〈題目〉") == "title");
  CHECK(element_of("**著者**") == "author");
  CHECK(element_of("#著者") == "author");
  CHECK(element_of("URL(DOI)") == "doi");
  CHECK(element_of("dc.title[ja]") == "title@ja");
  CHECK(element_of("dc.contributor.author") == "author");
  CHECK(element_of("著者[0]") == "author");
  CHECK(element_of("論文") == "title");
  CHECK(element_of("備品番号") == "-");
  CHECK(element_of("") == "-");
  CHECK(element_of("....[]") == "-");
}

TEST_CASE("paths of WEKO3 mean what their last telling step means") {
  CHECK(element_of("タイトル[0].タイトル") == "title");
  CHECK(element_of("著者[0].作成者姓名.姓名") == "author");
  CHECK(element_of("編者[0].姓名[0].姓名") == "editor");
  CHECK(element_of("著者[0].作成者所属[0].所属機関名[0].所属機関名") == "affiliation");
  CHECK(element_of("書誌情報.雑誌名[0].タイトル") == "journal");
  CHECK(element_of("書誌情報.発行日.日付") == "issued");
  CHECK(element_of("書誌情報.巻") == "volume");
  CHECK(element_of("書誌情報.開始ページ") == "page_first");
  CHECK(element_of("キーワード[2].主題") == "keywords");
  CHECK(element_of("抄録[0].内容記述") == "abstract");
  CHECK(element_of("内容記述[0].内容記述") == "abstract");
  CHECK(element_of("言語[0].言語") == "language");
  CHECK(element_of("タイトル[0].言語") == "-");
  CHECK(element_of("出版者[0].言語") == "-");
  CHECK(element_of(".metadata.item_titles[0].subitem_title") == "title");
  CHECK(element_of(".metadata.item_30001[0].subitem_1551255647225") == "-");
}

TEST_CASE("header rows") {
  CHECK(header_row(kArticles, kVocabulary) == Delimiter::comma);
  CHECK(header_row("著者名,書名,版表示,出版者名,出版年,シリーズ名,番号,ISBN,ISSN,URL\r\n",
                   kVocabulary) == Delimiter::comma);
  CHECK(header_row("\xEF\xBB\xBF\"著者名\",\"論文名\",\"雑誌名\"", kVocabulary) ==
        Delimiter::comma);
  CHECK(header_row("〈題目〉,〈筆者〉,〈誌名〉,〈巻号〉,〈年月〉", kVocabulary) ==
        Delimiter::comma);
  CHECK(header_row("文献種類\t論文タイトル\t言語\tキーワード\t公開日\t論文タイトル英語\t著者所属\t"
                   "著者名\t研究会名\tファイル名\t非会員価格\t書誌レコードID\t雑誌名\t巻\t号",
                   kVocabulary) == Delimiter::tab);
  CHECK(header_row("タイトル;著者;出版年;ISBN", kVocabulary) == Delimiter::semicolon);
  CHECK(header_row("タイトル, 著者, 雑誌名", kVocabulary) == Delimiter::comma);
  CHECK(header_row("論文,著者,年,DOI", kVocabulary) == Delimiter::comma);
  CHECK(header_row("| # | タイトル | 著者 | 年 | 主要知見 |", kVocabulary) == Delimiter::pipe);
  CHECK(header_row("id,collection,dc.contributor.author[ja],dc.title[ja],dc.date.issued",
                   kVocabulary) == Delimiter::comma);
  CHECK(header_row("#ID\tURI\t.PUBLISH_STATUS\tKeep/Upgrade Version\t公開日\tタイトル[0].タイトル\t"
                   "タイトル[0].言語\t著者[0].作成者姓名[0].姓名\t備考A\t備考B\t備考C",
                   kVocabulary) == Delimiter::tab);
}

TEST_CASE("lines that are no header rows") {
  for (const std::string_view line : {
           "",
           " ",
           ",,,,",
           "|",
           "|||||",
           "抄録, キーワード, 著者",
           "雑誌, 出版者, 著者, 抄録, 図書館",
           "雑誌;出版者;著者;抄録",
           "雑誌,論文,著者,DOI",
           "タイトル, 著者, 雑誌名, そして本文の長さを調べた",
           "論文には抄録,キーワード,著者,タイトルを付ける",
           "佐藤 花子, 山本 次郎, 題のこと, ある雑誌, 2011, 3 巻, 2 号, p. 1-9, 公開日 2012/01/05, "
           "Online ISSN 1234-5679, https://doi.org/10.9999/x.3.2_1",
           "Hanako Sato, On titles, Journal of Examples, 2011, Volume 3, Issue 2, Pages 1-9, "
           "Released on J-STAGE January 05, 2012",
           "vol.12, no.3, pp.1-9, 2011-03-01",
           "佐藤, 花子; 山本, 次郎; 鈴木, 一",
           "著者\t佐藤 花子",
           "著者: 佐藤, 山本, 鈴木",
           "| dc.title | 著者 | ja |",
           "| タイトル | 題 |",
           "# 雑誌, 論文, 書籍",
       }) {
    INFO(line);
    CHECK_FALSE(header_row(line, kVocabulary));
  }
}

TEST_CASE("the head of a table") {
  const auto head_of = [](std::string_view text, bool complete = true) -> std::string {
    const auto head = table_head({text, 50}, complete, kVocabulary);
    if (!head) return "none";
    if (head->bytes == std::string_view::npos) return "more";
    return std::string(head->header.text) + " / " + std::string(text.substr(head->bytes));
  };
  CHECK(head_of("タイトル,著者,年\r\n\na,b,c\n") == "タイトル,著者,年 / a,b,c\n");
  CHECK(head_of("| タイトル | 著者 | 年 |\n|---|:-:|--:|\n| a |\n") ==
        "| タイトル | 著者 | 年 | / | a |\n");
  CHECK(head_of("| タイトル | 著者 | 年 |\n| a |\n") == "| タイトル | 著者 | 年 | / | a |\n");
  CHECK(head_of("| タイトル | 著者 | 年 |\n", false) == "more");
  CHECK(head_of("# タイトル\n# 著者\nx\n") == "none");
  const std::string_view weko =
      "\xEF\xBB\xBF#ItemType\t標準(1)\thttps://repository.example/itemtype/1\n"
      "#.id\t.uri\t.metadata.pubdate\t.metadata.item_titles[0].subitem_title\t.x\n"
      "#ID\tURI\t公開日\tタイトル[0].タイトル\t書誌情報.巻\n"
      "#\t\tRequired\tRequired, Allow Multiple\t\n"
      "#\t\t\t\t\n"
      "1\thttps://repository.example/records/1\t2020-01-02\t題\t3\n";
  CHECK(head_of(weko) ==
        "#ID\tURI\t公開日\tタイトル[0].タイトル\t書誌情報.巻 / "
        "1\thttps://repository.example/records/1\t2020-01-02\t題\t3\n");
  CHECK(head_of(weko.substr(0, weko.find("1\thttps")), false) == "more");
  std::string marks = "#ID\tタイトル\t著者\t年\n";
  for (int i = 0; i < 100; ++i) marks += "#\t\t\t\n";
  CHECK(head_of(marks, false) != "more");
}

TEST_CASE("rows of CiNii") {
  CHECK(row_of(kArticles,
               ",\"調査, 再び\",ある雑誌 = A Journal,12345679,東京 : ある社,2001-02,,12,5-9,"
               "https://cir.example/1,\r\n") ==
        "title 論文名=調査, 再び\njournal 雑誌名=ある雑誌 = A Journal\nissn ISSN=12345679\n"
        "publisher 出版者名=東京 : ある社\nissued 出版日付=2001-02\nissue 号=12\npages ページ=5-9\n"
        "url URL=https://cir.example/1\n");
  CHECK(row_of("著者名,書名,番号",
               "\"Sato, Hana and Mori, Ken and Example Institute\",\"A \"\"B\"\" C\",2") ==
        "author 著者名=Sato, Hana and Mori, Ken and Example Institute\n"
        "book_title 書名=A \"B\" C\nseries_number 番号=2\n");
}

TEST_CASE("rows that do not fit their header") {
  CHECK(row_of("著者,タイトル,雑誌", "佐藤") == "author 著者=佐藤\n");
  CHECK(row_of("著者,タイトル,雑誌", "佐藤,題,誌,余り,\"more\"\n") ==
        "author 著者=佐藤\ntitle タイトル=題\njournal 雑誌=誌\nunread 余り,\"more\"\n");
  CHECK(row_of("著者,タイトル,雑誌", "佐藤,題,誌,,\n") ==
        "author 著者=佐藤\ntitle タイトル=題\njournal 雑誌=誌\n");
  CHECK(row_of("著者,タイトル,配架,詳細", "佐藤,題,3階,有") ==
        "author 著者=佐藤\ntitle タイトル=題\nother 配架=3階\nother 詳細=有\n");
  CHECK(row_of("著者,タイトル,雑誌", "佐藤,\"題,誌") ==
        "unclosed\nauthor 著者=佐藤\ntitle タイトル=\"題\njournal 雑誌=誌\n");
  CHECK(row_of("著者,タイトル,雑誌", "").empty());
}

TEST_CASE("several values in a cell") {
  CHECK(row_of("著者,タイトル,件名", "佐藤 花子||山本 次郎,題 | 副題,x") ==
        "author 著者=佐藤 花子\nauthor 著者=山本 次郎\ntitle タイトル=題 | 副題\n"
        "keywords 件名=x\n");
  CHECK(row_of("著者\tタイトル\tキーワード", "佐藤|山本|\t題\t|索引||目録|", Delimiter::tab) ==
        "author 著者=佐藤\nauthor 著者=山本\ntitle タイトル=題\nkeywords キーワード=索引\n"
        "keywords キーワード=目録\n");
  CHECK(row_of("| 著者 | タイトル |", R"(| 佐藤<br>山本<br />鈴木 | **題 \| 副題**<br>x |)",
               Delimiter::pipe) ==
        "author 著者=佐藤\nauthor 著者=山本\nauthor 著者=鈴木\n"
        "title タイトル=**題 | 副題**<br>x\n");
}

TEST_CASE("a first column that counts rows is no value") {
  CHECK(row_of("| # | タイトル | 著者 |", "| 12 | 題 | **佐藤** |", Delimiter::pipe) ==
        "title タイトル=題\nauthor 著者=佐藤\n");
  CHECK(row_of(",タイトル,著者", "0,題,佐藤") == "title タイトル=題\nauthor 著者=佐藤\n");
  CHECK(row_of("#,タイトル,著者", "A-3,題,佐藤") ==
        "other #=A-3\ntitle タイトル=題\nauthor 著者=佐藤\n");
}

TEST_CASE("columns with a language") {
  CHECK(row_of("id,dc.title[ja],dc.title[en]", "9,題,A title") ==
        "other id=9\ntitle dc.title[ja]@ja=題\ntitle dc.title[en]@en=A title\n");
}

TEST_CASE("where a table ends") {
  CHECK(continues_table("佐藤,題,,2001\n", "著者,タイトル,雑誌,年", Delimiter::comma));
  CHECK(continues_table("\"a\nb\",題", "著者,タイトル,雑誌,年", Delimiter::comma));
  CHECK_FALSE(continues_table("佐藤,題", "著者,タイトル,雑誌,年,巻", Delimiter::comma));
  CHECK(continues_table("佐藤\t題", "著者\tタイトル\t雑誌\t年\t巻", Delimiter::tab));
  CHECK(continues_table("| a | b |", "| 著者 | タイトル | 雑誌 |", Delimiter::pipe));
  CHECK_FALSE(continues_table("以上", "著者,タイトル,雑誌", Delimiter::comma));
  CHECK_FALSE(continues_table("", "著者,タイトル,雑誌", Delimiter::comma));
  CHECK_FALSE(continues_table("著者: 佐藤", "著者\tタイトル\t雑誌", Delimiter::tab));
}

TEST_CASE("a wide table takes time in proportion") {
  std::string header = "著者,タイトル,雑誌";
  std::string row = "a,b,c";
  for (int i = 0; i < 100000; ++i) {
    header += ",著者";
    row += ",\"x\"\"y\"";
  }
  CHECK(header_row(header, kVocabulary) == Delimiter::comma);
  std::vector<Part> parts;
  CHECK(read_row({header, 0}, {row, 0}, Delimiter::comma, kVocabulary, parts));
  CHECK(parts.size() == 100003);
}

}  // namespace
}  // namespace shoshi::text
