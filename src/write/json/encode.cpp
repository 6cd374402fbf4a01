#include "write/json/encode.hpp"

#include <array>
#include <cstddef>

#include "write/byte_set.hpp"
#include "write/pieces.hpp"

namespace shoshi::json {
namespace {

/// Bytes at which the copying of a run stops for a closer look, the controls among them. 0xE2
/// begins U+2028 and U+2029, "<" the "</" that would end a script.
constexpr write::ByteSet kStops("\"\\\xE2<");

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
    if (rest.starts_with("</")) return {"<\\/", 2};
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

/// Writes node after node; what stands between two of them follows from their kinds and the depth.
class Encoder {
 public:
  Encoder(Style style, Output& output) : pretty_(style == Style::pretty), pieces_(output) {}

  void encode(const Tree& tree) {
    if (pretty_) pieces_.put(' ');
    for (const Node& node : tree.nodes()) {
      pieces_.make_room(kMostOfNode);
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
  /// Two short texts, two numbers and what stands between them.
  static constexpr std::size_t kMostOfNode =
      2 * write::Pieces::kLongest + 2 * write::Pieces::kMostDigits + 32;

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

  void put_string(std::string_view text) {
    std::array<char, 6> buffer;
    pieces_.put_replacing<kStops>(
        text, [&buffer](std::string_view rest) { return escape_of(rest, buffer); });
  }

  void put_name(std::string_view name) {
    pieces_.put('"');
    put_string(name);
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
    put_string(node.text);
    if (node.kind == NodeKind::citation_key) pieces_.mark_key_end();
    pieces_.put('"');
  }

  bool pretty_;
  write::Pieces pieces_;
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
