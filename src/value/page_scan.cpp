#include "value/page_scan.hpp"

#include <array>
#include <utility>

#include "shoshi/diagnostic.hpp"
#include "value/date_scan.hpp"
#include "value/numerals.hpp"
#include "value/scan.hpp"

namespace shoshi::value {
namespace {

/// Page words in lower case. "ペ-ジ" is how a folded long vowel mark comes out of some exports.
constexpr std::string_view kPageWords[] = {"ページ範囲", "掲載ページ", "ページ", "ペ-ジ", "頁"};
constexpr std::string_view kPageLetters[] = {"pages", "page", "pgs", "pg", "pp", "p"};
constexpr std::size_t kLongestNote = 3;  // Digits in "160(11)".

std::size_t next(std::string_view text, std::size_t at) noexcept {
  return at + glyph_at(text, at).bytes;
}

bool is_wide_alphanumeric(char32_t c) noexcept {
  return is_alphanumeric(c) || c == U'_' || c == U'?' || c == U'*';
}

/// A hyphen of a range: any dash; a wave; a long vowel mark between digits.
bool is_range_mark(std::string_view text, std::size_t at, char32_t before) noexcept {
  const Glyph glyph = glyph_at(text, at);
  if (glyph.character == U'-' || glyph.character == U'~' || glyph.character == U'→') return true;
  const bool vowel_mark = glyph.character == U'ー' || glyph.character == U'ｰ';
  if (!vowel_mark && glyph.character != U'一') return false;
  return is_digit(before) && is_digit(glyph_at(text, at + glyph.bytes).character);
}

bool ends_page(char32_t c) noexcept {
  switch (c) {
    case 0:
    case U' ':
    case U',':
    case U';':
    case U':':
    case U'(':
    case U')':
    case U'[':
    case U']':
    case U'"':
    case U'、':
    case U'。':
    case U'・':
    case U'+':
    case U'&':
    case U'頁':
    case U'面':
    case U'「':
    case U'』':
    case U'」':
      return true;
    default:
      return false;
  }
}

/// "(1)" directly after a page number, as in right-to-left double pagination.
std::size_t page_note_at(std::string_view text, std::size_t at, char32_t before) noexcept {
  if (!is_digit(before) || glyph_at(text, at).character != U'(') return 0;
  const std::size_t inner = next(text, at);
  const Numeral number = arabic_at(text, inner);
  const std::size_t close = inner + number.bytes;
  if (!number || number.digits > kLongestNote || glyph_at(text, close).character != U')') return 0;
  return next(text, close) - at;
}

/// One run of characters without spaces, and the range marks in it.
struct PageRun {
  std::size_t begin = 0;
  std::size_t end = 0;
  std::array<std::size_t, 8> marks{};
  std::size_t mark_count = 0;
  bool has_wave = false;
  std::size_t wave = 0;
};

PageRun run_at(std::string_view text, std::size_t at) noexcept {
  PageRun run{at, at, {}, 0, false, 0};
  char32_t before = 0;
  for (;;) {
    const Glyph glyph = glyph_at(text, run.end);
    if (const std::size_t note = page_note_at(text, run.end, before); note != 0) {
      run.end += note;
      before = U')';
      continue;
    }
    if (ends_page(glyph.character) || match(text, run.end, "ページ") != 0) return run;
    if (is_range_mark(text, run.end, before)) {
      if (glyph.character == U'~' && !run.has_wave) {
        run.has_wave = true;
        run.wave = run.end;
      }
      // BibTeX's "12--15" has one mark.
      const bool again = before == U'-' && run.mark_count != 0;
      if (!again && run.mark_count < run.marks.size()) run.marks[run.mark_count++] = run.end;
    }
    before = glyph.character;
    run.end += glyph.bytes;
  }
}

bool only_letters(std::string_view text, std::size_t begin, std::size_t end) noexcept {
  for (std::size_t at = begin; at < end; at = next(text, at)) {
    if (!is_letter(glyph_at(text, at).character)) return false;
  }
  return begin != end;
}

/// Which of its marks divides a run: the wave; the middle one of three ("1-1-1-5"); the second of
/// two if the first follows a word ("C-O92_1-10"); else the first.
std::size_t dividing_mark(std::string_view text, const PageRun& run) noexcept {
  if (run.has_wave) return run.wave;
  if (run.mark_count % 2 == 1) return run.marks[run.mark_count / 2];
  if (run.mark_count == 2 && only_letters(text, run.begin, run.marks[0])) return run.marks[1];
  return run.marks[0];
}

std::size_t skip_inner_marker(std::string_view text, std::size_t at) noexcept {
  const std::size_t bytes = match(text, at, "p");
  if (bytes == 0) return at;
  std::size_t after = at + bytes;
  after += match(text, after, "p");
  after += match(text, after, ".");
  after = skip_spaces(text, after);
  return is_digit(glyph_at(text, after).character) ? after : at;
}

/// The page [begin, end) as a value: clean, folded, without full stops at its end and without the
/// "p" of "196p".
std::string page_of(std::string_view text, std::size_t begin, std::size_t end) {
  begin = skip_inner_marker(text, begin);
  if (begin >= end) return {};
  Diagnostics heard;  // Of the whole text, when it was written.
  std::string page = folded(written({text.substr(begin, end - begin), begin}, heard));
  while (!page.empty() && page.back() == '.') page.pop_back();
  const std::size_t digits = page.find_first_not_of("0123456789");
  if (digits != 0 && digits != std::string::npos && (page[digits] | 0x20) == 'p' &&
      (digits + 1 == page.size() || (digits + 2 == page.size() && (page.back() | 0x20) == 'p'))) {
    page.resize(digits);
  }
  return page;
}

/// Reads the end of a range whose mark has spaces around it; the end of the range, or 0.
std::size_t scan_spaced_end(std::string_view text, std::size_t at, PageContext context,
                            PageRange& range) {
  const std::size_t begin = skip_inner_marker(text, skip_spaces(text, at));
  if (!is_wide_alphanumeric(glyph_at(text, begin).character)) return 0;
  DateReading date;
  if (context == PageContext::compound && scan_date(text, begin, DateContext::compound, date)) {
    return 0;
  }
  const PageRun run = run_at(text, begin);
  if (run.end == run.begin || run.mark_count != 0) return 0;
  range.last = page_of(text, run.begin, run.end);
  return run.end;
}

/// Takes the "ff" off "45ff": and the pages that follow.
bool take_following_pages(std::string& page) {
  const std::size_t digits = page.find_first_not_of("0123456789");
  if (digits == 0 || digits == std::string::npos) return false;
  if (page.compare(digits, std::string::npos, "ff") != 0) return false;
  page.resize(digits);
  return true;
}

/// Reads one page or range; its end, or `at` if there is none.
std::size_t scan_range(std::string_view text, std::size_t at, PageContext context,
                       PageRange& range) {
  const PageRun run = run_at(text, at);
  if (run.end == run.begin) return at;
  if (run.mark_count == 0) {
    range.first = page_of(text, run.begin, run.end);
    const std::size_t mark = skip_spaces(text, run.end);
    if (!is_range_mark(text, mark, 0)) {
      range.open = take_following_pages(range.first);
      return run.end;
    }
    std::size_t behind = next(text, mark);
    while (glyph_at(text, behind).character == U'-') behind = next(text, behind);  // TeX: 12 -- 15
    const std::size_t end = scan_spaced_end(text, behind, context, range);
    if (end != 0) return end;
    range.open = true;
    return behind;
  }
  const std::size_t mark = dividing_mark(text, run);
  std::size_t last = next(text, mark);
  while (last < run.end && glyph_at(text, last).character == U'-') last = next(text, last);
  range.first = page_of(text, run.begin, mark);
  if (last < run.end) range.last = page_of(text, last, run.end);
  if (!range.last.empty()) {
    if (range.first.empty()) std::swap(range.first, range.last);
    return run.end;
  }
  const std::size_t end = scan_spaced_end(text, run.end, context, range);
  range.open = end == 0;
  return end == 0 ? run.end : end;
}

bool is_page_roman(std::string_view text, std::size_t begin, std::size_t end) noexcept {
  for (std::size_t at = begin; at < end; at = next(text, at)) {
    const char32_t c = lower(glyph_at(text, at).character);
    if (c != U'i' && c != U'v' && c != U'x' && c != U'l' && c != U'c') return false;
  }
  return begin != end;
}

std::size_t token_end(std::string_view text, std::size_t at) noexcept {
  while (is_wide_alphanumeric(glyph_at(text, at).character)) at = next(text, at);
  return at;
}

/// True for a lone number at the very end of the text that is no page after `before`, because pages
/// ascend: the beginning of a date that was cut off.
bool is_cut_off(std::string_view text, std::size_t at, const PageRange& before) noexcept {
  const Numeral number = arabic_at(text, at);
  if (!number || at + number.bytes != text.size()) return false;
  const std::string& last = before.last.empty() ? before.first : before.last;
  const Numeral page = arabic_at(last, 0);
  return page.bytes != last.size() || number.value <= page.value;
}

/// True for pages outside the count: "図巻末1p" (NDL), 巻頭, "口絵2枚", 表2.
bool is_plate(std::string_view text, std::size_t at) noexcept {
  const std::size_t begin = at;
  for (bool found = true; found;) {
    found = false;
    for (const std::string_view word : {"図版", "図", "表紙", "表", "口絵", "巻頭", "巻末", "写真",
                                        "折込", "前付", "後付", "付", "グラビア"}) {
      const std::size_t bytes = match(text, at, word);
      if (bytes == 0) continue;
      at += bytes;
      found = true;
      break;
    }
  }
  if (at == begin) return false;
  at += arabic_at(text, at).bytes;
  at += page_suffix_at(text, at);
  at += match(text, at, "枚");
  const char32_t after = glyph_at(text, at).character;
  return ends_page(after) || after == U'-' || after == U'~';
}

/// True if what stands after a comma of a page list is a page too, and not the date or another
/// part.
bool continues_list(std::string_view text, std::size_t at, const PageRange& before) noexcept {
  if (is_plate(text, at)) return true;
  const std::size_t end = token_end(text, at);
  if (end == at || is_cut_off(text, at, before)) return false;
  DateReading date;
  if (compact_date_end(text, at, date) != 0) return false;
  if (scan_date(text, at, DateContext::compound, date)) {
    if (!date.bare_year) return false;
    const PageRun run = run_at(text, at);
    const bool cut_off = run.end == text.size() && run.end == next(text, date.end);
    if (run.end != date.end) return !cut_off;
    const std::size_t comma = skip_spaces(text, date.end);
    if (glyph_at(text, comma).character != U',') return false;
    return scan_date(text, skip_spaces(text, next(text, comma)), DateContext::compound, date);
  }
  const char32_t after = glyph_at(text, skip_spaces(text, end)).character;
  if (after == U'巻' || after == U'号' || after == U'月' || after == U'年' || after == U'回') {
    return false;
  }
  std::size_t letters = at;
  std::size_t count = 0;
  for (; is_letter(glyph_at(text, letters).character); ++count) letters = next(text, letters);
  if (letters == end) return is_page_roman(text, at, end);
  return count <= 3 && match(text, at, "no") == 0 && match(text, at, "vol") == 0;
}

bool is_list_separator(char32_t c, PageContext context) noexcept {
  if (c == U',' || c == U'、' || c == U'・' || c == U'+' || c == U'&') return true;
  return c == U';' && context == PageContext::whole;
}

}  // namespace

std::size_t page_marker_at(std::string_view text, std::size_t at) noexcept {
  std::size_t end = 0;
  const char32_t first = glyph_at(text, at).character;
  if (lower(first) == U'p') {
    for (const std::string_view word : kPageLetters) {
      const std::size_t bytes = match(text, at, word);
      if (bytes == 0 || is_letter(glyph_at(text, at + bytes).character)) continue;
      end = at + bytes;
      break;
    }
    if (end == 0) return 0;
    const bool stop = glyph_at(text, end).character == U'.';
    if (stop) end = next(text, end);
    // NDL prints "p.p302"; a second p that begins a page number of its own is left alone.
    if (stop && match(text, end, "p") != 0) {
      const std::size_t second = end + match(text, end, "p");
      const char32_t after = glyph_at(text, second).character;
      if (after == U'.') end = next(text, second);
      if (is_digit(after)) end = second;
    }
  } else {
    for (const std::string_view word : kPageWords) {
      if (const std::size_t bytes = match(text, at, word); bytes != 0) {
        end = at + bytes;
        break;
      }
    }
    if (end == 0 || match(text, end, "数") != 0) return 0;
  }
  end = skip_spaces(text, end);
  if (glyph_at(text, end).character == U':') end = skip_spaces(text, next(text, end));
  return end - at;
}

std::size_t page_suffix_at(std::string_view text, std::size_t at) noexcept {
  for (const std::string_view word : {"頁", "ページ", "ペ-ジ", "面", "pages", "pp", "p"}) {
    const std::size_t bytes = match(text, at, word);
    if (bytes == 0) continue;
    const std::size_t end = at + bytes;
    if (lower(glyph_at(text, at).character) != U'p') return bytes;
    if (is_alphanumeric(glyph_at(text, end).character)) return 0;
    return glyph_at(text, end).character == U'.' ? bytes + 1 : bytes;
  }
  return 0;
}

std::size_t scan_pages(std::string_view text, std::size_t at, PageContext context,
                       std::vector<PageRange>& out) {
  std::size_t end = at;
  for (std::size_t item = at;;) {
    PageRange range;
    const std::size_t after = scan_range(text, item, context, range);
    if (after == item) return end;
    if (range.first.empty()) return end;
    out.push_back(std::move(range));
    const std::size_t suffix = page_suffix_at(text, after);
    end = after + suffix;
    const std::size_t separator = skip_spaces(text, end);
    if (!is_list_separator(glyph_at(text, separator).character, context)) return end;
    item = skip_spaces(text, next(text, separator));
    const std::size_t marker = page_marker_at(text, item);
    item += marker;
    if (marker == 0 && context == PageContext::compound &&
        !continues_list(text, item, out.back())) {
      return end;
    }
  }
}

bool are_unknown(const std::vector<PageRange>& pages) noexcept {
  if (pages.size() != 1 || !pages.front().last.empty()) return false;
  const std::string& first = pages.front().first;
  return !first.empty() && first.find_first_not_of('?') == std::string::npos;
}

}  // namespace shoshi::value
