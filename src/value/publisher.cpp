#include "value/publisher.hpp"

#include <utility>

#include "unicode/script.hpp"
#include "unicode/utf8.hpp"
#include "value/date.hpp"
#include "value/date_scan.hpp"
#include "value/identifier.hpp"
#include "value/isbd.hpp"
#include "value/numbering.hpp"
#include "value/role.hpp"
#include "value/scan.hpp"

namespace shoshi::value {
namespace {

/// What stands where nothing is known (JaLC, NDL, CiNii), in lower case and without brackets.
constexpr std::string_view kUnknown[] = {"出版社不明", "出版者不明", "出版元不明", "発行者不明",
                                         "発行所不明", "発行元不明", "出版地不明", "発行地不明",
                                         "s.n.",       "s.l.",       "s.n",        "s.l"};

/// Parts of a name that a comma stands before.
constexpr std::string_view kCompanySuffixes[] = {"llc", "inc", "ltd",   "co",     "corp", "gmbh",
                                                 "s.a", "plc", "pty",   "k.k",    "b.v",  "ag",
                                                 "l.p", "llp", "s.r.l", "limited"};

constexpr std::size_t kMostBytesOfRole = 8;
constexpr std::size_t kLongestRole = 2;  ///< Characters: "編", "編著". Names end in role words too.

constexpr std::string_view kCopyrightSigns[] = {"©", "ⓒ", "(c)", "copyrights", "copyright"};

bool is_unknown(std::string_view text) noexcept {
  constexpr std::size_t kLongest = 15;  // bytes of five kanji, or of "s.n." in wide letters
  if (text.size() > kLongest) return false;
  for (const std::string_view word : kUnknown) {
    if (match(text, 0, word) == text.size()) return !text.empty();
  }
  return false;
}

/// False if the text ends in a kanji or kana that no year ends in, as most names of publishers do.
bool may_be_years(std::string_view text) noexcept {
  constexpr std::u32string_view kLast = U"年度代頃ころ元〇一二三四五六七八九十百千月日春夏秋冬季";
  const char32_t last = unicode::decode_before(text, text.size()).value;
  return !unicode::is_japanese(last) || kLast.find(last) != std::u32string_view::npos;
}

/// True for a year or a range of years, perhaps open: "1950-1998", "2008-".
bool is_years(std::string_view text) noexcept {
  if (text.empty() || !may_be_years(text)) return false;
  DateReading reading;
  if (!scan_date(text, 0, DateContext::whole, reading)) return false;
  return skip_spaces(text, reading.end) == text.size();
}

/// "© 2021 東北地理学会", "Copyright (c) 2001-2003 by X": the offset of the name, or 0. The year
/// goes to `issued`.
std::size_t copyright_end(SourceText whole, Imprint& out, Diagnostics& diagnostics) {
  constexpr std::string_view kFirstBytes = "(cC\xC2\xE2\xEF";  // of the signs, in any width
  if (whole.text.empty() || kFirstBytes.find(whole.text.front()) == std::string_view::npos) {
    return 0;
  }
  std::size_t at = 0;
  for (bool found = true; found;) {
    found = false;
    for (const std::string_view sign : kCopyrightSigns) {
      const std::size_t bytes = match(whole.text, at, sign);
      if (bytes == 0) continue;
      const char32_t after = glyph_at(whole.text, at + bytes).character;
      const bool closed = after == U' ' || after == U'(' || after == U'©' || is_digit(after);
      if (is_letter(glyph_at(sign, 0).character) && !closed) continue;
      at = skip_spaces(whole.text, at + bytes);
      found = true;
      break;
    }
  }
  if (at == 0) return 0;
  DateReading year;
  if (scan_date(whole.text, at, DateContext::whole, year)) {
    const SourceText date = slice(whole, at, year.end);
    out.issued.text = written(date, diagnostics);
    out.issued.where = date.where();
    out.issued.value = year.range;
    out.issued.inferred = true;
    at = skip_spaces(whole.text, year.end);
    if (glyph_at(whole.text, at).character == U',') at = skip_spaces(whole.text, at + 1);
  }
  if (const std::size_t by = match(whole.text, at, "by "); by != 0) at += by;
  return at;
}

void add_name(SourceText text, std::vector<LocalText>& names, Diagnostics& diagnostics) {
  SourceText name = trimmed(text);
  while (!name.text.empty() && (name.text.back() == ',' || name.text.back() == ';')) {
    name = slice(name, 0, name.text.size() - 1);
  }
  name = without_square_brackets(name);
  if (name.text.empty() || is_unknown(name.text)) return;
  names.push_back(local_text(name, diagnostics));
}

/// Reads [begin, end) of the marks' text: "place : publisher", "publisher" or a place whose
/// publisher comes later.
void read_statement(SourceText statement, bool place_alone, Imprint& out,
                    Diagnostics& diagnostics) {
  // Of a role alone, "〔編〕", the name stands elsewhere.
  const bool role_alone = statement.text.size() <= kMostBytesOfRole &&
                          unicode::count_code_points(statement.text) <= kLongestRole &&
                          find_role(statement.text);
  if (is_years(statement.text) || role_alone) {
    out.unread.push_back(statement);
    return;
  }
  std::size_t begin = 0;
  bool place = true;
  for (const IsbdMark& mark : isbd_marks(statement.text)) {
    if (mark.character != ':') continue;
    add_name(slice(statement, begin, mark.begin), place ? out.places : out.publishers, diagnostics);
    place = false;
    begin = mark.end;
  }
  const SourceText last = slice(statement, begin, statement.text.size());
  add_name(last, place && place_alone ? out.places : out.publishers, diagnostics);
}

void read_statements(SourceText whole, Imprint& out, Diagnostics& diagnostics) {
  const std::vector<IsbdMark> marks = isbd_marks(whole.text);
  std::size_t first_colon = whole.text.size();
  std::size_t begin = 0;
  for (const IsbdMark& mark : marks) {
    if (mark.character == ':' && mark.begin < first_colon) first_colon = mark.begin;
  }
  const auto read = [&](std::size_t end) {
    // "東京 ; 大阪 : X": places without a publisher of their own before the first colon
    const bool place_alone = first_colon < whole.text.size() && end < first_colon;
    read_statement(slice(whole, begin, end), place_alone, out, diagnostics);
  };
  for (const IsbdMark& mark : marks) {
    if (mark.character != ';') continue;
    read(mark.begin);
    begin = mark.end;
  }
  read(whole.text.size());
}

struct Part {
  std::size_t begin = 0;
  std::size_t end = 0;
  bool spaced = false;  ///< A space follows the comma before it.
};

/// The parts between commas that stand outside brackets; a suffix of a company belongs to the part
/// before it.
std::vector<Part> comma_parts(std::string_view text) {
  std::vector<Part> parts{{0, text.size(), false}};
  int depth = 0;
  for (std::size_t at = 0; at < text.size();) {
    const Glyph glyph = glyph_at(text, at);
    const char32_t c = glyph.character;
    if (c == U'(' || c == U'[' || c == U'〔') ++depth;
    if ((c == U')' || c == U']' || c == U'〕') && depth > 0) --depth;
    if (c == U',' && depth == 0) {
      const std::size_t next = at + glyph.bytes;
      const std::size_t word = skip_spaces(text, next);
      bool suffix = false;
      for (const std::string_view company : kCompanySuffixes) {
        const std::size_t bytes = match(text, word, company);
        suffix = suffix || (bytes != 0 && !is_alphanumeric(glyph_at(text, word + bytes).character));
      }
      if (!suffix) {
        parts.back().end = at;
        parts.push_back({next, text.size(), word != next && word != text.size()});
      }
    }
    at += glyph.bytes;
  }
  return parts;
}

bool looks_like_isbn(std::string_view text) noexcept {
  std::size_t digits = 0;
  const std::size_t word = match(text, 0, "isbn");
  for (std::size_t at = word; at < text.size();) {
    const Glyph glyph = glyph_at(text, at);
    const char32_t c = glyph.character;
    const bool x = c == U'X' || c == U'x';
    if (is_digit(c) || x) ++digits;
    if (!is_digit(c) && !x && c != U'-' && c != U' ' && c != U':') return false;
    at += glyph.bytes;
  }
  return digits == 10 || digits == 13;
}

/// True for a date, or for what stands in the place of one: "[201-]", "19--".
bool looks_like_date(std::string_view text) {
  if (text.empty()) return false;
  Diagnostics unheard;
  if (read_date({text, 0}, unheard).value) return true;
  std::size_t digits = 0;
  for (std::size_t at = 0; at < text.size();) {
    const Glyph glyph = glyph_at(text, at);
    const char32_t c = glyph.character;
    constexpr std::u32string_view kMarks = U"[]()〔〕-?.~ ";
    if (is_digit(c)) ++digits;
    if (!is_digit(c) && kMarks.find(c) == std::u32string_view::npos) return false;
    at += glyph.bytes;
  }
  return digits >= 2 && digits <= 8;
}

}  // namespace

Imprint read_publisher(SourceText text, Diagnostics& diagnostics) {
  Imprint out;
  const SourceText whole = without_square_brackets(text);
  const std::size_t at = copyright_end(whole, out, diagnostics);
  const SourceText rest = slice(whole, at, whole.text.size());
  if (!rest.text.empty()) read_statements(rest, out, diagnostics);
  return out;
}

Imprint read_imprint(SourceText text, Diagnostics& diagnostics) {
  const SourceText whole = trimmed(text);
  std::vector<Part> parts = comma_parts(whole.text);
  const auto piece = [&](const Part& part) { return slice(whole, part.begin, part.end); };
  Parsed<std::string> isbn;
  Parsed<DateRange> issued;
  if (parts.size() > 1 && piece(parts.back()).text.empty()) parts.pop_back();
  if (looks_like_isbn(piece(parts.back()).text)) {
    isbn = read_isbn(piece(parts.back()), diagnostics);
    parts.pop_back();
  }
  if (!parts.empty() && looks_like_date(piece(parts.back()).text)) {
    issued = read_date(piece(parts.back()), diagnostics);
    parts.pop_back();
  }
  Imprint out;
  if (!parts.empty()) {
    // A comma with a space after it stands inside the name; one without stands before it, if the
    // rest of the string is an imprint.
    const bool imprint = issued.stated() || isbn.stated();
    std::size_t first = imprint ? parts.size() - 1 : 0;
    while (first > 0 && parts[first].spaced) --first;
    out = read_publisher(slice(whole, parts[first].begin, parts.back().end), diagnostics);
    if (first > 0) {
      const SourceText volume = slice(whole, parts.front().begin, parts[first - 1].end);
      if (!volume.text.empty()) out.volume = read_volume(volume, diagnostics);
    }
  }
  out.isbn = std::move(isbn);
  if (issued.stated()) out.issued = std::move(issued);
  return out;
}

bool is_rss_imprint(SourceText line) {
  const SourceText whole = trimmed(line);
  const std::vector<Part> parts = comma_parts(whole.text);
  if (parts.size() < 2 || parts.size() > 4) return false;
  for (const Part& part : parts) {
    if (part.spaced) return false;
  }
  const auto text = [&](std::size_t n) { return slice(whole, parts[n].begin, parts[n].end).text; };
  const std::string_view isbn = text(parts.size() - 1);
  const std::string_view date = text(parts.size() - 2);
  if (!isbn.empty() && !looks_like_isbn(isbn)) return false;
  return looks_like_date(date) || (date.empty() && !isbn.empty());
}

}  // namespace shoshi::value
