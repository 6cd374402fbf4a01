#include "read/text/layout.hpp"

#include <string>
#include <string_view>
#include <vector>

#include "catch.hpp"
#include "read/text/lines.hpp"

namespace shoshi::text {
namespace {

/// The parts of the first record as "label=value" lines; text without a label by its kind.
std::string parts_of(std::string_view text) {
  std::vector<Part> parts;
  static_cast<void>(scan_unit({text, 0}, {}, true, Vocabulary(), &parts));
  std::string out;
  for (const Part& part : parts) {
    switch (part.kind) {
      case PartKind::labelled:
        out.append(part.label.text);
        break;
      case PartKind::title:
        out += "(title)";
        break;
      case PartKind::abstract:
        out += "(abstract)";
        break;
      case PartKind::unread:
        out += "(unread)";
        break;
      case PartKind::noise:
        out += "(noise)";
        break;
    }
    out.append("=").append(part.value.text).append("\n");
  }
  return out;
}

/// The texts of all records.
std::vector<std::string> records_of(std::string_view text) {
  std::vector<std::string> records;
  while (!text.empty()) {
    const Unit end = *scan_unit({text, 0}, {}, true, Vocabulary(), nullptr);
    records.emplace_back(text.substr(0, end.bytes));
    text.remove_prefix(end.bytes);
  }
  return records;
}

TEST_CASE("lines of a record end with LF, CR LF and CR, and with nothing else") {
  const std::string_view text =
      "a\r\nb\rc\n\xE2\x80\xA8"
      "d\x0B"
      "e";
  LineCursor lines({text, 10}, true);
  Line line;
  std::vector<std::string> got;
  while (lines.next(line)) got.emplace_back(line.text.text);
  CHECK(got == std::vector<std::string>{"a", "b", "c",
                                        "\xE2\x80\xA8"
                                        "d\x0B"
                                        "e"});
}

TEST_CASE("a line whose end may still come is not given") {
  for (const std::string_view text : {"a\nb", "a\nb\r"}) {
    LineCursor lines({text, 0}, false);
    Line line;
    CHECK(lines.next(line));
    CHECK_FALSE(lines.next(line));
  }
}

TEST_CASE("a label takes the line below it") {
  CHECK(parts_of("著者\n山田 太郎\n雑誌\n国際政治\n") == "著者=山田 太郎\n雑誌=国際政治\n");
}

TEST_CASE("bullets and a bare bullet before a value are punctuation") {
  CHECK(parts_of("- 著者\n-\n\n山田 太郎\n- 雑誌\n- 国際政治\n") ==
        "著者=山田 太郎\n雑誌=国際政治\n");
}

TEST_CASE("a bullet that belongs to the value stays") {
  CHECK(parts_of("雑誌\n-国際政治\n") == "雑誌=-国際政治\n");
}

TEST_CASE("authors take every line up to the next label") {
  CHECK(parts_of("著者\n山田 太郎\n佐藤 花子\n雑誌\n国際政治\n") ==
        "著者=山田 太郎\n著者=佐藤 花子\n雑誌=国際政治\n");
}

TEST_CASE("a label is found in any width and case") {
  CHECK(parts_of("ＩＳＳＮ\n0454-2215\nDoi\n10.1/x\n") == "ＩＳＳＮ=0454-2215\nDoi=10.1/x\n");
}

TEST_CASE("text below the values is one abstract, whatever its lines") {
  CHECK(parts_of("著者\n山田 太郎\n雑誌\n国際政治\n\n初めの行。\n次の行。\n") ==
        "著者=山田 太郎\n雑誌=国際政治\n(abstract)=初めの行。\n次の行。\n");
}

TEST_CASE("a count takes a line of numbers only") {
  CHECK(parts_of("著者\n山田 太郎\n被引用文献数\n7 10\n参考文献数\n文が続く。\n") ==
        "著者=山田 太郎\n被引用文献数=7 10\n参考文献数=\n(abstract)=文が続く。\n");
}

TEST_CASE("the line above the first label is the title, with or without counters") {
  CHECK(parts_of("12 0 0 0 OA 仮の題\n著者\n山田 太郎\n") == "(title)=仮の題\n著者=山田 太郎\n");
  CHECK(parts_of("1984年の題\n著者\n山田 太郎\n") == "(title)=1984年の題\n著者=山田 太郎\n");
  CHECK(parts_of("前書き\n題\n著者\n山田 太郎\n") ==
        "(unread)=前書き\n(title)=題\n著者=山田 太郎\n");
}

TEST_CASE("a label that comes again after others begins a record") {
  const auto records = records_of("著者\nA\n雑誌\nB\n要点。\n著者\nC\n雑誌\nD\n");
  CHECK(records == std::vector<std::string>{"著者\nA\n雑誌\nB\n要点。\n", "著者\nC\n雑誌\nD\n"});
}

TEST_CASE("a label that comes again at once does not begin a record") {
  CHECK(records_of("著者\nA\n著者\nB\n雑誌\nC\n").size() == 1);
}

TEST_CASE("an author behind the numbering begins a record, also if the one before had no author") {
  const auto records = records_of(
      "著者\nA\n出版者\nP\n巻号頁・発行日\nvol.1, 2001\n"
      "出版者\nP\n巻号頁・発行日\nvol.2, 2002\n"
      "著者\nB\n出版者\nP\n巻号頁・発行日\nvol.3, 2003\n");
  CHECK(records.size() == 3);
}

TEST_CASE("a blank line is no boundary") {
  CHECK(records_of("著者\n\nA\n\n雑誌\n\nB\n\n\n文。\n").size() == 1);
}

TEST_CASE("a title line with counters begins a record and is not part of the abstract above") {
  const auto records = records_of("著者\nA\n雑誌\nB\n文。\n3 0 0 0 IR 次の題\n著者\nC\n雑誌\nD\n");
  REQUIRE(records.size() == 2);
  CHECK(parts_of(records[0]) == "著者=A\n雑誌=B\n(abstract)=文。\n");
  CHECK(parts_of(records[1]) == "(title)=次の題\n著者=C\n雑誌=D\n");
}

TEST_CASE("numbers in an abstract are no counters") {
  CHECK(parts_of("著者\nA\n雑誌\nB\n3 4 5 と並べた。\n終わり。\n") ==
        "著者=A\n雑誌=B\n(abstract)=3 4 5 と並べた。\n終わり。\n");
}

TEST_CASE("a section of mentions is noise up to the next record; its collected URLs are kept") {
  const auto records = records_of(
      "著者\nA\n雑誌\nB\n言及状況\nTwitter (1 users)\n雑誌\n勝手な文\n"
      "収集済み URL リスト\nhttps://example.org/a (1 users)\n著者\nC\n雑誌\nD\n");
  REQUIRE(records.size() == 2);
  CHECK(parts_of(records[0]) == "著者=A\n雑誌=B\n収集済み URL リスト=https://example.org/a\n");
}

TEST_CASE("a record that may go on is not given unless the text is complete") {
  CHECK_FALSE(scan_unit({"著者\nA\n雑誌\nB\n著", 0}, {}, false, Vocabulary(), nullptr));
  CHECK(scan_unit({"著者\nA\n雑誌\nB\n著者\n", 0}, {}, false, Vocabulary(), nullptr)->bytes ==
        std::string_view("著者\nA\n雑誌\nB\n").size());
}

TEST_CASE("spans count from where the text begins") {
  std::vector<Part> parts;
  static_cast<void>(scan_unit({"著者\n 山田 \n", 100}, {}, true, Vocabulary(), &parts));
  REQUIRE(parts.size() == 1);
  CHECK(parts[0].label.where() == Span{100, 106});
  CHECK(parts[0].value.where() == Span{108, 114});
}

TEST_CASE("a label may stand on the line of its value") {
  const auto line = GENERATE(as<std::string>{}, "著者: 山田 太郎", "著者：山田 太郎",
                             "著者 : 山田 太郎", "著者\t山田 太郎", "【著者】山田 太郎",
                             "［著者］ 山田 太郎", "- 著者： 山田 太郎", "[著者] 山田 太郎");
  CAPTURE(line);
  CHECK(parts_of("タイトル: 題 : 副題\n" + line + "\nDOI: https://doi.org/10.1/x\n") ==
        "タイトル=題 : 副題\n著者=山田 太郎\nDOI=https://doi.org/10.1/x\n");
}

TEST_CASE("records with labels on the line follow one another by their first label") {
  CHECK(records_of("タイトル: 一\n著者: A\n\nタイトル: 二\n著者: B\n").size() == 2);
}

TEST_CASE("a label with a colon may have its value below, and an abstract its further lines") {
  CHECK(parts_of("著者：\n山田 太郎\n抄録： 初め。\n続き。\n") ==
        "著者=山田 太郎\n抄録=初め。\n抄録=続き。\n");
}

TEST_CASE("a value below its label may look like a label with a value") {
  CHECK(parts_of("著者\n山田 太郎\nDOI\ndoi:10.1/x\n") == "著者=山田 太郎\nDOI=doi:10.1/x\n");
}

TEST_CASE("a colon in a title or an abstract makes no label") {
  CHECK(parts_of("著者\nA\n雑誌\nB\n目的: 文。\n著者: 本文の中。\n") ==
        "著者=A\n雑誌=B\n(abstract)=目的: 文。\n著者: 本文の中。\n");
}

TEST_CASE("the heading of a list is no part of its first reference") {
  CHECK(parts_of("参考文献\n1) 石川隆. 水位計. 河川と地域. 2024, vol. 63, p. 1-12.\n") ==
        "(noise)=参考文献\n=石川隆\n=水位計\n=河川と地域\n=2024, vol. 63, p. 1-12\n");
}

TEST_CASE("keywords below the abstract of a page are no part of it") {
  const std::string parts = parts_of(
      "河川と地域\nOnline ISSN : 2980-1303\n水位計\n石川 隆\n著者情報\n"
      "2024 年 63 巻 p. 1-12\n抄録\n\n方法: 目盛りを読む。\n\nキーワード: 川, 水\n"
      "© 2024 河川地域学会\n");
  CHECK(parts.find("抄録=方法: 目盛りを読む。\nキーワード=川, 水\n") != std::string::npos);
}

}  // namespace
}  // namespace shoshi::text
