#pragma once

#include <string_view>

/// ISBD punctuation between and behind subfields, without doubling what a value brings along.
namespace shoshi::marc {

/// The text without the mark of ISBD (space / : ; ,) that it ends in. A text of nothing else stays
/// as it is.
[[nodiscard]] std::string_view without_end_mark(std::string_view text) noexcept;

/// The full stop that ends an area after `text`: "." or, after . ? ! - and 。．？！, nothing.
[[nodiscard]] std::string_view stop_after(std::string_view text) noexcept;

/// As stop_after, but also nothing after a closing bracket or parenthesis (264 and 490; RDA and LC
/// practice).
[[nodiscard]] std::string_view stop_unless_bracket(std::string_view text) noexcept;

/// The comma that introduces a relator term or a suffix after `name`: none after a hyphen, which
/// leaves a date open.
[[nodiscard]] std::string_view comma_after(std::string_view name) noexcept;

}  // namespace shoshi::marc
