#include "cli/diagnostics_output.hpp"

#include <unistd.h>

#include <string_view>
#include <system_error>
#include <utility>

#include "cli/color.hpp"
#include "diag/render_json.hpp"
#include "diag/render_text.hpp"
#include "io/descriptor.hpp"

namespace shoshi::cli {
namespace {

/// A diagnostic that cannot be shown is no reason to lose records.
void write_error(std::string_view text) {
  try {
    io::write_all(STDERR_FILENO, text);
  } catch (const std::system_error&) {
  }
}

}  // namespace

DiagnosticsOutput::DiagnosticsOutput(const Options& options)
    : format_(options.diagnostics),
      quiet_(options.quiet),
      color_(wants_color(options.color, STDERR_FILENO)) {}

bool DiagnosticsOutput::wants(const Diagnostic& diagnostic) {
  if (quiet_ && diagnostic.severity() < Severity::error) return false;
  return format_ == DiagnosticsFormat::json || limits_.show(diagnostic);
}

void DiagnosticsOutput::take(const LocatedDiagnostic& located) {
  const bool json = format_ == DiagnosticsFormat::json;
  write_error(json ? diag::render_json(located) : diag::render_text(located, color_));
}

void DiagnosticsOutput::report(DiagnosticKind kind, const std::string& source,
                               std::string argument) {
  const Diagnostic diagnostic{kind, {}, 0, {std::move(argument)}, {}, {}};
  if (wants(diagnostic)) take({diagnostic, source, 0, {}, {}});
}

void DiagnosticsOutput::finish() {
  if (format_ == DiagnosticsFormat::json) return;
  for (const diag::Folded& folded : limits_.folded()) {
    write_error(diag::render_text(folded, color_));
  }
}

}  // namespace shoshi::cli
