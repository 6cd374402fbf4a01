// A program outside shoshi that uses the installed library: it reads labelled records with shoshi's
// reader and writes them in a format of its own, one line a record.

#include <algorithm>
#include <cstring>
#include <iostream>
#include <string>

#include <shoshi/shoshi.hpp>

namespace {

class Memory final : public shoshi::ByteSource {
 public:
  explicit Memory(std::string_view text) : rest_(text) {}
  std::string_view name() const noexcept override { return "memory"; }
  std::size_t read(std::span<char> buffer) override {
    const std::size_t size = std::min(buffer.size(), rest_.size());
    std::memcpy(buffer.data(), rest_.data(), size);
    rest_.remove_prefix(size);
    return size;
  }

 private:
  std::string_view rest_;
};

class Text final : public shoshi::ByteSink {
 public:
  void write(std::string_view bytes) override { text += bytes; }
  std::string text;
};

class Codes final : public shoshi::DiagnosticSink {
 public:
  void take(const shoshi::LocatedDiagnostic& located) override {
    text += std::to_string(located.place.line) + ' ';
    text += shoshi::describe(located.diagnostic.kind).code;
    text += '\n';
  }
  std::string text;
};

/// "key: surnames of the contributors"
class OneLineWriter final : public shoshi::Writer {
 public:
  void write(const shoshi::Record& record, const shoshi::RecordKeys& keys, shoshi::Output& output,
             shoshi::Diagnostics& /*diagnostics*/) const override {
    output.append(keys.citation);
    output.mark_key_end();
    output.append(":");
    for (const shoshi::Contributor& contributor : record.contributors) {
      output.append(" ");
      output.append(contributor.names.front().family);
    }
    output.append("\n");
  }
};

bool expect(std::string_view what, const std::string& got, const std::string& want) {
  if (got == want) return true;
  std::cerr << what << ": got\n" << got << "instead of\n" << want;
  return false;
}

}  // namespace

int main() {
  Memory input(
      "著者\n藤本 健太朗\n雑誌\n国際政治\n巻号頁・発行日\nvol.2020, 2020-09-15\n"
      "著者\n藤本 健太朗 山田 太郎\n雑誌\n国際政治 (ISSN:04542214)\n巻号頁・発行日\nvol.2020, 2020\n");
  shoshi::ByteSource* const inputs[] = {&input};
  Text output;
  Codes codes;
  const OneLineWriter writer;
  const auto reader = shoshi::find_source_format("text")->make({});
  const shoshi::ConvertSummary summary = shoshi::convert(inputs, *reader, &writer, output, codes);
  const bool good =
      expect("output", output.text, "fujimoto2020: 藤本\nfujimoto2020a: 藤本 山田\n") &&
      expect("diagnostics", codes.text, "1 R001\n10 V001\n7 R001\n") &&
      expect("written", std::to_string(summary.written), "2");
  return good ? 0 : 1;
}
