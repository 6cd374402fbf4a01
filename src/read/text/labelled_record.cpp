#include "read/text/labelled_record.hpp"

#include <algorithm>
#include <array>

#include "read/text/citation.hpp"
#include "read/text/emphasis.hpp"
#include "read/text/furniture.hpp"
#include "read/text/pipe_table.hpp"
#include "read/text/table.hpp"
#include "unicode/script.hpp"
#include "unicode/utf8.hpp"

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

bool is_about_people(Element element) noexcept {
  return element >= Element::author && element <= Element::contributor;
}

/// How often one record may have an element.
enum class Repeats : std::uint8_t {
  no,         ///< Once: a second one begins a record.
  in_groups,  ///< Person after person, each with affiliation and identifier.
  anywhere,   ///< So often that a second one tells nothing.
};

Repeats repeats(Element element) noexcept {
  if (is_about_people(element)) return Repeats::in_groups;
  switch (element) {
    case Element::title_alternative:
    case Element::title_translated:
    case Element::issn:
    case Element::issn_print:
    case Element::issn_online:
    case Element::isbn:
    case Element::url:
    case Element::identifier:
    case Element::language:
    case Element::keywords:
    case Element::abstract:
    case Element::note:
    case Element::other:
      return Repeats::anywhere;
    default:
      return Repeats::no;
  }
}

/// Prose among names: a sentence, or a line with many words in small letters.
bool is_no_name(std::string_view text) noexcept {
  if (text.find("。") != std::string_view::npos) return true;
  int small_words = 0;
  for (std::size_t at = text.find(' '); at < text.size(); at = text.find(' ', at + 1)) {
    if (at + 1 < text.size() && text[at + 1] >= 'a' && text[at + 1] <= 'z') ++small_words;
  }
  return small_words > 4;
}

/// A number and nothing behind it.
bool is_designation(std::string_view text) noexcept {
  return !text.empty() && text.front() >= '0' && text.front() <= '9' &&
         text.find_first_of(" ,") == std::string_view::npos;
}

/// A reference ends in numbers or an address; prose hardly ever does.
bool ends_like_reference(std::string_view text) noexcept {
  constexpr std::size_t kEnd = 24;
  const std::string_view end = text.substr(text.size() - std::min(kEnd, text.size()));
  return end.find_first_of("0123456789") != std::string_view::npos || text.ends_with("抄録:");
}

bool has_pipe(std::string_view content) noexcept {
  return content.front() == '|' || content.back() == '|';
}

bool has_number(std::string_view label) noexcept {
  return std::any_of(label.begin(), label.end(), [](char c) { return c >= '0' && c <= '9'; });
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

/// True if a line below a blank one begins a record of another layout: the header row of a table, or
/// a reference. Long lines are texts.
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
  if (has_numbering_ && precedes_numbering(element)) return true;
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

void LabelledRecord::take_label(Element element, SourceText label) {
  if (!has_label_) {
    leading_.settle(element);
    first_label_ = label.text;
  }
  blank_between_labels_ = blank_between_labels_ || (has_label_ && after_blank_);
  flush_counters();
  text_line_at_ = kNone;
  // A section of a page runs to the next record; labels in it are what people wrote there.
  if (in_block_ && extent_of(element) != Extent::block) return;
  has_label_ = true;
  seen_.add(label.text, ++labels_);
  seen_elements_[static_cast<std::size_t>(element)] = true;
  if (repeats(element) == Repeats::no) last_single_ = labels_;
  last_label_ = label.text;
  current_ = element;
  extent_ = extent_of(element);
  in_block_ = extent_ == Extent::block;
  has_host_ = has_host_ || element == Element::journal || element == Element::host ||
              element == Element::issued;
  has_numbering_ = has_numbering_ || element == Element::numbering_issued;
  wants_value_ = true;
  in_text_ = false;
  label_ = label;
  if (in_block_) return;
  push({PartKind::labelled, element, label, label.part(label.text.size())});
  // 被引用文献 (4): the count is in the label.
  if (extent_ == Extent::count && has_number(label.text)) add_value(label);
}

/// Takes the label and value of a line, and further ones behind them.
void LabelledRecord::take_values(LabelledLine labelled, std::size_t begin) {
  const std::size_t capital =
      habits_.spaced ? next_capital_label(labelled.value, vocabulary_) : labelled.value.text.size();
  const bool cover =
      capital < labelled.value.text.size() &&
      next_capital_label(labelled.value.part(capital + 1), vocabulary_) + capital + 1 <
          labelled.value.text.size();
  for (;;) {
    const SourceText value = labelled.value;
    const std::size_t next =
        cover ? next_capital_label(value, vocabulary_) : next_pair(value, vocabulary_);
    take_label(labelled.element, labelled.label);
    same_line_ = true;
    const SourceText own = unicode::trim(value.part(0, next));
    if (!own.text.empty()) take_text(own, false, begin);
    text_line_at_ = kNone;
    if (next >= value.text.size()) return;
    const SourceText rest = value.part(next);
    auto further = label_with_value(rest, vocabulary_);
    if (cover) further = label_before_space(rest, vocabulary_);
    if (cover && !further) {
      const auto element = vocabulary_.find(rest.text);
      if (!element) return take_text(rest, false, begin);
      further = LabelledLine{*element, rest, rest.part(rest.text.size())};
    }
    if (!further || extent_of(further->element) == Extent::nothing) return;
    labelled = *further;
  }
}

/// Page furniture, a comma alone between two items, and a numbered link above the first label.
bool LabelledRecord::is_noise(std::string_view content) const noexcept {
  return is_furniture(content) || content == "," || content == "、";
}

void LabelledRecord::take_noise(SourceText content) {
  push({PartKind::noise, {}, {}, content});
  text_line_at_ = kNone;
}

/// Where labels have their values or a colon behind them, a bare word below a label without a value
/// is its value, whatever it may mean elsewhere (資料名： / arXiv; J-GLOBAL).
bool LabelledRecord::is_value_like_label(Element element) const noexcept {
  return wants_value_ && same_line_ && !bare_labels_ && extent_of(element) != Extent::nothing;
}

void LabelledRecord::take_text(SourceText content, bool bulleted, std::size_t begin) {
  if (!has_label_) {
    const SourceText unnumbered = list_number(content).rest;
    const auto element = vocabulary_.find(unnumbered.text);
    if (element && extent_of(*element) == Extent::nothing) return take_noise(content);
    leading_.take(content, after_blank_, bulleted);
    return;
  }
  if (in_block_) return take_block_text(content, begin);
  flush_counters();
  const bool had_value = !wants_value_;
  text_line_follows_blank_ = after_blank_;
  text_line_cut_ = kNone;
  if (belongs_to_label(content.text)) {
    add_value(content);
  } else if (same_line_ && has_unknown_label(content)) {
    push({PartKind::unread, {}, {}, content});
  } else if (same_line_ && !after_blank_ && !in_text_ && extent_ == Extent::line) {
    extend_value(content);
  } else if (!title_behind_counters(content).text.empty()) {
    return set_counters(content, begin);
  } else {
    add_text(content, bulleted);
  }
  const bool may_be_above_label = (leading_.had_title() || (same_line_ && after_blank_)) &&
                                  had_value && !is_prose(content.text);
  text_line_at_ = may_be_above_label ? begin : kNone;
}

/// Below a label with a colon, a line with a short word before a colon is a field that we do not
/// know, and no part of the value above it.
bool LabelledRecord::has_unknown_label(SourceText content) const noexcept {
  constexpr std::size_t kLongest = 48;
  const auto behind_label =
      static_cast<std::size_t>(label_.begin - source_.begin) + label_.text.size();
  const std::string_view separator = unicode::trim(source_.text.substr(behind_label, 8));
  if (!separator.starts_with(':') && !separator.starts_with("：")) return false;
  const std::size_t colon = std::min(content.text.find(':'), content.text.find("："));
  if (colon == 0 || colon > kLongest) return false;
  const std::string_view word = unicode::trim(content.text.substr(0, colon));
  const bool is_address = content.text.substr(colon).starts_with("://");
  const bool is_time = word.back() >= '0' && word.back() <= '9';
  return !is_address && !is_time && word.find(' ') == std::string_view::npos &&
         word.find("、") == std::string_view::npos && word.find("。") == std::string_view::npos;
}

void LabelledRecord::take_block_text(SourceText content, std::size_t begin) {
  if (current_ == Element::collected_urls && content.text.starts_with("http")) {
    const std::size_t space = content.text.find(' ');
    push({PartKind::labelled, Element::url, label_, content.part(0, space)});
  }
  if (!title_behind_counters(content).text.empty()) set_counters(content, begin);
}

bool LabelledRecord::belongs_to_label(std::string_view content) const noexcept {
  switch (extent_) {
    case Extent::line:
      return wants_value_;
    case Extent::count:
      return wants_value_ && is_count(content);
    case Extent::lines:
      return !in_text_ && !(is_about_people(current_) && !wants_value_ && is_no_name(content));
    case Extent::block:
    case Extent::nothing:
      return false;
  }
  return false;
}

void LabelledRecord::add_value(SourceText content) {
  if (wants_value_) {
    if (parts_ != nullptr) {
      // Furniture may stand between a label and its value.
      auto part = parts_->rbegin();
      while (part->kind == PartKind::noise) ++part;
      part->value = content;
    }
  } else {
    push({PartKind::labelled, current_, label_, content});
  }
  wants_value_ = false;
}

/// The value goes on below its line.
void LabelledRecord::extend_value(SourceText content) {
  if (parts_ == nullptr) return;
  Part& part = parts_->back();
  if (part.kind != PartKind::labelled) {
    return push({PartKind::labelled, current_, label_, content});
  }
  const auto from = static_cast<std::size_t>(part.value.begin - source_.begin);
  const auto to = static_cast<std::size_t>(content.begin - source_.begin) + content.text.size();
  text_line_cut_ = part.value.text.size();
  part.value = source_.part(from, to - from);
}

/// Lines of text that follow one another are one text. Between labels with their values on the same
/// line, a short line that reads as no prose is nothing that we know.
void LabelledRecord::add_text(SourceText content, bool bulleted) {
  if (in_text_ && !bulleted) {
    if (parts_ == nullptr) return;
    Part& part = parts_->back();
    if (part.kind == PartKind::abstract) {
      const auto from = static_cast<std::size_t>(part.value.begin - source_.begin);
      const auto to = static_cast<std::size_t>(content.begin - source_.begin) + content.text.size();
      text_line_cut_ = part.value.text.size();
      part.value = source_.part(from, to - from);
      return;
    }
  }
  if (!own_lines_ && !is_prose(content.text)) {
    return push({PartKind::unread, {}, {}, content});
  }
  push({PartKind::abstract, {}, {}, content});
  in_text_ = true;
}

/// Gives the line that was read last to the next record.
void LabelledRecord::take_back_last_line() {
  if (parts_ == nullptr) return;
  if (text_line_cut_ == kNone) return parts_->pop_back();
  Part& part = parts_->back();
  part.value = unicode::trim(part.value.part(0, text_line_cut_));
}

void LabelledRecord::set_counters(SourceText content, std::size_t begin) {
  flush_counters();
  counters_ = content;
  counters_at_ = begin;
}

/// A line with counters that no record follows is text like any other.
void LabelledRecord::flush_counters() {
  if (counters_at_ == kNone) return;
  counters_at_ = kNone;
  if (!in_block_) add_text(counters_, false);
}

}  // namespace shoshi::text
