#pragma once

#include "value/name.hpp"

namespace shoshi::value {

/// Makes one contributor of what stands in a list more than once: the same name again (a heading
/// and the statement of responsibility joined by NDL: the role is kept), and a name followed by its
/// own reading or romanised form, one after the other (淺野, 翔, Asano, Sho) or as a second list as
/// long as the first. Forms in another script are taken only where half of the surnames or more are
/// read so by the table; else they stay contributors.
void merge_forms(NameList& list);

}  // namespace shoshi::value
