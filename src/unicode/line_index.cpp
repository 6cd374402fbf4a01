#include "unicode/line_index.hpp"

#include <algorithm>

#include "unicode/byte_block.hpp"
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
  constexpr std::size_t kMostBlocks = 255;  // Their counts fit a byte.
  const char* const bytes = text.data();
  std::size_t count = 0;
  std::size_t at = 0;
  while (text.size() - at > kBlockBytes) {
    const std::size_t blocks = std::min((text.size() - at - 1) / kBlockBytes, kMostBlocks);
    ByteBlock counts{};
    for (std::size_t i = 0; i < blocks; ++i, at += kBlockBytes) {
      const ByteBlock block = load_block(bytes + at);
      const ByteBlock next = load_block(bytes + at + 1);
      // What is true is 0xFF, or minus one.
      counts -= is_equal(block, '\n') | (is_equal(block, '\r') & ~is_equal(next, '\n'));
    }
    for (std::size_t i = 0; i < kBlockBytes; ++i) count += counts[i];
  }
  for (; at < text.size(); ++at) {
    const bool pair = bytes[at] == '\r' && at + 1 < text.size() && bytes[at + 1] == '\n';
    count += bytes[at] == '\n' || (bytes[at] == '\r' && !pair) ? 1U : 0U;
  }
  return count;
}

}  // namespace shoshi::unicode
