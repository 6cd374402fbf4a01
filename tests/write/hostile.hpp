#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "shoshi/record.hpp"

/// Texts that break writers, and the places of a record to put them, for the property that no text
/// in any member changes the structure of what is written.
namespace shoshi::test {

/// A string of a record.
struct Member {
  std::string name;             ///< "contributors[0].names[1].family", "doi.value".
  std::string* text = nullptr;  ///< Good until a list of the record changes.
  bool code = false;            ///< A language or the scheme of an identifier.
};

/// Every string that the record has, in the order of record.hpp: of a name the parts or the whole,
/// whichever counts, and of a Parsed without a value only the text.
[[nodiscard]] std::vector<Member> members_of(Record& record);

/// Texts that have broken writers: delimiters of the targets, lines that look like fields,
/// separators of lines, control characters, unclosed markup, what normalising would change,
/// characters of four bytes, and texts longer than a field.
[[nodiscard]] std::vector<std::string> hostile_strings();

/// Calls `visit` with each string of the record that has content of its own: not a code.
template <class Visit>
void for_each_string(Record& record, Visit visit) {
  for (const Member& member : members_of(record)) {
    if (!member.code) visit(*member.text);
  }
}

/// True for a member that may hold a text of any length: title, abstract, note.
[[nodiscard]] inline bool is_running_text(std::string_view member) {
  return member == "titles[0].text" || member == "abstracts[0].text" || member == "notes[0].text";
}

/// Calls `visit(changed, member, text)` with the record in which that one member holds a hostile
/// text, alone and with a letter at either end, for each member and each text. Codes too. Long
/// texts are for running text only, so that it does not take minutes.
template <class Visit>
void for_each_hostile_member(const Record& record, Visit visit) {
  constexpr std::size_t kLong = 1000;
  const std::vector<std::string> texts = hostile_strings();
  Record changed = record;
  for (const Member& member : members_of(changed)) {
    const std::string kept = *member.text;
    for (const std::string& text : texts) {
      if (text.size() > kLong && !is_running_text(member.name)) continue;
      *member.text = text;
      visit(changed, member.name, text);
      *member.text = 'x' + text + 'y';
      visit(changed, member.name, *member.text);
    }
    *member.text = kept;
  }
}

/// Calls `visit(changed, text)` with the record in which every member but codes holds a hostile
/// text, alone and with a letter at either end, for each text.
template <class Visit>
void for_each_hostile_record(const Record& record, Visit visit) {
  for (const std::string& hostile : hostile_strings()) {
    for (const std::string& text : {hostile, 'x' + hostile + 'y'}) {
      Record changed = record;
      for_each_string(changed, [&](std::string& member) { member = text; });
      visit(changed, text);
    }
  }
}

}  // namespace shoshi::test
