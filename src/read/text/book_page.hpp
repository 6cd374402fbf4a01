#pragma once

#include <optional>
#include <string_view>
#include <vector>

#include "read/text/layout.hpp"

/// The page of one book as CiNii Books shows it, without labels: title, statement of
/// responsibility, "publisher, year", perhaps the edition, the title in kana, and the libraries
/// that hold it.
namespace shoshi::text {

/// True if three lines in a row can be the first ones of such a page: the second ends in a role
/// (編, 著, 訳), the third in a comma and a year.
[[nodiscard]] bool begins_book_page(std::string_view second, std::string_view third) noexcept;

/// Scans the page, which ends at a blank line behind the third or at a rule. Nothing if it may go
/// on behind the text, which is not complete.
[[nodiscard]] std::optional<Unit> scan_book_page(SourceText text, bool complete,
                                                 std::vector<Part>* parts);

}  // namespace shoshi::text
