#pragma once

#include <algorithm>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "shoshi/record.hpp"
#include "write/facts.hpp"

namespace shoshi::write {

/// The facts that a target has no field for in general. A row of its table that can carry one for
/// this record takes it; what is left at the end is written as notes, so that nothing is lost and
/// nothing is said twice.
class FactList {
 public:
  FactList(const Record& record, FactSet carried) : lines_(remaining_facts(record, carried)) {}

  /// Adds a fact that a row found out it cannot carry; nothing if the text is empty.
  void add(Fact fact, std::string_view label, std::string text) {
    if (!text.empty()) lines_.push_back({fact, label, std::move(text)});
  }

  /// Takes the first line that answers the question; an empty string if there is none.
  template <class Question>
  [[nodiscard]] std::string take(Question question) {
    const auto found = std::find_if(lines_.begin(), lines_.end(), [&](const FactLine& line) {
      return !line.text.empty() && question(line);
    });
    return found == lines_.end() ? std::string() : std::exchange(found->text, {});
  }
  /// Takes the first line of that fact.
  [[nodiscard]] std::string take(Fact fact) {
    return take([fact](const FactLine& line) { return line.fact == fact; });
  }
  /// Takes the line of that fact that has exactly this text.
  [[nodiscard]] std::string take(Fact fact, std::string_view text) {
    return take([=](const FactLine& line) { return line.fact == fact && line.text == text; });
  }
  /// Takes the first line of that fact with this label: of identifiers, the scheme.
  [[nodiscard]] std::string take_labelled(Fact fact, std::string_view label) {
    return take([=](const FactLine& line) { return line.fact == fact && line.label == label; });
  }

  /// Gives every line that is left, in order.
  template <class Visit>
  void for_each(Visit visit) const {
    for (const FactLine& line : lines_) {
      if (!line.text.empty()) visit(line);
    }
  }

 private:
  std::vector<FactLine> lines_;
};

}  // namespace shoshi::write
