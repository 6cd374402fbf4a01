#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

#include "read/text/layout.hpp"
#include "read/text/reference/line_tokens.hpp"
#include "value/numbering.hpp"

/// The right end of a reference: numbering, date, identifiers, remarks. It is regular where
/// authors, title and container are not, so a reference is read from there.
namespace shoshi::text {

/// A range of tokens and what it is.
struct Finding {
  Element element{};
  TokenRange range;
};

/// The right end of a line.
struct Tail {
  TokenRange numbering;           ///< Empty if there is none.
  std::vector<Finding> trailers;  ///< What stands behind it, in order: DOI, URL, ISSN, remarks.
};

/// Finds the right end of the line: linear in its length.
[[nodiscard]] Tail find_tail(const LineTokens& line);

/// The begin of the numbering that the range ends in ("誌名 84(6): 1-16"); its end if there is
/// none.
[[nodiscard]] std::size_t numbering_begin(const LineTokens& line, TokenRange range);

/// True if there is nothing in the range but numbers, words that belong to them and punctuation.
[[nodiscard]] bool is_numbering(const LineTokens& line, TokenRange range);

/// What kinds of things a numbering says.
struct NumberingFacts {
  bool year = false;
  bool place = false;  ///< A volume, an issue or a whole number.
  bool pages = false;
};
[[nodiscard]] NumberingFacts numbering_facts(const LineTokens& line, TokenRange range);

/// True for "234p" and 234頁: as the last piece of a book, how many pages it has.
[[nodiscard]] bool is_number_of_pages(const LineTokens& line, TokenRange piece) noexcept;

/// Four digits, 1500 to 2099, perhaps with a letter behind them (2001a).
[[nodiscard]] bool is_year(std::string_view number) noexcept;

/// The element that a name with its role is (秋山虔編, 石井明訳); nothing if it states no role that
/// makes a contributor of its own.
[[nodiscard]] std::optional<Element> role_element(std::string_view name);

/// Tells the pieces behind a container apart, between commas: numbering, editors, publisher, place
/// and publisher, series, newspaper edition; anything else is a note. Appends to `findings`.
/// Behind the title of a book, what comes first is its publisher, whatever it is called.
enum class ZoneOf : std::uint8_t { container, book };
void read_zone(const LineTokens& line, TokenRange zone, std::vector<Finding>& findings,
               ZoneOf of = ZoneOf::container);

}  // namespace shoshi::text
