#pragma once

#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace shoshi::test {

/// A field as BibTeX sees it: braces count whether or not a backslash stands before them.
struct WalkedEntryField {
  std::string name;
  std::string value;  ///< Without its outer braces.
};

struct WalkedEntry {
  std::vector<WalkedEntryField> fields;
  std::string fault;  ///< Empty if the text is exactly one entry.
};

inline bool skip(std::string_view& text, std::string_view expected) {
  if (!text.starts_with(expected)) return false;
  text.remove_prefix(expected.size());
  return true;
}

/// Takes bytes until one of `ends` stands outside all braces.
inline std::string take_until(std::string_view& text, std::string_view ends) {
  std::string taken;
  int depth = 0;
  while (!text.empty()) {
    const char c = text.front();
    if (depth == 0 && ends.find(c) != std::string_view::npos) break;
    if (c == '{') ++depth;
    if (c == '}') --depth;
    taken.push_back(c);
    text.remove_prefix(1);
  }
  return taken;
}

inline WalkedEntry walk_entry(std::string_view text) {
  WalkedEntry entry;
  const auto fail = [&entry](std::string fault) {
    entry.fault = std::move(fault);
    return entry;
  };
  if (!skip(text, "@")) return fail("no entry");
  take_until(text, "{");
  skip(text, "{");
  take_until(text, ",");
  if (skip(text, ",\n}\n")) return text.empty() ? entry : fail("text after the entry");
  while (skip(text, ",\n  ")) {
    std::string name = take_until(text, " ");
    while (skip(text, " ")) {
    }
    if (!skip(text, "= ")) return fail("no equals sign");
    std::string value = take_until(text, ",\n}");
    if (value.starts_with('{')) {
      if (!value.ends_with('}')) return fail("open value");
      value = value.substr(1, value.size() - 2);
    } else if (value.find_first_of("\\{}@%") != std::string::npos) {
      return fail("bare value: " + value);
    }
    if (value.find('\n') != std::string::npos) return fail("line end in a value");
    entry.fields.push_back({std::move(name), std::move(value)});
  }
  if (text != "\n}\n") return fail("text after the last field: " + std::string(text.substr(0, 40)));
  return entry;
}

/// The value of the first field of that name; empty if there is none.
inline std::string field_of(const WalkedEntry& entry, std::string_view name) {
  for (const WalkedEntryField& field : entry.fields) {
    if (field.name == name) return field.value;
  }
  return {};
}

/// The names of a list, as BibTeX cuts it: at the word "and" outside braces.
inline std::vector<std::string> names_of(std::string_view list) {
  std::vector<std::string> names(1);
  while (!list.empty()) {
    const std::string word = take_until(list, " \t\n");
    const std::string space(list.substr(0, 1));
    if (!list.empty()) list.remove_prefix(1);
    const bool is_and = word.size() == 3 && (word[0] | 0x20) == 'a' && (word[1] | 0x20) == 'n' &&
                        (word[2] | 0x20) == 'd';
    if (is_and) {
      names.emplace_back();
    } else {
      names.back() += word + space;
    }
  }
  return names;
}

/// The number of commas outside braces.
inline int open_commas(std::string_view text) {
  int count = 0;
  while (!text.empty()) {
    take_until(text, ",");
    if (skip(text, ",")) ++count;
  }
  return count;
}

}  // namespace shoshi::test
