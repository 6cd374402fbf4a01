#include <utility>

#include "value/numbering.hpp"
#include "value/page_scan.hpp"
#include "value/scan.hpp"

namespace shoshi::value {

Parsed<std::vector<PageRange>> read_pages(SourceText text, Diagnostics& diagnostics) {
  const SourceText whole = trimmed(text);
  // JaLC writes "none" where it has no page, NDL "????".
  const bool none = whole.text.size() == 4 && match(whole.text, 0, "none") != 0;
  if (whole.text.empty() || none) return {};
  Parsed<std::vector<PageRange>> pages;
  pages.where = whole.where();
  pages.text = written(whole, diagnostics);
  std::vector<PageRange> ranges;
  const std::size_t begin = page_marker_at(whole.text, 0);
  const std::size_t end = scan_pages(whole.text, begin, PageContext::whole, ranges);
  if (are_unknown(ranges) && end == whole.text.size()) return {};
  std::size_t rest = skip_spaces(whole.text, end);
  if (const std::size_t suffix = page_suffix_at(whole.text, rest);
      rest + suffix == whole.text.size()) {
    rest += suffix;
  }
  if (ranges.empty()) {
    diagnostics.report(DiagnosticKind::numbering_unread, pages.where, {pages.text});
    return pages;
  }
  pages.value = std::move(ranges);
  const bool only_stop =
      rest + 1 == whole.text.size() && (whole.text[rest] == '.' || whole.text[rest] == ',');
  if (rest < whole.text.size() && !only_stop) {
    const SourceText unread = slice(whole, rest, whole.text.size());
    diagnostics.report(DiagnosticKind::numbering_unread, unread.where(),
                       {written(unread, diagnostics)});
  }
  return pages;
}

std::string pages_text(const std::vector<PageRange>& pages) {
  std::string text;
  for (const PageRange& range : pages) {
    if (!text.empty()) text.append(", ");
    text.append(range.first);
    if (!range.last.empty() || range.open) text.push_back('-');
    text.append(range.last);
  }
  return text;
}

}  // namespace shoshi::value
