#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>
#include <vector>

#include "shoshi/record.hpp"

/// Finding page lists in a text.
namespace shoshi::value {

/// The bytes of what announces pages at byte `at` ("pp.", "p.p", "P ", "Pages:", "頁", "ページ"),
/// spaces after it included; 0 if there is none.
[[nodiscard]] std::size_t page_marker_at(std::string_view text, std::size_t at) noexcept;

/// The bytes of what may follow a page (頁, ページ, "p" at the end of a word), or 0.
[[nodiscard]] std::size_t page_suffix_at(std::string_view text, std::size_t at) noexcept;

/// Where a list of pages stands.
enum class PageContext : std::uint8_t {
  whole,     ///< It is the whole value: every comma separates pages.
  compound,  ///< A date or another part may follow a comma.
};

/// Reads the list of pages at byte `at`, behind its marker, and appends its ranges to `out`. The
/// first byte after the list; `at` itself if there is no page.
[[nodiscard]] std::size_t scan_pages(std::string_view text, std::size_t at, PageContext context,
                                     std::vector<PageRange>& out);

/// True for one page that has nothing but question marks: no page is known.
[[nodiscard]] bool are_unknown(const std::vector<PageRange>& pages) noexcept;

}  // namespace shoshi::value
