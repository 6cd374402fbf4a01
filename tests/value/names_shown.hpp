#pragma once

#include <string>
#include <string_view>

#include "value/name.hpp"

/// Names as short text, for tables of expectations.
namespace shoshi::value {

/// "姓|名" for a name in parts, a star behind it if a table told them apart, "<...>" for a whole
/// one.
inline std::string shown(const Name& name) {
  if (!name.split()) return "<" + name.literal + ">";
  std::string text = name.family + "|" + name.given;
  if (!name.suffix.empty()) text += "^" + name.suffix;
  return text + (name.inferred ? "*" : "");
}

inline std::string shown(const NameList& list) {
  std::string text;
  for (const Contributor& contributor : list.contributors) {
    if (!text.empty()) text += " ";
    text += shown(contributor.names.front());
    for (std::size_t k = 1; k < contributor.names.size(); ++k) {
      text += "=" + shown(contributor.names[k]);
    }
    if (!contributor.role_text.empty()) text += "/" + contributor.role_text;
  }
  return text + (list.more ? " ..." : "");
}

inline NameList read(std::string_view text) {
  Diagnostics diagnostics;
  return read_names({text, 0}, Role::author, diagnostics);
}

}  // namespace shoshi::value
