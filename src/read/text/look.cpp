#include "read/text/look.hpp"

#include <algorithm>
#include <array>

#include "read/text/book_page.hpp"
#include "read/text/furniture.hpp"
#include "read/text/issue_contents.hpp"
#include "read/text/labelled_record.hpp"
#include "read/text/line_shapes.hpp"
#include "read/text/lines.hpp"
#include "read/text/loose_label.hpp"
#include "read/text/project_output.hpp"
#include "read/text/reference/citation.hpp"
#include "read/text/table/pipe_table.hpp"
#include "read/text/table/table.hpp"
#include "unicode/script.hpp"

namespace shoshi::text {
namespace {

bool is_issn(Element element) noexcept {
  return element >= Element::issn && element <= Element::issn_linking;
}

constexpr std::size_t kMore = std::string_view::npos;

/// True if a reference that ends in `line` goes on in the line below it: it ends in a comma, or
/// what is below is indented or begins with an identifier.
bool goes_on_below(std::string_view line, SourceText below) noexcept {
  const std::string_view content = content_of(below).text;
  if (content.empty() || is_rule(content)) return false;
  const char first = below.text.front();
  if (line.ends_with(',') || line.ends_with("，") || first == ' ' || first == '\t') return true;
  for (const std::string_view word : {"http", "doi", "DOI", "Online ISSN", "Print ISSN"}) {
    if (content.starts_with(word)) return true;
  }
  return false;
}

/// A reference has a number on its first line, or a list number before it.
bool may_be_reference(SourceText text) noexcept {
  const std::string_view line = text.text.substr(0, text.text.find_first_of("\r\n"));
  return std::any_of(line.begin(), line.end(), [](char c) { return c >= '0' && c <= '9'; }) ||
         line.find("\xEF\xBC") != std::string_view::npos || line.ends_with(',');
}

/// How many bytes the reference takes that the text begins with, which may run over several lines;
/// 0 if it begins with none, kMore if more text is needed to tell.
std::size_t citation_bytes(SourceText text, bool complete) {
  if (!may_be_reference(text)) return 0;
  constexpr int kMostWrapped = 8;
  // What lies further below decides nothing, whether it has been read yet or not.
  const bool window_full = text.text.size() > kLookBytes;
  LineCursor lines(text.part(0, kLookBytes), complete && !window_full);
  Line line;
  std::size_t best = 0;
  std::size_t end = 0;
  std::string_view last;
  NumberStyle style = NumberStyle::none;
  for (int count = 0; count < kMostWrapped; ++count) {
    if (!lines.next(line)) return complete || window_full ? best : kMore;
    bool bulleted = false;
    const SourceText content = without_bullet(content_of(line.text), bulleted);
    const ListNumber number = list_number(content);
    if (count == 0) style = number.style;
    // A numbered reference goes on up to the next number.
    const bool goes_on = count == 0 || goes_on_below(last, line.text) ||
                         (style != NumberStyle::none && best == 0 && !content.text.empty());
    if (!goes_on || (count > 0 && (bulleted || number.style != NumberStyle::none))) return best;
    end = line.next;
    last = content.text;
    std::vector<Part> parts;
    if (best != 0 && read_citation(content, parts)) return best;  // a reference of its own
    parts.clear();
    if (read_citation(trim_lines(text.part(0, end)), parts)) best = end;
    if (count == 0 && best == 0 && style == NumberStyle::none && !last.ends_with(',')) return 0;
  }
  return best;
}

/// Looks at the first lines of a text until one tells the layout.
class Look {
 public:
  Look(SourceText text, bool complete, const Vocabulary& vocabulary, bool in_issue) noexcept
      : text_(text),
        vocabulary_(vocabulary),
        complete_(complete),
        issue_(in_issue),
        in_issue_(in_issue) {}

  /// Takes a line that is neither blank nor a rule; true if it decides.
  bool take(SourceText line, std::size_t begin) {
    bool bulleted = false;
    const SourceText content = without_bullet(line, bulleted);
    if (content.text.empty()) return false;
    if (lines_ == 0) {
      first_bulleted_ = bulleted;
      outlook_.begin = begin;
    }
    const bool decided = take_content(content, bulleted, begin);
    if (decided || noise_) return decided;
    if (lines_ < first_.size()) first_[lines_] = content.text;
    ++lines_;
    return is_book();
  }

  /// The layout of a text that ended, or of which enough was seen.
  [[nodiscard]] Outlook result() {
    if (outlook_.layout == Layout::none && (weak_label_ || references_ || has_habit()))
      decide(Layout::labelled, 0);
    return outlook_;
  }
  [[nodiscard]] bool full() const noexcept { return lines_ >= kLookLines; }
  [[nodiscard]] bool empty() const noexcept { return lines_ == 0; }

 private:
  bool take_content(SourceText content, bool bulleted, std::size_t begin) {
    noise_ = is_furniture(content.text) && !is_listing_count(content.text);
    if (noise_) return false;
    if (const auto labelled = strong_label(content, vocabulary_)) {
      if (bulleted && lines_ > 0 && (issn_ || issue_)) return entry(begin);
      return take_label(labelled->element, labelled->label.text, begin);
    }
    if (is_listing_count(content.text)) issue_ = true;
    if (lines_ == 0) return take_first(content, begin);
    // 港湾医学78巻3号 / 2014年03月発行: titles without labels follow.
    if (journal_with_issue_ && lines_ == 1) dated_ = is_issue_date(content.text);
    if (dated_ && lines_ == 2) below_date_ = begin;
    if (bulleted && (issn_ || issue_)) return entry(begin);
    if (issue_ && begins_pair(content.text)) {
      return decide(in_issue_ ? Layout::group_heading : Layout::issue_heading, begin);
    }
    if (is_dated_numbering(content.text)) {
      if (first_bulleted_) return decide(Layout::entry, 0);
      if (lines_ >= 3) return decide(Layout::article_page, 0);
    }
    if (is_issue_line(content.text)) {
      issue_ = true;
      return false;
    }
    if (!issn_ && !issue_ && !weak_label_ && !begins_with_latin_label(content)) {
      if (const std::size_t bytes = citation_bytes(text_.part(begin), complete_)) {
        return decide(bytes == kMore ? Layout::undecided : Layout::above, begin);
      }
    }
    return take_loose_label(content, begin);
  }

  bool take_first(SourceText content, std::size_t begin) {
    if (in_issue_ && begins_pair(content.text)) return decide(Layout::pair, 0);
    if (!title_behind_counters(content).text.empty() || output_head(content)) {
      return decide(Layout::labelled, 0);
    }
    if (begins_with_latin_label(content)) return take_loose_label(content, begin);
    if (const std::size_t bytes = citation_bytes(text_.part(begin), complete_)) {
      return bytes == kMore ? decide(Layout::undecided, 0)
                            : decide(Layout::citation, begin + bytes);
    }
    if (!is_imprint_line(content.text) && is_journal_with_issue(content.text)) {
      journal_with_issue_ = true;
      return false;
    }
    return take_loose_label(content, begin);
  }

  bool take_label(Element element, std::string_view label, std::size_t begin) {
    if (is_below_authors(label) || is_below_meeting(label)) {
      return lines_ > 0 && !first_bulleted_ && decide(Layout::article_page, 0);
    }
    // The heading of a list of references, or of the references of a record.
    if (element == Element::references) references_ = true;
    noise_ = extent_of(element) == Extent::nothing || element == Element::references;
    if (noise_) return false;
    if (first_bulleted_ && label == "Article type") return decide(Layout::entry, 0);
    if (lines_ > 0 && (is_issn(element) || element == Element::other)) {
      issn_ = issn_ || is_issn(element);
      weak_label_ = true;
      return false;
    }
    if (is_below_issue(element)) return decide(Layout::issue_heading, begin);
    if (below_date_ != 0 && (element == Element::author || element == Element::pages)) {
      return decide(Layout::issue_heading, below_date_);
    }
    return decide(Layout::labelled, 0);
  }

  /// A journal with its issue above records that give their titles with a label.
  [[nodiscard]] bool is_below_issue(Element element) const noexcept {
    return journal_with_issue_ && (lines_ == 1 || lines_ == 2) &&
           (element == Element::title || element == Element::resource_type);
  }

  /// A label with a space or nothing behind it tells only with another label beside it, because a
  /// title may begin with such a word.
  bool take_loose_label(SourceText content, std::size_t begin) {
    const auto labelled = loose_label(content, vocabulary_);
    const bool spaced = labelled && content.text[labelled->label.text.size()] == ' ';
    if (!labelled || extent_of(labelled->element) == Extent::nothing) return false;
    if (is_below_issue(labelled->element)) return decide(Layout::issue_heading, begin);
    ++(spaced ? spaced_ : glued_);
    // Several labels on one line are a habit too.
    const std::size_t size = labelled->value.text.size();
    if (spaced && next_capital_label(labelled->value, vocabulary_) < size) ++spaced_;
    first_is_loose_ = first_is_loose_ || lines_ == 0;
    return has_habit() && decide(Layout::labelled, 0);
  }

  /// "Published in小児耳鼻咽喉科 Vol. 40": what a reference could be but for its label.
  [[nodiscard]] bool begins_with_latin_label(SourceText content) const noexcept {
    if (static_cast<unsigned char>(content.text.front()) >= 0x80) return false;
    return loose_label(content, vocabulary_).has_value();
  }

  [[nodiscard]] bool has_habit() const noexcept {
    return spaced_ + glued_ >= (spaced_ > 0 ? 2 : 3);
  }

  /// A bullet below what can be the heading of an issue, or below an entry of a title alone.
  bool entry(std::size_t begin) {
    if (first_bulleted_) return in_issue_ && decide(Layout::entry, 0);
    return decide(in_issue_ ? Layout::group_heading : Layout::issue_heading, begin);
  }

  [[nodiscard]] bool is_book() {
    return lines_ == 3 && begins_book_page(first_[1], first_[2]) && decide(Layout::book_page, 0);
  }

  bool decide(Layout layout, std::size_t end) {
    outlook_.layout = layout;
    outlook_.end = end;
    // One such line alone on top may be a title that begins with a label's word.
    const bool habit = has_habit() || (spaced_ > 0 && !first_is_loose_);
    outlook_.habits = {habit && spaced_ > 0, habit && glued_ > 0};
    return true;
  }

  SourceText text_;
  const Vocabulary& vocabulary_;
  Outlook outlook_;
  std::array<std::string_view, 3> first_;
  std::size_t lines_ = 0;
  int spaced_ = 0;
  int glued_ = 0;
  bool complete_;
  bool issn_ = false;
  bool references_ = false;
  bool issue_;
  bool in_issue_;
  bool first_bulleted_ = false;
  bool first_is_loose_ = false;
  bool weak_label_ = false;  // a label that several layouts have
  bool noise_ = false;       // the present line is no data
  bool journal_with_issue_ = false;
  bool dated_ = false;          // and its date below it
  std::size_t below_date_ = 0;  // where the first line below them begins
};

/// Whether a line can be the header row of a table at all.
bool may_be_header(std::string_view line) noexcept {
  const auto has_two = [line](char delimiter) {
    const std::size_t first = line.find(delimiter);
    return first != std::string_view::npos &&
           line.find(delimiter, first + 1) != std::string_view::npos;
  };
  return line.starts_with('#') || has_two('\t') || has_two(',') || has_two('|') || has_two(';');
}

Outlook look(SourceText text, bool in_issue, bool complete, const Vocabulary& vocabulary) {
  Look look(text, complete, vocabulary, in_issue);
  LineCursor lines(text, complete);
  Line line;
  std::size_t begin = 0;
  for (; begin < kLookBytes && lines.next(line); begin = line.next) {
    const SourceText trimmed = content_of(line.text);
    if (!look.empty() && (begins_page(line.text) || is_rule(trimmed.text))) return look.result();
    if (trimmed.text.empty() || is_rule(trimmed.text)) continue;
    const bool has_pipe = trimmed.text.find('|') != std::string_view::npos;
    if (has_pipe && (is_pipe_rule(trimmed.text) || is_pipe_heading(trimmed.text))) continue;
    if (may_be_header(trimmed.text)) {
      if (const auto head = table_head(text.part(begin), complete, vocabulary)) {
        if (head->bytes == kMore) return {Layout::undecided, 0, 0, {}};
        if (!look.empty()) return {Layout::above, 0, begin, {}};
        return {Layout::table_heading, begin, begin + head->bytes, {}};
      }
    }
    if (look.take(trimmed, begin) || look.full()) return look.result();
  }
  Outlook outlook = look.result();
  if (!complete && begin < kLookBytes) outlook.layout = Layout::undecided;
  return outlook;
}

bool begins_with_rule(std::string_view text) noexcept {
  return is_rule(unicode::trim(text.substr(0, text.find_first_of("\r\n"))));
}

}  // namespace

/// The same below a heading, which holds up to a rule.
Outlook look_below(SourceText text, SourceText heading, bool complete,
                   const Vocabulary& vocabulary) {
  const std::size_t blank = heading.text.empty() ? 0 : blank_lines(text.text);
  const bool holds = !heading.text.empty() && !begins_with_rule(text.text.substr(blank));
  const auto head = holds ? table_head(heading, true, vocabulary) : std::nullopt;
  if (!head) {
    Outlook outlook = look(text, holds, complete, vocabulary);
    outlook.in_issue = holds;
    return outlook;
  }
  const SourceText rest = text.part(blank);
  const std::size_t bytes = row_bytes(rest.text, head->delimiter, complete);
  if (bytes == kMore) return {Layout::undecided, 0, 0, {}};
  const std::string_view row = rest.text.substr(0, bytes);
  if (continues_table(row, head->header.text, head->delimiter) && !header_row(row, vocabulary)) {
    return {Layout::row, blank, blank + bytes, {}};
  }
  return look(text, false, complete, vocabulary);
}

}  // namespace shoshi::text
