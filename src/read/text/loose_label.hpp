#pragma once

#include <cstddef>
#include <optional>

#include "read/text/line_shapes.hpp"
#include "read/text/vocabulary.hpp"
#include "shoshi/span.hpp"

/// Labels with no mark between them and their values: only a habit of the page makes them labels.
namespace shoshi::text {

/// A label with a space before its value ("種類 原著論文"): the longest one that the line begins
/// with. A text layer of PDF that prints each label twice (誌名誌名 日本獣医師会雑誌;
/// AgriKnowledge) counts. Nothing if what stands before the spaces is no label.
[[nodiscard]] std::optional<LabelledLine> label_before_space(SourceText line,
                                                             const Vocabulary& vocabulary) noexcept;

/// A label with nothing between it and its value (研究機関金沢大学, "ISSN0919-5858"; KAKEN,
/// Summon): the longest one. A Latin label ends where a digit, a capital or another script follows;
/// a Japanese one has two characters or more.
[[nodiscard]] std::optional<LabelledLine> label_glued(SourceText line,
                                                      const Vocabulary& vocabulary) noexcept;

/// The longer one of the two: "Published in小児耳鼻咽喉科" is not "Published".
[[nodiscard]] std::optional<LabelledLine> loose_label(SourceText line,
                                                      const Vocabulary& vocabulary) noexcept;

/// Where in a value a further label of the same line begins: behind two spaces or a tab, with a
/// colon after it ("O7000B  資料種別： プレプリント"; J-GLOBAL). The size of the text if there is
/// none.
[[nodiscard]] std::size_t next_pair(SourceText value, const Vocabulary& vocabulary) noexcept;

/// The same for labels with spaces between them and their values, spelled with a capital as on a
/// cover page ("渡邊, 隆弘 Citation (2009) Issue Date URL Right"; KURENAI).
[[nodiscard]] std::size_t next_capital_label(SourceText value,
                                             const Vocabulary& vocabulary) noexcept;

}  // namespace shoshi::text
