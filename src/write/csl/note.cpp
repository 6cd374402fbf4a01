#include "write/csl/note.hpp"

#include <algorithm>
#include <cstddef>

#include "unicode/script.hpp"
#include "unicode/utf8.hpp"

namespace shoshi::csl {
namespace {

constexpr std::string_view kFullWidthColon = "：";

std::size_t after_spaces(std::string_view text, std::size_t at) {
  while (at < text.size()) {
    const auto next = unicode::decode(text, at);
    if (!unicode::is_space(next.value)) break;
    at += next.bytes;
  }
  return at;
}

/// Where the ":" of `name: value` stands; npos if the line has not that shape.
std::size_t variable_colon(std::string_view line) {
  constexpr std::string_view kSmall = "abcdefghijklmnopqrstuvwxyz0123456789-_.";
  constexpr std::string_view kCapitals = "ABCDEFGHIJKLMNOPQRSTUVWXYZ";
  const std::size_t begin = after_spaces(line, 0);
  for (const std::string_view letters : {kSmall, kCapitals}) {
    const std::size_t end = std::min(line.find_first_not_of(letters, begin), line.size());
    if (end == begin || (line[begin] >= '0' && line[begin] <= '9')) continue;
    const std::size_t colon = after_spaces(line, end);
    if (colon < line.size() && line[colon] == ':') return colon;
  }
  return std::string_view::npos;
}

}  // namespace

std::string guarded_line(std::string_view line) {
  std::string text;
  text.reserve(line.size());
  const std::size_t colon = variable_colon(line);
  for (std::size_t at = 0; at < line.size(); ++at) {
    const bool braced = line[at] == ':' && at > 0 && line[at - 1] == '{';
    if (at == colon || braced) {
      text += kFullWidthColon;
    } else {
      text += line[at];
    }
  }
  return text;
}

std::string note_text(const std::vector<LocalText>& notes) {
  std::string text;
  for (const LocalText& note : notes) {
    if (!text.empty()) text += '\n';
    text += guarded_line(note.text);
  }
  return text;
}

}  // namespace shoshi::csl
