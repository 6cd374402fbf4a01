#include <algorithm>

#include "write/marc/punctuation.hpp"
#include "write/marc/rows.hpp"

namespace shoshi::marc {
namespace {

bool is_other_form(const Title& title) noexcept {
  return (title.kind == TitleKind::reading || title.kind == TitleKind::romanized) &&
         !title.text.empty();
}

// The title in the host's own script; the first of any kind if all are readings.
const Title* host_title(const Container& container) noexcept {
  const Title* first = nullptr;
  for (const Title& title : container.titles) {
    if (title.text.empty() && title.subtitle.empty()) continue;
    if (title.kind == TitleKind::main) return &title;
    if (first == nullptr || (is_other_form(*first) && !is_other_form(title))) first = &title;
  }
  return first;
}

// 773 $7: form, type and level of the host. What has an ISSN or an issue is a serial.
std::string_view host_codes(const Mapping& m) noexcept {
  if (!m.kind.host.empty()) return m.kind.host;
  const bool serial = !m.record.container.issns.empty() || m.record.issue.stated();
  return serial ? "nnas" : "nnam";
}

// The ISSN of the form that the record describes, if it can be told; else the first.
const Issn* host_issn(const Mapping& m) noexcept {
  const IssnKind wanted = m.online ? IssnKind::online : IssnKind::print;
  const Issn* first = nullptr;
  for (const Issn& issn : m.record.container.issns) {
    if (!issn.number.value) continue;
    if (issn.kind == wanted) return &issn;
    if (first == nullptr) first = &issn;
  }
  return first;
}

std::string_view qualifier(IssnKind kind) noexcept {
  switch (kind) {
    case IssnKind::print:
      return " (print)";
    case IssnKind::online:
      return " (online)";
    case IssnKind::linking:
      return " (ISSN-L)";
    case IssnKind::unknown:
      break;
  }
  return {};
}

std::string_view imprint(Mapping& m) {
  const auto& places = m.record.places;
  const auto& publishers = m.record.publishers;
  const std::string_view place = places.empty() ? std::string_view() : places.front().text;
  if (publishers.empty() || publishers.front().text.empty()) return place;
  if (place.empty()) return publishers.front().text;
  return m.tree.join({without_end_mark(place), " : ", publishers.front().text});
}

void append_after(std::string& out, std::string_view mark, std::string_view text) {
  if (text.empty()) return;
  if (!out.empty()) out += mark;
  out += text;
}

// "Vol. 2020, no. 201 (2020-09-15), p. 201_66-201_81"
std::string_view related_parts(Mapping& m) {
  (void)numbering_text(m);
  const auto& issued = m.record.issued;
  if (issued.value) {
    const std::string date = date_text(*issued.value);
    if (!date.empty()) append_after(m.scratch, " ", "(" + date + ")");
  }
  append_after(m.scratch, ", ", pages_text(m.record));
  const std::string_view article = stated_text(m.record.article_number);
  if (!article.empty()) append_after(m.scratch, ", ", "article " + std::string(article));
  return m.tree.keep(m.scratch);
}

std::string_view first_page(const Record& record) noexcept {
  if (record.pages.value && !record.pages.value->empty()) return record.pages.value->front().first;
  return stated_text(record.article_number);
}

// "2020:201<201_66": levels without captions from the outermost in.
std::string_view enumeration(Mapping& m) {
  const std::string_view volume = stated_text(m.record.volume);
  const std::string_view issue = stated_text(m.record.issue);
  if (volume.empty() && issue.empty()) return {};
  const std::string_view page = first_page(m.record);
  return m.tree.join(
      {volume, !volume.empty() && !issue.empty() ? ":" : "", issue, page.empty() ? "" : "<", page});
}

void add_identifiers(Mapping& m, bool isbn) {
  for (const Identifier& identifier : m.record.container.identifiers) {
    if (!identifier.number.value || (identifier.scheme == "isbn") != isbn) continue;
    if (isbn) {
      m.tree.add('z', *identifier.number.value);
    } else {
      m.tree.add('o', {scheme_label(identifier.scheme), " ", *identifier.number.value});
    }
  }
}

void add_further_issns(Mapping& m, const Issn* first) {
  for (const Issn& issn : m.record.container.issns) {
    if (&issn == first || !issn.number.value) continue;
    m.tree.add('o', {*issn.number.value, qualifier(issn.kind)});
  }
}

void add_further_titles(Mapping& m, const Title* first) {
  for (const Title& title : m.record.container.titles) {
    if (&title == first || is_other_form(title)) continue;
    const std::string_view text = whole_title(m.tree, title);
    if (!text.empty()) m.tree.add('n', {"並列タイトル: ", text});
  }
}

void add_title(Mapping& m, const Title& title) {
  const std::string_view text = without_end_mark(whole_title(m.tree, title));
  m.tree.add('t', {text, stop_after(text)});
}

}  // namespace

void add_host_item(Mapping& m) {
  if (!m.host) return;
  const Container& container = m.record.container;
  const Title* const title = host_title(container);
  const bool other_forms =
      std::any_of(container.titles.begin(), container.titles.end(),
                  [title](const Title& one) { return is_other_form(one) && &one != title; });
  const Issn* const issn = host_issn(m);
  const Link link = begin_linked(m, "773", '0', ' ', other_forms);
  m.tree.add('7', host_codes(m));
  if (title != nullptr) add_title(m, *title);
  if (m.kind.component()) m.tree.add('b', m.record.edition);
  m.tree.add('d', imprint(m));
  m.tree.add('g', related_parts(m));
  m.tree.add('p', container.abbreviation);
  m.tree.add('q', enumeration(m));
  if (issn != nullptr) m.tree.add('x', *issn->number.value);
  add_identifiers(m, true);
  add_further_titles(m, title);
  add_further_issns(m, issn);
  add_identifiers(m, false);
  m.tree.end_field();
  for (const Title& one : container.titles) {
    if (!is_other_form(one) || &one == title) continue;
    const bool kana = one.kind == TitleKind::reading;
    begin_alternate(m, "773", '0', ' ', link, kana ? Script::kana : Script::latin);
    add_title(m, one);
    end_alternate(m);
  }
}

}  // namespace shoshi::marc
