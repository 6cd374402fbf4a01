#include "value/name_fields.hpp"

#include <algorithm>
#include <utility>

#include "unicode/script.hpp"
#include "unicode/utf8.hpp"
#include "value/corporate.hpp"
#include "value/latin_name.hpp"
#include "value/name_model.hpp"
#include "value/name_split.hpp"
#include "value/name_words.hpp"
#include "value/role.hpp"

namespace shoshi::value {
namespace {

using unicode::trim;

// Bytes. Longer ones are no affiliation; a bound keeps the work linear whatever the text.
constexpr std::size_t kLongestBracket = 600;
constexpr std::size_t kLongestWord = 96;

constexpr std::string_view kDot = "・";

constexpr bool is_digit(char c) noexcept {
  return c >= '0' && c <= '9';
}

/// Cuts a line at its separators; brackets protect what is in them.
class Cutter {
 public:
  explicit Cutter(std::string_view line)
      : line_(line), keep_and_(is_latin_body(line)), wide_parts_(do_wide_spaces_part(line)) {}

  std::vector<Field> cut() {
    for (std::size_t at = 0; at < line_.size();) {
      if (!may_cut(line_[at])) {
        ++at;
        continue;
      }
      if (const Bracket bracket = opening_bracket(line_, at); bracket.bytes != 0) {
        const std::size_t close = line_.substr(at, kLongestBracket).find(bracket.close);
        at += close == std::string_view::npos ? bracket.bytes : close + bracket.close.size();
        continue;
      }
      const auto [bytes, separator] = separator_at(at);
      if (separator == Separator::none || (bytes == 0 && line_[at] != '*')) {
        ++at;
        continue;
      }
      add(at);
      before_ = separator;
      at += bytes;
      begin_ = at;
    }
    add(line_.size());
    return std::move(fields_);
  }

 private:
  // The first bytes of brackets and separators.
  static constexpr bool may_cut(char byte) noexcept {
    switch (byte) {
      case '(':
      case '[':
      case ';':
      case '\t':
      case '|':
      case ',':
      case '&':
      case ' ':
      case 'a':
      case '*':
      case '\xE3':
      case '\xEF':
        return true;
      default:
        return false;
    }
  }

  void add(std::size_t end) {
    const std::string_view text = trim(line_.substr(begin_, end - begin_));
    if (!text.empty()) fields_.push_back({text, before_, {}, {}});
  }

  // 伊　東　忠　太　　岡　倉　天　心: wide spaces, where all that is between them has narrow ones
  // inside.
  static bool do_wide_spaces_part(std::string_view line) noexcept {
    if (line.find_first_of(",;") != std::string_view::npos) return false;
    for (const std::string_view narrow : {" ", "\u3000"}) {
      const std::string wide = std::string(narrow) + std::string(narrow);
      if (line.find(wide) == std::string_view::npos) continue;
      bool all = true;
      for (std::size_t begin = 0; all && begin <= line.size();) {
        const std::size_t end = std::min(line.find(wide, begin), line.size());
        all =
            end == begin || line.substr(begin, end - begin).find(narrow) != std::string_view::npos;
        begin = end + wide.size();
      }
      if (all) return true;
    }
    return false;
  }

  // "Institute of Electronics and Communication Engineers"
  static bool is_latin_body(std::string_view line) noexcept {
    return line.find(" of ") != std::string_view::npos && is_corporate(line);
  }

  // "Food and Agriculture Organization": between two things that bodies are about, and not names.
  [[nodiscard]] bool is_and_of_body(std::size_t at) const noexcept {
    if (keep_and_) return true;
    const std::string_view before = line_.substr(begin_, at - begin_);
    const std::string_view after = line_.substr(at + std::string_view(" and ").size());
    return is_topic_list(before.substr(before.rfind(' ') + 1)) ||
           is_topic_list(after.substr(0, after.find_first_of(" ,;")));
  }

  // 山田太郎(東大) 鈴木花子(京大), but not 高橋 (旧姓 鈴木) 花子: behind a whole name.
  [[nodiscard]] bool is_behind_name_in_brackets(std::size_t at) const {
    if (at + 1 >= line_.size() || at <= begin_) return false;
    const std::string_view before = line_.substr(begin_, at - begin_);
    for (const auto& [open, close] : bracket_pairs()) {
      if (!before.ends_with(close)) continue;
      const std::size_t opened = before.rfind(open);
      if (opened == std::string_view::npos || before.size() > kLongestBracket) return false;
      const std::string_view name = unicode::trim(before.substr(0, opened));
      const std::string_view rest = line_.substr(at + 1);
      if (name.empty() || !unicode::is_japanese(unicode::decode(rest, 0).value)) return false;
      if (find_role(rest.substr(0, rest.find(' ')))) return false;
      return has_space(name) || is_corporate(name) || !split_word(name).family.empty();
    }
    return false;
  }

  [[nodiscard]] std::pair<std::size_t, Separator> separator_at(std::size_t at) const noexcept {
    const std::string_view rest = line_.substr(at);
    switch (rest.front()) {
      case ';':
      case '\t':
      case '|':
        return {1, Separator::strong};
      case ',':
        if (is_comma_of_marks(at)) return {0, Separator::none};
        return {1, rest.substr(1).starts_with(' ') ? Separator::comma_space : Separator::comma};
      case '&':
        return {is_between_names(at, 1) ? 1U : 0U, Separator::conjunction};
      case '*':
        return {0, is_presenter_mark(at) ? Separator::strong : Separator::none};
      case ' ':
        if (rest.starts_with(" and ") && !is_and_of_body(at)) return {5, Separator::conjunction};
        if (wide_parts_ && rest.starts_with("  ")) return {2, Separator::strong};
        if (rest.starts_with(" / ") || rest.starts_with(" . ")) return {3, Separator::strong};
        return {is_behind_name_in_brackets(at) ? 1U : 0U, Separator::strong};
      case 'a':
        return {rest.starts_with("and ") && at == begin_ + 1 && !keep_and_ ? 4U : 0U,
                Separator::conjunction};
      case '\xE3':
        if (wide_parts_ && rest.starts_with("\u3000\u3000")) return {6, Separator::strong};
        if (rest.starts_with(kDot)) {
          return {is_behind_bracket(at) || is_between_scripts(at) ? 3U : 0U, Separator::strong};
        }
        return {rest.starts_with("、") ? 3U : 0U, Separator::ideographic};
      case '\xEF':
        if (rest.starts_with("；")) return {3, Separator::strong};
        if (rest.starts_with("＆")) return {3, Separator::conjunction};
        if (rest.starts_with("｜")) return {3, Separator::strong};
        if (rest.starts_with("､")) return {3, Separator::ideographic};
        return {rest.starts_with("，") ? 3U : 0U, Separator::comma_space};
      default:
        return {0, Separator::none};
    }
  }

  // 山田 & 鈴木, 山田&鈴木, but not R&D.
  [[nodiscard]] bool is_between_names(std::size_t at, std::size_t bytes) const noexcept {
    if (at == 0 || at + bytes >= line_.size()) return false;
    if (line_[at - 1] == ' ') return true;
    return unicode::is_japanese(unicode::decode_before(line_, at).value) &&
           unicode::is_japanese(unicode::decode(line_, at + bytes).value);
  }

  // 日本地理学会津波被災マップ作成チーム*鈴木 康弘: who gave the talk begins a name.
  [[nodiscard]] bool is_presenter_mark(std::size_t at) const noexcept {
    return at > begin_ && is_between_names(at, 1) && line_[at - 1] != ' ';
  }

  // 山田太郎(東大)・鈴木花子(京大)
  [[nodiscard]] bool is_behind_bracket(std::size_t at) const noexcept {
    const std::string_view before = line_.substr(0, at);
    return at + 3 < line_.size() && (before.ends_with(")") || before.ends_with("）"));
  }

  // 須藤真・Lee, Anna・岡部千尋: no name has kanji and a word in Latin letters on the two sides.
  [[nodiscard]] bool is_between_scripts(std::size_t at) const noexcept {
    const std::size_t behind = at + kDot.size();
    if (at < 2 || behind + 1 >= line_.size()) return false;
    const bool latin_first = is_small(line_[at - 1]) && is_han_at(behind);
    const bool latin_second =
        unicode::is_han(unicode::decode_before(line_, at).value) && is_small(line_[behind + 1]);
    if (!latin_first && !latin_second) return false;
    const std::string_view rest = line_.substr(behind, kLongestWord);  // sax・編曲
    return !find_role(rest.substr(0, rest.find_first_of(" ,;")));
  }

  [[nodiscard]] bool is_han_at(std::size_t at) const noexcept {
    return unicode::is_han(unicode::decode(line_, at).value);
  }

  static constexpr bool is_small(char c) noexcept { return c >= 'a' && c <= 'z'; }

  // 寺田真敏1,a) and 山田1,2: between two marks.
  [[nodiscard]] bool is_comma_of_marks(std::size_t at) const noexcept {
    if (at == 0 || at + 1 >= line_.size()) return false;
    const char before = line_[at - 1];
    const char after = line_[at + 1];
    if (!is_digit(before) && before != '*' && before != ')') return false;
    if (is_digit(after) || after == '*') return !is_digit_run(at + 1);
    return after >= 'a' && after <= 'z' && at + 2 < line_.size() && line_[at + 2] == ')';
  }

  // A year or a number of a researcher is no mark.
  [[nodiscard]] bool is_digit_run(std::size_t at) const noexcept {
    return at + 2 < line_.size() && is_digit(line_[at]) && is_digit(line_[at + 1]) &&
           is_digit(line_[at + 2]);
  }

  std::string_view line_;
  bool keep_and_;
  bool wide_parts_;
  std::vector<Field> fields_;
  std::size_t begin_ = 0;
  Separator before_ = Separator::none;
};

}  // namespace

std::vector<Field> cut_fields(std::string_view line) {
  return Cutter(line).cut();
}

}  // namespace shoshi::value
