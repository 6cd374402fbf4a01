#include "cli/nearest.hpp"

#include <algorithm>
#include <cstddef>
#include <vector>

namespace shoshi::cli {
namespace {

/// Optimal string alignment distance.
std::size_t distance(std::string_view a, std::string_view b) {
  std::vector<std::size_t> before(b.size() + 1);
  std::vector<std::size_t> above(b.size() + 1);
  std::vector<std::size_t> row(b.size() + 1);
  for (std::size_t j = 0; j <= b.size(); ++j) above[j] = j;
  for (std::size_t i = 1; i <= a.size(); ++i) {
    row[0] = i;
    for (std::size_t j = 1; j <= b.size(); ++j) {
      const std::size_t replace = above[j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1);
      row[j] = std::min({above[j] + 1, row[j - 1] + 1, replace});
      if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1]) {
        row[j] = std::min(row[j], before[j - 2] + 1);
      }
    }
    before.swap(above);
    above.swap(row);
  }
  return above[b.size()];
}

/// The shortest word that begins as typed, if enough was typed to tell one; else nothing.
std::string_view completed(std::string_view typed, std::span<const std::string_view> words) {
  constexpr std::size_t kTelling = 4;
  std::string_view best;
  if (typed.size() < kTelling) return best;
  for (const std::string_view word : words) {
    if (!word.starts_with(typed)) continue;
    if (best.empty() || word.size() < best.size()) best = word;
  }
  return best;
}

}  // namespace

std::string_view nearest(std::string_view typed, std::span<const std::string_view> words) {
  if (const std::string_view longer = completed(typed, words); !longer.empty()) return longer;
  std::string_view best;
  std::size_t best_distance = 4;
  for (const std::string_view word : words) {
    const std::size_t here = distance(typed, word);
    const std::size_t allowed = std::max<std::size_t>(1, word.size() / 3);
    if (here <= allowed && here < best_distance) {
      best = word;
      best_distance = here;
    }
  }
  return best;
}

}  // namespace shoshi::cli
