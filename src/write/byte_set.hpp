#pragma once

#include <cstddef>
#include <string_view>

#include "shoshi/writer.hpp"

namespace shoshi::write {

/// A set of bytes, to find in a text the few that an encoding has to write differently.
class ByteSet {
 public:
  /// The bytes of `members` and, if `controls`, 0x00 to 0x1F and 0x7F.
  constexpr explicit ByteSet(std::string_view members, bool controls = true) {
    for (std::size_t byte = 0; controls && byte < 0x20; ++byte) has_[byte] = 1;
    if (controls) has_[0x7F] = 1;
    for (const char member : members) has_[static_cast<unsigned char>(member)] = 1;
  }

  [[nodiscard]] constexpr bool contains(char byte) const noexcept {
    return has_[static_cast<unsigned char>(byte)] != 0;
  }

  /// Where the first member stands at or behind `from`; the size of the text if there is none.
  [[nodiscard]] constexpr std::size_t find(std::string_view text, std::size_t from) const noexcept {
    // Through a pointer: a checked index would cost as much as the test.
    const char* const bytes = text.data();
    const auto at = [&](std::size_t index) {
      return has_[static_cast<unsigned char>(bytes[index])];
    };
    // Four at a time, because most texts have none.
    while (text.size() - from >= 4 &&
           (at(from) | at(from + 1) | at(from + 2) | at(from + 3)) == 0) {
      from += 4;
    }
    while (from < text.size() && at(from) == 0) ++from;
    return from;
  }

 private:
  unsigned char has_[256] = {};
};

/// What is written instead of the first bytes of a text; `bytes` is 0 if they stay.
struct Instead {
  std::string_view written;
  std::size_t bytes = 0;
};

/// Appends the text in runs; at each byte of `stops`, `instead_of` is asked what to write for the
/// head of what is left.
template <class InsteadOf>
void append_replacing(std::string_view text, const ByteSet& stops, InsteadOf instead_of,
                      Output& output) {
  std::size_t run = 0;
  for (std::size_t at = 0; (at = stops.find(text, at)) < text.size();) {
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
