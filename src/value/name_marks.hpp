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
  bool ends_list = false;                      ///< A role or mark closed it: nothing goes on.
};

/// Takes off, from both ends and as often as there is something: roles (a word behind a space, a
/// slash or ∥, in brackets before or behind, glued to a whole name), ほか and et al., marks (*1,
/// 1,a), †), numbers, dates and readings in brackets, honorifics, "=Kenichi Ohi" behind Japanese.
[[nodiscard]] MarkedName read_marks(std::string_view text);

/// True if read_marks may take anything off; false for the plain names that most are.
[[nodiscard]] bool may_have_marks(std::string_view text) noexcept;

/// True for what stands behind a name in an authority heading: "1963-", "1931-2001", "?-1612".
[[nodiscard]] bool is_life_dates(std::string_view text) noexcept;

/// True for ほか, 他, 他3名, [ほか], et al., "..." and the like as the whole text.
[[nodiscard]] bool is_and_others(std::string_view text) noexcept;

/// The opening bracket of `text` at byte `at` and its partner: bytes of the bracket, 0 if none.
struct Bracket {
  std::string_view close;
  std::size_t bytes = 0;
};
[[nodiscard]] Bracket opening_bracket(std::string_view text, std::size_t at) noexcept;

}  // namespace shoshi::value
