#include "read/text/name_shape.hpp"

#include <algorithm>
#include <cstddef>

#include "unicode/script.hpp"
#include "unicode/utf8.hpp"
#include "value/name_model.hpp"

namespace shoshi::text {
namespace {

/// True for a letter that begins a name: a capital, or a letter beyond ASCII.
bool is_capital(std::string_view word) noexcept {
  const char32_t first = unicode::decode(word, 0).value;
  return (first >= U'A' && first <= U'Z') || (first >= 0xC0 && unicode::is_latin(first));
}

/// Two to five Latin words, each with a capital but for particles of up to three letters.
bool is_latin_name(std::string_view item) noexcept {
  std::size_t words = 0;
  std::size_t capitals = 0;
  while (!item.empty()) {
    const std::size_t space = std::min(item.find(' '), item.size());
    const std::string_view word = item.substr(0, space);
    item.remove_prefix(std::min(space + 1, item.size()));
    if (word.empty()) continue;
    ++words;
    for (std::size_t at = 0; at < word.size();) {
      const unicode::CodePoint c = unicode::decode(word, at);
      const bool mark = c.value == U'.' || c.value == U'-' || c.value == U'\'' ||
                        c.value == 0x2019 || c.value == U'*';
      if (!unicode::is_latin(c.value) && !mark) return false;
      at += c.bytes;
    }
    if (is_capital(word)) {
      ++capitals;
    } else if (word.size() > 3) {
      return false;
    }
  }
  return words >= 2 && words <= 5 && capitals >= 2;
}

/// 姓 名 with one space, each part short and the first of them likely a surname; or both without
/// a space.
bool is_japanese_name(std::string_view item) noexcept {
  constexpr std::size_t kLongestPart = 24;
  constexpr value::Weight kLikely = 210;  // Of real names 97 in 100 weigh less; few titles do.
  std::size_t space = item.find(' ');
  std::size_t width = 1;
  if (const std::size_t wide = item.find("　"); wide != std::string_view::npos) {
    space = wide;
    width = std::string_view("　").size();
  }
  if (!unicode::has_japanese(item)) return false;
  if (space == std::string_view::npos) {
    return item.size() <= kLongestPart && value::cut_name(item).weight < kLikely;
  }
  const std::string_view family = item.substr(0, space);
  const std::string_view given = item.substr(space + width);
  if (given.find(' ') != std::string_view::npos || family.size() > kLongestPart ||
      given.size() > kLongestPart) {
    return false;
  }
  return value::surname_weight(family) + value::given_name_weight(given) < kLikely;
}

}  // namespace

bool is_name_list(std::string_view text) noexcept {
  constexpr std::size_t kLongest = 4096;
  if (text.empty() || text.size() > kLongest) return false;
  for (const std::string_view more : {" et al.", "ほか", " 他"}) {
    if (text.ends_with(more)) text.remove_suffix(more.size());
  }
  // J-STAGE cuts its lists inside a name.
  if (text.ends_with(" ...")) text = text.substr(0, text.rfind(','));
  // One word without a space is a name only beside others.
  if (text.find_first_of(" ,;") == std::string_view::npos &&
      text.find("　") == std::string_view::npos && text.find("、") == std::string_view::npos &&
      text.find("，") == std::string_view::npos) {
    return false;
  }
  std::size_t begin = 0;
  const auto is_name = [&](std::size_t end) {
    const std::string_view item = unicode::trim(text.substr(begin, end - begin));
    return is_latin_name(item) || is_japanese_name(item);
  };
  for (std::size_t at = 0; at < text.size();) {
    const unicode::CodePoint c = unicode::decode(text, at);
    if (c.value == U',' || c.value == U';' || c.value == U'、' || c.value == U'，' ||
        c.value == U'；') {
      if (!is_name(at)) return false;
      begin = at + c.bytes;
    }
    at += c.bytes;
  }
  return is_name(text.size());
}

}  // namespace shoshi::text
