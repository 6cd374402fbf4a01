#pragma once

#include <cstddef>
#include <string_view>

#include "shoshi/record.hpp"
#include "value/numbering.hpp"

/// Short cuts for the forms that nearly every record has. What they read, the general scanners
/// would read in the same way, at several times the cost.
namespace shoshi::value {

/// The end of a date YYYY, YYYY-MM or YYYY-MM-DD in ASCII that begins at byte `at` and exists in
/// the calendar; 0 if there is none, or if a letter, digit or hyphen follows.
[[nodiscard]] std::size_t plain_date_end(std::string_view text, std::size_t at,
                                         PartialDate& date) noexcept;

/// Reads the line of ceek.jp Altmetrics and CiNii, ["vol." V ", "] ["no." N ", "] ["pp." P ", "]
/// DATE
/// [" (Released:" DATE ")"] with any part left out, in plain ASCII. False, with `out` in any state,
/// if there is anything else in it.
[[nodiscard]] bool read_plain_numbering(SourceText source, Numbering& out);

}  // namespace shoshi::value
