#include <algorithm>

#include "value/designation.hpp"
#include "value/numbering_scan.hpp"
#include "value/numerals.hpp"
#include "value/page_scan.hpp"
#include "value/scan.hpp"

namespace shoshi::value {
namespace {

/// The first issue of a journal, where no number is printed with the word.
constexpr std::string_view kFirstIssue = "創刊";

}  // namespace

void NumberingScanner::set(Parsed<std::string>& part, std::size_t begin, std::size_t end,
                           std::size_t value_end) {
  if (part.stated()) {
    add_unread(begin, end);
    return;
  }
  const SourceText place = slice(source_, begin, end);
  part.text = written(place, diagnostics_);
  part.where = place.where();
  part.value = designation_value(slice(source_, begin, value_end).text);
}

void NumberingScanner::add_volume(std::size_t begin, std::size_t end) {
  set(out_.volume, begin, end, end);
}

// A second part that names the issue ("3号 増刊") makes its name longer.
void NumberingScanner::add_issue(std::size_t begin, std::size_t end, std::size_t value_end) {
  if (!out_.issue.value) {
    set(out_.issue, begin, end, value_end);
    return;
  }
  const std::size_t first = static_cast<std::size_t>(out_.issue.where.begin - source_.begin);
  const SourceText whole = slice(source_, std::min(first, begin), end);
  out_.issue.text = written(whole, diagnostics_);
  out_.issue.where = whole.where();
  out_.issue.value->push_back(' ');
  out_.issue.value->append(designation_value(slice(source_, begin, value_end).text));
}

void NumberingScanner::add_unread(std::size_t begin, std::size_t end) {
  const SourceText piece = slice(source_, begin, end);
  if (piece.text.empty()) return;
  if (!out_.unread.empty()) {
    SourceText& last = out_.unread.back();
    const std::size_t last_end = static_cast<std::size_t>(last.where().end - source_.begin);
    if (begin >= last_end && skip_spaces(text_, last_end) == begin) {
      last = slice(source_, static_cast<std::size_t>(last.begin - source_.begin), end);
      return;
    }
  }
  out_.unread.push_back(piece);
}

void NumberingScanner::report_unread() {
  if (out_.unread.empty()) return;
  std::sort(out_.unread.begin(), out_.unread.end(),
            [](const SourceText& a, const SourceText& b) { return a.begin < b.begin; });
  for (const SourceText& piece : out_.unread) {
    diagnostics_.report(DiagnosticKind::numbering_unread, piece.where(),
                        {written(piece, diagnostics_)});
  }
}

NumberingScanner::Bare NumberingScanner::take(std::size_t index) {
  const Bare bare = bare_[index];
  std::move(bare_.begin() + static_cast<std::ptrdiff_t>(index) + 1,
            bare_.begin() + static_cast<std::ptrdiff_t>(bare_count_),
            bare_.begin() + static_cast<std::ptrdiff_t>(index));
  --bare_count_;
  return bare;
}

void NumberingScanner::resolve() {
  if (bare_count_ != 0) {
    resolve_year();
    resolve_pages();
    resolve_rest();
  }
  resolve_month();
  Parsed<std::string>& issue = out_.issue;
  if (issue.value && issue.value->starts_with(kFirstIssue) &&
      issue.value->size() <= kFirstIssue.size() + std::string_view("号").size()) {
    issue.value = "1";
    issue.inferred = true;
  }
}

// The last number that can be a year is one, if no other date is printed.
void NumberingScanner::resolve_year() {
  if (out_.issued.stated()) {
    // "1988 Volume 79 ... Published: September 25, 1988"
    const bool repeated =
        out_.issued.value && bare_[0].year && bare_[0].begin == 0 &&
        static_cast<int>(arabic_at(text_, 0).value) == out_.issued.value->first.year;
    if (repeated) take(0);
    return;
  }
  for (std::size_t n = bare_count_; n-- > 0;) {
    if (!bare_[n].year) continue;
    const Bare bare = take(n);
    DateReading reading;
    if (!scan_date(text_, bare.begin, DateContext::compound, reading)) return;
    std::size_t end = bare.end;
    // "2004,11": a month after a comma without a space, before more
    if (n < bare_count_ && bare_[n].begin == bare.end + 1 && text_[bare.end] == ',') {
      const Numeral month = arabic_at(text_, bare_[n].begin);
      const bool whole = bare_[n].begin + month.bytes == bare_[n].end;
      if (whole && month.digits <= 2 && month.value >= 1 && month.value <= 12) {
        reading.range.first.month = static_cast<std::uint8_t>(month.value);
        end = bare_[n].end;
        take(n);
      }
    }
    const SourceText place = slice(source_, bare.begin, end);
    out_.issued.text = written(place, diagnostics_);
    out_.issued.where = place.where();
    out_.issued.value = reading.range;
    return;
  }
}

void NumberingScanner::take_pages(std::size_t index) {
  const Bare bare = take(index);
  std::vector<PageRange> ranges;
  std::size_t end = bare.end;
  // "237-239, 273-274": the numbers after it belong to the list.
  while (index < bare_count_ && bare_[index].before == U',' && bare_[index].range) {
    end = take(index).end;
  }
  const std::string_view upto = text_.substr(0, end);
  if (scan_pages(upto, bare.begin, PageContext::whole, ranges) == bare.begin) {
    add_unread(bare.begin, end);
    return;
  }
  const SourceText place = slice(source_, bare.begin, end);
  out_.pages.text = written(place, diagnostics_);
  out_.pages.where = place.where();
  out_.pages.value = std::move(ranges);
}

// A number after a colon is a page; else the first range behind a volume or issue is one.
void NumberingScanner::resolve_pages() {
  if (out_.pages.stated()) return;
  for (std::size_t n = 0; n < bare_count_; ++n) {
    if (bare_[n].before == U':') return take_pages(n);
  }
  const bool numbered = out_.volume.stated() || out_.issue.stated();
  for (std::size_t n = 0; n < bare_count_; ++n) {
    if (!bare_[n].range) continue;
    const bool known = numbered || n != 0;
    const bool alone = !out_.total_number.stated() && bare_count_ == 1 && bare_[n].after != U'(';
    if (known || alone) return take_pages(n);
  }
}

void NumberingScanner::resolve_rest() {
  while (bare_count_ != 0) {
    const Bare bare = take(0);
    // J-STAGE, and NDL after it, writes 0 where there is no issue.
    if (text_.substr(bare.begin, bare.end - bare.begin) == "0") continue;
    const bool volume = out_.volume.stated();
    const bool issue = out_.issue.stated();
    const bool closed_by_space = bare.after == U' ' || bare.after == U'(';
    const bool has_others = out_.pages.stated() || out_.total_number.stated();
    const std::size_t begin = bare.begin + match(text_, bare.begin, "第");
    if (!volume && !issue && bare_count_ == 0 && closed_by_space && has_others) {
      add_issue(begin, bare.end, bare.end);
    } else if (!volume) {
      add_volume(begin, bare.end);
    } else if (!issue) {
      add_issue(begin, bare.end, bare.end);
    } else if (!out_.pages.stated()) {
      bare_[0] = bare;
      bare_count_ = 1;
      take_pages(0);
    } else {
      add_unread(bare.begin, bare.end);
    }
  }
}

void NumberingScanner::resolve_month() {
  if (month_ == 0 || !out_.issued.value) return;
  DateRange& date = *out_.issued.value;
  const bool year_only = date.first.month == 0 && date.first.season == Season::none;
  if (year_only && !date.is_range()) date.first.month = month_;
}

namespace {

bool may_begin_numbering(std::string_view text, std::size_t at) noexcept {
  const char32_t c = glyph_at(text, at).character;
  if (is_digit(c) || c == U'(' || c == U'[' || c == U'第') return true;
  if (keyword_at(text, at).keyword != Keyword::none) return true;
  if (page_marker_at(text, at) != 0) return true;
  DateReading date;
  return scan_date(text, at, DateContext::compound, date);
}

bool explains_all(std::string_view text) {
  Diagnostics unheard;
  const Numbering numbering = read_numbering({text, 0}, unheard);
  return numbering.unread.empty();
}

/// The part of a compound string that a label says it is; the whole text if nothing is read.
Parsed<std::string> read_alone(SourceText text, Parsed<std::string> Numbering::*wanted,
                               Parsed<std::string> Numbering::*other, Diagnostics& diagnostics) {
  const SourceText whole = trimmed(text);
  Parsed<std::string> out;
  out.text = written(whole, diagnostics);
  out.where = whole.where();
  if (whole.text.empty()) return out;
  const bool bare = is_alphanumeric(glyph_at(whole.text, 0).character) || numeral_at(whole.text, 0);
  if (bare && designation_end(whole.text, 0) == whole.text.size()) {
    out.value = designation_value(whole.text);
    return out;
  }
  Diagnostics unheard;
  Numbering numbering = read_numbering(whole, unheard);
  Parsed<std::string>& either = (numbering.*wanted).stated() ? numbering.*wanted : numbering.*other;
  Parsed<std::string>& part = either.stated() ? either : numbering.total_number;
  const bool clear = numbering.unread.empty() && part.value.has_value();
  out.value = clear ? std::move(*part.value) : designation_value(whole.text);
  out.inferred = clear && part.inferred;
  return out;
}

}  // namespace

std::size_t numbering_begin(std::string_view text) {
  char32_t before = 0;
  for (std::size_t at = 0; at < text.size();) {
    const Glyph glyph = glyph_at(text, at);
    const bool boundary = before == U' ' || before == U',' || before == U'、' || before == U'』' ||
                          glyph.character == U'(' || glyph.character == U'第' || at == 0;
    if (boundary && glyph.character != U' ' && may_begin_numbering(text, at) &&
        explains_all(text.substr(at))) {
      return at;
    }
    before = glyph.character;
    at += glyph.bytes;
  }
  return text.size();
}

Parsed<std::string> read_volume(SourceText text, Diagnostics& diagnostics) {
  return read_alone(text, &Numbering::volume, &Numbering::issue, diagnostics);
}

Parsed<std::string> read_issue(SourceText text, Diagnostics& diagnostics) {
  return read_alone(text, &Numbering::issue, &Numbering::volume, diagnostics);
}

}  // namespace shoshi::value
