#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

/// The words around the numbers of volumes and issues.
namespace shoshi::value {

/// What a word announces.
enum class Keyword : std::uint8_t {
  none,
  volume,     ///< "vol.", 巻 before its number.
  issue,      ///< "no.", "Issue", №, 号 before its number.
  total,      ///< 通巻, 通号, "whole no.".
  article,    ///< "article no.", 論文番号.
  extent,     ///< "Number of Pages", ページ数.
  issued,     ///< "Published", 発行日.
  available,  ///< "Released", 公開日.
};

/// A keyword and the bytes it takes with the stop, colon and spaces after it.
struct KeywordMatch {
  Keyword keyword = Keyword::none;
  std::size_t bytes = 0;
};

/// The keyword at byte `at`, as a whole word.
[[nodiscard]] KeywordMatch keyword_at(std::string_view text, std::size_t at) noexcept;

/// What follows the number of a part.
enum class Unit : std::uint8_t {
  none,
  volume,        ///< 巻, 輯
  part,          ///< 集, 冊, 部, 期: a volume, or an issue if the volume is known.
  issue,         ///< 号
  month_issue,   ///< 月号: names a month.
  merged_issue,  ///< 合併号
  page,          ///< 頁
  year,          ///< 年
};
struct UnitMatch {
  Unit unit = Unit::none;
  std::size_t bytes = 0;
};
[[nodiscard]] UnitMatch unit_at(std::string_view text, std::size_t at) noexcept;

/// The bytes of a word that names an issue without a number (増刊号, 別冊, 特集号, "Suppl.",
/// "Special Issue", "Part") at byte `at`, or 0.
[[nodiscard]] std::size_t issue_word_at(std::string_view text, std::size_t at) noexcept;

/// The end of the designation that begins at byte `at`: "12", "E98.D", "3/4", "12-13", "102・103",
/// 平成29年度, 十二. A number ends before its unit. `at` itself if there is none.
[[nodiscard]] std::size_t designation_end(std::string_view text, std::size_t at) noexcept;

/// The designation as a value: folded, ideographic numbers in digits, waves as hyphens.
[[nodiscard]] std::string designation_value(std::string_view text);

/// A capital of a Roman numeral, as a letter or as a character of its own (U+2160-216B).
[[nodiscard]] bool is_roman_capital(char32_t c) noexcept;

/// True if the bytes [begin, end) are a Roman numeral in capitals.
[[nodiscard]] bool is_roman(std::string_view text, std::size_t begin, std::size_t end) noexcept;

/// True if there is a digit of either width in the bytes [begin, end).
[[nodiscard]] bool has_digit(std::string_view text, std::size_t begin, std::size_t end) noexcept;

}  // namespace shoshi::value
