#pragma once

#include <bitset>
#include <cstddef>
#include <cstdint>
#include <string_view>
#include <vector>

#include "read/text/layout.hpp"
#include "read/text/leading_lines.hpp"
#include "read/text/line_shapes.hpp"
#include "read/text/project_output.hpp"

namespace shoshi::text {

/// How the labels of a record stand to their values, as far as its first lines tell.
struct LabelHabits {
  bool spaced = false;  ///< "種類 原著論文" was seen twice, or beside labels of another shape.
  bool glued = false;   ///< 研究機関金沢大学 was seen several times.

  friend bool operator==(const LabelHabits&, const LabelHabits&) = default;
};

/// Puts lines together to the parts of one labelled record, and says where the record ends. A label
/// may stand
/// - on a line of its own, its value on the lines below (ceek.jp Altmetrics, CiNii Research), with
///   or without list marks, where a bare mark may stand before a value;
/// - before its value on one line, with a colon or a tab between them, in brackets, in a pipe
///   table, in Markdown's bold, behind an ornament (■), or with a space or nothing between them;
///   several pairs may share a line.
///
/// A record ends at a label (or at the lines above it that belong to it)
/// - that stands in it already, unless that label and all since may stand several times in one
///   record (people with their affiliations, identifiers, notes);
/// - of an author, title, publisher or journal, when it has the line 巻号頁・発行日, which ends
///   ceek.jp's fixed order of them;
/// and at a rule, and at the list number that follows its own. A blank line is no boundary.
class LabelledRecord {
 public:
  LabelledRecord(SourceText source, const Vocabulary& vocabulary, LabelHabits habits,
                 std::vector<Part>* parts)
      : source_(source), vocabulary_(vocabulary), parts_(parts), habits_(habits), leading_(parts) {}

  /// Takes the line that begins at byte `begin`; true if it belongs to the next record.
  bool take(SourceText line, std::size_t begin);

  /// Ends the record at byte `end`, or above the lines just before it that belong to the next
  /// record. Returns where.
  std::size_t finish(std::size_t end, bool at_next_record);

  /// True if there was a label.
  [[nodiscard]] bool has_label() const noexcept { return has_label_; }

 private:
  /// The labels that the record has shown so far, as written, with the number of the first label
  /// after which only repeatable ones came when each was last seen.
  class SeenLabels {
   public:
    /// When the label was last seen, counted in labels from 1; 0 if it was not.
    [[nodiscard]] std::uint32_t last_seen(std::string_view label) const noexcept;
    void add(std::string_view label, std::uint32_t now) noexcept;

   private:
    struct Seen {
      std::string_view label;
      std::uint32_t when = 0;
    };
    static constexpr std::size_t kMost = 64;  // No service shows as many different labels.
    Seen labels_[kMost];
    std::size_t size_ = 0;
  };

  static constexpr std::size_t kNone = static_cast<std::size_t>(-1);

  [[nodiscard]] bool may_follow_numbering(Element element) const noexcept;
  [[nodiscard]] bool is_below_next_title() const noexcept;
  [[nodiscard]] bool begins_record(Element element, std::string_view label) const noexcept;
  [[nodiscard]] bool may_have_label_inside() const noexcept;
  [[nodiscard]] bool belongs_to_label(std::string_view content) const noexcept;
  [[nodiscard]] bool is_data(const LabelledLine& labelled) const noexcept;
  [[nodiscard]] bool begins_other(SourceText content) const;
  [[nodiscard]] bool is_noise(std::string_view content) const noexcept;
  [[nodiscard]] bool is_value_like_label(Element element) const noexcept;
  void take_noise(SourceText content);
  [[nodiscard]] bool has_unknown_label(SourceText content) const noexcept;
  [[nodiscard]] std::optional<LabelledLine> label_on_line(SourceText content) const noexcept;
  [[nodiscard]] bool next_number(const ListNumber& number) const noexcept;
  void take_output(const OutputHead& output);
  bool take_content(SourceText content, bool bulleted, std::size_t begin);
  bool take_pipes(SourceText content, bool bulleted, std::size_t begin);
  void take_label(Element element, SourceText label);
  void take_values(LabelledLine labelled, std::size_t begin);
  void take_text(SourceText content, bool bulleted, std::size_t begin);
  void take_block_text(SourceText content, std::size_t begin);
  void add_value(SourceText content);
  void extend_value(SourceText content);
  void add_text(SourceText content, bool bulleted);
  void take_back_last_line();
  void set_counters(SourceText content, std::size_t begin);
  void flush_counters();
  void push(const Part& part) {
    if (parts_ != nullptr) parts_->push_back(part);
  }

  SourceText source_;
  const Vocabulary& vocabulary_;
  std::vector<Part>* parts_;
  LabelHabits habits_;
  LeadingLines leading_;
  SeenLabels seen_;
  std::bitset<static_cast<std::size_t>(Element::count_)> seen_elements_;
  std::string_view first_label_;
  std::string_view last_label_;
  SourceText label_;
  SourceText counters_;
  std::size_t counters_at_ = kNone;
  ListNumber first_number_;
  Element current_{};
  Extent extent_ = Extent::line;
  std::uint32_t labels_ = 0;           // how many labels so far
  std::uint32_t last_single_ = 0;      // the last of them that a record has once
  std::size_t text_line_at_ = kNone;   // where the line just read begins, if it had no label
  std::size_t text_line_cut_ = kNone;  // where the part that it was added to ended before it
  bool text_line_follows_blank_ = false;
  bool has_line_ = false;
  bool has_label_ = false;
  bool has_numbering_ = false;
  bool has_host_ = false;     // a journal or a date: another reference is another work
  bool own_lines_ = true;     // the record's first label stood on a line of its own
  bool bare_labels_ = false;  // a label stood on a line of its own without a colon
  bool same_line_ = false;    // the present label has its value on its own line
  bool wants_value_ = false;
  bool in_text_ = false;
  bool in_block_ = false;
  bool after_blank_ = false;
  bool blank_between_labels_ = false;
};

}  // namespace shoshi::text
