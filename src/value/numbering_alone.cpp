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

/// True if the number [begin, end) says itself what it counts: 3号, "No.3", "Suppl. 2", 上.
bool names_itself(std::string_view text, std::size_t begin, std::size_t end) noexcept {
  if (!is_alphanumeric(glyph_at(text, begin).character)) return true;
  if (issue_word_at(text, begin) != 0 || text.substr(0, end).ends_with("号")) return true;
  if (unit_at(text, skip_spaces(text, end)).unit != Unit::none) return true;
  for (std::size_t at = 0; at < begin; at += glyph_at(text, at).bytes) {
    const KeywordMatch word = keyword_at(text, at);
    const std::size_t after = at + word.bytes;
    if (word.keyword != Keyword::none && after + match(text, after, "第") == begin) return true;
  }
  return false;
}

/// True if each number beside the one of the label is told apart from it: the 3 of 12巻3号 is, and
/// that of "12(3)" below 巻; the 246 of "245,246" and the 1 of "1(2)" below 号 are not.
bool are_told_apart(NumberingPart part, const Numbering& numbering, SourceText whole) noexcept {
  for (const Parsed<std::string>* one : {&numbering.volume, &numbering.issue}) {
    const bool wanted = part == NumberingPart::volume  ? one == &numbering.volume
                        : part == NumberingPart::issue ? one == &numbering.issue
                                                       : false;
    if (wanted || !one->stated()) continue;
    const auto begin = static_cast<std::size_t>(one->where.begin - whole.begin);
    const auto end = static_cast<std::size_t>(one->where.end - whole.begin);
    const char before = begin == 0 ? ' ' : whole.text[begin - 1];
    const bool in_brackets = before == '(' || whole.text.substr(0, begin).ends_with("（");
    if (part == NumberingPart::volume && in_brackets) continue;
    if (!names_itself(whole.text, begin, end)) return false;
  }
  return true;
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
  if (!numbering.unread.empty() || !member(numbering, part).value ||
      !are_told_apart(part, numbering, whole)) {
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
