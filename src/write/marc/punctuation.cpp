#include "write/marc/punctuation.hpp"

#include "unicode/utf8.hpp"

namespace shoshi::marc {
namespace {

constexpr std::u32string_view kStops = U".?!-。．？！";
constexpr std::u32string_view kClosing = U"])］）";

bool ends_in_any(std::string_view text, std::u32string_view marks) noexcept {
  const char32_t last = unicode::decode_before(text, text.size()).value;
  return marks.find(last) != std::u32string_view::npos;
}

constexpr bool is_end_mark(char c) noexcept {
  return c == ' ' || c == '/' || c == ':' || c == ';' || c == ',';
}

}  // namespace

std::string_view without_end_mark(std::string_view text) noexcept {
  std::size_t end = text.size();
  while (end > 0 && is_end_mark(text[end - 1])) --end;
  return end == 0 ? text : text.substr(0, end);
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
