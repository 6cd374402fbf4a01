#include "read/text/reader.hpp"

#include <string>
#include <string_view>

#include "catch.hpp"

namespace shoshi::text {
namespace {

struct Read {
  Record record;
  Diagnostics diagnostics;
  Reader::Taken taken;
};

Read read(std::string_view text) {
  Read result;
  result.taken =
      make_text_reader()->read({text, 0}, {}, nullptr, result.record, result.diagnostics);
  return result;
}

std::size_t whole_bytes(std::string_view text) {
  return make_text_reader()->whole_records({text, 0}, {}).bytes;
}

std::string codes(const Diagnostics& diagnostics) {
  std::string out;
  for (const Diagnostic& one : diagnostics.list()) out.append(describe(one.kind).code).append(" ");
  return out;
}

constexpr std::string_view kArticle =
    "- 著者\n-\n藤本 健太朗\n- 出版者\n- 一般財団法人 日本国際政治学会\n- 雑誌\n"
    "- 国際政治 (ISSN:04542215)\n- 巻号頁・発行日\n"
    "- vol.2020, no.201, pp.201_66-201_81, 2020-09-15 (Released:2022-03-31)\n"
    "- 参考文献数\n- 63\nThis article asks what the delegation wanted of its partners.";

TEST_CASE("an article of ceek.jp is understood member by member") {
  const auto [record, diagnostics, taken] = read(kArticle);
  CHECK(taken.has_record);
  CHECK(taken.bytes == kArticle.size());
  CHECK(codes(diagnostics).empty());
  CHECK(record.kind == RecordKind::journal_article);
  CHECK(record.kind_inferred);
  REQUIRE(record.contributors.size() == 1);
  CHECK(record.contributors[0].names[0].family == "藤本");
  CHECK(record.contributors[0].names[0].given == "健太朗");
  CHECK_FALSE(record.contributors[0].names[0].inferred);
  CHECK(record.publishers[0].text == "一般財団法人 日本国際政治学会");
  CHECK(record.container.titles[0].text == "国際政治");
  CHECK(record.container.issns[0].number.value == "0454-2215");
  CHECK(record.volume.value == "2020");
  CHECK(record.issue.value == "201");
  CHECK(record.pages.value->front() == PageRange{"201_66", "201_81", false});
  CHECK(record.issued.value->first == PartialDate{2020, 9, 15, Season::none});
  CHECK(record.available.value->first == PartialDate{2022, 3, 31, Season::none});
  CHECK(record.reference_count.value == 63U);
  REQUIRE(record.abstracts.size() == 1);
  CHECK(record.abstracts[0].language == "en");
  CHECK(record.languages[0].code == "ja");
  CHECK(record.languages[0].inferred);
  CHECK(record.titles.empty());
  CHECK(record.unread.empty());
}

TEST_CASE("spans point at what was written") {
  const auto result = read(kArticle);
  const Span volume = result.record.volume.where;
  CHECK(kArticle.substr(volume.begin, volume.size()) == result.record.volume.text);
  const Span issn = result.record.container.issns[0].number.where;
  CHECK(kArticle.substr(issn.begin, issn.size()) == "04542215");
}

TEST_CASE("two counts of citations are kept apart") {
  const auto result = read("著者\n山田 太郎\n被引用文献数\n7 10\n");
  CHECK(result.record.cited_by_counts.value == std::vector<std::uint32_t>{7, 10});
}

TEST_CASE("text without any label is withheld and says where") {
  const auto result = read("ただの文章である。\n続き。\n");
  CHECK_FALSE(result.taken.has_record);
  CHECK(codes(result.diagnostics) == "L001 ");
  CHECK(result.diagnostics.list()[0].where == Span{0, 27});
}

TEST_CASE("labels without values are no record") {
  const auto result = read("著者\n雑誌\n");
  CHECK_FALSE(result.taken.has_record);
  CHECK(codes(result.diagnostics) == "L002 ");
}

TEST_CASE("a second value for what a record has once is kept and told") {
  const auto result = read("雑誌\n国際政治\n雑誌\n教育心理学研究\n");
  CHECK(result.record.container.titles.size() == 1);
  REQUIRE(result.record.unread.size() == 1);
  CHECK(result.record.unread[0].label == "雑誌");
  CHECK(result.record.unread[0].text == "教育心理学研究");
  CHECK(codes(result.diagnostics) == "L006 ");
}

TEST_CASE("blank text is taken without a word") {
  const auto result = read("\n \n　\n");
  CHECK_FALSE(result.taken.has_record);
  CHECK(result.taken.bytes == 7);
  CHECK(result.diagnostics.list().empty());
}

TEST_CASE("records are whole only when the next one has begun") {
  const std::string one = "著者\n山田 太郎\n雑誌\n国際政治\n";
  CHECK(whole_bytes(one) == 0);
  CHECK(whole_bytes(one + one) == one.size());
  CHECK(whole_bytes(one + one + one.substr(0, 3)) == one.size());
}

TEST_CASE("what was found with whole records is what a read anew finds, wherever it stands") {
  const auto reader = make_text_reader();
  const std::string text =
      "題名,著者,巻,号,頁\n架空の題,山田 太郎,1,2,3-4\n別の題,藤本 健太朗,1,2,5-6\n次,,,,\n";
  const auto whole = reader->whole_records({text, 100}, {});
  REQUIRE(whole.bytes > 0);
  REQUIRE(whole.found);
  const std::string elsewhere = text;
  const auto titles = [&](const std::string& at, const Reader::Found* found) {
    std::string all;
    SourceText rest{std::string_view(at).substr(0, whole.bytes), 100};
    SourceText heading;
    while (!rest.text.empty()) {
      Record record;
      Diagnostics told;
      const Reader::Taken taken = reader->read(rest, heading, found, record, told);
      for (const Title& title : record.titles) {
        all += title.text + '@' + std::to_string(title.where.begin) + '\n';
      }
      heading = taken.heading;
      rest = rest.part(taken.bytes);
    }
    return all;
  };
  CHECK(titles(text, nullptr).find("架空の題@") == 0);
  CHECK(titles(text, whole.found.get()) == titles(text, nullptr));
  CHECK(titles(elsewhere, whole.found.get()) == titles(text, nullptr));
}

TEST_CASE("blank lines need not wait for a record") {
  const auto reader = make_text_reader();
  CHECK(whole_bytes("\n \n　\n") == 7);
  CHECK(whole_bytes("\n\n ") == 2);
  CHECK(whole_bytes("\n\n著者\n山田 太郎\n") == 2);
  CHECK(reader->next_start("\n\n- \n著者\n") == 5);
}

TEST_CASE("a numbering of any length is read in time, or kept") {
  std::string value;
  for (int i = 0; i < 100000; ++i) value += "vol.1, no.2, ";
  const auto result = read("巻号頁・発行日\n" + value + "\n");
  REQUIRE(result.record.unread.size() == 1);
  CHECK(codes(result.diagnostics) == "V004 ");
  CHECK(message_text(result.diagnostics.list()[0]).size() < 200);
}

TEST_CASE("abstracts in two languages stay apart") {
  const auto result =
      read("雑誌\n国際政治\n抄録\n日本語の要旨。\nAbstract\nThe summary of it all.\n");
  REQUIRE(result.record.abstracts.size() == 2);
  CHECK(result.record.abstracts[0].language == "ja");
  CHECK(result.record.abstracts[1].language == "en");
}

}  // namespace
}  // namespace shoshi::text
