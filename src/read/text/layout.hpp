#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

#include "read/text/table/escaping.hpp"
#include "read/text/vocabulary.hpp"
#include "shoshi/span.hpp"

/// Text to labelled lines: which layout a stretch of text has, where its first record ends, and
/// what each of its lines is. The layouts, each in a file of its own:
/// - labelled_record: labels above, beside or glued to their values, with or without list marks;
/// - article_page: J-STAGE's page of one article, told by position;
/// - issue_contents: J-STAGE's and HUSCAP's lists of an issue, whose heading holds for all below;
/// - citation: a reference on one line;
/// - table: rows below a header row;
/// - book_page: CiNii Books' page of one book, told by position.
namespace shoshi::text {

/// What a part of a record is.
enum class PartKind : std::uint8_t {
  labelled,  ///< A label and one line (or block) of its value; the value may be empty. The label is
             ///< empty where the place of the value told the element.
  title,     ///< A title without a label of its own.
  abstract,  ///< Text without a label below the labelled values.
  unread,    ///< Text that nothing explains.
  noise,     ///< Page furniture, headings of sections, list numbers: known, and no data.
};

/// A label with its value, or text without a label.
struct Part {
  PartKind kind = PartKind::labelled;
  Element element{};          ///< Only if labelled.
  SourceText label;           ///< Empty unless labelled.
  SourceText value;           ///< Trimmed; may hold line ends if text runs over several lines.
  std::string_view language;  ///< As a table states it for this value; usually empty.
  Escaping escaping = Escaping::none;  ///< What the value says is unescaped(value.text, escaping).
  bool glued_names = false;  ///< Nothing stands between the names of the list (J-STAGE's page).
};

/// What the first stretch of a text is.
enum class UnitKind : std::uint8_t {
  record,   ///< One record.
  heading,  ///< Text that holds for the records below it, and is none itself.
  noise,    ///< Blank lines, rules and furniture.
  unread,   ///< Text in which nothing was recognised.
};

/// The first record of a text, or what stands before it.
struct Unit {
  std::size_t bytes = 0;  ///< Up to the next unit, or the end of the text.
  UnitKind kind = UnitKind::record;
  SourceText heading;           ///< The heading that holds behind it.
  bool unclosed_quote = false;  ///< A cell of a table begins with a quote that nothing closes.
};

/// Finds the first unit of `text` and, if `parts` is given, appends its parts in order. `heading`
/// holds at the start of the text (see Reader). `complete`: the text ends where the input does or
/// where a batch was cut. If it is false and more text could change the answer, nothing is
/// returned.
[[nodiscard]] std::optional<Unit> scan_unit(SourceText text, SourceText heading, bool complete,
                                            const Vocabulary& vocabulary, std::vector<Part>* parts);

/// True if the unit that `text` begins with would still be seen as what it is if the text were
/// `cut`, its beginning: some layouts show only in the lines below. A batch may be cut there.
[[nodiscard]] bool is_same_unit(SourceText cut, SourceText text, SourceText heading,
                                const Vocabulary& vocabulary);

/// What lies further behind the start of a unit does not decide what it is.
inline constexpr std::size_t kMostLookBytes = std::size_t{64} << 10;

/// The parts of a heading by itself; none for the header row of a table.
[[nodiscard]] std::vector<Part> heading_parts(SourceText heading, const Vocabulary& vocabulary);

/// How many bytes from the start of the text are blank lines, each with its end.
[[nodiscard]] std::size_t blank_lines(std::string_view text) noexcept;

/// Where the first label line that can open a record begins; the size of the text if there is none.
[[nodiscard]] std::size_t first_opening(std::string_view text,
                                        const Vocabulary& vocabulary) noexcept;

}  // namespace shoshi::text
