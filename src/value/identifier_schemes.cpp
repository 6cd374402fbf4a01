#include <algorithm>
#include <array>
#include <utility>

#include "unicode/utf8.hpp"
#include "value/identifier.hpp"
#include "value/identifier_token.hpp"
#include "value/scan.hpp"

namespace shoshi::value {
namespace {

/// The characters of a number without its hyphens and spaces, and where the last of them stands.
struct Compact {
  std::array<char, 20> characters{};
  std::size_t size = 0;
  std::size_t begin = 0;
  std::size_t last = 0;
  std::size_t end = 0;

  [[nodiscard]] std::string_view view() const noexcept { return {characters.data(), size}; }
};

bool is_x(char32_t c) noexcept {
  return c == U'X' || c == U'x' || c == U'×' || c == U'Х' || c == U'х' || c == U'Ⅹ' || c == U'ⅹ';
}

/// Digits of either width from the first one on, hyphens and single spaces passed over, with an X
/// as the last character. Stops at `limit` characters.
Compact compact_digits(std::string_view text, std::size_t from, std::size_t limit) noexcept {
  Compact out;
  std::size_t at = from;
  while (at < text.size() && !is_digit(glyph_at(text, at).character))
    at += glyph_at(text, at).bytes;
  out.begin = out.end = at;
  while (at < text.size() && out.size < limit) {
    const Glyph glyph = glyph_at(text, at);
    const bool digit = is_digit(glyph.character);
    const bool x = is_x(glyph.character);
    const bool between = glyph.character == U'-' || glyph.character == U' ';
    if (!digit && !x && !between) break;
    if (digit || x) {
      out.characters[out.size++] = digit ? static_cast<char>(glyph.character) : 'X';
      out.last = at;
      out.end = at + glyph.bytes;
    }
    at += glyph.bytes;
    if (x) break;
  }
  return out;
}

bool all_digits(std::string_view text) noexcept {
  for (const char c : text) {
    if (c < '0' || c > '9') return false;
  }
  return true;
}

char modulo_11_digit(int value) noexcept {
  return value == 10 ? 'X' : static_cast<char>('0' + value);
}

char isbn_10_check(std::string_view digits) noexcept {
  int sum = 0;
  for (int n = 0; n < 9; ++n) sum += (10 - n) * (digits[static_cast<std::size_t>(n)] - '0');
  return modulo_11_digit((11 - sum % 11) % 11);
}

char isbn_13_check(std::string_view digits) noexcept {
  int sum = 0;
  for (std::size_t n = 0; n < 12; ++n) sum += (n % 2 == 0 ? 1 : 3) * (digits[n] - '0');
  return static_cast<char>('0' + (10 - sum % 10) % 10);
}

char orcid_check(std::string_view digits) noexcept {
  int total = 0;
  for (std::size_t n = 0; n < 15; ++n) total = (total + (digits[n] - '0')) * 2;
  return modulo_11_digit((12 - total % 11) % 11);
}

/// Deduced from NCIDs seen in CiNii Books: weights 9 to 1 over letters (position in the alphabet
/// modulo 10) and digits, remainder of 11.
char ncid_check(std::string_view ncid) noexcept {
  int sum = 0;
  for (int n = 0; n < 9; ++n) {
    const char c = ncid[static_cast<std::size_t>(n)];
    sum += (9 - n) * (n < 2 ? (c - 'A' + 1) % 10 : c - '0');
  }
  return modulo_11_digit(sum % 11);
}

/// An old identifier of arXiv: "hep-th/9901001", "math.GT/0309136".
bool is_old_arxiv(std::string_view value) noexcept {
  const std::size_t slash = value.find('/');
  if (slash == 0 || slash == std::string_view::npos) return false;
  for (const char c : value.substr(0, slash)) {
    const auto byte = static_cast<unsigned char>(c);
    if (!is_letter(byte) && c != '-' && c != '.') return false;
  }
  const std::string_view number = value.substr(slash + 1, 7);
  const std::string_view version = value.substr(std::min(slash + 8, value.size()));
  const bool versioned = version.size() > 1 && version[0] == 'v' && all_digits(version.substr(1));
  return number.size() == 7 && all_digits(number) && (version.empty() || versioned);
}

bool has_form(std::string_view scheme, std::string_view value) noexcept {
  const std::size_t size = value.size();
  if (scheme == "naid") return (size == 11 || size == 12) && all_digits(value);
  if (scheme == "crid") return size == 19 && value[0] == '1' && all_digits(value);
  if (scheme == "pmid") return size >= 1 && size <= 8 && all_digits(value);
  if (scheme == "ndlbibid") return size >= 9 && size <= 12 && all_digits(value);
  if (scheme == "ndlpid") return size >= 1 && all_digits(value);
  if (scheme == "pmcid") {
    return size > 3 && value.substr(0, 3) == "PMC" && all_digits(value.substr(3));
  }
  if (scheme == "ncid") {
    const auto letter = [](char c) { return c >= 'A' && c <= 'Z'; };
    return size == 10 && letter(value[0]) && letter(value[1]) && all_digits(value.substr(2, 7)) &&
           (value[9] == 'X' || all_digits(value.substr(9)));
  }
  if (scheme == "hdl") {
    const std::size_t slash = value.find('/');
    if (slash == 0 || slash == std::string_view::npos || slash + 1 == size) return false;
    for (const char c : value.substr(0, slash)) {
      if (c != '.' && (c < '0' || c > '9')) return false;
    }
    return true;
  }
  if (scheme == "arxiv") {
    if (is_old_arxiv(value)) return true;
    const std::size_t version = value.find('v');
    const std::string_view number = value.substr(0, version);
    if (version != std::string_view::npos &&
        (version + 1 == size || !all_digits(value.substr(version + 1)))) {
      return false;
    }
    return (number.size() == 9 || number.size() == 10) && all_digits(number.substr(0, 4)) &&
           number[4] == '.' && all_digits(number.substr(5));
  }
  return size != 0;
}

bool is_known(std::string_view scheme) noexcept {
  for (const std::string_view known :
       {"naid", "crid", "ncid", "hdl", "pmid", "pmcid", "arxiv", "ndlbibid", "ndlpid"}) {
    if (scheme == known) return true;
  }
  return false;
}

std::string scheme_name(std::string_view scheme) {
  if (scheme == "hdl") return "handle";
  if (scheme == "arxiv") return "arXiv identifier";
  if (scheme == "ndlbibid") return "NDLBibID";
  if (scheme == "ndlpid") return "NDL PID";
  std::string name(scheme);
  for (char& c : name) c = static_cast<char>(c - 32);
  return name;
}

void upper_ascii(std::string& text) {
  for (char& c : text) {
    if (c >= 'a' && c <= 'z') c = static_cast<char>(c - 32);
  }
}

Parsed<std::string> read_of_form(std::string_view scheme, SourceText source,
                                 Diagnostics& diagnostics) {
  const SourceText whole = trimmed(source);
  Parsed<std::string> number;
  const SourceText token = token_of(scheme, whole);
  number.text = written(token.text.empty() ? whole : token, diagnostics);
  number.where = token.text.empty() ? whole.where() : token.where();
  if (whole.text.empty()) return number;
  std::string value = folded(token.text);
  const std::size_t last = unicode::decode_before(token.text, token.text.size()).bytes;
  if (scheme == "ncid" && is_x(glyph_at(token.text, token.text.size() - last).character)) {
    value = folded(token.text.substr(0, token.text.size() - last)) + 'X';
  }
  if (scheme == "ncid" || scheme == "pmcid") upper_ascii(value);
  if (!has_form(scheme, value)) {
    diagnostics.report(DiagnosticKind::identifier_form, number.where,
                       {number.text, scheme_name(scheme)});
    return number;
  }
  if (scheme == "ncid" && ncid_check(value) != value[9]) {
    diagnostics.report(DiagnosticKind::ncid_check_character,
                       {token.where().end - last, token.where().end},
                       {number.text, std::string(1, ncid_check(value))});
  }
  number.value = std::move(value);
  return number;
}

/// A number with a check character, as found; reports `kind` at that character.
Parsed<std::string> checked(SourceText source, const Compact& compact, char check,
                            DiagnosticKind kind, Diagnostics& diagnostics) {
  const SourceText number = slice(source, compact.begin, compact.end);
  Parsed<std::string> out;
  out.text = written(number, diagnostics);
  out.where = number.where();
  if (check == compact.characters[compact.size - 1]) {
    out.value.emplace(compact.view());
  } else {
    const std::size_t bytes = glyph_at(source.text, compact.last).bytes;
    diagnostics.report(kind, source.part(compact.last, bytes).where(),
                       {out.text, std::string(1, check)});
  }
  return out;
}

Parsed<std::string> not_of_form(SourceText source, DiagnosticKind kind,
                                std::vector<std::string> arguments, Diagnostics& diagnostics) {
  const SourceText whole = trimmed(source);
  Parsed<std::string> out;
  out.text = written(whole, diagnostics);
  out.where = whole.where();
  if (whole.text.empty()) return out;
  arguments.insert(arguments.begin(), out.text);
  diagnostics.report(kind, out.where, std::move(arguments));
  return out;
}

}  // namespace

Parsed<std::string> read_isbn(SourceText text, Diagnostics& diagnostics) {
  std::size_t from = 0;
  for (std::size_t at = 0; at < text.text.size(); at += glyph_at(text.text, at).bytes) {
    std::size_t word = match(text.text, at, "isbn-13");
    if (word == 0) word = match(text.text, at, "isbn-10");
    if (word != 0) from = at + word;
  }
  Compact compact = compact_digits(text.text, from, 13);
  const bool has_prefix =
      compact.view().substr(0, 3) == "978" || compact.view().substr(0, 3) == "979";
  if (compact.size != 13 || !has_prefix) compact = compact_digits(text.text, from, 10);
  const std::string_view digits = compact.view();
  const bool closed = !is_alphanumeric(glyph_at(text.text, compact.end).character);
  if (closed && digits.size() == 13 && all_digits(digits)) {
    return checked(text, compact, isbn_13_check(digits), DiagnosticKind::isbn_check_digit,
                   diagnostics);
  }
  if (closed && digits.size() == 10 && all_digits(digits.substr(0, 9))) {
    return checked(text, compact, isbn_10_check(digits), DiagnosticKind::isbn_check_digit,
                   diagnostics);
  }
  return not_of_form(text, DiagnosticKind::isbn_form, {}, diagnostics);
}

std::string isbn_13(std::string_view isbn) {
  if (isbn.size() != 10) return std::string(isbn);
  std::string longer = "978";
  longer.append(isbn.substr(0, 9));
  longer.push_back(isbn_13_check(longer));
  return longer;
}

Parsed<std::string> read_orcid(SourceText text, Diagnostics& diagnostics) {
  const Compact compact = compact_digits(text.text, 0, 16);
  if (compact.size != 16 || !all_digits(compact.view().substr(0, 15)) ||
      is_alphanumeric(glyph_at(text.text, compact.end).character)) {
    return not_of_form(text, DiagnosticKind::identifier_form, {"ORCID iD"}, diagnostics);
  }
  Parsed<std::string> orcid = checked(text, compact, orcid_check(compact.view()),
                                      DiagnosticKind::orcid_check_digit, diagnostics);
  if (orcid.value) {
    for (const std::size_t place : {std::size_t{12}, std::size_t{8}, std::size_t{4}}) {
      orcid.value->insert(place, 1, '-');
    }
  }
  return orcid;
}

Identifier read_identifier(std::string_view scheme, SourceText text, Diagnostics& diagnostics) {
  Identifier identifier{std::string(scheme), {}};
  if (scheme == "isbn") {
    identifier.number = read_isbn(text, diagnostics);
  } else if (scheme == "orcid") {
    identifier.number = read_orcid(text, diagnostics);
  } else if (scheme == "doi") {
    identifier.number = read_doi(text, diagnostics);
  } else if (scheme == "issn") {
    identifier.number = read_issn(text, diagnostics);
  } else if (is_known(scheme)) {
    identifier.number = read_of_form(scheme, text, diagnostics);
  } else {
    const SourceText whole = trimmed(text);
    identifier.number.text = written(whole, diagnostics);
    identifier.number.where = whole.where();
    if (!identifier.number.text.empty()) identifier.number.value = identifier.number.text;
  }
  return identifier;
}

}  // namespace shoshi::value
