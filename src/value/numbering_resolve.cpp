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
    resolve_volume_and_issue();
    resolve_pages();
    resolve_rest();
  }
  resolve_fiscal_year();
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
    // and NDL's "(1999) 1999 p.237-240"
    for (std::size_t n = 0; n < bare_count_; ++n) {
      const Bare& bare = bare_[n];
      if (!bare.year || !out_.issued.value || (bare.begin != 0 && year_bracket_ == 0)) continue;
      const int year = static_cast<int>(arabic_at(text_, bare.begin).value);
      if (year != out_.issued.value->first.year) continue;
      take(n);
      return;
    }
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
    // "(1150), 7-28", but not NDL's "2-4(通号 153)"
    const bool after_total = total_end_ != 0 && bare_[n].begin >= total_end_;
    const bool known = numbered || n != 0 || after_total;
    const bool alone = !out_.total_number.stated() && bare_count_ == 1 && bare_[n].after != U'(';
    if (known || alone) return take_pages(n);
  }
}

// "28-2, pp. 15-23", "28-2, 15-23": where pages are given besides, a range that descends is volume
// and issue.
void NumberingScanner::resolve_volume_and_issue() {
  if (out_.volume.stated() || out_.issue.stated() || !bare_[0].descends) return;
  const bool other_pages = out_.pages.stated() || (bare_count_ > 1 && bare_[1].range);
  if (!other_pages) return;
  const Bare bare = take(0);
  const std::size_t volume_end = bare.begin + arabic_at(text_, bare.begin).bytes;
  const std::size_t issue = volume_end + glyph_at(text_, volume_end).bytes;
  add_volume(bare.begin, volume_end);
  add_issue(issue, bare.end, bare.end);
}

// 平成29年度 is the volume where another date is given (NDL 巻次), else the date.
void NumberingScanner::resolve_fiscal_year() {
  if (fiscal_end_ == 0) return;
  if (out_.issued.stated()) return add_volume(fiscal_begin_, fiscal_end_);
  const SourceText place = slice(source_, fiscal_begin_, fiscal_end_);
  out_.issued.text = written(place, diagnostics_);
  out_.issued.where = place.where();
  out_.issued.value = fiscal_.range;
  report_problems(fiscal_, source_, diagnostics_);
}

void NumberingScanner::resolve_rest() {
  while (bare_count_ != 0) {
    const Bare bare = take(0);
    // J-STAGE, and NDL after it, writes 0 where there is no issue.
    if (text_.substr(bare.begin, bare.end - bare.begin) == "0") continue;
    const bool volume = out_.volume.stated();
    const bool issue = out_.issue.stated();
    const bool closed_by_space = bare.after == U' ' || bare.after == U'(';
    const bool like_ndl = pages_marked_ || (out_.total_number.stated() && total_end_ == 0);
    // "12 (2001) pp. 45-67": the year of a volume
    const bool with_year = year_bracket_ != 0 && skip_spaces(text_, bare.end) == year_bracket_ - 1;
    const std::size_t begin = bare.begin + match(text_, bare.begin, "第");
    const bool lone = !volume && !issue && bare_count_ == 0;
    if ((lone && closed_by_space && like_ndl && !with_year) || (bare.list && !issue)) {
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

}  // namespace shoshi::value
