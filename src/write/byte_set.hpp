#pragma once

#include <array>
#include <bit>
#include <cstddef>
#include <string_view>
#include <utility>

#include "shoshi/writer.hpp"
#include "unicode/byte_block.hpp"

namespace shoshi::write {

/// A set of bytes, to find in a text the few that an encoding has to write differently.
class ByteSet {
 public:
  /// Bytes from `first` to `last`.
  struct Range {
    unsigned char first = 0;
    unsigned char last = 0;
  };

  /// The bytes of `members` and, if `controls`, 0x00 to 0x1F and 0x7F.
  constexpr explicit ByteSet(std::string_view members, bool controls = true) {
    for (std::size_t byte = 0; controls && byte < 0x20; ++byte) has_[byte] = true;
    if (controls) has_[0x7F] = true;
    for (const char member : members) has_[static_cast<unsigned char>(member)] = true;
    for (std::size_t byte = 0; byte < has_.size(); ++byte) {
      if (has_[byte]) cover(static_cast<unsigned char>(byte));
    }
  }

  [[nodiscard]] constexpr bool contains(char byte) const noexcept {
    // Through a pointer: a checked index would cost as much as the test.
    return has_.data()[static_cast<unsigned char>(byte)];
  }

  /// Ranges that hold every member and few other bytes: fewer questions than members.
  [[nodiscard]] constexpr const Range& range(std::size_t index) const { return ranges_[index]; }
  [[nodiscard]] constexpr std::size_t range_count() const noexcept { return range_count_; }

 private:
  /// Puts the next member in a range; a gap of one byte is not worth another one.
  constexpr void cover(unsigned char byte) {
    if (range_count_ > 0 && byte <= ranges_[range_count_ - 1].last + 2) {
      ranges_[range_count_ - 1].last = byte;
    } else {
      ranges_[range_count_++] = {byte, byte};
    }
  }

  std::array<bool, 256> has_{};
  std::array<Range, 16> ranges_{};
  std::size_t range_count_ = 0;
};

/// True for each byte of the block that is in a range of the set.
template <const ByteSet& set>
[[nodiscard]] unicode::ByteBlock is_covered(unicode::ByteBlock block) noexcept {
  const auto is_in = [block](ByteSet::Range range) {
    return range.first == range.last ? unicode::is_equal(block, range.first)
                                     : unicode::is_between(block, range.first, range.last);
  };
  return [&]<std::size_t... index>(std::index_sequence<index...>) {
    return (is_in(set.range(index)) | ...);
  }
  (std::make_index_sequence<set.range_count()>());
}

/// Where the first member of the set stands at or behind `from`; the size of the text if there is
/// none, or `from` if that lies behind the text.
template <const ByteSet& set>
[[nodiscard]] std::size_t find_in(std::string_view text, std::size_t from) noexcept {
  if (from >= text.size()) return from;
  if (text.size() < unicode::kBlockBytes) {
    const unicode::ByteBlock block = unicode::load_short_block(text.data(), text.size());
    if (!unicode::is_any(is_covered<set>(block))) return text.size();
  }
  for (; text.size() - from >= unicode::kBlockBytes; from += unicode::kBlockBytes) {
    const unicode::ByteBlock block = unicode::load_block(text.data() + from);
    for (unsigned bits = unicode::bits_of(is_covered<set>(block)); bits != 0; bits &= bits - 1) {
      const std::size_t at = from + static_cast<std::size_t>(std::countr_zero(bits));
      if (set.contains(text.data()[at])) return at;
    }
  }
  while (from < text.size() && !set.contains(text.data()[from])) ++from;
  return from;
}

/// What is written instead of the first bytes of a text; `bytes` is 0 if they stay.
struct Instead {
  std::string_view written;
  std::size_t bytes = 0;
};

/// Appends the text in runs; at each byte of `stops`, `instead_of` is asked what to write for the
/// head of what is left.
template <const ByteSet& stops, class InsteadOf>
void append_replacing(std::string_view text, InsteadOf instead_of, Output& output) {
  std::size_t run = 0;
  for (std::size_t at = 0; (at = find_in<stops>(text, at)) < text.size();) {
    const Instead instead = instead_of(text.substr(at));
    if (instead.bytes == 0) {
      ++at;
      continue;
    }
    output.append(text.substr(run, at - run));
    output.append(instead.written);
    run = at += instead.bytes;
  }
  output.append(text.substr(run));
}

}  // namespace shoshi::write
