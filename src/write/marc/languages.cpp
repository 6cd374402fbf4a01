#include <algorithm>
#include <string>
#include <vector>

#include "value/language.hpp"
#include "write/marc/rows.hpp"

namespace shoshi::marc {
namespace {

// MARC codes, each once, "und" left out. At most as many as languages and abstracts.
using Codes = std::vector<std::string_view>;

void add_code(Codes& codes, std::string_view bcp47) {
  const std::string_view code = value::marc_language(bcp47);
  if (code == "und" || std::find(codes.begin(), codes.end(), code) != codes.end()) return;
  codes.push_back(code);
}

bool is_subset(const Codes& codes, const Codes& of) {
  return std::all_of(codes.begin(), codes.end(), [&of](std::string_view code) {
    return std::find(of.begin(), of.end(), code) != of.end();
  });
}

std::string_view language_name(const Mapping& m, std::string_view bcp47) noexcept {
  const std::string_view name = m.options.marc.language == CatalogingLanguage::eng
                                    ? value::english_language_name(bcp47)
                                    : value::japanese_language_name(bcp47);
  return name.empty() ? bcp47 : name;
}

void append_name(const Mapping& m, std::string_view name, std::string& list) {
  if (name.empty() || name == "und" || list.find(name) != std::string::npos) return;
  if (!list.empty()) list += m.words.between_languages;
  list += name;
}

void add_note_on(Mapping& m, std::string_view what, std::string_view languages) {
  if (languages.empty()) return;
  m.tree.begin_field("546", ' ', ' ');
  m.tree.add('a', {what, m.tree.keep(languages)});
  m.tree.end_field();
}

bool has_code(const Language& language) noexcept {
  return value::marc_language(language.code) != "und";
}

// The code of the language that the work was translated from; empty if that is not known.
std::string_view language_of_original(const Record& record) noexcept {
  for (const Title& title : record.titles) {
    if (title.kind != TitleKind::original) continue;
    const std::string_view code = value::marc_language(title.language);
    return code == "und" ? std::string_view() : code;
  }
  return {};
}

// What 008 and 041 cannot say: a language without a code. Several languages are told in words too.
void add_text_language_note(Mapping& m) {
  const auto& languages = m.record.languages;
  const bool coded = std::all_of(languages.begin(), languages.end(), has_code);
  if (languages.size() < 2 && coded) return;
  m.scratch.clear();
  for (const Language& language : languages) {
    const bool named = has_code(language) || language.text.empty();
    append_name(m, named ? language_name(m, language.code) : std::string_view(language.text),
                m.scratch);
  }
  add_note_on(m, m.words.text_languages, m.scratch);
}

}  // namespace

void add_cataloguing_source(Mapping& m) {
  m.tree.begin_field("040", ' ', ' ');
  m.tree.add('a', m.options.marc.organization);
  m.tree.add_fixed('b', m.words.code);
  m.tree.add_fixed('e', "rda");
  m.tree.add('c', m.options.marc.organization);
  m.tree.end_field();
}

void add_language_codes(Mapping& m) {
  const std::string_view original = language_of_original(m.record);
  if (m.record.languages.size() < 2 && m.record.abstracts.empty() && original.empty()) return;
  Codes text;
  Codes abstracts;
  for (const Language& language : m.record.languages) add_code(text, language.code);
  for (const LocalText& abstract : m.record.abstracts) add_code(abstracts, abstract.language);
  if (text.size() < 2 && is_subset(abstracts, text) && original.empty()) return;
  if (text.empty() && abstracts.size() < 2) return;
  m.tree.begin_field("041", original.empty() ? ' ' : '1', ' ');
  for (const std::string_view code : text) m.tree.add('a', code);
  for (const std::string_view code : abstracts) m.tree.add('b', code);
  m.tree.add('h', original);
  m.tree.end_field();
}

void add_language_note(Mapping& m) {
  add_text_language_note(m);
  m.scratch.clear();
  const auto& abstracts = m.record.abstracts;
  const bool as_text = abstracts.size() == 1 && !m.record.languages.empty() &&
                       abstracts.front().language == m.record.languages.front().code;
  if (as_text) return;
  for (const LocalText& abstract : abstracts) {
    append_name(m, language_name(m, abstract.language), m.scratch);
  }
  add_note_on(m, m.words.abstract_languages, m.scratch);
}

}  // namespace shoshi::marc
