#pragma once

#include <string>
#include <string_view>

#include "catch.hpp"
#include "shoshi/writer.hpp"
#include "walk_iso2709.hpp"
#include "walk_marc_json.hpp"
#include "walk_marcxml.hpp"
#include "walk_mrk.hpp"
#include "write/marc/writer.hpp"

/// One record through the writers, for tests of what they map.
namespace shoshi::test {

/// The clock at 2026-01-01 00:00:00 UTC.
inline WriteOptions new_year_2026(MarcOptions marc = {}) {
  WriteOptions options;
  options.timestamp = 1'767'225'600;
  options.marc = std::move(marc);
  return options;
}

/// What the writer makes of the record alone, with what it has around all records.
inline std::string written_by(const Writer& writer, const Record& record,
                              Diagnostics& diagnostics) {
  Output output;
  output.append(writer.prologue());
  writer.write(record, {"key2020", "issn04542215v2020n201p201-66"}, output, diagnostics);
  output.append(writer.epilogue());
  return std::string(output.bytes());
}

inline std::string iso2709_of(const Record& record, Diagnostics& diagnostics,
                              const MarcOptions& options = {}) {
  return written_by(*marc::make_marc_writer(new_year_2026(options)), record, diagnostics);
}

inline std::string marcxml_of(const Record& record, Diagnostics& diagnostics,
                              const MarcOptions& options = {}) {
  return written_by(*marc::make_marcxml_writer(new_year_2026(options)), record, diagnostics);
}

/// The record written as MARCXML and read again.
inline WalkedRecord walked_marcxml(const Record& record, const MarcOptions& options = {}) {
  Diagnostics diagnostics;
  const std::string xml = marcxml_of(record, diagnostics, options);
  std::string_view rest = xml;
  rest.remove_prefix(rest.find("slim\">\n") + 7);
  const auto read = walk_marcxml(rest);
  REQUIRE(read);
  CHECK(rest == "</collection>\n");
  return *read;
}

/// The record written as MARCXML, MARC-in-JSON and mnemonic text and read again.
inline std::vector<WalkedRecord> walked_in_full(const Record& record,
                                                const MarcOptions& options = {}) {
  Diagnostics diagnostics;
  const WriteOptions write = new_year_2026(options);
  const std::string json = written_by(*marc::make_marc_json_writer(write), record, diagnostics);
  CHECK(json.find('\n') == json.size() - 1);
  const auto from_json = walk_marc_json(nlohmann::ordered_json::parse(json));
  REQUIRE(from_json);
  const std::string mrk = written_by(*marc::make_mrk_writer(write), record, diagnostics);
  std::string_view rest = mrk;
  const auto from_mrk = walk_mrk(rest);
  REQUIRE(from_mrk);
  CHECK(rest.empty());
  return {walked_marcxml(record, options), *from_json, *from_mrk};
}

/// The record written as ISO 2709 and read again.
inline WalkedRecord walked(const Record& record, Diagnostics& diagnostics,
                           const MarcOptions& options = {}) {
  const std::string bytes = iso2709_of(record, diagnostics, options);
  std::string_view rest = bytes;
  const auto read = walk_record(rest);
  REQUIRE(read);
  CHECK(rest.empty());
  return *read;
}

inline WalkedRecord walked(const Record& record, const MarcOptions& options = {}) {
  Diagnostics diagnostics;
  return walked(record, diagnostics, options);
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
