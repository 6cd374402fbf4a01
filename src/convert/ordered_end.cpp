#include "convert/ordered_end.hpp"

#include <algorithm>
#include <functional>
#include <optional>
#include <utility>

#include "convert/citation_key.hpp"
#include "unicode/line_index.hpp"
#include "unicode/utf8.hpp"

namespace shoshi {
namespace {

/// Finds the places of spans in the text of one batch; the lines are indexed when the first is
/// asked for.
class Places {
 public:
  Places(const Batch& batch, std::uint64_t lines_before)
      : batch_(batch), lines_before_(lines_before) {}

  Place find(Span where) {
    if (where.empty() || where.begin < batch_.begin) return {};
    if (!index_) index_.emplace(batch_.text);
    const auto begin = static_cast<std::size_t>(where.begin - batch_.begin);
    const auto end = static_cast<std::size_t>(where.end - batch_.begin);
    const unicode::LineColumn at = locate(begin);
    const std::size_t line_begin = index_->line_begin(at.line);
    const std::string_view line = index_->line(at.line);
    return {lines_before_ + at.line, at.column, line, std::min(begin - line_begin, line.size()),
            std::min(end - line_begin, line.size())};
  }

 private:
  /// Counts on from the place found before if it is on the same line: lines can be long, and have
  /// many places.
  unicode::LineColumn locate(std::size_t offset) {
    const bool counts_on =
        last_.line != 0 && offset >= last_offset_ &&
        (last_.line == index_->line_count() || offset < index_->line_begin(last_.line + 1));
    if (counts_on) {
      last_.column += unicode::count_code_points(
          std::string_view(batch_.text).substr(last_offset_, offset - last_offset_));
    } else {
      last_ = index_->locate(offset);
    }
    last_offset_ = offset;
    return last_;
  }

  const Batch& batch_;
  std::uint64_t lines_before_;
  std::optional<unicode::LineIndex> index_;
  unicode::LineColumn last_{0, 0};
  std::size_t last_offset_ = 0;
};

}  // namespace

OrderedEnd::OrderedEnd(std::span<ByteSource* const> inputs, const Writer* writer, ByteSink& output,
                       DiagnosticSink& diagnostics)
    : inputs_(inputs), writer_(writer), output_(output), diagnostics_(diagnostics) {}

void OrderedEnd::take(const BatchResult& result) {
  lines_ += result.batch.lines_skipped;
  write_records(result);
  write_diagnostics(result);
  summary_.written += result.written.size();
  summary_.withheld += result.withheld;
  records_ += result.records;
  records_of_input_ += result.records;
  lines_ += result.line_ends;
  if (result.batch.kind == BatchKind::end_of_input ||
      result.batch.kind == BatchKind::failed_input) {
    end_input(result);
  }
}

ConvertSummary OrderedEnd::finish() {
  begin_output();
  if (writer_ != nullptr && !writer_->epilogue().empty()) output_.write(writer_->epilogue());
  return summary_;
}

void OrderedEnd::begin_output() {
  if (begun_) return;
  begun_ = true;
  if (writer_ != nullptr && !writer_->prologue().empty()) output_.write(writer_->prologue());
}

void OrderedEnd::write_records(const BatchResult& result) {
  if (result.written.empty()) return;
  begin_output();
  if (summary_.written > 0 && !writer_->separator().empty()) output_.write(writer_->separator());
  const std::string_view bytes = result.output.bytes();
  bytes_.clear();
  std::size_t at = 0;
  std::size_t key = 0;
  for (const WrittenRecord& record : result.written) {
    const std::string suffix = key < record.key_ends ? suffix_for(record) : std::string();
    if (suffix.empty()) {
      key = record.key_ends;
      continue;
    }
    for (; key < record.key_ends; ++key) {
      const std::size_t key_end = result.output.key_ends()[key];
      bytes_.append(bytes, at, key_end - at).append(suffix);
      at = key_end;
    }
  }
  if (at > 0) output_.write(bytes_);
  output_.write(bytes.substr(at));
}

std::string OrderedEnd::suffix_for(const WrittenRecord& record) {
  const std::uint64_t repeats = keys_[std::hash<std::string_view>{}(record.citation_key)]++;
  return repeats == 0 ? std::string() : key_suffix(record.citation_key, repeats);
}

void OrderedEnd::write_diagnostics(const BatchResult& result) {
  Places places(result.batch, lines_);
  for (const Diagnostic& diagnostic : result.diagnostics.list()) {
    if (!count_and_ask(diagnostic)) continue;
    std::vector<Place> annotations;
    annotations.reserve(diagnostic.annotations.size());
    for (const Annotation& one : diagnostic.annotations) {
      annotations.push_back(places.find(one.where));
    }
    const std::uint64_t record = diagnostic.record == 0 ? 0 : records_ + diagnostic.record;
    diagnostics_.take({diagnostic, inputs_[result.batch.input]->name(), record,
                       places.find(diagnostic.where), std::move(annotations)});
  }
}

void OrderedEnd::end_input(const BatchResult& result) {
  const std::string_view name = inputs_[result.batch.input]->name();
  if (result.batch.kind == BatchKind::failed_input) {
    ++summary_.failed_inputs;
  } else if (records_of_input_ == 0) {
    const Diagnostic nothing{DiagnosticKind::no_records, {}, 0, {}, {}, {}};
    if (count_and_ask(nothing)) diagnostics_.take({nothing, name, 0, {}, {}});
  }
  records_of_input_ = 0;
  lines_ = 0;
}

bool OrderedEnd::count_and_ask(const Diagnostic& diagnostic) {
  if (diagnostic.severity() == Severity::note) ++summary_.notes;
  if (diagnostic.severity() == Severity::warning) ++summary_.warnings;
  return diagnostics_.wants(diagnostic);
}

}  // namespace shoshi
