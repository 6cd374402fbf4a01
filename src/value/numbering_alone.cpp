#include <utility>

#include "value/date_scan.hpp"
#include "value/designation.hpp"
#include "value/numbering.hpp"
#include "value/numerals.hpp"
#include "value/scan.hpp"

namespace shoshi::value {
namespace {

/// A designation and nothing else: "12", E98.D, 平成29年度; not "Vol.181".
bool is_designation(std::string_view text) noexcept {
  if (keyword_at(text, 0).keyword != Keyword::none) return false;
  const bool number = is_alphanumeric(glyph_at(text, 0).character) || numeral_at(text, 0);
  return number && designation_end(text, 0) == text.size();
}

Parsed<std::string> whole_of(SourceText text, Diagnostics& diagnostics) {
  Parsed<std::string> out;
  out.text = written(text, diagnostics);
  out.where = text.where();
  if (!out.text.empty()) out.value = designation_value(out.text);
  return out;
}

Parsed<std::string>& member(Numbering& numbering, NumberingPart part) noexcept {
  switch (part) {
    case NumberingPart::issue:
      return numbering.issue;
    case NumberingPart::total_number:
      return numbering.total_number;
    case NumberingPart::volume:
      break;
  }
  return numbering.volume;
}

/// Where the label says that its number is one part and the scanner took it for another, it is the
/// one of the label.
void move_to(NumberingPart part, Numbering& numbering) {
  Parsed<std::string>& wanted = member(numbering, part);
  if (wanted.stated()) return;
  for (const NumberingPart other :
       {NumberingPart::volume, NumberingPart::issue, NumberingPart::total_number}) {
    Parsed<std::string>& found = member(numbering, other);
    if (!found.stated()) continue;
    wanted = std::exchange(found, {});
    return;
  }
}

Parsed<std::string> alone(SourceText text, NumberingPart part, Diagnostics& diagnostics) {
  Numbering numbering = read_numbering_of(part, text, diagnostics);
  Parsed<std::string> out = std::move(member(numbering, part));
  out.text = written(trimmed(text), diagnostics);
  out.where = trimmed(text).where();
  return out;
}

}  // namespace

Numbering read_numbering_of(NumberingPart part, SourceText text, Diagnostics& diagnostics) {
  const SourceText whole = trimmed(text);
  Numbering out;
  if (whole.text.empty()) return out;
  if (is_designation(whole.text)) {
    member(out, part) = whole_of(whole, diagnostics);
    return out;
  }
  Diagnostics heard;
  Numbering numbering = read_numbering(whole, heard);
  move_to(part, numbering);
  if (!numbering.unread.empty() || !member(numbering, part).value) {
    member(out, part) = whole_of(whole, diagnostics);
    return out;
  }
  for (const Diagnostic& diagnostic : heard.list()) diagnostics.add(diagnostic);
  return numbering;
}

Parsed<std::string> read_volume(SourceText text, Diagnostics& diagnostics) {
  return alone(text, NumberingPart::volume, diagnostics);
}

Parsed<std::string> read_issue(SourceText text, Diagnostics& diagnostics) {
  return alone(text, NumberingPart::issue, diagnostics);
}

}  // namespace shoshi::value
