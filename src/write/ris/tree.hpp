#pragma once

#include <array>
#include <cstdint>
#include <forward_list>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "shoshi/span.hpp"

/// A RIS record as the list of its lines.
namespace shoshi::ris {

/// What the characters of a value mean to readers of RIS.
enum class ValueKind : std::uint8_t {
  text,
  person,   ///< parts: family, given, suffix.
  body,     ///< A name that is one whole: a comma would make a person of it.
  title,    ///< A title of a journal or series, where the specification forbids an asterisk.
  keyword,  ///< Readers cut at a semicolon, and at a comma if it is the only keyword.
};

/// One line. The parts are UTF-8 and borrowed from the record or from the tree; of all kinds but
/// `person` only the first counts.
struct Line {
  std::string_view tag;  ///< Two characters.
  ValueKind kind = ValueKind::text;
  std::array<std::string_view, 3> parts;
  Span where;  ///< Where the value stands in the source; empty if it was put together.
};

/// The lines between `TY` and `ER` in the order in which they are written, and the type.
class Tree {
 public:
  Tree() { lines_.reserve(kUsualLines); }

  std::string_view type;  ///< Value of TY: "JOUR".

  /// Adds a line; nothing if the value is empty.
  void line(std::string_view tag, std::string_view text, ValueKind kind = ValueKind::text,
            Span where = {}) {
    if (!text.empty()) lines_.push_back({tag, kind, {text, {}, {}}, where});
  }
  /// Adds a line with a personal name.
  void person(std::string_view tag, std::string_view family, std::string_view given,
              std::string_view suffix, Span where = {}) {
    lines_.push_back({tag, ValueKind::person, {family, given, suffix}, where});
  }
  /// Keeps a string that was put together for the tree; good as long as the tree is.
  [[nodiscard]] std::string_view own(std::string text) {
    return owned_.emplace_front(std::move(text));
  }
  [[nodiscard]] const std::vector<Line>& lines() const noexcept { return lines_; }

 private:
  static constexpr std::size_t kUsualLines = 48;
  std::vector<Line> lines_;
  std::forward_list<std::string> owned_;
};

}  // namespace shoshi::ris
