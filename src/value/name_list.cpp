#include "value/name_list.hpp"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <optional>

#include "unicode/script.hpp"
#include "unicode/utf8.hpp"
#include "value/corporate.hpp"
#include "value/latin_name.hpp"
#include "value/name_model.hpp"
#include "value/name_tables.hpp"
#include "value/name_tokens.hpp"

namespace shoshi::value {
namespace {

using unicode::trim;

enum class Separator : std::uint8_t { none, comma, comma_space, ideographic, strong };

/// What stands between two separators.
struct Field {
  std::string_view text;
  Separator before = Separator::none;
  MarkedName marks;
  std::string_view suffix;  ///< "Jr.": a field of its own in the text.
};

// In eighths of a natural logarithm, as the weights of names.
constexpr Weight kSpacedName = 10;
constexpr Weight kWholeKatakana = 70;
constexpr Weight kJoinedKatakana = 20;
constexpr Weight kLatinName = 20;
constexpr Weight kLatinWord = 80;
constexpr Weight kNoName = 300;
constexpr Weight kLatinPair = 30;
constexpr Weight kInitialsPair = 8;
constexpr Weight kDoubtfulPair = 120;
constexpr Weight kKatakanaPair = 60;
constexpr Weight kPairComma = -8;         // "姓, 名" is how catalogues write a name.
constexpr Weight kPairIdeographic = 24;   // 、 stands between names.

constexpr bool is_digit(char c) noexcept { return c >= '0' && c <= '9'; }

bool has_space(std::string_view text) noexcept {
  for (std::size_t at = 0; at < text.size();) {
    const unicode::CodePoint found = unicode::decode(text, at);
    if (unicode::is_space(found.value)) return true;
    at += found.bytes;
  }
  return false;
}

/// Cuts a line at its separators; brackets protect what is in them.
class Cutter {
 public:
  explicit Cutter(std::string_view line) : line_(line), keep_and_(is_latin_body(line)) {}

  std::vector<Field> cut() {
    for (std::size_t at = 0; at < line_.size();) {
      if (const Bracket bracket = opening_bracket(line_, at); bracket.bytes != 0) {
        const std::size_t close = line_.find(bracket.close, at);
        at = close == std::string_view::npos ? at + bracket.bytes : close + bracket.close.size();
        continue;
      }
      const auto [bytes, separator] = separator_at(at);
      if (bytes == 0) {
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
  void add(std::size_t end) {
    const std::string_view text = trim(line_.substr(begin_, end - begin_));
    if (!text.empty()) fields_.push_back({text, before_, {}, {}});
  }

  // "Institute of Electronics and Communication Engineers"
  static bool is_latin_body(std::string_view line) noexcept {
    return line.find(" of ") != std::string_view::npos && is_corporate(line);
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
        return {at > 0 && line_[at - 1] == ' ' ? 1U : 0U, Separator::strong};
      case ' ':
        if (rest.starts_with(" and ") && !keep_and_) return {5, Separator::strong};
        if (rest.starts_with(" / ")) return {3, Separator::strong};
        return {0, Separator::none};
      case 'a':
        return {rest.starts_with("and ") && at == begin_ + 1 && !keep_and_ ? 4U : 0U,
                Separator::strong};
      case '\xE3':
        return {rest.starts_with("、") ? 3U : 0U, Separator::ideographic};
      case '\xEF':
        if (rest.starts_with("；") || rest.starts_with("＆")) return {3, Separator::strong};
        return {rest.starts_with("，") ? 3U : 0U, Separator::comma_space};
      default:
        return {0, Separator::none};
    }
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
  FieldReading(const Field* fields, std::size_t count) : fields_(fields), steps_(count + 1) {
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
    Weight weight = 1 << 28;
    std::size_t count = 1;
  };

  void relax(std::size_t first, std::size_t count, Weight weight) noexcept {
    Step& step = steps_[first + count];
    weight += steps_[first].weight;
    if (weight < step.weight) step = {weight, count};
  }

  static Weight weigh_name(const Field& field) noexcept {
    const std::string_view core = field.marks.core;
    if (core.empty() || is_initials(core)) return kNoName;
    if (!unicode::has_japanese(core)) return has_space(core) ? kLatinName : kLatinWord;
    if (has_space(core) || is_corporate(core)) return kSpacedName;
    if (!unicode::has_han(core)) {
      return core.find("・") != std::string_view::npos ? kJoinedKatakana : kWholeKatakana;
    }
    const NameCut cut = cut_name(core);
    return cut.weight < kImpossible ? cut.weight : kNoName;
  }

  static Weight weigh_pair(const Field& a, const Field& b) noexcept {
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
    return has_space(family) ? kDoubtfulPair : kLatinPair;
  }

  const Field* fields_;
  std::vector<Step> steps_;
};

/// Names joined inside a field: 西口 美穂・楠見 孝, 青山/剛昌, 山田太郎/鈴木一郎, 佐藤誠と鈴木一郎.
class JoinedField {
 public:
  static std::optional<std::vector<SplitName>> read(std::string_view text) {
    if (!unicode::has_japanese(text) || is_corporate(text)) return std::nullopt;
    for (const std::string_view joint : {"/", "／", "・", "と"}) {
      if (text.find(joint) == std::string_view::npos) continue;
      const std::vector<std::string_view> parts = split(text, joint);
      if (parts.size() < 2) continue;
      const bool slash = joint == "/" || joint == "／";
      if (slash && parts.size() == 2 && is_pair(parts[0], parts[1])) {
        return std::vector<SplitName>{person(text, parts[0], parts[1])};
      }
      const bool names = std::all_of(parts.begin(), parts.end(), [&](std::string_view part) {
        return slash ? !part.empty() : is_person(part);
      });
      if (names) return read_all(parts);
    }
    return std::nullopt;
  }

 private:
  static std::vector<std::string_view> split(std::string_view text, std::string_view joint) {
    std::vector<std::string_view> parts;
    for (;;) {
      const std::size_t at = text.find(joint);
      parts.push_back(trim(text.substr(0, at)));
      if (at == std::string_view::npos) return parts;
      text.remove_prefix(at + joint.size());
    }
  }

  static bool is_pair(std::string_view family, std::string_view given) noexcept {
    if (has_space(family) || has_space(given)) return false;
    const Weight whole = cut_name(family).weight + cut_name(given).weight;
    return surname_weight(family) + given_name_weight(given) < whole;
  }

  static bool is_person(std::string_view text) noexcept {
    if (!unicode::has_han(text)) return false;
    if (has_space(text)) return true;
    const NameCut cut = cut_name(text);
    return cut.weight < kImpossible && find_surname(text.substr(0, cut.at)) &&
           find_given_name(text.substr(cut.at));
  }

  static std::vector<SplitName> read_all(const std::vector<std::string_view>& parts) {
    std::vector<SplitName> names;
    for (const std::string_view part : parts) {
      for (SplitName& name : split_words(part)) names.push_back(std::move(name));
    }
    return names;
  }
};

/// Everything from the first character of `a` to the last of `b`.
std::string_view stretch(std::string_view a, std::string_view b) noexcept {
  return {a.data(), static_cast<std::size_t>(b.data() + b.size() - a.data())};
}

/// 宝崎 隆祐  防衛大学校, 電気情報学群, 教授 (20546048): KAKEN sets a wide space before the affiliation.
std::optional<std::size_t> find_affiliation(std::string_view line) noexcept {
  for (const std::string_view wide : {"  ", "\u3000", "\t"}) {
    const std::size_t at = line.find(wide);
    if (at == std::string_view::npos || at == 0) continue;
    const std::string_view rest = trim(line.substr(at));
    const std::string_view first = rest.substr(0, rest.find_first_of(",( "));
    if (is_corporate(first) && !is_corporate(line.substr(0, at)) &&
        line.substr(0, at).find(',') == std::string_view::npos) {
      return at;
    }
  }
  return std::nullopt;
}

class Lister {
 public:
  ListedNames list(std::string_view line) {
    line = trim(line);
    if (const auto at = find_affiliation(line)) return list_with_affiliation(line, *at);
    std::vector<Field> fields = Cutter(line).cut();
    prepare(fields);
    for (std::size_t first = 0; first < fields.size();) {
      std::size_t last = first + 1;
      while (last < fields.size() && fields[last].before != Separator::strong) ++last;
      take_group(fields.data() + first, last - first);
      first = last;
    }
    return std::move(listed_);
  }

 private:
  ListedNames list_with_affiliation(std::string_view line, std::size_t at) {
    Field field{trim(line.substr(0, at)), Separator::none, {}, {}};
    field.marks = read_marks(field.text);
    const std::string_view place = read_marks(line.substr(at)).core;
    if (!place.empty()) field.marks.affiliations.push_back(place);
    take_field(field);
    if (!listed_.names.empty()) listed_.names.back().text = line;
    return std::move(listed_);
  }

  // Takes off the marks; drops what is no name: dates of authority headings, "Jr.", "et al.".
  void prepare(std::vector<Field>& fields) {
    std::vector<Field> kept;
    kept.reserve(fields.size());
    for (Field& field : fields) {
      if (is_life_dates(field.text)) continue;
      if (is_and_others(field.text)) {
        listed_.more = true;
        continue;
      }
      const bool suffix = is_name_suffix(field.text) || field.text == "Inc." ||
                          field.text == "Ltd." || field.text == "LLC" || field.text == "Inc";
      if (suffix && !kept.empty()) {
        kept.back().suffix = field.text;
        continue;
      }
      field.marks.core = field.text;
      if (may_have_marks(field.text)) field.marks = read_marks(field.text);
      if (!field.marks.core.empty()) kept.push_back(std::move(field));
    }
    fields = std::move(kept);
  }

  void take_group(Field* fields, std::size_t count) {
    const bool spaced = std::any_of(fields + 1, fields + count, [](const Field& field) {
      return field.before != Separator::comma;
    });
    std::size_t first = 0;
    for (const std::size_t taken : FieldReading(fields, count).counts()) {
      const std::size_t from = listed_.names.size();
      if (taken == 2) take_pair(fields[first], fields[first + 1]);
      else take_field(fields[first]);
      first += taken;
      // "A 著,B, C 訳": where both stand in one list, a bare comma ends a group with one role.
      const bool goes_on =
          first < count && !(spaced && fields[first].before == Separator::comma);
      for (std::size_t k = from; k < listed_.names.size(); ++k) {
        listed_.names[k].role_from_next = goes_on || k + 1 < listed_.names.size();
      }
    }
  }

  void take_pair(const Field& a, Field& b) {
    ListedName name;
    name.text = stretch(a.text, b.text);
    name.name = person(stretch(a.marks.core, b.marks.core), a.marks.core, b.marks.core);
    name.name.suffix = b.suffix;
    name.marks = std::move(b.marks);
    add(std::move(name));
  }

  void take_field(Field& field) {
    const std::string_view core = field.marks.core;
    if (!field.suffix.empty() && !is_name_suffix(field.suffix)) {
      SplitName body;
      body.whole = stretch(core, field.suffix);
      body.kind = ContributorKind::corporate;
      return add({std::move(body), std::move(field.marks), stretch(field.text, field.suffix), false});
    }
    std::vector<SplitName> names;
    if (auto joined = JoinedField::read(core)) names = std::move(*joined);
    else if (is_spaced_body(core)) names.push_back(body_of(core));
    else names = split_words(core);
    if (names.size() == 1) {
      if (!field.suffix.empty()) names.front().suffix = field.suffix;
      return add({std::move(names.front()), std::move(field.marks), field.text, false});
    }
    for (SplitName& name : names) {
      ListedName listed{std::move(name), {}, {}, false};
      listed.text = listed.name.whole;
      add(std::move(listed));
    }
    if (listed_.names.empty()) return;
    listed_.names.back().marks = std::move(field.marks);
    listed_.more = listed_.more || listed_.names.back().marks.more;
  }

  // 一般社団法人 日本教育心理学会; 一橋大学. 経済研究所. A list of persons with a body in it is none.
  static bool is_spaced_body(std::string_view text) noexcept {
    if (!has_space(text) || !unicode::has_japanese(text) || !is_corporate(text)) return false;
    const std::string_view first = text.substr(0, text.find(' '));
    return is_corporate(first) || text.find(' ') == text.rfind(' ');
  }

  static SplitName body_of(std::string_view text) noexcept {
    SplitName body;
    body.whole = text;
    body.kind = ContributorKind::corporate;
    return body;
  }

  void add(ListedName name) {
    listed_.more = listed_.more || name.marks.more;
    listed_.names.push_back(std::move(name));
  }

  ListedNames listed_;
};

}  // namespace

ListedNames list_names(std::string_view line) { return Lister().list(line); }

}  // namespace shoshi::value
