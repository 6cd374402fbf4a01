#include <algorithm>
#include <array>
#include <utility>

#include "read/text/interpret/rows.hpp"
#include "unicode/clean.hpp"
#include "unicode/fold.hpp"
#include "unicode/script.hpp"
#include "value/language.hpp"

namespace shoshi::text {
namespace {

/// Longer than any value that says that there is none.
constexpr std::size_t kLongestNothing = 24;

/// True if the second date is as the first, only more precise.
bool refines(const PartialDate& first, const PartialDate& second) noexcept {
  if (first.year != second.year || second.month == 0) return false;
  if (first.season != Season::none || second.season != Season::none) return false;
  if (first.month == 0) return true;
  return first.month == second.month && first.day == 0;
}

}  // namespace

void keep_unread(const Context& context, const Part& part) {
  keep_piece(context, part, part.value);
}

void keep_piece(const Context& context, const Part& part, SourceText piece) {
  Diagnostics unheard;  // The label is no value; what is in it was seen when it was found.
  context.record.unread.push_back({unicode::clean(part.label, unheard),
                                   unicode::clean(piece, context.diagnostics), piece.where()});
}

void keep_aside(const Context& context, const Part& part) {
  context.diagnostics.report(DiagnosticKind::no_place, part.label.where(),
                             {std::string(part.label.text)});
  keep_unread(context, part);
}

void keep_all_aside(const Context& context, Parts parts) {
  for (const Part* part : parts) keep_aside(context, *part);
}

void keep_repeated(const Context& context, const Part& part) {
  context.diagnostics
      .report(DiagnosticKind::value_repeated, part.value.where(), {std::string(part.label.text)})
      .annotate(part.label.where());
  keep_unread(context, part);
}

void report_no_value(const Context& context, const Part& part) {
  context.diagnostics.report(DiagnosticKind::label_without_value, part.label.where(),
                             {std::string(part.label.text)});
}

LocalText local_text(const Context& context, SourceText value) {
  LocalText text;
  text.text = unicode::clean(value, context.diagnostics);
  text.language = value::language_of_text(text.text);
  text.language_inferred = true;
  text.where = value.where();
  return text;
}

LocalText labelled_text(const Context& context, const Part& part) {
  LocalText text = local_text(context, part.value);
  const BareLabel label = bare_label(part.label.text);
  if (!label.language.empty()) {
    text.language = label.language;
    text.language_inferred = false;
  }
  return text;
}

bool states_nothing(std::string_view value) {
  static constexpr auto kNothing = std::to_array<std::string_view>({"-",
                                                                    "--",
                                                                    "---",
                                                                    "‐",
                                                                    "–",
                                                                    "—",
                                                                    "―",
                                                                    "−",
                                                                    "─",
                                                                    "ー",
                                                                    "n/a",
                                                                    "出版社不明",
                                                                    "出版者不明",
                                                                    "発行者不明",
                                                                    "出版地不明",
                                                                    "[出版社不明]",
                                                                    "[出版者不明]",
                                                                    "[出版地不明]",
                                                                    "[s.n.]",
                                                                    "[s.l.]",
                                                                    "[s.l. : s.n.]",
                                                                    "99990101",
                                                                    "9999-01-01"});
  // Wide letters begin with the byte 0xEF.
  constexpr std::string_view kFirstBytes = "-nN9[\xE2\xE3\xE5\xE7\xEF";
  if (value.empty() || value.size() > kLongestNothing) return false;
  if (kFirstBytes.find(value.front()) == std::string_view::npos) return false;
  std::string folded;
  if (unicode::fold_label(value, folded)) value = folded;
  return std::find(kNothing.begin(), kNothing.end(), value) != kNothing.end();
}

bool says_the_same(Parsed<DateRange>& first, Parsed<DateRange>& second) {
  if (!first.value || !second.value) return first.text == second.text;
  if (*first.value == *second.value) return true;
  if (first.value->is_range() || second.value->is_range()) return false;
  if (refines(second.value->first, first.value->first)) return true;
  if (!refines(first.value->first, second.value->first)) return false;
  first = std::move(second);
  return true;
}

void nothing(const Context& /*context*/, const Part& /*part*/) {}

}  // namespace shoshi::text
