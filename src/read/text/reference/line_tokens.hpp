#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>
#include <vector>

#include "shoshi/span.hpp"

/// A line cut into words, numbers and punctuation, with its brackets paired.
namespace shoshi::text {

enum class TokenKind : std::uint8_t {
  word,        ///< A run of Japanese, or of letters (with digits and apostrophes in it).
  number,      ///< A run that begins with a digit ("201_66", "567X") or is a locator ("S425").
  space,       ///< A run of spaces.
  comma,       ///< , 、 of either width.
  stop,        ///< . 。 of either width.
  colon,       ///< : of either width.
  semicolon,   ///< ; of either width.
  dash,        ///< A hyphen, dash or wave.
  open,        ///< An opening bracket or quotation mark that has its partner.
  close,       ///< A closing one.
  identifier,  ///< A URL or a DOI, with "doi:" before it.
  other,       ///< One character of any other kind, brackets without partner included.
};

/// A piece of the line.
struct Token {
  TokenKind kind = TokenKind::other;
  bool japanese = false;  ///< Of a word.
  bool outside = true;    ///< Outside of all brackets; a bracket itself is where it stands.
  char32_t first = 0;     ///< Its first character, ASCII if it is full-width ASCII.
  std::size_t begin = 0;  ///< In bytes of the line.
  std::size_t end = 0;
  std::size_t partner = 0;  ///< Of a bracket: the index of the token that closes or opens it.
};

/// A half-open range of tokens.
struct TokenRange {
  std::size_t begin = 0;
  std::size_t end = 0;
  [[nodiscard]] bool empty() const noexcept { return begin >= end; }
};

/// The tokens of one line; linear in its length.
class LineTokens {
 public:
  explicit LineTokens(SourceText line);

  [[nodiscard]] std::size_t size() const noexcept { return tokens_.size(); }
  [[nodiscard]] const Token& operator[](std::size_t index) const noexcept { return tokens_[index]; }
  /// The kind of the token; other at either end of the line.
  [[nodiscard]] TokenKind kind(std::size_t index) const noexcept {
    return index < tokens_.size() ? tokens_[index].kind : TokenKind::other;
  }
  /// The bytes of a token, and of a range without the spaces at its ends.
  [[nodiscard]] std::string_view text(std::size_t index) const noexcept;
  [[nodiscard]] SourceText text(TokenRange range) const noexcept;
  [[nodiscard]] TokenRange all() const noexcept { return {0, tokens_.size()}; }

  /// True for spaces, commas, stops, colons, semicolons.
  [[nodiscard]] bool is_separator(std::size_t index) const noexcept;
  /// The range without separators at its ends.
  [[nodiscard]] TokenRange trimmed(TokenRange range) const noexcept;
  /// The first index in the range that is not a separator; its end if there is none.
  [[nodiscard]] std::size_t skip_separators(TokenRange range) const noexcept;

 private:
  void add(TokenKind kind, std::size_t end);
  void read_next();
  void read_word();
  void read_bracket(char32_t close);
  void pair_brackets();
  void mark_outside();
  [[nodiscard]] std::size_t identifier_end() const noexcept;

  SourceText line_;
  std::size_t at_ = 0;
  std::vector<Token> tokens_;
};

}  // namespace shoshi::text
