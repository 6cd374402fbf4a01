#include "value/count.hpp"

#include <utility>

#include "value/numerals.hpp"
#include "value/scan.hpp"

namespace shoshi::value {
namespace {

constexpr std::string_view kUnits[] = {"件", "本", "回", "篇", "編", "報"};
constexpr std::size_t kThousands = 3;

/// Reads one count at byte `at`; its end, or `at` if there is none.
std::size_t scan_count(std::string_view text, std::size_t at, std::uint32_t& count) noexcept {
  std::size_t begin = at;
  const bool bracket = glyph_at(text, begin).character == U'(';
  if (bracket) begin = skip_spaces(text, begin + glyph_at(text, begin).bytes);
  Numeral number = arabic_at(text, begin);
  if (!number || number.value == kNumeralLimit) return at;
  count = number.value;
  std::size_t end = begin + number.bytes;
  while (glyph_at(text, end).character == U',' && number.digits <= kThousands) {
    const std::size_t group = end + glyph_at(text, end).bytes;
    number = arabic_at(text, group);
    if (number.digits != kThousands || count > kNumeralLimit / 1000 - 1) return at;
    count = count * 1000 + number.value;
    end = group + number.bytes;
  }
  const std::size_t unit = skip_spaces(text, end);
  for (const std::string_view word : kUnits) {
    if (const std::size_t bytes = match(text, unit, word); bytes != 0) end = unit + bytes;
  }
  if (bracket) {
    end = skip_spaces(text, end);
    if (glyph_at(text, end).character != U')') return at;
    end += glyph_at(text, end).bytes;
  }
  const std::size_t remark = match(text, end, "*注記");
  return end + remark;
}

/// The counts of a text that is nothing else; none if there is anything else in it.
std::vector<std::uint32_t> scan_counts(std::string_view text) {
  std::vector<std::uint32_t> counts;
  for (std::size_t at = 0; at < text.size();) {
    std::uint32_t count = 0;
    const std::size_t end = scan_count(text, at, count);
    const std::size_t next = skip_spaces(text, end);
    if (end == at || (next == end && end != text.size())) return {};
    counts.push_back(count);
    at = next;
  }
  return counts;
}

template <class T>
SourceText state(SourceText text, Parsed<T>& out, Diagnostics& diagnostics) {
  const SourceText whole = trimmed(text);
  out.text = written(whole, diagnostics);
  out.where = whole.where();
  return whole;
}

}  // namespace

Parsed<std::uint32_t> read_count(SourceText text, Diagnostics& diagnostics) {
  Parsed<std::uint32_t> out;
  const SourceText whole = state(text, out, diagnostics);
  if (whole.text.empty()) return out;
  const std::vector<std::uint32_t> counts = scan_counts(whole.text);
  if (counts.size() == 1) {
    out.value = counts.front();
  } else {
    diagnostics.report(DiagnosticKind::count_unread, out.where, {out.text});
  }
  return out;
}

Parsed<std::vector<std::uint32_t>> read_counts(SourceText text, Diagnostics& diagnostics) {
  Parsed<std::vector<std::uint32_t>> out;
  const SourceText whole = state(text, out, diagnostics);
  if (whole.text.empty()) return out;
  std::vector<std::uint32_t> counts = scan_counts(whole.text);
  if (counts.empty()) {
    diagnostics.report(DiagnosticKind::count_unread, out.where, {out.text});
  } else {
    out.value = std::move(counts);
  }
  return out;
}

}  // namespace shoshi::value
