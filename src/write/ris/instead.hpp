#pragma once

#include <algorithm>
#include <string_view>

#include "write/ris/tree.hpp"

/// Which characters RIS cannot hold as they are, because readers act on them and nothing escapes
/// them.
namespace shoshi::ris {

/// True if the record has one keyword, which Zotero cuts at commas too.
[[nodiscard]] inline bool has_only_keyword(const Tree& tree) {
  return std::ranges::count(tree.lines(), ValueKind::keyword, &Line::kind) == 1;
}

/// The ASCII characters that a value of that kind has in full width.
[[nodiscard]] constexpr std::string_view full_width_in(ValueKind kind, bool only_keyword) noexcept {
  switch (kind) {
    case ValueKind::text:
      return {};
    case ValueKind::person:
    case ValueKind::body:
      return ",*";
    case ValueKind::title:
      return "*";
    case ValueKind::keyword:
      return only_keyword ? "*;," : "*;";
  }
  return {};
}

/// The full-width form of one of them.
[[nodiscard]] constexpr std::string_view full_width(char c) noexcept {
  return c == ',' ? "，" : c == ';' ? "；" : "＊";
}

}  // namespace shoshi::ris
