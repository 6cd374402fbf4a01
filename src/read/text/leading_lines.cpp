#include "read/text/leading_lines.hpp"

#include <algorithm>
#include <array>
#include <string_view>

#include "read/text/line_shapes.hpp"
#include "read/text/name_shape.hpp"
#include "unicode/script.hpp"

namespace shoshi::text {
void LeadingLines::take(SourceText line, bool after_blank, bool bulleted) {
  ++count_;
  if (parts_ != nullptr) lines_.push_back({line, after_blank, bulleted});
}

void LeadingLines::settle(Element element) {
  had_title_ = count_ > 0 && element != Element::title;
  std::size_t last = lines_.size();
  while (last > 0 && !lines_[last - 1].after_blank) --last;
  last -= last > 0 ? 1 : 0;
  if (element == Element::title) last = lines_.size();
  settle_other(0, last, !had_title_);
  if (last < lines_.size()) settle_title(last);
  lines_.clear();
}

void LeadingLines::give_up() {
  for (const Leading& leading : lines_) push(PartKind::unread, leading.line);
  lines_.clear();
}

void LeadingLines::settle_title(std::size_t begin) {
  if (settle_listed_authors(begin)) return;
  const std::size_t end = lines_.size();
  std::size_t title = end - 1;
  const bool subtitle = title > begin && is_in_dashes(lines_[title].line.text);
  if (subtitle) --title;
  settle_other(begin, title, false);
  const SourceText line = lines_[title].line;
  const SourceText behind_counters = title_behind_counters(line);
  push(PartKind::title, behind_counters.text.empty() ? line : behind_counters);
  if (subtitle) push(PartKind::labelled, lines_[end - 1].line, Element::subtitle);
}

bool LeadingLines::settle_listed_authors(std::size_t begin) {
  std::size_t first = begin + 1;
  if (first < lines_.size() && is_in_dashes(lines_[first].line.text)) ++first;
  if (first >= lines_.size() || lines_[begin].bulleted || !lines_[first].bulleted) return false;
  for (std::size_t i = first; i < lines_.size(); ++i) {
    if (lines_[i].bulleted && !is_name_list(lines_[i].line.text)) return false;
  }
  push(PartKind::title, lines_[begin].line);
  if (first == begin + 2) push(PartKind::labelled, lines_[begin + 1].line, Element::subtitle);
  for (std::size_t i = first; i < lines_.size();) {
    push(PartKind::labelled, lines_[i].line, Element::author);
    for (++i; i < lines_.size() && !lines_[i].bulleted; ++i) {
      push(PartKind::labelled, lines_[i].line, Element::affiliation);
    }
  }
  return true;
}

void LeadingLines::settle_other(std::size_t begin, std::size_t end, bool title_follows) {
  const auto first = lines_.begin() + static_cast<std::ptrdiff_t>(begin);
  const auto last = lines_.begin() + static_cast<std::ptrdiff_t>(end);
  const bool names = begin < end && std::all_of(first, last, [](const Leading& leading) {
                       return is_name_list(leading.line.text);
                     });
  std::for_each(first, last, [&](const Leading& leading) {
    if (names) return push(PartKind::labelled, leading.line, Element::author);
    if (title_follows && is_imprint_line(leading.line.text)) {
      return push(PartKind::labelled, leading.line, Element::imprint);
    }
    push(PartKind::unread, leading.line);
  });
}

void LeadingLines::push(PartKind kind, SourceText value, Element element) {
  if (parts_ != nullptr) parts_->push_back({kind, element, value.part(0, 0), value});
}

}  // namespace shoshi::text
