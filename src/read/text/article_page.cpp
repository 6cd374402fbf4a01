#include "read/text/article_page.hpp"

#include <cstddef>
#include <string_view>
#include <utility>

#include "read/text/furniture.hpp"
#include "read/text/issue_contents.hpp"
#include "read/text/line_shapes.hpp"
#include "read/text/lines.hpp"
#include "read/text/loose_label.hpp"
#include "read/text/name_shape.hpp"
#include "unicode/script.hpp"

namespace shoshi::text {
namespace {

constexpr std::string_view kCopyright = "©";

bool is_issn(Element element) noexcept {
  return element >= Element::issn && element <= Element::issn_linking;
}

/// "© 2021 東北地理学会" without the mark and the year.
SourceText society(SourceText line) noexcept {
  std::size_t at = kCopyright.size();
  while (at < line.text.size() &&
         (line.text[at] == ' ' || (line.text[at] >= '0' && line.text[at] <= '9') ||
          line.text[at] == '-' || line.text[at] == ',')) {
    ++at;
  }
  return unicode::trim(line.part(at));
}

/// True if the line names a meeting: 2012年度日本地理学会春季学術大会.
bool names_meeting(std::string_view line) noexcept {
  for (const std::string_view word :
       {"大会", "講演会", "研究会", "シンポジウム", "発表会", "例会", "総会", "Meeting",
        "Conference", "Symposium", "Congress", "Workshop"}) {
    if (line.find(word) != std::string_view::npos) return true;
  }
  return false;
}

class PageScan {
 public:
  PageScan(const Vocabulary& vocabulary, std::vector<Part>* parts) noexcept
      : vocabulary_(vocabulary), parts_(parts) {}

  enum class Next { more, ends_before, ends_above };

  /// Takes a line that is not blank. `ends_before`: it is no part of the page; `ends_above`: nor is
  /// the line before it.
  Next take(SourceText line) {
    ++lines_;
    filled_before_ = std::exchange(filled_, false);
    size_before_last_ = size_before_;
    size_before_ = parts_ != nullptr ? parts_->size() : 0;
    if (done_) return take_below(line);
    if (is_below_authors(line.text)) {
      settle_head(true);
      push(PartKind::noise, line);
      return Next::more;
    }
    const auto own = vocabulary_.find(line.text);
    if (own) return take_own_label(*own, line);
    if (is_furniture(line.text)) {
      settle_meeting(line.text);
      push(PartKind::noise, line);
      return Next::more;
    }
    if (line.text.starts_with(kCopyright)) {
      settle_head(false);
      const SourceText name = society(line);
      if (!name.text.empty()) push(PartKind::labelled, name, Element::publisher);
      done_ = true;
      return Next::more;
    }
    if (is_dated_numbering(line.text)) {
      settle_head(false);
      push(PartKind::labelled, line, Element::numbering_issued);
      return Next::more;
    }
    return take_rest(line);
  }

  /// Gives back the line above the one just taken, which had to be told by it.
  void take_back_last() {
    if (parts_ == nullptr) return;
    if (filled_before_) {
      parts_->back().value = label_.part(label_.text.size());
    } else {
      parts_->resize(size_before_last_);
    }
  }

  /// The head of a page that was cut off above 著者情報.
  void finish() { settle_head(false); }

 private:
  [[nodiscard]] bool in_abstract() const noexcept {
    return in_value_ && element_ == Element::abstract;
  }

  /// True if a label before a value is none of an abstract's own words.
  [[nodiscard]] static bool ends_abstract(Element element) noexcept {
    return is_issn(element) || element == Element::keywords;
  }

  Next take_below(SourceText line) {
    const auto own = vocabulary_.find(line.text);
    const bool furniture = (own && extent_of(*own) == Extent::nothing) || is_furniture(line.text);
    if (!furniture) return Next::ends_before;
    push(PartKind::noise, line);
    return Next::more;
  }

  Next take_own_label(Element element, SourceText line) {
    if (extent_of(element) == Extent::nothing) {
      settle_meeting(line.text);
      push(PartKind::noise, line);
      in_value_ = false;
      return Next::more;
    }
    settle_head(false);
    label_ = line;
    element_ = element;
    in_value_ = true;
    wants_value_ = true;
    push_labelled(line.part(line.text.size()));
    return Next::more;
  }

  Next take_rest(SourceText line) {
    auto labelled = label_with_value(line, vocabulary_);
    if (!labelled && settled_ && !in_value_) labelled = label_before_space(line, vocabulary_);
    if (labelled && !(in_abstract() && !ends_abstract(labelled->element))) {
      if (is_issn(labelled->element)) {
        if (settled_ && lines_ > 2) return Next::ends_above;
        issn_at_ = issn_at_ == 0 ? head_.size() : issn_at_;
      }
      label_ = labelled->label;
      element_ = labelled->element;
      in_value_ = false;
      push_labelled(labelled->value);
      return Next::more;
    }
    if (!settled_) {
      head_.push_back(line);
    } else if (in_value_) {
      if (wants_value_ && parts_ != nullptr) {
        parts_->back().value = line;
        filled_ = true;
      } else {
        push_labelled(line);
      }
      wants_value_ = false;
    } else {
      push(PartKind::abstract, line);
    }
    return Next::more;
  }

  /// 会議情報 stands below the name of the journal and the meeting, above the title.
  void settle_meeting(std::string_view line) {
    if (settled_ || head_.empty() || !is_below_meeting(line)) return;
    push(PartKind::labelled, head_.front(), Element::journal);
    for (std::size_t i = 1; i < head_.size(); ++i) {
      push(PartKind::labelled, head_[i], Element::event_name);
    }
    head_.clear();
    has_journal_ = true;
  }

  /// Tells the lines above 著者情報 apart: the first is the journal, the last the authors, the one
  /// above them the title or, in dashes, its subtitle.
  void settle_head(bool authors_above) {
    if (settled_) return;
    settled_ = true;
    std::size_t begin = 0;
    std::size_t end = head_.size();
    if (!has_journal_ && end > 0 && (issn_at_ == 1 || end > 2)) {
      push(PartKind::labelled, head_.front(), Element::journal);
      begin = 1;
    }
    const bool has_authors =
        end > begin + 1 && (authors_above || is_name_list(head_[end - 1].text));
    std::size_t title = end - (has_authors ? 1 : 0);
    const std::size_t above_authors = title;
    bool subtitle = false;
    if (title > begin) {
      --title;
      subtitle = title > begin && is_in_dashes(head_[title].text);
      if (subtitle) --title;
    }
    for (std::size_t i = begin; i < title; ++i) push_section(head_[i]);
    if (title < above_authors) push(PartKind::title, head_[title]);
    if (subtitle) push(PartKind::labelled, head_[title + 1], Element::subtitle);
    if (has_authors) {
      push(PartKind::labelled, head_[end - 1], Element::author);
      if (parts_ != nullptr) parts_->back().glued_names = true;
    }
  }

  void push_section(SourceText line) {
    if (names_meeting(line.text)) {
      push(PartKind::labelled, line, Element::event_name);
    } else {
      push(PartKind::noise, line);
    }
  }

  void push(PartKind kind, SourceText value, Element element = {}) {
    if (parts_ != nullptr) parts_->push_back({kind, element, value.part(0, 0), value});
  }
  void push_labelled(SourceText value) {
    if (parts_ != nullptr) parts_->push_back({PartKind::labelled, element_, label_, value});
  }

  const Vocabulary& vocabulary_;
  std::vector<Part>* parts_;
  std::vector<SourceText> head_;
  SourceText label_;
  Element element_{};
  std::size_t lines_ = 0;
  std::size_t size_before_ = 0;       // of the parts, above the present line
  std::size_t size_before_last_ = 0;  // and above the line before it
  std::size_t issn_at_ = 0;           // how many lines stood above the first ISSN
  bool has_journal_ = false;
  bool settled_ = false;
  bool in_value_ = false;
  bool wants_value_ = false;
  bool done_ = false;
  bool filled_ = false;  // the present line is the value of the label above it
  bool filled_before_ = false;
};

}  // namespace

std::optional<Unit> scan_article_page(SourceText text, bool complete, const Vocabulary& vocabulary,
                                      std::vector<Part>* parts) {
  PageScan scan(vocabulary, parts);
  LineCursor lines(text, complete);
  Line line;
  std::size_t last = 0;  // where the last line that was not blank begins
  bool any = false;      // a rule above the page is no end of it
  for (std::size_t begin = 0; lines.next(line); begin = line.next) {
    const SourceText trimmed = unicode::trim(line.text);
    if (trimmed.text.empty()) continue;
    if (is_rule(trimmed.text)) {
      if (!any) continue;
      scan.finish();
      return Unit{begin, UnitKind::record, {}};
    }
    any = true;
    switch (scan.take(trimmed)) {
      case PageScan::Next::more:
        break;
      case PageScan::Next::ends_before:
        return Unit{begin, UnitKind::record, {}};
      case PageScan::Next::ends_above:
        scan.take_back_last();
        return Unit{last, UnitKind::record, {}};
    }
    last = begin;
  }
  if (!complete) return std::nullopt;
  scan.finish();
  return Unit{text.text.size(), UnitKind::record, {}};
}

}  // namespace shoshi::text
