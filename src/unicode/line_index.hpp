#pragma once

#include <cstddef>
#include <string_view>
#include <vector>

namespace shoshi::unicode {

/// A place as a person counts it.
struct LineColumn {
  std::size_t line = 1;    ///< 1-based; LF, CR LF and CR end a line.
  std::size_t column = 1;  ///< 1-based, in code points.
};

/// Finds lines of a text. Built only when there is something to show.
class LineIndex {
 public:
  explicit LineIndex(std::string_view text);

  /// The place of a byte offset; past the end gives the end.
  [[nodiscard]] LineColumn locate(std::size_t offset) const noexcept;
  /// The line (1-based) without its end; empty past the last.
  [[nodiscard]] std::string_view line(std::size_t number) const noexcept;
  /// Where the line (1-based) begins, in bytes.
  [[nodiscard]] std::size_t line_begin(std::size_t number) const noexcept;
  [[nodiscard]] std::size_t line_count() const noexcept { return begins_.size(); }

 private:
  std::string_view text_;
  std::vector<std::size_t> begins_;
};

/// The number of line ends (LF, CR LF, CR) in the text.
[[nodiscard]] std::size_t count_line_ends(std::string_view text) noexcept;

}  // namespace shoshi::unicode
