#pragma once

#include "value/name.hpp"

namespace shoshi::value {

/// Makes one contributor of what stands in a list more than once: the same name again (a heading
/// and the statement of responsibility joined by NDL: the role is kept), and a name followed by its
/// own reading or romanised form, one after the other (淺野, 翔, Asano, Sho) or as a second list as
/// long as the first. A form in another script is taken only where the surname's most frequent
/// reading says so for most of them; else it stays a contributor.
void merge_forms(NameList& list);

}  // namespace shoshi::value
