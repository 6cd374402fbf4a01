#include "cli/run.hpp"

#include <unistd.h>

#include <cerrno>
#include <csignal>
#include <memory>
#include <string>
#include <system_error>
#include <vector>

#include "cli/cleanup.hpp"
#include "cli/color.hpp"
#include "cli/diagnostics_output.hpp"
#include "cli/exit_status.hpp"
#include "convert/inspect.hpp"
#include "io/input.hpp"
#include "io/output.hpp"
#include "unicode/width.hpp"

namespace shoshi::cli {
namespace {

/// Takes and forgets: the output of --check.
class NoOutput final : public ByteSink {
 public:
  void write(std::string_view /*bytes*/) override {}
};

using Sources = std::vector<std::unique_ptr<io::FileSource>>;

Sources make_sources(const std::vector<std::string>& files) {
  Sources sources;
  for (const std::string& file : files) sources.push_back(std::make_unique<io::FileSource>(file));
  if (files.empty()) sources.push_back(std::make_unique<io::FileSource>("-"));
  return sources;
}

bool to_standard_output(const Options& options) {
  return options.output.empty() || options.output == "-";
}

int usage(const std::string& message) {
  io::write_all(STDERR_FILENO, "shoshi: " + message + "\n");
  return kUsage;
}

/// The input that the output would overwrite; null if there is none.
const io::FileSource* overwritten(const Options& options, const Sources& sources) {
  if (options.check) return nullptr;
  const auto output = to_standard_output(options) ? io::identity_of(STDOUT_FILENO)
                                                  : io::identity_of(options.output);
  if (!output) return nullptr;
  for (const auto& source : sources) {
    if (source->identity() == output) return source.get();
  }
  return nullptr;
}

int status_of(const ConvertSummary& summary, const Options& options) {
  if (summary.failed_inputs > 0) return kInputFailed;
  if (summary.withheld > 0) return kSomeWithheld;
  if (summary.warnings > 0 && (options.strict || options.check)) return kSomeWithheld;
  return kAllWritten;
}

ConvertSummary convert_to(ByteSink& output, const Options& options, const Sources& sources,
                          DiagnosticsOutput& diagnostics) {
  std::vector<ByteSource*> inputs;
  for (const auto& source : sources) inputs.push_back(source.get());
  const auto reader = options.from->make(options.read);
  if (options.inspect) {
    const bool color = to_standard_output(options) && wants_color(options.color, STDOUT_FILENO);
    return inspect(inputs, *reader, output, diagnostics, options.convert, color);
  }
  const auto writer = options.to == nullptr ? nullptr : options.to->make(options.write);
  return convert(inputs, *reader, writer.get(), output, diagnostics, options.convert);
}

/// Converts into a file that takes its name only if all inputs could be read.
int run_to_file(const Options& options, const Sources& sources, DiagnosticsOutput& diagnostics) {
  io::FileSink sink(options.output);
  const RemoveOnSignal cleanup(sink.temporary());
  const ConvertSummary summary = convert_to(sink, options, sources, diagnostics);
  const int status = status_of(summary, options);
  diagnostics.finish();
  if (status == kInputFailed) {
    diagnostics.report(DiagnosticKind::output_not_replaced, options.output, {});
  } else {
    sink.commit();
  }
  return status;
}

int run_to_sink(ByteSink& sink, const Options& options, const Sources& sources,
                DiagnosticsOutput& diagnostics) {
  const ConvertSummary summary = convert_to(sink, options, sources, diagnostics);
  diagnostics.finish();
  return status_of(summary, options);
}

}  // namespace

int run(const Options& options) {
  if (options.files.empty() && ::isatty(STDIN_FILENO) == 1) {
    io::write_all(STDERR_FILENO, short_help());
    return kUsage;
  }
  const Sources sources = make_sources(options.files);
  if (const io::FileSource* source = overwritten(options, sources)) {
    return usage("`" + unicode::make_visible(source->name()) +
                 "` is both an input and the output; nothing was read");
  }
  DiagnosticsOutput diagnostics(options);
  try {
    if (options.check) {
      NoOutput sink;
      return run_to_sink(sink, options, sources, diagnostics);
    }
    if (!to_standard_output(options)) return run_to_file(options, sources, diagnostics);
    io::StandardOutput sink;
    return run_to_sink(sink, options, sources, diagnostics);
  } catch (const std::system_error& error) {
    // The reader of a pipe that has seen enough is no failure worth a word.
    if (error.code() == std::errc::broken_pipe) return 128 + SIGPIPE;
    diagnostics.report(DiagnosticKind::cannot_write,
                       to_standard_output(options) ? "<stdout>" : options.output,
                       error.code().message());
    return kOutputFailed;
  }
}

}  // namespace shoshi::cli
