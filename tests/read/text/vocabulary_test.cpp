#include "read/text/vocabulary.hpp"

#include <fstream>
#include <sstream>
#include <string>
#include <string_view>
#include <vector>

#include "catch.hpp"

namespace shoshi::text {
namespace {

std::string name_of(const std::optional<Element>& element) {
  return element ? std::string(element_names()[static_cast<std::size_t>(*element)]) : "none";
}

std::string find(std::string_view label) {
  return name_of(Vocabulary().find(label));
}

TEST_CASE("labels are found in any width and case") {
  CHECK(find("著者") == "author");
  CHECK(find("ＩＳＳＮ") == "issn");
  CHECK(find("Online  ISSN") == "issn_online");
  CHECK(find("ｷｰﾜｰﾄﾞ") == "keywords");
  CHECK(find("タイトル（読み）") == "title_reading");
  CHECK(find("著") == "none");
  CHECK(find("") == "none");
}

TEST_CASE("a count or a language in brackets is no part of a label") {
  CHECK(find("著者 (2件)") == "author");
  CHECK(find("著者（全３名）") == "author");
  CHECK(find("参考文献(63)") == "references");
  CHECK(find("被引用文献 (4)*注記") == "citing_works");
  CHECK(find("配分額 *注記") == "other");
  CHECK(find("抄録（日）") == "abstract");
  CHECK(find("Title (English)") == "title");
  CHECK(find("DOI(DOI)") == "doi");
  CHECK(find("タイトル[0].タイトル") == "title");
}

TEST_CASE("a bracket that changes the meaning has a row of its own") {
  CHECK(find("著者（英）") == "author_romanized");
  CHECK(find("タイトル(英)") == "title_alternative");
}

TEST_CASE("a year or anything else in brackets is part of the text") {
  CHECK(find("著者 (1998)") == "none");
  CHECK(find("著者 (ID)") == "none");
  CHECK(find("(3)") == "none");
}

TEST_CASE("a bare label tells what was around it") {
  const BareLabel count = bare_label("参考文献 (63)");
  CHECK(count.text == "参考文献");
  CHECK(count.count == 63U);
  CHECK(count.language.empty());
  const BareLabel language = bare_label("抄録（英）");
  CHECK(language.text == "抄録");
  CHECK_FALSE(language.count);
  CHECK(language.language == "en");
  CHECK(bare_label("国際政治 (ISSN:04542215)").text == "国際政治 (ISSN:04542215)");
}

TEST_CASE("labels that are ordinary words are none") {
  for (const std::string_view word : {"p.", "編", "訳", "等", "その他", "Note", "Cover", "Name"}) {
    INFO(word);
    CHECK(find(word) == "none");
  }
}

TEST_CASE("a user's own labels win, and of two the later one counts") {
  const Vocabulary own({{"題", Element::title},
                        {"タイトル", Element::note},
                        {"Ａ", Element::doi},
                        {"a", Element::url}});
  CHECK(name_of(own.find("題")) == "title");
  CHECK(name_of(own.find("題（英）")) == "title");
  CHECK(name_of(own.find("タイトル")) == "note");
  CHECK(name_of(own.find("ａ")) == "url");
  CHECK(name_of(own.find("著者")) == "author");
}

TEST_CASE("an element is found by its name") {
  CHECK(find_element("title") == Element::title);
  CHECK_FALSE(find_element("titel"));
  CHECK_FALSE(find_element(""));
}

/// The rows of docs/labels.md: "title line".
std::vector<std::string> documented() {
  std::ifstream file(SHOSHI_SOURCE_DIR "/docs/labels.md");
  std::vector<std::string> rows;
  for (std::string line; std::getline(file, line);) {
    if (!line.starts_with("| `")) continue;
    const std::size_t end = line.find('`', 3);
    const std::size_t extent = end + std::string_view("` | ").size();
    rows.push_back(line.substr(3, end - 3) + " " +
                   line.substr(extent, line.find(' ', extent) - extent));
  }
  return rows;
}

TEST_CASE("docs/labels.md has every element, in order, with its extent") {
  static constexpr std::string_view kExtentNames[] = {"line", "lines", "count", "block", "nothing"};
  std::vector<std::string> expected;
  for (std::size_t i = 0; i < element_names().size(); ++i) {
    const Extent extent = extent_of(static_cast<Element>(i));
    expected.push_back(std::string(element_names()[i]) + " " +
                       std::string(kExtentNames[static_cast<std::size_t>(extent)]));
  }
  CHECK(documented() == expected);
}

}  // namespace
}  // namespace shoshi::text
