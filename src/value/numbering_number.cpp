#include "value/designation.hpp"
#include "value/numbering_scan.hpp"
#include "value/numerals.hpp"
#include "value/page_scan.hpp"
#include "value/scan.hpp"

namespace shoshi::value {
namespace {

// Outside these a bare number of four digits is rather a volume, an issue or a page.
constexpr std::uint32_t kFirstBareYear = 1868;
constexpr std::uint32_t kLastBareYear = 2099;

bool has_range_mark(std::string_view text, std::size_t begin, std::size_t end) noexcept {
  for (std::size_t at = begin; at < end; at += glyph_at(text, at).bytes) {
    const char32_t c = glyph_at(text, at).character;
    if (c == U'-' || c == U'~') return true;
  }
  return false;
}

}  // namespace

// 第12巻, 12巻, 3号, 9月号, 45頁, 12(3), E98.D, and numbers that say nothing about themselves
bool NumberingScanner::read_numbered() {
  const std::size_t start = at_;
  const std::size_t ordinal = value::match(text_, at_, "第");
  const std::size_t begin = ordinal != 0 ? skip_spaces(text_, at_ + ordinal) : at_;
  const std::size_t end = designation_end(text_, begin);
  if (end == begin) return false;
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

bool NumberingScanner::read_unit(std::size_t begin, std::size_t end, std::size_t after,
                                 bool ordinal) {
  const UnitMatch found = unit_at(text_, after);
  if (found.unit == Unit::none || (!has_digit(text_, begin, end) && !numeral_at(text_, begin))) {
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
  bare.range = bare.range || has_range_mark(text_, bare.begin, bare.end);
  const char32_t after = glyph(at_);
  bare.after = after == U' ' ? U' ' : after;
  const Numeral number = arabic_at(text_, bare.begin);
  bare.year = number.digits == 4 && bare.begin + number.bytes == bare.end &&
              number.value >= kFirstBareYear && number.value <= kLastBareYear && after != U'(';
  bare_[bare_count_++] = bare;
  after_number_ = !bare.range && !bare.year;
  if (bare.range && glyph(skip_spaces(text_, at_)) == U'(') after_number_ = !out_.volume.stated();
  return true;
}

}  // namespace shoshi::value
