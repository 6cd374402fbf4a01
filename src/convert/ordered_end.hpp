#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "convert/batch.hpp"
#include "shoshi/convert.hpp"

namespace shoshi {

/// Takes the results of batches in order of the input: makes citation keys unique, writes the
/// bytes, and gives each diagnostic its line, column and record number. Used by one thread.
class OrderedEnd {
 public:
  OrderedEnd(std::span<ByteSource* const> inputs, const Writer* writer, ByteSink& output,
             DiagnosticSink& diagnostics);

  void take(const BatchResult& result);

  /// Writes what ends the output; called once, after the last batch.
  ConvertSummary finish();

 private:
  void begin_output();
  void write_records(const BatchResult& result);
  std::string suffix_for(const WrittenRecord& record);
  void write_diagnostics(const BatchResult& result);
  void end_input(const BatchResult& result);
  bool count_and_ask(const Diagnostic& diagnostic);

  std::span<ByteSource* const> inputs_;
  const Writer* writer_;
  ByteSink& output_;
  DiagnosticSink& diagnostics_;
  ConvertSummary summary_;
  /// How often each citation key was made, by its hash, so that a different key takes some 40 bytes
  /// whatever its length. Two keys with one hash would only get a suffix that they do not need.
  std::unordered_map<std::uint64_t, std::uint64_t> keys_;
  std::string bytes_;
  std::uint64_t records_ = 0;           // before the present batch, in the run
  std::uint64_t records_of_input_ = 0;  // in the present input
  std::uint64_t lines_ = 0;             // line ends of the present input before the present batch
  bool begun_ = false;
};

}  // namespace shoshi
