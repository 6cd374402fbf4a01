#include <algorithm>
#include <iterator>
#include <string>
#include <utility>

#include "read/text/interpret_rows.hpp"
#include "read/text/same_name.hpp"
#include "unicode/clean.hpp"
#include "value/identifier.hpp"
#include "value/name.hpp"
#include "value/name_merge.hpp"

namespace shoshi::text {
namespace {

/// The contributors that a list of further forms can be about: the authors, or all of them, if
/// there are as many.
std::vector<std::size_t> named_by(const Record& record, std::size_t count) {
  std::vector<std::size_t> authors;
  std::vector<std::size_t> all;
  for (std::size_t i = 0; i < record.contributors.size(); ++i) {
    all.push_back(i);
    if (record.contributors[i].role == Role::author) authors.push_back(i);
  }
  if (authors.size() == count) return authors;
  if (all.size() == count) return all;
  return {};
}

bool has_digit(std::string_view text) noexcept {
  return std::any_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
}

/// Adds the form to the person it belongs to; false if it says more than the name that is kept.
bool join(Record& record, std::size_t place, const Contributor& form) {
  Contributor* known = find_same_person(record.contributors, form);
  if (known == nullptr) known = &record.contributors[place];
  // The years of a life have no place in a name: "青山, 剛昌, 1963-".
  return add_form(*known, form) && !has_digit(form.text);
}

/// The contributor that each affiliation belongs to: the only one, or where they take turns the one
/// above it. None if that cannot be told.
std::vector<Contributor*> owners_of(std::vector<Contributor>& contributors, Parts parts) {
  if (contributors.size() == 1) return {parts.size(), &contributors.front()};
  std::vector<Contributor*> owners;
  if (parts.size() != contributors.size()) return owners;
  for (std::size_t i = 0; i < parts.size(); ++i) {
    const std::uint64_t place = parts[i]->value.begin;
    const bool above = contributors[i].where.begin < place;
    const bool next_is_below = i + 1 == parts.size() || contributors[i + 1].where.begin > place;
    if (!above || !next_is_below) return {};
    owners.push_back(&contributors[i]);
  }
  return owners;
}

}  // namespace

void name_forms(const Context& context, Parts parts) {
  Record& record = context.record;
  if (record.contributors.empty()) {
    for (const Part* part : parts) author(context, *part);
    return;
  }
  value::NameList list;
  std::vector<const Part*> from;
  for (const Part* part : parts) {
    value::NameList more = value::read_names(part->value, Role::author, context.diagnostics);
    from.insert(from.end(), more.contributors.size(), part);
    std::move(more.contributors.begin(), more.contributors.end(),
              std::back_inserter(list.contributors));
  }
  const std::vector<std::size_t> places = named_by(record, list.contributors.size());
  if (places.empty()) {
    const Part& first = *parts.front();
    context.diagnostics.report(
        DiagnosticKind::names_unmatched, first.label.where(),
        {std::string(first.label.text), std::to_string(list.contributors.size()),
         std::to_string(record.contributors.size())});
    for (const Part* part : parts) keep_unread(context, *part);
    return;
  }
  const Part* kept = nullptr;
  for (std::size_t i = 0; i < places.size(); ++i) {
    if (join(record, places[i], list.contributors[i]) || kept == from[i]) continue;
    kept = from[i];
    keep_unread(context, *kept);
  }
}

void author_identifiers(const Context& context, Parts parts) {
  auto& contributors = context.record.contributors;
  for (const Part* part : parts) {
    Diagnostics unheard;
    const Parsed<std::string> orcid = value::read_orcid(part->value, unheard);
    if (orcid.value && contributors.size() == 1 && contributors.front().orcid.empty()) {
      contributors.front().orcid = *orcid.value;
    } else if (!orcid.value || contributors.size() != 1 ||
               contributors.front().orcid != *orcid.value) {
      keep_aside(context, *part);
    }
  }
}

void affiliations(const Context& context, Parts parts) {
  auto& contributors = context.record.contributors;
  const std::vector<Contributor*> owners = owners_of(contributors, parts);
  if (owners.empty()) return keep_all_aside(context, parts);
  for (std::size_t i = 0; i < parts.size(); ++i) {
    auto& stated = owners[i]->affiliations;
    LocalText text = labelled_text(context, *parts[i]);
    const auto same = [&](const LocalText& one) { return one.text == text.text; };
    if (std::none_of(stated.begin(), stated.end(), same)) stated.push_back(std::move(text));
  }
}

void merge_contributors(Record& record) {
  const auto is_in = [](Script script) {
    return [script](const Contributor& one) {
      return !one.names.empty() && one.names.front().script == script;
    };
  };
  const auto& all = record.contributors;
  if (all.size() < 2 || !std::any_of(all.begin(), all.end(), is_in(Script::han))) return;
  if (!std::any_of(all.begin(), all.end(), is_in(Script::latin)) &&
      !std::any_of(all.begin(), all.end(), is_in(Script::kana))) {
    return;
  }
  value::NameList list{std::move(record.contributors), record.more_contributors};
  value::merge_forms(list);
  record.contributors = std::move(list.contributors);
}

}  // namespace shoshi::text
