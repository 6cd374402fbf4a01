#include "unicode/clean.hpp"

#include <algorithm>

#include "unicode/kana.hpp"
#include "unicode/script.hpp"
#include "unicode/utf8.hpp"

namespace shoshi::unicode {
namespace {

constexpr bool in(char32_t c, char32_t first, char32_t last) noexcept {
  return c >= first && c <= last;
}

bool is_line_end(char32_t c) noexcept {
  return c == U'\n' || c == U'\r';
}

// What some publishers put for a space inside a line.
bool is_separator(char32_t c) noexcept {
  return c == 0x0B || c == 0x0C || c == 0x85 || c == 0x2028 || c == 0x2029;
}

bool is_dropped_control(char32_t c) noexcept {
  return c < 0x20 || in(c, 0x7F, 0x9F) || in(c, 0x202A, 0x202E) || in(c, 0x2066, 0x2069);
}

bool is_noncharacter(char32_t c) noexcept {
  return (c & 0xFFFE) == 0xFFFE || in(c, 0xFDD0, 0xFDEF);
}

// Marks that belong to the character before them and do not hide what it is.
bool is_mark(char32_t c) noexcept {
  return in(c, 0xFE00, 0xFE0F) || in(c, 0xE0100, 0xE01EF) || c == 0x3099 || c == 0x309A;
}

// Characters that are set without spaces between them, so that a line may break beside them
// without one: Japanese scripts, their punctuation, enclosed and squared forms, full-width forms.
bool is_set_solid(char32_t c) noexcept {
  return is_japanese(c) || in(c, 0x3001, 0x303F) || c == U'・' || c == U'゠' ||
         in(c, 0x3200, 0x33FF) || in(c, 0xFE30, 0xFE4F) || in(c, 0xFF01, 0xFF65) ||
         in(c, 0xFFE0, 0xFFE6);
}

std::string code_point_name(char32_t c) {
  constexpr std::string_view kDigits = "0123456789ABCDEF";
  std::string name = "U+";
  for (int shift = 12; shift >= 0; shift -= 4) name.push_back(kDigits[(c >> shift) & 0xFu]);
  return name;
}

// A run of white space that is not yet known to stand between two characters.
struct Gap {
  std::size_t count = 0;
  bool has_line_end = false;
  char32_t last = 0;

  void add(char32_t c) noexcept {
    ++count;
    has_line_end = has_line_end || is_line_end(c);
    last = c;
  }
};

// A run of control characters that were left out.
struct Dropped {
  char32_t first = 0;
  Span where;
};

class Cleaner {
 public:
  Cleaner(SourceText text, Diagnostics& diagnostics) : text_(text), diagnostics_(diagnostics) {}

  std::string clean() {
    out_.reserve(text_.text.size());
    for (std::size_t at = 0; at < text_.text.size();) {
      const CodePoint found = decode(text_.text, at);
      take(found.value, text_.part(at, found.bytes).where());
      at += found.bytes;
    }
    report_dropped();
    return is_plainly_clean(out_) ? std::move(out_) : normalize(out_);
  }

 private:
  void take(char32_t c, Span where) {
    if (is_line_end(c) || is_space(c)) {
      if (c != 0xFEFF) gap_.add(c);
    } else if (is_separator(c)) {
      gap_.add(U' ');
    } else if (is_dropped_control(c)) {
      drop(c, where);
    } else {
      keep(c);
    }
  }

  void drop(char32_t c, Span where) {
    if (dropped_.where.end != where.begin || dropped_.where.empty()) {
      report_dropped();
      dropped_ = {c, where};
    }
    dropped_.where.end = where.end;
  }

  void report_dropped() {
    if (dropped_.where.empty()) return;
    diagnostics_.report(DiagnosticKind::control_character_dropped, dropped_.where,
                        {code_point_name(dropped_.first)});
    dropped_ = {};
  }

  void keep(char32_t c) {
    close_gap(c);
    if (is_half_width_kana(c)) {
      append_full_width_kana(c, out_);
    } else {
      append_utf8(is_noncharacter(c) ? 0xFFFD : c, out_);
    }
    if (!is_mark(c)) before_ = c;
  }

  void close_gap(char32_t next) {
    if (gap_.count > 0 && !out_.empty()) {
      const bool solid = is_set_solid(before_) && is_set_solid(next);
      const bool alone = gap_.count == 1 && !gap_.has_line_end && gap_.last != U'\t';
      if (alone) {
        append_utf8(gap_.last, out_);
      } else if (!gap_.has_line_end || !solid) {
        out_.push_back(' ');
      }
    }
    gap_ = {};
  }

  SourceText text_;
  Diagnostics& diagnostics_;
  std::string out_;
  Gap gap_;
  Dropped dropped_;
  char32_t before_ = 0;  // The last character of out_ that is no mark.
};

}  // namespace

std::string clean(SourceText text, Diagnostics& diagnostics) {
  if (is_plainly_clean(text.text)) return std::string(text.text);
  return Cleaner(text, diagnostics).clean();
}

}  // namespace shoshi::unicode
