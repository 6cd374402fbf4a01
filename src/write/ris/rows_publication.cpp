#include <algorithm>

#include "write/ris/rows.hpp"

namespace shoshi::ris {
namespace {

using std::string_view;
using write::Fact;

constexpr string_view kCrid = "crid";
constexpr string_view kPmid = "pmid";

/// True if CiNii Research is where the record came from: its page of the work is among the URLs.
bool is_of_cinii(const Record& record) {
  return std::ranges::any_of(record.urls, [](const LocalText& url) {
    return url.text.find("//cir.nii.ac.jp/crid/") != std::string::npos;
  });
}

/// The scheme of the identifier that AN holds; empty if there is none.
string_view accession_scheme(const Record& record) {
  const auto has = [&record](string_view scheme) {
    return std::ranges::any_of(record.identifiers, [scheme](const Identifier& one) {
      return one.scheme == scheme && one.number.value;
    });
  };
  if (is_of_cinii(record) && has(kCrid)) return kCrid;
  return has(kPmid) ? kPmid : string_view{};
}

/// True for the form of a handle: a prefix of numbers, a slash, and no space (RFC 3650, section 2,
/// as DSpace and WEKO assign them).
bool is_handle(string_view text) {
  const std::size_t slash = text.find_first_not_of("0123456789.");
  return slash != 0 && slash != string_view::npos && text[slash] == '/' &&
         std::ranges::none_of(text, [](char c) { return c == ' ' || c == '<' || c == '>'; });
}

/// The first handle of the work that is left among the facts and that no URL ends with.
std::string untold_handle(Mapping& m) {
  const auto& urls = m.record.urls;
  return m.facts.take([&](const write::FactLine& fact) {
    return fact.fact == Fact::identifiers && fact.label == "hdl" && is_handle(fact.text) &&
           std::ranges::none_of(
               urls, [&fact](const LocalText& url) { return url.text.ends_with(fact.text); });
  });
}

}  // namespace

/// ET of an article is its online date to EndNote and its edition to Zotero: left out there.
void put_edition(Mapping& m, string_view tag) {
  if (is_monograph(m.record.kind) || m.record.kind == RecordKind::chapter) {
    m.line(tag, m.facts.take(Fact::edition));
  }
}

/// Several places have one line: Zotero keeps only the last of several.
void put_places(Mapping& m, string_view tag) {
  std::string joined = m.facts.take(Fact::places);
  for (std::string next = m.facts.take(Fact::places); !next.empty();
       next = m.facts.take(Fact::places)) {
    joined += "; " + next;
  }
  m.line(tag, std::move(joined));
}

void put_publisher(Mapping& m, string_view tag) {
  const Record& record = m.record;
  const LocalText& university = record.degree.institution;
  const bool is_thesis = record.kind == RecordKind::thesis && !university.text.empty();
  if (is_thesis) {
    m.line(tag, m.facts.take(Fact::degree, university.text), ValueKind::text, university.where);
  }
  if (record.publishers.empty()) return;
  const LocalText& first = record.publishers.front();
  if (!is_thesis) return m.tree.line(tag, first.text, ValueKind::text, first.where);
  if (first.text != university.text) {
    m.facts.add(Fact::publishers_further, "出版者", first.text);
  }
}

void put_event_place(Mapping& m, string_view tag) {
  if (m.record.kind != RecordKind::conference_paper) return;
  m.line(tag, m.facts.take(Fact::event, m.record.event.place));
}

/// EndNote may keep a DOI in M3, so nothing with "10." goes there.
void put_degree(Mapping& m, string_view tag) {
  const LocalText& name = m.record.degree.name;
  if (m.record.kind != RecordKind::thesis || name.text.find("10.") != std::string::npos) return;
  m.line(tag, m.facts.take(Fact::degree, name.text), ValueKind::text, name.where);
}

void put_doi(Mapping& m, string_view tag) {
  const auto& doi = m.record.doi;
  if (doi.value) m.tree.line(tag, *doi.value, ValueKind::text, doi.where);
}

void put_urls(Mapping& m, string_view tag) {
  for (const LocalText& url : m.record.urls) {
    m.tree.line(tag, url.text, ValueKind::text, url.where);
  }
  for (std::string handle = untold_handle(m); !handle.empty(); handle = untold_handle(m)) {
    m.line(tag, "https://hdl.handle.net/" + handle);
  }
}

void put_accession_number(Mapping& m, string_view tag) {
  const string_view scheme = accession_scheme(m.record);
  if (!scheme.empty()) m.line(tag, m.facts.take_labelled(Fact::identifiers, scheme));
}

void put_database(Mapping& m, string_view tag) {
  const string_view scheme = accession_scheme(m.record);
  if (scheme == kCrid) m.tree.line(tag, "CiNii Research");
  if (scheme == kPmid) m.tree.line(tag, "PubMed");
}

}  // namespace shoshi::ris
