#include <algorithm>
#include <array>
#include <cstddef>

#include "write/bibtex/fields.hpp"
#include "write/values.hpp"

namespace shoshi::bibtex {
namespace {

using std::string_view;
using write::Fact;

bool contains(string_view text, string_view word) {
  return text.find(word) != string_view::npos;
}

/// The university of a thesis, its fact taken; empty for other kinds and if it is not stated.
string_view take_university(Mapping& m) {
  if (m.record.kind != RecordKind::thesis) return {};
  const std::string& name = m.record.degree.institution.text;
  static_cast<void>(m.facts.take(Fact::degree, name));
  return name;
}

bool has_university(const Record& record) {
  return record.kind == RecordKind::thesis && !record.degree.institution.text.empty();
}

/// A publisher that has a field of another name.
bool publishes_as_institution(const Record& record) {
  return record.kind == RecordKind::report ||
         (record.kind == RecordKind::thesis && !has_university(record));
}

void put_first_publisher(Mapping& m, string_view name) {
  if (!m.record.publishers.empty()) m.tree.field(name, m.record.publishers.front().text);
}

void put_list(Mapping& m, string_view name, const std::vector<LocalText>& texts) {
  m.tree.begin(name, ValueKind::list);
  for (const LocalText& text : texts) m.tree.part({PartKind::whole, {text.text, {}, {}}});
}

enum class Thesis : std::uint8_t { unknown, doctoral, masters };

Thesis thesis_of(string_view degree) {
  for (const string_view word : {"博士", "Doctor", "doctor", "Ph.D", "PhD"}) {
    if (contains(degree, word)) return Thesis::doctoral;
  }
  for (const string_view word : {"修士", "Master", "master"}) {
    if (contains(degree, word)) return Thesis::masters;
  }
  return Thesis::unknown;
}

string_view macro_of(unsigned month) {
  constexpr auto kMacros = std::to_array<string_view>(
      {"", "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"});
  return month < kMacros.size() ? kMacros[month] : string_view{};
}

/// The first language is Japanese, or no language is known and may be left so.
bool is_in_japanese(const Record& record, bool if_unknown) {
  return record.languages.empty() ? if_unknown : record.languages.front().code == "ja";
}

string_view season_in_language(const Record& record, Season season) {
  constexpr auto kJapanese = std::to_array<string_view>({"", "春", "夏", "秋", "冬"});
  return is_in_japanese(record, false) ? kJapanese[static_cast<std::size_t>(season)]
                                       : write::season_name(season);
}

/// What stands between the first and last of a range: an issue for two months is of both, one for
/// more is of a span.
string_view range_sign(unsigned first, unsigned last) {
  return last == first + 1 ? "/" : "--";
}

std::string season_text(const Record& record, const DateRange& date, bool range) {
  std::string text(season_in_language(record, date.first.season));
  if (!range) return text;
  text +=
      range_sign(static_cast<unsigned>(date.first.season), static_cast<unsigned>(date.last.season));
  return text += season_in_language(record, date.last.season);
}

/// "jan", or as BibTeX concatenates: jan # "/" # feb.
std::string month_macros(const DateRange& date, bool range) {
  std::string text(macro_of(date.first.month));
  if (!range || text.empty()) return text;
  text += " # \"";
  text += range_sign(date.first.month, date.last.month);
  text += "\" # ";
  return text += macro_of(date.last.month);
}

/// "9月", "1・2月", "1--3月".
std::string japanese_month(const DateRange& date, bool range) {
  if (date.first.month == 0) return {};
  std::string text = std::to_string(unsigned{date.first.month});
  if (range) {
    const string_view sign = range_sign(date.first.month, date.last.month);
    text += sign == "/" ? "・" : sign;
    text += std::to_string(unsigned{date.last.month});
  }
  return text += "月";
}

/// A range that year and month can say: of whole months or seasons or years.
bool is_sayable(const DateRange& date) {
  if (!date.is_range()) return true;
  if (date.first.day != 0 || date.last.day != 0) return false;
  if (date.first.year == date.last.year) return true;
  return date.first.month == 0 && date.last.month == 0 && date.first.season == Season::none &&
         date.last.season == Season::none;
}

/// Keeps a date by an era as it was written: that it was cannot be told from the year.
void note_era(Mapping& m) {
  if (!write::states_era(m.record.issued.text)) return;
  m.facts.add(Fact::issued_unread, "発行日", m.record.issued.text);
}

/// Notes a date that was read but is none that a field can hold; one that was not is noted anyway.
void note_unusable_date(Mapping& m) {
  if (m.record.issued.value) m.facts.add(Fact::issued_unread, "発行日", m.record.issued.text);
}

}  // namespace

bool is_two_letter_code(string_view language) noexcept {
  return language.size() == 2 &&
         std::ranges::all_of(language, [](char c) { return c >= 'a' && c <= 'z'; });
}

bool is_masters_thesis(const Record& record) noexcept {
  return thesis_of(record.degree.name.text) == Thesis::masters;
}

void put_publisher(Mapping& m, string_view name) {
  if (!publishes_as_institution(m.record)) put_first_publisher(m, name);
}

void put_publishers(Mapping& m, string_view name) {
  if (!publishes_as_institution(m.record)) put_list(m, name, m.record.publishers);
}

void put_school(Mapping& m, string_view name) {
  if (m.record.kind != RecordKind::thesis) return;
  if (has_university(m.record)) return m.tree.field(name, take_university(m));
  put_first_publisher(m, name);
}

void put_institution(Mapping& m, string_view name) {
  if (m.record.kind == RecordKind::report) put_first_publisher(m, name);
}

void put_institutions(Mapping& m, string_view name) {
  if (publishes_as_institution(m.record)) return put_list(m, name, m.record.publishers);
  if (has_university(m.record)) m.tree.field(name, take_university(m), ValueKind::list);
}

void put_address(Mapping& m, string_view name) {
  if (m.record.places.empty()) return put_event_place(m, name);
  m.tree.begin(name, ValueKind::notes);
  for (const LocalText& place : m.record.places) {
    m.tree.part({PartKind::whole, {place.text, {}, {}}});
  }
}

void put_locations(Mapping& m, string_view name) {
  put_list(m, name, m.record.places);
}

void put_year(Mapping& m, string_view name) {
  const DateRange* date = write::usable_date(m.record.issued);
  if (date == nullptr) return note_unusable_date(m);
  std::string year = write::padded(date->first.year, 4);
  if (is_sayable(*date) && date->is_range() && date->first.year != date->last.year) {
    year += '/' + write::padded(date->last.year, 4);
  }
  m.field(name, std::move(year));
  if (!is_sayable(*date)) m.facts.add(Fact::issued_unread, "発行日", write::iso_date(*date));
  note_era(m);
}

void put_month(Mapping& m, string_view name) {
  const DateRange* date = write::usable_date(m.record.issued);
  if (date == nullptr) return;
  const bool range = date->is_range() && is_sayable(*date);
  if (date->first.season != Season::none) {
    return m.field(name, season_text(m.record, *date, range));
  }
  if (m.style.flavour == Flavour::pbibtex && is_in_japanese(m.record, true)) {
    return m.field(name, japanese_month(*date, range));
  }
  m.field(name, month_macros(*date, range), ValueKind::bare);
}

void put_day(Mapping& m, string_view name) {
  const DateRange* date = write::usable_date(m.record.issued);
  if (date == nullptr || date->is_range() || date->first.day == 0) return;
  m.field(name, std::to_string(unsigned{date->first.day}));
}

void put_date(Mapping& m, string_view name) {
  if (const DateRange* date = write::usable_date(m.record.issued)) {
    note_era(m);
    return m.field(name, write::iso_date(*date));
  }
  note_unusable_date(m);
}

void put_event_title(Mapping& m, string_view name) {
  if (m.record.kind != RecordKind::conference_paper) return;
  m.field(name, m.facts.take(Fact::event, m.record.event.name.text));
}

void put_event_place(Mapping& m, string_view name) {
  if (m.record.kind != RecordKind::conference_paper) return;
  m.field(name, m.facts.take(Fact::event, m.record.event.place));
}

void put_event_date(Mapping& m, string_view name) {
  const DateRange* date = write::usable_date(m.record.event.date);
  if (m.record.kind != RecordKind::conference_paper || date == nullptr) return;
  m.field(name, m.facts.take(Fact::event, write::iso_date(*date)));
}

void put_degree(Mapping& m, string_view name) {
  if (m.record.kind != RecordKind::thesis) return;
  m.field(name, m.facts.take(Fact::degree, m.record.degree.name.text));
}

void put_type_key(Mapping& m, string_view name) {
  if (m.record.kind == RecordKind::report) return m.tree.field(name, "techreport");
  if (m.record.kind != RecordKind::thesis) return;
  switch (thesis_of(m.record.degree.name.text)) {
    case Thesis::doctoral:
      return m.tree.field(name, "phdthesis");
    case Thesis::masters:
      return m.tree.field(name, "mathesis");
    case Thesis::unknown:
      return put_degree(m, name);
  }
}

void put_entry_subtype(Mapping& m, string_view name) {
  if (m.record.kind == RecordKind::magazine_article) m.tree.field(name, "magazine");
  if (m.record.kind == RecordKind::newspaper_article) m.tree.field(name, "newspaper");
}

}  // namespace shoshi::bibtex
