#include "write/bibtex/capitals.hpp"

#include "unicode/script.hpp"
#include "unicode/utf8.hpp"
#include "write/markup.hpp"

namespace shoshi::bibtex {
namespace {

using std::string_view;
using unicode::CodePoint;

bool is_letter(char32_t c) {
  return unicode::is_latin(c) || unicode::is_japanese(c) || unicode::is_hangul(c) ||
         unicode::in_range(c, 0x300, 0x36F) || unicode::in_range(c, 0x370, 0x52F);
}

bool is_digit(char32_t c) {
  return unicode::in_range(c, U'0', U'9');
}

/// What holds a part of a word together if letters or digits stand on both sides.
bool is_joint(char32_t c) {
  return c == U'.' || c == U'\'' || c == U'\u2019' || c == U'&';
}

/// Signs of code, behind which a capital tells as little as behind a space.
bool is_sign(char32_t c) {
  return c < 0x80 && string_view("{}\\<>|_#$%^~@=").find(static_cast<char>(c)) != string_view::npos;
}

bool ends_word(char32_t c) {
  return unicode::is_space(c) || c < 0x20 || c == U'\u2014' || c == U'\u2015' || is_sign(c);
}

class TitleWalk {
 public:
  TitleWalk(string_view title, bool markup) : title_(title), markup_(markup) {}

  std::vector<Run> runs() {
    while (at_ < title_.size()) {
      if (const std::size_t tag = tag_bytes(at_); tag != 0) {
        at_ += tag;
        continue;
      }
      const CodePoint c = unicode::decode(title_, at_);
      if (is_letter(c.value) || is_digit(c.value)) {
        take_part();
        word_begun_ = true;
        continue;
      }
      if (ends_word(c.value)) word_begun_ = false;
      at_ += c.bytes;
    }
    return std::move(runs_);
  }

 private:
  /// What a part of a word holds.
  struct Part {
    Run run;
    std::size_t letters = 0;
    std::size_t digits = 0;
    bool capital = false;
    bool inner_capital = false;  ///< A capital that does not begin the word.
    bool inner_stop = false;
  };

  [[nodiscard]] std::size_t tag_bytes(std::size_t at) const {
    return markup_ && title_[at] == '<' ? write::markup_at(title_, at).bytes : 0;
  }

  [[nodiscard]] bool is_in_part(std::size_t at) const {
    const char32_t c = unicode::decode(title_, at).value;
    return at < title_.size() && (is_letter(c) || is_digit(c));
  }

  void add(Part& part, CodePoint c) {
    const bool first_of_word = !word_begun_ && part.letters + part.digits == 0;
    if (is_digit(c.value)) ++part.digits;
    if (is_letter(c.value)) ++part.letters;
    if (!unicode::is_capital(c.value)) return;
    part.capital = true;
    if (!first_of_word) part.inner_capital = true;
  }

  void take_part() {
    Part part;
    part.run.begin = at_;
    while (at_ < title_.size()) {
      const CodePoint c = unicode::decode(title_, at_);
      if (is_joint(c.value)) {
        if (!is_in_part(at_ + c.bytes)) break;
        if (c.value == U'.') part.inner_stop = true;
      } else if (!is_letter(c.value) && !is_digit(c.value)) {
        break;
      }
      add(part, c);
      at_ += c.bytes;
    }
    if (part.inner_stop && title_.substr(at_).starts_with('.')) ++at_;
    part.run.end = at_;
    if (part.inner_capital || is_sole_capital(part)) runs_.push_back(part.run);
  }

  /// A capital letter that is a name by itself: of a vitamin, a ray, a person.
  [[nodiscard]] bool is_sole_capital(const Part& part) const {
    if (!part.capital || part.letters != 1 || has_sign_beside(part.run)) return false;
    return part.digits > 0 || title_[part.run.begin] != 'A' || !is_article(part.run.end);
  }

  [[nodiscard]] bool has_sign_beside(Run run) const {
    const bool before = run.begin > 0 && is_sign(static_cast<unsigned char>(title_[run.begin - 1]));
    const bool behind =
        run.end < title_.size() && is_sign(static_cast<unsigned char>(title_[run.end]));
    const bool tag_before = before && markup_ && title_[run.begin - 1] == '>';
    return (before && !tag_before) || (behind && tag_bytes(run.end) == 0);
  }

  [[nodiscard]] bool is_article(std::size_t end) const {
    if (end == title_.size()) return false;
    if (!unicode::is_space(unicode::decode(title_, end).value)) return tag_bytes(end) != 0;
    while (end < title_.size() && title_[end] == ' ') ++end;
    return end < title_.size();
  }

  string_view title_;
  bool markup_;
  std::size_t at_ = 0;
  bool word_begun_ = false;
  std::vector<Run> runs_;
};

}  // namespace

std::vector<Run> capital_runs(string_view title, bool markup) {
  return TitleWalk(title, markup).runs();
}

}  // namespace shoshi::bibtex
