#include "value/host.hpp"

#include <algorithm>
#include <utility>

#include "unicode/script.hpp"
#include "unicode/utf8.hpp"
#include "value/designation.hpp"
#include "value/numerals.hpp"
#include "value/scan.hpp"

namespace shoshi::value {
namespace {

constexpr std::string_view kOpenQuote = "『";
constexpr std::string_view kCloseQuote = "』";

/// Words that some services put before the name: OUCI's "Journal: ".
std::size_t label_end(std::string_view text) noexcept {
  for (const std::string_view word : {"journal:", "journal :", "掲載誌:", "雑誌:", "in:"}) {
    if (const std::size_t bytes = match(text, 0, word); bytes != 0) return skip_spaces(text, bytes);
  }
  return 0;
}

/// Where the bracket of a body behind a quoted name ends: "『アフリカ研究』 (日本アフリカ学会) 29".
std::size_t body_end(std::string_view text, std::size_t at) noexcept {
  const std::size_t open = skip_spaces(text, at);
  if (glyph_at(text, open).character != U'(') return at;
  bool japanese = false;
  for (std::size_t end = open + glyph_at(text, open).bytes; end < text.size();) {
    const Glyph glyph = glyph_at(text, end);
    end += glyph.bytes;
    if (glyph.character == U')') return japanese ? end : at;
    if (is_digit(glyph.character)) return at;
    japanese = japanese || unicode::is_japanese(glyph.character);
  }
  return at;
}

/// The name without the separators at its end. A full stop goes too, unless the words of the name
/// are abbreviated.
SourceText name_of(SourceText text) noexcept {
  SourceText name = trimmed(text);
  while (!name.text.empty()) {
    const unicode::CodePoint last = unicode::decode_before(name.text, name.text.size());
    const char32_t c = fold_character(last.value);
    const bool separator = c == U',' || c == U';' || c == U':' || c == U'、' || c == U'。';
    const std::string_view before = name.text.substr(0, name.text.size() - last.bytes);
    const bool stop = c == U'.' && before.find('.') == std::string_view::npos;
    if (!separator && !stop) return name;
    name = slice(name, 0, before.size());
  }
  return name;
}

/// A lone year that is not the record's is an issue.
void year_to_issue(int year, Numbering& numbering) {
  Parsed<DateRange>& date = numbering.issued;
  const bool lone = date.value && !date.value->is_range() && date.value->first.month == 0 &&
                    arabic_at(date.text, 0).bytes == date.text.size();
  if (!lone || date.value->first.year == year) return;
  if (numbering.volume.stated() || numbering.issue.stated()) return;
  numbering.issue = {date.text, folded(date.text), date.where, false};
  date = {};
}

/// Where volume and issue announce themselves (第12巻第3号, "Vol. 12, No. 3"), the name ends, even
/// if something behind them is not understood; the length of the text if they do not.
std::size_t announced_begin(std::string_view text) {
  constexpr std::size_t kMostTries = 4;
  std::size_t tries = 0;
  char32_t before = 0;
  for (std::size_t at = 0; at < text.size() && tries < kMostTries;) {
    const Glyph glyph = glyph_at(text, at);
    const bool ordinal = match(text, at, "第") != 0;
    const bool boundary = before == U' ' || before == U',' || before == U'、';
    if (at != 0 && (ordinal || boundary)) {
      const std::size_t number = ordinal ? skip_spaces(text, at + glyph.bytes) : at;
      const bool digits = is_digit(glyph_at(text, number).character);
      const std::size_t end = digits ? designation_end(text, number) : number;
      const bool announced = keyword_at(text, at).keyword == Keyword::volume ||
                             (digits && unit_at(text, skip_spaces(text, end)).unit == Unit::volume);
      if (announced) {
        ++tries;
        Diagnostics unheard;
        const Numbering numbering = read_numbering({text.substr(at), 0}, unheard);
        if (numbering.volume.stated() && numbering.issue.stated()) return at;
      }
    }
    before = glyph.character;
    at += glyph.bytes;
  }
  return text.size();
}

std::size_t container_end(std::string_view text) {
  if (text.starts_with(kOpenQuote)) {
    const std::size_t close = text.find(kCloseQuote);
    if (close != std::string_view::npos) return body_end(text, close + kCloseQuote.size());
  }
  return std::min(numbering_begin(text), announced_begin(text));
}

}  // namespace

Host read_host(SourceText text, Diagnostics& diagnostics, int year) {
  Host host;
  const SourceText whole = trimmed(text);
  const SourceText stated = slice(whole, label_end(whole.text), whole.text.size());
  const std::size_t end = container_end(stated.text);
  const SourceText name = name_of(slice(stated, 0, end));
  host.container = read_container(name, diagnostics, &host.responsibility);
  const SourceText rest = slice(stated, end, stated.text.size());
  if (!rest.text.empty()) host.numbering = read_numbering(rest, diagnostics);
  if (year != 0) year_to_issue(year, host.numbering);
  host.unread = std::exchange(host.numbering.unread, {});
  return host;
}

bool is_host(SourceText text) {
  const SourceText whole = trimmed(text);
  const std::size_t end = container_end(whole.text);
  return end != 0 && skip_spaces(whole.text, end) < whole.text.size();
}

}  // namespace shoshi::value
