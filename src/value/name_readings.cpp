#include "value/name_readings.hpp"

#include <algorithm>
#include <string>

#include "unicode/script.hpp"
#include "value/latin_fold.hpp"
#include "value/name_model.hpp"
#include "value/name_tables.hpp"
#include "value/romanize.hpp"

namespace shoshi::value {
namespace {

constexpr std::size_t kLongestReading = 64;  // Bytes.

std::string key_of(std::string_view written) {
  if (written.size() > kLongestReading) return {};
  return romanization_key(unicode::has_kana(written) ? romanize_for_key(written)
                                                     : std::string(written));
}

/// True if one of `readings`, with "/" between them, has the key.
bool is_among(std::string_view readings, const std::string& key) {
  while (!readings.empty()) {
    const std::size_t end = std::min(readings.find('/'), readings.size());
    if (romanization_key(romanize_for_key(readings.substr(0, end))) == key) return true;
    readings.remove_prefix(std::min(end + 1, readings.size()));
  }
  return false;
}

}  // namespace

bool is_some_surname_reading(std::string_view written) {
  const std::string key = key_of(written);
  return !key.empty() && has_surname_reading(key);
}

bool is_some_given_name_reading(std::string_view written) {
  const std::string key = key_of(written);
  return !key.empty() && has_given_name_reading(key);
}

bool is_surname_reading(std::string_view surname, std::string_view written) {
  return is_among(surname_readings(surname), key_of(written));
}

bool is_same_reading(std::string_view a, std::string_view b) {
  const std::string key = key_of(a);
  return !key.empty() && key == key_of(b);
}

bool is_given_name_reading(std::string_view given, std::string_view written) {
  return is_among(given_name_readings(given), key_of(written));
}

bool may_be_given_name_reading(std::string_view given, std::string_view written) {
  const std::string_view readings = given_name_readings(given);
  return readings.empty() || is_among(readings, key_of(written));
}

}  // namespace shoshi::value
