#pragma once

#include <cstdint>
#include <vector>

#include "shoshi/diagnostic.hpp"
#include "shoshi/record.hpp"
#include "shoshi/span.hpp"

/// Numbers of references and of citations.
namespace shoshi::value {

/// Reads one count: "63", "２件", "(3)", "1,024", CiNii's "(3)*注記"; the unit (件, 本, 回, 篇) and
/// the remark are no part of it. What is not one count is reported (count_unread) and kept as text.
[[nodiscard]] Parsed<std::uint32_t> read_count(SourceText text, Diagnostics& diagnostics);

/// Reads one or several counts with spaces between them, as ceek.jp prints two ("7 10").
[[nodiscard]] Parsed<std::vector<std::uint32_t>> read_counts(SourceText text,
                                                             Diagnostics& diagnostics);

}  // namespace shoshi::value
