#include <algorithm>
#include <array>
#include <vector>

#include "value/numbering.hpp"
#include "write/ris/rows.hpp"
#include "write/values.hpp"

namespace shoshi::ris {
namespace {

using std::string_view;
using write::Fact;

/// A range that SP and EP can hold.
const PageRange* plain_range(const Record& record) {
  const auto& pages = record.pages.value;
  return pages && pages->size() == 1 && !pages->front().open ? pages->data() : nullptr;
}

/// SP of a monograph is a number to Zotero; an extent that says more stays as it is.
void put_extent(Mapping& m, string_view tag) {
  const std::string extent = m.facts.take(Fact::extent);
  const string_view number = write::number_of_pages(m.record);
  m.line(tag, number.empty() ? extent : std::string(number), ValueKind::text,
         m.record.extent.where);
}

}  // namespace

void put_volume(Mapping& m, string_view tag) {
  m.tree.line(tag, write::value_or_text(m.record.volume), ValueKind::text, m.record.volume.where);
}

void put_issue(Mapping& m, string_view tag) {
  m.tree.line(tag, write::value_or_text(m.record.issue), ValueKind::text, m.record.issue.where);
}

void put_first_page(Mapping& m, string_view tag) {
  const Record& record = m.record;
  if (const PageRange* range = plain_range(record)) {
    return m.tree.line(tag, range->first, ValueKind::text, record.pages.where);
  }
  if (record.pages.value && !record.pages.value->empty()) {
    return m.line(tag, value::pages_text(*record.pages.value), ValueKind::text, record.pages.where);
  }
  if (!record.pages.text.empty()) {
    return m.tree.line(tag, record.pages.text, ValueKind::text, record.pages.where);
  }
  if (record.article_number.stated()) {
    return m.tree.line(tag, write::value_or_text(record.article_number), ValueKind::text,
                       record.article_number.where);
  }
  if (is_monograph(record.kind)) put_extent(m, tag);
}

void put_last_page(Mapping& m, string_view tag) {
  const PageRange* range = plain_range(m.record);
  if (range == nullptr || range->last == range->first) return;
  m.tree.line(tag, range->last, ValueKind::text, m.record.pages.where);
}

void put_article_number(Mapping& m, string_view tag) {
  m.line(tag, m.facts.take(Fact::article_number), ValueKind::text, m.record.article_number.where);
}

/// A year of an era is noted as it is written: the conversion is ours.
void put_year(Mapping& m, string_view tag) {
  const Parsed<DateRange>& issued = m.record.issued;
  const DateRange* date = write::usable_date(issued);
  if (date != nullptr) {
    m.line(tag, write::padded(date->first.year, 4), ValueKind::text, issued.where);
  }
  const bool dated = date != nullptr && (date->is_range() || !write::states_era(issued.text));
  if (issued.value && !dated) m.facts.add(Fact::issued_unread, "発行日", issued.text);
}

void put_date(Mapping& m, string_view tag) {
  const DateRange* range = write::usable_date(m.record.issued);
  if (range == nullptr) return;
  const PartialDate& day = range->first;
  if (range->is_range()) {
    const std::string& text = m.record.issued.text;
    m.facts.add(Fact::issued_unread, "発行日", text.empty() ? write::iso_date(*range) : text);
  }
  if (day.month == 0 && day.season == Season::none) return;
  std::string text = write::padded(day.year, 4);
  for (const unsigned part : {unsigned{day.month}, unsigned{day.day}}) {
    text += '/';
    if (part != 0 && part < 10) text += '0';
    if (part != 0) text += std::to_string(part);
  }
  text += '/';
  text += write::season_name(day.season);
  m.line(tag, std::move(text));
}

void put_issns(Mapping& m, string_view tag) {
  constexpr std::array kOrder = {IssnKind::print, IssnKind::unknown, IssnKind::linking,
                                 IssnKind::online};
  std::vector<string_view> written;
  for (const IssnKind kind : kOrder) {
    for (const Issn& issn : m.record.container.issns) {
      if (issn.kind != kind || !issn.number.value) continue;
      const string_view number = *issn.number.value;
      if (std::find(written.begin(), written.end(), number) != written.end()) continue;
      m.tree.line(tag, number, ValueKind::text, issn.number.where);
      written.push_back(number);
    }
  }
}

void put_isbns(Mapping& m, string_view tag) {
  for (const auto* list : {&m.record.identifiers, &m.record.container.identifiers}) {
    const Fact fact =
        list == &m.record.identifiers ? Fact::identifiers : Fact::container_identifiers;
    for (const Identifier& one : *list) {
      if (one.scheme != "isbn" || !one.number.value) continue;
      m.line(tag, m.facts.take(fact, *one.number.value), ValueKind::text, one.number.where);
    }
  }
}

}  // namespace shoshi::ris
