#pragma once

#include "shoshi/diagnostic.hpp"
#include "value/name.hpp"

namespace shoshi::value {

/// Makes one contributor of what stands in a list more than once: the same name again (a heading
/// and the statement of responsibility joined by NDL: the role is kept; a name with two different
/// roles stays two), and the forms of a name in other scripts (attach_forms). A name that stands
/// twice for no such reason is taken as one person and reported.
void merge_forms(NameList& list, Diagnostics& diagnostics);

}  // namespace shoshi::value
