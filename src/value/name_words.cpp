#include "value/name_words.hpp"

#include <algorithm>
#include <iterator>

#include "unicode/script.hpp"
#include "unicode/utf8.hpp"

namespace shoshi::value {
namespace {

using unicode::trim;

constexpr BracketPair kBrackets[] = {{"(", ")"},   {"（", "）"}, {"[", "]"},
                                     {"［", "］"}, {"〔", "〕"}, {"【", "】"}};
constexpr std::string_view kOthers[] = {"ほか",   "他",         "外",    "等", "et al",
                                        "et al.", "et. al.",    "...",   "…",  "ら",
                                        "他多数", "and others", "others"};

constexpr std::size_t kLongestOthers = 48;  // Bytes.

constexpr bool is_digit(char c) noexcept {
  return c >= '0' && c <= '9';
}

}  // namespace

std::span<const BracketPair> bracket_pairs() noexcept {
  return kBrackets;
}

bool is_life_dates(std::string_view text) noexcept {
  text = trim(text);
  const std::size_t hyphen = text.find('-');
  if (hyphen == std::string_view::npos || text.size() < 4 || text.size() > 12) return false;
  std::size_t digits = 0;
  for (const char c : text) {
    if (is_digit(c))
      ++digits;
    else if (c != '-' && c != '?' && c != ' ')
      return false;
  }
  return digits >= 3;
}

bool is_and_others(std::string_view text) noexcept {
  text = trim(text);
  if (text.size() > kLongestOthers) return false;
  for (const auto& [open, close] : kBrackets) {
    if (!text.starts_with(open) || !text.ends_with(close)) continue;
    return is_and_others(text.substr(open.size(), text.size() - open.size() - close.size()));
  }
  if (std::find(std::begin(kOthers), std::end(kOthers), text) != std::end(kOthers)) return true;
  for (const std::string_view word : {"ほか", "他", "外"}) {
    if (!text.starts_with(word) || !text.ends_with("名")) continue;
    const std::string_view count = text.substr(word.size(), text.size() - word.size() - 3);
    if (is_digit(count.empty() ? ' ' : count.front()) || count.starts_with("\xEF\xBC")) return true;
  }
  return false;
}

Bracket opening_bracket(std::string_view text, std::size_t at) noexcept {
  for (const auto& [open, close] : kBrackets) {
    if (text.substr(at).starts_with(open)) return {close, open.size()};
  }
  return {};
}

bool is_orcid(std::string_view text) noexcept {
  if (text.size() != 19) return false;
  int total = 0;
  for (std::size_t at = 0; at + 1 < text.size(); ++at) {
    if (at % 5 == 4 ? text[at] != '-' : !is_digit(text[at])) return false;
    if (at % 5 != 4) total = (total + (text[at] - '0')) * 2;
  }
  const int check = (12 - total % 11) % 11;
  return text.back() == (check == 10 ? 'X' : static_cast<char>('0' + check));
}

bool is_number(std::string_view text) noexcept {
  return !text.empty() && std::all_of(text.begin(), text.end(), [](char c) {
    return is_digit(c) || c == '-' || c == 'X' || c == ' ';
  });
}

bool has_space(std::string_view text) noexcept {
  for (std::size_t at = 0; at < text.size();) {
    const unicode::CodePoint found = unicode::decode(text, at);
    if (unicode::is_space(found.value)) return true;
    at += found.bytes;
  }
  return false;
}

LastSpace last_space(std::string_view text) noexcept {
  for (std::size_t at = text.size(); at > 0;) {
    const unicode::CodePoint found = unicode::decode_before(text, at);
    if (unicode::is_space(found.value)) return {at - found.bytes, at};
    at -= found.bytes;
  }
  return {};
}

bool same_letters(std::string_view a, std::string_view b) noexcept {
  std::size_t k = 0;
  for (std::size_t at = 0; at < b.size();) {
    const unicode::CodePoint found = unicode::decode(b, at);
    const std::string_view letter = b.substr(at, found.bytes);
    at += found.bytes;
    if (unicode::is_space(found.value) || letter == ",") continue;
    while (k < a.size() && a[k] == ' ') ++k;
    if (a.substr(k, letter.size()) != letter) return false;
    k += letter.size();
  }
  return k == a.size();
}

}  // namespace shoshi::value
