#pragma once

#include <cstdint>

#include "cli/options.hpp"
#include "diag/limits.hpp"
#include "shoshi/convert.hpp"

namespace shoshi::cli {

/// Writes diagnostics to standard error in the form asked for. Text folds repeats; JSON does not.
class DiagnosticsOutput final : public DiagnosticSink {
 public:
  explicit DiagnosticsOutput(const Options& options);

  bool wants(const Diagnostic& diagnostic) override;
  void take(const LocatedDiagnostic& diagnostic) override;
  /// Reports about a file as a whole.
  void report(DiagnosticKind kind, const std::string& source, std::string argument);
  /// Writes the counts of what was folded; called once at the end.
  void finish();

 private:
  DiagnosticsFormat format_;
  bool quiet_;
  bool color_;
  diag::Limits limits_;
};

}  // namespace shoshi::cli
