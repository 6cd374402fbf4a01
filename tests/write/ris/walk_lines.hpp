#pragma once

#include <algorithm>
#include <string>
#include <string_view>
#include <vector>

namespace shoshi::test {

/// The lines of a text as the most suspicious reader of RIS cuts them.
inline std::vector<std::string> suspicious_lines(std::string_view text) {
  constexpr std::string_view kEnds[] = {"\r\n", "\n",     "\r",     "\v",
                                        "\f",   "\u0085", "\u2028", "\u2029"};
  constexpr std::string_view kFirstBytes = "\r\n\v\f\xC2\xE2";
  std::vector<std::string> lines(1);
  while (!text.empty()) {
    const std::size_t plain = std::min(text.find_first_of(kFirstBytes), text.size());
    lines.back().append(text.substr(0, plain));
    text.remove_prefix(plain);
    if (text.empty()) break;
    std::size_t bytes = 0;
    for (const std::string_view end : kEnds) {
      if (bytes == 0 && text.starts_with(end)) bytes = end.size();
    }
    if (bytes != 0) {
      lines.emplace_back();
    } else {
      bytes = 1;
      lines.back().push_back(text.front());
    }
    text.remove_prefix(bytes);
  }
  return lines;
}

/// True if the line has a tag: two characters, two spaces, a hyphen, a space.
inline bool is_tagged(std::string_view line) {
  const auto letter = [](char c) { return c >= 'A' && c <= 'Z'; };
  return line.size() >= 6 && letter(line[0]) &&
         (letter(line[1]) || (line[1] >= '0' && line[1] <= '9')) && line.substr(2, 4) == "  - ";
}

/// Empty if the lines are exactly one record; else what is wrong with them.
inline std::string fault_of_ris(const std::vector<std::string>& lines) {
  if (lines.size() < 4) return "too short";
  const std::size_t last = lines.size() - 3;
  if (!lines.front().starts_with("TY  - ")) return "no TY";
  if (lines[last] != "ER  - " || !lines[last + 1].empty() || !lines[last + 2].empty()) {
    return "no end";
  }
  for (std::size_t i = 0; i < last; ++i) {
    if (!is_tagged(lines[i])) return "no tag: " + lines[i].substr(0, 40);
    const bool frame = lines[i].starts_with("ER") || lines[i].starts_with("TY");
    if (i != 0 && frame) return "second record: " + lines[i].substr(0, 40);
  }
  return {};
}

/// The same of a text.
inline std::string fault_of_ris(std::string_view text) {
  return fault_of_ris(suspicious_lines(text));
}

}  // namespace shoshi::test
