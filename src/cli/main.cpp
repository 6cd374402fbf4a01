#include <malloc.h>
#include <unistd.h>

#include <csignal>
#include <exception>
#include <new>
#include <string_view>
#include <system_error>

#include "cli/exit_status.hpp"
#include "cli/options.hpp"
#include "cli/run.hpp"
#include "io/descriptor.hpp"

namespace {

using namespace shoshi;

/// Batches come and go; giving their memory back to the system each time costs a tenth of the run.
void keep_freed_memory() noexcept {
#ifdef __GLIBC__
  constexpr int kBytes = 64 << 20;
  ::mallopt(M_MMAP_THRESHOLD, kBytes);
  ::mallopt(M_TRIM_THRESHOLD, kBytes);
#endif
}

int print_and_end(const cli::ParsedCommandLine& command_line) {
  try {
    io::write_all(STDOUT_FILENO, command_line.standard_output);
  } catch (const std::system_error& error) {
    if (error.code() == std::errc::broken_pipe) return 128 + SIGPIPE;
    io::write_all(STDERR_FILENO, "shoshi: cannot write: " + error.code().message() + "\n");
    return cli::kOutputFailed;
  }
  io::write_all(STDERR_FILENO, command_line.standard_error);
  return command_line.status;
}

/// Must not allocate: memory may be what is missing.
int internal_error(std::string_view what) noexcept {
  constexpr std::string_view kBefore = "shoshi: internal error: ";
  static_cast<void>(!::write(STDERR_FILENO, kBefore.data(), kBefore.size()));
  static_cast<void>(!::write(STDERR_FILENO, what.data(), what.size()));
  static_cast<void>(!::write(STDERR_FILENO, "\n", 1));
  return cli::kInternal;
}

}  // namespace

int main(int argc, char** argv) {
  try {
    io::occupy_standard_descriptors();
    // The reader of a pipe that has seen enough shows as a write error, which leaves time to tidy
    // up.
    std::signal(SIGPIPE, SIG_IGN);
    // A file that grows past its limit is reported as any other write error.
    std::signal(SIGXFSZ, SIG_IGN);
    keep_freed_memory();
    const cli::ParsedCommandLine command_line = cli::parse_command_line(argc, argv);
    if (!command_line.options) return print_and_end(command_line);
    return cli::run(*command_line.options);
  } catch (const std::bad_alloc&) {
    return internal_error("out of memory");
  } catch (const std::exception& error) {
    return internal_error(error.what());
  }
}
