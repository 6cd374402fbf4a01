#include "value/date.hpp"

#include <utility>

#include "value/date_scan.hpp"
#include "value/designation.hpp"
#include "value/plain.hpp"
#include "value/scan.hpp"

namespace shoshi::value {
namespace {

/// What may stand before a date: brackets of a supplied year, signs of a copyright year.
constexpr std::string_view kOpenings[] = {"[",         "(",    "〔", "<", "〈",  "©",  "ⓒ",
                                          "copyright", "cop.", "c",  "p", "ca.", "約", "刊"};

constexpr std::string_view kClosings[] = {
    "]",  ")",    "〕",   ">",    "〉",   "?",    ".",    ",",  "、", "。", "発行", "刊行",
    "刊", "出版", "印刷", "公開", "受付", "受理", "現在", "付", "号", "頃", "ごろ", "issued"};

/// JaLC writes the first year where it has no date, databases the second.
constexpr std::string_view kFillerYears[] = {"9999", "0000"};

std::size_t skip_any(std::string_view text, std::size_t at, const std::string_view* words,
                     std::size_t count) noexcept {
  for (;;) {
    at = skip_spaces(text, at);
    std::size_t bytes = 0;
    for (std::size_t n = 0; n < count && bytes == 0; ++n) bytes = match(text, at, words[n]);
    if (bytes == 0) return at;
    at += bytes;
  }
}

bool is_filler(std::string_view text) noexcept {
  std::size_t year = 0;
  for (const std::string_view filler : kFillerYears) {
    if (year == 0) year = match(text, 0, filler);
  }
  if (year == 0) return false;
  for (std::size_t at = year; at < text.size();) {
    const Glyph glyph = glyph_at(text, at);
    const char32_t c = glyph.character;
    if (!is_digit(c) && c != U'-' && c != U'/' && c != U'.') return false;
    at += glyph.bytes;
  }
  return true;
}

}  // namespace

namespace {

/// The offset behind what may stand before a date: brackets and signs, and the label of services
/// that print it in one string with the date ("(早期公開日: 2022/03/31)", "Published: May 11,
/// 2017").
std::size_t skip_openings(std::string_view text) noexcept {
  for (std::size_t at = 0;;) {
    at = skip_spaces(text, at);
    const KeywordMatch label = keyword_at(text, at);
    std::size_t bytes = 0;
    if (label.keyword == Keyword::issued || label.keyword == Keyword::available) {
      bytes = label.bytes;
    }
    for (std::size_t n = 0; n < std::size(kOpenings) && bytes == 0; ++n) {
      bytes = match(text, at, kOpenings[n]);
    }
    if (bytes == 0) return at;
    at += bytes;
  }
}

}  // namespace

Parsed<DateRange> read_date(SourceText text, Diagnostics& diagnostics) {
  const SourceText whole = trimmed(text);
  if (whole.text.empty() || is_filler(whole.text)) return {};
  Parsed<DateRange> date;
  date.text = written(whole, diagnostics);
  date.where = whole.where();
  if (PartialDate plain; plain_date_end(whole.text, 0, plain) == whole.text.size()) {
    date.value.emplace().first = plain;
    return date;
  }
  DateReading reading;
  if (!scan_date(whole.text, 0, DateContext::whole, reading)) {
    const std::size_t begin = skip_openings(whole.text);
    if (begin == 0 || !scan_date(whole.text, begin, DateContext::whole, reading)) {
      diagnostics.report(DiagnosticKind::date_unread, date.where, {date.text});
      return date;
    }
  }
  const std::size_t end = skip_any(whole.text, reading.end, kClosings, std::size(kClosings));
  const bool cut_in_number =
      end == reading.end && is_alphanumeric(glyph_at(whole.text, end).character);
  if (cut_in_number) {
    diagnostics.report(DiagnosticKind::date_unread, date.where, {date.text});
    return date;
  }
  report_problems(reading, whole, diagnostics);
  date.value = reading.range;
  if (end < whole.text.size()) {
    const SourceText rest = slice(whole, end, whole.text.size());
    diagnostics.report(DiagnosticKind::numbering_unread, rest.where(),
                       {written(rest, diagnostics)});
  }
  return date;
}

void report_problems(const DateReading& reading, SourceText source, Diagnostics& diagnostics) {
  for (std::size_t n = 0; n < reading.problem_count; ++n) {
    const DateProblem& problem = reading.problems[n];
    const SourceText place = slice(source, problem.begin, problem.end);
    std::vector<std::string> arguments{folded(place.text)};
    switch (problem.kind) {
      case DiagnosticKind::era_disagrees:
        arguments.push_back(std::to_string(problem.first));
        arguments.push_back(std::to_string(problem.second));
        break;
      case DiagnosticKind::date_outside_era:
        arguments.emplace_back(problem.era->name);
        arguments.push_back(std::to_string(problem.first));
        break;
      default:
        break;
    }
    diagnostics.report(problem.kind, place.where(), std::move(arguments));
  }
}

}  // namespace shoshi::value
