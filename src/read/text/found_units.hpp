#pragma once

#include <cstddef>
#include <optional>
#include <span>
#include <vector>

#include "read/text/layout.hpp"
#include "shoshi/reader.hpp"

namespace shoshi::text {

/// The units that the search for whole records found at the start of a text, one after another,
/// with their parts.
class FoundUnits final : public Reader::Found {
 public:
  /// Takes the units of `text` up to the first that may still go on.
  FoundUnits(SourceText text, SourceText heading, const Vocabulary& vocabulary);

  /// Where a unit begins.
  struct Start {
    std::size_t begin = 0;  ///< In bytes from the start of the text.
    SourceText heading;     ///< The heading that holds there.
    std::size_t parts = 0;  ///< How many parts the units above it have.
  };
  /// The starts of all units, and the end of the last as if one began there.
  [[nodiscard]] const std::vector<Start>& starts() const noexcept { return starts_; }

  /// A unit and its parts.
  struct Known {
    Unit unit;
    std::span<const Part> parts;
  };
  /// The unit that begins where `text` does, below that heading; nothing if none does. Parts view
  /// what they were found in, so the same bytes elsewhere in memory are another text.
  [[nodiscard]] std::optional<Known> find(SourceText text, SourceText heading) const noexcept;

 private:
  SourceText text_;
  std::vector<Start> starts_;
  std::vector<Unit> units_;
  std::vector<Part> parts_;
};

}  // namespace shoshi::text
