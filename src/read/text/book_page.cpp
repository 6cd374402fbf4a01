#include "read/text/book_page.hpp"

#include <cstddef>

#include "read/text/furniture.hpp"
#include "read/text/lines.hpp"
#include "unicode/script.hpp"
#include "unicode/utf8.hpp"
#include "value/role.hpp"

namespace shoshi::text {
namespace {

/// Words in katakana with spaces between them, as NII writes the reading of a title.
bool is_kana_reading(std::string_view line) noexcept {
  bool kana = false;
  for (std::size_t at = 0; at < line.size();) {
    const unicode::CodePoint c = unicode::decode(line, at);
    if (unicode::is_han(c.value) || unicode::is_hiragana(c.value)) return false;
    kana = kana || unicode::is_katakana(c.value);
    at += c.bytes;
  }
  return kana && line.find(' ') != std::string_view::npos;
}

bool is_edition(std::string_view line) noexcept {
  return line.size() <= 48 &&
         (line.ends_with("版") || line.ends_with(" ed") || line.ends_with(" ed."));
}

/// A year of the Gregorian calendar, perhaps with a month, within brackets or behind c.
bool is_year(std::string_view text) noexcept {
  std::size_t digits = 0;
  for (const char c : text) {
    if (c >= '0' && c <= '9') {
      ++digits;
    } else if (c != '.' && c != '[' && c != ']' && c != 'c' && c != '-') {
      return false;
    }
  }
  return digits >= 4 && digits <= 8;
}

/// The kind of the line that stands at position `at`.
Part part_of(SourceText line, std::size_t at) noexcept {
  const SourceText none = line.part(0, 0);
  switch (at) {
    case 0:
      return {PartKind::title, {}, none, line};
    case 1:
      return {PartKind::labelled, Element::responsibility, none, line};
    case 2:
      return {PartKind::labelled, Element::imprint, none, line};
    default:
      break;
  }
  if (at < 6 && is_edition(line.text)) return {PartKind::labelled, Element::edition, none, line};
  if (at < 6 && is_kana_reading(line.text)) {
    return {PartKind::labelled, Element::title_reading, none, line};
  }
  // What follows are libraries, call numbers and links to catalogues.
  return {PartKind::noise, {}, none, line};
}

}  // namespace

bool begins_book_page(std::string_view second, std::string_view third) noexcept {
  const std::size_t comma = third.rfind(", ");
  return comma != std::string_view::npos && is_year(third.substr(comma + 2)) &&
         second.size() < 256 &&
         (value::find_glued_role(second) || value::find_doubtful_role(second));
}

std::optional<Unit> scan_book_page(SourceText text, bool complete, std::vector<Part>* parts) {
  LineCursor lines(text, complete);
  Line line;
  std::size_t count = 0;
  for (std::size_t begin = 0; lines.next(line); begin = line.next) {
    const SourceText content = unicode::trim(line.text);
    const bool rule = is_rule(content.text);
    const bool ends = content.text.empty() ? count > 3 : rule && count > 0;
    if (ends) return Unit{begin, UnitKind::record, {}};
    if (content.text.empty() || rule) continue;
    if (parts != nullptr) parts->push_back(part_of(content, count));
    ++count;
  }
  if (!complete) return std::nullopt;
  return Unit{text.text.size(), UnitKind::record, {}};
}

}  // namespace shoshi::text
