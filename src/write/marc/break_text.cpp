#include "write/marc/break_text.hpp"

#include "unicode/utf8.hpp"

namespace shoshi::marc {
namespace {

constexpr char32_t kZeroWidthJoiner = 0x200D;

struct Range {
  char32_t first;
  char32_t last;
};

// Marks of the scripts that bibliographic data has, and what joins to the character before it.
constexpr Range kExtenders[] = {
    {0x0300, 0x036F},   {0x0483, 0x0489},   {0x0591, 0x05BD},   {0x064B, 0x065F}, {0x0900, 0x0903},
    {0x093A, 0x094F},   {0x0E31, 0x0E31},   {0x0E34, 0x0E3A},   {0x0E47, 0x0E4E}, {0x1AB0, 0x1AFF},
    {0x1160, 0x11FF},   {0x180B, 0x180D},   {0x1DC0, 0x1DFF},   {0x200C, 0x200D}, {0x20D0, 0x20FF},
    {0x302A, 0x302F},   {0x3099, 0x309A},   {0xFE00, 0xFE0F},   {0xFE20, 0xFE2F}, {0xFF9E, 0xFF9F},
    {0x1F3FB, 0x1F3FF}, {0xE0020, 0xE007F}, {0xE0100, 0xE01EF},
};

bool is_extender(char32_t c) noexcept {
  for (const Range range : kExtenders) {
    if (c >= range.first && c <= range.last) return true;
  }
  return false;
}

bool is_character_boundary(std::string_view text, std::size_t at) noexcept {
  if (at == 0 || at >= text.size()) return true;
  return !is_extender(unicode::decode(text, at).value) &&
         unicode::decode_before(text, at).value != kZeroWidthJoiner;
}

// The last boundary of a code point that is not behind `most`.
std::size_t code_point_break(std::string_view text, std::size_t most) noexcept {
  std::size_t at = most;
  while (at > 0 && (static_cast<unsigned char>(text[at]) & 0xC0u) == 0x80u) --at;
  return at;
}

bool ends_sentence(std::string_view text, std::size_t at) noexcept {
  const char32_t last = unicode::decode_before(text, at).value;
  if (last == U'。' || last == U'．' || last == U'！' || last == U'？') {
    const char32_t next = unicode::decode(text, at).value;
    return next != U'」' && next != U'』' && next != U'）' && next != U'！' && next != U'？';
  }
  if ((last != U'.' && last != U'!' && last != U'?') || text[at] != ' ') return false;
  // Behind an abbreviation a sentence goes on.
  return at + 1 >= text.size() || text[at + 1] < 'a' || text[at + 1] > 'z';
}

}  // namespace

std::size_t character_break(std::string_view text, std::size_t most) noexcept {
  if (text.size() <= most) return text.size();
  const std::size_t fallback = code_point_break(text, most);
  for (std::size_t at = fallback; at > 0; at -= unicode::decode_before(text, at).bytes) {
    if (is_character_boundary(text, at)) return at;
  }
  return fallback;
}

std::size_t sentence_break(std::string_view text, std::size_t most) noexcept {
  const std::size_t fallback = character_break(text, most);
  if (fallback == text.size()) return fallback;
  for (std::size_t at = fallback; at > most / 2; at -= unicode::decode_before(text, at).bytes) {
    if (ends_sentence(text, at) && is_character_boundary(text, at)) return at;
  }
  return fallback;
}

}  // namespace shoshi::marc
