#pragma once

#include <string_view>

#include "shoshi/write_options.hpp"

/// ISBD punctuation between and behind subfields, without doubling what a value brings along.
namespace shoshi::marc {

/// The text without the mark of ISBD (space / : ; , and their wide forms, or = behind a space) that
/// it ends in. A text of nothing else stays as it is.
[[nodiscard]] std::string_view without_end_mark(std::string_view text) noexcept;

/// Says which mark goes behind a value: those of ISBD, or none at all (Leader/18 c), which leaves
/// only the marks inside a subfield.
class Punctuation {
 public:
  explicit constexpr Punctuation(MarcPunctuation way) noexcept
      : isbd_(way == MarcPunctuation::isbd) {}

  /// True if marks are written.
  [[nodiscard]] constexpr bool is_isbd() const noexcept { return isbd_; }

  /// A mark between two subfields.
  [[nodiscard]] constexpr std::string_view between(std::string_view mark) const noexcept {
    return isbd_ ? mark : std::string_view();
  }

  /// The full stop that ends an area after `text`: "." or, after a mark that ends a sentence or
  /// breaks it off (. ? ! - … and 。．？！, these also before a closing 」 or 』), nothing.
  [[nodiscard]] std::string_view stop_after(std::string_view text) const noexcept;

  /// As stop_after, but also nothing after a closing bracket or parenthesis (264 and 490; RDA and
  /// LC practice).
  [[nodiscard]] std::string_view stop_unless_bracket(std::string_view text) const noexcept;

  /// The comma that introduces a relator term or a suffix after `name`: none after a hyphen, which
  /// leaves a date open.
  [[nodiscard]] std::string_view comma_after(std::string_view name) const noexcept;

 private:
  bool isbd_;
};

}  // namespace shoshi::marc
