#include "write/csl/note.hpp"

#include <algorithm>
#include <array>
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

bool is_guarded(std::string_view line) {
  return variable_colon(line) != std::string_view::npos ||
         line.find("{:") != std::string_view::npos;
}

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

namespace {

/// What ends a line for some processor, as a space.
void append_one_line(std::string& text, std::string_view note) {
  constexpr auto kEnds = std::to_array<std::string_view>(
      {"\r\n", "\n", "\r", "\v", "\f", "\u0085", "\u2028", "\u2029"});
  constexpr std::string_view kFirstBytes = "\n\r\v\f\xC2\xE2";
  while (!note.empty()) {
    const std::size_t plain = std::min(note.find_first_of(kFirstBytes), note.size());
    text.append(note.substr(0, plain));
    note.remove_prefix(plain);
    if (note.empty()) return;
    const auto end =
        std::ranges::find_if(kEnds, [note](std::string_view one) { return note.starts_with(one); });
    text += end == kEnds.end() ? note.front() : ' ';
    note.remove_prefix(end == kEnds.end() ? 1 : end->size());
  }
}

}  // namespace

std::string note_text(const std::vector<LocalText>& notes) {
  std::string text;
  for (const LocalText& note : notes) {
    if (!text.empty()) text += '\n';
    append_one_line(text, guarded_line(note.text));
  }
  return text;
}

}  // namespace shoshi::csl
