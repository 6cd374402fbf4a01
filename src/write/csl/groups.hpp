#pragma once

#include <string_view>
#include <vector>

#include "write/json/tree.hpp"

/// Lists of texts as members of `custom`.
namespace shoshi::csl {

/// A text and the name that it goes under within its member: a language, a scheme, a label.
struct Labelled {
  std::string_view label;
  std::string_view text;
};

/// Adds an array of strings; nothing if there are none.
void put_array(const std::vector<std::string_view>& texts, std::string_view name, json::Tree& tree);

/// Adds a string if there is one text, an array if there are more, nothing if there are none.
void put_one_or_more(const std::vector<std::string_view>& texts, std::string_view name,
                     json::Tree& tree);

/// Adds an object from language to text, or to an array where a language has more than one.
/// Languages are in the order of their codes.
void put_by_language(std::vector<Labelled> texts, std::string_view name, json::Tree& tree);

/// Adds an object from label to an array of texts, labels in the order of their bytes: unlike a
/// language, a label may stand for anything, so that its shape must not depend on their number.
void put_by_label(std::vector<Labelled> texts, std::string_view name, json::Tree& tree);

}  // namespace shoshi::csl
