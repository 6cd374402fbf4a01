#pragma once

#include <cstddef>
#include <cstdint>
#include <cstring>

#ifdef __SSE2__
#include <emmintrin.h>
#endif

/// Sixteen bytes at once, for the scans that every byte of the input goes through. The vector types
/// of GCC and Clang use the registers that a machine has, and plain code where it has none.
namespace shoshi::unicode {

using ByteBlock = unsigned char __attribute__((vector_size(16)));

inline constexpr std::size_t kBlockBytes = sizeof(ByteBlock);

/// The sixteen bytes at `at`.
[[nodiscard]] inline ByteBlock load_block(const void* at) noexcept {
  ByteBlock block;
  std::memcpy(&block, at, sizeof block);
  return block;
}

/// One to sixteen bytes, some of them twice.
[[nodiscard]] inline ByteBlock load_short_block(const char* at, std::size_t size) noexcept {
  std::uint64_t halves[2];
  if (size >= sizeof halves[0]) {
    std::memcpy(&halves[0], at, sizeof halves[0]);
    std::memcpy(&halves[1], at + size - sizeof halves[1], sizeof halves[1]);
    return load_block(halves);
  }
  std::uint32_t quarters[2];
  if (size >= sizeof quarters[0]) {
    std::memcpy(&quarters[0], at, sizeof quarters[0]);
    std::memcpy(&quarters[1], at + size - sizeof quarters[1], sizeof quarters[1]);
  } else {
    const auto byte = [at](std::size_t index) {
      return std::uint32_t{static_cast<unsigned char>(at[index])};
    };
    quarters[0] = byte(0) * 0x01010101U;
    quarters[1] = byte(size / 2) | byte(size - 1) << 8 | byte(0) * 0x01010000U;
  }
  halves[0] = halves[1] = quarters[0] | std::uint64_t{quarters[1]} << 32;
  return load_block(halves);
}

namespace detail {
using SignedBlock = signed char __attribute__((vector_size(16)));

/// Moves 0x00-FF to -128-127, because machines compare signed bytes only.
[[nodiscard]] inline SignedBlock centred(ByteBlock block) noexcept {
  return reinterpret_cast<SignedBlock>(block + 0x80);
}
}  // namespace detail

// A question is answered with 0xFF in the place of each byte for which it is true, else with 0x00;
// answers combine with & | ^ ~.

[[nodiscard]] inline ByteBlock is_equal(ByteBlock block, unsigned char byte) noexcept {
  return reinterpret_cast<ByteBlock>(block == byte);
}

[[nodiscard]] inline ByteBlock is_at_least(ByteBlock block, int byte) noexcept {
  return reinterpret_cast<ByteBlock>(detail::centred(block) > static_cast<signed char>(byte - 129));
}

[[nodiscard]] inline ByteBlock is_at_most(ByteBlock block, int byte) noexcept {
  return reinterpret_cast<ByteBlock>(detail::centred(block) < static_cast<signed char>(byte - 127));
}

[[nodiscard]] inline ByteBlock is_between(ByteBlock block, int first, int last) noexcept {
  return is_at_most(block - static_cast<unsigned char>(first), last - first);
}

/// True for the bytes 10xxxxxx, which continue a sequence of UTF-8.
[[nodiscard]] inline ByteBlock is_continuation(ByteBlock block) noexcept {
  return reinterpret_cast<ByteBlock>(reinterpret_cast<detail::SignedBlock>(block) < -0x40);
}

/// Bit i is set if a question is true at byte i.
[[nodiscard]] inline unsigned bits_of(ByteBlock answers) noexcept {
#ifdef __SSE2__
  return static_cast<unsigned>(_mm_movemask_epi8(reinterpret_cast<__m128i>(answers)));
#else
  unsigned bits = 0;
  for (std::size_t i = 0; i < kBlockBytes; ++i) bits |= (answers[i] & 1U) << i;
  return bits;
#endif
}

/// True if a question is true at any byte.
[[nodiscard]] inline bool is_any(ByteBlock answers) noexcept {
#ifdef __SSE2__
  return bits_of(answers) != 0;
#else
  std::uint64_t halves[2];
  std::memcpy(halves, &answers, sizeof halves);
  return (halves[0] | halves[1]) != 0;
#endif
}

}  // namespace shoshi::unicode
