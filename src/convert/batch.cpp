#include "convert/batch.hpp"

#include <algorithm>
#include <utility>

#include "convert/citation_key.hpp"
#include "convert/plain_pages.hpp"
#include "unicode/line_index.hpp"

namespace shoshi {
namespace {

bool has_main_title(const Record& record) {
  return std::any_of(record.titles.begin(), record.titles.end(),
                     [](const Title& title) { return title.kind == TitleKind::main; });
}

class BatchConversion {
 public:
  BatchConversion(Batch batch, const Reader& reader, const Writer* writer,
                  const ConvertOptions& options)
      : reader_(reader), writer_(writer), options_(options) {
    result_.batch = std::move(batch);
    // Enough for all targets and usual records; what is not used of it costs nothing.
    if (writer != nullptr) result_.output.reserve(4 * result_.batch.text.size());
  }

  BatchResult run() {
    if (result_.batch.kind == BatchKind::too_long) {
      begin_record();
      withhold_too_long(source().where());
    }
    SourceText rest = result_.batch.kind == BatchKind::records ? source() : SourceText{};
    heading_ = {result_.batch.heading, result_.batch.heading_begin};
    while (!rest.text.empty()) rest = rest.part(convert_record(rest));
    take_decoding(~std::uint64_t{0}, result_.diagnostics.size());
    result_.batch.found.reset();  // Results may wait for others in front of them.
    result_.line_ends = unicode::count_line_ends(result_.batch.text);
    return std::move(result_);
  }

 private:
  [[nodiscard]] SourceText source() const { return {result_.batch.text, result_.batch.begin}; }

  void begin_record() { result_.diagnostics.set_record(result_.records + 1); }

  /// Converts the first record of `text`; returns the bytes it took.
  std::size_t convert_record(SourceText text) {
    Record record;
    begin_record();
    std::size_t found = result_.diagnostics.size();
    const Reader::Taken taken =
        reader_.read(text, heading_, result_.batch.found.get(), record, result_.diagnostics);
    heading_ = taken.heading;
    found = take_decoding(text.begin + taken.bytes, found);
    if (taken.bytes > options_.max_record_bytes) {
      result_.diagnostics.take_back(found);
      withhold_too_long(first_line(text));
    } else if (taken.has_record) {
      ++result_.records;
      check_and_write(record, found);
    } else if (result_.diagnostics.has_error(found)) {
      ++result_.records;
      ++result_.withheld;
    }
    return taken.bytes;
  }

  void check_and_write(Record& record, std::size_t found) {
    if (!has_main_title(record)) {
      const std::size_t at = record.where.begin - source().begin;
      result_.diagnostics.report(DiagnosticKind::no_title, first_line(source().part(at)));
    }
    if (options_.plain_pages) make_pages_plain(record);
    if (writer_ == nullptr) return;
    RecordKeys keys = make_keys(record, options_.key_style, writer_->key_use());
    const Output::Mark mark = result_.output.mark();
    if (!result_.written.empty()) result_.output.append(writer_->separator());
    writer_->write(record, keys, result_.output, result_.diagnostics);
    if (result_.diagnostics.has_error(found)) {
      result_.output.take_back(mark);
      ++result_.withheld;
      return;
    }
    result_.written.push_back({result_.output.key_ends().size(), std::move(keys.citation)});
  }

  void withhold_too_long(Span first_line) {
    result_.diagnostics.report(DiagnosticKind::record_too_long, first_line,
                               {std::to_string(options_.max_record_bytes)});
    ++result_.records;
    ++result_.withheld;
  }

  static Span first_line(SourceText text) {
    return text.part(0, text.text.find_first_of("\r\n")).where();
  }

  /// Puts what decoding found before byte `end` in at index `at`, ahead of what reading found
  /// there, so that the order does not depend on where batches were cut. Returns the index behind
  /// it.
  std::size_t take_decoding(std::uint64_t end, std::size_t at) {
    auto& decoding = result_.batch.decoding;
    std::vector<Diagnostic> found;
    for (; next_decoding_ < decoding.size() && decoding[next_decoding_].where.begin < end;
         ++next_decoding_) {
      found.push_back(std::move(decoding[next_decoding_]));
    }
    const std::size_t behind = at + found.size();
    if (!found.empty()) result_.diagnostics.insert(at, std::move(found));
    return behind;
  }

  const Reader& reader_;
  const Writer* writer_;
  const ConvertOptions& options_;
  BatchResult result_;
  SourceText heading_;
  std::size_t next_decoding_ = 0;
};

}  // namespace

BatchResult convert_batch(Batch batch, const Reader& reader, const Writer* writer,
                          const ConvertOptions& options) {
  return BatchConversion(std::move(batch), reader, writer, options).run();
}

}  // namespace shoshi
