#include "read/text/interpret/repair.hpp"

#include <algorithm>
#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "read/text/interpret/run_together.hpp"
#include "unicode/utf8.hpp"

namespace shoshi::text {
namespace {

bool is_english(std::string_view language) {
  return language == "en" || language.starts_with("en-");
}

/// Where byte `at` of an abstract stands in the source: the stop before it and the character behind
/// it. The abstract as a whole if it was written otherwise there.
Span place_in_source(SourceText source, const LocalText& abstract, std::size_t at) {
  constexpr std::size_t kEnough = 24;
  const Span whole = abstract.where;
  if (whole.begin < source.begin || whole.end > source.where().end) return whole;
  const std::size_t from = at - std::min(at, kEnough);
  const std::string_view near = std::string_view(abstract.text).substr(from, at - from + kEnough);
  const SourceText written = source.part(static_cast<std::size_t>(whole.begin - source.begin),
                                         static_cast<std::size_t>(whole.end - whole.begin));
  const std::size_t found = written.text.find(near);
  if (found == std::string_view::npos) return whole;
  const std::size_t next = found + at - from;
  const std::size_t stop = next - unicode::decode_before(written.text, next).bytes;
  const std::size_t end = next + unicode::decode(written.text, next).bytes;
  return written.part(stop, end - stop).where();
}

std::string with_spaces(std::string_view text, const std::vector<std::size_t>& places) {
  std::string mended;
  mended.reserve(text.size() + places.size());
  std::size_t from = 0;
  for (const std::size_t place : places) {
    mended.append(text.substr(from, place - from)).push_back(' ');
    from = place;
  }
  return mended.append(text.substr(from));
}

}  // namespace

void repair_abstracts(SourceText source, Record& record, Diagnostics& diagnostics) {
  for (LocalText& abstract : record.abstracts) {
    if (!is_english(abstract.language)) continue;
    const std::vector<std::size_t> places = run_together_places(abstract.text);
    if (places.empty()) continue;
    diagnostics.report(DiagnosticKind::abstract_run_together,
                       place_in_source(source, abstract, places.front()),
                       {std::to_string(places.size())});
    abstract.text = with_spaces(abstract.text, places);
  }
}

}  // namespace shoshi::text
