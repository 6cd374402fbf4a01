#include "write/csl/printed.hpp"

#include <array>
#include <cstddef>
#include <string>
#include <utility>

#include "write/markup.hpp"

namespace shoshi::csl {
namespace {

using std::string_view;
using write::MarkupTag;

/// Calls `visit(at, tag)` with each tag.
template <class Visit>
void for_each_tag(string_view text, Visit visit) {
  for (std::size_t at = text.find('<'); at != string_view::npos; at = text.find('<', at + 1)) {
    if (const MarkupTag tag = write::markup_at(text, at); tag.bytes != 0) visit(at, tag);
  }
}

/// True if some tag is opened and, however far behind, closed.
bool has_pair(string_view text) noexcept {
  std::array<bool, 5> opened{};
  bool found = false;
  for_each_tag(text, [&](std::size_t, const MarkupTag& tag) {
    bool& open = opened[static_cast<std::size_t>(tag.markup)];
    if (!tag.closing) open = true;
    found = found || (tag.closing && open);
  });
  return found;
}

std::string with_broken_tags(string_view text) {
  std::string broken;
  std::size_t from = 0;
  for_each_tag(text, [&](std::size_t at, const MarkupTag&) {
    broken.append(text.substr(from, at + 1 - from)).append("\u2060");
    from = at + 1;
  });
  return broken.append(text.substr(from));
}

std::string with_small_tags(string_view text) {
  std::string small(text);
  for_each_tag(text, [&small](std::size_t at, const MarkupTag& tag) {
    for (std::size_t i = at; i < at + tag.bytes; ++i) {
      if (small[i] >= 'A' && small[i] <= 'Z') small[i] = static_cast<char>(small[i] | 0x20);
    }
  });
  return small;
}

}  // namespace

bool has_broken_tags(string_view text) noexcept {
  return text.find('<') != string_view::npos && !write::has_markup(text) && has_pair(text);
}

string_view printed(string_view text, json::Tree& tree) {
  if (text.find('<') == string_view::npos) return text;
  if (has_broken_tags(text)) return tree.own(with_broken_tags(text));
  if (!write::has_markup(text)) return text;
  std::string small = with_small_tags(text);
  return small == text ? text : tree.own(std::move(small));
}

}  // namespace shoshi::csl
