#pragma once

#include <cstddef>
#include <string_view>

#include "unicode/byte_block.hpp"

/// The way through text of ASCII and usual sequences, a block at a time.
namespace shoshi::unicode {

/// True for a byte of the form 10xxxxxx.
[[nodiscard]] constexpr bool is_continuation(unsigned char byte) noexcept {
  return (byte & 0xC0) == 0x80;
}

/// The length of a prefix of well-formed UTF-8, whole characters, in which `unusual` is false at
/// each byte. It is not always the longest such prefix, and 0 for a short text. `unusual` is given
/// a block of bytes and the two blocks that begin one and two bytes behind it. It must be true for
/// the bytes that no sequence of one to three bytes begins with, and for those that restrict what
/// may follow: C0, C1, E0, ED, F0-FF.
template <class Unusual>
[[nodiscard]] std::size_t usual_prefix(std::string_view text, Unusual unusual) noexcept {
  constexpr std::size_t kNeeded = kBlockBytes + 2;
  const auto* const bytes = reinterpret_cast<const unsigned char*>(text.data());
  if (text.size() < kNeeded || is_continuation(bytes[0]) ||
      is_continuation(bytes[1]) != (bytes[0] >= 0xC0)) {
    return 0;
  }
  std::size_t at = 0;
  for (; text.size() - at >= kNeeded; at += kBlockBytes) {
    const ByteBlock first = load_block(bytes + at);
    const ByteBlock second = load_block(bytes + at + 1);
    const ByteBlock third = load_block(bytes + at + 2);
    const ByteBlock expected = is_at_least(first, 0xE0) | is_at_least(second, 0xC0);
    const ByteBlock broken = is_continuation(third) ^ expected;
    if (is_any(broken | unusual(first, second, third))) break;
  }
  // The character that reaches out of the last block: the block has proved two bytes more.
  if (at > 0 && bytes[at - 1] >= 0xC0) return at + (bytes[at - 1] >= 0xE0 ? 2 : 1);
  return at > 0 && bytes[at - 2] >= 0xE0 ? at + 1 : at;
}

}  // namespace shoshi::unicode
