#include "value/host.hpp"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <iterator>
#include <string>
#include <utility>

#include "read/text/interpret/rows.hpp"
#include "unicode/clean.hpp"
#include "unicode/fold.hpp"
#include "unicode/script.hpp"
#include "unicode/utf8.hpp"
#include "value/container.hpp"
#include "value/identifier.hpp"
#include "value/name.hpp"
#include "value/name_words.hpp"
#include "value/numbering.hpp"

namespace shoshi::text {
namespace {

/// True if the record has that ISSN already.
bool has_issn(const Record& record, const Issn& issn) {
  return std::any_of(record.container.issns.begin(), record.container.issns.end(),
                     [&](const Issn& one) {
                       return issn.number.value && one.number.value == issn.number.value &&
                              (issn.kind == IssnKind::unknown || one.kind == issn.kind);
                     });
}

void add_issns(Record& record, std::vector<Issn> issns) {
  for (Issn& issn : issns) {
    if (!has_issn(record, issn)) record.container.issns.push_back(std::move(issn));
  }
}

bool same_container(const Container& first, const Container& second) {
  return std::any_of(first.titles.begin(), first.titles.end(), [&](const Title& one) {
    return value::same_letters(one.text, second.titles.front().text);
  });
}

/// Puts the container into the record; false if the record has another one.
bool add_container(const Context& context, Container container) {
  Container& target = context.record.container;
  if (!container.titles.empty() && !target.titles.empty() && !same_container(target, container)) {
    return false;
  }
  if (target.titles.empty()) target.titles = std::move(container.titles);
  add_issns(context.record, std::move(container.issns));
  return true;
}

/// Who is responsible for the journal has no place in the record of an article.
void keep_pieces(const Context& context, const Part& part, const std::vector<SourceText>& pieces) {
  for (const SourceText& piece : pieces) keep_piece(context, part, piece);
}

void take_numbering(const Context& context, const Part& part, value::Numbering&& read) {
  Record& record = context.record;
  take(context, std::move(read.volume), record.volume, part);
  take(context, std::move(read.issue), record.issue, part);
  take(context, std::move(read.total_number), record.total_number, part);
  take(context, std::move(read.pages), record.pages, part);
  take(context, std::move(read.article_number), record.article_number, part);
  take(context, std::move(read.extent), record.extent, part);
  take(context, std::move(read.issued), record.issued, part);
  take(context, std::move(read.available), record.available, part);
  Diagnostics unheard;  // What cleaning finds here was reported when the parts were read.
  for (const SourceText& rest : read.unread) {
    record.unread.push_back(
        {unicode::clean(part.label, unheard), unicode::clean(rest, unheard), rest.where()});
  }
}

/// Where a citation that repeats the title of the work goes on behind it; 0 if it does not.
std::size_t behind_title(const Record& record, std::string_view text) {
  for (const Title& title : record.titles) {
    if (title.kind != TitleKind::main) continue;
    const std::size_t at = text.find(title.text);
    if (at == std::string_view::npos || at + title.text.size() == text.size()) return 0;
    std::size_t end = at + title.text.size();
    // In 「」 or before a full stop, as references have titles.
    for (const std::string_view mark : {"」", "』", "\"", ".", "。", ",", "，", " "}) {
      if (text.substr(end).starts_with(mark)) end += mark.size();
    }
    return end;
  }
  return 0;
}

void host(const Context& context, const Part& part, bool below_another) {
  const SourceText text =
      unicode::trim(part.value.part(behind_title(context.record, part.value.text)));
  const bool has_numbers = value::is_host(text);
  value::Host read = value::read_host(text, context.diagnostics);
  const bool added = add_container(context, read.container);
  if (!added && below_another && !has_numbers) {
    // CiNii's 収録刊行物: the journal, then journal and numbering, then the publisher.
    return publisher(context, part);
  }
  if (!added) return keep_repeated(context, part);
  read.numbering.unread = std::move(read.unread);
  take_numbering(context, part, std::move(read.numbering));
  keep_pieces(context, part, read.responsibility);
}

/// True if what is no ISSN may be meant for one: six digits or more that nothing is glued to.
bool resembles_issn(SourceText value, const Parsed<std::string>& number) {
  constexpr std::ptrdiff_t kDigits = 6;
  const auto digits = std::count_if(number.text.begin(), number.text.end(),
                                    [](char c) { return c >= '0' && c <= '9'; });
  const std::size_t at = static_cast<std::size_t>(number.where.begin - value.begin);
  const bool glued = at > 0 && at <= value.text.size() &&
                     unicode::is_latin(unicode::decode_before(value.text, at).value);
  return digits >= kDigits && !glued;
}

/// What stands behind an ISSN without "(online)" and the punctuation that ends it.
SourceText behind_qualifier(SourceText text) {
  text = unicode::trim(text);
  const std::size_t close = text.text.find(')');
  if (text.text.starts_with('(') && close != std::string_view::npos) text = text.part(close + 1);
  const std::size_t begin = text.text.find_first_not_of(" ;,/");
  return text.part(std::min(begin, text.text.size()));
}

/// The part of an ISSN's value that is another field: 第12巻 of "0454-2215 第12巻", all of it where
/// the page has no ISSN below its label. Empty if there is none.
SourceText behind_issns(SourceText value, IssnKind kind) {
  Diagnostics unheard;
  std::uint64_t end = value.begin;
  for (const Issn& one : value::read_issns(value, kind, unheard)) {
    if (!one.number.value && !resembles_issn(value, one.number)) {
      return behind_qualifier(value.part(static_cast<std::size_t>(end - value.begin)));
    }
    end = one.number.where.end;
  }
  return value.part(value.text.size());
}

/// Volume, issue and pages that follow an ISSN on its line are that; anything else is kept.
void take_behind_issns(const Context& context, const Part& part, SourceText rest) {
  if (rest.text == "なし" || rest.text == "無し") return report_no_value(context, part);
  Diagnostics heard;
  value::Numbering read = value::read_numbering(rest, heard);
  if (read.unread.empty() && (read.volume.stated() || read.issue.stated() || read.pages.stated())) {
    return take_numbering(context, part, std::move(read));
  }
  context.diagnostics.report(DiagnosticKind::issn_form, rest.where(), {std::string(rest.text)});
  keep_piece(context, part, rest);
}

template <IssnKind kind>
void issns(const Context& context, const Part& part) {
  // JPCOAR's 収録物識別子 is an ISSN or the number of a catalogue.
  Diagnostics unheard;
  const Identifier ncid = value::read_identifier("ncid", part.value, unheard);
  if (ncid.number.value) {
    context.record.container.identifiers.push_back(ncid);
    return;
  }
  const SourceText rest = behind_issns(part.value, kind);
  const SourceText numbers = part.value.part(0, part.value.text.size() - rest.text.size());
  if (!numbers.text.empty()) {
    add_issns(context.record, value::read_issns(numbers, kind, context.diagnostics));
  }
  if (!rest.text.empty()) take_behind_issns(context, part, rest);
}

/// "22cm", "18×25cm": how large a book is tells nothing about how long it is.
bool is_dimension(std::string_view text) {
  if (!text.ends_with("cm") && !text.ends_with("mm") && !text.ends_with("㎝")) return false;
  return text.find_first_of("pP;") == std::string_view::npos;
}

/// The one page of a value, or nothing: JaLC fills "none" in.
std::string page_of(const Context& context, const Part& part) {
  std::string folded;
  const std::string_view text = part.value.text;
  if ((unicode::fold_label(text, folded) ? std::string_view(folded) : text) == "none") return {};
  const auto pages = value::read_pages(part.value, context.diagnostics);
  if (pages.value && pages.value->size() == 1 && pages.value->front().last.empty()) {
    return pages.value->front().first;
  }
  return pages.text;
}

/// WEKO's "巻 22, 号 1, p. 37-48": a volume or issue that goes on behind a comma is the beginning
/// of a numbering. The label, on the same line, belongs to it.
bool is_numbering(const Part& part, SourceText& whole) {
  constexpr std::uint64_t kWidestGap = 8;  // Bytes of a colon and spaces between the two.
  const Span label = part.label.where();
  const Span value = part.value.where();
  if (part.value.text.find(',') == std::string_view::npos) return false;
  if (value.begin < label.end || value.begin - label.end > kWidestGap) return false;
  // What was written with escapes stands in a text of its own.
  const char* const begin = part.label.text.data();
  if (begin + (value.begin - label.begin) != part.value.text.data()) return false;
  whole = {{begin, static_cast<std::size_t>(value.end - label.begin)}, label.begin};
  if (whole.text.find_first_of("\r\n") != std::string_view::npos) return false;
  Diagnostics unheard;
  const value::Numbering read = value::read_numbering(whole, unheard);
  return read.unread.empty() && (read.pages.stated() || read.issued.stated());
}

template <auto member, auto member_read, value::NumberingPart which>
void one_part(const Context& context, const Part& part) {
  SourceText whole;
  if (is_numbering(part, whole)) {
    return take_numbering(context, part, value::read_numbering(whole, context.diagnostics));
  }
  Diagnostics heard;
  value::Numbering read = value::read_numbering_of(which, part.value, heard);
  Parsed<std::string> wanted = std::exchange(read.*member_read, {});
  if (!wanted.stated()) return;
  wanted.text = unicode::clean(part.value, heard);
  wanted.where = part.value.where();
  auto& target = context.record.*member;
  if (target.stated() && !says_the_same(target, wanted)) return keep_repeated(context, part);
  if (!target.stated()) {
    target = std::move(wanted);
    for (const Diagnostic& one : heard.list()) context.diagnostics.add(one);
  }
  context.beside.push_back({&part, std::move(read)});
}

}  // namespace

void volume(const Context& context, const Part& part) {
  one_part<&Record::volume, &value::Numbering::volume, value::NumberingPart::volume>(context, part);
}

void issue(const Context& context, const Part& part) {
  one_part<&Record::issue, &value::Numbering::issue, value::NumberingPart::issue>(context, part);
}

void total_number(const Context& context, const Part& part) {
  one_part<&Record::total_number, &value::Numbering::total_number,
           value::NumberingPart::total_number>(context, part);
}

void take_beside(const Context& context) {
  for (Context::Beside& one : std::exchange(context.beside, {})) {
    take_numbering(context, *one.part, std::move(one.numbering));
  }
}

void journal(const Context& context, const Part& part) {
  const std::string_view text = part.value.text;
  // OUCI: "NAME, 2024, № 1, p. 13-26". A name alone may hold a comma or end in a number.
  const bool may_have_numbers =
      text.find(", ") != std::string_view::npos && text.back() >= '0' && text.back() <= '9';
  if (may_have_numbers && value::is_host(part.value)) {
    Diagnostics unheard;
    const value::Numbering read = value::read_host(part.value, unheard).numbering;
    if (read.volume.stated() || read.issue.stated() || read.pages.stated()) {
      return host(context, part, false);
    }
  }
  std::vector<SourceText> responsibility;
  Container container = value::read_container(part.value, context.diagnostics, &responsibility);
  if (!add_container(context, std::move(container))) return keep_repeated(context, part);
  keep_pieces(context, part, responsibility);
}

void journal_abbreviation(const Context& context, const Part& part) {
  std::string& abbreviation = context.record.container.abbreviation;
  if (!abbreviation.empty()) return keep_repeated(context, part);
  abbreviation = unicode::clean(part.value, context.diagnostics);
}

void book_titles(const Context& context, Parts parts) {
  Record& record = context.record;
  const bool is_work = std::none_of(record.titles.begin(), record.titles.end(),
                                    [](const Title& one) { return one.kind == TitleKind::main; });
  for (const Part* part : parts) {
    if (is_work) {
      title(context, *part);
    } else {
      journal(context, *part);
    }
  }
  if (record.kind != RecordKind::unknown) return;
  record.kind = is_work ? RecordKind::book : RecordKind::chapter;
  record.kind_inferred = true;
}

void hosts(const Context& context, Parts parts) {
  const Part* above = nullptr;
  for (const Part* part : parts) {
    host(context, *part, above != nullptr && above->label.begin == part->label.begin);
    above = part;
  }
}

/// "岩波新書 ; 新赤版 1234": the number behind ISBD's mark.
void series(const Context& context, const Part& part) {
  Series one;
  const std::size_t mark = part.value.text.rfind(" ; ");
  one.title = local_text(context, unicode::trim(part.value.part(0, mark)));
  if (mark != std::string_view::npos) {
    one.number = unicode::clean(unicode::trim(part.value.part(mark + 3)), context.diagnostics);
  }
  const auto same = [&](const Series& other) {
    return other.title.text == one.title.text && other.number == one.number;
  };
  auto& all = context.record.series;
  if (std::none_of(all.begin(), all.end(), same)) all.push_back(std::move(one));
}

/// Each number belongs to the first series without one.
void series_numbers(const Context& context, Parts parts) {
  auto& all = context.record.series;
  for (const Part* part : parts) {
    const auto bare =
        std::find_if(all.begin(), all.end(), [](const Series& one) { return one.number.empty(); });
    if (bare == all.end()) {
      keep_aside(context, *part);
    } else {
      bare->number = unicode::clean(part->value, context.diagnostics);
    }
  }
}

void numbering(const Context& context, const Part& part) {
  take_numbering(context, part, value::read_numbering(part.value, context.diagnostics));
}

void first_pages(const Context& context, Parts parts) {
  const auto lasts = context.waiting(Element::page_last);
  const std::string first = page_of(context, *parts.front());
  const std::string last = lasts.empty() ? std::string() : page_of(context, *lasts.front());
  if (first.empty() && last.empty()) return report_no_value(context, *parts.front());
  Parsed<std::vector<PageRange>> pages;
  PageRange range{first.empty() ? last : first, {}, false};
  if (!first.empty() && last != first) range.last = last;
  pages.text = range.last.empty() ? range.first : range.first + "-" + range.last;
  pages.where = parts.front()->value.where();
  pages.value = {std::move(range)};
  take(context, std::move(pages), context.record.pages, *parts.front());
  for (const Part* part : parts.subspan(1)) keep_repeated(context, *part);
  for (std::size_t i = 1; i < lasts.size(); ++i) keep_repeated(context, *lasts[i]);
}

void last_pages(const Context& context, Parts parts) {
  if (context.waiting(Element::page_first).empty()) keep_all_aside(context, parts);
}

void article_number(const Context& context, const Part& part) {
  Parsed<std::string> number;
  number.text = unicode::clean(part.value, context.diagnostics);
  if (number.text.empty()) return;
  number.value = number.text;
  number.where = part.value.where();
  take(context, std::move(number), context.record.article_number, part);
}

/// ページ数 is the pages of some and the number of pages of others: a range is no number. What two
/// labels say of a size (243p, 22cm) is one statement with ISBD's mark between.
void extent(const Context& context, const Part& part) {
  if (is_dimension(part.value.text)) return keep_aside(context, part);
  Diagnostics unheard;
  auto pages = value::read_pages(part.value, unheard);
  if (pages.value && !pages.value->front().last.empty()) {
    return take(context, std::move(pages), context.record.pages, part);
  }
  Parsed<std::string>& target = context.record.extent;
  std::string text = unicode::clean(part.value, context.diagnostics);
  if (text.empty() || (target.stated() && target.text == text)) return;
  target.text = target.stated() ? target.text + " ; " + text : std::move(text);
  target.value = target.text;
  if (target.where.empty()) target.where = part.value.where();
}

void issn(const Context& context, const Part& part) {
  issns<IssnKind::unknown>(context, part);
}
void issn_print(const Context& context, const Part& part) {
  issns<IssnKind::print>(context, part);
}
void issn_online(const Context& context, const Part& part) {
  issns<IssnKind::online>(context, part);
}
void issn_linking(const Context& context, const Part& part) {
  issns<IssnKind::linking>(context, part);
}

}  // namespace shoshi::text
