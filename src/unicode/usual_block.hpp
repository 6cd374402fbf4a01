#pragma once

#include <cstddef>

/// A look at 64 bytes at once, for the two scans that every byte of the input goes through.
namespace shoshi::unicode {

inline constexpr std::size_t kBlockBytes = 64;

/// How many bytes behind a block must be readable.
inline constexpr std::size_t kBlockMargin = 2;

/// True for a byte of the form 10xxxxxx.
[[nodiscard]] constexpr bool is_continuation(unsigned char byte) noexcept {
  return (byte & 0xC0) == 0x80;
}

/// True for the first byte of a sequence of three whose others are plain continuation bytes:
/// E1 to EC, all of kana and kanji among them.
[[nodiscard]] constexpr bool is_usual_lead(unsigned char byte) noexcept {
  return byte >= 0xE1 && byte <= 0xEC;
}

/// True if the block at `at`, whose first byte begins a character, is well-formed ASCII and
/// sequences of three bytes with usual leads, and `unusual` is zero at every byte of it; `unusual`
/// is given the byte and the two behind it. Written without branches, so that the compiler uses
/// wide registers.
template <class Unusual>
[[nodiscard]] bool is_usual_block(const unsigned char* at, Unusual unusual) noexcept {
  if (is_continuation(at[0]) || is_continuation(at[1]) != is_usual_lead(at[0])) return false;
  unsigned char found = 0;
  for (std::size_t i = 0; i < kBlockBytes; ++i) {
    const unsigned char other_lead = (at[i] >= 0xC0) & !is_usual_lead(at[i]);
    const unsigned char expected = is_usual_lead(at[i]) | is_usual_lead(at[i + 1]);
    const unsigned char broken = is_continuation(at[i + 2]) != expected;
    found = static_cast<unsigned char>(found | other_lead | broken |
                                       unusual(at[i], at[i + 1], at[i + 2]));
  }
  return found == 0;
}

/// Where the character ends that the last bytes of a usual block belong to, counted from the start
/// of the block: kBlockBytes, or one or two bytes more, which the block has proved.
[[nodiscard]] constexpr std::size_t end_of_usual_block(const unsigned char* at) noexcept {
  if (is_usual_lead(at[kBlockBytes - 1])) return kBlockBytes + 2;
  return is_usual_lead(at[kBlockBytes - 2]) ? kBlockBytes + 1 : kBlockBytes;
}

}  // namespace shoshi::unicode
