#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "shoshi/diagnostic.hpp"
#include "shoshi/record.hpp"
#include "shoshi/span.hpp"

/// Volume, issue, pages and date strings of the services.
namespace shoshi::value {

/// What a compound string such as "vol.2020, no.201, pp.201_66-201_81, 2020-09-15
/// (Released:2022-03-31)" says.
struct Numbering {
  Parsed<std::string> volume;
  Parsed<std::string> issue;
  Parsed<std::string> total_number;
  Parsed<std::vector<PageRange>> pages;
  Parsed<std::string> article_number;
  Parsed<std::string> extent;  ///< The number of pages, where the string has it ("ページ数 12").
  Parsed<DateRange> issued;
  Parsed<DateRange> available;
  std::vector<SourceText> unread;  ///< Parts that none of the grammars explains, in order.
};

/// Reads a compound string of at most 2,048 bytes (a longer one is not understood); any part may be
/// missing and it may be cut off anywhere. The text of a part is what is printed for it without its
/// marker ("12" of 第12巻, "9月号"). Numbers without a marker are told apart by their order and
/// punctuation: "45 (7), 527-533, 1989", "3(通号 641) p.84-100", where NDL's lone number before
/// 通号 or pages is an issue. 創刊号 alone is issue 1 (inferred); a bare 0 is no issue (J-STAGE).
/// 9月号 gives a month to a date that has only a year. What is not understood is in `unread` and
/// reported (numbering_unread).
[[nodiscard]] Numbering read_numbering(SourceText text, Diagnostics& diagnostics);

/// What a label says that its value is.
enum class NumberingPart : std::uint8_t { volume, issue, total_number };

/// Reads the value of a label that stands for one part: "第12巻" gives the volume "12". What else
/// the value states comes with it ("3号 (通巻245号)"). A value that is not understood to its end, or
/// in which another number does not say what it counts, is the part as it stands
/// ("2 平成篇 ディスク3"; "245,246").
[[nodiscard]] Numbering read_numbering_of(NumberingPart part, SourceText text,
                                          Diagnostics& diagnostics);

/// The same where only that one part is wanted; its text is the whole value.
[[nodiscard]] Parsed<std::string> read_volume(SourceText text, Diagnostics& diagnostics);
[[nodiscard]] Parsed<std::string> read_issue(SourceText text, Diagnostics& diagnostics);

/// The offset in a string such as NDL's "ユリイカ = Eureka 3(通号 641) p.84-100" or CiNii's
/// "日本音響学会誌 45 (7), 527-533, 1989" from which on read_numbering explains all of it; the
/// length of the text if there is no such place. What stands before it is the container.
[[nodiscard]] std::size_t numbering_begin(std::string_view text);

/// Reads pages: lists, ranges with any hyphen or wave dash, open ranges, "201_66", "S12", "iv".
[[nodiscard]] Parsed<std::vector<PageRange>> read_pages(SourceText text, Diagnostics& diagnostics);

/// The pages as one string with ASCII hyphens and ", " between ranges: "1-5, 9-12".
[[nodiscard]] std::string pages_text(const std::vector<PageRange>& pages);

}  // namespace shoshi::value
