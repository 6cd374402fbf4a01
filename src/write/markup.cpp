#include "write/markup.hpp"

#include <array>

namespace shoshi::write {
namespace {

struct Row {
  std::string_view name;
  Markup markup;
};

constexpr auto kRows = std::to_array<Row>({
    {"i", Markup::italic},
    {"b", Markup::bold},
    {"sup", Markup::superscript},
    {"sub", Markup::subscript},
});

constexpr std::size_t kDeepest = 8;

bool begins_with(std::string_view text, std::string_view lower_name) noexcept {
  if (text.size() < lower_name.size()) return false;
  for (std::size_t i = 0; i < lower_name.size(); ++i) {
    if ((text[i] | 0x20) != lower_name[i]) return false;
  }
  return true;
}

}  // namespace

MarkupTag markup_at(std::string_view text, std::size_t at) noexcept {
  std::string_view rest = text.substr(at < text.size() ? at : text.size());
  if (!rest.starts_with('<')) return {};
  const bool closing = rest.substr(1).starts_with('/');
  const std::size_t lead = closing ? 2 : 1;
  rest.remove_prefix(lead);
  for (const Row& row : kRows) {
    if (!begins_with(rest, row.name)) continue;
    if (!rest.substr(row.name.size()).starts_with('>')) continue;
    return {row.markup, closing, static_cast<std::uint8_t>(lead + row.name.size() + 1)};
  }
  return {};
}

bool has_markup(std::string_view text) noexcept {
  std::array<Markup, kDeepest> open{};
  std::size_t depth = 0;
  bool found = false;
  for (std::size_t at = text.find('<'); at != std::string_view::npos; at = text.find('<', at + 1)) {
    const MarkupTag tag = markup_at(text, at);
    if (tag.bytes == 0) continue;
    found = true;
    if (!tag.closing) {
      if (depth == kDeepest) return false;
      open[depth++] = tag.markup;
    } else if (depth == 0 || open[--depth] != tag.markup) {
      return false;
    }
  }
  return found && depth == 0;
}

}  // namespace shoshi::write
