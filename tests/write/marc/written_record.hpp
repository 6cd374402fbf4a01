#pragma once

#include <string>
#include <string_view>

#include "catch.hpp"
#include "shoshi/writer.hpp"
#include "walk_iso2709.hpp"
#include "write/marc/writer.hpp"

/// One record through the writers, for tests of what they map.
namespace shoshi::test {

/// 2026-01-01 00:00:00 UTC.
inline const WriteOptions kNewYear2026{.timestamp = 1'767'225'600};

inline std::string iso2709_of(const Record& record, Diagnostics& diagnostics) {
  Output output;
  marc::make_marc_writer(kNewYear2026)
      ->write(record, {"key2020", "issn04542215v2020n201p201-66"}, output, diagnostics);
  return std::string(output.bytes());
}

inline std::string marcxml_of(const Record& record, Diagnostics& diagnostics) {
  Output output;
  const auto writer = marc::make_marcxml_writer(kNewYear2026);
  output.append(writer->prologue());
  writer->write(record, {"key2020", "issn04542215v2020n201p201-66"}, output, diagnostics);
  output.append(writer->epilogue());
  return std::string(output.bytes());
}

/// The record written as ISO 2709 and read again.
inline WalkedRecord walked(const Record& record, Diagnostics& diagnostics) {
  const std::string bytes = iso2709_of(record, diagnostics);
  std::string_view rest = bytes;
  const auto read = walk_record(rest);
  REQUIRE(read);
  CHECK(rest.empty());
  return *read;
}

inline WalkedRecord walked(const Record& record) {
  Diagnostics diagnostics;
  return walked(record, diagnostics);
}

inline Parsed<std::string> read_as(std::string text) {
  return {text, text, {}, false};
}

inline Parsed<DateRange> on(std::int16_t year, std::uint8_t month = 0, std::uint8_t day = 0) {
  return {std::to_string(year), DateRange{{year, month, day, Season::none}, {}}, {}, false};
}

inline Contributor person(std::string family, std::string given, Role role = Role::author) {
  Contributor one;
  one.role = role;
  one.names = {{std::move(family), std::move(given), {}, {}, Script::han, false}};
  return one;
}

inline Contributor whole(std::string literal, ContributorKind kind = ContributorKind::person) {
  Contributor one;
  one.kind = kind;
  one.names = {{{}, {}, std::move(literal), {}, Script::unknown, false}};
  return one;
}

inline Title title(std::string text, TitleKind kind = TitleKind::main,
                   std::string language = "ja") {
  return {kind, std::move(text), {}, std::move(language), false, {}};
}

/// An article without a title, as ceek.jp lists one.
inline Record untitled_article() {
  Record record;
  record.kind = RecordKind::journal_article;
  record.contributors = {person("藤本", "健太朗")};
  record.container.titles = {title("国際政治")};
  record.container.issns = {{IssnKind::unknown, read_as("0454-2215")}};
  record.publishers = {{"一般財団法人 日本国際政治学会", "ja", true, {}}};
  record.volume = read_as("2020");
  record.issue = read_as("201");
  record.pages = {"201_66-201_81", std::vector<PageRange>{{"201_66", "201_81", false}}, {}, false};
  record.issued = on(2020, 9, 15);
  record.available = on(2022, 3, 31);
  record.languages = {{"ja", "", true, {}}};
  record.abstracts = {{"A sentence that stands for an abstract.", "en", true, {}}};
  record.reference_count = {"63", 63U, {}, false};
  return record;
}

}  // namespace shoshi::test
