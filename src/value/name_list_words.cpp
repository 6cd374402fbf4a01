#include "value/name_list_words.hpp"

#include <algorithm>
#include <cstddef>

#include "unicode/script.hpp"
#include "unicode/utf8.hpp"
#include "value/corporate.hpp"
#include "value/name_marks.hpp"

namespace shoshi::value {
namespace {

WordKind kind_of(std::string_view text) noexcept {
  bool japanese = false;
  bool katakana = true;
  bool latin = true;
  for (std::size_t at = 0; at < text.size();) {
    const unicode::CodePoint found = unicode::decode(text, at);
    at += found.bytes;
    const bool is_japanese = unicode::is_japanese(found.value);
    japanese = japanese || is_japanese;
    latin = latin && !is_japanese;
    katakana = katakana && (unicode::is_katakana(found.value) || found.value == U'・' ||
                            found.value == U'＝' || found.value == U'=');
  }
  if (katakana) return is_corporate(text) ? WordKind::body : WordKind::katakana;
  if (japanese) return is_corporate(text) ? WordKind::body : WordKind::japanese;
  return latin && unicode::has_latin(text) ? WordKind::latin : WordKind::other;
}

Word make_word(std::string_view text) {
  Word word;
  word.text = text;
  word.core = text;
  const char last = text.back();
  const char32_t first = unicode::decode(text, 0).value;
  if (!unicode::is_japanese(unicode::decode_before(text, text.size()).value) ||
      !unicode::is_japanese(first)) {
    if (unicode::has_japanese(text) || (last >= '0' && last <= '9') || last == ')') {
      const MarkedName marked = read_marks(text);
      word.ends_name = marked.ends_list && marked.core.size() < text.size();
      if (!marked.core.empty()) word.core = marked.core;
    }
  }
  word.kind = kind_of(word.core);
  word.letters =
      static_cast<std::uint8_t>(std::min<std::size_t>(unicode::count_code_points(word.core), 255));
  return word;
}

// "1", "1,a)", "*2": marks that stand apart.
bool is_mark_only(std::string_view text) noexcept {
  const char first = text.front();
  if (text.size() > 6 || !((first >= '0' && first <= '9') || first == '*')) return false;
  return std::all_of(text.begin(), text.end(), [](char c) {
    return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || c == '*' || c == ')' || c == ',';
  });
}

}  // namespace

std::vector<Word> words_of(std::string_view text) {
  std::vector<Word> words;
  std::size_t begin = 0;
  for (std::size_t at = 0; at <= text.size();) {
    const unicode::CodePoint found = unicode::decode(text, at);
    if (found.bytes == 0 || unicode::is_space(found.value)) {
      const std::string_view word = text.substr(begin, at - begin);
      if (!word.empty() && is_mark_only(word)) {
        if (!words.empty()) words.back().ends_name = true;
      } else if (!word.empty()) {
        words.push_back(make_word(word));
      }
      begin = at + found.bytes;
      if (found.bytes == 0) break;
    }
    at += found.bytes;
  }
  return words;
}

bool is_native(const Word& word) noexcept {
  return word.kind == WordKind::japanese || word.kind == WordKind::katakana;
}

}  // namespace shoshi::value
