#include "read/text/interpret/same_name.hpp"

#include <algorithm>
#include <string>

#include "unicode/script.hpp"
#include "unicode/utf8.hpp"
#include "value/variants.hpp"

namespace shoshi::text {
namespace {

void append_letters(std::string_view text, std::u32string& letters) {
  for (std::size_t at = 0; at < text.size();) {
    const unicode::CodePoint point = unicode::decode(text, at);
    at += point.bytes;
    const char32_t c = value::fold_variant(point.value);
    if (unicode::is_japanese(c) || unicode::is_hangul(c)) letters += c;
    if (unicode::is_latin(c)) letters += unicode::in_range(c, U'A', U'Z') ? c | 0x20 : c;
  }
}

std::u32string letters_of(std::string_view text) {
  std::u32string letters;
  append_letters(text, letters);
  return letters;
}

std::u32string letters_of(const Name& name) {
  std::u32string letters = letters_of(name.literal);
  append_letters(name.family, letters);
  append_letters(name.given, letters);
  return letters;
}

}  // namespace

bool same_name(const Name& a, const Name& b) {
  if (!a.suffix.empty() && !b.suffix.empty() && letters_of(a.suffix) != letters_of(b.suffix)) {
    return false;
  }
  if (letters_of(a) == letters_of(b)) return true;
  if (a.script != Script::latin || b.script != Script::latin || !a.split() || !b.split()) {
    return false;
  }
  const std::u32string given_a = letters_of(a.given);
  const std::u32string given_b = letters_of(b.given);
  return letters_of(a.family) == letters_of(b.family) && !given_a.empty() && !given_b.empty() &&
         given_a.front() == given_b.front();
}

Contributor* find_same_person(std::vector<Contributor>& contributors, const Contributor& person) {
  const auto found =
      std::find_if(contributors.begin(), contributors.end(), [&](const Contributor& one) {
        return std::any_of(one.names.begin(), one.names.end(), [&](const Name& name) {
          return std::any_of(person.names.begin(), person.names.end(),
                             [&](const Name& other) { return same_name(name, other); });
        });
      });
  return found == contributors.end() ? nullptr : &*found;
}

bool add_form(Contributor& known, const Contributor& person) {
  std::vector<Name> added;
  for (const Name& form : person.names) {
    bool has = false;
    for (const Name& name : known.names) {
      if (same_name(name, form)) {
        has = true;
      } else if (name.script == form.script) {
        return false;
      }
    }
    if (!has) added.push_back(form);
  }
  known.names.insert(known.names.end(), added.begin(), added.end());
  return true;
}

}  // namespace shoshi::text
