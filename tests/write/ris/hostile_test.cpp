#include "write/hostile.hpp"

#include <map>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "catch.hpp"
#include "write/full_record.hpp"
#include "write/ris/walk_lines.hpp"
#include "write/ris/writer.hpp"

using namespace shoshi;

namespace {

constexpr std::string_view kPlain = "Zplainz";
// Longer texts are written in all members at once, in writer_test.cpp.
constexpr std::size_t kLongest = 2'000;

std::string written(const Record& record) {
  Output output;
  Diagnostics diagnostics;
  ris::make_ris_writer({})->write(record, {"k", "k"}, output, diagnostics);
  return std::string(output.bytes());
}

void replace_all(std::string& text, std::string_view from, std::string_view to) {
  for (std::size_t at = text.find(from); at != std::string::npos; at = text.find(from, at)) {
    text.replace(at, from.size(), to);
    at += to.size();
  }
}

/// What RIS makes of a hostile text in a value of that tag, by the words of write/ris/encode.hpp.
std::string expected(std::string text, std::string_view tag) {
  for (const char* end : {"\r\n", "\n", "\r", "\v", "\f", "\t", "\u0085", "\u2028", "\u2029"}) {
    replace_all(text, end, " ");
  }
  for (char control = 0; control < 0x20; ++control) std::erase(text, control);
  std::erase(text, '\x7F');
  replace_all(text, "<i>DNA</i>", "DNA");
  static const std::string kNames = "AU A2 A3 A4 TA";
  static const std::string kTitles = "T2 JF J2 T3 C3";
  const bool name = kNames.find(tag) != std::string::npos;
  if (name) replace_all(text, ",", "，");
  if (tag == "KW") replace_all(text, ";", "；");
  if (name || tag == "KW" || kTitles.find(tag) != std::string::npos) replace_all(text, "*", "＊");
  return text;
}

/// The lines of the record with an ordinary text in a member.
std::vector<std::string> plain_lines(std::string_view name) {
  Record record = test::full_record();
  for (const test::Member& member : test::members_of(record)) {
    if (member.name == name) *member.text = kPlain;
  }
  return test::suspicious_lines(written(record));
}

/// The first line that is not as it should be; empty if all are.
std::string fault(std::vector<std::string> lines, const std::string& text,
                  const std::vector<std::string>& found) {
  if (found.size() != lines.size()) return "other number of lines";
  for (std::size_t i = 0; i < lines.size(); ++i) {
    if (lines[i].find(kPlain) != std::string::npos) {
      replace_all(lines[i], kPlain, expected(text, lines[i].substr(0, 2)));
    }
    if (lines[i] != found[i]) return found[i].substr(0, 80) + " for " + lines[i].substr(0, 80);
  }
  return {};
}

}  // namespace

TEST_CASE("RIS: a hostile text in a member is where it belongs, and every other line as it was") {
  std::map<std::string, std::vector<std::string>> plain;
  Record every = test::full_record();
  std::map<std::string, bool> is_code;
  for (const test::Member& member : test::members_of(every)) is_code[member.name] = member.code;
  test::for_each_hostile_member(
      test::full_record(),
      [&](const Record& changed, const std::string& member, const std::string& text) {
        if (text.size() > kLongest) return;
        const auto found = test::suspicious_lines(written(changed));
        const std::string damage = test::fault_of_ris(found);
        if (!damage.empty()) FAIL_CHECK(member << ": " << damage);
        if (is_code[member]) return;  // A code decides where its value goes.
        if (plain.find(member) == plain.end()) plain[member] = plain_lines(member);
        const std::string wrong = fault(plain[member], text, found);
        if (!wrong.empty()) FAIL_CHECK(member << ": " << wrong);
      });
  CHECK(plain.size() > 100);
}
