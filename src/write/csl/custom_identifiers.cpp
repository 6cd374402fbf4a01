#include <algorithm>
#include <array>
#include <utility>
#include <vector>

#include "write/csl/choice.hpp"
#include "write/csl/custom_rows.hpp"
#include "write/csl/groups.hpp"

namespace shoshi::csl {
namespace {

using json::Tree;
using std::string_view;

/// The ISSNs of that kind but for the one that a variable holds.
void put_issns(const Record& record, IssnKind kind, string_view name, Tree& tree) {
  std::vector<string_view> texts;
  const Issn* in_variable = main_issn(record);
  for (const Issn& issn : record.container.issns) {
    if (issn.kind != kind || !issn.number.value || &issn == in_variable) continue;
    texts.emplace_back(*issn.number.value);
  }
  put_one_or_more(texts, name, tree);
}

bool has_scheme(const std::vector<Identifier>& identifiers, string_view scheme) {
  return std::ranges::any_of(identifiers,
                             [scheme](const Identifier& one) { return one.scheme == scheme; });
}

/// The NCID of a journal stands for the journal article that has none; the other identifiers of a
/// container are kept apart.
bool container_lends(const Record& record, string_view scheme) {
  return scheme == "ncid" && !has_scheme(record.identifiers, "ncid");
}

bool in_variable(const Record& record, const Identifier& identifier) {
  return &identifier == main_isbn(record) || &identifier == main_identifier(record, "pmid") ||
         &identifier == main_identifier(record, "pmcid");
}

/// A scheme that has a member of its own in `custom`. Others are labels as written, which might be
/// spelled like any other member.
bool is_known_scheme(string_view scheme) {
  constexpr auto kSchemes =
      std::to_array<string_view>({"naid", "crid", "ncid", "jalc", "hdl", "ndlbibid", "ndlpid",
                                  "arxiv", "pmid", "pmcid", "isbn"});
  return std::ranges::find(kSchemes, scheme) != kSchemes.end();
}

}  // namespace

void print_issns(const Record& record, string_view name, Tree& tree) {
  put_issns(record, IssnKind::print, name, tree);
}

void online_issns(const Record& record, string_view name, Tree& tree) {
  put_issns(record, IssnKind::online, name, tree);
}

void linking_issns(const Record& record, string_view name, Tree& tree) {
  put_issns(record, IssnKind::linking, name, tree);
}

void unknown_issns(const Record& record, string_view name, Tree& tree) {
  put_issns(record, IssnKind::unknown, name, tree);
}

void issns_as_written(const Record& record, string_view name, Tree& tree) {
  std::vector<string_view> texts;
  for (const Issn& issn : record.container.issns) {
    if (!issn.number.value && !issn.number.text.empty()) texts.emplace_back(issn.number.text);
  }
  put_array(texts, name, tree);
}

void further_urls(const Record& record, string_view name, Tree& tree) {
  std::vector<string_view> texts;
  for (std::size_t i = 1; i < record.urls.size(); ++i) texts.emplace_back(record.urls[i].text);
  put_array(texts, name, tree);
}

void doi_as_written(const Record& record, string_view name, Tree& tree) {
  if (!record.doi.value && !record.doi.text.empty()) tree.member(name, record.doi.text);
}

void identifiers_of_scheme(const Record& record, string_view name, Tree& tree) {
  std::vector<string_view> texts;
  const bool lent = container_lends(record, name);
  for (const Identifier& one : lent ? record.container.identifiers : record.identifiers) {
    if (one.scheme != name || in_variable(record, one)) continue;
    texts.push_back(understood(one.number));
  }
  put_one_or_more(texts, name, tree);
}

void other_identifiers(const Record& record, string_view name, Tree& tree) {
  std::vector<Labelled> texts;
  for (const Identifier& one : record.identifiers) {
    if (!is_known_scheme(one.scheme)) texts.push_back({one.scheme, understood(one.number)});
  }
  put_by_label(std::move(texts), name, tree);
}

void container_identifiers(const Record& record, string_view name, Tree& tree) {
  std::vector<Labelled> texts;
  for (const Identifier& one : record.container.identifiers) {
    if (container_lends(record, one.scheme) || in_variable(record, one)) continue;
    texts.push_back({one.scheme, understood(one.number)});
  }
  put_by_label(std::move(texts), name, tree);
}

}  // namespace shoshi::csl
