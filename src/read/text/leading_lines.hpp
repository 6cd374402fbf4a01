#pragma once

#include <cstddef>
#include <vector>

#include "read/text/layout.hpp"

namespace shoshi::text {

/// The lines above the first label of a record, which have none: a title, perhaps with a subtitle,
/// names, or a line of NDL's that begins with publisher, year and ISBN.
class LeadingLines {
 public:
  /// `parts` may be null: then the lines are counted only.
  explicit LeadingLines(std::vector<Part>* parts) noexcept : parts_(parts) {}

  void take(SourceText line, bool after_blank, bool bulleted);

  /// Turns the lines to parts, now that the first label, of `element`, has come:
  /// - the last paragraph is the title, if the label is not that of a title; a last line in dashes
  ///   is a subtitle; of several other lines the last one is the title; names in list marks below
  ///   it are the authors, each with its affiliation on the line below (CiNii Research);
  /// - other paragraphs whose lines are names, one each, are the authors (CiNii Research);
  /// - a line before a title label is an imprint, if it reads as one (NDL);
  /// - anything else is unread.
  void settle(Element element);

  /// Turns the lines to unread parts: no label came.
  void give_up();

  /// True if the title of the record stood here.
  [[nodiscard]] bool had_title() const noexcept { return had_title_; }
  [[nodiscard]] bool empty() const noexcept { return count_ == 0; }

 private:
  struct Leading {
    SourceText line;
    bool after_blank = false;
    bool bulleted = false;
  };
  void settle_title(std::size_t begin);
  bool settle_listed_authors(std::size_t begin);
  void settle_other(std::size_t begin, std::size_t end, bool title_follows);
  void push(PartKind kind, SourceText value, Element element = {});

  std::vector<Part>* parts_;
  std::vector<Leading> lines_;
  std::size_t count_ = 0;
  bool had_title_ = false;
};

}  // namespace shoshi::text
