#include "write/hostile.hpp"

#include <map>
#include <nlohmann/json.hpp>
#include <string>

#include "../full_record.hpp"
#include "catch.hpp"
#include "rebuild.hpp"
#include "write/json/writer.hpp"

using namespace shoshi;

namespace {

// Longer texts are written in all members at once, in writer_test.cpp; and JSON knows no difference
// between a text alone and one between letters.
constexpr std::size_t kLongest = 2'000;

nlohmann::json parsed(const Record& record) {
  Output output;
  Diagnostics diagnostics;
  const auto writer = json::make_json_writer({});
  output.append(writer->prologue());
  writer->write(record, {"k", "k"}, output, diagnostics);
  output.append(writer->epilogue());
  CHECK(diagnostics.size() == 0);
  return nlohmann::json::parse(output.bytes());
}

}  // namespace

TEST_CASE("JSON: a record with a hostile text in a member is rebuilt as it is") {
  test::for_each_hostile_member(
      test::full_record(),
      [](const Record& changed, const std::string& member, const std::string& text) {
        if (text.size() > kLongest || (text.starts_with('x') && text.ends_with('y'))) return;
        const nlohmann::json array = parsed(changed);
        if (array.size() != 1) FAIL_CHECK(member << ": " << array.size() << " records");
        if (test::Rebuilder::record(array.at(0)) != changed) FAIL_CHECK(member << ": " << text);
      });
}
