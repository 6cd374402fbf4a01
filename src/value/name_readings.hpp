#pragma once

#include <string_view>

/// How names are read, in kana or Latin letters of any system of romanisation: by keys that fold
/// Ōno, Ohno, おおの and オオノ (romanization_key).
namespace shoshi::value {

/// True if the table has a surname or a given name that is read so.
[[nodiscard]] bool is_some_surname_reading(std::string_view written);
[[nodiscard]] bool is_some_given_name_reading(std::string_view written);

/// True if the table reads that surname so.
[[nodiscard]] bool is_surname_reading(std::string_view surname, std::string_view written);

/// True if both are read alike: シオヤ and SHIOYA.
[[nodiscard]] bool is_same_reading(std::string_view a, std::string_view b);

/// True if the table reads that given name so.
[[nodiscard]] bool is_given_name_reading(std::string_view given, std::string_view written);

/// False if the table knows the given name, but not that it is read so.
[[nodiscard]] bool may_be_given_name_reading(std::string_view given, std::string_view written);

}  // namespace shoshi::value
