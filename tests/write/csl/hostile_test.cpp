#include "write/hostile.hpp"

#include <map>
#include <nlohmann/json.hpp>
#include <string>
#include <string_view>
#include <utility>

#include "../full_record.hpp"
#include "catch.hpp"
#include "item.hpp"
#include "write/csl/note.hpp"

namespace shoshi {
namespace {

using nlohmann::json;

constexpr std::string_view kPlain = "Zplainz";
// Longer texts are written in all members at once, in writer_test.cpp; and JSON knows no difference
// between a text alone and one between letters.
constexpr std::size_t kLongest = 2'000;

std::string replaced(std::string text, std::string_view with) {
  for (std::size_t at = text.find(kPlain); at != std::string::npos;) {
    text.replace(at, kPlain.size(), with);
    at = text.find(kPlain, at + with.size());
  }
  return text;
}

/// The hostile text whose tags a processor would pair, as printed.hpp has it.
std::string with_broken_tags(std::string text) {
  for (const char* tag : {"i>", "/i>", "b>", "/b>"}) {
    const std::string whole = std::string("<") + tag;
    for (std::size_t at = text.find(whole); at != std::string::npos;
         at = text.find(whole, at + 1)) {
      text.insert(at + 1, "\u2060");
    }
  }
  return text;
}

/// What the member of an item has for the text.
std::string expected(const std::string& text, std::string_view variable) {
  if (variable == "note") {
    const std::string note = csl::note_text({{text, "und", false, {}}});
    return text.find("crossed") == std::string::npos ? note : with_broken_tags(note);
  }
  constexpr std::string_view kBare[] = {"custom",
                                        "DOI",
                                        "URL",
                                        "ISSN",
                                        "ISBN",
                                        "PMID",
                                        "PMCID",
                                        "volume",
                                        "issue",
                                        "number",
                                        "page",
                                        "page-first",
                                        "author",
                                        "editor",
                                        "editorial-director",
                                        "translator",
                                        "illustrator",
                                        "contributor",
                                        "collection-number",
                                        "number-of-pages",
                                        "language"};
  const bool bare = std::find(std::begin(kBare), std::end(kBare), variable) != std::end(kBare);
  return bare || text.find("crossed") == std::string::npos ? text : with_broken_tags(text);
}

/// The value with the text in place of the plain one, in names of members too.
json substituted(const json& value, const std::string& text, const std::string& name_text) {
  if (value.is_string()) return replaced(value.get<std::string>(), text);
  json out = value;
  if (value.is_array()) {
    for (json& one : out) one = substituted(one, text, name_text);
  } else if (value.is_object()) {
    out = json::object();
    for (const auto& [name, one] : value.items()) {
      out[replaced(name, name_text)] = substituted(one, text, name_text);
    }
  }
  return out;
}

json plain_item(std::string_view name) {
  Record record = test::full_record();
  for (const test::Member& member : test::members_of(record)) {
    if (member.name == name) *member.text = kPlain;
  }
  return test::csl_item(record);
}

}  // namespace

TEST_CASE("CSL: a hostile text in a member is where it belongs, and every other value as it was") {
  std::map<std::string, json> plain;
  Record every = test::full_record();
  std::map<std::string, bool> is_code;
  for (const test::Member& member : test::members_of(every)) is_code[member.name] = member.code;
  test::for_each_hostile_member(
      test::full_record(),
      [&](const Record& changed, const std::string& member, const std::string& text) {
        if (text.size() > kLongest || (text.starts_with('x') && text.ends_with('y'))) return;
        const json item = test::csl_item(changed);
        if (is_code[member]) return;  // A code decides where its value goes.
        if (plain.find(member) == plain.end()) plain[member] = plain_item(member);
        json should;
        for (const auto& [name, value] : plain[member].items()) {
          should[name] = substituted(value, expected(text, name), text);
        }
        if (item != should) FAIL_CHECK(member << ": " << json::diff(should, item).dump());
      });
  CHECK(plain.size() > 100);
}

}  // namespace shoshi
