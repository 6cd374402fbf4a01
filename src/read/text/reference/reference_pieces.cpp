#include "read/text/reference/reference_pieces.hpp"

#include <algorithm>

#include "read/text/reference/reference_words.hpp"
#include "unicode/script.hpp"
#include "unicode/utf8.hpp"
#include "value/scan.hpp"

namespace shoshi::text {
namespace {

constexpr std::size_t kMostTokensOfCode = 8;
constexpr std::size_t kLongestShortened = 6;  // letters of a word like "Chem" or "Electr"

bool is_lower(char32_t c) noexcept {
  return (c >= U'a' && c <= U'z') || unicode::in_range(c, 0xDF, 0xFF);
}

/// The stop behind a Latin word.
bool ends_part_behind_latin(const LineTokens& line, std::size_t index) {
  const std::string_view word = line.text(index - 1);
  const bool spaced = line.kind(index + 1) == TokenKind::space;
  const std::size_t next = spaced ? index + 2 : index + 1;
  const Token* const after = next < line.size() ? &line[next] : nullptr;
  if (after == nullptr) return true;
  const bool japanese = after->kind == TokenKind::word && after->japanese;
  if (value::glyph_at(word, 0).bytes == word.size() && value::is_letter(line[index - 1].first)) {
    return japanese && index >= 2 && line.kind(index - 2) != TokenKind::space;
  }
  if (japanese || after->kind == TokenKind::open) return !is_abbreviation(word) || japanese;
  if (!spaced) {
    return after->kind == TokenKind::word && word.size() >= 4 && !is_lower(after->first) &&
           !is_abbreviation(word);
  }
  if (after->kind == TokenKind::word) return !is_lower(after->first) && !is_abbreviation(word);
  return after->kind == TokenKind::number && !is_abbreviation(word);
}

/// True for "J. Biol": every word is short, capital and has its stop or the range's end behind it.
bool is_shortened_name(const LineTokens& line, TokenRange range) {
  bool any = false;
  for (std::size_t index = range.begin; index < range.end; ++index) {
    const Token& token = line[index];
    if (token.kind == TokenKind::space || token.kind == TokenKind::stop) continue;
    const bool shortened = token.kind == TokenKind::word && !token.japanese &&
                           line.text(index).size() <= kLongestShortened && !is_lower(token.first);
    const std::size_t next = index + 1;
    if (!shortened || (line.kind(next) != TokenKind::stop && next != range.end)) return false;
    any = true;
  }
  return any;
}

/// "IEICE", "Part B", "A": what a comma may part from the name of a journal.
bool is_affix(const LineTokens& line, TokenRange range) {
  range = line.trimmed(range);
  if (range.empty()) return false;
  const std::string_view first = line.text(range.begin);
  if (first == "Part" || first == "Series" || first == "Ser" || first == "Section") return true;
  const std::string_view text = line.text(range).text;
  return text.size() <= 6 &&
         std::all_of(text.begin(), text.end(), [](char c) { return c >= 'A' && c <= 'Z'; });
}

std::size_t begin_behind_stop(const LineTokens& line, TokenRange range,
                              const std::vector<std::size_t>& stops) {
  std::size_t piece = stops.size();  // stops[piece - 1] stands before the container
  const auto part = [&](std::size_t number) -> TokenRange {
    const std::size_t begin = number == 0 ? range.begin : stops[number - 1] + 1;
    const std::size_t end = number == stops.size() ? range.end : stops[number];
    return line.trimmed({begin, end});
  };
  while (piece > 1 && is_shortened_name(line, part(piece)) &&
         is_shortened_name(line, part(piece - 1))) {
    --piece;
  }
  return line.skip_separators({stops[piece - 1] + 1, range.end});
}

/// Where a serial begins whose section the container is, so far (研究報告. EMD, 機構デバイス):
/// behind the separator before its name. The end of the range if there is none. `by_comma`: commas
/// separate the parts.
std::size_t serial_begin(const LineTokens& line, TokenRange range, bool by_comma) {
  const auto separates = [&](std::size_t index) {
    const bool comma = by_comma && line.kind(index) == TokenKind::comma && line[index].outside;
    return comma || ends_part(line, index);
  };
  std::size_t end = range.end;
  for (std::size_t index = range.end; index-- > range.begin;) {
    if (range.end - end > kMostTokensOfCode) break;
    if (!separates(index)) continue;
    if (end < range.end && ends_as_serial(line.text({index + 1, end}).text)) {
      return line.skip_separators({index + 1, range.end});
    }
    end = index;
  }
  return range.end;
}

std::size_t begin_behind_comma(const LineTokens& line, TokenRange range,
                               const std::vector<std::size_t>& commas) {
  std::size_t last = commas.size() - 1;
  if (last > 0 && is_affix(line, {commas[last] + 1, range.end})) --last;
  return line.skip_separators({commas[last] + 1, range.end});
}

}  // namespace

bool ends_part(const LineTokens& line, std::size_t index) {
  const Token& token = line[index];
  if (token.kind != TokenKind::stop || !token.outside || index == 0) return false;
  if (token.first != U'.' || index + 1 == line.size()) return true;
  const Token& before = line[index - 1];
  const TokenKind after = line.kind(index + 1);
  if (after == TokenKind::comma || after == TokenKind::semicolon) return false;
  switch (before.kind) {
    case TokenKind::number:
      if (after == TokenKind::number) return false;
      return after == TokenKind::space || after == TokenKind::open ||
             (after == TokenKind::word && line[index + 1].japanese);
    case TokenKind::word:
      return before.japanese || ends_part_behind_latin(line, index);
    default:
      return !line.is_separator(index - 1) && after != TokenKind::stop;
  }
}

std::vector<std::size_t> find_stops(const LineTokens& line, TokenRange range) {
  std::vector<std::size_t> found;
  for (std::size_t index = range.begin; index < range.end; ++index) {
    if (ends_part(line, index)) found.push_back(index);
  }
  return found;
}

std::vector<std::size_t> find_commas(const LineTokens& line, TokenRange range) {
  std::vector<std::size_t> found;
  for (std::size_t index = range.begin; index < range.end; ++index) {
    if (line.kind(index) == TokenKind::comma && line[index].outside) found.push_back(index);
  }
  return found;
}

std::size_t container_begin(const LineTokens& line, TokenRange range, Boundary boundary) {
  range = line.trimmed(range);
  const std::vector<std::size_t> stops = find_stops(line, range);
  const std::vector<std::size_t> commas = find_commas(line, range);
  if (stops.empty() && commas.empty()) return range.end;
  const bool by_stop = !stops.empty() && (boundary == Boundary::stop || commas.empty());
  const std::size_t begin =
      by_stop ? begin_behind_stop(line, range, stops) : begin_behind_comma(line, range, commas);
  return serial_begin(line, {range.begin, begin}, !by_stop);
}

}  // namespace shoshi::text
