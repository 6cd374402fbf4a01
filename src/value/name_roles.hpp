#pragma once

#include <cstddef>
#include <optional>
#include <string_view>

#include "shoshi/record.hpp"
#include "value/role.hpp"

/// Roles and "and others" that are glued to a name. Views are into the text.
namespace shoshi::value {

/// The role behind a name without a space (加藤聖文著, 日本社会学会編, 伊藤比呂美文): only where
/// what is left is a whole name.
[[nodiscard]] std::optional<RoleSuffix> find_role_behind(std::string_view name);

/// Bytes of the role that a text begins with: up to the colon (訳者：山田太郎), to a slash or dot
/// with a person behind it (文・山田太郎), or a word of two characters or more that is no surname
/// (編著者 山田太郎). 0 if it does not begin so.
[[nodiscard]] std::size_t front_label_size(std::string_view text);

/// The last of these alone: the bytes of a word that a space stands behind.
[[nodiscard]] std::size_t front_word_size(std::string_view text);

/// "訳者：" without the colon.
[[nodiscard]] std::string_view without_colon(std::string_view label) noexcept;

/// A role behind a slash.
struct SlashRole {
  std::string_view name;
  std::string_view text;  ///< The role.
  Role role = Role::other;
  bool more = false;  ///< ほか stood before the role.
};

/// 石川 芳/ピアノアレンジ; 青山剛昌∥原作; 倉木 麻衣／[ほか]演奏. Behind ∥ stands nothing but roles;
/// behind the other slashes a role must be known, or a loan word behind a name of two words.
[[nodiscard]] std::optional<SlashRole> find_role_behind_slash(std::string_view name);

/// 〔ほか〕出演 without ほか; `more` is set if it stood there.
[[nodiscard]] std::string_view without_others(std::string_view role, bool& more) noexcept;

/// Bytes before ほか, ・他 or ら glued to a name; the size of the name if there is none.
[[nodiscard]] std::size_t find_others_behind(std::string_view name) noexcept;

}  // namespace shoshi::value
