#include "read/text/table/emphasis.hpp"

#include <algorithm>
#include <array>
#include <cstddef>
#include <string_view>

#include "unicode/script.hpp"

namespace shoshi::text {
namespace {

constexpr auto kColons = std::to_array<std::string_view>({":", "："});

/// Longer ones first: `**` is no pair of `*`.
constexpr auto kMarks = std::to_array<std::string_view>({"**", "__", "*", "_", "`"});

constexpr bool may_be_mark(char c) noexcept {
  return c == '*' || c == '_' || c == '`';
}

SourceText without_heading(SourceText text) noexcept {
  const std::size_t level = std::min(text.text.find_first_not_of('#'), text.text.size());
  if (level == 0 || level > 6 || level == text.text.size() || text.text[level] != ' ') return text;
  SourceText heading = unicode::trim(text.part(level));
  const std::size_t end = heading.text.find_last_not_of('#') + 1;
  const bool closed = end < heading.text.size() && end > 0 && heading.text[end - 1] == ' ';
  return closed ? unicode::trim(heading.part(0, end)) : heading;
}

/// The text without the pair of marks round it; as it is if there is none.
SourceText without_pair(SourceText text) noexcept {
  for (const std::string_view mark : kMarks) {
    if (text.text.size() <= 2 * mark.size() || !text.text.starts_with(mark)) continue;
    if (!text.text.ends_with(mark)) return text;
    const SourceText inner = text.part(mark.size(), text.text.size() - 2 * mark.size());
    return inner.text.find(mark) == std::string_view::npos ? unicode::trim(inner) : text;
  }
  return text;
}

SourceText behind_colon(SourceText text) noexcept {
  for (const std::string_view colon : kColons) {
    if (text.text.starts_with(colon)) return unicode::trim(text.part(colon.size()));
  }
  return text;
}

}  // namespace

SourceText without_marks(SourceText text) noexcept {
  // Nothing is nested deeper than bold, italic and code in one another.
  for (int level = 0; level < 3 && !text.text.empty() && may_be_mark(text.text.front()); ++level) {
    text = without_pair(text);
  }
  return text;
}

SourceText without_emphasis(SourceText text) noexcept {
  text = unicode::trim(text);
  return without_marks(text.text.starts_with('#') ? without_heading(text) : text);
}

SourceText without_colon(SourceText label) noexcept {
  label = unicode::trim(label);
  for (const std::string_view colon : kColons) {
    if (!label.text.ends_with(colon)) continue;
    return unicode::trim(label.part(0, label.text.size() - colon.size()));
  }
  return label;
}

std::optional<LabelledLine> emphasised_label(SourceText line,
                                             const Vocabulary& vocabulary) noexcept {
  line = unicode::trim(line);
  if (line.text.size() < 5 || (line.text[0] != '*' && line.text[0] != '_')) return std::nullopt;
  const std::string_view mark = line.text.substr(0, 2);
  if (mark != "**" && mark != "__") return std::nullopt;
  const std::size_t close = line.text.substr(0, kLabelReach).find(mark, mark.size());
  if (close == std::string_view::npos) return std::nullopt;
  const SourceText label = without_colon(line.part(mark.size(), close - mark.size()));
  const auto element = vocabulary.find(label.text);
  if (!element) return std::nullopt;
  return LabelledLine{*element, label, behind_colon(unicode::trim(line.part(close + mark.size())))};
}

}  // namespace shoshi::text
