#pragma once

#include <cstddef>
#include <optional>
#include <string_view>

/// Cutting bytes at line ends before their encoding is known. LF and CR are no part of another
/// character in any encoding that is read by lines.
namespace shoshi::unicode {

/// A longer line is read in parts of this size; a line is decided by its first part; and lines that
/// decide for the ones before them are looked for so far. Our choice: far longer than any label or
/// abstract, and little memory.
inline constexpr std::size_t kPartBytes = 64 * 1024;

/// A line, or a part of a long one. What a piece is does not depend on how much of the input is
/// there: that is what makes the decoder's work the same for all cuts.
struct Piece {
  std::string_view text;
  std::string_view line_end;  ///< LF, CR LF or CR; empty for a part and at the end of the input.
  bool whole = true;          ///< The line ends here.

  [[nodiscard]] std::size_t size() const noexcept { return text.size() + line_end.size(); }
};

/// The first piece of `rest`; nothing if more bytes are needed to know it.
[[nodiscard]] std::optional<Piece> find_piece(std::string_view rest, bool end_of_input) noexcept;

/// The bytes up to the first LF, with it; all if there is none.
[[nodiscard]] std::size_t first_line_bytes(std::string_view text) noexcept;

/// Finds runs of lines that need no look at each of them. Remembers what it has looked at, so that
/// no byte is looked at twice however many lines come between.
class PlainRuns {
 public:
  explicit PlainRuns(std::string_view text) noexcept : text_(text) {}

  /// Where the whole lines end that begin at `at`, are ASCII or (if `utf8`) valid UTF-8, and (if
  /// `stop_at_escapes`) hold no ESC; `at` if there are none. `at` must not go back.
  [[nodiscard]] std::size_t end_of_run(std::size_t at, bool utf8, bool stop_at_escapes) noexcept;

 private:
  std::string_view text_;
  std::size_t plain_end_ = 0;
  std::size_t escape_ = 0;
  bool utf8_ = false;
};

}  // namespace shoshi::unicode
