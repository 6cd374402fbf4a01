#include "write/json/encode.hpp"

#include <array>
#include <charconv>
#include <cstddef>
#include <limits>

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

void append_number(std::uint64_t magnitude, Output& output) {
  std::array<char, std::numeric_limits<std::uint64_t>::digits10 + 1> digits;
  const auto end = std::to_chars(digits.data(), digits.data() + digits.size(), magnitude).ptr;
  output.append(std::string_view(digits.data(), static_cast<std::size_t>(end - digits.data())));
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
  Encoder(Style style, Output& output) : pretty_(style == Style::pretty), output_(output) {}

  void encode(const Tree& tree) {
    if (pretty_) output_.append(' ');
    for (const Node& node : tree.nodes()) {
      if (ends(node.kind)) --depth_;
      separate(node.kind);
      if (node.named) append_name(node.name);
      append(node);
      if (begins(node.kind)) ++depth_;
      before_ = node.kind;
    }
  }

 private:
  void separate(NodeKind next) {
    if (depth_ == 0 && !ends(next)) return;
    const bool first = begins(before_);
    if (ends(next)) {
      if (pretty_ && depth_ == 0 && !first) output_.append("\n ");
      return;
    }
    if (!pretty_) return first ? void() : output_.append(',');
    if (depth_ == 1) return first ? output_.append("\n  ") : output_.append(",\n  ");
    if (!first) output_.append(", ");
  }

  void append_name(std::string_view name) {
    output_.append('"');
    append_escaped(name, output_);
    pretty_ ? output_.append("\": ") : output_.append("\":");
  }

  void append(const Node& node) {
    switch (node.kind) {
      case NodeKind::begin_object:
        return output_.append('{');
      case NodeKind::end_object:
        return output_.append('}');
      case NodeKind::begin_array:
        return output_.append('[');
      case NodeKind::end_array:
        return output_.append(']');
      case NodeKind::number:
        if (node.negative) output_.append('-');
        return append_number(node.magnitude, output_);
      case NodeKind::pair:
        output_.append('[');
        append_number(node.magnitude, output_);
        pretty_ ? output_.append(", ") : output_.append(',');
        append_number(node.second, output_);
        return output_.append(']');
      case NodeKind::boolean:
        return node.magnitude != 0 ? output_.append("true") : output_.append("false");
      case NodeKind::string:
      case NodeKind::citation_key:
        break;
    }
    output_.append('"');
    append_escaped(node.text, output_);
    if (node.kind == NodeKind::citation_key) output_.mark_key_end();
    output_.append('"');
  }

  bool pretty_;
  Output& output_;
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
