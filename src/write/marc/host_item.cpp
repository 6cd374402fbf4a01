#include <algorithm>

#include "unicode/script.hpp"
#include "write/marc/rows.hpp"

namespace shoshi::marc {
namespace {

bool is_other_form(const Title& title) noexcept {
  return (title.kind == TitleKind::reading || title.kind == TitleKind::romanized) &&
         !title.text.empty();
}

// The title in the host's own script; the first of any kind if all are readings.
const Title* own_title(const Container& container) noexcept {
  const Title* first = nullptr;
  for (const Title& title : container.titles) {
    if (title.text.empty() && title.subtitle.empty()) continue;
    if (title.kind == TitleKind::main) return &title;
    if (first == nullptr || (is_other_form(*first) && !is_other_form(title))) first = &title;
  }
  return first;
}

// The romanised title, if it is to stand in the regular field.
const Title* romanized_title(const Mapping& m, const Title* own) noexcept {
  if (!m.romanizes() || own == nullptr || !unicode::has_japanese(own->text)) return nullptr;
  for (const Title& title : m.record.container.titles) {
    if (title.kind == TitleKind::romanized && !title.text.empty()) return &title;
  }
  return nullptr;
}

// Which forms are 880 fields: with romanised fields no readings.
bool is_alternate(const Mapping& m, const Title& title) noexcept {
  return is_other_form(title) && !(m.romanizes() && title.kind == TitleKind::reading);
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

void append_after(std::string& out, std::string_view mark, std::string_view text) {
  if (text.empty()) return;
  if (!out.empty()) out += mark;
  out += text;
}

// A book has its date with its imprint; the parts of a serial have theirs with the numbering.
bool is_book(const Mapping& m) noexcept {
  return m.host_codes == "nnam";
}

std::string host_date(const Mapping& m) {
  const auto& issued = m.record.issued;
  return issued.value ? date_text(*issued.value, m.options.marc.language) : std::string();
}

// "東京 : 霧社, 2020"
std::string_view imprint(Mapping& m) {
  const auto& places = m.record.places;
  const auto& publishers = m.record.publishers;
  m.scratch.clear();
  if (!places.empty()) append_after(m.scratch, "", without_end_mark(places.front().text));
  if (!publishers.empty())
    append_after(m.scratch, " : ", without_end_mark(publishers.front().text));
  if (is_book(m)) append_after(m.scratch, ", ", host_date(m));
  return m.tree.keep(m.scratch);
}

// "Vol. 2020, no. 201 (2020-09-15), p. 201_66-201_81"
std::string_view related_parts(Mapping& m) {
  (void)numbering_text(m);
  const std::string date = is_book(m) ? std::string() : host_date(m);
  if (!date.empty()) append_after(m.scratch, " ", "(" + date + ")");
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
    } else if (is_control_number(identifier)) {
      m.tree.add('w', control_number(m.tree, identifier));
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
    if (&title == first || is_alternate(m, title)) continue;
    const bool reading = title.kind == TitleKind::reading;
    const std::string_view text = whole_title(m.tree, title);
    if (text.empty()) continue;
    m.tree.add('n', {reading ? m.words.host_reading : m.words.parallel_host, text});
  }
}

Script script_of(const Title& title) noexcept {
  if (title.kind == TitleKind::romanized) return Script::latin;
  return title.kind == TitleKind::reading ? Script::kana : Script::han;
}

void add_title(Mapping& m, const Title& title) {
  const std::string_view text = without_end_mark(whole_title(m.tree, title));
  m.tree.add('t', {text, m.punctuation.stop_after(text)});
}

}  // namespace

void add_host_item(Mapping& m) {
  if (!m.host) return;
  const Container& container = m.record.container;
  const Title* const own = own_title(container);
  const Title* const romanized = romanized_title(m, own);
  const Title* const regular = romanized != nullptr ? romanized : own;
  const auto is_written_in_880 = [&](const Title& title) {
    return &title != regular && ((romanized != nullptr && &title == own) || is_alternate(m, title));
  };
  const auto& titles = container.titles;
  const Link link = begin_linked(m, "773", '0', ' ',
                                 std::any_of(titles.begin(), titles.end(), is_written_in_880));
  const Issn* const issn = host_issn(m);
  m.tree.add('7', m.host_codes);
  if (regular != nullptr) add_title(m, *regular);
  if (m.kind.component()) m.tree.add('b', m.record.edition);
  m.tree.add('d', imprint(m));
  m.tree.add('g', related_parts(m));
  m.tree.add('p', container.abbreviation);
  m.tree.add('q', enumeration(m));
  if (issn != nullptr) m.tree.add('x', *issn->number.value);
  add_identifiers(m, true);
  add_further_titles(m, own);
  add_further_issns(m, issn);
  add_identifiers(m, false);
  m.tree.end_field();
  for (const Title& title : titles) {
    if (!is_written_in_880(title)) continue;
    begin_alternate(m, "773", '0', ' ', link, script_of(title));
    add_title(m, title);
    end_alternate(m);
  }
}

}  // namespace shoshi::marc
