#pragma once

#include <algorithm>
#include <cstring>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <memory>
#include <random>
#include <string>
#include <string_view>
#include <vector>

#include "convert/inspect.hpp"
#include "diag/render_json.hpp"
#include "shoshi/shoshi.hpp"

/// What the properties are checked on: every input of the tests, whole, in pieces and put together.
namespace shoshi::properties {

/// Gives a text in pieces of one size.
class Pieces final : public ByteSource {
 public:
  Pieces(std::string_view text, std::size_t piece) : text_(text), piece_(piece) {}
  std::string_view name() const noexcept override { return "pieces"; }
  std::size_t read(std::span<char> buffer) override {
    const std::size_t size = std::min({buffer.size(), piece_, text_.size() - at_});
    std::memcpy(buffer.data(), text_.data() + at_, size);
    at_ += size;
    return size;
  }

 private:
  std::string_view text_;
  std::size_t piece_;
  std::size_t at_ = 0;
};

/// Keeps what it is given.
class Text final : public ByteSink {
 public:
  void write(std::string_view bytes) override { text += bytes; }
  std::string text;
};

/// Keeps every diagnostic as a line of JSON.
class Lines final : public DiagnosticSink {
 public:
  void take(const LocatedDiagnostic& located) override { text += diag::render_json(located); }
  std::string text;
};

/// How an input is cut.
struct Cut {
  std::size_t piece = 0;
  std::size_t batch = 0;
  unsigned jobs = 1;
};

/// Output and diagnostics for an input; the output of --inspect if no format is named.
inline std::string converted(std::string_view input, std::string_view format, const Cut& cut) {
  Pieces source(input, cut.piece);
  ByteSource* const inputs[] = {&source};
  Text output;
  Lines diagnostics;
  ConvertOptions options;
  options.batch_bytes = cut.batch;
  options.jobs = cut.jobs;
  const auto reader = find_source_format("text")->make({});
  if (format.empty()) {
    inspect(inputs, *reader, output, diagnostics, options, false);
  } else {
    const auto writer = find_target_format(format)->make({});
    convert(inputs, *reader, writer.get(), output, diagnostics, options);
  }
  return output.text + "\n" + diagnostics.text;
}

/// The inputs of all samples, cases and layouts.
inline std::vector<std::string> all_inputs() {
  namespace fs = std::filesystem;
  std::vector<fs::path> paths;
  for (const std::string_view place : {"samples", "tests/cases", "tests/layouts"}) {
    for (const auto& entry :
         fs::recursive_directory_iterator(fs::path(SHOSHI_SOURCE_DIR) / place)) {
      const fs::path& path = entry.path();
      const bool layout = place == "tests/layouts" && path.extension() != ".json" &&
                          path.extension() != ".md" && path.extension() != ".sh";
      if (layout || path.filename() == "input.txt") paths.push_back(path);
    }
  }
  std::sort(paths.begin(), paths.end());
  std::vector<std::string> inputs;
  for (const fs::path& path : paths) {
    std::ifstream file(path, std::ios::binary);
    inputs.emplace_back(std::istreambuf_iterator<char>(file), std::istreambuf_iterator<char>());
  }
  return inputs;
}

/// Makes inputs out of inputs; the same ones in every run.
class Mixer {
 public:
  explicit Mixer(unsigned seed) : inputs_(all_inputs()), random_(seed) {}

  /// A number below `end`.
  std::size_t below(std::size_t end) { return end == 0 ? 0 : random_() % end; }

  /// Stretches of some inputs, with nothing, blank lines or a rule between them.
  std::string mixture() {
    std::string text;
    for (std::size_t count = 1 + below(4); count > 0; --count) {
      text += stretch();
      if (below(3) == 0) text += "\n";
      if (below(6) == 0) text += "--------\n";
      if (below(4) == 0) text += "\n\n";
    }
    return text;
  }

  /// The text with some of its bytes and lines changed, doubled or gone.
  std::string mutated(std::string text) {
    for (std::size_t count = 1 + below(5); count > 0 && !text.empty(); --count) mutate(text);
    return text;
  }

 private:
  /// Some lines of an input; its first and last one may be cut.
  std::string stretch() {
    const std::string& whole = inputs_[below(inputs_.size())];
    std::size_t begin = below(2) == 0 ? 0 : below(whole.size());
    if (below(2) == 0) begin = std::min(whole.find('\n', begin), whole.size() - 1) + 1;
    return whole.substr(begin, below(2) == 0 ? std::string::npos : below(1500));
  }

  void mutate(std::string& text) {
    static constexpr std::string_view kPieces[] = {
        "\"", "|",  "\t", ",",    ";",  "：", ":",    "「",       "」",   "【",    "】", "- ",
        "・", "# ", "**", "  ",   "　", "\f", "\r",   "\r\n",     "\n",   "■",     "①",  "1. ",
        "2)", "(",  "[",  "\"\"", "p.", "年", "\xFF", "\xE3\x80", "著者", "\n\n\n"};
    const std::size_t at = below(text.size());
    switch (below(5)) {
      case 0:
        text[at] = static_cast<char>(random_());
        return;
      case 1:
        text.erase(at, below(120));
        return;
      case 2:
        text.insert(below(text.size()), text.substr(at, below(200)));
        return;
      case 3:
        text.resize(at);
        return;
      default:
        text.insert(at, kPieces[below(std::size(kPieces))]);
    }
  }

  std::vector<std::string> inputs_;
  std::mt19937 random_;
};

}  // namespace shoshi::properties
