#include "unicode/utf8.hpp"

#include <algorithm>
#include <cstring>

#include "unicode/usual_utf8.hpp"

namespace shoshi::unicode {
namespace {

constexpr char32_t kReplacement = 0xFFFD;
constexpr std::uint64_t kHighBits = 0x8080808080808080u;

unsigned byte_at(std::string_view text, std::size_t at) noexcept {
  return static_cast<unsigned char>(text[at]);
}

// What may follow a lead byte: Unicode 15, section 3.9, table 3-7. Only the second byte has a range
// that depends on the lead.
struct Lead {
  std::uint8_t bytes;
  std::uint8_t second_first;
  std::uint8_t second_last;
};

constexpr Lead lead_of(unsigned byte) noexcept {
  if (byte < 0x80) return {1, 0, 0};
  if (byte < 0xC2) return {0, 0, 0};
  if (byte < 0xE0) return {2, 0x80, 0xBF};
  if (byte == 0xE0) return {3, 0xA0, 0xBF};
  if (byte == 0xED) return {3, 0x80, 0x9F};
  if (byte < 0xF0) return {3, 0x80, 0xBF};
  if (byte == 0xF0) return {4, 0x90, 0xBF};
  if (byte < 0xF4) return {4, 0x80, 0xBF};
  if (byte == 0xF4) return {4, 0x80, 0x8F};
  return {0, 0, 0};
}

std::size_t ascii_run(const char* begin, const char* end) noexcept {
  const char* at = begin;
  while (end - at >= 8) {
    std::uint64_t word;
    std::memcpy(&word, at, 8);
    if ((word & kHighBits) != 0) break;
    at += 8;
  }
  while (at != end && static_cast<unsigned char>(*at) < 0x80) ++at;
  return static_cast<std::size_t>(at - begin);
}

}  // namespace

CodePoint decode_any(std::string_view text, std::size_t at) noexcept {
  if (at >= text.size()) return {0, 0, true};
  const unsigned first = byte_at(text, at);
  if (first < 0x80) return {first, 1, true};
  const Lead lead = lead_of(first);
  if (lead.bytes == 0) return {kReplacement, 1, false};
  char32_t value = first & (0x7Fu >> lead.bytes);
  for (std::uint8_t count = 1; count < lead.bytes; ++count) {
    if (at + count >= text.size()) return {kReplacement, count, false};
    const unsigned next = byte_at(text, at + count);
    const bool fits = count == 1 ? next >= lead.second_first && next <= lead.second_last
                                 : is_continuation(static_cast<unsigned char>(next));
    if (!fits) return {kReplacement, count, false};
    value = (value << 6) | (next & 0x3Fu);
  }
  return {value, lead.bytes, true};
}

CodePoint decode_before(std::string_view text, std::size_t at) noexcept {
  at = std::min(at, text.size());
  if (at == 0) return {0, 0, true};
  const std::string_view before = text.substr(0, at);
  std::size_t begin = at - 1;
  while (begin > 0 && at - begin < 4 && is_continuation(static_cast<unsigned char>(before[begin])))
    --begin;
  const CodePoint found = decode(before, begin);
  if (begin + found.bytes == at) return found;
  return {kReplacement, 1, false};
}

void append_utf8(char32_t code_point, std::string& out) {
  const auto byte = [](char32_t value) { return static_cast<char>(value); };
  const auto next = [&](int shift) { return byte(0x80u | ((code_point >> shift) & 0x3Fu)); };
  if (code_point < 0x80) {
    out.push_back(byte(code_point));
    return;
  }
  if (code_point > 0x10FFFF || (code_point >= 0xD800 && code_point <= 0xDFFF)) {
    code_point = kReplacement;
  }
  if (code_point < 0x800) {
    const char bytes[] = {byte(0xC0u | (code_point >> 6)), next(0)};
    out.append(bytes, sizeof bytes);
  } else if (code_point < 0x10000) {
    const char bytes[] = {byte(0xE0u | (code_point >> 12)), next(6), next(0)};
    out.append(bytes, sizeof bytes);
  } else {
    const char bytes[] = {byte(0xF0u | (code_point >> 18)), next(12), next(6), next(0)};
    out.append(bytes, sizeof bytes);
  }
}

std::size_t valid_prefix(std::string_view text) noexcept {
  const auto unusual = [](ByteBlock first, ByteBlock /*second*/, ByteBlock /*third*/) {
    return is_at_least(first, 0xF0) | is_equal(first, 0xE0) | is_equal(first, 0xED) |
           is_equal(first & 0xFE, 0xC0);
  };
  std::size_t at = 0;
  while (at < text.size()) {
    at += usual_prefix(text.substr(at), unusual);
    for (const std::size_t stop = std::min(at + kBlockBytes, text.size()); at < stop;) {
      const CodePoint found = decode(text, at);
      if (!found.valid) return at;
      at += found.bytes;
    }
  }
  return at;
}

std::size_t ascii_prefix(std::string_view text) noexcept {
  return ascii_run(text.data(), text.data() + text.size());
}

bool is_ascii(std::string_view text) noexcept {
  return ascii_prefix(text) == text.size();
}

std::size_t count_code_points(std::string_view text) noexcept {
  std::size_t count = 0;
  while (!text.empty()) {
    const std::size_t valid = valid_prefix(text);
    count += static_cast<std::size_t>(
        std::count_if(text.begin(), text.begin() + static_cast<std::ptrdiff_t>(valid),
                      [](char c) { return !is_continuation(static_cast<unsigned char>(c)); }));
    text.remove_prefix(valid);
    if (text.empty()) break;
    ++count;
    text.remove_prefix(decode(text, 0).bytes);
  }
  return count;
}

}  // namespace shoshi::unicode
