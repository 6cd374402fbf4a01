#pragma once

#include <optional>
#include <string_view>
#include <vector>

#include "shoshi/diagnostic.hpp"
#include "shoshi/record.hpp"
#include "shoshi/span.hpp"

/// Titles of works as services print them in one string.
namespace shoshi::value {

/// Reads the title of a work: the main title first, then its parallel titles.
/// - " = " or "=" stands before a parallel title (ISBD; CiNii's "<研究速報>…=Pseudo-dynamic
/// tests…")
///   if what is on its two sides differs in script, because formulas hold it too;
/// - the first " : " stands before the subtitle (ISBD, NDL). A colon without a space before it, and
///   marks such as ― ― or ～ ～ at the end, stay in the text: a writer that puts title and subtitle
///   together again could not restore them.
/// Inline markup stays as it is. Empty if the text is.
[[nodiscard]] std::vector<Title> read_title(SourceText text, Diagnostics& diagnostics);

/// A title string that ends in a statement of the language of the work.
struct LanguageSuffix {
  SourceText title;                  ///< Without the statement.
  std::optional<Language> language;  ///< Nothing if there is no statement.
};

/// Takes the language of the work off the end of its title: "(英語)" (Ichushi), "[in Japanese]".
/// Only a name of a language that `language_code` knows is taken.
[[nodiscard]] LanguageSuffix take_language(SourceText title, Diagnostics& diagnostics);

/// The subtitle on a line of its own that is between marks ("── … ──", "― … ―", "～…～", "－…－",
/// as J-STAGE and CiNii print it), without them; nothing if the line is no such line.
[[nodiscard]] std::optional<SourceText> marked_subtitle(SourceText line) noexcept;

/// True for the reading of a title as NDL and CiNii print it: katakana, digits and punctuation,
/// with a space between words that is not the space of an ISBD mark, or twenty katakana without
/// one; with Latin words in it ("ゲンダイ シソウ ト Web"), only if a particle is a word of its own.
/// A title in katakana can look the same: ask only where a reading may stand.
[[nodiscard]] bool is_title_reading(std::string_view text) noexcept;

}  // namespace shoshi::value
