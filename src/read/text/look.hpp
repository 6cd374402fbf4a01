#pragma once

#include <cstddef>
#include <cstdint>

#include "read/text/labelled_record.hpp"
#include "read/text/vocabulary.hpp"
#include "shoshi/span.hpp"

/// The look at the first lines of a text that tells its layout.
namespace shoshi::text {

/// How far a look goes, in lines that are not blank and in bytes: what no line within them tells
/// has no layout that we know. Our choice.
inline constexpr std::size_t kLookLines = 40;
inline constexpr std::size_t kLookBytes = std::size_t{16} << 10;

/// What the first unit of a text can be.
enum class Layout : std::uint8_t {
  undecided,  ///< More text is needed.
  none,       ///< Nothing was recognised.
  labelled,
  citation,
  above,  ///< Lines above references or a table, such as the heading of a list.
  article_page,
  book_page,
  issue_heading,
  entry,
  pair,
  group_heading,  ///< Lines between the entries of an issue.
  table_heading,
  row,
};

/// What a look at the first lines shows.
struct Outlook {
  Layout layout = Layout::none;
  std::size_t begin = 0;  ///< Where a heading begins
  std::size_t end = 0;    ///< and ends, or where a reference ends.
  LabelHabits habits;
  bool in_issue = false;  ///< The heading of an issue holds.

  friend bool operator==(const Outlook&, const Outlook&) = default;
};

/// Looks at the first lines of `text` until one tells the layout of its first unit. `heading` holds
/// at the start of the text, up to a rule. `complete` as for scan_unit: if it is false and more
/// text could change the answer, the layout is undecided.
[[nodiscard]] Outlook look_below(SourceText text, SourceText heading, bool complete,
                                 const Vocabulary& vocabulary);

}  // namespace shoshi::text
