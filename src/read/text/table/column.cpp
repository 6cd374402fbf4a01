#include "read/text/table/column.hpp"

#include <algorithm>
#include <array>
#include <cstddef>
#include <string_view>
#include <utility>

#include "read/text/table/emphasis.hpp"
#include "unicode/script.hpp"

namespace shoshi::text {
namespace {

constexpr std::size_t kNone = std::string_view::npos;

/// No label with a path is longer, in bytes: what is longer is a value.
constexpr std::size_t kLongestHead = 512;

/// Steps of a path that name a kind of text, not what it is the text of.
constexpr auto kKindsOfText = std::to_array<std::string_view>(
    {"タイトル", "姓名", "名前", "内容記述", "主題", "日付", "title", "name", "date"});

/// What stands above titles; on a line of its own it is the type of a work, or a keyword.
constexpr auto kWorks = std::to_array<std::string_view>({"論文", "文献", "記事"});

constexpr auto kBrackets = std::to_array<std::pair<std::string_view, std::string_view>>(
    {{"〈", "〉"}, {"【", "】"}, {"《", "》"}, {"［", "］"}, {"〔", "〕"}, {"[", "]"}});

constexpr bool is_digit(char c) noexcept {
  return c >= '0' && c <= '9';
}

constexpr bool is_letter(char c) noexcept {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

SourceText without_brackets(SourceText head) noexcept {
  for (const auto& [open, close] : kBrackets) {
    if (!head.text.starts_with(open) || !head.text.ends_with(close)) continue;
    if (head.text.size() <= open.size() + close.size()) continue;
    return unicode::trim(head.part(open.size(), head.text.size() - open.size() - close.size()));
  }
  return head;
}

/// The step without the number or language in square brackets behind it, which goes to `inside`.
SourceText without_index(SourceText step, SourceText& inside) noexcept {
  inside = {};
  if (!step.text.ends_with(']')) return step;
  const std::size_t open = step.text.rfind('[');
  if (open == kNone || open == 0) return step;
  inside = step.part(open + 1, step.text.size() - open - 2);
  return unicode::trim(step.part(0, open));
}

/// What a step means. Machine names of WEKO3 have a prefix and may be plural: `item_titles`.
std::optional<Element> step_element(std::string_view step, const Vocabulary& vocabulary) noexcept {
  if (auto element = vocabulary.find(step)) return element;
  if (!step.starts_with("item_") || !step.ends_with('s')) return std::nullopt;
  return vocabulary.find(step.substr(5, step.size() - 6));
}

SourceText without_prefix(SourceText step) noexcept {
  constexpr std::string_view kPrefix = "subitem_";
  return step.text.starts_with(kPrefix) ? step.part(kPrefix.size()) : step;
}

bool is_kind_of_text(std::string_view step) noexcept {
  return std::find(kKindsOfText.begin(), kKindsOfText.end(), step) != kKindsOfText.end();
}

/// The element of a path with at least two steps, read from its end.
std::optional<Element> path_element(SourceText path, const Vocabulary& vocabulary) noexcept {
  std::optional<Element> last;  // what the last step means, a kind of text
  std::string_view deciding;    // the step that decides
  std::optional<Element> found;
  bool decided = false;
  SourceText inside;
  for (SourceText rest = path; !rest.text.empty();) {
    const std::size_t dot = rest.text.rfind('.');
    const SourceText step =
        without_prefix(without_index(unicode::trim(rest.part(dot == kNone ? 0 : dot + 1)), inside));
    rest = rest.part(0, dot == kNone ? 0 : dot);
    if (step.text.empty()) continue;
    if (decided) {
      if (*found == Element::language && step.text != deciding) return std::nullopt;
      continue;
    }
    if (is_kind_of_text(step.text)) {
      if (!last) last = vocabulary.find(step.text);
      continue;
    }
    found = step_element(step.text, vocabulary);
    if (!found) return std::nullopt;
    deciding = step.text;
    decided = true;
  }
  return decided ? found : last;
}

}  // namespace

bool is_language_tag(std::string_view text) noexcept {
  if (text == "*" || text == "-") return true;  // DSpace: any language, none
  const std::size_t primary = static_cast<std::size_t>(
      std::find_if_not(text.begin(), text.end(), is_letter) - text.begin());
  if (primary < 2 || primary > 3) return false;
  if (primary == text.size()) return true;
  const std::string_view rest = text.substr(primary + 1);
  return (text[primary] == '-' || text[primary] == '_') && rest.size() >= 2 && rest.size() <= 8 &&
         std::all_of(rest.begin(), rest.end(), [](char c) { return is_letter(c) || is_digit(c); });
}

std::optional<ColumnLabel> column_label(SourceText head, const Vocabulary& vocabulary) noexcept {
  if (head.text.empty() || head.text.size() > kLongestHead) return std::nullopt;
  // What most heads are; not so `タイトル[0].言語`, which a vocabulary may read by its last step.
  if (head.text.find(']') == kNone) {
    if (const auto element = vocabulary.find(head.text)) return ColumnLabel{*element, head, {}};
  }
  head = without_brackets(without_emphasis(head));
  if (head.text.starts_with('#')) head = unicode::trim(head.part(1));
  SourceText inside;
  const SourceText bare = without_index(head, inside);
  std::optional<Element> element;
  if (bare.text.find("].") != kNone) {
    element = path_element(head, vocabulary);
  } else {
    element = vocabulary.find(bare.text);
    if (!element) element = vocabulary.find(head.text);
    if (!element && bare.text.find('.') != kNone) element = path_element(head, vocabulary);
  }
  if (!element && std::find(kWorks.begin(), kWorks.end(), head.text) != kWorks.end()) {
    return ColumnLabel{Element::title, head, {}, true};
  }
  if (!element) return std::nullopt;
  return ColumnLabel{*element, head, is_language_tag(inside.text) ? inside.text : ""};
}

}  // namespace shoshi::text
