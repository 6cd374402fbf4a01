#include "read/text/loose_label.hpp"

#include <algorithm>

#include "unicode/script.hpp"
#include "unicode/utf8.hpp"

namespace shoshi::text {
namespace {

/// Whether a label can end here: a digit, a capital after a small letter, or another script.
bool ends_word(std::string_view text, std::size_t at) noexcept {
  const char32_t before = unicode::decode_before(text, at).value;
  const char32_t after = unicode::decode(text, at).value;
  if (!unicode::is_latin(before)) return true;
  if (!unicode::is_latin(after)) return after != U'-' && after != U'\'' && after != U'.';
  return after >= U'A' && after <= U'Z' && before >= U'a' && before <= U'z';
}

/// 10 号: 3, 10 ページ: 1-9: a number of one part of a numbering and, behind one space, the label
/// of the next (KAKEN).
bool is_next_number(SourceText value, std::size_t space, const Vocabulary& vocabulary) noexcept {
  constexpr std::size_t kLongestNumber = 16;
  const std::string_view number = value.text.substr(0, space);
  if (number.size() > kLongestNumber || number.find_first_of("0123456789") != 0) return false;
  const auto labelled = label_with_value(value.part(space + 1, kLabelReach), vocabulary);
  return labelled && (labelled->element == Element::issue || labelled->element == Element::pages);
}

}  // namespace

std::optional<LabelledLine> label_before_space(SourceText line,
                                               const Vocabulary& vocabulary) noexcept {
  // A doubled label is twice as long.
  const std::string_view head = line.text.substr(0, 2 * vocabulary.reach(line.text) + 3);
  for (std::size_t end = head.size(); end-- > 1;) {
    const bool wide = is_wide_space(head, end);
    if (head[end] != ' ' && !wide) continue;
    const SourceText label = unicode::trim(line.part(0, end));
    SourceText once = label;
    auto element = vocabulary.find(label.text);
    if (const std::size_t half = label.text.size() / 2;
        !element && label.text.size() == 2 * half &&
        label.text.substr(0, half) == label.text.substr(half)) {
      once = label.part(0, half);
      element = vocabulary.find(once.text);
    }
    if (!element) continue;
    const SourceText value = unicode::trim(line.part(end));
    // "Journal of the ..." is no label with its value, "DOI https://..." is.
    const std::size_t word =
        static_cast<std::size_t>(std::find_if_not(value.text.begin(), value.text.end(),
                                                  [](char c) { return c >= 'a' && c <= 'z'; }) -
                                 value.text.begin());
    const bool goes_on = word > 0 && (word == value.text.size() || value.text[word] == ' ' ||
                                      static_cast<unsigned char>(value.text[word]) >= 0x80);
    const bool latin = static_cast<unsigned char>(head.front()) < 0x80;
    if (!(latin && goes_on)) return LabelledLine{*element, once, value};
  }
  return std::nullopt;
}

std::optional<LabelledLine> label_glued(SourceText line, const Vocabulary& vocabulary) noexcept {
  const std::string_view head = line.text.substr(0, vocabulary.reach(line.text));
  std::size_t end = head.size();
  while (end < line.text.size() && end > 0 && (line.text[end] & 0xC0) == 0x80) --end;
  // One character of kana or kanji begins too many words.
  const std::size_t least = static_cast<unsigned char>(line.text.front()) < 0x80 ? 2 : 4;
  for (; end >= least; end -= unicode::decode_before(head, end).bytes) {
    if (end == line.text.size() || head[end - 1] == ' ' || line.text[end] == ' ' ||
        !ends_word(line.text, end)) {
      continue;
    }
    const SourceText label = line.part(0, end);
    if (const auto element = vocabulary.find(label.text)) {
      return LabelledLine{*element, label, unicode::trim(line.part(end))};
    }
  }
  return std::nullopt;
}

std::optional<LabelledLine> loose_label(SourceText line, const Vocabulary& vocabulary) noexcept {
  auto spaced = label_before_space(line, vocabulary);
  auto glued = label_glued(line, vocabulary);
  if (!spaced) return glued;
  return glued && glued->label.text.size() > spaced->label.text.size() ? glued : spaced;
}

std::size_t next_pair(SourceText value, const Vocabulary& vocabulary) noexcept {
  const std::string_view text = value.text;
  const std::size_t space = text.find(' ');
  if (space < text.size() && is_next_number(value, space, vocabulary)) return space + 1;
  std::size_t begin = 0;
  // A gap is looked at once, however wide it is.
  for (std::size_t at = text.find_first_of(" \t\xE3"); at != std::string_view::npos;
       at = text.find_first_of(" \t\xE3", std::max(at + 1, begin))) {
    const bool gap =
        text[at] == '\t' || text.substr(at).starts_with("  ") || is_wide_space(text, at);
    if (!gap) continue;
    begin = at;
    while (begin < text.size() && (text[begin] == ' ' || text[begin] == '\t')) ++begin;
    while (is_wide_space(text, begin)) begin += std::string_view("　").size();
    const auto labelled = label_with_value(value.part(begin, kLabelReach), vocabulary);
    if (labelled) return begin;
  }
  return text.size();
}

std::size_t next_capital_label(SourceText value, const Vocabulary& vocabulary) noexcept {
  const std::string_view text = value.text;
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t end = std::min(text.find(' ', at), text.size());
    const bool capital = text[at] >= 'A' && text[at] <= 'Z';
    if (capital) {
      const SourceText rest = value.part(at);
      if (vocabulary.find(rest.text.substr(0, kLabelReach))) return at;
      const auto labelled = label_before_space(rest, vocabulary);
      if (labelled) return at;
    }
    at = end + 1;
  }
  return text.size();
}

}  // namespace shoshi::text
