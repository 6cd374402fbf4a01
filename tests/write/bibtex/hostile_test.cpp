#include "write/hostile.hpp"

#include <algorithm>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "catch.hpp"
#include "write/bibtex/read_entries.hpp"
#include "write/bibtex/writer.hpp"
#include "write/full_record.hpp"

using namespace shoshi;
using std::string_view;

namespace {

struct Target {
  string_view name;
  std::unique_ptr<Writer> writer;
};

Target any_target() {
  WriteOptions pbibtex;
  pbibtex.bibtex_flavor = BibtexFlavor::pbibtex;
  WriteOptions print;
  print.print_parallel_titles = true;
  switch (GENERATE(range(0, 3))) {
    case 0:
      return {"classic", bibtex::make_bibtex_writer({})};
    case 1:
      return {"pbibtex", bibtex::make_bibtex_writer(pbibtex)};
    default:
      return {"biblatex", bibtex::make_biblatex_writer(print)};
  }
}

test::BibFile written(const Writer& writer, const Record& record) {
  Output output;
  Diagnostics diagnostics;
  writer.write(record, {"key", "stable"}, output, diagnostics);
  return test::read_bib(output.bytes());
}

/// Where a member may be: it is in one of these fields, or in the one of the facts.
struct Place {
  string_view member;
  std::vector<string_view> fields;
};

const std::vector<Place>& places() {
  static const std::vector<Place> list = {
      {"titles",
       {"title", "subtitle", "title_en", "title_fr", "titleaddon", "usera", "origtitle",
        "sorttitle"}},
      {"contributors",
       {"author", "author+an:yomi", "author+an:latn", "author+an:orcid", "editor",
        "editor+an:orcid", "translator", "translator+an:orcid", "commentator",
        "commentator+an:orcid"}},
      {"container.titles",
       {"journal", "journaltitle", "journalsubtitle", "journaltitleaddon", "booktitle",
        "booksubtitle"}},
      {"container.issns", {"issn", "eissn"}},
      {"container.identifiers", {"isbn", "ncid"}},
      {"container.abbreviation", {"shortjournal"}},
      {"series", {"series", "number", "issue"}},
      {"publishers", {"publisher", "institution", "school"}},
      {"places", {"address", "location"}},
      {"edition", {"edition"}},
      {"volume", {"volume"}},
      {"issue", {"number", "issue"}},
      {"pages", {"pages"}},
      {"article_number", {"eid"}},
      {"extent", {"pagetotal"}},
      {"doi", {"doi"}},
      {"urls", {"url"}},
      {"identifiers", {"isbn", "naid", "crid", "pmid", "hdl", "eprint", "eprinttype", "ndlbibid"}},
      {"languages", {"langid", "language", "month"}},
      {"abstracts", {"abstract", "abstract_en"}},
      {"keywords", {"keywords"}},
      {"degree", {"school", "institution", "type"}},
      {"event", {"eventtitle", "venue", "eventdate"}},
      {"notes", {"note"}},
  };
  return list;
}

bool may_hold(string_view member, string_view field) {
  if (field == "annote" || field == "annotation") return true;
  for (const Place& place : places()) {
    if (!member.starts_with(place.member)) continue;
    for (const string_view name : place.fields) {
      if (name == field) return true;
    }
  }
  return false;
}

/// What is not written where something else says the same: a text that was understood, a name in
/// its parts.
bool is_raw(string_view member) {
  return member.ends_with(".text") &&
         (member.starts_with("contributors") || member.find("titles") == string_view::npos);
}

bool is_code(string_view member) {
  return member.ends_with(".language") || member.ends_with(".scheme") || member.ends_with(".code");
}

bool is_in(string_view field, std::initializer_list<string_view> names) {
  return std::find(names.begin(), names.end(), field) != names.end();
}

std::string replaced(std::string text, string_view from, string_view to) {
  for (std::size_t at = 0; (at = text.find(from, at)) != std::string::npos; at += to.size()) {
    text.replace(at, from.size(), to);
  }
  return text;
}

/// A text as the documents say it is changed: controls left out, line ends and runs of spaces one
/// space, none at the ends.
std::string plain(string_view text) {
  std::string out;
  for (std::size_t at = 0; at < text.size(); ++at) {
    const auto byte = static_cast<unsigned char>(text[at]);
    const string_view rest = text.substr(at);
    bool space = byte == ' ' || (byte >= '\t' && byte <= '\r');
    if (rest.starts_with("\u2028") || rest.starts_with("\u2029")) {
      space = true;
      at += 2;
    } else if (byte == 0xC2 && rest.size() > 1 && static_cast<unsigned char>(rest[1]) < 0xA0) {
      ++at;
      if (!rest.starts_with("\u0085")) continue;
      space = true;
    }
    if (!space) {
      if (byte >= 0x20 && byte != 0x7F) out += text[at];
    } else if (!out.empty() && out.back() != ' ') {
      out += ' ';
    }
  }
  while (out.ends_with(' ')) out.pop_back();
  return out;
}

std::string percent_encoded(string_view text) {
  constexpr string_view kHex = "0123456789ABCDEF";
  constexpr auto kWideSpaces =
      std::to_array<string_view>({"\u3000", "\u00A0", "\u0085", "\u2028", "\u2029"});
  std::string out;
  std::size_t encoded_to = 0;
  for (std::size_t at = 0; at < text.size(); ++at) {
    for (const string_view space : kWideSpaces) {
      if (text.substr(at).starts_with(space)) encoded_to = at + space.size();
    }
    const auto byte = static_cast<unsigned char>(text[at]);
    if (at >= encoded_to && byte > ' ' && byte != 0x7F &&
        !is_in(string_view(&text[at], 1), {"{", "}", "\\"})) {
      out += text[at];
      continue;
    }
    out += '%';
    out += kHex[byte / 16];
    out += kHex[byte % 16];
  }
  return out;
}

bool holds(const test::BibField& field, const std::string& text) {
  if (is_in(field.name, {"doi", "url", "eprint"})) return field.value == percent_encoded(text);
  std::string expected = plain(text);
  if (field.name == "keywords") expected = replaced(expected, ",", "，");
  if (field.name.find("+an:") != std::string::npos) expected = replaced(expected, ";", "；");
  return plain(test::read_tex(field.value)).find(expected) != std::string::npos;
}

/// biber cuts annotations at each semicolon, and each at its first equals sign.
bool are_annotations(string_view text) {
  for (std::size_t number = 0; !text.empty();) {
    const string_view one = text.substr(0, text.find(';'));
    text.remove_prefix(std::min(text.size(), one.size() + 2));
    const std::size_t equals = one.find('=');
    if (equals == string_view::npos || !one.substr(equals).starts_with("=\"")) return false;
    if (one.find('"', equals + 2) != one.size() - 1 || one.size() < equals + 3) return false;
    const std::size_t place = std::stoul(std::string(one.substr(0, equals)));
    if (place <= number) return false;
    number = place;
  }
  return true;
}

/// Letters and underscores, or those of an annotation.
bool is_name_of_field(string_view name) {
  const string_view plain = name.substr(0, name.find("+an:"));
  const string_view form = name.substr(plain.size());
  return plain.find_first_not_of("abcdefghijklmnopqrstuvwxyz_") == string_view::npos &&
         (form.empty() || is_in(form, {"+an:yomi", "+an:latn", "+an:orcid"}));
}

/// `lists` says that the fields which are lists in BibLaTeX alone are these.
std::string fault_of_list(const test::BibField& field, const std::string& before, bool lists) {
  if (!is_name_of_field(field.name)) return "name of field";
  if (is_in(field.name, {"author", "editor", "translator", "commentator", "sortname", "yomi"})) {
    const std::vector<test::BibName> names = test::read_names(field.value);
    if (names.size() != test::read_names(before).size()) return "number of names";
    for (const test::BibName& name : names) {
      if (name.faulty) return "name";
    }
  }
  if (lists && is_in(field.name, {"publisher", "institution", "location", "language"}) &&
      test::read_list(field.value).size() != test::read_list(before).size()) {
    return "number of members";
  }
  const auto commas = [](string_view text) { return std::count(text.begin(), text.end(), ','); };
  if (field.name == "keywords" && commas(field.value) != commas(before))
    return "number of keywords";
  if (field.name.find("+an:") != std::string::npos && !are_annotations(field.value)) {
    return "annotations";
  }
  return {};
}

/// What is wrong with an entry in which one member was changed to `text`; empty if nothing.
std::string fault_of(const test::BibEntry& entry, const test::BibEntry& before,
                     const std::string& member, const std::string& text) {
  bool changed = false;
  bool held = false;
  for (const test::BibField& field : entry.fields) {
    const std::string old = before.value(field.name);
    if (field.value == old) continue;
    changed = true;
    if (!may_hold(member, field.name)) return "changes " + field.name;
    if (const std::string fault = fault_of_list(field, old, !entry.value("date").empty());
        !fault.empty())
      return fault;
    held = held || holds(field, text);
  }
  for (const test::BibField& field : before.fields) {
    if (entry.value(field.name).empty() && !may_hold(member, field.name)) {
      return "takes away " + field.name;
    }
  }
  if (is_code(member) || held || plain(text).empty()) return {};
  return !changed && is_raw(member) ? "" : "is not there";
}

}  // namespace

TEST_CASE("BibTeX: a hostile text is in the field of its member and changes no other") {
  const Target target = any_target();
  Record record = test::full_record();
  record.kind = GENERATE(RecordKind::journal_article, RecordKind::thesis);
  const test::BibFile before = written(*target.writer, record);
  REQUIRE(before.fault.empty());
  REQUIRE(before.entries.size() == 1);
  std::vector<std::string> faults;
  test::for_each_hostile_member(
      record, [&](const Record& changed, const std::string& member, const std::string& text) {
        const test::BibFile file = written(*target.writer, changed);
        std::string fault = file.fault;
        if (fault.empty() && file.entries.size() != 1) fault = "more entries";
        if (fault.empty()) fault = fault_of(file.entries[0], before.entries[0], member, text);
        if (fault.empty() || (!faults.empty() && faults.back().starts_with(member)) ||
            faults.size() > 40)
          return;
        faults.push_back(member + " `" + text.substr(0, 40) + "`: " + fault);
      });
  CAPTURE(target.name);
  for (const std::string& one : faults) UNSCOPED_INFO(one);
  CHECK(faults.size() == 0);
}

TEST_CASE("BibTeX: hostile texts everywhere still make one entry with the same lists") {
  const Target target = any_target();
  const test::BibFile before = written(*target.writer, test::full_record());
  std::vector<std::string> faults;
  test::for_each_hostile_record(
      test::full_record(), [&](const Record& changed, const std::string& text) {
        const test::BibFile file = written(*target.writer, changed);
        std::string fault = file.fault;
        if (fault.empty() && file.entries.size() != 1) fault = "more entries";
        for (std::size_t i = 0; fault.empty() && i < file.entries[0].fields.size(); ++i) {
          const test::BibField& field = file.entries[0].fields[i];
          const std::string old = before.entries[0].value(field.name);
          if (!old.empty()) fault = fault_of_list(field, old, target.name == "biblatex");
          if (!fault.empty()) fault = field.name + ": " + fault + ": " + field.value;
        }
        if (!fault.empty())
          faults.push_back('`' + text.substr(0, 40) + "`: " + fault.substr(0, 500));
      });
  CAPTURE(target.name);
  for (const std::string& fault : faults) UNSCOPED_INFO(fault);
  CHECK(faults.size() == 0);
}
