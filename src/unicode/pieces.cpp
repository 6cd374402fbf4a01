#include "unicode/pieces.hpp"

#include <algorithm>

#include "unicode/utf8.hpp"

namespace shoshi::unicode {
namespace {

// Where the last line of `text` begins, which is not known to have ended: CR may be half of CR LF.
std::size_t last_line_begin(std::string_view text) noexcept {
  for (std::size_t size = text.size(); size > 0;) {
    const std::size_t at = text.find_last_of("\r\n", size - 1);
    if (at == std::string_view::npos) return 0;
    if (text[at] == '\n' || at + 1 < text.size()) return at + 1;
    size = at;
  }
  return 0;
}

}  // namespace

std::optional<Piece> find_piece(std::string_view rest, bool end_of_input) noexcept {
  const std::string_view window = rest.substr(0, kPartBytes);
  const std::size_t line_feed = window.find('\n');
  const std::size_t at = std::min(window.substr(0, line_feed).find('\r'), line_feed);
  if (at != std::string_view::npos) {
    const bool cut = rest[at] == '\r' && at + 1 == rest.size();
    if (cut && !end_of_input) return std::nullopt;
    const bool pair = rest[at] == '\r' && !cut && rest[at + 1] == '\n';
    return Piece{rest.substr(0, at), rest.substr(at, pair ? 2 : 1), true};
  }
  if (window.size() == kPartBytes) return Piece{window, {}, false};
  if (!end_of_input) return std::nullopt;
  return Piece{window, {}, true};
}

std::size_t first_line_bytes(std::string_view text) noexcept {
  const std::size_t line_feed = text.find('\n');
  return line_feed == std::string_view::npos ? text.size() : line_feed + 1;
}

std::size_t PlainRuns::end_of_run(std::size_t at, bool utf8, bool stop_at_escapes) noexcept {
  if (plain_end_ <= at || utf8 != utf8_) {
    const std::string_view rest = text_.substr(at);
    plain_end_ = at + (utf8 ? valid_prefix(rest) : ascii_prefix(rest));
    utf8_ = utf8;
  }
  if (stop_at_escapes && escape_ <= at) {
    escape_ = std::min(text_.find('\x1B', at), text_.size());
  }
  const std::size_t end = stop_at_escapes ? std::min(plain_end_, escape_) : plain_end_;
  return end <= at ? at : at + last_line_begin(text_.substr(at, end - at));
}

}  // namespace shoshi::unicode
