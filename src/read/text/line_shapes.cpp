#include "read/text/line_shapes.hpp"

#include <algorithm>
#include <array>
#include <cstddef>
#include <utility>

#include "unicode/script.hpp"

namespace shoshi::text {
namespace {

constexpr bool is_digit(char c) noexcept {
  return c >= '0' && c <= '9';
}

constexpr bool may_begin_bullet(char byte) noexcept {
  return byte == '-' || byte == '*' || byte == '\xE2' || byte == '\xE3';
}

/// How far into a line a label can reach, in bytes: more than any label has, in any width.
constexpr std::size_t kLabelReach = 256;

/// The pairs of marks that stand round a label before its value.
constexpr auto kLabelBrackets = std::to_array<std::pair<std::string_view, std::string_view>>(
    {{"【", "】"}, {"［", "］"}, {"〔", "〕"}, {"〈", "〉"}, {"[", "]"}});

/// "【著者】山田 太郎"
std::optional<LabelledLine> bracketed_label(SourceText line,
                                           const Vocabulary& vocabulary) noexcept {
  for (const auto& [open, close] : kLabelBrackets) {
    if (!line.text.starts_with(open)) continue;
    const std::size_t end = line.text.substr(0, kLabelReach).find(close);
    if (end == std::string_view::npos) return std::nullopt;
    const SourceText label = unicode::trim(line.part(open.size(), end - open.size()));
    const auto element = vocabulary.find(label.text);
    if (!element) return std::nullopt;
    return LabelledLine{*element, label, unicode::trim(line.part(end + close.size()))};
  }
  return std::nullopt;
}

/// "著者: 山田 太郎", with a colon of either width or a tab; the first one counts, because values
/// hold colons too.
std::optional<LabelledLine> separated_label(SourceText line,
                                           const Vocabulary& vocabulary) noexcept {
  const std::string_view head = line.text.substr(0, kLabelReach);
  const std::size_t colon = head.find(':');
  const std::size_t tab = head.substr(0, colon).find('\t');
  const std::size_t wide = head.substr(0, std::min(colon, tab)).find("：");
  const std::size_t end = std::min({colon, tab, wide});
  if (end == std::string_view::npos) return std::nullopt;
  const SourceText label = unicode::trim(line.part(0, end));
  const auto element = vocabulary.find(label.text);
  if (!element) return std::nullopt;
  const std::size_t separator = end == wide ? std::string_view("：").size() : 1;
  return LabelledLine{*element, label, unicode::trim(line.part(end + separator))};
}

}  // namespace

SourceText without_bullet(SourceText text, bool& bulleted) noexcept {
  static constexpr auto kBullets = std::to_array<std::string_view>({"-", "*", "•", "‣", "◦", "・"});
  bulleted = false;
  if (text.text.empty() || !may_begin_bullet(text.text.front())) return text;
  for (const std::string_view bullet : kBullets) {
    if (!text.text.starts_with(bullet)) continue;
    const SourceText rest = text.part(bullet.size());
    if (!rest.text.empty() && rest.text.front() != ' ' && rest.text.front() != '\t') continue;
    bulleted = true;
    return unicode::trim(rest);
  }
  return text;
}

bool is_count(std::string_view text) noexcept {
  return !text.empty() && std::all_of(text.begin(), text.end(), [](char c) {
    return is_digit(c) || c == ' ' || c == ',' || c == '\t';
  });
}

SourceText title_behind_counters(SourceText text) noexcept {
  std::size_t at = 0;
  int counters = 0;
  while (at < text.text.size() && is_digit(text.text[at])) {
    std::size_t end = at;
    while (end < text.text.size() && is_digit(text.text[end])) ++end;
    if (end == text.text.size() || text.text[end] != ' ') break;
    ++counters;
    at = end + 1;
  }
  if (counters < 3) return text.part(0, 0);
  for (const std::string_view mark : {"OA ", "IR "}) {
    if (text.text.substr(at).starts_with(mark)) return unicode::trim(text.part(at + mark.size()));
  }
  return unicode::trim(text.part(at));
}

std::optional<LabelledLine> label_with_value(SourceText line,
                                             const Vocabulary& vocabulary) noexcept {
  if (auto labelled = bracketed_label(line, vocabulary)) return labelled;
  return separated_label(line, vocabulary);
}

}  // namespace shoshi::text
