#pragma once

#include <concepts>
#include <cstddef>
#include <cstdint>
#include <forward_list>
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
  key,           ///< The name of the member whose value is the next node.
  string,        ///< A string value.
  citation_key,  ///< A string value that is the record's citation key.
  number,        ///< An integer.
  boolean,
};

/// One node. `text` is borrowed from the record or from the tree that holds the node.
struct Node {
  NodeKind kind = NodeKind::string;
  bool negative = false;        ///< The sign of a number.
  std::string_view text;        ///< Of a key or string: UTF-8, not escaped.
  std::uint64_t magnitude = 0;  ///< Of a number; 0 or 1 of a boolean.
};

/// Builds the nodes of one JSON value. It does not check its caller: begins and ends must pair, and
/// in an object a key comes before each value. The strings given must outlive the tree.
class Tree {
 public:
  void begin_object() { nodes_.push_back({NodeKind::begin_object, false, {}, 0}); }
  void end_object() { nodes_.push_back({NodeKind::end_object, false, {}, 0}); }
  void begin_array() { nodes_.push_back({NodeKind::begin_array, false, {}, 0}); }
  void end_array() { nodes_.push_back({NodeKind::end_array, false, {}, 0}); }
  void key(std::string_view name) { nodes_.push_back({NodeKind::key, false, name, 0}); }
  void string(std::string_view text) { nodes_.push_back({NodeKind::string, false, text, 0}); }
  /// A string that the end of the pipeline may lengthen to make it unique.
  void citation_key(std::string_view text) {
    nodes_.push_back({NodeKind::citation_key, false, text, 0});
  }
  void boolean(bool value) {
    nodes_.push_back({NodeKind::boolean, false, {}, static_cast<std::uint64_t>(value)});
  }
  /// Any integer of 64 bits or fewer, in full.
  template <std::integral Integer>
  void number(Integer value) {
    const bool negative = value < 0;
    const auto bits = static_cast<std::uint64_t>(value);
    nodes_.push_back({NodeKind::number, negative, {}, negative ? 0 - bits : bits});
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

  [[nodiscard]] const std::vector<Node>& nodes() const noexcept { return nodes_; }
  [[nodiscard]] std::size_t size() const noexcept { return nodes_.size(); }
  void reserve(std::size_t count) { nodes_.reserve(count); }
  /// Takes nodes back until `size` are left: for an object that turned out to be empty.
  void shrink(std::size_t size) { nodes_.resize(size); }

 private:
  std::vector<Node> nodes_;
  std::forward_list<std::string> owned_;
};

}  // namespace shoshi::json
