#pragma once

#include <algorithm>
#include <concepts>
#include <cstddef>
#include <cstdint>
#include <forward_list>
#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <utility>

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
  pair,          ///< An array of two integers that are not negative.
  boolean,
};

/// One node. Its strings are borrowed from the record or from the tree that holds the node. The
/// tree fills every member, so none has a value of its own: to write them all twice took a third of
/// the time that building a tree takes.
struct Node {
  std::string_view name;    ///< Of a member of an object: UTF-8, not escaped.
  std::string_view text;    ///< Of a string: UTF-8, not escaped.
  std::uint64_t magnitude;  ///< Of a number or the first of a pair; 0 or 1 of a boolean.
  std::uint64_t second;     ///< The second of a pair.
  NodeKind kind;
  bool named;     ///< It is the value of a member.
  bool negative;  ///< The sign of a number.
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
    name_ = name;
    named_ = true;
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

  /// An array of two numbers.
  void pair(std::uint64_t first, std::uint64_t second) {
    add(NodeKind::pair, {}, first, false, second);
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

  [[nodiscard]] std::span<const Node> nodes() const noexcept { return {nodes_.get(), size_}; }
  [[nodiscard]] std::size_t size() const noexcept { return size_; }
  /// Makes room for that many nodes in all.
  void reserve(std::size_t count) {
    if (count <= room_) return;
    auto larger = std::make_unique_for_overwrite<Node[]>(count);
    std::copy_n(nodes_.get(), size_, larger.get());
    nodes_ = std::move(larger);
    room_ = count;
  }
  /// Takes nodes back until `size` are left: for an object that turned out to be empty.
  void shrink(std::size_t size) {
    size_ = size;
    named_ = false;
  }

 private:
  // Nodes are filled where they stay, member by member: to make one here and to copy it into the
  // list took three times as long.
  void add(NodeKind kind, std::string_view text = {}, std::uint64_t magnitude = 0,
           bool negative = false, std::uint64_t second = 0) {
    if (size_ == room_) grow();
    Node& node = nodes_.get()[size_];
    node.name = name_;
    node.text = text;
    node.magnitude = magnitude;
    node.second = second;
    node.kind = kind;
    node.named = named_;
    node.negative = negative;
    named_ = false;
    ++size_;
  }
  [[gnu::noinline]] void grow() { reserve(2 * room_ + 16); }

  std::unique_ptr<Node[]> nodes_;
  std::size_t room_ = 0;
  std::size_t size_ = 0;
  std::string_view name_;  // of the next node
  bool named_ = false;     // It has one.
  std::forward_list<std::string> owned_;
};

}  // namespace shoshi::json
