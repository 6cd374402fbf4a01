#pragma once

#include <string_view>

#include "shoshi/record.hpp"
#include "write/json/tree.hpp"

namespace shoshi::csl {

/// Adds the name variable `variable` (author, editor, editorial-director, translator, illustrator
/// or contributor) with the first form of each name. Personal names that are split are family and
/// given, all others literal: processors print a Japanese family and given name without a space,
/// but would turn a foreign name in katakana round.
void put_names(const Record& record, std::string_view variable, json::Tree& tree);

/// Adds to `custom` what a name of CSL cannot hold, under the name of its variable: "author-yomi"
/// (kana), "author-latn", "author-orcid" and "author-affiliation" are arrays that run in step with
/// the variable; an empty element stands for a person without. Further forms are in
/// "name-variants", roles that the variable does not tell or as written in "contributor-roles".
void put_name_details(const Record& record, json::Tree& tree);

}  // namespace shoshi::csl
