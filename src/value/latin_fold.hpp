#pragma once

#include <cstddef>
#include <string>
#include <string_view>

/// Latin letters without their marks.
namespace shoshi::value {

/// The letters of the text as ASCII in lower case: "Ōno" gives "ono", "García-López" "garcialopez",
/// full-width letters as ASCII. Ligatures give their first letter. What is no Latin letter is left
/// out; at most `most` letters are given.
[[nodiscard]] std::string plain_letters(std::string_view text,
                                        std::size_t most = static_cast<std::size_t>(-1));

/// The same for every way to romanise one Japanese name: Ōno, Ohno, Oono and Ono give "ono", Shimbo
/// and Shinbo "shinbo", Suzuki and Sudzuki stay apart.
[[nodiscard]] std::string romanization_key(std::string_view text);

}  // namespace shoshi::value
