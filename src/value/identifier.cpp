#include "value/identifier.hpp"

#include <algorithm>
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

bool ends_doi(char32_t c) noexcept {
  switch (c) {
    case U' ':
    case U'"':
    case U'{':
    case U'}':
    case U'|':
    case U'\\':
    case U'^':
    case U'`':
    case U'、':
    case U'。':
    case U'」':
    case U'】':
    case U'』':
    case U'〕':
      return true;
    default:
      return false;
  }
}

/// The end of the suffix that begins at `at`. Angle brackets belong to it only as in a SICI
/// ("...17:15<1661::AID-SIM968>3.0.CO;2-2"), where a digit or a colon follows the first; else they
/// are markup.
std::size_t doi_end(std::string_view text, std::size_t at) noexcept {
  bool open = false;
  while (at < text.size()) {
    const Glyph glyph = glyph_at(text, at);
    if (ends_doi(glyph.character)) return at;
    if (glyph.character == U'<') {
      const char32_t after = glyph_at(text, at + glyph.bytes).character;
      if (!is_digit(after) && after != U':') return at;
      open = true;
    } else if (glyph.character == U'>') {
      if (!open) return at;
      open = false;
    }
    at += glyph.bytes;
  }
  return at;
}

bool is_doi_tail(char c) noexcept {
  return c == '.' || c == ',' || c == ';' || c == ':' || c == '\'';
}

void trim_doi(std::string& doi) {
  while (!doi.empty()) {
    const char last = doi.back();
    const bool closes = last == ')' || last == ']';
    if (!closes && !is_doi_tail(last)) return;
    if (closes) {
      const char open = last == ')' ? '(' : '[';
      if (std::count(doi.begin(), doi.end(), open) >= std::count(doi.begin(), doi.end(), last)) {
        return;
      }
    }
    doi.pop_back();
  }
}

int hex_value(char c) noexcept {
  if (c >= '0' && c <= '9') return c - '0';
  if (c >= 'a' && c <= 'f') return c - 'a' + 10;
  if (c >= 'A' && c <= 'F') return c - 'A' + 10;
  return -1;
}

/// Undoes percent escapes of printable ASCII; others would put bytes into the value that nobody
/// could read in the source.
void percent_decode(std::string& text) {
  std::size_t to = 0;
  for (std::size_t from = 0; from < text.size(); ++from, ++to) {
    const bool escape = text[from] == '%' && from + 2 < text.size();
    const int high = escape ? hex_value(text[from + 1]) : -1;
    const int low = escape ? hex_value(text[from + 2]) : -1;
    const int byte = high * 16 + low;
    if (high < 0 || low < 0 || byte <= 0x20 || byte >= 0x7F) {
      text[to] = text[from];
      continue;
    }
    text[to] = static_cast<char>(byte);
    from += 2;
  }
  text.resize(to);
}

/// The end of "10.NNNN/" at `at`, or 0. The registrant has 4 to 9 digits and may have parts after
/// further full stops (ISO 26324).
std::size_t doi_prefix_end(std::string_view text, std::size_t at) noexcept {
  std::size_t offset = at + match(text, at, "10.");
  if (offset == at) return 0;
  std::size_t digits = 0;
  bool in_first = true;
  for (;;) {
    const Glyph glyph = glyph_at(text, offset);
    offset += glyph.bytes;
    if (is_digit(glyph.character)) {
      if (in_first) ++digits;
    } else if (glyph.character == U'.' && digits != 0) {
      in_first = false;
    } else if (glyph.character == U'/') {
      return digits >= 4 && digits <= 9 ? offset : 0;
    } else if (match(text, offset - glyph.bytes, "%2f") != 0) {
      return digits >= 4 && digits <= 9 ? offset + 2 : 0;
    } else {
      return 0;
    }
  }
}

struct DoiPlace {
  std::size_t begin = 0;
  std::size_t suffix = 0;  ///< 0 if there is no DOI.
};

DoiPlace find_doi(std::string_view text) noexcept {
  char32_t before = U' ';
  for (std::size_t at = 0; at < text.size();) {
    const Glyph glyph = glyph_at(text, at);
    if (glyph.character == U'1' && !is_digit(before) && before != U'.') {
      if (const std::size_t suffix = doi_prefix_end(text, at); suffix != 0) return {at, suffix};
    }
    before = glyph.character;
    at += glyph.bytes;
  }
  return {};
}

/// Where the text goes on after the words and punctuation that may stand before a DOI.
std::size_t after_doi_label(std::string_view text) noexcept {
  std::size_t at = skip_spaces(text, 0);
  if (glyph_at(text, at).character == U'(' || glyph_at(text, at).character == U'[') {
    at = skip_spaces(text, at + glyph_at(text, at).bytes);
  }
  const std::size_t word = match(text, at, "doi");
  if (word == 0) return skip_spaces(text, 0);
  const std::size_t after = skip_spaces(text, at + word);
  if (glyph_at(text, after).character != U':') return after;
  return skip_spaces(text, after + glyph_at(text, after).bytes);
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

Parsed<std::string> read_doi(SourceText text, Diagnostics& diagnostics) {
  const SourceText stated = slice(text, after_doi_label(text.text), text.text.size());
  Parsed<std::string> doi;
  doi.text = written(stated, diagnostics);
  doi.where = stated.where();
  if (stated.text.empty()) return doi;
  const DoiPlace place = find_doi(stated.text);
  std::string value;
  if (place.suffix != 0) {
    const std::size_t end = doi_end(stated.text, place.suffix);
    append_folded(stated.text.substr(place.begin, end - place.begin), value);
    if (stated.text.substr(0, place.begin).find("//") != std::string_view::npos) {
      percent_decode(value);
    }
    trim_doi(value);
    // Cut short it would be the DOI of something else.
    constexpr std::string_view kNeverInLinks = "{}|\\^`\"";
    const bool goes_on =
        end < stated.text.size() && kNeverInLinks.find(stated.text[end]) != std::string_view::npos;
    if (goes_on) value.clear();
  }
  if (value.empty() || value.back() == '/') {
    diagnostics.report(DiagnosticKind::doi_form, stated.where(), {doi.text});
    return doi;
  }
  doi.value = std::move(value);
  return doi;
}

}  // namespace shoshi::value
