#pragma once

#include <vector>

#include "read/text/layout.hpp"
#include "read/text/reference/line_tokens.hpp"
#include "read/text/reference/reference_tail.hpp"

/// Reference strings in the styles of Japanese and Western lists of references.
namespace shoshi::text {

/// Reads one reference; appends its parts in their order as read_citation does. False if the line
/// is no reference.
[[nodiscard]] bool read_reference(SourceText line, std::vector<Part>& parts);

/// What stands before the title.
struct Opening {
  TokenRange names;    ///< Empty if there are none.
  TokenRange year;     ///< "(2001)" or "2010" behind the names; empty if there is none.
  bool known = false;  ///< The names are surely names.
  bool valid = false;  ///< The whole range is explained.
};

/// Reads names, and perhaps a year, that fill the range.
[[nodiscard]] Opening read_opening(const LineTokens& line, TokenRange range);

/// The humanities: 著者「標題」『誌名』..., 著者『書名』..., 著者「標題」誌名..., J. Smith,
/// "Title," Journal...: the title is what stands in quotation marks directly behind the names.
[[nodiscard]] bool read_quoted(const LineTokens& line, const Tail& tail,
                               std::vector<Finding>& findings);

/// APA and its like: 著者 (2001). 標題. 誌名, 12, 1-10; 著者, 2010, 標題. 誌名; 著者 (2001) 書名
/// 出版社.
[[nodiscard]] bool read_dated(const LineTokens& line, const Tail& tail,
                              std::vector<Finding>& findings);

/// SIST 02, Vancouver, lists of the engineering societies: 著者. 標題. 誌名. 2008, vol. 51; 著者:
/// 標題, 誌名, Vol.59, 2019; 著者, 標題, 誌名, 12, 1-10, 2008.
[[nodiscard]] bool read_plain(const LineTokens& line, const Tail& tail,
                              std::vector<Finding>& findings);

/// Appends title and container of a range, told apart at `container` (its end: no container).
void add_title_and_container(const LineTokens& line, TokenRange range, std::size_t container,
                             std::vector<Finding>& findings);

}  // namespace shoshi::text
