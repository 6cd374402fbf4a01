#pragma once

#include <cstddef>
#include <cstdint>
#include <unordered_map>
#include <vector>

#include "shoshi/diagnostic.hpp"

namespace shoshi::diag {

/// Repeats of one note or warning: the same kind with the same first argument.
struct Folded {
  Diagnostic first;        ///< Without its places.
  std::uint64_t more = 0;  ///< How many were not shown.
};

/// Decides which diagnostics a person is shown: each note and warning three times, then counted.
/// Errors are always shown, because each stands for a record that was withheld.
class Limits {
 public:
  /// True if the diagnostic is to be shown; counts it either way.
  bool show(const Diagnostic& diagnostic);

  /// What was not shown, in the order in which it was first seen.
  [[nodiscard]] std::vector<Folded> folded() const;

 private:
  struct Count {
    std::uint64_t seen = 0;
    std::size_t order = 0;  // index into firsts_
  };
  static constexpr std::uint64_t kShown = 3;
  // Beyond so many different diagnostics everything is shown, so that memory stays bounded.
  static constexpr std::size_t kMostDifferent = 4096;

  std::unordered_map<std::uint64_t, Count> counts_;  // by hash of kind and first argument
  std::vector<Diagnostic> firsts_;
};

}  // namespace shoshi::diag
