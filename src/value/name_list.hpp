#pragma once

#include <string_view>
#include <vector>

#include "value/name.hpp"
#include "value/name_marks.hpp"
#include "value/name_split.hpp"

/// Lists of names on one line.
namespace shoshi::value {

/// One name of a list with what stood around it. Views are into the line.
struct ListedName {
  SplitName name;
  MarkedName marks;
  std::string_view text;        ///< As written, marks and role included.
  bool role_from_next = false;  ///< If it states no role, that of the next name holds for it too.
};

/// The names of a line.
struct ListedNames {
  std::vector<ListedName> names;
  bool more = false;  ///< ほか, et al. stood by itself somewhere.
  std::string_view
      glued;  ///< The first stretch of names with nothing between them (熊谷 誠南 正昭).
};

/// Tells the names of one line apart: by ; 、 , / ・ "and", by spaces, by the name tables. A comma
/// may stand between names or inside one (坂本, 幸, 武田, 憲昭; 青山, 剛昌, 1963-): the likeliest
/// way to read all of them is taken.
[[nodiscard]] ListedNames list_names(std::string_view line,
                                     NameSpacing spacing = NameSpacing::unknown);

}  // namespace shoshi::value
