#include "../hostile.hpp"

#include <string>
#include <vector>

#include "../full_record.hpp"
#include "catch.hpp"
#include "rules.hpp"
#include "written_record.hpp"

namespace shoshi::marc {
namespace {

// Texts that are nothing to other targets: ill-formed UTF-8, marks of ISBD and nothing else.
const std::vector<std::string>& further_strings() {
  static const std::vector<std::string> strings = {
      "\xFF\xFE", "\xE6\x9C", " ", ".", "/ ;,:", " = ", "$a$b", "{dollar}", "\x1E\x1D", "…", "－"};
  return strings;
}

// Longer texts in one member are the matter of writer_test.cpp.
constexpr std::size_t kShort = 1'000;

// What is wrong with the record in ISO 2709; empty if it is one record by the rules. `read` is that
// record.
std::string fault_of(const Record& record, Diagnostics& diagnostics, test::WalkedRecord& read) {
  const std::string bytes = test::iso2709_of(record, diagnostics);
  std::string_view rest = bytes;
  const auto walked = test::walk_record(rest);
  if (!walked || !rest.empty()) return "no record";
  read = *walked;
  const std::vector<std::string> broken = test::broken_rules(read);
  return broken.empty() ? std::string() : broken.front().substr(0, 300);
}

// The same of all serialisations, which have the same fields unless ISO 2709 is too short for them.
std::string fault_in_all_of(const Record& record) {
  Diagnostics diagnostics;
  test::WalkedRecord exchanged;
  const std::string fault = fault_of(record, diagnostics, exchanged);
  if (!fault.empty()) return fault;
  const auto all = test::walked_in_full(record);
  for (const test::WalkedRecord& one : all) {
    if (one.fields != all.front().fields) return "not the same";
  }
  if (diagnostics.size() == 0 && all.front().fields != exchanged.fields) return "not as ISO 2709";
  const std::vector<std::string> broken = test::broken_rules(all.front());
  return broken.empty() ? std::string() : broken.front().substr(0, 300);
}

TEST_CASE("MARC: no text in any member makes more or less than a record by the rules") {
  std::vector<std::string> faults;
  const auto check = [&faults](const Record& changed, const std::string& member,
                               const std::string& text) {
    if (faults.size() > 40 || text.size() > kShort) return;
    Diagnostics diagnostics;
    test::WalkedRecord read;
    const std::string fault = fault_of(changed, diagnostics, read);
    if (!fault.empty()) faults.push_back(member + " `" + text.substr(0, 40) + "`: " + fault);
  };
  test::for_each_hostile_member(test::full_record(), check);
  Record record = test::full_record();
  for (const test::Member& member : test::members_of(record)) {
    const std::string kept = *member.text;
    for (const std::string& text : further_strings()) {
      *member.text = text;
      check(record, member.name, text);
    }
    *member.text = kept;
  }
  for (const std::string& one : faults) UNSCOPED_INFO(one);
  CHECK(faults.size() == 0);
}

TEST_CASE("MARC: hostile texts everywhere still make a record by the rules") {
  std::vector<std::string> faults;
  test::for_each_hostile_record(test::full_record(),
                                [&faults](const Record& changed, const std::string& text) {
                                  const std::string fault = fault_in_all_of(changed);
                                  if (!fault.empty())
                                    faults.push_back('`' + text.substr(0, 40) + "`: " + fault);
                                });
  for (const std::string& one : faults) UNSCOPED_INFO(one);
  CHECK(faults.size() == 0);
}

}  // namespace
}  // namespace shoshi::marc
