#include <cstdlib>
#include <fstream>
#include <nlohmann/json.hpp>
#include <string>
#include <vector>

#include "catch.hpp"
#include "rules.hpp"

namespace shoshi::test {
namespace {

/// A schema of MARC 21 bibliographic in the Avram format, as the QA catalogue and the Perl module
/// MARC::Schema have one. Null if none is at hand.
nlohmann::json schema() {
  const char* const reference = std::getenv("SHOSHI_REFERENCE");
  const std::string shared = reference != nullptr ? reference : SHOSHI_SOURCE_DIR "/../shared";
  const char* const named = std::getenv("SHOSHI_MARC_SCHEMA");
  for (const std::string& path :
       {std::string(named != nullptr ? named : ""), shared + "/schemas/marc/marc21-bib-fields.json",
        std::string("/usr/share/perl5/auto/share/dist/MARC-Schema/marc-schema.json")}) {
    std::ifstream file(path);
    if (file) return nlohmann::json::parse(file);
  }
  return nullptr;
}

// "0", "1-9" and the like; a blank is " " or "#".
bool allows(const nlohmann::json& indicator, char value) {
  if (indicator.is_null()) return value == ' ';
  for (const auto& [codes, meaning] : indicator.at("codes").items()) {
    if (codes.size() == 1 && (codes[0] == value || (codes[0] == '#' && value == ' '))) return true;
    if (codes.size() == 3 && codes[1] == '-' && codes[0] <= value && value <= codes[2]) return true;
  }
  return false;
}

std::vector<std::string> disagreements(const TagRule& rule, const nlohmann::json& field) {
  std::vector<std::string> found;
  const std::string tag(rule.tag);
  if (field.at("repeatable").get<bool>() != rule.repeatable) found.push_back(tag + " repeats");
  for (const char value : rule.indicator1) {
    if (!allows(field.at("indicator1"), value)) found.push_back(tag + " indicator 1 " + value);
  }
  for (const char value : rule.indicator2) {
    if (!allows(field.at("indicator2"), value)) found.push_back(tag + " indicator 2 " + value);
  }
  const auto check = [&](std::string_view codes, bool repeatable) {
    for (const char code : codes) {
      const auto subfield = field.at("subfields").find(std::string(1, code));
      if (subfield == field.at("subfields").end()) {
        found.push_back(tag + " has no $" + code);
      } else if (subfield->at("repeatable").get<bool>() != repeatable) {
        found.push_back(tag + " $" + code + " repeats");
      }
    }
  };
  check(rule.single, false);
  check(rule.many, true);
  return found;
}

TEST_CASE("the rules of the tests are those of MARC 21") {
  const nlohmann::json whole = schema();
  if (whole.is_null()) {
    WARN("skipped: no schema of MARC 21 is at hand");
    return;
  }
  const nlohmann::json& fields = whole.contains("fields") ? whole.at("fields") : whole;
  std::vector<std::string> found;
  for (const TagRule& rule : kTagRules) {
    const auto field = fields.find(std::string(rule.tag));
    if (field == fields.end()) {
      found.push_back(std::string(rule.tag) + " is unknown");
      continue;
    }
    for (std::string& one : disagreements(rule, *field)) found.push_back(std::move(one));
  }
  CHECK(found == std::vector<std::string>{});
}

}  // namespace
}  // namespace shoshi::test
