#pragma once

#include <cstddef>
#include <optional>
#include <string_view>

#include "shoshi/record.hpp"

/// Words for what a contributor did: 著, 編, 訳, 監修, 校注, 指導教員 and over a hundred more, as
/// NDL statements of responsibility, CiNii and J-STAGE write them.
namespace shoshi::value {

/// The role that the whole text names, "(" and the like apart: "編著", "監修・執筆", "英語監修",
/// "著・文・その他". The first of several decides. Nothing if it is not a role.
[[nodiscard]] std::optional<Role> find_role(std::string_view text) noexcept;

/// True if the whole text is one word for a role, or for who did it: 監修, 監修者.
[[nodiscard]] bool is_role_word(std::string_view text) noexcept;

/// True if the whole text names a role and is no given name as 絵 and 文 are: 著, 編, 訳, or two
/// characters or more.
[[nodiscard]] bool is_sure_role(std::string_view text) noexcept;

/// Bytes of the English words that a text begins with and that say what the persons behind them
/// did: "edited by John Smith". 0 if it does not begin so.
[[nodiscard]] std::size_t english_label_size(std::string_view text) noexcept;

/// A role word at the end of a text.
struct RoleSuffix {
  std::size_t at = 0;  ///< Bytes before the word.
  Role role = Role::author;
  bool sure = false;  ///< A word of two characters or more that ends no name: 編著, 監修.
};

/// The longest role word that the text ends in and that may be glued to a name (加藤聖文著): not
/// one that is as likely the end of a given name (文, 画, 作, 記). Nothing if there is none or
/// nothing stands before it.
[[nodiscard]] std::optional<RoleSuffix> find_glued_role(std::string_view text) noexcept;

/// One of the role words that find_glued_role leaves alone: 文, 画, 作, 絵.
[[nodiscard]] std::optional<RoleSuffix> find_doubtful_role(std::string_view text) noexcept;

/// True if the text ends in a role word, or in 者: a quick way to know that it does not.
[[nodiscard]] bool ends_in_role(std::string_view text) noexcept;

}  // namespace shoshi::value
