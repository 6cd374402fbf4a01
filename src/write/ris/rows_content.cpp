#include <array>

#include "write/ris/rows.hpp"

namespace shoshi::ris {
namespace {

using std::string_view;

/// What people call a scheme of identifiers; the scheme itself if it is none of these.
string_view scheme_name(string_view scheme) {
  struct Row {
    string_view scheme;
    string_view name;
  };
  constexpr auto kRows = std::to_array<Row>({{"arxiv", "arXiv"},
                                             {"crid", "CRID"},
                                             {"hdl", "Handle"},
                                             {"isbn", "ISBN"},
                                             {"jalc", "JaLC"},
                                             {"naid", "NAID"},
                                             {"ncid", "NCID"},
                                             {"ndlbibid", "NDL書誌ID"},
                                             {"ndlpid", "NDL永続的識別子"},
                                             {"pmcid", "PMCID"},
                                             {"pmid", "PMID"}});
  for (const Row& row : kRows) {
    if (row.scheme == scheme) return row.name;
  }
  return scheme;
}

}  // namespace

void put_language(Mapping& m, string_view tag) {
  if (m.record.languages.empty()) return;
  const Language& first = m.record.languages.front();
  m.tree.line(tag, first.code == "und" ? first.text : first.code, ValueKind::text, first.where);
}

void put_keywords(Mapping& m, string_view tag) {
  for (const LocalText& keyword : m.record.keywords) {
    m.tree.line(tag, keyword.text, ValueKind::keyword, keyword.where);
  }
}

void put_abstract(Mapping& m, string_view tag) {
  if (m.record.abstracts.empty()) return;
  const LocalText& first = m.record.abstracts.front();
  m.tree.line(tag, first.text, ValueKind::text, first.where);
}

void put_notes(Mapping& m, string_view tag) {
  m.facts.for_each([&](const write::FactLine& fact) {
    const bool identifier =
        fact.fact == write::Fact::identifiers || fact.fact == write::Fact::container_identifiers;
    const string_view label = identifier ? scheme_name(fact.label) : fact.label;
    m.line(tag, write::FactLine{fact.fact, label, fact.text}.line());
  });
}

}  // namespace shoshi::ris
