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

string_view season_in_language(const Record& record, Season season) {
  constexpr auto kJapanese = std::to_array<string_view>({"", "春", "夏", "秋", "冬"});
  const bool japanese = !record.languages.empty() && record.languages.front().code == "ja";
  return japanese ? kJapanese[static_cast<std::size_t>(season)] : write::season_name(season);
}

/// A range that year and month can say: of whole months or seasons or years.
bool is_sayable(const DateRange& date) {
  if (!date.is_range()) return true;
  if (date.first.day != 0 || date.last.day != 0) return false;
  if (date.first.year == date.last.year) return true;
  return date.first.month == 0 && date.last.month == 0 && date.first.season == Season::none &&
         date.last.season == Season::none;
}

}  // namespace

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
  if (date == nullptr) return m.tree.field(name, m.record.issued.text);
  std::string year = write::padded(date->first.year, 4);
  if (is_sayable(*date) && date->is_range() && date->first.year != date->last.year) {
    year += '/' + write::padded(date->last.year, 4);
  }
  m.field(name, std::move(year));
  if (!is_sayable(*date)) m.facts.add(Fact::issued_unread, "発行日", write::iso_date(*date));
}

void put_month(Mapping& m, string_view name) {
  const DateRange* date = write::usable_date(m.record.issued);
  if (date == nullptr) return;
  const PartialDate& first = date->first;
  if (first.season != Season::none) {
    std::string season(season_in_language(m.record, first.season));
    if (is_sayable(*date) && date->is_range()) {
      season += '/';
      season += season_in_language(m.record, date->last.season);
    }
    return m.field(name, std::move(season));
  }
  std::string macro(macro_of(first.month));
  if (is_sayable(*date) && date->is_range() && !macro.empty()) {
    macro += " # \"/\" # ";
    macro += macro_of(date->last.month);
  }
  m.field(name, std::move(macro), ValueKind::bare);
}

void put_day(Mapping& m, string_view name) {
  const DateRange* date = write::usable_date(m.record.issued);
  if (date == nullptr || date->is_range() || date->first.day == 0) return;
  m.field(name, std::to_string(unsigned{date->first.day}));
}

void put_date(Mapping& m, string_view name) {
  if (const DateRange* date = write::usable_date(m.record.issued)) {
    return m.field(name, write::iso_date(*date));
  }
  if (m.record.issued.value) m.facts.add(Fact::issued_unread, "発行日", m.record.issued.text);
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
