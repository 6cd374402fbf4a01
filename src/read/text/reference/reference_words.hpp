#pragma once

#include <string_view>

/// The closed lists of words that tell the parts of a reference apart.
namespace shoshi::text {

/// True if the word (one token) says something about a number or a date beside it: "vol", "pp",
/// 巻, 第, 月, 平成, "May", and Japanese words put together of such (巻第, 増刊号).
[[nodiscard]] bool is_numbering_word(std::string_view word, bool japanese) noexcept;

/// True if the word is a unit behind a number that is glued to what it counts: 巻, 号, 頁.
[[nodiscard]] bool begins_with_unit(std::string_view word) noexcept;

/// True if a Latin word is usually shortened with a stop: "Vol", "Proc", "vs", "Dr". Any case.
[[nodiscard]] bool is_abbreviation(std::string_view word) noexcept;

/// True if the text speaks of a visit to a web page, of the language or of the kind of the
/// reference: 参照, 閲覧, "accessed", "in Japanese".
[[nodiscard]] bool is_remark(std::string_view text) noexcept;

/// True for 朝刊, 夕刊 and the like.
[[nodiscard]] bool is_newspaper_edition(std::string_view text) noexcept;

/// True for what stands behind the number of pages of a book: p, pp, 頁, ページ.
[[nodiscard]] bool is_page_unit(std::string_view word) noexcept;

/// True for a statement of edition: 第2版, 改訂版, "2nd ed".
[[nodiscard]] bool is_edition(std::string_view text) noexcept;

/// True for a place where books are published: 東京, 京都, "Tokyo".
[[nodiscard]] bool is_place(std::string_view text) noexcept;

/// True if the text is the name of a publisher by its last word: 書店, 出版会, 社, "Press".
[[nodiscard]] bool is_publisher(std::string_view text) noexcept;

/// True for the name of a series of books: 叢書, 文庫, 新書, シリーズ.
[[nodiscard]] bool is_series(std::string_view text) noexcept;

/// True if the text ends as names of serials do, so that what follows a stop behind it is the name
/// of a section: 紀要, 論文集, 雑誌.
[[nodiscard]] bool ends_as_serial(std::string_view text) noexcept;

/// True if the text begins with a particle, so that it goes on with what stands before it.
[[nodiscard]] bool begins_with_particle(std::string_view text) noexcept;

}  // namespace shoshi::text
