#include "read/text/reference/reference_tail.hpp"

#include <algorithm>

#include "read/text/reference/reference_pieces.hpp"
#include "read/text/reference/reference_words.hpp"
#include "unicode/script.hpp"
#include "value/numerals.hpp"
#include "value/scan.hpp"

namespace shoshi::text {
namespace {

constexpr std::size_t kLongestNumbering = 256;  // bytes
constexpr std::size_t kLongestRemark = 96;      // bytes
constexpr std::size_t kLongestPages = 40;       // bytes
constexpr std::size_t kMostTrailers = 12;

bool is_adjacent(const LineTokens& line, std::size_t index) noexcept {
  return index > 0 && line[index - 1].end == line[index].begin;
}

/// J101-D, Vol. 2018-CVIM-210, 116編: capitals behind a hyphen in a number that has its word before
/// it, and 編 glued to a number.
bool ends_designation(const LineTokens& line, std::size_t index) {
  if (index < 2 || !is_adjacent(line, index)) return false;
  if (line.text(index) == "編") return line.kind(index - 1) == TokenKind::number;
  const std::string_view word = line.text(index);
  const bool capitals = word.size() <= 6 && std::all_of(word.begin(), word.end(), [](char c) {
                          return c >= 'A' && c <= 'Z';
                        });
  if (!capitals || line.kind(index - 1) != TokenKind::dash) return false;
  std::size_t number = index - 2;
  if (line.kind(number) != TokenKind::number) return false;
  while (number > 0 && line.is_separator(number - 1)) --number;
  return number > 0 && line.kind(number - 1) == TokenKind::word &&
         (value::match(line.text(number - 1), 0, "vol") != 0 ||
          value::match(line.text(number - 1), 0, "no") != 0);
}

/// True if the word or number is part of a numbering by itself.
bool is_numbering_token(const LineTokens& line, std::size_t index) {
  const Token& token = line[index];
  switch (token.kind) {
    case TokenKind::number:
    case TokenKind::dash:
      return true;
    case TokenKind::word:
      return is_numbering_word(line.text(index), token.japanese) ||
             is_newspaper_edition(line.text(index)) || ends_designation(line, index);
    case TokenKind::other:
      return token.first == U'/' || token.first == U'・' || token.first == U'№' ||
             token.first == U'?';
    default:
      return line.is_separator(index);
  }
}

/// True for 七七巻二号: ideographs that count something.
bool has_numeral(const LineTokens& line, std::size_t index) {
  if (line.kind(index) != TokenKind::word || !line[index].japanese) return false;
  const std::string_view word = line.text(index);
  for (std::size_t at = 0; at < word.size(); at += value::glyph_at(word, at).bytes) {
    if (value::kanji_at(word, at)) return true;
  }
  return false;
}

/// True if the brackets hold nothing but numbering, and something of it.
bool is_numbering_group(const LineTokens& line, TokenRange group) {
  bool any = false;
  for (std::size_t index = group.begin + 1; index + 1 < group.end; ++index) {
    const TokenKind kind = line.kind(index);
    if (kind == TokenKind::open || kind == TokenKind::close) continue;
    if (!is_numbering_token(line, index)) return false;
    any = any || kind == TokenKind::number || kind == TokenKind::word;
  }
  return any;
}

/// A number that is glued to a word is part of the name (FY2015, シンポジウム2011), unless a unit
/// or an issue in brackets follows (国語国文84巻, 研究130(2)).
bool belongs_to_name(const LineTokens& line, std::size_t index) {
  if (!is_adjacent(line, index) || line.kind(index - 1) != TokenKind::word) return false;
  if (is_numbering_token(line, index - 1)) return false;
  const std::size_t next = index + 1;
  if (line.kind(next) == TokenKind::word && is_adjacent(line, next)) {
    return !begins_with_unit(line.text(next));
  }
  if (is_year(line.text(index))) return true;
  if (line.kind(next) == TokenKind::open) {
    return !is_numbering_group(line, {next, line[next].partner + 1});
  }
  return line.kind(next) != TokenKind::colon;
}

/// The first index behind the piece that a number or dash at `begin` is glued to from the left.
std::size_t skip_glued(const LineTokens& line, TokenRange range) {
  std::size_t begin = range.begin;
  const TokenKind kind = line.kind(begin);
  const bool sign = kind == TokenKind::dash || kind == TokenKind::other;
  if (range.empty() || !sign || !is_adjacent(line, begin)) return begin;
  while (begin < range.end && !line.is_separator(begin)) ++begin;
  return begin;
}

/// Where something begins that ends the range and may stand among numbers though it is none: a DOI
/// with its word, before a date (DOI: 10.1527/tjsai.35-4_D-J33 (2020)), or pages and volumes with
/// letters in them behind their word (pp. D-J33_1-14, Vol. J84-D-I). The end of the range if there
/// is none.
std::size_t inner_begin(const LineTokens& line, TokenRange range, std::size_t end) {
  const std::size_t last = range.end - 1;
  if (line.kind(last) == TokenKind::identifier) {
    const std::string_view text = line.text(last);
    if (range.end == end || (text.starts_with("http") && text.find("doi.org/") > text.size())) {
      return range.end;
    }
    const std::size_t before = line.trimmed({range.begin, last}).end;
    const bool word = before > range.begin && value::match(line.text(before - 1), 0, "doi") == 3;
    return word ? before - 1 : last;
  }
  if (line.kind(last) != TokenKind::word && line.kind(last) != TokenKind::number) return range.end;
  std::size_t begin = range.end;
  bool letters = false;
  while (begin > range.begin && !line.is_separator(begin - 1)) {
    --begin;
    const TokenKind kind = line.kind(begin);
    if (line[begin].japanese || kind == TokenKind::open || kind == TokenKind::close ||
        line[last].end - line[begin].begin > kLongestPages) {
      return range.end;
    }
    letters = letters || kind == TokenKind::word;
  }
  const std::size_t before = line.trimmed({range.begin, begin}).end;
  if (!letters || before <= range.begin) return range.end;
  const std::string_view word = line.text(before - 1);
  const auto is = [&](std::string_view one) { return value::match(word, 0, one) == word.size(); };
  return is("p") || is("pp") || is("pages") || is("vol") || is("no") ? before - 1 : range.end;
}

/// "2. 2008, vol. 51": where a year stands behind a stop and before the volume, SIST 02 has the
/// numbering begin with it; bare numbers before the stop are the end of the name.
std::size_t skip_to_leading_year(const LineTokens& line, TokenRange range) {
  bool stop = false;
  for (std::size_t index = range.begin; index < range.end; ++index) {
    if (line.kind(index) == TokenKind::word || line.kind(index) == TokenKind::open) break;
    const bool year = line.kind(index) == TokenKind::number && stop && is_year(line.text(index));
    if (year && index + 1 == range.end) return index;
    if (year && line.kind(index + 1) == TokenKind::comma) {
      const std::size_t next = line.skip_separators({index + 1, range.end});
      if (line.kind(next) == TokenKind::word) return index;
    }
    stop = line.kind(index) == TokenKind::stop || (stop && line.kind(index) == TokenKind::space);
  }
  return range.begin;
}

/// Takes what stands behind the numbering off the end of the line, piece by piece.
class Trailers {
 public:
  Trailers(const LineTokens& line, std::size_t end) : line_(line), end_(end) {}

  std::size_t take(std::vector<Finding>& trailers) {
    while (trailers.size() < kMostTrailers) {
      std::size_t end = end_;
      while (end > 0 && line_.is_separator(end - 1)) --end;
      if (end == 0) break;
      const Finding found = find(end);
      if (found.range.empty()) break;
      trailers.push_back(found);
      end_ = without_word(found);
    }
    std::reverse(trailers.begin(), trailers.end());
    return end_;
  }

 private:
  [[nodiscard]] Finding find(std::size_t end) const {
    const std::size_t last = end - 1;
    const Token& token = line_[last];
    if (token.kind == TokenKind::identifier) return identifier({last, end});
    if (token.kind == TokenKind::close) return group({token.partner, end});
    if (const Finding issn = find_issn(end); !issn.range.empty()) return issn;
    if (const Finding isbn = find_isbn(end); !isbn.range.empty()) return isbn;
    return remark(end);
  }

  [[nodiscard]] Finding identifier(TokenRange range) const {
    const bool url = line_.text(range.begin).starts_with("http") &&
                     line_.text(range.begin).find("doi.org/10.") == std::string_view::npos;
    return {url ? Element::url : Element::doi, range};
  }

  [[nodiscard]] Finding group(TokenRange range) const {
    const TokenRange inner = line_.trimmed({range.begin + 1, range.end - 1});
    if (inner.end - inner.begin == 1 && line_.kind(inner.begin) == TokenKind::identifier) {
      return {identifier(inner).element, range};
    }
    const std::string_view text = line_.text(inner).text;
    const bool round = line_[range.begin].first == U'(' || line_[range.begin].first == U'[';
    if (!round || text.size() > kLongestRemark) return {};
    if (is_remark(text)) return {Element::note, range};
    if (is_behind_number(range) && !is_series(text) && !is_publisher(text)) {
      return {Element::note, range};
    }
    std::size_t before = range.begin;
    while (before > 0 && line_.kind(before - 1) == TokenKind::space) --before;
    // 2018年11月17日. (優秀研究賞): behind the stop that ends the reference.
    if (before > 1 && ends_part(line_, before - 1) && !is_numbering_group(line_, range)) {
      return {Element::note, range};
    }
    // SIST 02 puts a series in brackets behind a comma: 2010, 234p., (海の選書, 12).
    const bool series = before > 0 && line_.kind(before - 1) == TokenKind::comma &&
                        !is_numbering_group(line_, range);
    return series ? Finding{Element::series, inner} : Finding{};
  }

  /// July 2015 (札幌), 1988(第3章まで), 2024年12月 (優秀賞): words in brackets directly behind a
  /// number or date.
  [[nodiscard]] bool is_behind_number(TokenRange group) const {
    if (is_numbering_group(line_, group)) return false;
    std::size_t before = group.begin;
    while (before > 0 && line_.kind(before - 1) == TokenKind::space) --before;
    if (before == 0) return false;
    const std::string_view text = line_.text(before - 1);
    if (line_.kind(before - 1) == TokenKind::number) return is_year(text);
    return before > 1 && line_.kind(before - 2) == TokenKind::number &&
           (text == "年" || text == "月" || text == "日");
  }

  /// "Online ISSN 1884-2844", "ISSN: 0549-4974"
  [[nodiscard]] Finding find_issn(std::size_t end) const {
    if (end < 4 || line_.kind(end - 1) != TokenKind::number ||
        line_.kind(end - 2) != TokenKind::dash || line_.kind(end - 3) != TokenKind::number) {
      return {};
    }
    std::size_t begin = end - 3;
    while (begin > 0 && (line_.kind(begin - 1) == TokenKind::space ||
                         line_.kind(begin - 1) == TokenKind::colon)) {
      --begin;
    }
    if (begin == 0 || !value::match(line_.text(begin - 1), 0, "issn")) return {};
    --begin;
    Finding found{Element::issn, {begin, end}};
    std::size_t word = begin;
    if (word > 1 && line_.kind(word - 1) == TokenKind::space) --word;
    if (word == 0) return found;
    const std::string_view kind = line_.text(word - 1);
    const bool online = value::match(kind, 0, "online") != 0 || kind == "e";
    const bool print = value::match(kind, 0, "print") != 0 || kind == "p";
    if (!online && !print) return found;
    found.element = online ? Element::issn_online : Element::issn_print;
    found.range.begin = word - 1;
    return found;
  }

  /// "ISBN 978-4-00-000000-0"
  [[nodiscard]] Finding find_isbn(std::size_t end) const {
    std::size_t begin = end;
    while (begin > 0 &&
           (line_.kind(begin - 1) == TokenKind::number ||
            line_.kind(begin - 1) == TokenKind::dash || line_.kind(begin - 1) == TokenKind::space ||
            line_.kind(begin - 1) == TokenKind::colon)) {
      --begin;
    }
    if (begin == 0 || begin == end || value::match(line_.text(begin - 1), 0, "isbn") == 0) {
      return {};
    }
    return {Element::isbn, {begin - 1, end}};
  }

  /// 参照 2020-01-02, "accessed 2 January 2020": the last piece, from a comma or stop on.
  [[nodiscard]] Finding remark(std::size_t end) const {
    std::size_t begin = end;
    while (begin > 0) {
      const TokenKind kind = line_.kind(begin - 1);
      if (kind == TokenKind::comma || kind == TokenKind::stop || !line_[begin - 1].outside) break;
      if (line_[end - 1].end - line_[begin - 1].begin > kLongestRemark) return {};
      --begin;
    }
    const TokenRange range = line_.trimmed({begin, end});
    if (begin == 0 || range.empty() || !is_remark(line_.text(range).text)) return {};
    return {Element::note, range};
  }

  /// The end of what stands before a trailer and the word that announces it ("URL:", "DOI").
  [[nodiscard]] std::size_t without_word(const Finding& found) const {
    std::size_t end = found.range.begin;
    if (found.element == Element::series) return end - 1;  // its bracket
    if (found.element != Element::url && found.element != Element::doi) return end;
    std::size_t word = end;
    while (word > 0 && line_.is_separator(word - 1)) --word;
    if (word == 0 || line_.kind(word - 1) != TokenKind::word) return end;
    const std::string_view text = line_.text(word - 1);
    return value::match(text, 0, "url") == 3 || value::match(text, 0, "doi") == 3 ? word - 1 : end;
  }

  const LineTokens& line_;
  std::size_t end_;
};

/// The end of the line without an empty 抄録: that J-STAGE's button leaves there.
std::size_t end_without_empty_label(const LineTokens& line) {
  std::size_t end = line.size();
  while (end > 0 && line.is_separator(end - 1)) --end;
  if (end > 0 && end < line.size() && line.kind(end) == TokenKind::colon &&
      (line.text(end - 1) == "抄録" || line.text(end - 1) == "Abstract")) {
    --end;
  }
  return end;
}

}  // namespace

bool is_year(std::string_view number) noexcept {
  const value::Numeral year = value::arabic_at(number, 0);
  if (year.digits != 4 || year.value < 1500 || year.value > 2099) return false;
  const std::string_view rest = number.substr(year.bytes);
  return rest.empty() || (rest.size() == 1 && rest[0] >= 'a' && rest[0] <= 'z');
}

bool is_number_of_pages(const LineTokens& line, TokenRange piece) noexcept {
  if (piece.empty() || line.kind(piece.begin) != TokenKind::number) return false;
  const std::string_view number = line.text(piece.begin);
  if (piece.end - piece.begin == 2) return is_page_unit(line.text(piece.end - 1));
  return piece.end - piece.begin == 1 && number.size() > 1 && number.back() == 'p' &&
         value::is_digit(static_cast<unsigned char>(number[number.size() - 2]));
}

bool is_numbering(const LineTokens& line, TokenRange range) {
  for (std::size_t index = range.begin; index < range.end; ++index) {
    const TokenKind kind = line.kind(index);
    if (kind == TokenKind::open || kind == TokenKind::close) continue;
    if (!is_numbering_token(line, index)) return false;
  }
  return !range.empty();
}

std::size_t numbering_begin(const LineTokens& line, TokenRange range) {
  std::size_t begin = range.end;
  const std::size_t end = range.end;
  while (begin > range.begin) {
    const std::size_t last = begin - 1;
    if (line[end - 1].end - line[last].begin > kLongestNumbering) break;
    if (line.kind(last) == TokenKind::close) {
      const std::size_t open = line[last].partner;
      if (open < range.begin || !is_numbering_group(line, {open, begin})) break;
      begin = open;
      continue;
    }
    if (const std::size_t inner = inner_begin(line, {range.begin, begin}, end); inner < begin) {
      begin = inner;
      continue;
    }
    if (!is_numbering_token(line, last)) break;
    if (line.kind(last) == TokenKind::number && belongs_to_name(line, last)) break;
    begin = last;
  }
  begin = skip_glued(line, {begin, end});
  begin = line.skip_separators({begin, end});
  begin = skip_to_leading_year(line, {begin, end});
  // Something must be counted: a lone 号 or 第 is the end of a name.
  for (std::size_t index = begin; index < end; ++index) {
    if (line.kind(index) == TokenKind::number || has_numeral(line, index)) return begin;
  }
  return end;
}

Tail find_tail(const LineTokens& line) {
  Tail tail;
  std::size_t end = Trailers(line, end_without_empty_label(line)).take(tail.trailers);
  while (end > 0 && line.is_separator(end - 1)) --end;
  tail.numbering = {numbering_begin(line, {0, end}), end};
  return tail;
}

NumberingFacts numbering_facts(const LineTokens& line, TokenRange range) {
  if (range.empty()) return {};
  Diagnostics unheard;
  const value::Numbering read = value::read_numbering(line.text(range), unheard);
  return {read.issued.stated(),
          read.volume.stated() || read.issue.stated() || read.total_number.stated(),
          read.pages.stated() || read.article_number.stated()};
}

}  // namespace shoshi::text
