#include "read/text/line_shapes.hpp"

#include <algorithm>
#include <array>
#include <cstddef>
#include <utility>

#include "read/text/table/emphasis.hpp"
#include "read/text/table/pipe_table.hpp"
#include "unicode/script.hpp"
#include "unicode/utf8.hpp"
#include "value/name_model.hpp"

namespace shoshi::text {
namespace {

constexpr bool is_digit(char c) noexcept {
  return c >= '0' && c <= '9';
}

/// Japanese text begins with the first byte of ・ but not with its second.
constexpr bool may_begin_bullet(std::string_view text) noexcept {
  if (text.empty()) return false;
  const char first = text.front();
  if (first == '\xE3') return text.size() >= 3 && text[1] == '\x83' && text[2] == '\xBB';
  return first == '-' || first == '*' || first == '\xE2';
}

/// The pairs of marks that stand round a label before its value.
constexpr auto kLabelBrackets = std::to_array<std::pair<std::string_view, std::string_view>>(
    {{"【", "】"}, {"［", "］"}, {"〔", "〕"}, {"〈", "〉"}, {"[", "]"}});

/// "【著者】山田 太郎"
std::optional<LabelledLine> bracketed_label(SourceText line,
                                            const Vocabulary& vocabulary) noexcept {
  if (line.text.empty()) return std::nullopt;
  const char first = line.text.front();
  if (first != '[' && first != '\xE3' && first != '\xEF') return std::nullopt;
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
  const std::size_t bar = head.find('|');  // A text has many spaces, and hardly ever a pipe.
  const std::size_t pipe = bar == std::string_view::npos
                               ? bar
                               : head.substr(0, std::min({colon, tab, wide})).find(" | ");
  const std::size_t end = std::min({colon, tab, wide, pipe});
  if (end == std::string_view::npos) return std::nullopt;
  const SourceText label = unicode::trim(line.part(0, end));
  const auto element = vocabulary.find(label.text);
  if (!element) return std::nullopt;
  const std::size_t separator = end == wide || end == pipe ? 3 : 1;
  return LabelledLine{*element, label, unicode::trim(line.part(end + separator))};
}

/// The digits at byte `at` as a number of at most three digits; `end` is behind them.
std::optional<std::uint32_t> number_at(std::string_view text, std::size_t at,
                                       std::size_t& end) noexcept {
  std::uint32_t number = 0;
  for (end = at; end < text.size() && is_digit(text[end]); ++end) {
    if (end == at + 3) return std::nullopt;
    number = 10 * number + static_cast<std::uint32_t>(text[end] - '0');
  }
  if (end == at) return std::nullopt;
  return number;
}

/// The words that number records in what tools print.
constexpr auto kDocumentWords =
    std::to_array<std::string_view>({"文档", "文献", "論文", "Record", "Document", "Item"});

/// False for most lines that have no number in front, by their first two bytes.
bool may_be_numbered(std::string_view line) noexcept {
  constexpr std::string_view kFirstBytes = "0123456789[(RDI\xE2\xEF";
  if (line.size() < 2) return false;
  if (line.front() == '\xE6') return line[1] == '\x96';  // 文
  if (line.front() == '\xE8') return line[1] == '\xAB';  // 論
  return kFirstBytes.find(line.front()) != std::string_view::npos;
}

/// "文档 1:" with nothing behind it.
ListNumber document_number(SourceText line) noexcept {
  const ListNumber none{NumberStyle::none, 0, line};
  for (const std::string_view word : kDocumentWords) {
    if (!line.text.starts_with(word)) continue;
    std::size_t at = word.size();
    while (at < line.text.size() && line.text[at] == ' ') ++at;
    std::size_t end = at;
    const auto number = number_at(line.text, at, end);
    if (!number) return none;
    const std::string_view behind = line.text.substr(end);
    if (!behind.empty() && behind != ":" && behind != "：") return none;
    return {NumberStyle::document, *number, line.part(line.text.size())};
  }
  return none;
}

/// Pairs of marks round a number, and the styles they make.
struct NumberBrackets {
  std::string_view open;
  std::string_view close;
  NumberStyle style;
  bool needs_space;
};
constexpr auto kNumberBrackets = std::to_array<NumberBrackets>({
    {"[^md", "]:", NumberStyle::bracket, true},
    {"[", "]", NumberStyle::bracket, true},
    {"［", "］", NumberStyle::bracket, false},
    {"(", ")", NumberStyle::round, true},
    {"（", "）", NumberStyle::round, false},
    {"", ". ", NumberStyle::stop, false},
    {"", "．", NumberStyle::stop, false},
    {"", ") ", NumberStyle::round, false},
});

}  // namespace

SourceText without_bullet(SourceText text, bool& bulleted) noexcept {
  static constexpr auto kBullets = std::to_array<std::string_view>({"-", "*", "•", "‣", "◦", "・"});
  bulleted = false;
  if (!may_begin_bullet(text.text)) return text;
  for (const std::string_view bullet : kBullets) {
    if (!text.text.starts_with(bullet)) continue;
    const SourceText rest = text.part(bullet.size());
    if (!rest.text.empty() && rest.text.front() != ' ' && rest.text.front() != '\t') continue;
    bulleted = true;
    return unicode::trim(rest);
  }
  return text;
}

SourceText content_of(SourceText line) noexcept {
  const SourceText trimmed = unicode::trim(line);
  return begins_page(line) ? unicode::trim(trimmed.part(1)) : trimmed;
}

bool begins_page(SourceText line) noexcept {
  return !line.text.empty() && line.text.front() == '\f';
}

ListNumber list_number(SourceText line) noexcept {
  const ListNumber none{NumberStyle::none, 0, line};
  if (!may_be_numbered(line.text)) return none;
  const char32_t first = unicode::decode(line.text, 0).value;
  if (unicode::in_range(first, U'①', U'⑳')) {
    return {NumberStyle::circled, first - U'①' + 1,
            unicode::trim(line.part(std::string_view("①").size()))};
  }
  for (const NumberBrackets& brackets : kNumberBrackets) {
    if (!line.text.starts_with(brackets.open)) continue;
    std::size_t end = 0;
    const auto number = number_at(line.text, brackets.open.size(), end);
    if (!number || !line.text.substr(end).starts_with(brackets.close)) continue;
    const std::size_t behind = end + brackets.close.size();
    const bool space = behind == line.text.size() || line.text[behind] == ' ' ||
                       line.text[behind] == '\t' || is_wide_space(line.text, behind);
    if (brackets.needs_space && !space) continue;
    return {brackets.style, *number, unicode::trim(line.part(behind))};
  }
  return document_number(line);
}

bool is_prose(std::string_view text) noexcept {
  constexpr std::size_t kLong = 300;
  if (text.size() > kLong) return true;
  for (const std::string_view end : {"。", "．", ".", "！", "？"}) {
    if (text.ends_with(end)) return true;
  }
  return false;
}

bool is_count(std::string_view text) noexcept {
  return !text.empty() && std::all_of(text.begin(), text.end(), [](char c) {
    return is_digit(c) || c == ' ' || c == ',' || c == '\t';
  });
}

bool is_in_dashes(std::string_view line) noexcept {
  for (const std::string_view mark : {"─", "―", "—", "–", "~", "〜", "～", "－", "-"}) {
    if (line.size() > 2 * mark.size() && line.starts_with(mark) && line.ends_with(mark)) {
      return true;
    }
  }
  return false;
}

bool is_imprint_line(std::string_view line) noexcept {
  constexpr std::size_t kLongest = 256;
  if (line.size() > kLongest || line.find(", ") != std::string_view::npos) return false;
  const auto last_piece = [&line] {
    const std::size_t comma = line.rfind(',');
    if (comma == std::string_view::npos) return std::string_view();
    const std::string_view piece = line.substr(comma + 1);
    line.remove_suffix(piece.size() + 1);
    return piece;
  };
  // "1999", "2004-04", "978-4-09-253625-8", "4-9990-1102-X"
  const auto is_number = [](std::string_view piece) {
    return piece.size() >= 4 && is_digit(piece.front()) &&
           piece.find_first_not_of("0123456789-.X[]") == std::string_view::npos;
  };
  const std::string_view last = last_piece();
  if (is_number(last)) return true;
  return last.empty() && is_number(last_piece());
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

std::optional<LabelledLine> strong_label(SourceText line, const Vocabulary& vocabulary) noexcept {
  const SourceText bare = without_ornament(line);
  if (bare.text.empty()) return std::nullopt;
  if (const auto element = vocabulary.find(bare.text)) {
    return LabelledLine{*element, bare, bare.part(bare.text.size())};
  }
  if (line.text.front() == '*' || line.text.front() == '_') {
    if (auto labelled = emphasised_label(line, vocabulary)) return labelled;
  }
  if (line.text.front() == '|' || line.text.back() == '|') return pipe_label(line, vocabulary);
  return label_with_value(bare, vocabulary);
}

SourceText without_ornament(SourceText text) noexcept {
  const char byte = text.text.front();
  if (byte == '#' || byte == '*' || byte == '_' || byte == '`') return without_emphasis(text);
  if (static_cast<unsigned char>(byte) != 0xE2) return text;
  const unicode::CodePoint first = unicode::decode(text.text, 0);
  const bool ornament = unicode::in_range(first.value, 0x25A0, 0x25FF) || first.value == U'★' ||
                        first.value == U'☆' || first.value == U'※';
  return ornament ? unicode::trim(text.part(first.bytes)) : text;
}

}  // namespace shoshi::text
