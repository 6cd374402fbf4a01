#include "read/text/reference_names.hpp"

#include <algorithm>
#include <string>

#include "read/text/reference_pieces.hpp"
#include "unicode/script.hpp"
#include "unicode/utf8.hpp"
#include "value/corporate.hpp"
#include "value/latin_name.hpp"
#include "value/name_marks.hpp"
#include "value/name_model.hpp"
#include "value/name_split.hpp"
#include "value/name_tables.hpp"
#include "value/name_words.hpp"
#include "value/scan.hpp"

namespace shoshi::text {
namespace {

constexpr std::size_t kLongestNameBytes = 96;
constexpr std::size_t kLongestListBytes = 2048;
constexpr std::size_t kMostLatinWords = 5;
constexpr std::size_t kLongestPart = 6;  // characters of a surname or given name
constexpr std::size_t kLongestKatakana = 20;
constexpr std::size_t kLongestUnknown = 4;  // characters of an unspaced name that no table knows
constexpr value::Weight kLikelyName = 300;  // of surname and given name together, in eighths

bool is_capital(char32_t c) noexcept {
  if (c < 0x80) return c >= U'A' && c <= U'Z';
  if (unicode::in_range(c, 0xC0, 0xDE)) return true;
  return unicode::in_range(c, 0x100, 0x17F) ? c % 2 == 0 : unicode::in_range(c, 0x391, 0x42F);
}

bool is_particle(std::string_view word) noexcept {
  constexpr std::string_view kParticles[] = {"de",  "van", "von", "da",  "di",  "la", "le",
                                             "del", "der", "den", "ten", "ter", "du", "dos",
                                             "bin", "al",  "el",  "and", "et",  "y"};
  return std::find(std::begin(kParticles), std::end(kParticles), word) != std::end(kParticles);
}

/// Words that begin or join titles and stand in no name.
bool is_title_word(std::string_view word) noexcept {
  constexpr std::string_view kWords[] = {"The", "An",   "On",  "In",   "Of",  "For", "With", "To",
                                         "By",  "From", "How", "What", "Why", "Is",  "New"};
  return std::find(std::begin(kWords), std::end(kWords), word) != std::end(kWords);
}

NameLikeness latin_likeness(std::string_view text) {
  std::size_t words = 0;
  bool telling = false;
  while (!text.empty()) {
    const std::size_t end = std::min(text.find(' '), text.size());
    const std::string_view word = text.substr(0, end);
    text.remove_prefix(std::min(end + 1, text.size()));
    if (word.empty()) continue;
    if (is_particle(word) || value::is_name_suffix(word)) continue;
    const bool article = word == "A" && words == 0 && !text.empty();
    if (!is_capital(value::glyph_at(word, 0).character) || is_title_word(word) || article) {
      return NameLikeness::none;
    }
    if (word.find_first_of("!?:;/&+()[]<>\"=@#%_") != std::string_view::npos) {
      return NameLikeness::none;
    }
    const bool capitals = word.size() > 1 && std::none_of(word.begin(), word.end(), [](char c) {
                            return c >= 'a' && c <= 'z';
                          });
    telling = telling || value::is_initials(word) || capitals;
    ++words;
  }
  if (words == 0 || words > kMostLatinWords) return NameLikeness::none;
  return telling && words > 1 ? NameLikeness::known : NameLikeness::shape;
}

bool is_all_japanese(std::string_view text) noexcept {
  for (std::size_t at = 0; at < text.size();) {
    const unicode::CodePoint point = unicode::decode(text, at);
    const bool joint = point.value == U'・' || point.value == U'＝' || point.value == U'=';
    if (!unicode::is_japanese(point.value) && !joint && point.value < 0xE0100) return false;
    at += point.bytes;
  }
  return true;
}

/// A surname and a given name with one space between them.
NameLikeness spaced_likeness(std::string_view family, std::string_view given) {
  const std::size_t family_size = unicode::count_code_points(family);
  const std::size_t given_size = unicode::count_code_points(given);
  const bool initial = value::is_initials(given);
  const bool latin = !unicode::has_japanese(family) || !unicode::has_japanese(given);
  if (initial) return is_all_japanese(family) ? NameLikeness::known : NameLikeness::none;
  if (latin || !is_all_japanese(family) || !is_all_japanese(given)) return NameLikeness::none;
  const bool katakana = !unicode::has_han(family) && !unicode::has_han(given);
  if (katakana) {
    return family_size + given_size <= kLongestKatakana ? NameLikeness::shape : NameLikeness::none;
  }
  if (family_size > kLongestPart || given_size > kLongestPart) return NameLikeness::none;
  const value::Weight weight = value::surname_weight(family) + value::given_name_weight(given);
  const bool found = value::find_surname(family) && family_size + given_size <= kLongestPart;
  if (found || weight <= kLikelyName) return NameLikeness::known;
  return family_size <= 3 && given_size <= 3 ? NameLikeness::shape : NameLikeness::none;
}

/// The name of a body; 再結合性の大学 is none, for names of bodies are put together without の.
bool is_body(std::string_view text) noexcept {
  if (!value::is_corporate(text)) return false;
  for (std::size_t at = 0; at < text.size();) {
    const unicode::CodePoint point = unicode::decode(text, at);
    if (unicode::is_hiragana(point.value)) return false;
    at += point.bytes;
  }
  return true;
}

/// The name behind initials: スミス of "B.スミス".
std::string_view without_initials(std::string_view text) noexcept {
  while (value::is_letter(value::glyph_at(text, 0).character)) {
    const std::size_t stop = value::glyph_at(text, 0).bytes;
    const value::Glyph glyph = value::glyph_at(text, stop);
    if (glyph.character != U'.' && glyph.character != U'・') break;
    text.remove_prefix(stop + glyph.bytes);
  }
  return text;
}

NameLikeness unspaced_likeness(std::string_view text) {
  if (const std::string_view rest = without_initials(text); rest.size() < text.size()) {
    return is_all_japanese(rest) && !rest.empty() && !unicode::has_han(rest) ? NameLikeness::known
                                                                             : NameLikeness::none;
  }
  if (!is_all_japanese(text)) return NameLikeness::none;
  if (is_body(text)) return NameLikeness::shape;
  if (!value::split_word(text).family.empty() || value::find_surname(text)) {
    return NameLikeness::known;
  }
  const std::size_t size = unicode::count_code_points(text);
  if (!unicode::has_han(text)) {
    return size <= 2 * kLongestPart ? NameLikeness::shape : NameLikeness::none;
  }
  return size >= 2 && size <= kLongestUnknown ? NameLikeness::shape : NameLikeness::none;
}

NameLikeness japanese_likeness(std::string_view text) {
  const value::Glyph last = value::glyph_at(text, 0);
  if (last.bytes == 0) return NameLikeness::none;
  std::size_t space = std::string_view::npos;
  std::size_t after = 0;
  for (std::size_t at = 0; at < text.size();) {
    const value::Glyph glyph = value::glyph_at(text, at);
    if (glyph.character == U' ') {
      if (space != std::string_view::npos) {
        const bool initials = value::is_initials(text.substr(after));
        if (initials && is_all_japanese(text.substr(0, space))) return NameLikeness::known;
        return is_body(text) ? NameLikeness::shape : NameLikeness::none;
      }
      space = at;
      after = value::skip_spaces(text, at);
      at = after;
      continue;
    }
    at += glyph.bytes;
  }
  if (space == std::string_view::npos) return unspaced_likeness(text);
  if (is_body(text)) return NameLikeness::shape;
  return spaced_likeness(text.substr(0, space), text.substr(after));
}

/// The text without a word for "and others" at its end.
std::string_view without_others(std::string_view text) noexcept {
  for (const std::string_view word :
       {"ら", "ほか", "他", "et al.", "et al", "[ほか]", "〔ほか〕"}) {
    if (text.size() > word.size() && text.ends_with(word)) {
      return unicode::trim(text.substr(0, text.size() - word.size()));
    }
  }
  return text;
}

bool has_any_digit(std::string_view text) noexcept {
  for (std::size_t at = 0; at < text.size();) {
    const value::Glyph glyph = value::glyph_at(text, at);
    if (value::is_digit(glyph.character)) return true;
    at += glyph.bytes;
  }
  return false;
}

bool joins_names(const LineTokens& line, std::size_t index) noexcept {
  const Token& token = line[index];
  if (token.kind == TokenKind::comma || token.kind == TokenKind::semicolon) return true;
  if (token.kind == TokenKind::other) {
    return token.first == U'・' || token.first == U'&' || token.first == U'／' ||
           token.first == U'/';
  }
  return token.kind == TokenKind::word && !token.japanese && line.text(index) == "and";
}

}  // namespace

NameLikeness name_likeness(std::string_view text) {
  text = unicode::trim(text);
  if (text.empty() || text.size() > kLongestNameBytes) return NameLikeness::none;
  std::string_view core = without_others(text);
  value::MarkedName marked;
  if (value::may_have_marks(core)) {
    marked = value::read_marks(core);
    core = marked.core;
  }
  if (core.empty() || has_any_digit(core)) return NameLikeness::none;
  if (!unicode::has_japanese(core)) return latin_likeness(core);
  const NameLikeness likeness = japanese_likeness(core);
  return likeness == NameLikeness::shape && marked.role ? NameLikeness::known : likeness;
}

NameLikeness name_list_likeness(const LineTokens& line, TokenRange range) {
  range = line.trimmed(range);
  if (range.empty() || line.text(range).text.size() > kLongestListBytes) return NameLikeness::none;
  if (!find_stops(line, range).empty()) return NameLikeness::none;
  NameLikeness best = NameLikeness::none;
  std::size_t begin = range.begin;
  for (std::size_t index = range.begin; index <= range.end; ++index) {
    const bool joint = index == range.end || (line[index].outside && joins_names(line, index));
    if (!joint) continue;
    const TokenRange item = line.trimmed({begin, index});
    begin = index + 1;
    if (item.empty() || value::is_and_others(line.text(item).text)) continue;
    const NameLikeness likeness = name_likeness(line.text(item).text);
    if (likeness == NameLikeness::none) return NameLikeness::none;
    best = std::max(best, likeness);
  }
  return best;
}

namespace {

/// Finds where Latin names end, token by token.
class LatinNames {
 public:
  LatinNames(const LineTokens& line, TokenRange range) noexcept : line_(line), range_(range) {}

  [[nodiscard]] std::size_t end() noexcept {
    for (std::size_t at = range_.begin; at < range_.end; ++at) {
      switch (line_.kind(at)) {
        case TokenKind::word:
          if (!take_word(at)) return range_.begin;
          break;
        case TokenKind::comma:
          // "Katzer, J.": the initials behind a lone surname belong to it.
          end_item(words_in_item_ == 1 && !only_initials_ && !behind_surname_);
          break;
        case TokenKind::semicolon:
          end_item(false);
          break;
        case TokenKind::space:
        case TokenKind::dash:
          break;
        case TokenKind::other:
          if (line_[at].first != U'&') return range_.begin;
          end_item(false);
          break;
        case TokenKind::stop:
          if (!goes_on_behind_stop(at)) return words_ == 0 ? range_.begin : at;
          break;
        case TokenKind::open:
          return words_ == 0 || line_[at].first != U'(' ? range_.begin : at;
        case TokenKind::colon:
          return words_ == 0 ? range_.begin : at;
        default:
          return range_.begin;
      }
    }
    return range_.begin;
  }

 private:
  bool take_word(std::size_t at) noexcept {
    const std::string_view word = line_.text(at);
    if (line_[at].japanese) return false;
    if (is_particle(word) || word == "al" || word == "eds" || word == "ed") {
      if (word == "and") end_item(false);
      return true;
    }
    if (!is_capital(line_[at].first) || (is_title_word(word) && word.size() > 1)) return false;
    only_initials_ = only_initials_ && is_initial(at);
    ++words_;
    ++words_in_item_;
    return true;
  }

  void end_item(bool surname) noexcept {
    behind_surname_ = surname;
    only_initials_ = true;
    words_in_item_ = 0;
  }

  [[nodiscard]] bool is_initial(std::size_t at) const noexcept {
    return line_.kind(at) == TokenKind::word && value::is_initials(line_.text(at));
  }

  [[nodiscard]] bool goes_on_behind_stop(std::size_t at) const noexcept {
    if (at == range_.begin || line_.kind(at - 1) != TokenKind::word) return false;
    const std::string_view before = line_.text(at - 1);
    const bool short_word = is_initial(at - 1) || before == "al" || value::is_name_suffix(before) ||
                            before == "eds" || before == "Eds" || before == "ed" || before == "Jr";
    if (!short_word) return false;
    const bool others = before == "al";
    std::size_t next = at + 1;
    if (line_.kind(next) == TokenKind::space) ++next;
    const TokenKind kind = line_.kind(next);
    if (kind == TokenKind::comma || kind == TokenKind::semicolon || kind == TokenKind::dash ||
        kind == TokenKind::open || kind == TokenKind::colon) {
      return true;
    }
    if (kind == TokenKind::other) return line_[next].first == U'&';
    if (kind != TokenKind::word) return false;
    const std::string_view word = line_.text(next);
    if (word == "and" || word == "et") return true;
    if (is_initial(next) && line_.kind(next + 1) == TokenKind::stop) return true;
    // "Juliano G. C. Ribeiro, ...": the surname follows two initials.
    const bool two = at >= 4 && line_.kind(at - 3) == TokenKind::stop && is_initial(at - 4);
    if (two && line_.kind(next + 1) == TokenKind::comma && !behind_surname_) return true;
    return only_initials_ && !behind_surname_ && !others;
  }

  const LineTokens& line_;
  TokenRange range_;
  std::size_t words_ = 0;
  std::size_t words_in_item_ = 0;  // since the last separator
  bool only_initials_ = true;      // in the present item
  bool behind_surname_ = false;    // the present item is the given name of the one before
};

}  // namespace

std::size_t latin_names_end(const LineTokens& line, TokenRange range) noexcept {
  return LatinNames(line, range).end();
}

}  // namespace shoshi::text
