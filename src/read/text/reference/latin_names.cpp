#include "read/text/reference/latin_names.hpp"

#include <algorithm>

#include "unicode/script.hpp"
#include "value/latin_name.hpp"
#include "value/scan.hpp"

namespace shoshi::text {
namespace {

constexpr std::size_t kMostLatinWords = 5;

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
  constexpr std::string_view kWords[] = {"The",     "An",  "On",    "In",      "Of",     "For",
                                         "With",    "To",  "By",    "From",    "How",    "What",
                                         "Why",     "Is",  "New",   "Vol",     "No",     "Part",
                                         "Chapter", "Fig", "Table", "Section", "Volume", "Issue"};
  return std::find(std::begin(kWords), std::end(kWords), word) != std::end(kWords);
}

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
          if (!goes_on_behind_stop(at)) return words_ < 2 ? range_.begin : at;
          break;
        case TokenKind::open:
          return words_ < 2 || line_[at].first != U'(' ? range_.begin : at;
        case TokenKind::colon:
          return words_ < 2 ? range_.begin : at;
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

  /// The names behind the comma are Japanese: the one before it is still a name.
  [[nodiscard]] bool is_before_japanese(std::size_t comma) const noexcept {
    std::size_t next = comma + 1;
    if (line_.kind(next) == TokenKind::space) ++next;
    return line_.kind(next) == TokenKind::word && line_[next].japanese;
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
    const bool ends_item = line_.kind(next + 1) == TokenKind::comma && !behind_surname_;
    if (ends_item && (two || is_before_japanese(next + 1))) return true;
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

NameLikeness latin_likeness(std::string_view text) {
  std::size_t words = 0;
  bool telling = false;
  while (!text.empty()) {
    const std::size_t end = std::min(text.find(' '), text.size());
    const std::string_view word = text.substr(0, end);
    text.remove_prefix(std::min(end + 1, text.size()));
    if (word.empty()) continue;
    if (word == "and" || word == "et") return NameLikeness::none;  // they join names
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

std::size_t latin_names_end(const LineTokens& line, TokenRange range) noexcept {
  return LatinNames(line, range).end();
}

}  // namespace shoshi::text
