#include <string>

#include "catch.hpp"
#include "properties/inputs.hpp"

namespace shoshi::properties {
namespace {

constexpr Cut kWhole{std::size_t{1} << 20, std::size_t{1} << 20, 1};

/// Checks that an input, cut in some ways, gives the same bytes as when it is not.
void check_cuts(const std::string& input, std::string_view format) {
  const std::string expected = converted(input, format, kWhole);
  for (const std::size_t piece : {std::size_t{1}, std::size_t{61}, kWhole.piece}) {
    if (piece == 1 && input.size() > 1000) continue;
    for (const std::size_t batch : {std::size_t{1}, std::size_t{300}, std::size_t{2000}}) {
      INFO("piece " << piece << ", batch " << batch << ", format '" << format << "', input:\n"
                    << input);
      REQUIRE(converted(input, format, {piece, batch, 1}) == expected);
    }
  }
}

TEST_CASE("where batches and reads are cut does not show, whatever layouts stand together") {
  Mixer mixer(20261124);
  for (int round = 0; round < 150; ++round) {
    const std::string mixture = mixer.mixture();
    check_cuts(mixture, "json");
    check_cuts(mixer.mutated(mixture), round % 2 == 0 ? "json" : "");
  }
}

TEST_CASE("the inputs of all tests in one, with any number of jobs") {
  std::string all;
  for (const std::string& input : all_inputs()) all += input + "\n";
  for (const std::string_view format : {"json", "bibtex", "marc"}) {
    const std::string expected = converted(all, format, kWhole);
    for (const unsigned jobs : {1U, 2U, 4U}) {
      for (const std::size_t batch : {std::size_t{1}, std::size_t{700}, std::size_t{5000}}) {
        INFO("jobs " << jobs << ", batch " << batch << ", format " << format);
        CHECK((converted(all, format, {4096, batch, jobs}) == expected));
      }
    }
  }
}

TEST_CASE("inputs that once showed where they were cut") {
  const std::string input = GENERATE(
      as<std::string>{},
      // The line below a blank one is the first one's or the second one's by what is below it.
      "タイトル: 四\n著者: 門倉 百合子\n\n相沢隆志 (1988). 屋根の歴史 第2版 架空書房\n"
      "タイトル: 七\n責任表示：大西 和也\n",
      // The label of a withheld row stands in the heading.
      "言語\t作成者\t号\t書誌情報.開始ページ\t書誌情報.終了ページ\t書誌情報.発行日.日付\n"
      "ja\t\t\t\t\t\nタイトル\t\n",
      // The journal of the next page was the value of a label.
      "奈々子\n著者情報\n雑誌名\ns\nOnline ISSN:\n--------\n",
      // Blank lines above a record.
      "\nDetails\n雑誌\n架空\n", "\nAuthor(s) Right Type P\n\n著者\n巻号頁・発行日\n出版者\n",
      // NUL bytes behind a whole record.
      "著者\xFF\n藤本 健太朗\n雑誌\n国際政治\n著者\n山田 太郎\n雑誌\n" + std::string(20, '\0') +
          "\n",
      // The header row of a table below others with the same mark.
      "# 表の名\n# 題名,巻,号,頁\n架空の題,1,2,3-4\n");
  check_cuts(input, "json");
  check_cuts(input, "");
}

TEST_CASE("inputs that once did not end") {
  const std::string input = GENERATE(
      as<std::string>{},
      // A page below a rule.
      "--------\n架空図書館学会年報\nOnline ISSN : 2980-1346\n司書の机\n岡田 久美子\n著者情報\n",
      "--------\n架空の本\n岡田久美子著\n架空書房, 2001\n",
      "2019 年 42 巻 1 号 p. 1-14\nOnline ISSN : 2980-1109\n著者情報\n",
      // Nothing behind an ornament, in a record.
      "著者: 岡田 久美子\n■\n**\n");
  check_cuts(input, "json");
}

}  // namespace
}  // namespace shoshi::properties
