#pragma once

#include <string>
#include <string_view>

#include "shoshi/record.hpp"

/// Small answers about a record that several targets ask for.
namespace shoshi::write {

/// The value if there is one, else the text as written; empty if nothing is stated.
[[nodiscard]] const std::string& value_or_text(const Parsed<std::string>& parsed) noexcept;

/// The date, if it has a value that says at least a year; else null.
[[nodiscard]] const DateRange* usable_date(const Parsed<DateRange>& date) noexcept;

/// A number with zeros before it up to `digits` places.
[[nodiscard]] std::string padded(int number, std::size_t digits);

/// "Spring" to "Winter"; empty for none.
[[nodiscard]] std::string_view season_name(Season season) noexcept;

/// A name in one string, family first: "藤本, 健太朗", "King, Martin, Jr."; a literal as it is.
[[nodiscard]] std::string whole_name(const Name& name);

/// "name = other form" of a contributor, for a note: "藤本, 健太朗 = Fujimoto, Kentaro".
[[nodiscard]] std::string equated(const Contributor& contributor, const Name& form);

/// True if the text counts years by an era of Japan: 昭和55年, S55.
[[nodiscard]] bool states_era(std::string_view date) noexcept;

/// The name and what its bearer did, in Japanese, for a note: "山田, 花子 絵". The role as written
/// if it is stated in words.
[[nodiscard]] std::string responsibility(const Contributor& contributor);

/// True if the facts of a record name this contributor with the role (Fact::contributors_role).
[[nodiscard]] bool has_role_fact(const Contributor& contributor) noexcept;

/// The number of pages of the whole, if the extent says no more than that ("243p"): its digits;
/// else empty.
[[nodiscard]] std::string_view number_of_pages(const Record& record) noexcept;

}  // namespace shoshi::write
