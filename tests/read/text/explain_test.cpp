#include <string>
#include <string_view>
#include <vector>

#include "catch.hpp"
#include "read/text/reader.hpp"

namespace shoshi::text {
namespace {

constexpr std::string_view name_of(Understood::Kind kind) {
  switch (kind) {
    case Understood::Kind::label:
      return "label";
    case Understood::Kind::value:
      return "value";
    case Understood::Kind::noise:
      return "noise";
    case Understood::Kind::unread:
      return "unread";
  }
  return {};
}

/// The pieces of a text, each as "kind field text" on a line, and a line "--" behind each record.
std::string explained(std::string_view text, const ReadOptions& options = {}) {
  const auto reader = make_text_reader(options);
  std::string out;
  SourceText rest{text, 0};
  SourceText heading;
  while (!rest.text.empty()) {
    std::vector<Understood> pieces;
    const Reader::Taken taken = reader->explain(rest, heading, pieces);
    for (const Understood& piece : pieces) {
      out.append(name_of(piece.kind)).append(" ");
      if (!piece.field.empty()) out.append(piece.field).append(" ");
      out.append(piece.text.text).append("\n");
    }
    if (taken.has_record) out += "--\n";
    heading = taken.heading;
    rest = rest.part(taken.bytes);
  }
  return out;
}

TEST_CASE("a label and its value are pieces, both with the element") {
  CHECK(explained("著者: 石川 隆\nISSN\n2980-1303\n") ==
        "label author 著者\n"
        "value author 石川 隆\n"
        "label issn ISSN\n"
        "value issn 2980-1303\n"
        "--\n");
}

TEST_CASE("a label is a piece once, however many values it has") {
  CHECK(explained("タイトル\n水位計\n著者\n石川 隆\n近藤 直樹\n") ==
        "label title タイトル\n"
        "value title 水位計\n"
        "label author 著者\n"
        "value author 石川 隆\n"
        "value author 近藤 直樹\n"
        "--\n");
}

TEST_CASE("a label without a value is a piece alone") {
  CHECK(explained("タイトル: 水位計\n著者:\n") ==
        "label title タイトル\n"
        "value title 水位計\n"
        "label author 著者\n"
        "--\n");
}

TEST_CASE("what the place of a value tells has no label") {
  CHECK(explained("石川 隆, 水位計, 河川と地域, 2024, 63 巻, p. 1-12, 公開日 2024/03/08\n") ==
        "value author 石川 隆\n"
        "value title 水位計\n"
        "value journal 河川と地域\n"
        "value numbering 2024, 63 巻, p. 1-12\n"
        "noise , 公開日\n"
        "value available 2024/03/08\n"
        "--\n");
}

TEST_CASE("titles and abstracts without a label are values of those elements") {
  CHECK(explained("水位計の目盛り\n著者\n石川 隆\n雑誌\n河川と地域\n\nこれを読む。\n") ==
        "value title 水位計の目盛り\n"
        "label author 著者\n"
        "value author 石川 隆\n"
        "label journal 雑誌\n"
        "value journal 河川と地域\n"
        "value abstract これを読む。\n"
        "--\n");
}

TEST_CASE("what is no data is noise, what nothing explains is unread") {
  CHECK(explained("タイトル: 水位計\n著者: 石川 隆\nページトップへ\n") ==
        "label title タイトル\n"
        "value title 水位計\n"
        "label author 著者\n"
        "value author 石川 隆\n"
        "noise ページトップへ\n"
        "--\n");
  CHECK(explained("ここには何もない。\nここにも。\n") ==
        "unread ここには何もない。\n"
        "unread ここにも。\n");
}

TEST_CASE(
    "pieces come in the order of the text, whatever the order in which they were understood") {
  // The authors and the title of a page are told by the line below them.
  const std::string_view page =
      "河川と地域\nOnline ISSN : 2980-1303\n論文\n水位計\n石川 隆\n著者情報\n"
      "2024 年 63 巻 p. 1-12\n© 2024 河川地域学会\n";
  CHECK(explained(page) ==
        "value journal 河川と地域\n"
        "label issn_online Online ISSN\n"
        "value issn_online 2980-1303\n"
        "noise 論文\n"
        "value title 水位計\n"
        "value author 石川 隆\n"
        "noise 著者情報\n"
        "value numbering_issued 2024 年 63 巻 p. 1-12\n"
        "noise © 2024\n"
        "value publisher 河川地域学会\n"
        "--\n");
  std::vector<Understood> pieces;
  make_text_reader()->explain({page, 100}, {}, pieces);
  REQUIRE(pieces.size() == 10);
  for (std::size_t i = 1; i < pieces.size(); ++i) {
    CHECK(pieces[i - 1].text.begin < pieces[i].text.begin);
  }
  CHECK(pieces.front().text.begin == 100);
}

TEST_CASE("a heading is explained where it stands, and not with the records below it") {
  CHECK(explained("河川と地域\nPrint ISSN : 2980-1311\n63 巻, 1 号\n"
                  "  • 石川 隆\n    2024 年 63 巻 1 号 p. 1-12\n"
                  "  • 近藤 直樹\n    2024 年 63 巻 1 号 p. 13-20\n") ==
        "value journal 河川と地域\n"
        "label issn_print Print ISSN\n"
        "value issn_print 2980-1311\n"
        "value numbering_issued 63 巻, 1 号\n"
        "value author 石川 隆\n"
        "value numbering_issued 2024 年 63 巻 1 号 p. 1-12\n"
        "--\n"
        "value author 近藤 直樹\n"
        "value numbering_issued 2024 年 63 巻 1 号 p. 13-20\n"
        "--\n");
}

TEST_CASE("the header of a table is explained once, and the cells of a row by their columns") {
  CHECK(explained("著者,題名,雑誌名,巻,棚\n石川 隆,水位計,河川と地域,63,B\n"
                  "近藤 直樹,,民俗の広場,21,\n") ==
        "noise 著者,題名,雑誌名,巻,棚\n"
        "value author 石川 隆\n"
        "value title 水位計\n"
        "value journal 河川と地域\n"
        "value volume 63\n"
        "value other B\n"
        "--\n"
        "value author 近藤 直樹\n"
        "value journal 民俗の広場\n"
        "value volume 21\n"
        "--\n");
}

TEST_CASE("labels of a user's own are explained as what they stand for") {
  const ReadOptions options{{{"書いた人", "author"}, {"棚", "other"}}};
  CHECK(explained("書いた人: 石川 隆\nタイトル: 水位計\n棚: B\n", options) ==
        "label author 書いた人\n"
        "value author 石川 隆\n"
        "label title タイトル\n"
        "value title 水位計\n"
        "label other 棚\n"
        "value other B\n"
        "--\n");
}

TEST_CASE("explaining takes as much text as reading") {
  for (const std::string_view text :
       {"著者: 石川 隆\n著者: 近藤 直樹\nタイトル: 水位計\n\nタイトル: 目盛り\n", "\n\n", "x", "",
        "著者,題名,雑誌名,巻\n石川 隆,水位計,河川,63\n"}) {
    const auto reader = make_text_reader();
    SourceText rest{text, 0};
    SourceText heading;
    while (!rest.text.empty()) {
      Record record;
      Diagnostics told;
      std::vector<Understood> pieces;
      const Reader::Taken read = reader->read(rest, heading, nullptr, record, told);
      const Reader::Taken explained = reader->explain(rest, heading, pieces);
      CHECK(read.bytes == explained.bytes);
      CHECK(read.has_record == explained.has_record);
      CHECK(read.heading.text == explained.heading.text);
      REQUIRE(read.bytes > 0);
      heading = read.heading;
      rest = rest.part(read.bytes);
    }
  }
}

}  // namespace
}  // namespace shoshi::text
