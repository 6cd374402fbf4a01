#include "write/ris/writer.hpp"

#include "catch.hpp"
#include "write/full_record.hpp"
#include "write/json/every_string.hpp"
#include "write/ris/walk_lines.hpp"
#include "write/seed_record.hpp"

using namespace shoshi;

namespace {

std::string written(const Record& record, Diagnostics& diagnostics) {
  Output output;
  ris::make_ris_writer({})->write(record, {"key2020", "key2020"}, output, diagnostics);
  CHECK(output.key_ends().empty());
  return std::string(output.bytes());
}

std::string written(const Record& record) {
  Diagnostics diagnostics;
  return written(record, diagnostics);
}

}  // namespace

TEST_CASE("RIS: an article is written as in the worked example") {
  CHECK(written(test::seed_record()) ==
        "TY  - JOUR\r\n"
        "AU  - 藤本, 健太朗\r\n"
        "T2  - 国際政治\r\n"
        "JF  - 国際政治\r\n"
        "VL  - 2020\r\n"
        "IS  - 201\r\n"
        "SP  - 201_66\r\n"
        "EP  - 201_81\r\n"
        "PY  - 2020\r\n"
        "DA  - 2020/09/15/\r\n"
        "PB  - 一般財団法人 日本国際政治学会\r\n"
        "SN  - 0454-2215\r\n"
        "LA  - ja\r\n"
        "AB  - Treaties leave traces that outlast their authors.\r\n"
        "N1  - オンライン公開: 2022-03-31\r\n"
        "N1  - 参考文献数: 63\r\n"
        "ER  - \r\n"
        "\r\n");
}

TEST_CASE("RIS: a record of any kind keeps everything") {
  const int kind = GENERATE(range(0, 11));
  Record record = test::full_record();
  record.kind = static_cast<RecordKind>(kind);
  Diagnostics diagnostics;
  const std::string bytes = written(record, diagnostics);
  CAPTURE(kind, bytes);
  CHECK(test::lost(test::sentinels(), bytes, diagnostics).empty());
  CHECK(test::fault_of_ris(bytes).empty());
}

TEST_CASE("RIS: what was not understood is kept as text, and no identifier is made of it") {
  Diagnostics diagnostics;
  const std::string bytes = written(test::unread_record(), diagnostics);
  CAPTURE(bytes);
  CHECK(test::lost(test::unread_sentinels(), bytes, diagnostics).empty());
  for (const char* tag : {"SN  - ", "DO  - ", "PY  - ", "DA  - "}) {
    CHECK(bytes.find(tag) == std::string::npos);
  }
  CHECK(diagnostics.size() == 0);
}

TEST_CASE("RIS: no text in any member adds or ends a record") {
  for (const std::string& hostile : test::hostile_strings()) {
    for (const auto& [before, after] : {std::pair{"", ""}, std::pair{"x", "y"}}) {
      Record record = test::full_record();
      test::for_each_string(record, [&](std::string& text) { text = before + hostile + after; });
      const std::string fault = test::fault_of_ris(written(record));
      CAPTURE(hostile.substr(0, 40), fault);
      CHECK(fault.empty());
    }
  }
}

TEST_CASE("RIS: an empty record is still a record") {
  CHECK(written({}) == "TY  - GEN\r\nER  - \r\n\r\n");
}
