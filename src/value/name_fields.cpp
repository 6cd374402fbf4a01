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

// In eighths of a natural logarithm, as the weights of names.
constexpr Weight kSpacedName = 10;
constexpr Weight kWholeKatakana = 80;
constexpr Weight kJoinedKatakana = 20;
constexpr Weight kLatinName = 20;
constexpr Weight kLatinWord = 80;
constexpr Weight kNoName = 300;
constexpr Weight kLatinPair = 30;
constexpr Weight kInitialsPair = 8;
constexpr Weight kCompoundPair = 90;
constexpr Weight kDoubtfulPair = 120;
constexpr Weight kKatakanaPair = 60;
constexpr Weight kUnspacedName = 16;
constexpr Weight kUnspacedShort = 40;    // More for two characters: one and one is rare.
constexpr Weight kPairComma = -8;        // "姓, 名" is how catalogues write a name.
constexpr Weight kPartingComma = 120;    // "," where the list shows that it parts names.
constexpr Weight kPairIdeographic = 24;  // 、 stands between names.

// Bytes. Longer ones are no affiliation; a bound keeps the work linear whatever the text.
constexpr std::size_t kLongestBracket = 600;

constexpr bool is_digit(char c) noexcept {
  return c >= '0' && c <= '9';
}

/// Cuts a line at its separators; brackets protect what is in them.
class Cutter {
 public:
  explicit Cutter(std::string_view line) : line_(line), keep_and_(is_latin_body(line)) {}

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
        return {is_between_names(at, 1) ? 1U : 0U, Separator::strong};
      case '*':
        return {0, is_presenter_mark(at) ? Separator::strong : Separator::none};
      case ' ':
        if (rest.starts_with(" and ") && !is_and_of_body(at)) return {5, Separator::strong};
        if (rest.starts_with(" / ") || rest.starts_with(" . ")) return {3, Separator::strong};
        return {is_behind_name_in_brackets(at) ? 1U : 0U, Separator::strong};
      case 'a':
        return {rest.starts_with("and ") && at == begin_ + 1 && !keep_and_ ? 4U : 0U,
                Separator::strong};
      case '\xE3':
        if (rest.starts_with("・")) return {is_behind_bracket(at) ? 3U : 0U, Separator::strong};
        return {rest.starts_with("、") ? 3U : 0U, Separator::ideographic};
      case '\xEF':
        if (rest.starts_with("；") || rest.starts_with("＆")) return {3, Separator::strong};
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
  std::vector<Field> fields_;
  std::size_t begin_ = 0;
  Separator before_ = Separator::none;
};

/// Weighs the fields between two strong separators: each a name, or two of them surname and given
/// name.
class FieldReading {
 public:
  FieldReading(const Field* fields, std::size_t count)
      : fields_(fields),
        commas_part_names_(do_commas_part_names(fields, count)),
        steps_(count + 1) {
    steps_[0].weight = 0;
    for (std::size_t k = 0; k < count; ++k) {
      relax(k, 1, weigh_name(fields[k]));
      if (k + 1 < count) relax(k, 2, weigh_pair(fields[k], fields[k + 1]));
    }
  }

  /// How many fields each name takes, in order.
  [[nodiscard]] std::vector<std::size_t> counts() const {
    std::vector<std::size_t> counts;
    for (std::size_t end = steps_.size() - 1; end > 0; end -= steps_[end].count) {
      counts.push_back(steps_[end].count);
    }
    std::reverse(counts.begin(), counts.end());
    return counts;
  }

 private:
  struct Step {
    Weight weight = kInfinite;
    std::size_t count = 1;
  };

  void relax(std::size_t first, std::size_t count, Weight weight) noexcept {
    Step& step = steps_[first + count];
    weight += steps_[first].weight;
    if (weight < step.weight) step = {weight, count};
  }

  // NDL joins headings and statements with "," and writes ", " inside both. In a list that has
  // both, or names with a space inside, a bare comma hardly stands inside a name.
  static bool do_commas_part_names(const Field* fields, std::size_t count) noexcept {
    bool bare = false;
    bool other = false;
    for (std::size_t k = 0; k < count; ++k) {
      const std::string_view core = fields[k].marks.core;
      bare = bare || (k > 0 && fields[k].before == Separator::comma);
      other = other || (k > 0 && fields[k].before == Separator::comma_space) ||
              (unicode::has_han(core) && has_space(core));
    }
    return bare && other;
  }

  static Weight weigh_name(const Field& field) noexcept {
    const std::string_view core = field.marks.core;
    if (core.empty() || is_initials(core)) return kNoName;
    if (!unicode::has_japanese(core)) {
      return has_space(core) || is_joined_latin(core) ? kLatinName : kLatinWord;
    }
    if (has_space(core) || is_corporate(core)) return kSpacedName;
    if (!unicode::has_han(core)) {
      return core.find("・") != std::string_view::npos ? kJoinedKatakana : kWholeKatakana;
    }
    const NameCut cut = cut_name(core);
    if (cut.weight >= kImpossible) return kNoName;
    const bool is_short = unicode::count_code_points(core) == 2;
    return std::min(kNoName, cut.weight + kUnspacedName + (is_short ? kUnspacedShort : 0));
  }

  // NaokoAmemiya, but not McDonald.
  static bool is_joined_latin(std::string_view word) noexcept {
    for (const std::string_view particle : {"Mac", "Van", "Fitz"}) {
      if (word.starts_with(particle)) return false;
    }
    constexpr std::size_t kShortestName = 3;
    std::size_t small = 0;
    for (std::size_t at = 1; at + 1 < word.size(); ++at) {
      const bool capital = word[at] >= 'A' && word[at] <= 'Z';
      if (capital && small + 1 >= kShortestName) return true;
      small = word[at] >= 'a' && word[at] <= 'z' ? small + 1 : 0;
    }
    return false;
  }

  [[nodiscard]] Weight weigh_pair(const Field& a, const Field& b) const noexcept {
    const bool parts = commas_part_names_ && b.before == Separator::comma;
    return weigh_two(a, b) + (parts ? kPartingComma : 0);
  }

  static Weight weigh_two(const Field& a, const Field& b) noexcept {
    if (b.before == Separator::strong || a.marks.core.size() != a.text.size()) return kNoName * 2;
    const std::string_view family = a.marks.core;
    const std::string_view given = b.marks.core;
    if (given.empty() || is_corporate(family)) return kNoName * 2;
    const Weight comma = b.before == Separator::ideographic ? kPairIdeographic : kPairComma;
    if (!unicode::has_japanese(family)) return weigh_latin_pair(family, given) + comma;
    if (!unicode::has_japanese(given)) {
      const bool katakana = !unicode::has_han(family) && !has_space(family);
      return (katakana && is_initials(given) ? kInitialsPair : kNoName) + comma;
    }
    if (has_space(family) || has_space(given) || is_corporate(given)) return kNoName;
    if (!unicode::has_han(family) && !unicode::has_han(given)) return kKatakanaPair + comma;
    return surname_weight(family) + given_name_weight(given) + comma;
  }

  static Weight weigh_latin_pair(std::string_view family, std::string_view given) noexcept {
    if (unicode::has_japanese(given)) return kNoName;
    if (is_initials(given) && !is_initials(family)) return kInitialsPair;
    if (is_joined_latin(family) || is_joined_latin(given)) return kDoubtfulPair;
    const bool particle = family.front() >= 'a' && family.front() <= 'z';  // de Gaulle
    if (!has_space(family) || particle) return kLatinPair;
    return has_space(given) ? kDoubtfulPair : kCompoundPair;
  }

  const Field* fields_;
  bool commas_part_names_;
  std::vector<Step> steps_;
};

}  // namespace

std::vector<Field> cut_fields(std::string_view line) {
  return Cutter(line).cut();
}

std::vector<std::size_t> count_name_fields(const Field* fields, std::size_t count) {
  return FieldReading(fields, count).counts();
}

}  // namespace shoshi::value
