#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

#include "read/text/vocabulary.hpp"
#include "shoshi/span.hpp"

/// Text to labelled lines. The layouts that are understood:
/// - a line that is a label, its value on the lines below (ceek.jp Altmetrics);
/// - the same with every label and value behind a bullet, where a bare bullet may stand before a
///   value (the same pages, copied from a browser that keeps list marks);
/// - a label and its value on one line, with a colon of either width or a tab between them, or the
///   label in 【】, ［］, 〔〕, 〈〉 or [] (J-STAGE, NDL, hand-made lists).
namespace shoshi::text {

/// What a part of a record is.
enum class PartKind : std::uint8_t {
  labelled,  ///< A label and one line (or block) of its value; the value may be empty.
  title,     ///< A line directly above the first label, without a label of its own.
  abstract,  ///< Text without a label below the labelled values.
  unread,    ///< Text above the title line, which nothing explains.
};

/// A label with its value, or text without a label.
struct Part {
  PartKind kind = PartKind::labelled;
  Element element{};  ///< Only if labelled.
  SourceText label;   ///< Empty unless labelled.
  SourceText value;   ///< Trimmed; may hold line ends if text runs over several lines.
};

/// The end of the first record of a text.
struct RecordEnd {
  std::size_t bytes = 0;   ///< Where the next record begins, or the end of the text.
  bool has_label = false;  ///< At least one label was found.
};

/// Finds the first record of `text` and, if `parts` is given, appends its parts in order.
/// `complete`: the text ends where the input does or where a batch was cut. If it is false and the
/// record may go on behind the text, nothing is returned.
///
/// A record begins at a label (or at the title line with access counters above it)
/// - that stands in the present record already, with another label in between; or
/// - of an author, title, publisher or journal, when the present record has the line 巻号頁・発行日
///   already, which ends ceek.jp's fixed order of them.
/// A blank line is no boundary.
[[nodiscard]] std::optional<RecordEnd> scan_record(SourceText text, bool complete,
                                                   const Vocabulary& vocabulary,
                                                   std::vector<Part>* parts);

/// How many bytes from the start of the text are blank lines, each with its end.
[[nodiscard]] std::size_t blank_lines(std::string_view text) noexcept;

/// Where the first label line that can open a record begins; the size of the text if there is none.
[[nodiscard]] std::size_t first_opening(std::string_view text,
                                        const Vocabulary& vocabulary) noexcept;

}  // namespace shoshi::text
