#include "read/text/citation.hpp"

#include "read/text/jstage_citation.hpp"
#include "read/text/list_number.hpp"
#include "read/text/reference.hpp"

namespace shoshi::text {
namespace {

/// In bytes. Our choice: the longest of real references have a quarter of it.
constexpr std::size_t kLongestCitation = 4096;

}  // namespace

bool read_citation(SourceText line, std::vector<Part>& parts) {
  if (line.text.size() > kLongestCitation) return false;
  const SourceText content = without_number(line);
  if (content.text.empty()) return false;
  return read_jstage_citation(content, parts) || read_reference(content, parts);
}

}  // namespace shoshi::text
