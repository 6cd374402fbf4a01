#include "diag/limits.hpp"

#include <functional>
#include <string>

namespace shoshi::diag {

bool Limits::show(const Diagnostic& diagnostic) {
  if (diagnostic.severity() >= Severity::error) return true;
  std::string identity(describe(diagnostic.kind).code);
  if (!diagnostic.arguments.empty()) identity += diagnostic.arguments.front();
  const std::uint64_t hash = std::hash<std::string>{}(identity);
  auto found = counts_.find(hash);
  if (found == counts_.end()) {
    if (counts_.size() >= kMostDifferent) return true;
    found = counts_.emplace(hash, Count{0, firsts_.size()}).first;
    firsts_.push_back(Diagnostic{diagnostic.kind, {}, 0, diagnostic.arguments, {}, {}});
  }
  return ++found->second.seen <= kShown;
}

std::vector<Folded> Limits::folded() const {
  std::vector<std::uint64_t> seen(firsts_.size());
  for (const auto& [hash, count] : counts_) seen[count.order] = count.seen;
  std::vector<Folded> folded;
  for (std::size_t i = 0; i < firsts_.size(); ++i) {
    if (seen[i] > kShown) folded.push_back({firsts_[i], seen[i] - kShown});
  }
  return folded;
}

}  // namespace shoshi::diag
