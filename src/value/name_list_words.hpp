#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

/// The words of a list that has only spaces.
namespace shoshi::value {

/// What a word can be.
enum class WordKind : std::uint8_t { japanese, katakana, latin, body, other };

/// A word with what is known of it alone. Views are into the text.
struct Word {
  std::string_view text;
  std::string_view core;  // Without marks of affiliation.
  WordKind kind = WordKind::other;
  std::uint8_t letters = 0;
  bool ends_name = false;  // A mark closes the name here.
};

/// The words of the text in order; marks that stand apart ("1", "*2") close the word before them.
[[nodiscard]] std::vector<Word> words_of(std::string_view text);

/// True for words that may be part of a Japanese name.
[[nodiscard]] bool is_native(const Word& word) noexcept;

}  // namespace shoshi::value
