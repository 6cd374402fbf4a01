#pragma once

#include <string>
#include <string_view>

namespace shoshi::value {

/// Hepburn romanisation of kana: ASCII, lower case, long vowels written short. しょうじ gives
/// "shoji", おおの "ono", はっとり "hattori". Characters that are not kana are left out. Our choice
/// of plain letters, because a citation key is typed.
[[nodiscard]] std::string romanize_for_key(std::string_view kana);

}  // namespace shoshi::value
