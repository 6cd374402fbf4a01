#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>

#include "shoshi/writer.hpp"

/// Text for TeX.
namespace shoshi::bibtex {

/// What more than the characters special to TeX is seen to.
enum class Escaping : std::uint8_t {
  text,
  sentence_case,  ///< What a style in sentence case would spell otherwise gets braces: {DNA}.
  keyword,        ///< A comma would separate: it becomes full-width.
  annotation,     ///< Of biber. A semicolon would separate: it becomes full-width; a quotation mark
                  ///< would end the value: it becomes a command.
};

/// Appends `text` so that TeX prints it as it stands and braces balance, which backslashes do not
/// help with: braces that pair become \{ and \}, others a command. Layout tags that nest
/// (write/markup.hpp) become commands; line ends become spaces, other controls are left out. Gives
/// the number of those left out.
std::size_t append_escaped(std::string_view text, Escaping escaping, Output& output);

/// Appends a URL or DOI as it stands, but braces, backslashes, spaces and controls percent-encoded
/// (RFC 3986, section 2.1), so that the value keeps its end.
void append_verbatim(std::string_view text, Output& output);

/// A character that append_verbatim encodes.
struct VerbatimStop {
  std::size_t at = 0;     ///< Where it stands.
  std::size_t bytes = 0;  ///< Its size; 0 if there is none.
};

/// The first such character at or behind byte `from`.
[[nodiscard]] VerbatimStop verbatim_stop(std::string_view text, std::size_t from) noexcept;

}  // namespace shoshi::bibtex
