#pragma once

#include <optional>
#include <string_view>

#include "read/text/vocabulary.hpp"
#include "shoshi/span.hpp"

/// What a single line shows by its shape alone.
namespace shoshi::text {

/// The line without its list mark; `bulleted` tells whether it had one. A mark counts only with a
/// space behind it or alone on its line, so that a value may begin with one.
[[nodiscard]] SourceText without_bullet(SourceText text, bool& bulleted) noexcept;

/// True for "63" and "7 10": what a count looks like.
[[nodiscard]] bool is_count(std::string_view text) noexcept;

/// The title in a line that ceek.jp's lists put above a record: three or more counters, perhaps an
/// access mark, and the title ("12 0 0 0 OA タイトル"). Empty if the line is no such line.
[[nodiscard]] SourceText title_behind_counters(SourceText text) noexcept;

/// A label with its value on the same line.
struct LabelledLine {
  Element element;
  SourceText label;
  SourceText value;
};

/// A label in brackets before its value ("【著者】山田 太郎"), or with a colon of either width or a
/// tab behind it ("著者: 山田 太郎"): the first one counts, because values hold colons too. The
/// value may be empty. Nothing if what stands there is no label.
[[nodiscard]] std::optional<LabelledLine> label_with_value(SourceText line,
                                                           const Vocabulary& vocabulary) noexcept;

}  // namespace shoshi::text
