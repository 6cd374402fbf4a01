#include "read/text/table/escaping.hpp"

#include <algorithm>
#include <cstddef>

namespace shoshi::text {

std::string unescaped(std::string_view value, Escaping escaping) {
  if (escaping == Escaping::none) return std::string(value);
  const std::string_view escape = escaping == Escaping::doubled_quotes ? R"("")" : R"(\|)";
  std::string out;
  out.reserve(value.size());
  while (!value.empty()) {
    const std::size_t at = std::min(value.find(escape), value.size());
    out.append(value.substr(0, at));
    if (at == value.size()) break;
    out += escape.back();
    value.remove_prefix(at + escape.size());
  }
  return out;
}

}  // namespace shoshi::text
