#pragma once

#include <vector>

#include "shoshi/diagnostic.hpp"
#include "shoshi/record.hpp"
#include "shoshi/span.hpp"
#include "value/container.hpp"
#include "value/numbering.hpp"

/// Strings that name the host of an article together with its volume, issue, pages and date.
namespace shoshi::value {

/// What a host string says.
struct Host {
  Container container;
  std::vector<SourceText> responsibility;  ///< As in read_container.
  Numbering numbering;                     ///< Its `unread` is empty: see below.
  std::vector<SourceText> unread;          ///< Parts that no rule explains, in order; reported.
};

/// Reads container and numbering in one string: NDL's 掲載誌 ("ユリイカ = Eureka 3(通号 641)
/// p.84-100"), CiNii's "JOURNAL V (N), P, DATE", the Citation of DSpace ("…紀要. 総合教育科学系,
/// 57: 93-102"), NISTEP ("STI Horizon, Vol.11, No.3"), Summon, OUCI ("Journal: NAME, 2024, № 1, p.
/// 13-26"), "『国語国文』第65巻第4号". The container ends where numbers begin that are understood
/// to the end of the string (numbering_begin); a name in 『』 ends with them. `year` is that of a
/// date that the record states elsewhere, or 0: a lone number that could be a year is one if it is
/// the same, and else an issue ("健保ニュース 1950 p.16-19" of 2011).
[[nodiscard]] Host read_host(SourceText text, Diagnostics& diagnostics, int year = 0);

/// True if the string ends in a numbering, with a name of some kind before it: a host string, and
/// not a name alone.
[[nodiscard]] bool is_host(SourceText text);

}  // namespace shoshi::value
