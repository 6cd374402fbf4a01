#pragma once

#include <cstddef>
#include <string_view>
#include <vector>

#include "shoshi/diagnostic.hpp"
#include "shoshi/record.hpp"
#include "shoshi/span.hpp"

/// The punctuation of ISBD (International Standard Bibliographic Description), with which NDL and
/// CiNii join the parts of titles and imprints.
namespace shoshi::value {

/// One of " = ", " : ", " / ", " ; ", with its spaces.
struct IsbdMark {
  char character = 0;
  std::size_t begin = 0;  ///< Of the space before it.
  std::size_t end = 0;    ///< Behind the space after it.
};

/// The marks of a text that stand outside brackets and quotation marks, in order. Where brackets do
/// not pair, those inside them count too. A mark between two digits is a ratio or a formula.
[[nodiscard]] std::vector<IsbdMark> isbd_marks(std::string_view text);

/// A title of that kind whose subtitle stands behind its first " : ", with the language that its
/// script shows.
[[nodiscard]] Title title_with_subtitle(SourceText text, TitleKind kind, Diagnostics& diagnostics);

/// A text with the language that its script shows.
[[nodiscard]] LocalText local_text(SourceText text, Diagnostics& diagnostics);

/// True for a name in Latin script: at least `words` words of letters, one of them with a small
/// letter, and no digit and no character of another script in it.
[[nodiscard]] bool is_latin_name(std::string_view text, std::size_t words) noexcept;

/// The offset of the bracket ("(", "（") that the last character of the text closes; the length of
/// the text if the last character closes none.
[[nodiscard]] std::size_t closing_bracket_begin(std::string_view text) noexcept;

/// The text without the pair of square brackets, "[" or "〔", that is around all of it.
[[nodiscard]] SourceText without_square_brackets(SourceText text) noexcept;

}  // namespace shoshi::value
