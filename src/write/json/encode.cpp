#include "write/json/encode.hpp"

#include <array>
#include <charconv>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <limits>

#include "unicode/byte_block.hpp"
#include "write/byte_set.hpp"

namespace shoshi::json {
namespace {

/// Bytes at which the copying of a run stops for a closer look, the controls among them. 0xE2
/// begins U+2028 and U+2029.
constexpr write::ByteSet kStops("\"\\\xE2");

/// The control characters that have an escape of two characters.
std::string_view short_escape(char control) {
  switch (control) {
    case '\b':
      return "\\b";
    case '\t':
      return "\\t";
    case '\n':
      return "\\n";
    case '\f':
      return "\\f";
    case '\r':
      return "\\r";
    default:
      return {};
  }
}

/// What to write for the head of `rest`; nothing if it can stay. `buffer` holds what is built.
write::Instead escape_of(std::string_view rest, std::array<char, 6>& buffer) {
  constexpr std::string_view kHex = "0123456789abcdef";
  const auto byte = static_cast<unsigned char>(rest.front());
  if (byte == '"') return {"\\\"", 1};
  if (byte == '\\') return {"\\\\", 1};
  if (byte >= 0x20) {
    if (rest.starts_with("\u2028")) return {"\\u2028", 3};
    if (rest.starts_with("\u2029")) return {"\\u2029", 3};
    return {};
  }
  if (const auto written = short_escape(rest.front()); !written.empty()) return {written, 1};
  buffer = {'\\', 'u', '0', '0', kHex[byte >> 4U], kHex[byte & 0xFU]};
  return {{buffer.data(), buffer.size()}, 1};
}

bool begins(NodeKind kind) {
  return kind == NodeKind::begin_object || kind == NodeKind::begin_array;
}

bool ends(NodeKind kind) {
  return kind == NodeKind::end_object || kind == NodeKind::end_array;
}

/// Puts short pieces together before they go to the output: a record has hundreds of them.
class Pieces {
 public:
  /// A longer text goes to the output by itself.
  static constexpr std::size_t kLongest = 64;

  explicit Pieces(Output& output) : output_(output) {}

  /// Makes room for one node: two short texts, two numbers and what stands between them.
  void begin_node() {
    constexpr std::size_t kMost = 2 * kLongest + 2 * kDigits + 32;
    if (end() - at_ < static_cast<std::ptrdiff_t>(kMost)) flush();
  }
  void put(char byte) { *at_++ = byte; }
  /// A text whose length the compiler knows.
  [[gnu::always_inline]] void put(std::string_view text) {
    std::memcpy(at_, text.data(), text.size());
    at_ += text.size();
  }
  void put(std::uint64_t number) { at_ = std::to_chars(at_, end(), number).ptr; }
  [[gnu::always_inline]] void put_escaped(std::string_view text) {
    // Names and most values: nothing to escape is what one look shows.
    if (!text.empty() && text.size() <= unicode::kBlockBytes) {
      const unicode::ByteBlock block = unicode::load_short_block(text.data(), text.size());
      if (!unicode::is_any(write::is_covered<kStops>(block))) return put_short(text);
    }
    put_longer(text);
  }
  void mark_key_end() {
    flush();
    output_.mark_key_end();
  }
  void flush() {
    output_.append({buffer_.data(), static_cast<std::size_t>(at_ - buffer_.data())});
    at_ = buffer_.data();
  }

 private:
  static constexpr std::size_t kDigits = std::numeric_limits<std::uint64_t>::digits10 + 1;

  [[nodiscard]] char* end() { return buffer_.data() + buffer_.size(); }

  [[gnu::noinline]] void put_longer(std::string_view text) {
    if (text.size() <= kLongest && write::find_in<kStops>(text, 0) == text.size()) {
      return put_short(text);
    }
    flush();
    append_escaped(text, output_);
  }

  /// In steps of one size, the last of which overlaps the one before: a call would cost more.
  template <std::size_t step>
  void put_in_steps(std::string_view text) {
    const char* const last = text.data() + text.size() - step;
    char* const last_at = at_ + text.size() - step;
    for (const char* from = text.data(); from < last; from += step, at_ += step) {
      std::memcpy(at_, from, step);
    }
    std::memcpy(last_at, last, step);
    at_ = last_at + step;
  }
  void put_short(std::string_view text) {
    if (text.size() >= 16) return put_in_steps<16>(text);
    if (text.size() >= 8) return put_in_steps<8>(text);
    if (text.size() >= 4) return put_in_steps<4>(text);
    for (const char byte : text) *at_++ = byte;
  }

  Output& output_;
  std::array<char, 2048> buffer_;
  char* at_ = buffer_.data();
};

/// Writes node after node; what stands between two of them follows from their kinds and the depth.
class Encoder {
 public:
  Encoder(Style style, Output& output) : pretty_(style == Style::pretty), pieces_(output) {}

  void encode(const Tree& tree) {
    if (pretty_) pieces_.put(' ');
    for (const Node& node : tree.nodes()) {
      pieces_.begin_node();
      if (ends(node.kind)) --depth_;
      separate(node.kind);
      if (node.named) put_name(node.name);
      put(node);
      if (begins(node.kind)) ++depth_;
      before_ = node.kind;
    }
    pieces_.flush();
  }

 private:
  void separate(NodeKind next) {
    if (depth_ == 0 && !ends(next)) return;
    const bool first = begins(before_);
    if (ends(next)) {
      if (pretty_ && depth_ == 0 && !first) pieces_.put("\n ");
      return;
    }
    if (!pretty_) return first ? void() : pieces_.put(',');
    if (depth_ == 1) return first ? pieces_.put("\n  ") : pieces_.put(",\n  ");
    if (!first) pieces_.put(", ");
  }

  void put_name(std::string_view name) {
    pieces_.put('"');
    pieces_.put_escaped(name);
    pretty_ ? pieces_.put("\": ") : pieces_.put("\":");
  }

  void put(const Node& node) {
    switch (node.kind) {
      case NodeKind::begin_object:
        return pieces_.put('{');
      case NodeKind::end_object:
        return pieces_.put('}');
      case NodeKind::begin_array:
        return pieces_.put('[');
      case NodeKind::end_array:
        return pieces_.put(']');
      case NodeKind::number:
        if (node.negative) pieces_.put('-');
        return pieces_.put(node.magnitude);
      case NodeKind::pair:
        pieces_.put('[');
        pieces_.put(node.magnitude);
        pretty_ ? pieces_.put(", ") : pieces_.put(',');
        pieces_.put(node.second);
        return pieces_.put(']');
      case NodeKind::boolean:
        return node.magnitude != 0 ? pieces_.put("true") : pieces_.put("false");
      case NodeKind::string:
      case NodeKind::citation_key:
        break;
    }
    pieces_.put('"');
    pieces_.put_escaped(node.text);
    if (node.kind == NodeKind::citation_key) pieces_.mark_key_end();
    pieces_.put('"');
  }

  bool pretty_;
  Pieces pieces_;
  std::size_t depth_ = 0;
  NodeKind before_ = NodeKind::begin_array;
};

}  // namespace

void append_escaped(std::string_view text, Output& output) {
  std::array<char, 6> buffer{};
  write::append_replacing<kStops>(
      text, [&buffer](std::string_view rest) { return escape_of(rest, buffer); }, output);
}

void encode(const Tree& tree, Style style, Output& output) {
  Encoder(style, output).encode(tree);
}

}  // namespace shoshi::json
