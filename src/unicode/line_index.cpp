#include "unicode/line_index.hpp"

#include <algorithm>

#include "unicode/utf8.hpp"

namespace shoshi::unicode {
namespace {

// Finds line ends from left to right; each byte is looked at once for LF and once for CR.
class LineEnds {
 public:
  explicit LineEnds(std::string_view text) noexcept
      : text_(text), line_feed_(text.find('\n')), carriage_return_(text.find('\r')) {}

  // Where the next line begins; npos if there is no further line end.
  std::size_t next_line() noexcept {
    const std::size_t end = std::min(line_feed_, carriage_return_);
    if (end == std::string_view::npos) return end;
    const bool pair = end == carriage_return_ && line_feed_ == end + 1;
    const std::size_t begin = end + (pair ? 2 : 1);
    if (line_feed_ < begin) line_feed_ = text_.find('\n', begin);
    if (carriage_return_ < begin) carriage_return_ = text_.find('\r', begin);
    return begin;
  }

 private:
  std::string_view text_;
  std::size_t line_feed_;
  std::size_t carriage_return_;
};

}  // namespace

LineIndex::LineIndex(std::string_view text) : text_(text), begins_{0} {
  LineEnds ends(text);
  for (std::size_t begin = ends.next_line(); begin != std::string_view::npos;
       begin = ends.next_line()) {
    begins_.push_back(begin);
  }
}

LineColumn LineIndex::locate(std::size_t offset) const noexcept {
  offset = std::min(offset, text_.size());
  const auto after = std::upper_bound(begins_.begin(), begins_.end(), offset);
  const auto number = static_cast<std::size_t>(after - begins_.begin());
  const std::size_t begin = begins_[number - 1];
  std::size_t column = 1;
  for (std::size_t at = begin; at < offset; ++column) {
    at += decode(text_, at).bytes;
    // An offset within a character is the place of that character.
    if (at > offset) break;
  }
  return {number, column};
}

std::string_view LineIndex::line(std::size_t number) const noexcept {
  if (number == 0 || number > begins_.size()) return {};
  const std::size_t begin = begins_[number - 1];
  const std::size_t end = number < begins_.size() ? begins_[number] : text_.size();
  std::string_view line = text_.substr(begin, end - begin);
  if (line.ends_with('\n')) line.remove_suffix(1);
  if (line.ends_with('\r')) line.remove_suffix(1);
  return line;
}

std::size_t LineIndex::line_begin(std::size_t number) const noexcept {
  if (number == 0) return 0;
  return number <= begins_.size() ? begins_[number - 1] : text_.size();
}

std::size_t count_line_ends(std::string_view text) noexcept {
  constexpr std::size_t kBlock = 64;
  const char* const bytes = text.data();
  const auto ends_line = [bytes](std::size_t at) {
    return static_cast<unsigned char>((bytes[at] == '\n') |
                                      ((bytes[at] == '\r') & (bytes[at + 1] != '\n')));
  };
  std::size_t count = 0;
  std::size_t at = 0;
  // Blocks of one size, whose counts fit a byte, so that the compiler uses wide registers.
  for (; at + kBlock < text.size(); at += kBlock) {
    unsigned char in_block = 0;
    for (std::size_t i = 0; i < kBlock; ++i) {
      in_block = static_cast<unsigned char>(in_block + ends_line(at + i));
    }
    count += in_block;
  }
  for (; at + 1 < text.size(); ++at) count += ends_line(at);
  if (at < text.size()) count += bytes[at] == '\n' || bytes[at] == '\r' ? 1U : 0U;
  return count;
}

}  // namespace shoshi::unicode
