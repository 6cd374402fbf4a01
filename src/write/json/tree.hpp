#pragma once

#include <concepts>
#include <cstddef>
#include <cstdint>
#include <forward_list>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

/// A JSON text (RFC 8259) as a flat list of nodes in the order in which they are written.
namespace shoshi::json {

/// What a node is.
enum class NodeKind : std::uint8_t {
  begin_object,
  end_object,
  begin_array,
  end_array,
  string,        ///< A string value.
  citation_key,  ///< A string value that is the record's citation key.
  number,        ///< An integer.
  boolean,
};

/// One node. Its strings are borrowed from the record or from the tree that holds the node.
struct Node {
  std::string_view name;        ///< Of a member of an object: UTF-8, not escaped.
  std::string_view text;        ///< Of a string: UTF-8, not escaped.
  std::uint64_t magnitude = 0;  ///< Of a number; 0 or 1 of a boolean.
  NodeKind kind = NodeKind::string;
  bool named = false;     ///< It is the value of a member.
  bool negative = false;  ///< The sign of a number.
};

/// Builds the nodes of one JSON value. It does not check its caller: begins and ends must pair, and
/// in an object a key comes before each value. The strings given must outlive the tree.
class Tree {
 public:
  void begin_object() { add(NodeKind::begin_object); }
  void end_object() { add(NodeKind::end_object); }
  void begin_array() { add(NodeKind::begin_array); }
  void end_array() { add(NodeKind::end_array); }
  /// The name of the member whose value is the next node.
  void key(std::string_view name) {
    Node& node = next();
    node.name = name;
    node.named = true;
  }
  void string(std::string_view text) { add(NodeKind::string, text); }
  /// A string that the end of the pipeline may lengthen to make it unique.
  void citation_key(std::string_view text) { add(NodeKind::citation_key, text); }
  void boolean(bool value) { add(NodeKind::boolean, {}, static_cast<std::uint64_t>(value)); }
  /// Any integer of 64 bits or fewer, in full.
  template <std::integral Integer>
  void number(Integer value) {
    const bool negative = value < 0;
    const auto bits = static_cast<std::uint64_t>(value);
    add(NodeKind::number, {}, negative ? 0 - bits : bits, negative);
  }

  /// Keeps a string that was put together for the tree; good as long as the tree is.
  [[nodiscard]] std::string_view own(std::string text) {
    return owned_.emplace_front(std::move(text));
  }

  /// A member whose value is a string.
  void member(std::string_view name, std::string_view text) {
    key(name);
    string(text);
  }

  [[nodiscard]] std::span<const Node> nodes() const noexcept { return {nodes_.data(), size_}; }
  [[nodiscard]] std::size_t size() const noexcept { return size_; }
  void reserve(std::size_t count) { nodes_.reserve(count); }
  /// Takes nodes back until `size` are left: for an object that turned out to be empty.
  void shrink(std::size_t size) {
    nodes_.resize(size);
    size_ = size;
  }

 private:
  static constexpr std::size_t kStep = 16;

  // Nodes are filled where they stay, member by member: to make one here and to copy it into the
  // list took three times as long.
  void add(NodeKind kind, std::string_view text = {}, std::uint64_t magnitude = 0,
           bool negative = false) {
    Node& node = next();
    node.text = text;
    node.magnitude = magnitude;
    node.kind = kind;
    node.negative = negative;
    ++size_;
  }
  [[nodiscard]] Node& next() {
    if (size_ == nodes_.size()) grow();
    return nodes_.data()[size_];
  }
  [[gnu::noinline]] void grow() { nodes_.resize(size_ + kStep); }

  std::vector<Node> nodes_;  // The nodes, and behind them a few empty ones.
  std::size_t size_ = 0;
  std::forward_list<std::string> owned_;
};

}  // namespace shoshi::json
