#include "read/text/issue_contents.hpp"

#include <algorithm>
#include <array>
#include <cstddef>

#include "read/text/furniture.hpp"
#include "read/text/line_shapes.hpp"
#include "read/text/lines.hpp"
#include "read/text/name_shape.hpp"
#include "unicode/script.hpp"
#include "value/numbering.hpp"

namespace shoshi::text {
namespace {

constexpr std::size_t kLongestIssueLine = 160;

bool has_word(std::string_view line, std::initializer_list<std::string_view> words) noexcept {
  return std::any_of(words.begin(), words.end(), [line](std::string_view word) {
    return line.find(word) != std::string_view::npos;
  });
}

bool has_digit(std::string_view line) noexcept {
  return std::any_of(line.begin(), line.end(), [](char c) { return c >= '0' && c <= '9'; });
}

bool begins_with_year(std::string_view text) noexcept {
  return text.size() >= 4 && (text.starts_with("1") || text.starts_with("2")) &&
         std::all_of(text.begin(), text.begin() + 4, [](char c) { return c >= '0' && c <= '9'; });
}

bool may_name_issue(std::string_view line) noexcept {
  return line.size() <= kLongestIssueLine && has_digit(line) &&
         has_word(line, {"巻", "号", "輯", "Vol", "VOL", "vol", "No.", "no.", "Issue", "Number"});
}

/// The lines of one entry, before they are told apart by what comes below them.
class EntryScan {
 public:
  EntryScan(const Vocabulary& vocabulary, std::vector<Part>* parts) noexcept
      : vocabulary_(vocabulary), parts_(parts) {}

  void take(SourceText line) {
    if (is_dated_numbering(line.text)) {
      settle_head();
      return push(PartKind::labelled, Element::numbering_issued, line.part(0, 0), line);
    }
    const auto own = vocabulary_.find(line.text);
    if (own && extent_of(*own) == Extent::nothing) {
      return push(PartKind::noise, {}, {}, line);
    }
    if (is_furniture(line.text)) return push(PartKind::noise, {}, {}, line);
    if (const auto labelled = label_with_value(line, vocabulary_)) {
      settle_head();
      return push(PartKind::labelled, labelled->element, labelled->label, labelled->value);
    }
    if (!settled_) return take_head(line);
    push(PartKind::abstract, {}, {}, line);
  }

  /// One line is the authors, if it has the shape of names, else the title; of two the first is the
  /// title.
  void settle_head() {
    if (settled_) return;
    settled_ = true;
    std::size_t authors = head_size_;
    if (head_size_ > 1 || (head_size_ == 1 && is_name_list(head_[0].text))) --authors;
    for (std::size_t i = 0; i < head_size_; ++i) {
      if (i == authors) {
        push(PartKind::labelled, Element::author, head_[i].part(0, 0), head_[i]);
      } else if (i == 0) {
        push(PartKind::title, {}, head_[i].part(0, 0), head_[i]);
      } else {
        push(PartKind::labelled, Element::subtitle, head_[i].part(0, 0), head_[i]);
      }
    }
  }

 private:
  void take_head(SourceText line) {
    if (head_size_ == head_.size()) return push(PartKind::abstract, {}, {}, line);
    head_[head_size_++] = line;
  }
  void push(PartKind kind, Element element, SourceText label, SourceText value) {
    if (parts_ != nullptr) parts_->push_back({kind, element, label, value});
  }

  const Vocabulary& vocabulary_;
  std::vector<Part>* parts_;
  std::array<SourceText, 3> head_;
  std::size_t head_size_ = 0;
  bool settled_ = false;
};

/// How far a line is indented, in columns; a bullet at more than two begins no entry.
std::size_t indentation(std::string_view line) noexcept {
  return std::min(line.find_first_not_of(' '), line.size());
}

/// Where the page numbers begin that end a line of authors ("柳, 乙烈;廣政, 幸生 9-17").
std::size_t pages_at_end(std::string_view line) noexcept {
  const std::size_t begin = line.rfind(' ') + 1;  // 0 if there is none
  const std::string_view last = line.substr(begin);
  const bool pages =
      has_digit(last) && last.find_first_not_of("0123456789-–‑,p.") == std::string_view::npos;
  return pages ? begin : line.size();
}

}  // namespace

bool is_issue_date(std::string_view line) {
  return line.size() <= 48 && has_word(line, {"年"}) && value::numbering_begin(line) == 0;
}

bool is_issue_line(std::string_view line) {
  if (!may_name_issue(line) || has_word(line, {"p.", "Page", "頁"})) return false;
  return line.starts_with("Volume ") || value::numbering_begin(line) == 0;
}

bool is_journal_with_issue(std::string_view line) {
  if (!may_name_issue(line)) return false;
  const std::size_t at = value::numbering_begin(line);
  return at > 0 && at < line.size();
}

bool is_dated_numbering(std::string_view line) noexcept {
  if (line.size() < 8 || line.size() > kLongestIssueLine) return false;
  if (begins_with_year(line)) {
    const std::string_view rest = unicode::trim(line.substr(4));
    if (rest.starts_with("年")) return has_word(rest, {"巻", "号", "p."});
    return rest.starts_with("Volume ") || rest.starts_with("Issue ") ||
           rest.starts_with("Pages ") || rest.starts_with("Page ");
  }
  // "Vol. 20 (2005) No. 2 P 144-151", "87 巻 (2016) 1 号 p. 79-88"
  const std::size_t year = line.find(" (");
  return year < 24 && begins_with_year(line.substr(year + 2)) && has_word(line, {" P ", " p. "}) &&
         has_word(line, {"Vol", "巻"});
}

std::optional<Unit> scan_entry(SourceText text, bool complete, const Vocabulary& vocabulary,
                               std::vector<Part>* parts) {
  EntryScan scan(vocabulary, parts);
  LineCursor lines(text, complete);
  Line line;
  bool first = true;
  for (std::size_t begin = 0; lines.next(line); begin = line.next) {
    const SourceText trimmed = unicode::trim(line.text);
    if (trimmed.text.empty() || (first && is_rule(trimmed.text))) continue;
    bool bulleted = false;
    const SourceText content = without_bullet(trimmed, bulleted);
    if (!first) {
      const std::size_t columns = indentation(line.text.text);
      // An entry ends at the next bullet, and at a line that is not indented: a group heading.
      if ((bulleted && columns <= 2) || columns == 0 || is_rule(trimmed.text)) {
        scan.settle_head();
        return Unit{begin, UnitKind::record, {}};
      }
    }
    first = false;
    if (!content.text.empty()) scan.take(content);
  }
  if (!complete) return std::nullopt;
  scan.settle_head();
  return Unit{text.text.size(), UnitKind::record, {}};
}

bool begins_pair(std::string_view line) noexcept {
  return line.ends_with(" PDF") || line.ends_with(" pdf");
}

std::optional<Unit> scan_pair(SourceText text, bool complete, std::vector<Part>* parts) {
  LineCursor lines(text, complete);
  Line line;
  do {
    if (!lines.next(line)) return std::nullopt;
  } while (unicode::trim(line.text.text).empty() && line.next < text.text.size());
  const std::size_t first_end = line.next;
  const SourceText title = unicode::trim(line.text);
  const bool has_second = lines.next(line);
  if (!has_second && !complete) return std::nullopt;
  const SourceText second = has_second ? unicode::trim(line.text) : SourceText{};
  const bool authors = !second.text.empty() && !begins_pair(second.text) && !is_rule(second.text);
  const auto push = [parts](PartKind kind, Element element, SourceText value) {
    const SourceText trimmed = unicode::trim(value);
    if (parts != nullptr && !trimmed.text.empty()) {
      parts->push_back({kind, element, trimmed.part(0, 0), trimmed});
    }
  };
  constexpr std::size_t kMark = std::string_view(" PDF").size();
  push(PartKind::title, {}, title.part(0, title.text.size() - kMark));
  push(PartKind::noise, {}, title.part(title.text.size() - kMark));
  if (!authors) return Unit{first_end, UnitKind::record, {}};
  const std::size_t pages = pages_at_end(second.text);
  push(PartKind::labelled, Element::author, second.part(0, pages));
  push(PartKind::labelled, Element::pages, second.part(pages));
  return Unit{line.next, UnitKind::record, {}};
}

void read_issue_heading(SourceText heading, const Vocabulary& vocabulary,
                        std::vector<Part>& parts) {
  bool has_journal = false;
  LineCursor lines(heading, true);
  Line line;
  while (lines.next(line)) {
    const SourceText content = unicode::trim(line.text);
    if (content.text.empty()) continue;
    const SourceText none = content.part(0, 0);
    const auto own = vocabulary.find(content.text);
    if ((own && extent_of(*own) == Extent::nothing) || is_furniture(content.text)) {
      parts.push_back({PartKind::noise, {}, none, content});
    } else if (const auto labelled = label_with_value(content, vocabulary)) {
      parts.push_back({PartKind::labelled, labelled->element, labelled->label, labelled->value});
    } else if (is_issue_line(content.text) || is_issue_date(content.text)) {
      parts.push_back({PartKind::labelled, Element::numbering_issued, none, content});
    } else if (!has_journal) {
      const bool with_issue = is_journal_with_issue(content.text);
      parts.push_back(
          {PartKind::labelled, with_issue ? Element::host : Element::journal, none, content});
      has_journal = true;
    } else {
      parts.push_back({PartKind::noise, {}, none, content});
    }
  }
}

}  // namespace shoshi::text
