#include "cli/cleanup.hpp"

#include <unistd.h>

#include <algorithm>
#include <array>
#include <csignal>

namespace shoshi::cli {
namespace {

constexpr auto kSignals = std::to_array<int>({SIGINT, SIGTERM, SIGHUP});

// A signal handler can reach nothing but static storage.
std::array<char, 4096> removed_path{};

void remove_and_end(int signal) {
  if (removed_path[0] != '\0') ::unlink(removed_path.data());
  std::signal(signal, SIG_DFL);
  std::raise(signal);
}

}  // namespace

RemoveOnSignal::RemoveOnSignal(const std::string& path) {
  if (path.empty() || path.size() >= removed_path.size()) return;
  std::copy(path.begin(), path.end(), removed_path.begin());
  removed_path[path.size()] = '\0';
  for (const int signal : kSignals) {
    // A signal that the caller (nohup, say) has ignored stays ignored.
    if (std::signal(signal, remove_and_end) == SIG_IGN) std::signal(signal, SIG_IGN);
  }
}

RemoveOnSignal::~RemoveOnSignal() {
  for (const int signal : kSignals) {
    if (std::signal(signal, SIG_DFL) == SIG_IGN) std::signal(signal, SIG_IGN);
  }
  removed_path[0] = '\0';
}

}  // namespace shoshi::cli
