#include "value/designation.hpp"
#include "value/numbering_scan.hpp"
#include "value/numerals.hpp"
#include "value/page_scan.hpp"
#include "value/scan.hpp"

namespace shoshi::value {
namespace {

constexpr std::size_t kMostMerged = 8;  ///< Issues in one.

/// How the marks of a number without a marker join what is in it.
struct Joined {
  bool range = false;  ///< One mark between two numbers, or numbers with letters before them.
  bool list = false;   ///< Several issues: a middle dot, or more than one hyphen between digits.
};

Joined joined(std::string_view text, std::size_t begin, std::size_t end) noexcept {
  std::size_t marks = 0;
  std::size_t between_digits = 0;
  bool only_digits = true;
  bool wave = false;
  bool dot = false;
  char32_t before = 0;
  for (std::size_t at = begin; at < end; at += glyph_at(text, at).bytes) {
    const Glyph glyph = glyph_at(text, at);
    const char32_t c = glyph.character;
    const bool mark = c == U'-' || c == U'~';
    dot = dot || (c == U'・' && is_digit(before));
    wave = wave || c == U'~';
    if (mark) ++marks;
    // "S1-S12", "I_156-I_166", "20-" are ranges; the hyphens of "J85-D-I" and "8p-F-12" are not.
    std::size_t after = at + glyph.bytes;
    while (is_letter(glyph_at(text, after).character) || glyph_at(text, after).character == U'_') {
      after += glyph_at(text, after).bytes;
    }
    const bool to_number = after >= end || is_digit(glyph_at(text, after).character);
    if (mark && is_digit(before) && to_number) ++between_digits;
    only_digits = only_digits && (is_digit(c) || mark || c == U'・');
    before = c;
  }
  if (dot || (!wave && marks > 1 && only_digits)) return {false, true};
  return {wave || (between_digits != 0 && between_digits == (marks + 1) / 2), false};
}

}  // namespace

// 第12巻, 12巻, 3号, 9月号, 45頁, 12(3), E98.D, and numbers that say nothing about themselves
bool NumberingScanner::read_numbered() {
  const std::size_t start = at_;
  const std::size_t ordinal = value::match(text_, at_, "第");
  const std::size_t begin = ordinal != 0 ? skip_spaces(text_, at_ + ordinal) : at_;
  const std::size_t end = designation_end(text_, begin);
  if (end == begin) return false;
  if (read_merged_issue(begin) || read_noted_pages(begin)) return true;
  // 第123委員会: part of a name
  const std::size_t numeral = begin + numeral_at(text_, begin).bytes;
  if (numeral != begin && numeral < end && glyph(numeral) >= 0x3000 && glyph(numeral) != U'・') {
    return false;
  }
  const std::size_t unit = skip_spaces(text_, end);
  if (read_unit(begin, end, unit, ordinal != 0)) return true;
  const char32_t first = glyph(begin);
  const bool latin = is_alphanumeric(first) || is_roman_capital(first);
  if ((!latin && ordinal == 0) || first >= 0x3000) {
    if (ordinal == 0 || !numeral_at(text_, begin)) return false;
  }
  if (!has_digit(text_, begin, end) && !is_roman(text_, begin, end) && ordinal == 0) {
    if (value::match(text_, begin, "advpub") == 0) return false;
    add_volume(begin, end);
    at_ = end;
    return true;
  }
  if (glyph(end) == U'回' || glyph(end) == U'特') return false;
  at_ = end;
  return read_bare(ordinal != 0 ? start : begin);
}

// 3・4合併号, 第3，4合併号, 第3号・第4号合併号
bool NumberingScanner::read_merged_issue(std::size_t begin) {
  std::string value;
  std::size_t at = begin;
  std::size_t list_end = begin;
  for (std::size_t count = 0; count < kMostMerged; ++count) {
    const Numeral number = numeral_at(text_, at);
    if (!number) return false;
    value.append(std::to_string(number.value));
    list_end = at + number.bytes;
    at = list_end;
    if (unit_at(text_, at).unit == Unit::issue) at += unit_at(text_, at).bytes;
    const UnitMatch merged = unit_at(text_, at);
    if (merged.unit == Unit::merged_issue) {
      if (count == 0 || out_.issue.stated()) return false;
      at_ = at + merged.bytes;
      set(out_.issue, begin, at_, list_end);
      out_.issue.value = std::move(value);
      return true;
    }
    const Glyph separator = glyph_at(text_, at);
    switch (separator.character) {
      case U'-':
      case U'~':
        value.push_back('-');
        break;
      case U'/':
        value.push_back('/');
        break;
      case U',':
      case U'、':
      case U'・':
        value.append("・");
        break;
      default:
        return false;
    }
    at = skip_spaces(text_, at + separator.bytes);
    at += value::match(text_, at, "第");
  }
  return false;
}

// 160(1)-150(11): pages counted from both covers, not an issue in brackets
bool NumberingScanner::read_noted_pages(std::size_t begin) {
  std::size_t at = begin;
  for (int page = 0; page < 2; ++page) {
    at += arabic_at(text_, at).bytes;
    if (at == begin || glyph(at) != U'(') return false;
    at = next(at);
    const Numeral note = arabic_at(text_, at);
    at += note.bytes;
    if (!note || glyph(at) != U')') return false;
    at = next(at);
    if (page == 1) break;
    if (glyph(at) != U'-' && glyph(at) != U'~') return false;
    at = next(at);
    if (!is_digit(glyph(at))) return false;
  }
  std::vector<PageRange> ranges;
  if (out_.pages.stated() || scan_pages(text_, begin, PageContext::compound, ranges) < at) {
    return false;
  }
  const SourceText place = slice(source_, begin, at);
  out_.pages.text = written(place, diagnostics_);
  out_.pages.where = place.where();
  ranges.resize(1);
  out_.pages.value = std::move(ranges);
  at_ = at;
  return true;
}

bool NumberingScanner::read_unit(std::size_t begin, std::size_t end, std::size_t after,
                                 bool ordinal) {
  const UnitMatch found = unit_at(text_, after);
  if (found.unit == Unit::none || (!has_digit(text_, begin, end) && !numeral_at(text_, begin) &&
                                   !is_roman(text_, begin, end))) {
    return false;
  }
  const std::size_t unit_end = after + found.bytes;
  at_ = unit_end;
  switch (found.unit) {
    case Unit::volume:
      add_volume(begin, end);
      after_number_ = true;
      return true;
    case Unit::part:
      if (out_.volume.stated()) {
        add_issue(begin, end, end);
      } else {
        add_volume(begin, end);
        after_number_ = true;
      }
      return true;
    case Unit::issue:
      add_issue(begin, end, end);
      return true;
    case Unit::merged_issue:
      add_issue(begin, unit_end, end);
      return true;
    case Unit::month_issue: {
      const Numeral month = numeral_at(text_, begin);
      if (month.value >= 1 && month.value <= 12) month_ = static_cast<std::uint8_t>(month.value);
      add_issue(begin, unit_end, unit_end);
      return true;
    }
    case Unit::page: {
      std::vector<PageRange> ranges;
      const std::size_t last = scan_pages(text_, begin, PageContext::compound, ranges);
      if (ranges.empty() || out_.pages.stated()) break;
      out_.pages.text = written(slice(source_, begin, end), diagnostics_);
      out_.pages.where = slice(source_, begin, end).where();
      out_.pages.value = std::move(ranges);
      pages_marked_ = true;
      if (last > at_) at_ = last;
      return true;
    }
    case Unit::year:
      if (!ordinal) break;
      add_volume(begin, end);
      return true;
    case Unit::none:
      break;
  }
  at_ = begin;
  return false;
}

bool NumberingScanner::read_bare(std::size_t begin) {
  if (bare_count_ == kMostBare) {
    add_unread(begin, at_);
    return true;
  }
  Bare bare;
  bare.begin = begin;
  bare.end = at_;
  bare.before = separator_;
  // A range may be printed with spaces around its mark, or left open.
  if (const std::size_t mark = skip_spaces(text_, at_);
      glyph(mark) == U'-' || glyph(mark) == U'~') {
    const std::size_t last = skip_spaces(text_, next(mark));
    const std::size_t end = is_digit(glyph(last)) ? designation_end(text_, last) : next(mark);
    DateReading date;
    const bool cut_off_date = end == text_.size() && next(mark) == end && out_.pages.stated();
    if (!cut_off_date && !scan_date(text_, last, DateContext::compound, date)) {
      bare.end = end;
      bare.range = true;
    }
  }
  at_ = bare.end;
  const Joined marks = joined(text_, bare.begin, bare.end);
  bare.list = marks.list && !bare.range;
  bare.range = bare.range || marks.range;
  const char32_t after = glyph(at_);
  bare.after = after == U' ' ? U' ' : after;
  const Numeral number = arabic_at(text_, bare.begin);
  bare.year = is_bare_year(number) && bare.begin + number.bytes == bare.end && after != U'(';
  if (const Glyph mark = glyph_at(text_, bare.begin + number.bytes); mark.character == U'-') {
    const Numeral second = arabic_at(text_, bare.begin + number.bytes + mark.bytes);
    const bool whole = bare.begin + number.bytes + mark.bytes + second.bytes == bare.end;
    bare.descends = bare.range && whole && second && second.value < number.value;
  }
  bare_[bare_count_++] = bare;
  after_number_ = !bare.range && !bare.year;
  if (bare.range && glyph(skip_spaces(text_, at_)) == U'(') after_number_ = !out_.volume.stated();
  return true;
}

}  // namespace shoshi::value
