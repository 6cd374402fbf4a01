#include <algorithm>
#include <utility>

#include "value/identifier.hpp"
#include "value/scan.hpp"

namespace shoshi::value {
namespace {

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
    case U'”':
    case U'’':
    case U'»':
      return true;
    default:
      return false;
  }
}

/// The end of the suffix that begins at `at`. Angle brackets belong to it only as in a SICI
/// ("...17:15<1661::AID-SIM968>3.0.CO;2-2"), where a digit or a colon follows the first; else they
/// are markup.
std::size_t doi_end(std::string_view text, std::size_t at, bool from_url) noexcept {
  bool open = false;
  const bool ascii = at != 0 && text[at - 1] == '/';
  while (at < text.size()) {
    const Glyph glyph = glyph_at(text, at);
    if (ends_doi(glyph.character)) return at;
    // The query of a link; in a DOI it would be escaped there.
    if (from_url && (glyph.character == U'?' || glyph.character == U'#')) return at;
    // A wide bracket after an ASCII DOI opens a remark: "10.5100/jje.32.71（参照 2020-01-01）".
    if (ascii && glyph.bytes > 1 && glyph.character == U'(') return at;
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

Parsed<std::string> read_doi(SourceText text, Diagnostics& diagnostics) {
  const SourceText stated = slice(text, after_doi_label(text.text), text.text.size());
  Parsed<std::string> doi;
  doi.text = written(stated, diagnostics);
  doi.where = stated.where();
  if (stated.text.empty()) return doi;
  const DoiPlace place = find_doi(stated.text);
  std::string value;
  if (place.suffix != 0) {
    const bool from_url = stated.text.substr(0, place.begin).find("//") != std::string_view::npos;
    const std::size_t end = doi_end(stated.text, place.suffix, from_url);
    append_folded(stated.text.substr(place.begin, end - place.begin), value);
    if (from_url) percent_decode(value);
    trim_doi(value);
    const bool slash_after_suffix = std::count(value.begin(), value.end(), '/') > 1;
    if (from_url && value.ends_with('/') && slash_after_suffix) value.pop_back();
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
