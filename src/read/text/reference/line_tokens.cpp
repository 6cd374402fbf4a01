#include "read/text/reference/line_tokens.hpp"

#include <algorithm>
#include <array>

#include "read/text/lines.hpp"
#include "unicode/script.hpp"
#include "value/scan.hpp"

namespace shoshi::text {
namespace {

using value::glyph_at;

struct BracketPair {
  char32_t open;
  char32_t close;
};
constexpr std::array<BracketPair, 13> kBrackets = {{{U'(', U')'},
                                                    {U'[', U']'},
                                                    {U'〔', U'〕'},
                                                    {U'【', U'】'},
                                                    {U'<', U'>'},
                                                    {U'〈', U'〉'},
                                                    {U'《', U'》'},
                                                    {U'「', U'」'},
                                                    {U'『', U'』'},
                                                    {U'“', U'”'},
                                                    {U'”', U'”'},
                                                    {U'"', U'"'},
                                                    {U'｢', U'｣'}}};

char32_t closing_of(char32_t open) noexcept {
  for (const BracketPair& pair : kBrackets) {
    if (pair.open == open) return pair.close;
  }
  return 0;
}

bool is_closing(char32_t c) noexcept {
  for (const BracketPair& pair : kBrackets) {
    if (pair.close == c) return true;
  }
  return false;
}

bool is_letter(char32_t c) noexcept {
  return value::is_letter(c) || unicode::is_latin(c) || unicode::is_hangul(c) ||
         unicode::in_range(c, 0x370, 0x52F);
}

TokenKind punctuation_kind(char32_t c) noexcept {
  switch (c) {
    case U' ':
      return TokenKind::space;
    case U',':
    case U'、':
    case U'､':
      return TokenKind::comma;
    case U'.':
    case U'。':
    case U'｡':
      return TokenKind::stop;
    case U':':
      return TokenKind::colon;
    case U';':
      return TokenKind::semicolon;
    case U'-':
    case U'~':
    case U'−':
      return TokenKind::dash;
    default:
      return TokenKind::other;
  }
}

constexpr std::size_t kMostClosingSigns = 8;  // such as ")]." behind a URL; keeps the work linear

/// True if an identifier cannot go on at byte `at`: punctuation there belongs to the sentence.
bool ends_identifier(std::string_view text, std::size_t at) noexcept {
  const char32_t c = glyph_at(text, at).character;
  if (c == 0 || c == U' ' || c >= 0x2E80 || c == U'"' || c == U'>' || c == U'”') return true;
  if (c != U',' && c != U'.' && c != U';' && c != U')' && c != U']') return false;
  std::size_t next = at + 1;
  const std::size_t last = std::min(text.size(), at + kMostClosingSigns);
  while (next < last && std::string_view(",.;)]").find(text[next]) != std::string_view::npos) {
    ++next;
  }
  const char32_t after = glyph_at(text, next).character;
  return after == 0 || after == U' ' || after >= 0x2E80;
}

/// True if 第, 通巻 or the name of an era stands at byte `at` with a number behind it
/// (国語国文第65巻), or the edition of a newspaper (3日朝刊): it is no part of the word before it.
bool announces_number(std::string_view text, std::size_t at) noexcept {
  for (const std::string_view word : {"朝刊", "夕刊"}) {
    if (text.substr(at).starts_with(word)) return true;
  }
  for (const std::string_view word : {"第", "通巻", "通号", "平成", "昭和", "令和", "大正"}) {
    if (!text.substr(at).starts_with(word)) continue;
    const std::size_t next = value::skip_spaces(text, at + word.size());
    if (value::is_digit(glyph_at(text, next).character)) return true;
  }
  return false;
}

/// Where a DOI name may begin at byte `at`: "10." and at least four digits and a slash.
bool is_doi_name(std::string_view text, std::size_t at) noexcept {
  if (!text.substr(at).starts_with("10.")) return false;
  std::size_t end = at + 3;
  while (end < text.size() && value::is_digit(static_cast<unsigned char>(text[end]))) ++end;
  return end >= at + 7 && end < text.size() && text[end] == '/';
}

}  // namespace

LineTokens::LineTokens(SourceText line) : line_(line) {
  tokens_.reserve(line.text.size() / 4 + 4);
  while (at_ < line_.text.size()) read_next();
  pair_brackets();
  mark_outside();
}

void LineTokens::add(TokenKind kind, std::size_t end) {
  Token token;
  token.kind = kind;
  token.first = glyph_at(line_.text, at_).character;
  token.begin = at_;
  token.end = end;
  tokens_.push_back(token);
  at_ = end;
}

void LineTokens::read_next() {
  const value::Glyph glyph = glyph_at(line_.text, at_);
  const char32_t c = glyph.character;
  if (const std::size_t end = identifier_end(); end != 0) return add(TokenKind::identifier, end);
  if (value::is_digit(c) || is_letter(c) || unicode::is_japanese(c)) return read_word();
  TokenKind kind = punctuation_kind(c);
  std::size_t end = at_ + glyph.bytes;
  if (kind == TokenKind::space) end = value::skip_spaces(line_.text, end);
  if (closing_of(c) != 0) kind = TokenKind::open;
  if (kind == TokenKind::other && is_closing(c)) kind = TokenKind::close;
  add(kind, end);
}

void LineTokens::read_word() {
  const char32_t first = glyph_at(line_.text, at_).character;
  const bool japanese = unicode::is_japanese(first);
  std::size_t end = at_;
  std::size_t letters = 0;  // before the first digit
  std::size_t digits = 0;
  bool locator = true;
  for (;;) {
    const value::Glyph glyph = glyph_at(line_.text, end);
    const char32_t c = glyph.character;
    if (japanese) {
      if (!unicode::is_japanese(c) || (end > at_ && announces_number(line_.text, end))) break;
    } else if (value::is_digit(c)) {
      ++digits;
    } else if (is_letter(c)) {
      (digits == 0 ? letters : digits) += 1;
      locator = locator && digits == 0;
    } else if (c != U'_' || (letters == 0 && digits == 0)) {
      const bool apostrophe = c == U'\'' || c == U'’';
      if (!apostrophe || !is_letter(glyph_at(line_.text, end + glyph.bytes).character)) break;
    }
    end += glyph.bytes;
  }
  const bool number = value::is_digit(first) || (digits != 0 && letters <= 2 && locator);
  add(number ? TokenKind::number : TokenKind::word, end);
  tokens_.back().japanese = japanese;
}

std::size_t LineTokens::identifier_end() const noexcept {
  const std::string_view text = line_.text;
  const bool inside_word = !tokens_.empty() && tokens_.back().end == at_ &&
                           (tokens_.back().kind == TokenKind::number ||
                            (tokens_.back().kind == TokenKind::word && !tokens_.back().japanese));
  if (inside_word) return 0;
  std::size_t begin = at_;
  const std::string_view rest = text.substr(at_);
  if (!rest.starts_with("http://") && !rest.starts_with("https://")) {
    if (const std::size_t word = value::match(text, at_, "doi"); word != 0) {
      begin = value::skip_spaces(text, at_ + word);
      if (glyph_at(text, begin).character == U':') begin += glyph_at(text, begin).bytes;
      begin = value::skip_spaces(text, begin);
    }
    if (!is_doi_name(text, begin)) return 0;
  }
  std::size_t end = begin;
  while (!ends_identifier(text, end)) ++end;
  return end;
}

void LineTokens::pair_brackets() {
  std::vector<std::size_t> open;
  std::size_t high = 0;  // “ that are open
  for (std::size_t index = 0; index < tokens_.size(); ++index) {
    Token& token = tokens_[index];
    if (token.kind == TokenKind::open && token.first == U'"' && !open.empty() &&
        tokens_[open.back()].first == U'"') {
      token.kind = TokenKind::close;
    }
    // Japanese word processors write ”標題” too.
    if (token.kind == TokenKind::open && token.first == U'”' && !open.empty() &&
        (high != 0 || tokens_[open.back()].first == U'”')) {
      token.kind = TokenKind::close;
    }
    if (token.kind == TokenKind::open && token.first == U'“') ++high;
    if (token.kind == TokenKind::close && token.first == U'”' && high != 0) --high;
    if (token.kind == TokenKind::open) open.push_back(index);
    if (token.kind != TokenKind::close) continue;
    // A lone < or " is a sign, not a bracket that something else could not close.
    while (!open.empty() && closing_of(tokens_[open.back()].first) != token.first &&
           (tokens_[open.back()].first == U'<' || tokens_[open.back()].first == U'"')) {
      tokens_[open.back()].kind = TokenKind::other;
      open.pop_back();
    }
    if (!open.empty() && closing_of(tokens_[open.back()].first) == token.first) {
      token.partner = open.back();
      tokens_[open.back()].partner = index;
      open.pop_back();
    } else {
      token.kind = TokenKind::other;
    }
  }
  for (const std::size_t index : open) tokens_[index].kind = TokenKind::other;
}

void LineTokens::mark_outside() {
  std::size_t depth = 0;
  for (Token& token : tokens_) {
    if (token.kind == TokenKind::close) --depth;
    token.outside = depth == 0;
    if (token.kind == TokenKind::open) ++depth;
  }
}

std::string_view LineTokens::text(std::size_t index) const noexcept {
  const Token& token = tokens_[index];
  return line_.text.substr(token.begin, token.end - token.begin);
}

SourceText LineTokens::text(TokenRange range) const noexcept {
  if (range.empty()) return line_.part(line_.text.size());
  const std::size_t begin = tokens_[range.begin].begin;
  return trim_lines(line_.part(begin, tokens_[range.end - 1].end - begin));
}

bool LineTokens::is_separator(std::size_t index) const noexcept {
  switch (kind(index)) {
    case TokenKind::space:
    case TokenKind::comma:
    case TokenKind::stop:
    case TokenKind::colon:
    case TokenKind::semicolon:
      return true;
    default:
      return false;
  }
}

TokenRange LineTokens::trimmed(TokenRange range) const noexcept {
  while (!range.empty() && is_separator(range.begin)) ++range.begin;
  while (!range.empty() && is_separator(range.end - 1)) --range.end;
  return range;
}

std::size_t LineTokens::skip_separators(TokenRange range) const noexcept {
  while (!range.empty() && is_separator(range.begin)) ++range.begin;
  return range.begin;
}

}  // namespace shoshi::text
