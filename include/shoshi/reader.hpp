#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "shoshi/diagnostic.hpp"
#include "shoshi/record.hpp"
#include "shoshi/span.hpp"

namespace shoshi {

/// A piece of a source and how a reader understood it.
struct Understood {
  enum class Kind : std::uint8_t {
    label,   ///< The name of a field.
    value,   ///< The value of a field.
    noise,   ///< Known, and no data.
    unread,  ///< Nothing explains it.
  };
  Kind kind = Kind::value;
  std::string_view field;  ///< What the field is, in words of the reader; may be empty.
  SourceText text;
};

/// A label that services do not use but the user's own pages do.
struct OwnLabel {
  std::string label;    ///< In any width and case.
  std::string element;  ///< What it stands for: one of label_elements(); else it is passed over.
};

/// Options of the readers. A reader ignores what it has no use for.
struct ReadOptions {
  std::vector<OwnLabel> labels;  ///< They win over the labels that a reader knows.
  bool repair = true;            ///< Mend what a page broke and a rule can tell, with a note.
};

/// Reads records from decoded text. Stateless: any thread may call any of them.
class Reader {
 public:
  Reader() = default;
  Reader(const Reader&) = delete;
  Reader& operator=(const Reader&) = delete;
  virtual ~Reader() = default;

  /// What a reader saw in a text while it looked for whole records, so that `read` need not look
  /// again. Only the reader that made it knows what is in it. It may view the text and the heading.
  class Found {
   public:
    Found() = default;
    Found(const Found&) = delete;
    Found& operator=(const Found&) = delete;
    virtual ~Found() = default;
  };

  /// Where a batch may be cut.
  struct Whole {
    std::size_t bytes = 0;  ///< From the start of the text: whole records, whatever may follow.
    SourceText heading;     ///< The heading that holds behind them.
    std::unique_ptr<const Found> found;  ///< For `read` of the same text; may be null.
  };

  /// Finds the whole records at the start of `text`, which starts where a record may start;
  /// `bytes` is 0 if the first one may still go on. A heading is text that holds for the records
  /// below it: the journal and issue above a table of contents, the first row of a table. `heading`
  /// is the one that holds at the start of the text; it is empty at the start of an input.
  [[nodiscard]] virtual Whole whole_records(SourceText text, SourceText heading) const = 0;

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
  /// was read. `found` is what `whole_records` of this reader found when the batch was cut, or
  /// null: it saves time and changes nothing. It is of use while the text and the heading that it
  /// was found in stand where they stood in memory; elsewhere the same bytes are read anew. Total:
  /// whatever the bytes, it returns and reports.
  virtual Taken read(SourceText text, SourceText heading, const Found* found, Record& record,
                     Diagnostics& diagnostics) const = 0;

  /// Takes what `read` would take and appends what each piece of it was understood as, in order of
  /// the text; all but blanks and punctuation between pieces is in one. A reader need not be able
  /// to tell; the default appends nothing.
  virtual Taken explain(SourceText text, SourceText heading,
                        std::vector<Understood>& /*pieces*/) const {
    Record record;
    Diagnostics told;
    return read(text, heading, nullptr, record, told);
  }
};

}  // namespace shoshi
