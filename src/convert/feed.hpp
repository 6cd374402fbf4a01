#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <system_error>
#include <vector>

#include "convert/batch.hpp"
#include "shoshi/convert.hpp"
#include "shoshi/reader.hpp"

namespace shoshi::unicode {
class Decoder;
}

namespace shoshi {

/// Cuts the inputs, one after the other, into batches of whole records: bytes to text. What it
/// gives, put together, does not depend on the sizes of reads. Used by one thread.
class Feed {
 public:
  Feed(std::span<ByteSource* const> inputs, const Reader& reader, const ConvertOptions& options);
  ~Feed();
  Feed(const Feed&) = delete;
  Feed& operator=(const Feed&) = delete;

  /// The next batch; nothing when all inputs have ended. A short read gives what is whole at once,
  /// so that a slow pipe is converted as it comes.
  std::optional<Batch> next();

 private:
  std::optional<Batch> read_some();
  std::optional<Batch> cut();
  Batch finish_input();
  Batch fail(DiagnosticKind kind, std::string reason);
  Batch take(std::size_t bytes);
  Batch begin_skipping();
  void skip();
  void drop(std::size_t bytes);

  std::span<ByteSource* const> inputs_;
  const Reader& reader_;
  const ConvertOptions& options_;
  std::vector<char> buffer_;
  std::unique_ptr<unicode::Decoder> decoder_;
  std::size_t input_ = 0;
  bool open_ = false;
  bool at_end_ = false;  // the present input has no more bytes
  bool cut_worthwhile_ = false;
  bool skipping_ = false;      // behind a record that was too long
  bool mid_line_ = false;      // skipping, and `text_` begins inside a line
  std::string text_;           // decoded and not yet given
  std::size_t cut_tried_ = 0;  // size of text_ at which no whole record was found
  std::uint64_t begin_ = 0;    // where text_ begins in the decoded input
  std::uint64_t lines_skipped_ = 0;
  std::string heading_;  // the reader's heading where text_ begins
  std::uint64_t heading_begin_ = 0;
  Diagnostics decoding_;
  std::string failure_;  // why the present input could not be read to its end
};

}  // namespace shoshi
