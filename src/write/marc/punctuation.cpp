#include "write/marc/punctuation.hpp"

namespace shoshi::marc {
namespace {

constexpr std::string_view kStops[] = {".", "?", "!", "-", "。", "．", "？", "！"};
constexpr std::string_view kClosing[] = {"]", ")", "］", "）"};

template <std::size_t Size>
bool ends_in_any(std::string_view text, const std::string_view (&marks)[Size]) noexcept {
  for (const std::string_view mark : marks) {
    if (text.ends_with(mark)) return true;
  }
  return false;
}

}  // namespace

std::string_view without_end_mark(std::string_view text) noexcept {
  const std::size_t last = text.find_last_not_of(" /:;,");
  return last == std::string_view::npos ? text : text.substr(0, last + 1);
}

std::string_view stop_after(std::string_view text) noexcept {
  return ends_in_any(text, kStops) ? std::string_view() : ".";
}

std::string_view stop_unless_bracket(std::string_view text) noexcept {
  return ends_in_any(text, kClosing) ? std::string_view() : stop_after(text);
}

std::string_view comma_after(std::string_view name) noexcept {
  return name.ends_with('-') ? std::string_view() : ",";
}

}  // namespace shoshi::marc
