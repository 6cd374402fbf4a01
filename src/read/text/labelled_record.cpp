#include "read/text/labelled_record.hpp"

#include <algorithm>
#include <array>

#include "read/text/furniture.hpp"
#include "read/text/label_repeats.hpp"
#include "read/text/loose_label.hpp"
#include "read/text/reference/citation.hpp"
#include "read/text/table/emphasis.hpp"
#include "read/text/table/pipe_table.hpp"
#include "read/text/table/table.hpp"
#include "unicode/script.hpp"
#include "unicode/utf8.hpp"

namespace shoshi::text {
namespace {

/// A number and nothing behind it.
bool is_designation(std::string_view text) noexcept {
  return !text.empty() && text.front() >= '0' && text.front() <= '9' &&
         text.find_first_of(" ,") == std::string_view::npos;
}

/// A reference is one sentence that ends in numbers or an address; prose hardly ever is.
bool ends_like_reference(std::string_view text) noexcept {
  constexpr std::size_t kEnd = 24;
  constexpr std::string_view kStop = "。";
  if (text.find(kStop) < text.size() - std::min(kStop.size(), text.size())) return false;
  const std::string_view end = text.substr(text.size() - std::min(kEnd, text.size()));
  return end.find_first_of("0123456789") != std::string_view::npos || text.ends_with("抄録:");
}

bool has_pipe(std::string_view content) noexcept {
  return content.front() == '|' || content.back() == '|';
}

}  // namespace

std::uint32_t LabelledRecord::SeenLabels::last_seen(std::string_view label) const noexcept {
  for (std::size_t i = 0; i < size_; ++i) {
    if (labels_[i].label == label) return labels_[i].when;
  }
  return 0;
}

void LabelledRecord::SeenLabels::add(std::string_view label, std::uint32_t now) noexcept {
  for (std::size_t i = 0; i < size_; ++i) {
    if (labels_[i].label == label) {
      labels_[i].when = now;
      return;
    }
  }
  if (size_ < kMost) labels_[size_++] = {label, now};
}

bool LabelledRecord::take(SourceText line, std::size_t begin) {
  const SourceText trimmed = content_of(line);
  const bool rule = is_rule(trimmed.text);
  if ((begins_page(line) || rule) && has_label_) {
    text_line_at_ = kNone;
    return true;
  }
  if (trimmed.text.empty() || rule) {
    after_blank_ = true;
    return false;
  }
  bool bulleted = false;
  SourceText content = without_bullet(trimmed, bulleted);
  if (content.text.empty()) return false;
  const auto output = output_head(content);
  if (output && has_line_) {
    text_line_at_ = kNone;
    return true;
  }
  if (!has_line_) {
    has_line_ = true;
    // Blank lines above a record say nothing of it, and may be in another batch.
    after_blank_ = false;
    if (output) {
      take_output(*output);
      return false;
    }
    first_number_ = list_number(content);
    if (first_number_.style != NumberStyle::none) {
      push({PartKind::noise,
            {},
            {},
            content.part(0, content.text.size() - first_number_.rest.text.size())});
      content = first_number_.rest;
      if (content.text.empty()) return false;
    }
  } else if (first_number_.style != NumberStyle::none && next_number(list_number(content))) {
    text_line_at_ = kNone;
    return true;
  }
  if (after_blank_ && has_label_ && !wants_value_ && begins_other(content)) {
    text_line_at_ = kNone;
    return true;
  }
  const bool next = take_content(content, bulleted, begin);
  after_blank_ = false;
  return next;
}

/// The first line of an output says what the labels below do not.
void LabelledRecord::take_output(const OutputHead& output) {
  push({PartKind::labelled, Element::resource_type, {}, output.kind});
  push({PartKind::title, {}, {}, output.title});
  push({PartKind::labelled, Element::issued, {}, output.year});
}

/// True if a line below a blank one begins a record of another layout: the header row of a table,
/// or a reference. Long lines are texts.
bool LabelledRecord::begins_other(SourceText content) const {
  constexpr std::size_t kLongest = 1024;
  constexpr std::string_view kStop = "。";
  if (content.text.size() > kLongest || current_ == Element::references) return false;
  const std::size_t stop = content.text.find(kStop);
  // More than one sentence is neither.
  if (stop < content.text.size() - std::min(kStop.size(), content.text.size())) return false;
  const bool prose =
      stop != std::string_view::npos || content.text.find(". ") != std::string_view::npos;
  if (!prose && header_row(content.text, vocabulary_)) return true;
  if (!has_host_ || !ends_like_reference(content.text)) return false;
  std::vector<Part> parts;
  return read_citation(content, parts) &&
         std::any_of(parts.begin(), parts.end(),
                     [](const Part& part) { return part.kind == PartKind::title; });
}

bool LabelledRecord::next_number(const ListNumber& number) const noexcept {
  return number.style == first_number_.style && number.number == first_number_.number + 1;
}

bool LabelledRecord::take_content(SourceText content, bool bulleted, std::size_t begin) {
  const SourceText bare = without_ornament(content);
  if (!in_block_ && is_noise(content.text)) {
    take_noise(content);
    return false;
  }
  const auto element = vocabulary_.find(bare.text);
  if (element && !is_value_like_label(*element)) {
    if (extent_of(*element) == Extent::nothing) {
      if (in_block_) return false;
      if (*element == Element::section) {
        wants_value_ = false;
        extent_ = Extent::nothing;
      }
      take_noise(bare);
      return false;
    }
    if (begins_record(*element, bare.text)) return true;
    take_label(*element, bare);
    same_line_ = false;
    bare_labels_ = true;
    return false;
  }
  if (has_pipe(content.text)) return take_pipes(content, bulleted, begin);
  if (!bare.text.empty() && may_have_label_inside()) {
    if (auto labelled = label_on_line(bare)) {
      if (extent_of(labelled->element) == Extent::nothing) {
        take_noise(content);
        return false;
      }
      if (begins_record(labelled->element, labelled->label.text)) return true;
      own_lines_ = own_lines_ && has_label_;
      take_values(*labelled, begin);
      return false;
    }
  }
  take_text(content, bulleted, begin);
  return false;
}

/// A line that begins or ends with a pipe: a row of a table, or a value that a pipe closes.
bool LabelledRecord::take_pipes(SourceText content, bool bulleted, std::size_t begin) {
  if (is_pipe_rule(content.text) || is_pipe_heading(content.text)) {
    take_noise(content);
    return false;
  }
  if (const auto row = pipe_label(content, vocabulary_)) {
    if (begins_record(row->element, row->label.text)) return true;
    take_label(row->element, row->label);
    same_line_ = false;
    own_lines_ = false;
    if (in_block_ || row->value.text.empty()) return false;
    add_value(row->value);
    if (parts_ != nullptr) {
      parts_->back().language = row->language;
      parts_->back().escaping = row->escaping;
    }
    return false;
  }
  if (const auto value = pipe_value(content)) {
    if (has_label_ && !in_block_) {
      add_value(*value);
      text_line_at_ = kNone;
    } else {
      take_text(*value, bulleted, begin);
    }
    return false;
  }
  bool closed = false;
  const SourceText value = without_closing_pipe(content, closed);
  if (!value.text.empty()) take_text(value, bulleted, begin);
  if (closed && has_label_) wants_value_ = false;
  return false;
}

std::size_t LabelledRecord::finish(std::size_t end, bool at_next_record) {
  if (at_next_record && counters_at_ != kNone) {
    end = counters_at_;
    // Furniture below the counters goes with them.
    while (parts_ != nullptr && !parts_->empty() &&
           parts_->back().value.begin >= source_.begin + end) {
      parts_->pop_back();
    }
  } else {
    flush_counters();
    if (at_next_record && text_line_at_ != kNone) {
      end = text_line_at_;
      take_back_last_line();
    }
  }
  if (!has_label_) leading_.give_up();
  return end;
}

bool LabelledRecord::begins_record(Element element, std::string_view label) const noexcept {
  if (!has_label_) return false;
  if (opens_record(element) && (in_block_ || counters_at_ != kNone)) return true;
  if (has_numbering_ && precedes_numbering(element) && !may_follow_numbering(element)) return true;
  if (in_block_ || label == last_label_) return false;
  // The same in another language or spelling, where a blank line stands between records only.
  if (opens_record(element) && after_blank_ && !blank_between_labels_ &&
      seen_elements_[static_cast<std::size_t>(element)]) {
    return true;
  }
  if (element == Element::author && is_below_next_title()) return true;
  const std::uint32_t seen = seen_.last_seen(label);
  if (seen == 0) return false;
  switch (repeats(element)) {
    case Repeats::no:
      return true;
    case Repeats::in_groups:
      return last_single_ > seen;
    case Repeats::anywhere:
      return label == first_label_;
  }
  return false;
}

/// A record with a label for its title may have its journal or publisher last: the next would begin
/// with a title too.
bool LabelledRecord::may_follow_numbering(Element element) const noexcept {
  return !opens_record(element) && seen_elements_[static_cast<std::size_t>(Element::title)] &&
         !seen_elements_[static_cast<std::size_t>(element)];
}

/// An article without authors, and the title of the next one by itself above its authors: in the
/// contents of an issue, pages are the last label of an article.
bool LabelledRecord::is_below_next_title() const noexcept {
  return text_line_at_ != kNone && text_line_follows_blank_ && leading_.had_title() &&
         seen_elements_[static_cast<std::size_t>(Element::pages)] &&
         !seen_elements_[static_cast<std::size_t>(Element::author)];
}

/// In a record whose labels stand on lines of their own, the line below a label is its value
/// ("doi:10.1/x" below DOI) and text below the values is an abstract, whatever colons they have.
bool LabelledRecord::may_have_label_inside() const noexcept {
  return !in_block_ && !(own_lines_ && (wants_value_ || in_text_));
}

/// A word of page furniture with something behind it is furniture only if all of it is.
bool LabelledRecord::is_data(const LabelledLine& labelled) const noexcept {
  if (extent_of(labelled.element) != Extent::nothing) return true;
  const auto value = vocabulary_.find(labelled.value.text);
  return value && extent_of(*value) == Extent::nothing;
}

/// A label with its value, in one of the shapes that this record may have.
std::optional<LabelledLine> LabelledRecord::label_on_line(SourceText content) const noexcept {
  if (content.text.front() == '*' || content.text.front() == '_') {
    if (auto labelled = emphasised_label(content, vocabulary_)) return labelled;
  }
  if (auto labelled = label_with_value(content, vocabulary_)) return labelled;
  if (in_text_ || (!has_label_ && !habits_.spaced && !habits_.glued)) return std::nullopt;
  const bool japanese = static_cast<unsigned char>(content.text.front()) >= 0x80;
  const bool glued = habits_.glued || habits_.spaced;
  if (!japanese && !glued) return std::nullopt;
  auto labelled =
      glued ? loose_label(content, vocabulary_) : label_before_space(content, vocabulary_);
  if (!labelled || !is_data(*labelled)) return std::nullopt;
  // One character is a label only before a number (巻 29).
  const bool is_word = !japanese || labelled->label.text.size() > 3;
  return is_word || is_designation(labelled->value.text) ? labelled : std::nullopt;
}

}  // namespace shoshi::text
