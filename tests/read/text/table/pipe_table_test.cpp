#include "read/text/table/pipe_table.hpp"

#include <string>
#include <string_view>

#include "catch.hpp"
#include "read/text/table/emphasis.hpp"

namespace shoshi::text {
namespace {

const Vocabulary kVocabulary;

std::string pair_of(std::string_view line) {
  const auto pair = pipe_label({line, 3}, kVocabulary);
  if (!pair) return "-";
  CHECK(line.substr(static_cast<std::size_t>(pair->label.begin - 3)).starts_with(pair->label.text));
  CHECK(line.substr(static_cast<std::size_t>(pair->value.begin - 3)).starts_with(pair->value.text));
  std::string out(element_names()[static_cast<std::size_t>(pair->element)]);
  out.append(" ").append(pair->label.text).append("=");
  out.append(unescaped(pair->value.text, pair->escaping));
  if (!pair->language.empty()) out.append("@").append(pair->language);
  return out;
}

std::string emphasised_of(std::string_view line) {
  const auto labelled = emphasised_label({line, 0}, kVocabulary);
  if (!labelled) return "-";
  return std::string(labelled->label.text) + "=" + std::string(labelled->value.text);
}

TEST_CASE("a label and its value in a Markdown row") {
  CHECK(pair_of("| 著者 | 佐藤 花子 |") == "author 著者=佐藤 花子");
  CHECK(pair_of("|著者|佐藤 花子|") == "author 著者=佐藤 花子");
  CHECK(pair_of("| **著者:** | **佐藤 花子** |") == "author 著者=佐藤 花子");
  CHECK(pair_of("| 著者： | |") == "author 著者=");
  CHECK(pair_of(R"(| タイトル | 上 \| 下 |)") == "title タイトル=上 | 下");
  CHECK(pair_of("| `dc.contributor.author` | 佐藤, 花子 | ja |") ==
        "author dc.contributor.author=佐藤, 花子@ja");
  CHECK(pair_of("| dc.title | 題 | en_US |") == "title dc.title=題@en_US");
  CHECK(pair_of("| dc.title | 題 | - |") == "title dc.title=題@-");
  CHECK(pair_of("| dc.title | 題 | |") == "title dc.title=題");
}

TEST_CASE("rows that hold no label with its value") {
  CHECK(pair_of("| 項目 | 内容 |") == "-");
  CHECK(pair_of("|---|---|") == "-");
  CHECK(pair_of("| title | タイトル | テキストフィールド |") == "-");
  CHECK(pair_of("| タイトル | 著者 | 年 | DOI |") == "-");
  CHECK(pair_of("| 論文 | 著者 |") == "-");
  CHECK(pair_of("| 著者 |") == "-");
  CHECK(pair_of("|") == "-");
  CHECK(pair_of("||||") == "-");
  CHECK(pair_of("") == "-");
  CHECK(pair_of("佐藤 花子 |") == "-");
  CHECK(pair_of("著者 | 佐藤 |") == "-");
}

TEST_CASE("heads and rules are layout") {
  CHECK(is_pipe_heading("| 項目 | 内容 |"));
  CHECK(is_pipe_heading("| **項目** | **詳細** |"));
  CHECK(is_pipe_heading("| DC 欄位 | 值 | 語言 |"));
  CHECK(is_pipe_heading("| DC Field | Value | Language |"));
  CHECK_FALSE(is_pipe_heading("| 項目 | 件数 |"));
  CHECK_FALSE(is_pipe_heading("項目 内容"));
  CHECK(is_pipe_rule("|---|:--:|"));
  CHECK(is_pipe_rule("--- | ---"));
  CHECK_FALSE(is_pipe_rule("----"));
  CHECK_FALSE(is_pipe_rule("|  |"));
  CHECK_FALSE(is_pipe_rule("| a-- |"));
  CHECK(is_empty_pipe_row("|"));
  CHECK(is_empty_pipe_row(" | |  | "));
  CHECK_FALSE(is_empty_pipe_row("| a |"));
  CHECK_FALSE(is_empty_pipe_row(" "));
}

TEST_CASE("a further value has an empty label") {
  CHECK(pipe_value({"| | 山本 次郎 |", 0})->text == "山本 次郎");
  CHECK_FALSE(pipe_value({"| | |", 0}));
  CHECK_FALSE(pipe_value({"| a | b |", 0}));
  CHECK_FALSE(pipe_value({"|", 0}));
}

TEST_CASE("a scraped label ends in a pipe, and so does its value") {
  CHECK(pair_of("論文タイトル |") == "title 論文タイトル=");
  bool closed = false;
  CHECK(without_closing_pipe({"索引,目録 |", 0}, closed).text == "索引,目録");
  CHECK(closed);
  CHECK(without_closing_pipe({"|", 0}, closed).text.empty());
  CHECK(closed);
  CHECK(without_closing_pipe({"上 | 下", 0}, closed).text == "上 | 下");
  CHECK_FALSE(closed);
  CHECK(without_closing_pipe({R"(上\|)", 0}, closed).text == R"(上\|)");
  CHECK_FALSE(closed);
}

TEST_CASE("labels in bold") {
  CHECK(emphasised_of("**著者**") == "著者=");
  CHECK(emphasised_of("**著者:** 佐藤 花子") == "著者=佐藤 花子");
  CHECK(emphasised_of("**著者**: 佐藤 花子") == "著者=佐藤 花子");
  CHECK(emphasised_of("**著者**：佐藤 花子") == "著者=佐藤 花子");
  CHECK(emphasised_of("__著者__ 佐藤 花子  ") == "著者=佐藤 花子");
  CHECK(emphasised_of("**結論**: よい") == "-");
  CHECK(emphasised_of("**著者 佐藤") == "-");
  CHECK(emphasised_of("****") == "-");
  CHECK(emphasised_of("*_著者*_") == "-");
  CHECK(emphasised_of("著者") == "-");
}

TEST_CASE("text without the Markdown that encloses it") {
  const auto bare = [](std::string_view text) {
    return std::string(without_emphasis({text, 0}).text);
  };
  CHECK(bare("## 著者") == "著者");
  CHECK(bare("## **著者** ##") == "著者");
  CHECK(bare("***著者***") == "著者");
  CHECK(bare("`dc.title`") == "dc.title");
  CHECK(bare("**著者**: **佐藤**") == "**著者**: **佐藤**");
  CHECK(bare("####### 著者") == "####### 著者");
  CHECK(bare("#著者") == "#著者");
  CHECK(bare("C#") == "C#");
  CHECK(bare("## C#") == "C#");
  CHECK(bare("**") == "**");
  CHECK(bare("#") == "#");
  CHECK(bare("") == "");
}

}  // namespace
}  // namespace shoshi::text
