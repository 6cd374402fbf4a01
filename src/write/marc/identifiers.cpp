#include <array>

#include "unicode/utf8.hpp"
#include "write/marc/rows.hpp"

namespace shoshi::marc {
namespace {

/// How 024 names a scheme. A scheme that LC has a source code for is $2; else its name is $q.
struct SchemeRow {
  std::string_view scheme;
  std::string_view label;
  std::string_view source;  ///< $2, "Standard Identifier Source Codes" of LC; or empty.
  std::string_view prefix;  ///< What the identifier begins with in $a.
};

constexpr SchemeRow kSchemes[] = {
    {"doi", "DOI", "doi", ""},
    {"hdl", "HDL", "hdl", ""},
    {"crid", "CRID", "uri", "https://cir.nii.ac.jp/crid/"},
    {"uri", "URI", "uri", ""},
    {"isbn", "ISBN", "isbn", ""},
    {"naid", "NAID", "", ""},
    {"ncid", "NCID", "", ""},
    {"jalc", "(JaLC)", "", ""},
    {"pmid", "PMID", "", ""},
    {"pmcid", "PMCID", "", ""},
    {"arxiv", "arXiv", "", ""},
    {"ndlbibid", "NDLBibID", "", ""},  // 035 and 773 $w where it is valid
    {"ndlpid", "NDL PID", "", ""},
};

SchemeRow scheme_row(std::string_view scheme) noexcept {
  for (const SchemeRow& row : kSchemes) {
    if (row.scheme == scheme) return row;
  }
  return {scheme, scheme, "", ""};
}

void add_standard_identifier(Mapping& m, const SchemeRow& row, std::string_view value) {
  m.tree.begin_field("024", row.source.empty() ? '8' : '7', ' ');
  m.tree.add('a', {row.prefix, value});
  if (row.source.empty()) m.tree.add('q', row.label);
  m.tree.add('2', row.source);
  m.tree.end_field();
}

// 856 first indicator: access method.
char access_method(std::string_view url) noexcept {
  if (url.starts_with("http://") || url.starts_with("https://")) return '4';
  return url.starts_with("ftp://") ? '1' : ' ';
}

void add_link(Mapping& m, std::string_view url) {
  if (url.empty()) return;
  m.tree.begin_field("856", access_method(url), is_index_page(url) ? '2' : '0');
  m.tree.add('u', url);
  m.tree.end_field();
}

// RFC 3986: what a DOI may have and a path may not. A per cent sign of the DOI itself counts too.
bool is_plain_in_url(char c) noexcept {
  constexpr std::string_view kPunctuation = "-._~/:;()@!$&'*+,=";
  return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') ||
         kPunctuation.find(c) != std::string_view::npos;
}

void append_percent_encoded(std::string_view text, std::string& out) {
  constexpr std::string_view kDigits = "0123456789ABCDEF";
  for (const char c : text) {
    if (is_plain_in_url(c)) {
      out += c;
      continue;
    }
    const auto byte = static_cast<unsigned char>(c);
    out += '%';
    out += kDigits[byte >> 4u];
    out += kDigits[byte & 0xFu];
  }
}

}  // namespace

std::string_view scheme_label(std::string_view scheme) noexcept {
  return scheme_row(scheme).label;
}

void add_isbns(Mapping& m) {
  for (const Identifier& identifier : m.record.identifiers) {
    if (identifier.scheme != "isbn" || !identifier.number.value) continue;
    m.tree.begin_field("020", ' ', ' ');
    m.tree.add('a', *identifier.number.value);
    m.tree.end_field();
  }
}

void add_standard_identifiers(Mapping& m) {
  if (m.record.doi.value) add_standard_identifier(m, scheme_row("doi"), *m.record.doi.value);
  for (const Identifier& identifier : m.record.identifiers) {
    const bool elsewhere = identifier.scheme == "isbn" || is_control_number(identifier);
    if (elsewhere || !identifier.number.value) continue;
    add_standard_identifier(m, scheme_row(identifier.scheme), *identifier.number.value);
  }
}

bool is_control_number(const Identifier& identifier) noexcept {
  return identifier.scheme == "ndlbibid" && identifier.number.value;
}

std::string_view control_number(Tree& tree, const Identifier& identifier) {
  return tree.join({"(JTNDL)", *identifier.number.value});
}

void add_system_numbers(Mapping& m) {
  const auto add = [&m](std::string_view number) {
    m.tree.begin_field("035", ' ', ' ');
    m.tree.add('a', number);
    m.tree.end_field();
  };
  const std::string_view organization = m.options.marc.organization;
  if (!organization.empty() && !m.keys.stable.empty()) {
    add(m.tree.join({"(", organization, ")", m.keys.stable}));
  }
  for (const Identifier& identifier : m.record.identifiers) {
    if (is_control_number(identifier)) add(control_number(m.tree, identifier));
  }
}

void add_report_number(Mapping& m) {
  if (m.record.kind != RecordKind::report || m.host) return;
  m.tree.begin_field("088", ' ', ' ');
  m.tree.add('a', stated_text(m.record.issue));
  m.tree.end_field();
}

// Without an address of its own, a record with a DOI has the one that its DOI resolves at.
void add_links(Mapping& m) {
  for (const LocalText& url : m.record.urls) add_link(m, url.text);
  if (!m.record.urls.empty() || !m.record.doi.value) return;
  m.scratch = "https://doi.org/";
  append_percent_encoded(*m.record.doi.value, m.scratch);
  add_link(m, m.tree.keep(m.scratch));
}

}  // namespace shoshi::marc
