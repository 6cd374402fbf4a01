#include "read/text/reference/citation.hpp"

#include "read/text/reference/jstage_citation.hpp"
#include "read/text/reference/list_number.hpp"
#include "read/text/reference/reference.hpp"
#include "unicode/script.hpp"
#include "value/scan.hpp"

namespace shoshi::text {
namespace {

/// In bytes. Our choice: the longest of real references have a quarter of it.
constexpr std::size_t kLongestCitation = 4096;

/// The text inside of round brackets that enclose all of it, as references in running text are.
SourceText without_brackets(SourceText line) noexcept {
  std::size_t depth = 0;
  const std::size_t open = value::glyph_at(line.text, 0).bytes;
  if (value::glyph_at(line.text, 0).character != U'(') return line;
  for (std::size_t at = 0; at < line.text.size();) {
    const value::Glyph glyph = value::glyph_at(line.text, at);
    if (glyph.character == U'(') ++depth;
    if (glyph.character == U')' && --depth == 0) {
      const bool all = at + glyph.bytes == line.text.size();
      return all ? unicode::trim(line.part(open, at - open)) : line;
    }
    at += glyph.bytes;
  }
  return line;
}

}  // namespace

bool read_citation(SourceText line, std::vector<Part>& parts) {
  if (line.text.size() > kLongestCitation) return false;
  const SourceText content = without_brackets(without_number(line));
  if (content.text.empty()) return false;
  return read_jstage_citation(content, parts) || read_reference(content, parts);
}

}  // namespace shoshi::text
