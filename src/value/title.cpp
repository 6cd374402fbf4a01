#include "value/title.hpp"

#include <string>

#include "unicode/script.hpp"
#include "unicode/utf8.hpp"
#include "value/isbd.hpp"
#include "value/language.hpp"
#include "value/scan.hpp"

namespace shoshi::value {
namespace {

/// Words that a Latin title has at least where only "=" without spaces stands before it.
constexpr std::size_t kTightParallelWords = 2;
constexpr std::size_t kLongReading = 20;      ///< Katakana without a space.
constexpr std::size_t kShortestParallel = 3;  ///< Letters of its longest word, at least.
constexpr std::size_t kMostEqualSigns = 16;   ///< What has more is no title with parallel titles.

/// True if one side is in Japanese and the other in Latin letters with a word in it.
bool differ_in_script(std::string_view a, std::string_view b) noexcept {
  const bool a_japanese = unicode::has_japanese(a);
  if (a_japanese == unicode::has_japanese(b)) return false;
  const std::string_view latin = a_japanese ? b : a;
  std::size_t letters = 0;
  for (std::size_t at = 0; at < latin.size();) {
    const unicode::CodePoint point = unicode::decode(latin, at);
    letters = unicode::is_latin(point.value) ? letters + 1 : 0;
    if (letters >= kShortestParallel) return true;
    at += point.bytes;
  }
  return false;
}

/// "関数 f(x) = sin x": a word without Japanese before the mark and a small letter behind it.
bool is_formula(std::string_view before, std::string_view after) noexcept {
  std::size_t last = 0;
  for (std::size_t at = 0; at < before.size(); at += glyph_at(before, at).bytes) {
    if (glyph_at(before, at).character == U' ') last = at;
  }
  const char32_t first = glyph_at(after, 0).character;
  if (first != lower(first) || !is_letter(first)) return false;
  return last != 0 && !unicode::has_japanese(before.substr(last));
}

struct Cut {
  std::size_t begin = 0;
  std::size_t end = 0;
};

/// The "=" without spaces that divides a Japanese title from a Latin one at its end; empty if there
/// is none. Names are joined with it too, but then Japanese follows.
Cut tight_parallel(std::string_view text) noexcept {
  std::size_t last = text.size();
  for (std::size_t at = 0; at < text.size();) {
    const Glyph glyph = glyph_at(text, at);
    if (glyph.character == U'=') last = at;
    at += glyph.bytes;
  }
  if (last == 0 || last == text.size()) return {};
  const std::size_t end = last + glyph_at(text, last).bytes;
  const char32_t before = unicode::decode_before(text, last).value;
  const bool joined =
      unicode::is_space(before) || unicode::is_latin(before) || is_digit(fold_character(before));
  if (joined || !unicode::has_japanese(text.substr(0, last))) return {};
  if (!is_latin_name(text.substr(end), kTightParallelWords)) return {};
  return {last, end};
}

bool is_reading_punctuation(char32_t c) noexcept {
  constexpr std::u32string_view kMarks = U" ,.:;!?()[]-~/=&+'\"・、。「」『』〈〉《》【】〔〕*…";
  return kMarks.find(c) != std::u32string_view::npos;
}

/// A mark of ISBD has spaces in titles as well.
bool is_isbd(char32_t c) noexcept {
  return c == U':' || c == U'=' || c == U'/' || c == U';';
}

/// The particles that NDL and CiNii write as words of their own.
bool is_particle(char32_t c) noexcept {
  constexpr std::u32string_view kParticles = U"ノニトヲオハワガデモヘエ";
  return kParticles.find(c) != std::u32string_view::npos;
}

}  // namespace

std::vector<Title> read_title(SourceText text, Diagnostics& diagnostics) {
  std::vector<Title> titles;
  const SourceText whole = trimmed(text);
  if (whole.text.empty()) return titles;
  const auto add = [&](std::size_t begin, std::size_t end) {
    const TitleKind kind = titles.empty() ? TitleKind::main : TitleKind::parallel;
    titles.push_back(title_with_subtitle(slice(whole, begin, end), kind, diagnostics));
  };
  std::size_t begin = 0;
  const std::vector<IsbdMark> marks = isbd_marks(whole.text);
  for (std::size_t n = 0; n < marks.size() && n < kMostEqualSigns; ++n) {
    const IsbdMark& mark = marks[n];
    if (mark.character != '=') continue;
    const std::string_view before = whole.text.substr(begin, mark.begin - begin);
    const std::size_t end = n + 1 < marks.size() ? marks[n + 1].begin : whole.text.size();
    const std::string_view after = whole.text.substr(mark.end, end - mark.end);
    if (!differ_in_script(before, after) || is_formula(before, after)) continue;
    add(begin, mark.begin);
    begin = mark.end;
  }
  if (begin == 0) {
    if (const Cut cut = tight_parallel(whole.text); cut.end != 0) {
      add(0, cut.begin);
      begin = cut.end;
    }
  }
  add(begin, whole.text.size());
  return titles;
}

LanguageSuffix take_language(SourceText title, Diagnostics& diagnostics) {
  const SourceText whole = trimmed(title);
  LanguageSuffix out{whole, std::nullopt};
  if (whole.text.empty()) return out;
  const unicode::CodePoint last = unicode::decode_before(whole.text, whole.text.size());
  const char32_t close = fold_character(last.value);
  if (close != U')' && close != U']') return out;
  std::size_t open = whole.text.size() - last.bytes;
  const std::size_t inner_end = open;
  char32_t c = 0;
  while (open > 0 && c != U'(' && c != U'[') {
    const unicode::CodePoint point = unicode::decode_before(whole.text, open);
    open -= point.bytes;
    c = fold_character(point.value);
    if (c == U')' || c == U']') return out;
  }
  if (c != U'(' && c != U'[') return out;
  const SourceText inner = slice(whole, open + glyph_at(whole.text, open).bytes, inner_end);
  const std::size_t in = match(inner.text, 0, "in ");
  const SourceText name = slice(inner, in, inner.text.size());
  // A bare word in Latin letters in brackets is as likely part of the title.
  if (in == 0 && !name.text.ends_with("語")) return out;
  const std::string_view code = language_code(name.text);
  if (code == "und" || open == 0) return out;
  out.title = slice(whole, 0, open);
  if (out.title.text.empty()) return {whole, std::nullopt};
  out.language = Language{std::string(code), written(name, diagnostics), false, name.where()};
  return out;
}

std::optional<SourceText> marked_subtitle(SourceText line) noexcept {
  const SourceText whole = trimmed(line);
  const auto is_subtitle_mark = [](char32_t c) { return c == U'-' || c == U'~' || c == U'ー'; };
  const char32_t mark = glyph_at(whole.text, 0).character;
  if (!is_subtitle_mark(mark)) return std::nullopt;
  std::size_t begin = 0;
  while (glyph_at(whole.text, begin).character == mark) begin += glyph_at(whole.text, begin).bytes;
  std::size_t end = whole.text.size();
  while (end > begin) {
    const unicode::CodePoint point = unicode::decode_before(whole.text, end);
    if (fold_character(point.value) != mark) break;
    end -= point.bytes;
  }
  if (end == whole.text.size()) return std::nullopt;
  const SourceText inner = slice(whole, begin, end);
  if (inner.text.empty()) return std::nullopt;
  return inner;
}

bool is_title_reading(std::string_view text) noexcept {
  std::size_t kana = 0;
  std::size_t kana_words = 0;
  bool latin = false;
  bool particle = false;
  bool spaced = false;
  char32_t before = 0;
  char32_t before_space = 0;
  std::size_t word = 0;
  char32_t first = 0;
  for (std::size_t at = 0;;) {
    const Glyph glyph = glyph_at(text, at);
    const char32_t c = glyph.character;
    if (glyph.bytes != 0 && unicode::is_katakana(c)) {
      if (word++ == 0) {
        first = c;
        spaced = spaced || (kana != 0 && before == U' ' && !is_isbd(before_space));
      }
      ++kana;
    } else {
      if (word != 0) ++kana_words;
      particle = particle || (word == 1 && is_particle(first) && (c == U' ' || c == 0));
      word = 0;
      if (glyph.bytes == 0) break;
      latin = latin || unicode::is_latin(c);
      if (!unicode::is_latin(c) && !is_digit(c) && !is_reading_punctuation(c)) return false;
    }
    before = c;
    if (c != U' ') before_space = c;
    at += glyph.bytes;
  }
  if (latin) return particle && kana_words >= 2;
  return spaced || kana >= kLongReading;
}

}  // namespace shoshi::value
