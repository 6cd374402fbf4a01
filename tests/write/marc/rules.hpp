#pragma once

#include <algorithm>
#include <array>
#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "unicode/clean.hpp"
#include "unicode/utf8.hpp"
#include "walk_iso2709.hpp"

/// What MARC 21 allows of the fields that the writer uses; schema_test.cpp compares it with a
/// schema of the whole format where one is at hand.
namespace shoshi::test {

struct TagRule {
  std::string_view tag;
  bool repeatable;
  std::string_view indicator1;  ///< The values that the writer uses.
  std::string_view indicator2;
  std::string_view single;  ///< Codes that may stand once in a field.
  std::string_view many;    ///< Codes that may repeat.
};

inline constexpr auto kTagRules = std::to_array<TagRule>({
    {"001", false, "", "", "", ""},
    {"003", false, "", "", "", ""},
    {"005", false, "", "", "", ""},
    {"007", true, "", "", "", ""},
    {"008", false, "", "", "", ""},
    {"020", true, " ", " ", "a", "q"},
    {"024", true, "78", " ", "a2", "q"},
    {"035", true, " ", " ", "a", ""},
    {"040", false, " ", " ", "abc", "e"},
    {"041", true, " 1", " ", "", "abh"},
    {"088", true, " ", " ", "a", ""},
    {"100", false, "01", " ", "6adu", "ce41"},
    {"110", false, "2", " ", "6au", "ce41"},
    {"111", false, "2", " ", "6au", "cj41"},
    {"245", false, "01", "0123456789", "6abc", "n"},
    {"246", true, "13", " 1", "abi", ""},
    {"250", true, " ", " ", "a", ""},
    {"260", true, " ", " ", "", "abc"},
    {"264", true, " ", "01", "", "abc"},
    {"300", true, " ", " ", "", "a"},
    {"336", true, " ", " ", "2", "ab"},
    {"337", true, " ", " ", "2", "ab"},
    {"338", true, " ", " ", "2", "ab"},
    {"490", true, "0", " ", "", "av"},
    {"500", true, " ", " ", "a", ""},
    {"502", true, " ", " ", "bcd", "o"},
    {"504", true, " ", " ", "ab", ""},
    {"520", true, "3", " ", "a", ""},
    {"546", true, " ", " ", "a", ""},
    {"653", true, " ", " ", "", "a"},
    {"700", true, "01", " ", "6adu", "ce41"},
    {"710", true, "2", " ", "6au", "ce41"},
    {"711", true, "2", " ", "6aud", "cj41n"},
    {"773", true, "0", " ", "67bdpqtx", "gnowz"},
    {"856", true, " 14", "02", "", "u"},
});

inline const TagRule* tag_rule(std::string_view tag) {
  const auto found = std::find_if(kTagRules.begin(), kTagRules.end(),
                                  [tag](const TagRule& rule) { return rule.tag == tag; });
  return found == kTagRules.end() ? nullptr : &*found;
}

/// Says what of a field is not as MARC 21 has it. An 880 is held to the rule of its partner, which
/// is in the first subfield: "245-01/$1".
inline void check_field(const WalkedField& field, std::vector<std::string>& broken) {
  const auto complain = [&](std::string_view what) {
    broken.push_back(std::string(what) + ": " + field.mnemonic());
  };
  std::string tag = field.tag;
  if (tag == "880") {
    if (field.subfields.empty() || field.subfields[0].first != '6') return complain("no $6");
    const std::string& link = field.subfields[0].second;
    tag = link.substr(0, 3);
    const std::string_view script = std::string_view(link).substr(6);
    if (link[3] != '-' || (script != "/$1" && script != "/(B" && !script.empty())) complain("$6");
  }
  const TagRule* const rule = tag_rule(tag);
  if (rule == nullptr) return complain("tag");
  if (field.subfields.empty()) return;
  const auto is_one = [](char c, std::string_view of) { return of.find(c) != of.npos; };
  if (!is_one(field.indicators[0], rule->indicator1)) complain("first indicator");
  if (!is_one(field.indicators[1], rule->indicator2)) complain("second indicator");
  std::string seen;
  for (const auto& [code, value] : field.subfields) {
    const bool single = is_one(code, rule->single);
    if (!single && !is_one(code, rule->many)) complain("subfield");
    if (single && is_one(code, seen)) complain("repeated subfield");
    if (code == '6' && !seen.empty()) complain("$6 is not the first");
    if (value.empty() || !unicode::is_valid(value)) complain("value");
    if (!unicode::is_plainly_clean(value) && std::any_of(value.begin(), value.end(), [](char c) {
          return static_cast<unsigned char>(c) < 0x20;
        })) {
      complain("control character");
    }
    seen += code;
  }
}

/// What of a record is not as MARC 21 has it, field by field; empty if all is well.
inline std::vector<std::string> broken_rules(const WalkedRecord& record) {
  std::vector<std::string> broken;
  std::map<std::string, int> times;
  std::string before;
  for (const WalkedField& field : record.fields) {
    check_field(field, broken);
    const TagRule* const rule = tag_rule(field.tag);
    if (++times[field.tag] > 1 && rule != nullptr && !rule->repeatable) {
      broken.push_back("repeated field " + field.tag);
    }
    if (field.tag < before) broken.push_back("order of " + field.tag);
    before = field.tag;
  }
  if (times["100"] + times["110"] + times["111"] > 1) broken.push_back("two main entries");
  for (const char* tag : {"001", "005", "008", "040", "245"}) {
    if (times[tag] != 1) broken.push_back(std::string("no ") + tag);
  }
  if (record.leader.size() != 24) broken.push_back("leader");
  const auto codes = record.with_tag("008");
  if (codes.empty() || codes[0].size() != 6 + 40) broken.push_back("length of 008");
  const auto title = record.with_tag("245");
  if (title.empty() || title[0].find("$a") == std::string::npos) broken.push_back("no 245 $a");
  return broken;
}

}  // namespace shoshi::test
