#include <algorithm>
#include <iterator>
#include <optional>
#include <utility>

#include "read/text/interpret/rows.hpp"
#include "unicode/clean.hpp"
#include "unicode/script.hpp"
#include "unicode/utf8.hpp"
#include "value/isbd.hpp"
#include "value/title.hpp"

namespace shoshi::text {
namespace {

Title* main_title(Record& record) noexcept {
  const auto found = std::find_if(record.titles.begin(), record.titles.end(),
                                  [](const Title& one) { return one.kind == TitleKind::main; });
  return found == record.titles.end() ? nullptr : &*found;
}

/// The letters and digits of a text: what two spellings of one title have in common.
std::u32string letters_of(std::string_view text) {
  std::u32string letters;
  for (std::size_t at = 0; at < text.size();) {
    const unicode::CodePoint point = unicode::decode(text, at);
    char32_t c = point.value;
    if (unicode::in_range(c, 0xFF01, 0xFF5E)) c -= 0xFEE0;
    if (unicode::in_range(c, U'A', U'Z')) c |= 0x20;
    if (unicode::is_japanese(c) || unicode::is_latin(c) || unicode::is_hangul(c) ||
        unicode::in_range(c, U'0', U'9')) {
      letters += c;
    }
    at += point.bytes;
  }
  return letters;
}

/// True if the title is one that the record has: as a whole, or as its subtitle.
bool is_known(const Record& record, std::string_view text) {
  const std::u32string letters = letters_of(text);
  if (letters.empty()) return false;
  return std::any_of(record.titles.begin(), record.titles.end(), [&](const Title& one) {
    return letters == letters_of(one.text) || letters == letters_of(one.text + one.subtitle) ||
           letters == letters_of(one.subtitle);
  });
}

void state_language(Record& record, const Language& language) {
  const auto same = [&](const Language& one) { return one.code == language.code; };
  if (std::none_of(record.languages.begin(), record.languages.end(), same)) {
    record.languages.push_back(language);
  }
}

/// The titles in one string, the first of that kind; the language at its end (医中誌: "(英語)") is
/// that of the work.
void add_titles(const Context& context, const Part& part, TitleKind kind) {
  const value::LanguageSuffix suffix = value::take_language(part.value, context.diagnostics);
  if (suffix.language) state_language(context.record, *suffix.language);
  std::vector<Title> titles = value::read_title(suffix.title, context.diagnostics);
  if (titles.empty()) return;
  titles.front().kind = kind;
  const BareLabel label = bare_label(part.label.text);
  if (!label.language.empty()) {
    titles.front().language = label.language;
    titles.front().language_inferred = false;
  }
  std::move(titles.begin(), titles.end(), std::back_inserter(context.record.titles));
}

/// A title of another kind: one string is one title.
void add_title(const Context& context, const Part& part, TitleKind kind) {
  LocalText text = labelled_text(context, part);
  context.record.titles.push_back({kind,
                                   std::move(text.text),
                                   {},
                                   std::move(text.language),
                                   text.language_inferred,
                                   text.where});
}

/// What a further title is to the main one, which its script shows: kana beside kanji is the
/// reading; Latin beside Japanese a translation; anything else a title of equal rank.
TitleKind kind_of(const Title& main, std::string_view text) {
  if (unicode::has_han(main.text) && value::is_title_reading(text)) return TitleKind::reading;
  if (unicode::has_japanese(main.text) && !unicode::has_japanese(text) &&
      unicode::has_latin(text)) {
    return TitleKind::translated;
  }
  return TitleKind::parallel;
}

void alternative(const Context& context, const Part& part) {
  Diagnostics unheard;
  const std::string text = unicode::clean(part.value, unheard);
  if (is_known(context.record, text)) return;
  Title* const main = main_title(context.record);
  if (main == nullptr) return title(context, part);
  if (const auto marked = value::marked_subtitle(part.value)) {
    if (is_known(context.record, marked->text)) return;
    if (main->subtitle.empty()) {
      main->subtitle = unicode::clean(*marked, context.diagnostics);
      return;
    }
  }
  add_title(context, part, kind_of(*main, text));
}

}  // namespace

void title(const Context& context, const Part& part) {
  const Title* const main = main_title(context.record);
  if (main == nullptr) return add_titles(context, part, TitleKind::main);
  Diagnostics unheard;
  const std::string text = unicode::clean(part.value, unheard);
  if (is_known(context.record, text)) return;
  // Repositories give the title in each language under the same label.
  if (unicode::has_japanese(main->text) != unicode::has_japanese(text)) {
    return add_titles(context, part, TitleKind::parallel);
  }
  keep_repeated(context, part);
}

void title_line(const Context& context, const Part& part) {
  add_titles(context, part, TitleKind::main);
}

void title_translated(const Context& context, const Part& part) {
  add_title(context, part, TitleKind::translated);
}
void title_original(const Context& context, const Part& part) {
  add_title(context, part, TitleKind::original);
}
// A subtitle is read too: "ミナトマチ ノ ショクタク : ヒビ ノ コンダテ".
void title_reading(const Context& context, const Part& part) {
  context.record.titles.push_back(
      value::title_with_subtitle(part.value, TitleKind::reading, context.diagnostics));
}
void title_romanized(const Context& context, const Part& part) {
  context.record.titles.push_back(
      value::title_with_subtitle(part.value, TitleKind::romanized, context.diagnostics));
}

void subtitles(const Context& context, Parts parts) {
  Title* const main = main_title(context.record);
  for (const Part* part : parts) {
    const SourceText text = value::marked_subtitle(part->value).value_or(part->value);
    if (main == nullptr) {
      keep_aside(context, *part);
    } else if (main->subtitle.empty()) {
      main->subtitle = unicode::clean(text, context.diagnostics);
    } else if (letters_of(main->subtitle) != letters_of(text.text)) {
      keep_repeated(context, *part);
    }
  }
}

void titles_alternative(const Context& context, Parts parts) {
  for (const Part* part : parts) alternative(context, *part);
}

}  // namespace shoshi::text
