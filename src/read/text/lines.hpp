#pragma once

#include <algorithm>
#include <bit>
#include <cstddef>
#include <string_view>

#include "shoshi/span.hpp"
#include "unicode/byte_block.hpp"
#include "unicode/script.hpp"

namespace shoshi::text {

/// One line of a text.
struct Line {
  SourceText text;       ///< Without its end.
  std::size_t next = 0;  ///< Where the next line begins, counted from the start of the whole text.
};

/// Text that may run over lines, without the spaces and line ends round it.
[[nodiscard]] inline SourceText trim_lines(SourceText text) noexcept {
  constexpr std::string_view kEnds = "\r\n";
  for (;;) {
    const std::size_t size = text.text.size();
    text = unicode::trim(text);
    text = text.part(std::min(text.text.find_first_not_of(kEnds), text.text.size()));
    text = text.part(0, text.text.find_last_not_of(kEnds) + 1);
    if (text.text.size() == size) return text;
  }
}

/// Walks the lines of a text. LF, CR LF and CR end a line; nothing else does (a line separator
/// U+2028 inside a value is part of the value).
class LineCursor {
 public:
  /// `complete` says that the text ends where the input does or where a batch was cut; otherwise a
  /// last line without an end, or with a CR that a LF may follow, is not given.
  LineCursor(SourceText text, bool complete) noexcept : text_(text), complete_(complete) {}

  /// Takes the next line; false if there is none.
  bool next(Line& line) noexcept {
    const std::size_t size = text_.text.size();
    if (at_ >= size) return false;
    const std::size_t end = line_end(at_);
    if (end == size && !complete_) return false;
    std::size_t next = end < size ? end + 1 : size;
    if (end < size && text_.text[end] == '\r') {
      if (next == size && !complete_) return false;
      if (next < size && text_.text[next] == '\n') ++next;
    }
    line = {text_.part(at_, end - at_), next};
    at_ = next;
    return true;
  }

 private:
  /// Where the line that holds byte `from` ends. Both line ends are looked for at once.
  [[nodiscard]] std::size_t line_end(std::size_t from) const noexcept {
    const std::string_view text = text_.text;
    std::size_t at = from;
    for (; text.size() - at >= unicode::kBlockBytes; at += unicode::kBlockBytes) {
      const unicode::ByteBlock block = unicode::load_block(text.data() + at);
      const unsigned ends =
          unicode::bits_of(unicode::is_equal(block, '\n') | unicode::is_equal(block, '\r'));
      if (ends != 0) return at + static_cast<std::size_t>(std::countr_zero(ends));
    }
    while (at < text.size() && text[at] != '\n' && text[at] != '\r') ++at;
    return at;
  }

  SourceText text_;
  bool complete_;
  std::size_t at_ = 0;
};

}  // namespace shoshi::text
