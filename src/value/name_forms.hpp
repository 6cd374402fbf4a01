#pragma once

#include "shoshi/record.hpp"
#include "value/name.hpp"

/// One person in several scripts.
namespace shoshi::value {

/// Adds a form of the name unless the person has one in that script already.
void add_form(Contributor& person, Name form);

/// Gives readings and romanised forms that stand in a list as names of their own to the persons
/// that they belong to: one after the other (淺野, 翔, Asano, Sho), or as a second list as long as
/// the first, where the table reads half of the surnames so; else name by name, where it reads the
/// surname so. A foreign heading and the one katakana name of the statement of responsibility are
/// one person too (Catret, Juan ... ホアン・カトレット 編) and marked inferred. What belongs to
/// nobody stays.
void attach_forms(NameList& list);

}  // namespace shoshi::value
