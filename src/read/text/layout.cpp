#include "read/text/layout.hpp"

#include <algorithm>
#include <array>

#include "read/text/citation.hpp"
#include "read/text/line_shapes.hpp"
#include "read/text/lines.hpp"
#include "unicode/script.hpp"

namespace shoshi::text {
namespace {

/// Elements that a record may begin with.
bool opens_record(Element element) noexcept {
  return element == Element::author || element == Element::title;
}

/// Elements that ceek.jp, whose order is fixed, puts before the numbering.
bool precedes_numbering(Element element) noexcept {
  return opens_record(element) || element == Element::publisher || element == Element::journal;
}

/// The labels that a record has shown so far, as written.
class SeenLabels {
 public:
  [[nodiscard]] bool contains(std::string_view label) const noexcept {
    return std::find(labels_.begin(), labels_.begin() + size_, label) != labels_.begin() + size_;
  }
  void add(std::string_view label) noexcept {
    if (static_cast<std::size_t>(size_) < labels_.size() && !contains(label)) {
      labels_[static_cast<std::size_t>(size_++)] = label;
    }
  }

 private:
  std::array<std::string_view, 64> labels_;  // No service shows as many different labels.
  std::ptrdiff_t size_ = 0;
};

/// Puts lines together to the parts of one record, and says where the record ends.
class RecordScan {
 public:
  RecordScan(SourceText source, const Vocabulary& vocabulary, std::vector<Part>* parts) noexcept
      : source_(source), vocabulary_(vocabulary), parts_(parts) {}

  /// Takes the line that begins at byte `begin`; true if it belongs to the next record.
  bool take(SourceText line, std::size_t begin) {
    const SourceText trimmed = unicode::trim(line);
    if (trimmed.text.empty()) return false;
    bool bulleted = false;
    const SourceText content = without_bullet(trimmed, bulleted);
    if (content.text.empty()) return false;
    if (const auto element = vocabulary_.find(content.text)) {
      if (begins_record(*element, content.text)) return true;
      take_label(*element, content);
      return false;
    }
    if (may_have_label_inside()) {
      if (const auto labelled = label_with_value(content, vocabulary_)) {
        if (begins_record(labelled->element, labelled->label.text)) return true;
        own_lines_ = own_lines_ && has_label_;
        take_label(labelled->element, labelled->label);
        if (!labelled->value.text.empty()) take_text(labelled->value, false, begin);
        return false;
      }
    }
    take_text(content, bulleted, begin);
    return false;
  }

  /// Ends the record at byte `end`, or at the title line with counters just above it.
  RecordEnd finish(std::size_t end, bool at_next_record) {
    if (at_next_record && counters_at_ != kNone) {
      end = counters_at_;
    } else {
      flush_counters();
    }
    if (!has_label_) settle_leading_text(false);
    return {end, has_label_};
  }

 private:
  static constexpr std::size_t kNone = static_cast<std::size_t>(-1);

  [[nodiscard]] bool begins_record(Element element, std::string_view label) const noexcept {
    if (!has_label_) return false;
    if (opens_record(element) && (in_block_ || counters_at_ != kNone)) return true;
    if (has_numbering_ && precedes_numbering(element)) return true;
    return !in_block_ && seen_.contains(label) && label != last_label_;
  }

  /// In a record whose labels stand on lines of their own, the line below a label is its value
  /// ("doi:10.1/x" below DOI) and text below the values is an abstract, whatever colons they have.
  [[nodiscard]] bool may_have_label_inside() const noexcept {
    return !in_block_ && !(own_lines_ && (wants_value_ || in_text_));
  }

  void take_label(Element element, SourceText label) {
    if (!has_label_) settle_leading_text(true);
    flush_counters();
    // A section of a page runs to the next record; labels in it are what people wrote there.
    if (in_block_ && extent_of(element) != Extent::block) return;
    has_label_ = true;
    seen_.add(label.text);
    last_label_ = label.text;
    current_ = element;
    extent_ = extent_of(element);
    in_block_ = extent_ == Extent::block;
    has_numbering_ = has_numbering_ || element == Element::numbering_issued;
    wants_value_ = true;
    in_text_ = false;
    label_ = label;
    if (!in_block_) push({PartKind::labelled, element, label, label.part(label.text.size())});
  }

  void take_text(SourceText content, bool bulleted, std::size_t begin) {
    if (!has_label_) {
      take_leading_text(content);
      return;
    }
    if (in_block_) {
      if (current_ == Element::collected_urls && content.text.starts_with("http")) {
        const std::size_t space = content.text.find(' ');
        push({PartKind::labelled, Element::url, label_, content.part(0, space)});
      }
      if (!title_behind_counters(content).text.empty()) set_counters(content, begin);
      return;
    }
    flush_counters();
    if (belongs_to_label(content.text)) {
      add_value(content);
      return;
    }
    if (!title_behind_counters(content).text.empty()) {
      set_counters(content, begin);
      return;
    }
    add_text(content, bulleted);
  }

  [[nodiscard]] bool belongs_to_label(std::string_view content) const noexcept {
    switch (extent_) {
      case Extent::line:
        return wants_value_;
      case Extent::count:
        return wants_value_ && is_count(content);
      case Extent::lines:
        return !in_text_;
      case Extent::block:
      case Extent::nothing:
        return false;
    }
    return false;
  }

  void add_value(SourceText content) {
    if (wants_value_) {
      if (parts_ != nullptr) parts_->back().value = content;
    } else {
      push({PartKind::labelled, current_, label_, content});
    }
    wants_value_ = false;
  }

  /// Lines of text that follow one another are one text.
  void add_text(SourceText content, bool bulleted) {
    if (in_text_ && !bulleted && parts_ != nullptr) {
      Part& part = parts_->back();
      const auto from = static_cast<std::size_t>(part.value.begin - source_.begin);
      const auto to = static_cast<std::size_t>(content.begin - source_.begin) + content.text.size();
      part.value = source_.part(from, to - from);
      return;
    }
    push({PartKind::abstract, {}, {}, content});
    in_text_ = true;
  }

  void take_leading_text(SourceText content) {
    if (!leading_.text.empty()) push({PartKind::unread, {}, {}, leading_});
    leading_ = content;
  }

  /// The line directly above the first label is the title; without any label it is unread.
  void settle_leading_text(bool above_label) {
    if (leading_.text.empty()) return;
    const SourceText behind_counters = title_behind_counters(leading_);
    const SourceText title = behind_counters.text.empty() ? leading_ : behind_counters;
    push({above_label ? PartKind::title : PartKind::unread, {}, {}, title});
    leading_ = {};
  }

  void set_counters(SourceText content, std::size_t begin) {
    flush_counters();
    counters_ = content;
    counters_at_ = begin;
  }

  /// A line with counters that no record follows is text like any other.
  void flush_counters() {
    if (counters_at_ == kNone) return;
    counters_at_ = kNone;
    if (!in_block_) add_text(counters_, false);
  }

  void push(const Part& part) {
    if (parts_ != nullptr) parts_->push_back(part);
  }

  SourceText source_;
  const Vocabulary& vocabulary_;
  std::vector<Part>* parts_;
  SeenLabels seen_;
  std::string_view last_label_;
  SourceText label_;
  SourceText leading_;
  SourceText counters_;
  std::size_t counters_at_ = kNone;
  Element current_{};
  Extent extent_ = Extent::line;
  bool has_label_ = false;
  bool has_numbering_ = false;
  bool own_lines_ = true;  // the record's first label stood on a line of its own
  bool wants_value_ = false;
  bool in_text_ = false;
  bool in_block_ = false;
};

}  // namespace

std::optional<RecordEnd> scan_record(SourceText text, bool complete,
                                     const Vocabulary& vocabulary, std::vector<Part>* parts) {
  RecordScan scan(text, vocabulary, parts);
  LineCursor lines(text, complete);
  Line line;
  bool first = true;
  for (std::size_t begin = 0; lines.next(line); begin = line.next) {
    if (first && !unicode::trim(line.text.text).empty()) {
      std::vector<Part> found;
      if (read_citation(unicode::trim(line.text), found)) {
        if (parts != nullptr) parts->insert(parts->end(), found.begin(), found.end());
        return RecordEnd{line.next, true};
      }
      first = false;
    }
    if (scan.take(line.text, begin)) return scan.finish(begin, true);
  }
  if (!complete) return std::nullopt;
  return scan.finish(text.text.size(), false);
}

std::size_t blank_lines(std::string_view text) noexcept {
  LineCursor lines({text, 0}, false);
  Line line;
  std::size_t blank = 0;
  while (lines.next(line) && unicode::trim(line.text.text).empty()) blank = line.next;
  return blank;
}

std::size_t first_opening(std::string_view text, const Vocabulary& vocabulary) noexcept {
  LineCursor lines({text, 0}, false);
  Line line;
  for (std::size_t begin = 0; lines.next(line); begin = line.next) {
    bool bulleted = false;
    const SourceText content = without_bullet(unicode::trim(line.text), bulleted);
    auto element = vocabulary.find(content.text);
    if (!element) {
      if (const auto labelled = label_with_value(content, vocabulary)) element = labelled->element;
    }
    if (element && opens_record(*element)) return begin;
  }
  return text.size();
}

}  // namespace shoshi::text
