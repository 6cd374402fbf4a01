#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace shoshi {

/// A half-open range of UTF-8 byte offsets in the decoded source, counted from the start of the
/// input it came from. An empty span at 0 means "no place".
struct Span {
  std::uint64_t begin = 0;
  std::uint64_t end = 0;

  [[nodiscard]] constexpr std::uint64_t size() const noexcept { return end - begin; }
  [[nodiscard]] constexpr bool empty() const noexcept { return begin == end; }
  friend constexpr bool operator==(const Span&, const Span&) = default;
};

/// A piece of decoded source together with the place it was taken from, so that a function that is
/// given one line of a large file can still say where in the file something stands.
/// `text` is UTF-8 and is not owned.
struct SourceText {
  std::string_view text;
  std::uint64_t begin = 0;  ///< Offset of text[0] in the decoded source, in bytes.

  /// The place of the whole piece.
  [[nodiscard]] constexpr Span where() const noexcept { return {begin, begin + text.size()}; }

  /// The bytes [from, from + count), clipped to the piece; an offset past the end gives an empty
  /// piece at its end.
  [[nodiscard]] constexpr SourceText part(
      std::size_t from, std::size_t count = std::string_view::npos) const noexcept {
    if (from > text.size()) from = text.size();
    return {text.substr(from, count), begin + from};
  }
};

}  // namespace shoshi
