#pragma once

#include "shoshi/record.hpp"

namespace shoshi::test {

/// An article as J-STAGE describes it, without title and DOI.
[[nodiscard]] inline Record seed_record() {
  Record record;
  record.kind = RecordKind::journal_article;
  Contributor& author = record.contributors.emplace_back();
  author.text = "藤本 健太朗";
  author.names = {{"藤本", "健太朗", {}, {}, Script::han, false}};
  record.container.titles = {{TitleKind::main, "国際政治", {}, "ja", true, {}}};
  record.container.issns = {{IssnKind::unknown, {"0454-2215", "0454-2215", {}, false}}};
  record.publishers = {{"一般財団法人 日本国際政治学会", "ja", true, {}}};
  record.volume = {"vol.2020", "2020", {}, false};
  record.issue = {"no.201", "201", {}, false};
  record.pages = {
      "pp.201_66-201_81", std::vector<PageRange>{{"201_66", "201_81", false}}, {}, false};
  record.issued = {"2020-09-15", DateRange{{2020, 9, 15, Season::none}, {}}, {}, false};
  record.available = {"2022-03-31", DateRange{{2022, 3, 31, Season::none}, {}}, {}, false};
  record.languages = {{"ja", {}, true, {}}};
  record.abstracts = {{"Treaties leave traces that outlast their authors.", "en", true, {}}};
  record.reference_count = {"63", 63U, {}, false};
  return record;
}

}  // namespace shoshi::test
