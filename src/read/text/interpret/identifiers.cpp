#include <algorithm>
#include <array>
#include <cstddef>
#include <iterator>
#include <optional>
#include <string>
#include <string_view>
#include <utility>

#include "read/text/interpret/rows.hpp"
#include "unicode/clean.hpp"
#include "unicode/fold.hpp"
#include "unicode/script.hpp"
#include "value/identifier.hpp"

namespace shoshi::text {
namespace {

using Identifiers = std::vector<Identifier>;

bool has_identifier(const Identifiers& identifiers, const Identifier& identifier) {
  return std::any_of(identifiers.begin(), identifiers.end(),
                     [&](const Identifier& one) {
                       return one.scheme == identifier.scheme &&
                              one.number.text == identifier.number.text;
                     }) ||
         std::any_of(identifiers.begin(), identifiers.end(), [&](const Identifier& one) {
           return one.scheme == identifier.scheme && identifier.number.value &&
                  one.number.value == identifier.number.value;
         });
}

void add(Identifiers& identifiers, Identifier identifier) {
  if (!identifier.number.stated() || has_identifier(identifiers, identifier)) return;
  identifiers.push_back(std::move(identifier));
}

/// What a value goes on with behind its first identifier and a space, comma or semicolon; empty if
/// nothing does ("/en" behind the number in a URL is no more of the value).
SourceText behind(SourceText value, const Identifier& identifier) {
  constexpr std::string_view kBetween = " ,;";
  const std::size_t end = static_cast<std::size_t>(identifier.number.where.end - value.begin);
  if (!identifier.number.value || end >= value.text.size()) return value.part(value.text.size());
  const std::size_t next = value.text.find_first_not_of(kBetween, end);
  if (next == end || next == std::string_view::npos) return value.part(value.text.size());
  return value.part(next);
}

/// The identifiers of one scheme that a value has; what is none of them is kept.
void add_all(const Context& context, const Part& part, std::string_view scheme,
             Identifiers& target) {
  Identifier identifier = value::read_identifier(scheme, part.value, context.diagnostics);
  SourceText rest = behind(part.value, identifier);
  add(target, std::move(identifier));
  while (!rest.text.empty()) {
    Diagnostics heard;
    identifier = value::read_identifier(scheme, rest, heard);
    if (!identifier.number.value) return keep_piece(context, part, rest);
    for (const Diagnostic& one : heard.list()) context.diagnostics.add(one);
    rest = behind(rest, identifier);
    add(target, std::move(identifier));
  }
}

/// An identifier of the work, of the scheme that its label names.
void add_of_scheme(const Context& context, const Part& part, std::string_view scheme) {
  add_all(context, part, scheme, context.record.identifiers);
}

/// An identifier whose scheme has no name of its own: its label is the name.
void add_of_label(const Context& context, const Part& part) {
  Identifier identifier;
  Diagnostics unheard;
  identifier.scheme = unicode::clean(part.label, unheard);
  identifier.number.text = unicode::clean(part.value, context.diagnostics);
  if (!identifier.number.text.empty()) identifier.number.value = identifier.number.text;
  identifier.number.where = part.value.where();
  add(context.record.identifiers, std::move(identifier));
}

/// True if the record tells of a journal or book that holds the work.
bool has_host(const Record& record) noexcept {
  return !record.container.titles.empty() || !record.container.issns.empty();
}

bool is_doi(std::string_view folded) noexcept {
  return folded.starts_with("10.") && folded.find('/') != std::string_view::npos;
}

bool all_digits(std::string_view text) noexcept {
  return !text.empty() &&
         std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
}

/// The scheme that the value's own form tells: a URL of a resolver, a word for the scheme before
/// it, or a form that no other scheme has. Empty if nothing tells.
std::string_view scheme_of(std::string_view written) {
  if (const std::string_view scheme = value::scheme_of_url(written); !scheme.empty()) return scheme;
  std::string folded;
  const std::string_view text = unicode::fold_label(written, folded) ? folded : written;
  static constexpr auto kWords = std::to_array<std::pair<std::string_view, std::string_view>>({
      {"doi", "doi"},
      {"naid", "naid"},
      {"crid", "crid"},
      {"ncid", "ncid"},
      {"hdl", "hdl"},
      {"handle", "hdl"},
      {"pmid", "pmid"},
      {"pmcid", "pmcid"},
      {"arxiv", "arxiv"},
      {"isbn", "isbn"},
      {"issn", "issn"},
      {"info:doi/", "doi"},
      {"info:hdl/", "hdl"},
      {"info:pmid/", "pmid"},
      {"ndlbibid", "ndlbibid"},
  });
  for (const auto& [word, scheme] : kWords) {
    if (!text.starts_with(word) || text.size() == word.size()) continue;
    const char after = text[word.size()];
    if (word.back() == '/' || after == ':' || after == ' ' || after == '(') return scheme;
  }
  if (is_doi(text)) return "doi";
  if (text.starts_with("pmc") && all_digits(text.substr(3))) return "pmcid";
  Diagnostics unheard;
  for (const std::string_view scheme : {"ncid", "crid"}) {
    if (value::read_identifier(scheme, {written, 0}, unheard).number.value && unheard.size() == 0) {
      return scheme;
    }
    unheard.clear();
  }
  if (text.starts_with("978") || text.starts_with("979")) {
    if (value::read_isbn({written, 0}, unheard).value) return "isbn";
  }
  return {};
}

void take_one_doi(const Context& context, const Part& part) {
  Parsed<std::string> doi = value::read_doi(part.value, context.diagnostics);
  std::string first;
  std::string second;
  if (context.record.doi.value && doi.value) {
    // The letters of a DOI mean the same in either case.
    if (!unicode::fold_label(*context.record.doi.value, first)) first = *context.record.doi.value;
    if (!unicode::fold_label(*doi.value, second)) second = *doi.value;
    if (first == second) return;
  }
  take(context, std::move(doi), context.record.doi, part);
}

/// A second DOI stands behind a space: commas and semicolons alone may be part of the first.
void take_doi(const Context& context, const Part& part) {
  take_one_doi(context, part);
  const std::string_view text = part.value.text;
  const std::size_t first = text.find("10.");
  if (first == std::string_view::npos) return;
  for (std::size_t space = text.find(' ', first); space != std::string_view::npos;
       space = text.find(' ', space + 1)) {
    Part next = part;
    next.value = part.value.part(space + 1, text.find(' ', space + 1) - space - 1);
    Diagnostics unheard;
    if (value::read_doi(next.value, unheard).value) take_one_doi(context, next);
  }
}

/// Puts an identifier of a known scheme where that scheme has its place.
void place(const Context& context, const Part& part, std::string_view scheme) {
  if (scheme == "doi") return take_doi(context, part);
  if (scheme == "issn") return issn(context, part);
  Record& record = context.record;
  // An article has no number in the catalogue of NACSIS and no ISBN: its host has.
  const bool of_host = (scheme == "ncid" || scheme == "isbn") && has_host(record);
  Identifiers& target = of_host ? record.container.identifiers : record.identifiers;
  if (scheme == "isbn") {
    return add(target, value::read_identifier(scheme, part.value, context.diagnostics));
  }
  add_all(context, part, scheme, target);
}

}  // namespace

void url(const Context& context, const Part& part) {
  auto& urls = context.record.urls;
  if (part.value.text.find("://") == std::string_view::npos) {
    const std::string_view scheme = scheme_of(part.value.text);
    if (!scheme.empty()) return place(context, part, scheme);
  }
  LocalText text = local_text(context, part.value);
  const auto same = [&](const LocalText& one) { return one.text == text.text; };
  if (std::none_of(urls.begin(), urls.end(), same)) urls.push_back(std::move(text));
}

void doi(const Context& context, const Part& part) {
  take_doi(context, part);
}
void naid(const Context& context, const Part& part) {
  add_of_scheme(context, part, "naid");
}
void crid(const Context& context, const Part& part) {
  add_of_scheme(context, part, "crid");
}
void ndlbibid(const Context& context, const Part& part) {
  add_of_scheme(context, part, "ndlbibid");
}
void pmid(const Context& context, const Part& part) {
  add_of_scheme(context, part, "pmid");
}
void pmcid(const Context& context, const Part& part) {
  add_of_scheme(context, part, "pmcid");
}
void handle(const Context& context, const Part& part) {
  add_of_scheme(context, part, "hdl");
}
void project_number(const Context& context, const Part& part) {
  add_of_label(context, part);
}
void report_number(const Context& context, const Part& part) {
  add_of_label(context, part);
  Record& record = context.record;
  if (record.kind != RecordKind::unknown) return;
  record.kind = RecordKind::report;
  record.kind_inferred = true;
}

void ncids(const Context& context, Parts parts) {
  for (const Part* part : parts) place(context, *part, "ncid");
}

/// Several ISBNs may stand in one value, with commas or semicolons between them.
void isbns(const Context& context, Parts parts) {
  for (const Part* part : parts) {
    const std::string_view text = part->value.text;
    for (std::size_t begin = 0; begin < text.size();) {
      const std::size_t end = std::min(text.find_first_of(",;", begin), text.size());
      Part one = *part;
      one.value = unicode::trim(part->value.part(begin, end - begin));
      if (!one.value.text.empty()) place(context, one, "isbn");
      begin = end + 1;
    }
  }
}

void identifiers(const Context& context, Parts parts) {
  for (const Part* part : parts) {
    const std::string_view scheme = scheme_of(part->value.text);
    if (!scheme.empty() && scheme != "orcid") {
      place(context, *part, scheme);
    } else if (part->value.text.find("://") != std::string_view::npos) {
      url(context, *part);
    } else {
      add_of_label(context, *part);
    }
  }
}

void identifiers_of_urls(Record& record) {
  for (const LocalText& url : record.urls) {
    const std::string_view scheme = value::scheme_of_url(url.text);
    if (scheme.empty() || scheme == "orcid") continue;
    Diagnostics unheard;
    const SourceText text{url.text, url.where.begin};
    if (scheme == "doi") {
      if (record.doi.stated()) continue;
      Parsed<std::string> doi = value::read_doi(text, unheard);
      if (doi.value) record.doi = std::move(doi);
      continue;
    }
    Identifier identifier = value::read_identifier(scheme, text, unheard);
    const bool has = std::any_of(record.identifiers.begin(), record.identifiers.end(),
                                 [&](const Identifier& one) { return one.scheme == scheme; });
    if (!identifier.number.value || has) continue;
    const bool of_host = scheme == "ncid" && has_host(record);
    add(of_host ? record.container.identifiers : record.identifiers, std::move(identifier));
  }
}

}  // namespace shoshi::text
