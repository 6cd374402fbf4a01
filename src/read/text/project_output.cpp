#include "read/text/project_output.hpp"

#include <algorithm>
#include <string_view>

#include "read/text/lines.hpp"

namespace shoshi::text {
namespace {

constexpr std::string_view kKinds[] = {"雑誌論文",        "学会発表",     "図書",
                                       "産業財産権",      "備考",         "学会・シンポジウム開催",
                                       "Journal Article", "Presentation", "Book"};

/// The four digits of a year that end the text, glued to it as nobody writes them by hand: "...,
/// 2019" ends a reference.
std::size_t year_begin(std::string_view text) noexcept {
  constexpr std::size_t kDigits = 4;
  if (text.size() <= kDigits) return text.size();
  const std::string_view year = text.substr(text.size() - kDigits);
  const bool digits =
      std::all_of(year.begin(), year.end(), [](char c) { return c >= '0' && c <= '9'; });
  const char before = text[text.size() - kDigits - 1];
  const bool glued = (before < '0' || before > '9') &&
                     std::string_view(" ,.(-/").find(before) == std::string_view::npos;
  const bool likely = year.starts_with("19") || year.starts_with("20");
  return digits && glued && likely ? text.size() - kDigits : text.size();
}

}  // namespace

std::optional<OutputHead> output_head(SourceText line) noexcept {
  if (!line.text.starts_with('[')) return std::nullopt;
  for (const std::string_view kind : kKinds) {
    if (!line.text.substr(1).starts_with(kind)) continue;
    const std::size_t close = 1 + kind.size();
    if (!line.text.substr(close).starts_with("] ")) continue;
    const SourceText rest = trim_lines(line.part(close + 1));
    const std::size_t year = year_begin(rest.text);
    const SourceText title = trim_lines(rest.part(0, year));
    if (title.text.empty() || year == rest.text.size()) return std::nullopt;
    return OutputHead{line.part(1, kind.size()), title, rest.part(year)};
  }
  return std::nullopt;
}

}  // namespace shoshi::text
