#include <algorithm>

#include "write/marc/rows.hpp"

namespace shoshi::marc {
namespace {

/// A term of an RDA list, 336 to 338.
void add_term(Mapping& m, std::string_view tag, std::string_view term, std::string_view code,
              std::string_view source) {
  m.tree.begin_field(tag, ' ', ' ');
  m.tree.add_fixed('a', term);
  m.tree.add_fixed('b', code);
  m.tree.add_fixed('2', source);
  m.tree.end_field();
}

/// A part of an area whose following mark depends on what comes next.
struct Pending {
  char code = 0;
  std::string_view text;
};

// Closes the part before with `mark` and keeps the new one open.
void follow(Mapping& m, Pending& open, std::string_view mark, Pending next) {
  next.text = without_end_mark(next.text);
  if (next.text.empty()) return;
  if (!open.text.empty()) m.tree.add(open.code, {open.text, m.punctuation.between(mark)});
  open = next;
}

// "243p" as a cataloguer writes it: "243 p."
std::string extent_text(const Parsed<std::string>& extent) {
  const std::string_view text = stated_text(extent);
  const std::size_t digits = std::min(text.find_first_not_of("0123456789"), text.size());
  const std::string_view unit = text.substr(digits);
  if (digits == 0 ||
      (unit != "p" && unit != "p." && unit != "pp" && unit != "頁" && unit != "ページ")) {
    return std::string(text);
  }
  return std::string(text.substr(0, digits)) + " p.";
}

void add_places_and_names(Mapping& m, std::string_view tag, char function) {
  m.tree.begin_field(tag, ' ', function);
  Pending open;
  for (const LocalText& place : m.record.places) follow(m, open, " ;", {'a', place.text});
  for (const LocalText& publisher : m.record.publishers) {
    follow(m, open, " :", {'b', publisher.text});
  }
  std::string date = written_date(m, m.record.issued);
  if (date.empty()) date = m.words.no_date;
  follow(m, open, ",", {'c', m.tree.keep(date)});
  m.tree.add(open.code, {open.text, m.punctuation.stop_unless_bracket(open.text)});
  m.tree.end_field();
}

}  // namespace

void add_edition(Mapping& m) {
  const std::string_view edition = without_end_mark(m.record.edition);
  if (edition.empty() || (m.host && m.kind.component())) return;
  m.tree.begin_field("250", ' ', ' ');
  m.tree.add('a', {edition, m.punctuation.stop_after(edition)});
  m.tree.end_field();
}

void add_imprint(Mapping& m) {
  if (m.options.marc.imprint_260) add_places_and_names(m, "260", ' ');
}

void add_publication(Mapping& m) {
  if (m.options.marc.imprint_260) return;
  add_places_and_names(m, "264", is_typescript(m) ? '0' : '1');
}

void add_extent(Mapping& m) {
  const std::string parts[] = {extent_text(m.record.extent), pages_text(m.record)};
  std::string_view whole = m.online ? m.words.online_resource : std::string_view();
  m.scratch.clear();
  for (const std::string& part : parts) {
    if (part.empty()) continue;
    if (whole.empty()) {
      whole = part;
      continue;
    }
    if (!m.scratch.empty()) m.scratch += ", ";
    m.scratch += part;
  }
  m.tree.begin_field("300", ' ', ' ');
  if (m.scratch.empty()) {
    m.tree.add('a', m.tree.keep(whole));
  } else {
    m.tree.add('a', m.tree.join({whole, " (", m.scratch, ")"}));
  }
  m.tree.end_field();
}

void add_content_type(Mapping& m) {
  if (m.kind.data) {
    add_term(m, "336", m.words.data_set, "cod", "rdacontent");
  } else {
    add_term(m, "336", m.words.text, "txt", "rdacontent");
  }
}

void add_media_type(Mapping& m) {
  if (m.online) add_term(m, "337", m.words.computer, "c", "rdamedia");
  if (m.paged) add_term(m, "337", m.words.unmediated, "n", "rdamedia");
}

void add_carrier_type(Mapping& m) {
  if (m.online) add_term(m, "338", m.words.online_carrier, "cr", "rdacarrier");
  if (m.paged) add_term(m, "338", m.words.volume_carrier, "nc", "rdacarrier");
}

void add_series(Mapping& m) {
  for (const Series& series : m.record.series) {
    const std::string_view title = without_end_mark(series.title.text);
    m.tree.begin_field("490", '0', ' ');
    if (!title.empty() && !series.number.empty()) {
      m.tree.add('a', {title, m.punctuation.between(" ;")});
    } else {
      m.tree.add('a', title);
    }
    m.tree.add(title.empty() ? 'a' : 'v', series.number);
    m.tree.end_field();
  }
}

}  // namespace shoshi::marc
