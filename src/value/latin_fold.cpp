#include "value/latin_fold.hpp"

#include "unicode/utf8.hpp"

namespace shoshi::value {
namespace {

// Letters without their marks; a space where there is no letter.
constexpr char32_t kFirstLatin1 = 0xC0;
constexpr std::string_view kLatin1 =
    "aaaaaaaceeeeiiiidnooooo ouuuuytsaaaaaaaceeeeiiiidnooooo ouuuuyty"
    "aaaaaaccccccccddddeeeeeeeeeegggggggghhhhiiiiiiiiiiiijjkkklllllll"
    "lllnnnnnnnnnoooooooorrrrrrssssssssttttttuuuuuuuuuuuuwwyyyzzzzzzs";
constexpr char32_t kFirstAdditional = 0x1E00;
constexpr std::string_view kAdditional =
    "aabbbbbbccddddddddddeeeeeeeeeeffgghhhhhhhhhhiiiikkkkkkllllllllmm"
    "mmmmnnnnnnnnoooooooopppprrrrrrrrssssssssssttttttttuuuuuuuuuuvvvv"
    "wwwwwwwwwwxxxxyyzzzzzzhtwyas    aaaaaaaaaaaaaaaaaaaaaaaaeeeeeeee"
    "eeeeeeeeiiiioooooooooooooooooooooooouuuuuuuuuuuuuuyyyyyyyy      ";

constexpr bool is_lower(char c) noexcept {
  return c >= 'a' && c <= 'z';
}

constexpr bool is_vowel(char c) noexcept {
  return c == 'a' || c == 'i' || c == 'u' || c == 'e' || c == 'o';
}

/// The ASCII letter, in lower case, that stands for `c`; 0 if there is none.
char plain_letter(char32_t c) noexcept {
  if (c >= 0xFF21 && c <= 0xFF5A) c -= 0xFEE0;
  if (c < 0x80) {
    const char lower = static_cast<char>(c | 0x20);
    return is_lower(lower) ? lower : '\0';
  }
  char found = ' ';
  if (c >= kFirstLatin1 && c - kFirstLatin1 < kLatin1.size()) found = kLatin1[c - kFirstLatin1];
  if (c >= kFirstAdditional && c - kFirstAdditional < kAdditional.size()) {
    found = kAdditional[c - kFirstAdditional];
  }
  return found == ' ' ? '\0' : found;
}

}  // namespace

std::string plain_letters(std::string_view text, std::size_t most) {
  std::string letters;
  for (std::size_t at = 0; at < text.size() && letters.size() < most;) {
    const unicode::CodePoint found = unicode::decode(text, at);
    at += found.bytes;
    if (const char letter = plain_letter(found.value)) letters += letter;
  }
  return letters;
}

std::string romanization_key(std::string_view text) {
  const std::string letters = plain_letters(text);
  std::string key;
  for (std::size_t k = 0; k < letters.size(); ++k) {
    const char c = letters[k];
    const char before = key.empty() ? '\0' : key.back();
    const char next = k + 1 < letters.size() ? letters[k + 1] : '\0';
    if (c == 'h' && before == 'o' && next != '\0' && !is_vowel(next) && next != 'y') continue;
    if (c == 'h' && before == 'o' && next == '\0') continue;
    if ((c == 'o' || c == 'u') && before == 'o') continue;
    if (c == 'u' && before == 'u') continue;
    key += c == 'm' && (next == 'b' || next == 'p') ? 'n' : c;
  }
  return key;
}

}  // namespace shoshi::value
