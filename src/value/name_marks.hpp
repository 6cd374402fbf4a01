#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "shoshi/record.hpp"

/// What stands around a name: roles, marks of affiliation, readings, numbers of researchers.
namespace shoshi::value {

/// A name without what stood around it. Views are into the text it was made from.
struct MarkedName {
  std::string_view core;                       ///< The name; may be empty.
  std::optional<Role> role;                    ///< Absent if none is stated.
  std::string_view role_text;                  ///< As written: "編著".
  std::vector<std::string_view> other_forms;   ///< The name in kana or Latin letters.
  std::vector<std::string_view> affiliations;  ///< From brackets, or behind a wide space.
  std::string orcid;                           ///< 0000-0000-0000-0000, check digit verified.
  bool more = false;                           ///< ほか, 他, et al. stood there.
  bool leads = false;                          ///< The role stood in front: 編：, (訳).
  bool ends_list = false;                      ///< A role or mark closed it: nothing goes on.
};

/// Takes off, from both ends and as often as there is something: roles (a word behind a space, a
/// slash or ∥, in brackets before or behind, glued to a whole name), ほか and et al., marks (*1,
/// 1,a), †), numbers, dates and readings in brackets, honorifics, "=Kenichi Ohi" behind Japanese.
[[nodiscard]] MarkedName read_marks(std::string_view text);

/// True if read_marks may take anything off; false for the plain names that most are.
[[nodiscard]] bool may_have_marks(std::string_view text) noexcept;

/// False if no role, honorific or "and others" can be glued to the end of the text.
[[nodiscard]] bool ends_in_mark(std::string_view text) noexcept;

}  // namespace shoshi::value
