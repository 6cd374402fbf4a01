#include "read/text/reader.hpp"

#include <algorithm>
#include <string_view>
#include <vector>

#include "read/text/interpret.hpp"
#include "read/text/layout.hpp"

namespace shoshi::text {
namespace {

bool has_value(const Part& part) {
  return !part.value.text.empty();
}

/// The place of an error about a whole record: its first line.
Span first_line(const std::vector<Part>& parts) {
  const Part& first = parts.front();
  const SourceText text = first.label.text.empty() ? first.value : first.label;
  return text.part(0, text.text.find_first_of("\r\n")).where();
}

class TextReader final : public Reader {
 public:
  std::size_t whole_records(std::string_view text) const noexcept override {
    std::size_t whole = 0;
    while (const auto end = scan_record(SourceText{text}.part(whole), false, vocabulary_, nullptr)) {
      whole += end->bytes;
    }
    // Blank lines are no part of a record, however many; so they need not wait for one.
    return whole + blank_lines(text.substr(whole));
  }

  std::size_t next_start(std::string_view text) const noexcept override {
    return first_opening(text, vocabulary_);
  }

  Taken read(SourceText text, Record& record, Diagnostics& diagnostics) const override {
    std::vector<Part> parts;
    parts.reserve(16);
    const RecordEnd end = *scan_record(text, true, vocabulary_, &parts);
    if (parts.empty()) return {end.bytes, false};
    if (!end.has_label) {
      diagnostics.report(DiagnosticKind::nothing_recognised, first_line(parts));
      return {end.bytes, false};
    }
    if (std::none_of(parts.begin(), parts.end(), has_value)) {
      diagnostics.report(DiagnosticKind::record_empty, first_line(parts));
      return {end.bytes, false};
    }
    interpret(parts, record, diagnostics);
    return {end.bytes, true};
  }

 private:
  Vocabulary vocabulary_;
};

}  // namespace

std::unique_ptr<Reader> make_text_reader() {
  return std::make_unique<TextReader>();
}

}  // namespace shoshi::text
