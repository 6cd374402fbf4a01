#pragma once

#include <string>

namespace shoshi::cli {

/// While it lives, SIGINT, SIGTERM and SIGHUP remove the file before they end the program in their
/// usual way. One at a time; nothing for an empty path.
class RemoveOnSignal {
 public:
  explicit RemoveOnSignal(const std::string& path);
  ~RemoveOnSignal();
  RemoveOnSignal(const RemoveOnSignal&) = delete;
  RemoveOnSignal& operator=(const RemoveOnSignal&) = delete;
};

}  // namespace shoshi::cli
