#include "read/text/reference/reference_names.hpp"

#include <algorithm>
#include <string>
#include <utility>

#include "read/text/reference/latin_names.hpp"
#include "read/text/reference/reference_pieces.hpp"
#include "read/text/reference/reference_words.hpp"
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
constexpr std::size_t kLongestPart = 6;  // characters of a surname or given name
constexpr std::size_t kLongestKatakana = 20;
constexpr std::size_t kLongestUnknown = 4;  // characters of an unspaced name that no table knows
constexpr value::Weight kLikelyName = 300;  // of surname and given name together, in eighths

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

/// The name of a body: 再結合性の大学 is none, for such names have no particles in them;
/// nor is 大学論叢.
bool is_body(std::string_view text) noexcept {
  constexpr std::u32string_view kParticles = U"のにをはが";
  if (!value::is_corporate(text) || ends_as_serial(text)) return false;
  for (std::size_t at = 0; at < text.size();) {
    const unicode::CodePoint point = unicode::decode(text, at);
    if (kParticles.find(point.value) != std::u32string_view::npos) return false;
    at += point.bytes;
  }
  return true;
}

/// The name behind initials: スミス of "B.スミス" and "J. R. スミス".
std::string_view without_initials(std::string_view text) noexcept {
  while (value::is_letter(value::glyph_at(text, 0).character)) {
    const std::size_t stop = value::glyph_at(text, 0).bytes;
    const value::Glyph glyph = value::glyph_at(text, stop);
    if (glyph.character != U'.' && glyph.character != U'・') break;
    text.remove_prefix(value::skip_spaces(text, stop + glyph.bytes));
  }
  return text;
}

NameLikeness unspaced_likeness(std::string_view text) {
  if (is_body(text)) return NameLikeness::shape;
  if (!is_all_japanese(text)) return NameLikeness::none;
  if (!value::split_word(text).family.empty() || value::find_surname(text)) {
    return NameLikeness::known;
  }
  const std::size_t size = unicode::count_code_points(text);
  if (!unicode::has_han(text)) {
    return size <= 2 * kLongestPart ? NameLikeness::shape : NameLikeness::none;
  }
  return size >= 2 && size <= kLongestUnknown ? NameLikeness::shape : NameLikeness::none;
}

/// True if each word between spaces is a whole name that the tables know (道川隆士 鈴木宏正).
bool are_whole_names(std::string_view text) {
  std::size_t names = 0;
  while (!text.empty()) {
    const std::size_t end = std::min(text.find(' '), text.size());
    const std::string_view word = text.substr(0, end);
    text.remove_prefix(std::min(end + 1, text.size()));
    if (word.empty()) continue;
    if (!is_all_japanese(word) || value::split_word(word).family.empty()) return false;
    ++names;
  }
  return names > 1;
}

/// Where the first space or slash (横田/寛) stands, and where the text goes on behind it.
std::pair<std::size_t, std::size_t> find_space(std::string_view text) noexcept {
  for (std::size_t at = 0; at < text.size();) {
    const value::Glyph glyph = value::glyph_at(text, at);
    if (glyph.character == U' ' || glyph.character == U'/') {
      return {at, value::skip_spaces(text, at + glyph.bytes)};
    }
    at += glyph.bytes;
  }
  return {text.size(), text.size()};
}

NameLikeness japanese_likeness(std::string_view text) {
  if (const std::string_view rest = without_initials(text); rest.size() < text.size()) {
    const bool name = is_all_japanese(rest) && !rest.empty() && !unicode::has_han(rest);
    return name ? NameLikeness::known : NameLikeness::none;
  }
  const auto [space, after] = find_space(text);
  if (space == text.size()) return unspaced_likeness(text);
  const std::string_view rest = text.substr(after);
  if (value::is_initials(rest) && is_all_japanese(text.substr(0, space))) {
    return NameLikeness::known;
  }
  if (is_body(text)) return NameLikeness::shape;
  if (are_whole_names(text)) return NameLikeness::known;
  const bool single = find_space(rest).first == rest.size();
  return single ? spaced_likeness(text.substr(0, space), rest) : NameLikeness::none;
}

/// The text without a word for "and others" or "editors" at its end.
std::string_view without_others(std::string_view text) noexcept {
  for (const std::string_view word : {"ら", "ほか", "他", "et al.", "et al", "[ほか]", "〔ほか〕",
                                      "(Eds.)", "(Ed.)", "(Eds)", "(eds.)", "(ed.)"}) {
    if (text.size() > word.size() && text.ends_with(word)) {
      return unicode::trim(text.substr(0, text.size() - word.size()));
    }
  }
  return text;
}

bool has_only_name_characters(std::string_view text) noexcept {
  constexpr std::u32string_view kOthers = U":;!?=[]<>「」『』【】〈〉《》“”\"";
  for (std::size_t at = 0; at < text.size();) {
    const value::Glyph glyph = value::glyph_at(text, at);
    if (value::is_digit(glyph.character)) return false;
    if (kOthers.find(glyph.character) != std::u32string_view::npos) return false;
    at += glyph.bytes;
  }
  return true;
}

/// A name without a space that is too long for the shape of one: チャクラボルティシュデシナ,
/// 伊良皆慧斗.
bool is_rare_name(std::string_view text) noexcept {
  constexpr std::size_t kLongestWholeKatakana = 24;
  if (text.size() > kLongestNameBytes) return false;
  const std::size_t size = unicode::count_code_points(text);
  bool han = false;
  for (std::size_t at = 0; at < text.size();) {
    const unicode::CodePoint point = unicode::decode(text, at);
    const bool is_han = unicode::is_han(point.value);
    if (!is_han && !unicode::is_katakana(point.value)) return false;
    han = han || is_han;
    at += point.bytes;
  }
  return size <= (han ? kLongestPart : kLongestWholeKatakana) && !ends_as_serial(text);
}

bool joins_names(const LineTokens& line, std::size_t index) noexcept {
  const Token& token = line[index];
  if (token.kind == TokenKind::comma || token.kind == TokenKind::semicolon) return true;
  if (token.kind == TokenKind::other) {
    return token.first == U'・' || token.first == U'&' || line.text(index) == "／";
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
  if (core.empty() || !has_only_name_characters(core)) return NameLikeness::none;
  if (!unicode::has_japanese(core)) return latin_likeness(core);
  const NameLikeness likeness = japanese_likeness(core);
  return likeness == NameLikeness::shape && marked.role ? NameLikeness::known : likeness;
}

NameLikeness name_list_likeness(const LineTokens& line, TokenRange range) {
  range = line.trimmed(range);
  if (range.empty() || line.text(range).text.size() > kLongestListBytes) return NameLikeness::none;
  if (!find_stops(line, range).empty()) return NameLikeness::none;
  NameLikeness best = NameLikeness::none;
  bool rare = false;  // one that nothing vouches for yet
  std::size_t begin = range.begin;
  for (std::size_t index = range.begin; index <= range.end; ++index) {
    const bool joint = index == range.end || (line[index].outside && joins_names(line, index));
    if (!joint) continue;
    const TokenRange item = line.trimmed({begin, index});
    begin = index + 1;
    if (item.empty() || value::is_and_others(line.text(item).text)) continue;
    const std::string_view name = line.text(item).text;
    const NameLikeness likeness = name_likeness(name);
    if (likeness == NameLikeness::none && !is_rare_name(name)) return NameLikeness::none;
    // A known name behind it says that it is one too; the last of a list may be the title.
    rare = likeness != NameLikeness::known && (rare || likeness == NameLikeness::none);
    best = std::max(best, likeness);
  }
  return rare ? NameLikeness::none : best;
}

}  // namespace shoshi::text
