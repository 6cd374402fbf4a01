#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>

#include "read/text/reference/line_tokens.hpp"

/// Telling names from the other parts of a reference.
namespace shoshi::text {

/// How much a text looks like a name.
enum class NameLikeness : std::uint8_t {
  none,   ///< It cannot be one: digits, lower-case words, too long.
  shape,  ///< Nothing speaks against it.
  known,  ///< The name tables know it, or its form is one that only names have.
};

/// Judges the name of one person or body, perhaps with its role: 手島 昌一, (訳)手島 昌一,
/// 松原茂樹, Neubig Graham, "Foster", "J. A.", 文部科学省.
[[nodiscard]] NameLikeness name_likeness(std::string_view text);

/// Judges a list of names, separated in any way: none if one of them cannot be a name, known if one
/// of them is known.
[[nodiscard]] NameLikeness name_list_likeness(const LineTokens& line, TokenRange range);

}  // namespace shoshi::text
