#include <algorithm>

#include "write/ris/rows.hpp"

namespace shoshi::ris {
namespace {

using std::string_view;
using write::Fact;

string_view titled(Mapping& m, const Title& title) {
  if (title.subtitle.empty()) return title.text;
  return m.tree.own(title.text + ": " + title.subtitle);
}

bool is_conference_paper(const Mapping& m) {
  return m.record.kind == RecordKind::conference_paper;
}

}  // namespace

void put_title(Mapping& m, string_view tag) {
  const auto main = std::ranges::find(m.record.titles, TitleKind::main, &Title::kind);
  if (main == m.record.titles.end()) return;
  m.tree.line(tag, titled(m, *main), ValueKind::text, main->where);
}

void put_translated_title(Mapping& m, string_view tag) {
  std::string text = m.facts.take(Fact::titles_parallel);
  if (text.empty()) text = m.facts.take(Fact::titles_translated);
  m.line(tag, std::move(text));
}

void put_container_title(Mapping& m, string_view tag) {
  if (m.record.container.titles.empty()) return;
  const Title& first = m.record.container.titles.front();
  m.tree.line(tag, titled(m, first), ValueKind::title, first.where);
}

void put_secondary_title(Mapping& m, string_view tag) {
  if (is_conference_paper(m)) {
    const LocalText& name = m.record.event.name;
    std::string event = m.facts.take(Fact::event, name.text);
    if (!event.empty()) return m.line(tag, std::move(event), ValueKind::title, name.where);
  }
  put_container_title(m, tag);
}

void put_proceedings_title(Mapping& m, string_view tag) {
  if (is_conference_paper(m)) put_container_title(m, tag);
}

void put_abbreviation(Mapping& m, string_view tag) {
  m.line(tag, m.facts.take(Fact::container_abbreviation), ValueKind::title);
}

void put_series(Mapping& m, string_view tag) {
  m.line(tag, m.facts.take(Fact::series), ValueKind::title);
}

}  // namespace shoshi::ris
