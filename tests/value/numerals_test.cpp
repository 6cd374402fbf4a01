#include "value/numerals.hpp"

#include <string>

#include "catch.hpp"

using namespace shoshi::value;

TEST_CASE("numerals of Japanese print have their value") {
  const auto [text, value] = GENERATE(table<std::string, unsigned>({
      {"12", 12},
      {"１２", 12},
      {"007", 7},
      {"二〇二〇", 2020},
      {"一九八五", 1985},
      {"千九百八十五", 1985},
      {"十二", 12},
      {"廿三", 23},
      {"卅", 30},
      {"百二十", 120},
      {"三十", 30},
      {"壱弐参", 123},
      {"二万五千", 25000},
      {"拾", 10},
      {"一○", 10},
  }));
  INFO(text);
  const Numeral numeral = numeral_at(text, 0);
  CHECK(numeral.value == value);
  CHECK(numeral.bytes == text.size());
}

TEST_CASE("a numeral ends where something else begins") {
  CHECK(numeral_at("12巻", 0).bytes == 2);
  CHECK(numeral_at("十二巻", 0).bytes == 6);
  CHECK_FALSE(numeral_at("巻", 0));
  CHECK_FALSE(numeral_at("○", 0));
  CHECK_FALSE(numeral_at("", 0));
  CHECK(numeral_at("99999999999999999999", 0).value == kNumeralLimit);
}
