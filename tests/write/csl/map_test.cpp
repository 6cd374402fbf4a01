#include <cstdint>
#include <string>
#include <tuple>
#include <vector>

#include "catch.hpp"
#include "item.hpp"

namespace shoshi::csl {
namespace {

using nlohmann::json;
using test::csl_custom;
using test::csl_item;

template <class T>
Parsed<T> parsed(T value) {
  return {"as written", std::move(value), {}, false};
}

Parsed<std::string> text_of(std::string text) {
  return {std::move(text), std::nullopt, {}, false};
}

LocalText local(std::string text, std::string language = "und") {
  return {std::move(text), std::move(language), false, {}};
}

TEST_CASE("each kind of record has its type") {
  const auto [kind, type] = GENERATE(table<RecordKind, std::string>({
      std::tuple{RecordKind::unknown, "document"},
      std::tuple{RecordKind::journal_article, "article-journal"},
      std::tuple{RecordKind::magazine_article, "article-magazine"},
      std::tuple{RecordKind::newspaper_article, "article-newspaper"},
      std::tuple{RecordKind::book, "book"},
      std::tuple{RecordKind::chapter, "chapter"},
      std::tuple{RecordKind::thesis, "thesis"},
      std::tuple{RecordKind::report, "report"},
      std::tuple{RecordKind::conference_paper, "paper-conference"},
      std::tuple{RecordKind::preprint, "article"},
      std::tuple{RecordKind::dataset, "dataset"},
  }));
  Record record;
  record.kind = kind;
  CHECK(csl_item(record) == json{{"id", "key2020"}, {"citation-key", "key2020"}, {"type", type}});
}

TEST_CASE("a subtitle follows the title, which is then the short title") {
  Record record;
  record.titles = {{TitleKind::main, "冷戦の起源", "その再考", "ja", false, {}}};
  CHECK(csl_item(record).at("title") == "冷戦の起源: その再考");
  CHECK(csl_item(record).at("title-short") == "冷戦の起源");
}

TEST_CASE("no title is made of another one") {
  Record record;
  record.titles = {{TitleKind::parallel, "Origins", "", "en", false, {}}};
  CHECK_FALSE(csl_item(record).contains("title"));
  CHECK(csl_custom(record).at("title-parallel") == json{{"en", "Origins"}});
}

TEST_CASE("further titles are in custom by language") {
  Record record;
  record.titles = {{TitleKind::main, "甲", "", "ja", false, {}},
                   {TitleKind::main, "乙", "", "ja", false, {}},
                   {TitleKind::parallel, "A", "", "en", false, {}},
                   {TitleKind::parallel, "B", "sub", "en", false, {}},
                   {TitleKind::parallel, "C", "", "de", false, {}},
                   {TitleKind::original, "O", "", "fr", false, {}},
                   {TitleKind::reading, "コウ", "", "ja", false, {}}};
  record.container.titles = {{TitleKind::main, "国際政治", "", "ja", false, {}},
                             {TitleKind::parallel, "International Relations", "", "en", false, {}}};
  CHECK(csl_item(record).at("original-title") == "O");
  CHECK(csl_custom(record) ==
        json{{"title-further", {{"ja", "乙"}}},
             {"title-parallel", {{"de", "C"}, {"en", {"A", "B: sub"}}}},
             {"title-yomi", {{"ja", "コウ"}}},
             {"container-title-parallel", {{"en", "International Relations"}}}});
}

TEST_CASE("dates are date-parts as precise as they were written") {
  const auto [date, written] = GENERATE(table<DateRange, std::string>({
      std::tuple{DateRange{{2020, 9, 15, Season::none}, {}}, R"({"date-parts":[[2020,9,15]]})"},
      std::tuple{DateRange{{2020, 9, 0, Season::none}, {}}, R"({"date-parts":[[2020,9]]})"},
      std::tuple{DateRange{{2020, 0, 0, Season::none}, {}}, R"({"date-parts":[[2020]]})"},
      std::tuple{DateRange{{2020, 0, 0, Season::spring}, {}},
                 R"({"date-parts":[[2020]],"season":1})"},
      std::tuple{DateRange{{2020, 1, 0, Season::none}, {2020, 2, 0, Season::none}},
                 R"({"date-parts":[[2020,1],[2020,2]]})"},
      std::tuple{DateRange{}, R"({"literal":"as written"})"},
  }));
  Record record;
  record.issued = parsed(date);
  record.available = parsed(date);
  record.event.date = parsed(date);
  const auto item = csl_item(record);
  CHECK(item.at("issued") == json::parse(written));
  CHECK(item.at("available-date") == json::parse(written));
  CHECK(item.at("event-date") == json::parse(written));
  CHECK_FALSE(item.contains("custom"));
}

TEST_CASE("a range of seasons is kept in full beside its years") {
  Record record;
  record.issued = parsed(DateRange{{2019, 0, 0, Season::autumn}, {2020, 0, 0, Season::spring}});
  CHECK(csl_item(record).at("issued") == json{{"date-parts", {{2019}, {2020}}}});
  CHECK(csl_custom(record) == json{{"issued-edtf", "2019-23/2020-21"}});
}

TEST_CASE("the history of a paper is in custom") {
  Record record;
  record.received = parsed(DateRange{{2019, 1, 0, Season::none}, {}});
  record.accepted.text = "昨年末";
  CHECK(csl_custom(record) == json{{"received", "2019-01"}, {"accepted", "昨年末"}});
}

TEST_CASE("pages are text with ASCII hyphens") {
  Record record;
  record.pages = parsed(std::vector<PageRange>{{"201_66", "201_81", false}});
  CHECK(csl_item(record).at("page") == "201_66-201_81");
  CHECK(csl_item(record).at("page-first") == "201_66");
  record.pages = {"pp. A ～ B", std::nullopt, {}, false};
  CHECK(csl_item(record).at("page") == "pp. A ～ B");
  CHECK_FALSE(csl_item(record).contains("page-first"));
}

TEST_CASE("an article number stands for pages that are not stated") {
  Record record;
  record.article_number = parsed<std::string>("18TJ4567");
  CHECK(csl_item(record).at("page") == "18TJ4567");
  CHECK(csl_item(record).at("number") == "18TJ4567");
  record.pages = parsed(std::vector<PageRange>{{"1", "9", false}});
  CHECK(csl_item(record).at("page") == "1-9");
  CHECK(csl_item(record).at("number") == "18TJ4567");
}

TEST_CASE("an extent that is a number of pages is one") {
  const auto [extent, pages] = GENERATE(table<std::string, std::string>({
      std::tuple{"243p", "243"},
      std::tuple{"243", "243"},
      std::tuple{"243 p.", "243"},
      std::tuple{"243ページ", "243"},
      std::tuple{"xii, 243p ; 22cm", ""},
      std::tuple{"p", ""},
  }));
  Record record;
  record.extent = parsed(extent);
  const auto item = csl_item(record);
  CHECK(item.value("number-of-pages", "") == pages);
  CHECK(item.contains("custom") == pages.empty());
  if (pages.empty()) CHECK(csl_custom(record) == json{{"extent", extent}});
}

TEST_CASE("ISSN is that of the print edition, the others are in custom") {
  Record record;
  record.container.issns = {{IssnKind::online, parsed<std::string>("1883-9916")},
                            {IssnKind::print, parsed<std::string>("0454-2215")},
                            {IssnKind::linking, parsed<std::string>("2049-3630")},
                            {IssnKind::unknown, text_of("0454-2216")}};
  CHECK(csl_item(record).at("ISSN") == "0454-2215");
  CHECK(csl_custom(record) ==
        json{{"eISSN", "1883-9916"}, {"ISSN-L", "2049-3630"}, {"ISSN-as-written", {"0454-2216"}}});
}

TEST_CASE("an online ISSN that is the only one is the ISSN") {
  Record record;
  record.container.issns = {{IssnKind::online, parsed<std::string>("1883-9916")}};
  CHECK(csl_item(record).at("ISSN") == "1883-9916");
  CHECK_FALSE(csl_item(record).contains("custom"));
}

TEST_CASE("identifiers are strings in their variable or in custom") {
  Record record;
  record.identifiers = {{"crid", parsed<std::string>("1390282679123456789")},
                        {"pmid", parsed<std::string>("31452104")},
                        {"hdl", parsed<std::string>("a/1")},
                        {"hdl", parsed<std::string>("a/2")},
                        {"abstracts", text_of("x")}};
  record.container.identifiers = {{"ncid", parsed<std::string>("AN00406024")},
                                  {"isbn", parsed<std::string>("9784000000017")},
                                  {"isbn", text_of("978-4")}};
  const auto item = csl_item(record);
  CHECK(item.at("PMID") == "31452104");
  CHECK(item.at("ISBN") == "9784000000017");
  CHECK(item.at("custom") == json{{"crid", "1390282679123456789"},
                                  {"hdl", {"a/1", "a/2"}},
                                  {"ncid", "AN00406024"},
                                  {"identifiers", {{"abstracts", {"x"}}}},
                                  {"container-identifiers", {{"isbn", {"978-4"}}}}});
}

TEST_CASE("what is not a DOI is not written as one") {
  Record record;
  record.doi = text_of("10,9999");
  CHECK_FALSE(csl_item(record).contains("DOI"));
  CHECK(csl_custom(record) == json{{"DOI-as-written", "10,9999"}});
}

TEST_CASE("counts are integers, and text if they were not understood") {
  Record record;
  record.reference_count = parsed<std::uint32_t>(63);
  record.cited_by_counts = parsed(std::vector<std::uint32_t>{4});
  CHECK(csl_custom(record).dump() == R"({"cited-by-count":4,"number-of-references":63})");
  record.reference_count = {"多数", std::nullopt, {}, false};
  record.cited_by_counts = parsed(std::vector<std::uint32_t>{4, 7});
  CHECK(csl_custom(record) ==
        json{{"number-of-references-as-written", "多数"}, {"cited-by-count", {4, 7}}});
}

TEST_CASE("abstracts and languages beyond the first are in custom") {
  Record record;
  record.abstracts = {local("An abstract.", "en"), local("抄録。", "ja")};
  record.languages = {{"und", "古文", false, {}}, {"ja", "jpn", false, {}}, {"en", "", true, {}}};
  const auto item = csl_item(record);
  CHECK(item.at("abstract") == "An abstract.");
  CHECK(item.at("language") == "ja");
  CHECK(item.at("custom") == json{{"abstract-language", "en"},
                                  {"abstracts", {{"ja", "抄録。"}}},
                                  {"languages", {"古文", "en"}}});
}

TEST_CASE("keywords are joined, and listed if that mixes them up") {
  Record record;
  record.keywords = {local("冷戦", "ja"), local("外交", "ja")};
  CHECK(csl_item(record).at("keyword") == "冷戦, 外交");
  CHECK_FALSE(csl_item(record).contains("custom"));
  record.keywords.push_back(local("cold, war", "en"));
  CHECK(csl_custom(record) ==
        json{{"keywords", {{"en", {"cold, war"}}, {"ja", {"冷戦", "外交"}}}}});
}

TEST_CASE("a thesis without a publisher has that of its degree") {
  Record record;
  record.kind = RecordKind::thesis;
  record.degree.name.text = "博士（工学）";
  record.degree.institution.text = "大阪大学";
  record.degree.number = "甲第9999号";
  record.degree.granted = parsed(DateRange{{2005, 3, 25, Season::none}, {}});
  const auto item = csl_item(record);
  CHECK(item.at("publisher") == "大阪大学");
  CHECK(item.at("genre") == "博士（工学）");
  CHECK(item.at("number") == "甲第9999号");
  CHECK(item.at("custom") == json{{"degree-date", "2005-03-25"}});
  record.publishers = {local("某社")};
  CHECK(csl_custom(record).at("degree-institution") == "大阪大学");
}

TEST_CASE("labels that were not understood keep their texts") {
  Record record;
  record.unread = {{"謎", "一", {}}, {"", "裸", {}}, {"謎", "二", {}}};
  CHECK(csl_custom(record) == json{{"unmapped", {{"", {"裸"}}, {"謎", {"一", "二"}}}}});
}

TEST_CASE("a year of an era is in custom as it was written") {
  Record record;
  record.issued = {"平成元年3月", DateRange{{1989, 3, 0, Season::none}, {}}, {}, false};
  CHECK(csl_item(record).at("issued") == json{{"date-parts", {{1989, 3}}}});
  CHECK(csl_custom(record) == json{{"issued-as-written", "平成元年3月"}});
}

TEST_CASE("a particle stays part of the family name, which processors print as it is") {
  Record record;
  Contributor one;
  one.names = {{"van der Berg", "Jan", "", "Jr.", Script::latin, false}};
  record.contributors = {one};
  CHECK(csl_item(record).at("author") ==
        json{{{"family", "van der Berg"}, {"given", "Jan"}, {"suffix", "Jr."}}});
}

TEST_CASE("a keyword with a comma is told from two by the list in custom") {
  Record record;
  record.keywords = {{"a,b", "en", false, {}}, {"c", "en", false, {}}};
  CHECK(csl_item(record).at("keyword") == "a,b, c");
  CHECK(csl_custom(record) == json{{"keywords", {{"en", {"a,b", "c"}}}}});
}

}  // namespace
}  // namespace shoshi::csl
