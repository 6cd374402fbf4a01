#include <algorithm>
#include <cstddef>

#include "unicode/script.hpp"
#include "unicode/utf8.hpp"
#include "write/marc/rows.hpp"

namespace shoshi::marc {
namespace {

char to_lower(char c) noexcept {
  return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
}

bool is_mark(char32_t c) noexcept {
  constexpr std::u32string_view kMarks = U"[]()\"'“”‘’«».…-–—¿¡<>";
  return kMarks.find(c) != std::u32string_view::npos;
}

/// Characters at the start of a text, and the bytes that they take.
struct Head {
  std::size_t characters = 0;
  std::size_t bytes = 0;
};

template <class Takes>
Head head_of(std::string_view text, Takes takes) noexcept {
  Head head;
  while (head.bytes < text.size()) {
    const unicode::CodePoint c = unicode::decode(text, head.bytes);
    if (!takes(c.value)) break;
    head.bytes += c.bytes;
    ++head.characters;
  }
  return head;
}

/// The article that a text begins with, a space or closing mark behind it; empty if none does.
std::string_view article_of(std::string_view text, bool quoted) noexcept {
  for (const std::string_view article : {"the", "an", "a"}) {
    if (text.size() <= article.size()) continue;
    const bool same = std::equal(article.begin(), article.end(), text.begin(),
                                 [](char a, char b) { return a == to_lower(b); });
    const char32_t behind = unicode::decode(text, article.size()).value;
    const bool ends = behind == U' ' || (quoted && is_mark(behind) && behind != U'-');
    if (same && ends) return article;
  }
  return {};
}

/// True if the text of the record is stated to be in a language that is not English.
bool is_stated_not_english(const Record& record) noexcept {
  if (record.languages.empty() || record.languages.front().inferred) return false;
  return !record.languages.front().code.starts_with("en");
}

// 245, second indicator: how many characters an English article takes at the start, with the marks
// before it and all before the first filing character behind it (MARC 21, 245).
char nonfiling_characters(const Mapping& m, const Title& title) noexcept {
  if (!title.language.starts_with("en")) return '0';
  if (title.language_inferred && is_stated_not_english(m.record)) return '0';
  const std::string_view text = title.text;
  const Head before = head_of(text, is_mark);
  const std::string_view article = article_of(text.substr(before.bytes), before.bytes != 0);
  if (article.empty()) return '0';
  const Head behind = head_of(text.substr(before.bytes + article.size()),
                              [](char32_t c) { return c == U' ' || is_mark(c); });
  const std::size_t characters = before.characters + article.size() + behind.characters;
  return characters < 10 ? static_cast<char>('0' + characters) : '0';
}

/// A further title in the language of the title proper is no parallel title (ISBD A.4.3), but a
/// variant.
bool is_parallel(const Mapping& m, const Title& title) noexcept {
  if (title.kind != TitleKind::parallel || &title == m.title) return false;
  return m.title == nullptr || title.language == "und" || title.language != m.title->language;
}

bool is_other_form(const Title& title) noexcept {
  return (title.kind == TitleKind::reading || title.kind == TitleKind::romanized) &&
         !(title.text.empty() && title.subtitle.empty());
}

// $b may not repeat: "subtitle = Parallel title : its subtitle".
std::string_view remainder_of_title(Mapping& m, const Title* of) {
  m.scratch.clear();
  if (of != nullptr) m.scratch += without_end_mark(of->subtitle);
  bool first = m.scratch.empty();
  for (const Title& title : m.record.titles) {
    if (!is_parallel(m, title)) continue;
    const std::string_view text = whole_title(m.tree, title);
    if (text.empty()) continue;
    if (!first) m.scratch += " = ";
    m.scratch += without_end_mark(text);
    first = false;
  }
  return m.tree.keep(m.scratch);
}

// The volume of a book stands in its title; that of an article in 773; the number of a report, if
// that is all it has, in 088.
std::string_view part_number(Mapping& m) {
  const Record& record = m.record;
  if (m.host) return {};
  const bool number_only = !record.volume.stated() && !record.total_number.stated();
  if (record.kind == RecordKind::report && number_only) return {};
  return m.tree.keep(numbering_text(m));
}

/// One subfield of 245 and the mark that goes before it.
struct Part {
  char code;
  std::string_view mark;
  std::string_view text;
};

// The subfields of 245 for one form of the title; null for a devised one.
void add_statement(Mapping& m, const Title* title, bool romanized) {
  const bool has_subtitle = title != nullptr && !title->subtitle.empty();
  const Part parts[] = {
      {'a', "", title == nullptr ? m.words.devised_title : without_end_mark(title->text)},
      {'n', ".", part_number(m)},
      {'b', has_subtitle ? " :" : " =", remainder_of_title(m, title)},
      {'c', " /", statement_of_responsibility(m, romanized)},
  };
  const Part* open = &parts[0];
  for (const Part& part : parts) {
    if (&part == open || part.text.empty()) continue;
    const std::string_view mark =
        part.code == 'n' ? m.punctuation.stop_after(open->text) : m.punctuation.between(part.mark);
    m.tree.add(open->code, {open->text, mark});
    open = &part;
  }
  m.tree.add(open->code, {open->text, m.punctuation.stop_after(open->text)});
}

void add_other_form(Mapping& m, const Title& title, char indicator1, char indicator2, Link link) {
  const Script script = title.kind == TitleKind::reading ? Script::kana : Script::latin;
  begin_alternate(m, "245", indicator1, indicator2, link, script);
  if (title.text.empty() || title.subtitle.empty()) {
    const std::string_view text = without_end_mark(whole_title(m.tree, title));
    m.tree.add('a', {text, m.punctuation.stop_after(text)});
  } else {
    const std::string_view subtitle = without_end_mark(title.subtitle);
    m.tree.add('a', {without_end_mark(title.text), m.punctuation.between(" :")});
    m.tree.add('b', {subtitle, m.punctuation.stop_after(subtitle)});
  }
  end_alternate(m);
}

// The romanised title proper, if it is to stand in the regular field.
const Title* romanized_title(const Mapping& m) noexcept {
  if (!m.romanizes() || m.title == nullptr || !unicode::has_japanese(m.title->text)) return nullptr;
  for (const Title& title : m.record.titles) {
    if (title.kind == TitleKind::romanized && !title.text.empty()) return &title;
  }
  return nullptr;
}

void add_variant(Mapping& m, const Title& title, char indicator1, char indicator2,
                 std::string_view introduction) {
  if (title.text.empty() && title.subtitle.empty()) return;
  m.tree.begin_field("246", indicator1, indicator2);
  m.tree.add('i', introduction);
  if (title.text.empty() || title.subtitle.empty()) {
    m.tree.add('a', without_end_mark(whole_title(m.tree, title)));
  } else {
    m.tree.add('a', {without_end_mark(title.text), m.punctuation.between(" :")});
    m.tree.add('b', without_end_mark(title.subtitle));
  }
  m.tree.end_field();
}

}  // namespace

void add_title_statement(Mapping& m) {
  const auto& titles = m.record.titles;
  const char indicator1 = m.main_entry != nullptr ? '1' : '0';
  const Title* const romanized = romanized_title(m);
  const auto is_alternate = [&](const Title& title) {
    return is_other_form(title) && &title != romanized &&
           !(m.romanizes() && title.kind == TitleKind::reading);
  };
  const bool other_forms =
      m.title != nullptr && std::any_of(titles.begin(), titles.end(), is_alternate);
  const Title* const regular = romanized != nullptr ? romanized : m.title;
  const char indicator2 =
      regular == m.title && m.title != nullptr ? nonfiling_characters(m, *m.title) : '0';
  const Link link =
      begin_linked(m, "245", indicator1, indicator2, other_forms || romanized != nullptr);
  add_statement(m, regular, romanized != nullptr);
  m.tree.end_field();
  if (romanized != nullptr) {
    begin_alternate(m, "245", indicator1, indicator2, link, Script::han);
    add_statement(m, m.title, false);
    end_alternate(m);
  }
  if (!other_forms) return;
  for (const TitleKind kind : {TitleKind::reading, TitleKind::romanized}) {
    for (const Title& title : titles) {
      if (title.kind != kind || !is_alternate(title)) continue;
      add_other_form(m, title, indicator1, indicator2, link);
    }
  }
}

void add_variant_titles(Mapping& m) {
  for (const Title& title : m.record.titles) {
    if (&title == m.title) continue;
    const bool parallel = is_parallel(m, title);
    if (parallel) add_variant(m, title, '3', '1', {});
    if (title.kind == TitleKind::main || (title.kind == TitleKind::parallel && !parallel)) {
      add_variant(m, title, '3', ' ', {});
    }
    if (title.kind == TitleKind::translated)
      add_variant(m, title, '1', ' ', m.words.translated_title);
  }
}

}  // namespace shoshi::marc
