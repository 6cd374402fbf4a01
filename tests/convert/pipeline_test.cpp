#include <algorithm>
#include <cstring>
#include <random>
#include <string>
#include <string_view>
#include <system_error>
#include <vector>

#include "catch.hpp"
#include "diag/render_json.hpp"
#include "shoshi/shoshi.hpp"

namespace shoshi {
namespace {

/// Gives a text in pieces of one size; fails after `fail_at` bytes if that is not 0.
class Pieces final : public ByteSource {
 public:
  Pieces(std::string text, std::size_t piece, std::size_t fail_at = 0)
      : text_(std::move(text)), piece_(piece), fail_at_(fail_at) {}
  std::string_view name() const noexcept override { return "pieces"; }
  std::size_t read(std::span<char> buffer) override {
    if (fail_at_ != 0 && at_ >= fail_at_) {
      throw std::system_error(std::make_error_code(std::errc::io_error));
    }
    const std::size_t size = std::min({buffer.size(), piece_, text_.size() - at_});
    std::memcpy(buffer.data(), text_.data() + at_, size);
    at_ += size;
    return size;
  }

 private:
  std::string text_;
  std::size_t piece_;
  std::size_t fail_at_;
  std::size_t at_ = 0;
};

class Text final : public ByteSink {
 public:
  void write(std::string_view bytes) override { text += bytes; }
  std::string text;
};

class Lines final : public DiagnosticSink {
 public:
  void take(const LocatedDiagnostic& located) override { text += diag::render_json(located); }
  std::string text;
};

struct Converted {
  std::string output;
  std::string diagnostics;
  ConvertSummary summary;
};

Converted run(ByteSource& source, std::string_view format, const ConvertOptions& options) {
  ByteSource* const inputs[] = {&source};
  Text output;
  Lines lines;
  const auto reader = find_source_format("text")->make({});
  const auto writer = find_target_format(format)->make({});
  const ConvertSummary summary = convert(inputs, *reader, writer.get(), output, lines, options);
  return {output.text, lines.text, summary};
}

/// Records with everything that could make cutting visible: repeated keys, wrong digits, malformed
/// bytes, records that are withheld, legacy encodings, all kinds of line ends.
std::string mixed_input() {
  std::string text;
  for (int i = 0; i < 40; ++i) {
    text += i % 7 == 3 ? "著者\n雑誌\n著者\r\n" : "著者\r\n";
    text += i % 3 == 0 ? "藤本 健太朗\n" : "山田 太郎 佐藤 花子\r";
    text += "雑誌\n国際政治 (ISSN:0454221" + std::to_string(i % 10) + ")\n巻号頁・発行日\n";
    text += "vol." + std::to_string(i) + ", no.1, pp.1-2, 2020-" + std::to_string(i % 15) + "\n";
    if (i % 4 == 0) text += "\xFF\xFE 壊れた字。\n";
    if (i % 5 == 0) text += "\xE2\x80\xA8 Two lines\nof text for the record.\n\n";
    if (i == 20) text += "\x92\x98\x8e\xd2\n\x8e\x52\x93\x63 \x91\xbe\x98\x59\n";  // CP932
  }
  return text;
}

TEST_CASE("batches, jobs and read sizes are invisible in every format") {
  const std::string_view format = GENERATE("bibtex", "biblatex", "ris", "csl-json", "csl-ndjson",
                                           "marc", "marcxml", "marc-json", "mrk", "json");
  const std::string input = mixed_input();
  ConvertOptions options;
  Pieces whole(input, input.size());
  const Converted expected = run(whole, format, options);
  CHECK(expected.summary.written > 30);
  CHECK(expected.summary.withheld > 3);
  for (const std::size_t piece : {std::size_t{1}, std::size_t{7}, std::size_t{100}, input.size()}) {
    for (const unsigned jobs : {1U, 4U}) {
      for (const std::size_t batch : {std::size_t{1}, std::size_t{500}, std::size_t{1} << 20}) {
        options.jobs = jobs;
        options.batch_bytes = batch;
        Pieces pieces(input, piece);
        const Converted got = run(pieces, format, options);
        INFO("piece " << piece << " jobs " << jobs << " batch " << batch);
        CHECK(got.output == expected.output);
        CHECK(got.diagnostics == expected.diagnostics);
      }
    }
  }
}

TEST_CASE("an input that fails in the middle gives what was read, then says so") {
  const std::string record = "著者\n藤本 健太朗\n雑誌\n国際政治\n";
  Pieces pieces(record + record, record.size() * 2, record.size() * 2);
  const Converted got = run(pieces, "ris", {});
  CHECK(got.summary.written == 2);
  CHECK(got.summary.failed_inputs == 1);
  CHECK(got.diagnostics.find("I002") != std::string::npos);
}

TEST_CASE("a record that is too long is withheld, and the next ones are written") {
  const std::string record = "著者\n藤本 健太朗\n雑誌\n国際政治\n巻号頁・発行日\nvol.1, 2020\n";
  std::string text = record;
  text += "著者\n山田 太郎\n雑誌\n国際政治\n";
  for (int i = 0; i < 1000; ++i) text += "長い抄録の一行である。\n";
  text += record + record;
  ConvertOptions options;
  options.max_record_bytes = 10000;
  std::string first;
  for (const std::size_t piece : {std::size_t{1}, std::size_t{777}, text.size()}) {
    Pieces pieces(text, piece);
    const Converted got = run(pieces, "bibtex", options);
    INFO("piece " << piece);
    CHECK(got.summary.written == 3);
    CHECK(got.summary.withheld == 1);
    CHECK(got.diagnostics.find(R"("line":7,"column":1)") != std::string::npos);
    CHECK(got.diagnostics.find("L003") != std::string::npos);
    if (first.empty()) first = got.output + got.diagnostics;
    CHECK(first == got.output + got.diagnostics);
  }
}

TEST_CASE("citation keys are unique within a run") {
  std::string text;
  for (int i = 0; i < 60; ++i) text += "著者\n藤本 健太朗\n巻号頁・発行日\nvol.1, 2020\n";
  Pieces pieces(text, text.size());
  ConvertOptions options;
  options.batch_bytes = 100;
  const std::string output = run(pieces, "bibtex", options).output;
  std::vector<std::string> keys;
  for (std::size_t at = output.find('@'); at != std::string::npos; at = output.find('@', at + 1)) {
    const std::size_t open = output.find('{', at);
    keys.push_back(output.substr(open + 1, output.find(',', open) - open - 1));
  }
  REQUIRE(keys.size() == 60);
  CHECK(keys[0] == "fujimoto2020");
  CHECK(keys[1] == "fujimoto2020a");
  CHECK(keys[27] == "fujimoto2020aa");
  std::sort(keys.begin(), keys.end());
  CHECK(std::adjacent_find(keys.begin(), keys.end()) == keys.end());
}

TEST_CASE("whatever the bytes, conversion ends and other records are written") {
  std::mt19937 random(20260915);
  const std::string record = "著者\n藤本 健太朗\n雑誌\n国際政治\n巻号頁・発行日\nvol.1, 2020\n";
  for (int round = 0; round < 60; ++round) {
    std::string text = record + record + record + record;
    for (int i = 0; i < 8; ++i) text[random() % text.size()] = static_cast<char>(random());
    for (const std::string_view format : {"bibtex", "ris", "csl-json", "marc", "marcxml", "json"}) {
      Pieces pieces(text, 1 + random() % 50);
      const Converted got = run(pieces, format, {});
      CHECK(got.summary.written + got.summary.withheld >= 1);
    }
  }
}

TEST_CASE("plain pages strip an issue prefix that equals the issue") {
  const std::string text =
      "雑誌\n国際政治\n巻号頁・発行日\nvol.2020, no.201, pp.201_66-201_81, 2020\n";
  ConvertOptions options;
  options.plain_pages = true;
  Pieces pieces(text, text.size());
  CHECK(run(pieces, "ris", options).output.find("SP  - 66\r\nEP  - 81\r\n") != std::string::npos);
}

}  // namespace
}  // namespace shoshi
