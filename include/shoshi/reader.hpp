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

  /// How many bytes from the start of `text` hold whole records, whatever may follow: the place
  /// where a batch may be cut. 0 if the first record may still go on. `text` starts where a record
  /// may start.
  [[nodiscard]] virtual std::size_t whole_records(std::string_view text) const noexcept = 0;

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
  };

  /// Reads the first record of `text`, which ends where a batch was cut or the input ends, into
  /// `record`, which is empty when called. Total: whatever the bytes, it returns and reports.
  virtual Taken read(SourceText text, Record& record, Diagnostics& diagnostics) const = 0;
};

}  // namespace shoshi
