#include "read/text/table/delimited_row.hpp"

#include <string>
#include <string_view>
#include <vector>

#include "catch.hpp"

namespace shoshi::text {
namespace {

/// The cells of a row as they mean, in [].
std::string cells_of(std::string_view row, Delimiter delimiter) {
  CellCursor cells({row, 100}, delimiter);
  Cell cell;
  std::string out;
  while (cells.next(cell)) {
    const auto at = static_cast<std::size_t>(cell.text.begin - 100);
    CHECK(row.substr(at, cell.text.text.size()) == cell.text.text);
    out += "[" + unescaped(cell.text.text, cell.escaping) + "]";
    if (cell.unclosed) out += "!";
  }
  return out;
}

/// The rows of a complete text. That no shorter piece of it gives another answer is checked as
/// well.
std::vector<std::string> rows_of(std::string_view text, Delimiter delimiter = Delimiter::comma) {
  std::vector<std::string> rows;
  while (!text.empty()) {
    const std::size_t bytes = row_bytes(text, delimiter, true);
    for (std::size_t size = 0; size <= text.size() && text.size() < 200; ++size) {
      const std::size_t early = row_bytes(text.substr(0, size), delimiter, false);
      if (early != std::string_view::npos) CHECK(early == bytes);
    }
    rows.emplace_back(text.substr(0, bytes));
    text.remove_prefix(bytes);
  }
  return rows;
}

using Rows = std::vector<std::string>;

TEST_CASE("cells of a delimited row") {
  CHECK(cells_of("佐藤 花子,題,2019", Delimiter::comma) == "[佐藤 花子][題][2019]");
  CHECK(cells_of("a;b;;c", Delimiter::semicolon) == "[a][b][][c]");
  CHECK(cells_of("a\tb, c\t\r\n", Delimiter::tab) == "[a][b, c][]");
  CHECK(cells_of(",,", Delimiter::comma) == "[][][]");
  CHECK(cells_of("", Delimiter::comma).empty());
  CHECK(cells_of(" \r\n", Delimiter::comma).empty());
  CHECK(cells_of("\t", Delimiter::tab) == "[][]");
  CHECK(cells_of("\xEF\xBB\xBF\"a,b\",c", Delimiter::comma) == "[a,b][c]");
}

TEST_CASE("a cell is quoted if its quote closes before a delimiter or line end") {
  CHECK(cells_of(R"("Sato, Hana","a ""b"" c" , "d")", Delimiter::comma) ==
        R"([Sato, Hana][a "b" c][d])");
  CHECK(cells_of("\"上\n下\",x\n", Delimiter::comma) == "[上\n下][x]");
  CHECK(cells_of(R"("戦後"の終わり,x)", Delimiter::comma) == R"(["戦後"の終わり][x])");
  CHECK(cells_of(R"(画面の"15"型,x)", Delimiter::comma) == R"([画面の"15"型][x])");
  CHECK(cells_of(R"("",""""x)", Delimiter::comma) == R"([][""""x])");
  CHECK(cells_of(R"("a,b)", Delimiter::comma) == R"(["a]![b])");
  CHECK(cells_of("\"a\tb\"\tc", Delimiter::tab) == "[a\tb][c]");
}

TEST_CASE("cells of a Markdown row") {
  CHECK(cells_of("| 題 | 佐藤 |", Delimiter::pipe) == "[題][佐藤]");
  CHECK(cells_of("題 | 佐藤", Delimiter::pipe) == "[題][佐藤]");
  CHECK(cells_of(R"(| a \| b | "c | d" |)", Delimiter::pipe) == R"([a | b]["c][d"])");
  CHECK(cells_of("| | 佐藤 | |", Delimiter::pipe) == "[][佐藤][]");
  CHECK(cells_of("|", Delimiter::pipe).empty());
  CHECK(cells_of("||", Delimiter::pipe) == "[]");
}

TEST_CASE("rows end with LF, CR LF or CR outside quotes") {
  CHECK(rows_of("a,b\r\nc,d\re,f\ng") == Rows{"a,b\r\n", "c,d\r", "e,f\n", "g"});
  CHECK(rows_of("a,\"b\r\n\"\"c\",d\nx") == Rows{"a,\"b\r\n\"\"c\",d\n", "x"});
  CHECK(rows_of("\n\na,b") == Rows{"\n", "\n", "a,b"});
  CHECK(rows_of("| \"a | b\n| c |\n", Delimiter::pipe) == Rows{"| \"a | b\n", "| c |\n"});
}

TEST_CASE("a quote that nothing closes ends with its line") {
  CHECK(rows_of("\"a,b\nc,d\n") == Rows{"\"a,b\n", "c,d\n"});
  CHECK(rows_of("\"a,b\n\"c\",\"d\"\n") == Rows{"\"a,b\n", "\"c\",\"d\"\n"});
  const std::string open = "\"a,b\nc,d\n" + std::string(kCellLimit, 'x') + "\",e\n";
  CHECK(row_bytes(open, Delimiter::comma, false) == 5);
  CHECK(row_bytes("\"a,b\nc,d\n", Delimiter::comma, false) == std::string_view::npos);
}

TEST_CASE("rows of any size take time in proportion") {
  const std::string cells = std::string(100000, ',') + "\n";
  CHECK(row_bytes(cells, Delimiter::comma, true) == cells.size());
  CHECK(count_cells(cells, Delimiter::comma) == 100001);
  CHECK(count_cells(cells, Delimiter::comma, 3) == 3);
  std::string quotes;
  for (int i = 0; i < 100000; ++i) quotes += "\"a,";
  CHECK(row_bytes(quotes, Delimiter::comma, true) == quotes.size());
  CHECK(count_cells(quotes, Delimiter::comma) == 100001);
  std::string rows;
  for (int i = 0; i < 100000; ++i) rows += "\"\"\"\"\"a,\n";
  std::size_t at = 0;
  while (at < rows.size())
    at += row_bytes(std::string_view(rows).substr(at), Delimiter::comma, true);
  CHECK(at == rows.size());
}

TEST_CASE("escaped characters of a cell") {
  CHECK(unescaped(R"(a ""b"")", Escaping::doubled_quotes) == R"(a "b")");
  CHECK(unescaped(R"(""")", Escaping::doubled_quotes) == R"("")");
  CHECK(unescaped(R"(a \| b\)", Escaping::escaped_pipes) == R"(a | b\)");
  CHECK(unescaped(R"(a ""b"" \|)", Escaping::none) == R"(a ""b"" \|)");
}

}  // namespace
}  // namespace shoshi::text
