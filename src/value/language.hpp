#pragma once

#include <string>
#include <string_view>

/// Languages: as written, as codes, as deduced from a text.
namespace shoshi::value {

/// The BCP 47 code of a language as services write it: "jpn", "ja", "日本語", "Japanese", "英語";
/// "und" if unknown.
[[nodiscard]] std::string_view language_code(std::string_view written) noexcept;

/// The language that the script of a text shows: "ja" if it has kana, or ideographs without Hangul;
/// "ko" if it has Hangul; "en" if it is Latin and has an English function word (the, of, and, in,
/// for, to, a, on); else "und". English text that quotes a few Japanese characters (fewer than one
/// for 20 Latin letters) is English: our choice, because abstracts do. Always a deduction, from the
/// first 160 bytes of a long text.
[[nodiscard]] std::string_view language_of_text(std::string_view text) noexcept;

/// The ISO 639-2/B code that MARC uses for a BCP 47 code: "jpn" for "ja"; "und" if unknown.
[[nodiscard]] std::string_view marc_language(std::string_view bcp47) noexcept;

/// Names of a BCP 47 code: English ("Japanese"), Japanese ("日本語"), and babel's ("japanese").
/// Empty if unknown.
[[nodiscard]] std::string_view english_language_name(std::string_view bcp47) noexcept;
[[nodiscard]] std::string_view japanese_language_name(std::string_view bcp47) noexcept;
[[nodiscard]] std::string_view babel_language_name(std::string_view bcp47) noexcept;

}  // namespace shoshi::value
