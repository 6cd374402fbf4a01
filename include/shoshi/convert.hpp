#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

#include "shoshi/diagnostic.hpp"
#include "shoshi/reader.hpp"
#include "shoshi/writer.hpp"

/// The whole way from the bytes of some inputs to the bytes of one output.
namespace shoshi {

/// The encodings that records come in. `detect` decides line by line.
enum class Encoding : std::uint8_t { detect, utf8, cp932, euc_jp, iso_2022_jp, utf16le, utf16be };

/// How citation keys are made.
enum class KeyStyle : std::uint8_t {
  author_year,  ///< Romanised surname of the first author and year: "fujimoto2020".
  stable,       ///< From the record alone: the same in every run, unless a run has it twice.
  doi,          ///< From the DOI; author_year where there is none.
};

/// Where bytes come from. Used by one thread at a time.
class ByteSource {
 public:
  ByteSource() = default;
  ByteSource(const ByteSource&) = delete;
  ByteSource& operator=(const ByteSource&) = delete;
  virtual ~ByteSource() = default;

  /// The name that diagnostics give it.
  [[nodiscard]] virtual std::string_view name() const noexcept = 0;
  /// Makes the source ready to be read; called once before the first read. Throws
  /// std::system_error if it cannot.
  virtual void open() {}
  /// Fills the front of `buffer` and returns the number of bytes, 0 at the end. May return fewer
  /// bytes than asked for. Throws std::system_error if the machine fails.
  virtual std::size_t read(std::span<char> buffer) = 0;
};

/// Where bytes go. `write` takes all of them or throws std::system_error.
class ByteSink {
 public:
  ByteSink() = default;
  ByteSink(const ByteSink&) = delete;
  ByteSink& operator=(const ByteSink&) = delete;
  virtual ~ByteSink() = default;
  virtual void write(std::string_view bytes) = 0;
};

/// A span as a person finds it.
struct Place {
  std::uint64_t line = 0;    ///< 1-based line of the input; 0 if there is no place.
  std::uint64_t column = 0;  ///< 1-based, in code points.
  std::string_view text;     ///< The whole line, without its end.
  std::size_t begin = 0;     ///< Where in `text` the span begins, in bytes.
  std::size_t end = 0;       ///< Where it ends, at most the end of the line.
};

/// A diagnostic with all that a renderer needs. Views are good during the call only.
struct LocatedDiagnostic {
  const Diagnostic& diagnostic;
  std::string_view source;   ///< Name of the input; empty if none.
  std::uint64_t record = 0;  ///< 1-based number of the record within the run; 0 if none.
  Place place;
  std::vector<Place> annotations;  ///< Same order as diagnostic.annotations.
};

/// Where diagnostics go, in order of the input.
class DiagnosticSink {
 public:
  DiagnosticSink() = default;
  DiagnosticSink(const DiagnosticSink&) = delete;
  DiagnosticSink& operator=(const DiagnosticSink&) = delete;
  virtual ~DiagnosticSink() = default;
  /// Whether `take` is to be called for this one; asked once for each, in order. Saves the search
  /// for lines and columns that nobody will see.
  virtual bool wants(const Diagnostic& /*diagnostic*/) { return true; }
  virtual void take(const LocatedDiagnostic& diagnostic) = 0;
};

/// How to convert.
struct ConvertOptions {
  Encoding encoding = Encoding::detect;
  KeyStyle key_style = KeyStyle::author_year;
  bool plain_pages = false;  ///< "201_66" in issue 201 becomes "66".
  unsigned jobs = 1;         ///< Threads that read and write records; 0 counts as 1.
  std::size_t batch_bytes = std::size_t{128} << 10;      ///< A batch is cut at about this size.
  std::size_t max_record_bytes = std::size_t{16} << 20;  ///< A longer record is withheld.
};

/// What happened.
struct ConvertSummary {
  std::uint64_t written = 0;   ///< Records written.
  std::uint64_t withheld = 0;  ///< Records withheld, each with an error that says why.
  std::uint64_t notes = 0;
  std::uint64_t warnings = 0;
  std::uint64_t failed_inputs = 0;  ///< Inputs that could not be opened, read or decoded.
};

/// Converts the inputs, in order, into one output. Output and diagnostics are the same bytes for
/// any number of jobs, size of batch and size of reads. An input that fails is reported and the
/// next one is taken. Without a writer the records are read and checked only.
/// Throws what `output` throws, and std::bad_alloc.
ConvertSummary convert(std::span<ByteSource* const> inputs, const Reader& reader,
                       const Writer* writer, ByteSink& output, DiagnosticSink& diagnostics,
                       const ConvertOptions& options = {});

}  // namespace shoshi
