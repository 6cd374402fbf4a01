#pragma once

#include <vector>

#include "shoshi/record.hpp"

/// One person under several labels of a record.
namespace shoshi::text {

/// True if both are written with the same letters, whatever their case, spaces and commas; of Latin
/// names also if the family names are the same and the given names begin with the same letter. Two
/// different suffixes (Sr., Jr.) are two persons; where one is left out, it tells nothing.
[[nodiscard]] bool same_name(const Name& a, const Name& b);

/// The contributor that has one of the person's names; null if none has.
[[nodiscard]] Contributor* find_same_person(std::vector<Contributor>& contributors,
                                            const Contributor& person);

/// Gives `known` the forms of `person`'s name that are in a script in which it has none, or that it
/// has; false, with nothing changed, if one is in a script in which it has another.
bool add_form(Contributor& known, const Contributor& person);

}  // namespace shoshi::text
