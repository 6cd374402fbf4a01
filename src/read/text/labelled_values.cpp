#include <algorithm>
#include <array>

#include "read/text/furniture.hpp"
#include "read/text/label_repeats.hpp"
#include "read/text/labelled_record.hpp"
#include "read/text/loose_label.hpp"
#include "read/text/reference/citation.hpp"
#include "read/text/table/emphasis.hpp"
#include "read/text/table/pipe_table.hpp"
#include "read/text/table/table.hpp"
#include "unicode/script.hpp"
#include "unicode/utf8.hpp"
#include "value/role.hpp"

namespace shoshi::text {
namespace {

/// Prose among names: a sentence, or a line with many words in small letters.
bool is_no_name(std::string_view text) noexcept {
  if (text.find("。") != std::string_view::npos) return true;
  int small_words = 0;
  for (std::size_t at = text.find(' '); at < text.size(); at = text.find(' ', at + 1)) {
    if (at + 1 < text.size() && text[at + 1] >= 'a' && text[at + 1] <= 'z') ++small_words;
  }
  return small_words > 4;
}

/// 訳：鈴木 次郎: a word for what they did stands before names, as it may behind them.
bool begins_with_role(std::string_view text) noexcept {
  const std::size_t colon = std::min(text.find(':'), text.find("："));
  return colon < text.size() && value::is_sure_role(unicode::trim(text.substr(0, colon)));
}

bool has_number(std::string_view label) noexcept {
  return std::any_of(label.begin(), label.end(), [](char c) { return c >= '0' && c <= '9'; });
}

}  // namespace

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
  const bool below_names =
      had_value && !in_text_ && is_about_people(current_) && !begins_with_role(content.text);
  if (below_names && same_line_ && has_unknown_label(content)) {
    push({PartKind::unread, {}, {}, content});
  } else if (belongs_to_label(content.text)) {
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
/// know, and no part of the value above it. A word that opens a bracket goes on behind the colon.
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
  const bool open =
      word.rfind("（") + 1 > word.rfind("）") + 1 || word.rfind('(') + 1 > word.rfind(')') + 1;
  return !open && !is_address && !is_time && word.find(' ') == std::string_view::npos &&
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
