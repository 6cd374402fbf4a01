#pragma once

#include <string_view>

/// Names of bodies.
namespace shoshi::value {

/// True if the text is the name of a body and not of a person: it begins with a legal form
/// (一般財団法人), ends in a word for a body (学会, 研究所, 編集委員会) or has one inside (大学,
/// University). One-character endings (社, 会, 市) count only where the name tables do not read the
/// text as surname and given name, for given names end in them too.
[[nodiscard]] bool is_corporate(std::string_view text) noexcept;

/// True if the text begins with an article, as bands and bodies do and persons do not: "The Band",
/// "La Couronne".
[[nodiscard]] bool begins_with_article(std::string_view text) noexcept;

/// True if a catalogue's heading in Latin letters names a body within another: a word, not
/// abbreviated, with a full stop and two words or more behind it ("Germany. Bundesministerium für
/// Bildung"). Ask only of text without Japanese.
[[nodiscard]] bool is_part_heading(std::string_view text) noexcept;

/// True if all words are what English names of bodies are about: "Culture", "Science and
/// Technology".
[[nodiscard]] bool is_topic_list(std::string_view text) noexcept;

/// True if the words before the last are such, and that one is a word for a body: "Scientific and
/// Cultural Organization".
[[nodiscard]] bool is_topic_body(std::string_view text) noexcept;

/// True if some word for a body ends in that character: a quick way to know that a short Japanese
/// word is none.
[[nodiscard]] bool may_end_body(char32_t last) noexcept;

}  // namespace shoshi::value
