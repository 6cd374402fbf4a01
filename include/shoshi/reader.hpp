#pragma once

#include <cstddef>
#include <string_view>

#include "shoshi/diagnostic.hpp"
#include "shoshi/record.hpp"
#include "shoshi/span.hpp"

namespace shoshi {

/// Reads records from decoded text. Stateless: any thread may call any of them.
class Reader {
 public:
  Reader() = default;
  Reader(const Reader&) = delete;
  Reader& operator=(const Reader&) = delete;
  virtual ~Reader() = default;

  /// Where a batch may be cut.
  struct Whole {
    std::size_t bytes = 0;  ///< From the start of the text: whole records, whatever may follow.
    SourceText heading;     ///< The heading that holds behind them.
  };

  /// Finds the whole records at the start of `text`, which starts where a record may start;
  /// `bytes` is 0 if the first one may still go on. A heading is text that holds for the records
  /// below it: the journal and issue above a table of contents, the first row of a table. `heading`
  /// is the one that holds at the start of the text; it is empty at the start of an input.
  [[nodiscard]] virtual Whole whole_records(SourceText text, SourceText heading) const noexcept = 0;

  /// Where the first record in `text` begins that is sure to begin there, for going on behind a
  /// record that was too long to keep; the size of the text if none does. The default finds none.
  [[nodiscard]] virtual std::size_t next_start(std::string_view text) const noexcept {
    return text.size();
  }

  /// What `read` took from its text.
  struct Taken {
    std::size_t bytes = 0;    ///< More than 0 unless the text is empty.
    bool has_record = false;  ///< False if the bytes held nothing but blank lines and noise, or if
                              ///< an error says why the record is withheld.
    SourceText heading;       ///< The heading that holds behind it.
  };

  /// Reads the first record of `text`, which ends where a batch was cut or the input ends, into
  /// `record`, which is empty when called. What `heading` says and the record does not say itself
  /// holds for the record too; nothing is reported about it, because it was when the heading itself
  /// was read. Total: whatever the bytes, it returns and reports.
  virtual Taken read(SourceText text, SourceText heading, Record& record,
                     Diagnostics& diagnostics) const = 0;
};

}  // namespace shoshi
