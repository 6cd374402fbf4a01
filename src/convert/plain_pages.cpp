#include "convert/plain_pages.hpp"

#include <algorithm>
#include <string>
#include <string_view>

namespace shoshi {
namespace {

bool has_prefix(const std::string& page, std::string_view prefix) {
  return page.size() > prefix.size() && page.starts_with(prefix);
}

}  // namespace

void make_pages_plain(Record& record) {
  if (!record.issue.value || !record.pages.value) return;
  const std::string prefix = *record.issue.value + "_";
  auto& ranges = *record.pages.value;
  const bool all = std::all_of(ranges.begin(), ranges.end(), [&](const PageRange& range) {
    return has_prefix(range.first, prefix) &&
           (range.last.empty() || has_prefix(range.last, prefix));
  });
  if (!all) return;
  for (PageRange& range : ranges) {
    range.first.erase(0, prefix.size());
    if (!range.last.empty()) range.last.erase(0, prefix.size());
  }
}

}  // namespace shoshi
