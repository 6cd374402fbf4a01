#include "value/identifier.hpp"

#include <array>
#include <utility>

#include "value/scan.hpp"

namespace shoshi::value {
namespace {

constexpr std::size_t kIssnLength = 8;

bool is_check_x(char32_t c) noexcept {
  return c == U'X' || c == U'x' || c == U'×' || c == U'Х' || c == U'х' || c == U'Ⅹ' || c == U'ⅹ';
}

/// Eight characters that look like an ISSN: digits folded, and where they stand.
struct IssnShape {
  std::array<char, kIssnLength> characters{};
  std::size_t begin = 0;
  std::size_t check = 0;
  std::size_t end = 0;
  bool whole = false;
};

std::size_t first_digit(std::string_view text, std::size_t at) noexcept {
  while (at < text.size()) {
    const Glyph glyph = glyph_at(text, at);
    if (is_digit(glyph.character)) return at;
    at += glyph.bytes;
  }
  return text.size();
}

std::size_t skip_hyphen(std::string_view text, std::size_t at) noexcept {
  const std::size_t hyphen = skip_spaces(text, at);
  if (is_digit(glyph_at(text, hyphen).character)) return hyphen;
  const Glyph glyph = glyph_at(text, hyphen);
  if (glyph.character == U'-' || glyph.character == U'ー' || glyph.character == U'~') {
    return skip_spaces(text, hyphen + glyph.bytes);
  }
  return at;
}

std::size_t end_of_token(std::string_view text, std::size_t at) noexcept {
  while (at < text.size()) {
    const Glyph glyph = glyph_at(text, at);
    const char32_t c = glyph.character;
    if (!is_alphanumeric(c) && c != U'-' && !is_check_x(c)) return at;
    at += glyph.bytes;
  }
  return at;
}

IssnShape find_issn(std::string_view text, std::size_t from) noexcept {
  IssnShape shape;
  shape.begin = first_digit(text, from);
  std::size_t at = shape.begin;
  for (std::size_t n = 0; n < kIssnLength; ++n) {
    if (n == 4) at = skip_hyphen(text, at);
    const Glyph glyph = glyph_at(text, at);
    const bool last = n + 1 == kIssnLength;
    if (is_digit(glyph.character)) {
      shape.characters[n] = static_cast<char>(glyph.character);
    } else if (last && is_check_x(glyph.character)) {
      shape.characters[n] = 'X';
    } else {
      shape.end = end_of_token(text, shape.begin);
      return shape;
    }
    if (last) shape.check = at;
    at += glyph.bytes;
  }
  shape.end = end_of_token(text, at);
  shape.whole = shape.end == at;
  return shape;
}

char issn_check(const std::array<char, kIssnLength>& characters) noexcept {
  int sum = 0;
  for (int n = 0; n < 7; ++n) sum += (8 - n) * (characters[static_cast<std::size_t>(n)] - '0');
  const int check = (11 - sum % 11) % 11;
  return check == 10 ? 'X' : static_cast<char>('0' + check);
}

/// True if nothing but brackets, punctuation and a word such as "(Print)" stands there.
bool only_qualifier(std::string_view text, std::size_t at) noexcept {
  while (at < text.size()) {
    const Glyph glyph = glyph_at(text, at);
    if (is_digit(glyph.character)) return false;
    at += glyph.bytes;
  }
  return true;
}

Parsed<std::string> issn_of_shape(SourceText source, const IssnShape& shape,
                                  Diagnostics& diagnostics) {
  const bool found = shape.begin < shape.end;
  const SourceText number = found ? slice(source, shape.begin, shape.end) : trimmed(source);
  Parsed<std::string> issn;
  issn.text = written(number, diagnostics);
  issn.where = number.where();
  if (number.text.empty()) return issn;
  if (!shape.whole) {
    diagnostics.report(DiagnosticKind::issn_form, number.where(), {issn.text});
    return issn;
  }
  const char check = issn_check(shape.characters);
  if (check != shape.characters.back()) {
    const Glyph digit = glyph_at(source.text, shape.check);
    diagnostics.report(DiagnosticKind::issn_check_digit,
                       source.part(shape.check, digit.bytes).where(),
                       {issn.text, std::string(1, check)});
    return issn;
  }
  std::string& value = issn.value.emplace();
  value.assign(shape.characters.data(), 4);
  value.push_back('-');
  value.append(shape.characters.data() + 4, 4);
  return issn;
}

}  // namespace

IssnKind issn_kind(std::string_view label) noexcept {
  for (std::size_t at = 0; at < label.size(); at += glyph_at(label, at).bytes) {
    if (match(label, at, "issn-l") != 0 || match(label, at, "issnl") != 0) return IssnKind::linking;
    if (match(label, at, "online") != 0 || match(label, at, "electronic") != 0 ||
        match(label, at, "eissn") != 0 || match(label, at, "e-issn") != 0 ||
        match(label, at, "オンライン") != 0 || match(label, at, "電子") != 0) {
      return IssnKind::online;
    }
    if (match(label, at, "print") != 0 || match(label, at, "pissn") != 0 ||
        match(label, at, "p-issn") != 0 || match(label, at, "冊子") != 0 ||
        match(label, at, "印刷") != 0) {
      return IssnKind::print;
    }
  }
  return IssnKind::unknown;
}

Parsed<std::string> read_issn(SourceText text, Diagnostics& diagnostics) {
  const IssnShape shape = find_issn(text.text, 0);
  if (shape.whole && !only_qualifier(text.text, shape.end)) {
    IssnShape none;
    return issn_of_shape(text, none, diagnostics);
  }
  return issn_of_shape(text, shape, diagnostics);
}

std::vector<Issn> read_issns(SourceText text, IssnKind kind, Diagnostics& diagnostics) {
  std::vector<Issn> issns;
  std::size_t at = 0;
  do {
    const IssnShape shape = find_issn(text.text, at);
    if (shape.begin == text.text.size() && !issns.empty()) break;
    const std::size_t next = first_digit(text.text, shape.end);
    IssnKind stated = issn_kind(text.text.substr(at, shape.begin - at));
    const std::string_view after = text.text.substr(shape.end, next - shape.end);
    const bool qualified = glyph_at(after, skip_spaces(after, 0)).character == U'(';
    at = shape.end;
    if (stated == IssnKind::unknown && qualified) {
      stated = issn_kind(after);
      at = next;
    }
    issns.push_back(
        {stated == IssnKind::unknown ? kind : stated, issn_of_shape(text, shape, diagnostics)});
  } while (at < text.text.size() && first_digit(text.text, at) < text.text.size());
  return issns;
}

}  // namespace shoshi::value
