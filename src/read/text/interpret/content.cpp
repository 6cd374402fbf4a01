#include <algorithm>
#include <cstddef>
#include <iterator>
#include <optional>
#include <string>
#include <string_view>
#include <utility>

#include "read/text/interpret/resource_types.hpp"
#include "read/text/interpret/rows.hpp"
#include "unicode/clean.hpp"
#include "unicode/script.hpp"
#include "unicode/utf8.hpp"
#include "value/count.hpp"
#include "value/language.hpp"

namespace shoshi::text {
namespace {

/// The pieces of a list, trimmed and not empty; `separates` tells, at a byte, how many bytes of the
/// text are a separator.
template <class Separates>
std::vector<SourceText> cut(SourceText value, Separates separates) {
  std::vector<SourceText> pieces;
  std::size_t begin = 0;
  const auto add = [&](std::size_t end) {
    const SourceText piece = unicode::trim(value.part(begin, end - begin));
    if (!piece.text.empty()) pieces.push_back(piece);
  };
  int depth = 0;
  for (std::size_t at = 0; at < value.text.size();) {
    const unicode::CodePoint point = unicode::decode(value.text, at);
    // A comma inside brackets belongs to what is in them.
    if (point.value == U'(' || point.value == U'（') ++depth;
    if (point.value == U')' || point.value == U'）') depth = std::max(0, depth - 1);
    const std::size_t bytes = depth == 0 ? separates(value.text, at, point.value) : 0;
    if (bytes != 0) {
      add(at);
      begin = at + bytes;
      at = begin;
    } else {
      at += point.bytes;
    }
  }
  add(value.text.size());
  return pieces;
}

bool is_digit_at(std::string_view text, std::size_t at) noexcept {
  return at < text.size() && text[at] >= '0' && text[at] <= '9';
}

/// 1,2-ジクロロエタン: a comma between digits is no separator.
bool is_between_digits(std::string_view text, std::size_t at) noexcept {
  return at > 0 && is_digit_at(text, at - 1) && is_digit_at(text, at + 1);
}

/// Between keywords: a comma, semicolon or slash of any width; of the ASCII slash only one with a
/// space beside it, for TCP/IP is one word. Never the middle dot.
std::size_t keyword_separator(std::string_view text, std::size_t at, char32_t c) noexcept {
  switch (c) {
    case U',':
      return is_between_digits(text, at) ? 0 : 1;
    case U';':
      return 1;
    case U'、':
    case U'，':
    case U'；':
    case U'／':
      return std::string_view("、").size();
    case U'|':  // WEKO's, and twice NDL's
      return text.substr(at).starts_with("||") ? 2 : 1;
    case U'/':
      return (at > 0 && text[at - 1] == ' ') || text.substr(at + 1).starts_with(' ') ? 1 : 0;
    default:
      return 0;
  }
}

std::size_t language_separator(std::string_view /*text*/, std::size_t /*at*/, char32_t c) noexcept {
  if (c == U',' || c == U';' || c == U'/') return 1;
  return c == U'、' || c == U'，' || c == U'；' || c == U'・' ? std::string_view("、").size() : 0;
}

/// Appends a paragraph: nothing between two Japanese characters, otherwise a space.
void append_paragraph(std::string& text, const std::string& paragraph) {
  if (text.empty() || paragraph.empty()) {
    text += paragraph;
    return;
  }
  const char32_t before = unicode::decode_before(text, text.size()).value;
  const char32_t after = unicode::decode(paragraph, 0).value;
  const bool japanese = (unicode::is_japanese(before) || before == U'。' || before == U'、') &&
                        unicode::is_japanese(after);
  if (!japanese) text += ' ';
  text += paragraph;
}

/// The code of a language as written: "日本語", "日本語 (JA)" (J-GLOBAL), "jpn : 日本語" (NDL).
std::string_view language_code(std::string_view written) {
  const std::string_view whole = value::language_code(written);
  const std::size_t second = written.find_first_of("(:");
  if (whole != "und" || second == std::string_view::npos) return whole;
  return value::language_code(unicode::trim(written.substr(0, second)));
}

void add_language(const Context& context, SourceText written) {
  std::string text = unicode::clean(written, context.diagnostics);
  std::string code(language_code(text));
  const auto same = [&](const Language& one) { return one.code == code && code != "und"; };
  auto& languages = context.record.languages;
  if (std::any_of(languages.begin(), languages.end(), same)) return;
  languages.push_back({std::move(code), std::move(text), false, written.where()});
}

/// The count that a label holds in its bracket: "参考文献 (63)".
template <class T>
void take_count_of_label(const Context& context, const Part& part, Parsed<T>& target, T value) {
  Parsed<T> count;
  count.text = std::to_string(*bare_label(part.label.text).count);
  count.value = std::move(value);
  count.where = part.label.where();
  take(context, std::move(count), target, part);
}

/// The value of a list's label, if it is nothing but its count.
template <auto read, class T>
bool take_count_of_value(const Context& context, const Part& part, Parsed<T>& target) {
  Diagnostics unheard;
  if (!read(part.value, unheard).value) return false;
  take(context, read(part.value, context.diagnostics), target, part);
  return true;
}

}  // namespace

/// A type that says more than the kind of record (原著論文, 総説) is kept with its label. It names
/// the degree (博士論文) only where no label of the record does, above it or below.
void resource_type(const Context& context, const Part& part) {
  Record& record = context.record;
  const std::optional<ResourceType> type = find_resource_type(part.value.text);
  if (!type) {
    context.diagnostics.report(DiagnosticKind::type_unknown, part.value.where(),
                               {std::string(part.value.text)});
    return keep_unread(context, part);
  }
  const bool first = record.kind == RecordKind::unknown || record.kind_inferred;
  if (first) {
    record.kind = type->kind;
    record.kind_inferred = false;
  }
  const bool is_degree = !type->degree.empty();
  if (is_degree && context.stated_degree.empty() && record.degree.name.text.empty()) {
    record.degree.name = local_text(context, part.value);
    record.degree.name.text = type->degree;
  }
  const std::string_view degree =
      context.stated_degree.empty() ? record.degree.name.text : context.stated_degree;
  const bool all_said =
      type->plain || (is_degree && degree.find(type->degree) != std::string_view::npos);
  if (record.kind != type->kind || !all_said) keep_unread(context, part);
}

void language(const Context& context, const Part& part) {
  const auto pieces = cut(part.value, language_separator);
  const bool all_known = std::all_of(pieces.begin(), pieces.end(), [](const SourceText& piece) {
    return language_code(piece.text) != "und";
  });
  if (!all_known) return add_language(context, part.value);
  for (const SourceText& piece : pieces) add_language(context, piece);
}

void keywords(const Context& context, const Part& part) {
  const BareLabel label = bare_label(part.label.text);
  // DNA,RNA; 外交: where semicolons separate, a comma needs a space behind it to do so too.
  const bool semicolons = part.value.text.find(';') != std::string_view::npos;
  const auto separator = [&](std::string_view text, std::size_t at, char32_t c) noexcept {
    const bool inner = semicolons && c == U',' && !text.substr(at + 1).starts_with(' ');
    return inner ? 0 : keyword_separator(text, at, c);
  };
  for (const SourceText& piece : cut(part.value, separator)) {
    LocalText text = local_text(context, piece);
    if (!label.language.empty()) {
      text.language = label.language;
      text.language_inferred = false;
    }
    context.record.keywords.push_back(std::move(text));
  }
}

/// The lines of one label are one abstract.
void abstract(const Context& context, const Part& part) {
  auto& abstracts = context.record.abstracts;
  LocalText text = labelled_text(context, part);
  if (abstracts.empty() || abstracts.back().language != text.language) {
    abstracts.push_back(std::move(text));
    return;
  }
  append_paragraph(abstracts.back().text, text.text);
  abstracts.back().where.end = text.where.end;
}

void note(const Context& context, const Part& part) {
  context.record.notes.push_back(local_text(context, part.value));
}

void reference_count(const Context& context, const Part& part) {
  single<&Record::reference_count, value::read_count>(context, part);
}

void cited_by_counts(const Context& context, const Part& part) {
  single<&Record::cited_by_counts, value::read_counts>(context, part);
}

void references(const Context& context, const Part& part) {
  auto& target = context.record.reference_count;
  if (const auto count = bare_label(part.label.text).count) {
    take_count_of_label<std::uint32_t>(context, part, target, *count);
  }
  if (part.value.text.empty()) return;
  if (!take_count_of_value<value::read_count>(context, part, target)) keep_aside(context, part);
}

void citing_works(const Context& context, const Part& part) {
  auto& target = context.record.cited_by_counts;
  if (const auto count = bare_label(part.label.text).count) {
    take_count_of_label<std::vector<std::uint32_t>>(context, part, target, {*count});
  }
  if (part.value.text.empty()) return;
  if (!take_count_of_value<value::read_counts>(context, part, target)) keep_aside(context, part);
}

}  // namespace shoshi::text
