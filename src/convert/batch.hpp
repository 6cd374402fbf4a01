#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>
#include <string>
#include <vector>

#include "shoshi/convert.hpp"
#include "shoshi/diagnostic.hpp"
#include "shoshi/reader.hpp"
#include "shoshi/writer.hpp"

namespace shoshi {

/// What a batch is.
enum class BatchKind : std::uint8_t {
  records,       ///< Whole records, decoded.
  too_long,      ///< The first line of a record that was too long to keep.
  end_of_input,  ///< No text: the input ended well.
  failed_input,  ///< No text: the input ended with what is in `decoding`.
};

/// A piece of one input that can be converted by itself.
struct Batch {
  BatchKind kind = BatchKind::records;
  std::size_t input = 0;             ///< Number of the input, from 0.
  std::string text;                  ///< UTF-8.
  std::string heading;               ///< The reader's heading at the start of `text`.
  std::uint64_t heading_begin = 0;   ///< Where the heading begins in the decoded input, in bytes.
  std::uint64_t begin = 0;           ///< Where `text` begins in the decoded input, in bytes.
  std::uint64_t lines_skipped = 0;   ///< Line ends of the input between the batch before and this.
  std::vector<Diagnostic> decoding;  ///< What decoding found in `text`, in order.
  /// What the reader found when the batch was cut; null if it was not cut by what it found.
  std::unique_ptr<const Reader::Found> found;
};

/// One record in the bytes of a batch.
struct WrittenRecord {
  std::size_t key_ends = 0;  ///< How many marked key ends there are up to here.
  std::string citation_key;  ///< Without a distinguishing suffix.
};

/// What became of a batch.
struct BatchResult {
  Batch batch;
  Output output;  ///< The records, with the separator of the target between them.
  std::vector<WrittenRecord> written;
  Diagnostics diagnostics;    ///< In order of the input; records numbered from 1.
  std::uint64_t records = 0;  ///< Records met: written, withheld or, without a writer, read.
  std::uint64_t withheld = 0;
  std::uint64_t line_ends = 0;  ///< Of the text.
};

/// Text to bytes and diagnostics: reads, maps and encodes every record of a batch. Pure. Without a
/// writer the records are read and checked only.
[[nodiscard]] BatchResult convert_batch(Batch batch, const Reader& reader, const Writer* writer,
                                        const ConvertOptions& options);

}  // namespace shoshi
