#include <algorithm>
#include <iterator>
#include <string>
#include <utility>

#include "read/text/interpret/rows.hpp"
#include "read/text/interpret/same_name.hpp"
#include "unicode/script.hpp"
#include "unicode/utf8.hpp"
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

/// A form of a name, with the part that it was read from.
struct Form {
  Contributor name;
  const Part* part = nullptr;
};

Script script_of(const Form& form) noexcept {
  return form.name.names.empty() ? Script::unknown : form.name.names.front().script;
}

/// Where the reading begins that NDL puts behind a heading, with the comma of a heading in it:
/// "青山, 剛昌, 1963- アオヤマ, ゴウショウ, 1963-". The length of the text if there is none.
std::size_t reading_begin(std::string_view text) noexcept {
  for (std::size_t space = text.find(' '); space != std::string_view::npos;
       space = text.find(' ', space + 1)) {
    const std::string_view rest = text.substr(space + 1);
    if (unicode::is_katakana(unicode::decode(rest, 0).value) && !unicode::has_han(rest) &&
        rest.find(',') != std::string_view::npos && space > 0 && text[space - 1] != ',') {
      return space;
    }
  }
  return text.size();
}

void read_forms(const Context& context, const Part& part, std::vector<Form>& forms) {
  const std::size_t cut = reading_begin(part.value.text);
  for (const SourceText& piece : {part.value.part(0, cut), part.value.part(cut)}) {
    if (unicode::trim(piece).text.empty()) continue;
    value::NameList list =
        value::read_names(unicode::trim(piece), Role::author, context.diagnostics);
    for (Contributor& name : list.contributors) forms.push_back({std::move(name), &part});
  }
}

/// The form of a body's name: whole, for a body has no family name.
Contributor whole(Contributor form) {
  for (Name& name : form.names) {
    name = {.family = {}, .given = {}, .literal = form.text, .suffix = {}, .script = name.script};
  }
  return form;
}

/// Adds the form to the person or body it belongs to; false if it says more than the name that is
/// kept.
bool join(Record& record, std::size_t place, const Contributor& form) {
  Contributor* known = find_same_person(record.contributors, form);
  if (known == nullptr) known = &record.contributors[place];
  // The years of a life have no place in a name: "青山, 剛昌, 1963-".
  const bool is_body = known->kind == ContributorKind::corporate;
  return add_form(*known, is_body ? whole(form) : form) && !has_digit(form.text);
}

/// Gives each contributor its form, if there are as many; else the parts are kept as they stand.
void join_list(const Context& context, const std::vector<Form>& forms) {
  Record& record = context.record;
  const std::vector<std::size_t> places = named_by(record, forms.size());
  const Part& first = *forms.front().part;
  if (places.empty()) {
    context.diagnostics.report(DiagnosticKind::names_unmatched, first.label.where(),
                               {std::string(first.label.text), std::to_string(forms.size()),
                                std::to_string(record.contributors.size())});
  }
  for (std::size_t i = 0; i < forms.size(); ++i) {
    if (!places.empty() && join(record, places[i], forms[i].name)) continue;
    const Span where = forms[i].part->value.where();
    const auto kept = [&](const Unread& one) { return one.where == where; };
    if (std::any_of(record.unread.begin(), record.unread.end(), kept)) continue;
    keep_unread(context, *forms[i].part);
  }
}

/// True if names and affiliations take turns, each affiliation below its name.
bool take_turns(const std::vector<Contributor>& contributors, Parts parts) noexcept {
  if (parts.size() < 2 || parts.size() != contributors.size()) return false;
  for (std::size_t i = 0; i < parts.size(); ++i) {
    const std::uint64_t place = parts[i]->value.begin;
    if (contributors[i].where.begin > place) return false;
    if (i + 1 < parts.size() && contributors[i + 1].where.begin < place) return false;
  }
  return true;
}

}  // namespace

void name_forms(const Context& context, Parts parts) {
  if (context.record.contributors.empty()) {
    for (const Part* part : parts) author(context, *part);
    return;
  }
  std::vector<Form> forms;
  for (const Part* part : parts) read_forms(context, *part, forms);
  // The names of one script are one list: "ハシモト, サヤカ", then "Hashimoto, Sayaka".
  for (const Script script : {Script::han, Script::kana, Script::latin, Script::unknown}) {
    std::vector<Form> list;
    std::copy_if(forms.begin(), forms.end(), std::back_inserter(list),
                 [script](const Form& form) { return script_of(form) == script; });
    if (!list.empty()) join_list(context, list);
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

/// The label does not say whose they are: an affiliation is that of the name above it where they
/// take turns, else of the only author, if none stands beside the name.
void affiliations(const Context& context, Parts parts) {
  auto& contributors = context.record.contributors;
  if (take_turns(contributors, parts)) {
    for (std::size_t i = 0; i < parts.size(); ++i) {
      contributors[i].affiliations.push_back(labelled_text(context, *parts[i]));
    }
    return;
  }
  const std::vector<std::size_t> authors = named_by(context.record, 1);
  if (authors.empty()) return keep_all_aside(context, parts);
  auto& stated = context.record.contributors[authors.front()].affiliations;
  const bool beside_name = !stated.empty();
  for (const Part* part : parts) {
    LocalText text = labelled_text(context, *part);
    const auto says = [&](const LocalText& one) { return one.text.starts_with(text.text); };
    if (std::any_of(stated.begin(), stated.end(), says)) continue;
    if (beside_name) {
      keep_aside(context, *part);
    } else {
      stated.push_back(std::move(text));
    }
  }
}

void merge_contributors(const Context& context) {
  Record& record = context.record;
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
  value::merge_forms(list, context.diagnostics);
  record.contributors = std::move(list.contributors);
}

}  // namespace shoshi::text
