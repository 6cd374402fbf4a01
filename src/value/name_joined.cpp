#include "value/name_joined.hpp"

#include <algorithm>
#include <cstddef>

#include "unicode/script.hpp"
#include "unicode/utf8.hpp"
#include "value/corporate.hpp"
#include "value/name_model.hpp"
#include "value/name_tables.hpp"
#include "value/name_tokens.hpp"
#include "value/name_words.hpp"

namespace shoshi::value {
namespace {

using unicode::trim;

// In eighths of a natural logarithm: 青山/剛昌 is how NDL writes a heading.
constexpr Weight kSlash = 60;

constexpr std::size_t kLongestPerson = 48;  // Bytes.

/// Names joined inside a field: 西口 美穂・楠見 孝, 青山/剛昌, 山田太郎/鈴木一郎, 佐藤誠と鈴木一郎.
class JoinedField {
 public:
  static std::optional<std::vector<SplitName>> read(std::string_view text) {
    if (!unicode::has_japanese(text)) return std::nullopt;
    if (auto two = read_two(text)) return two;
    if (is_corporate(text)) return std::nullopt;
    for (const std::string_view joint : {"/", "／", "‖", "・", "･", "·"}) {
      if (text.find(joint) == std::string_view::npos) continue;
      const std::vector<std::string_view> parts = split(text, joint);
      if (parts.size() < 2) continue;
      const bool slash = is_slash(joint);
      if (slash && parts.size() == 2 && is_pair(parts[0], parts[1])) {
        return std::vector<SplitName>{person(text, parts[0], parts[1])};
      }
      if (slash ? are_not_empty(parts) : are_persons(parts)) return read_all(parts);
    }
    return std::nullopt;
  }

 private:
  // 佐藤誠と鈴木一郎: と is in given names too, so that both must be known.
  static std::optional<std::vector<SplitName>> read_two(std::string_view text) {
    for (const std::string_view word : {"と", "及び", "および", "並びに", "ならびに"}) {
      const std::size_t at = text.find(word);
      if (at == std::string_view::npos) continue;
      const std::string_view first = trim(text.substr(0, at));
      const std::string_view second = trim(text.substr(at + word.size()));
      if (is_known(first) && is_known(second)) return read_all({first, second});
    }
    return std::nullopt;
  }

  static bool is_known(std::string_view text) noexcept {
    if (text.size() > kLongestPerson) return false;
    if (const std::size_t space = text.find(' '); space != std::string_view::npos) {
      return text.rfind(' ') == space && find_surname(text.substr(0, space)) &&
             find_given_name(text.substr(space + 1));
    }
    const NameCut cut = cut_name(text);
    return unicode::has_han(text) && cut.weight < kImpossible &&
           find_surname(text.substr(0, cut.at)) && find_given_name(text.substr(cut.at));
  }

  static bool are_not_empty(const std::vector<std::string_view>& parts) noexcept {
    return std::none_of(parts.begin(), parts.end(),
                        [](std::string_view part) { return part.empty(); });
  }

  // Half of them are persons, and none is a body or a single letter: the others are names that the
  // tables do not know.
  static bool are_persons(const std::vector<std::string_view>& parts) noexcept {
    std::size_t persons = 0;
    for (const std::string_view part : parts) {
      if (unicode::count_code_points(part) < 2 || is_corporate(part)) return false;
      persons += is_person(part) ? 1 : 0;
    }
    return persons * 2 >= parts.size();
  }

  static bool is_slash(std::string_view joint) noexcept {
    return joint == "/" || joint == "／" || joint == "‖";
  }

  // A middle dot between katakana is inside a name.
  static std::vector<std::string_view> split(std::string_view text, std::string_view joint) {
    std::vector<std::string_view> parts;
    for (std::size_t from = 0;;) {
      const std::size_t at = text.find(joint, from);
      if (at != std::string_view::npos && is_inside_name(text, at, joint)) {
        from = at + joint.size();
        continue;
      }
      parts.push_back(trim(text.substr(0, at)));
      if (at == std::string_view::npos) return parts;
      text.remove_prefix(at + joint.size());
      from = 0;
    }
  }

  static bool is_inside_name(std::string_view text, std::size_t at,
                             std::string_view joint) noexcept {
    if (is_slash(joint) || at == 0) return false;
    return unicode::is_katakana(unicode::decode_before(text, at).value) &&
           unicode::is_katakana(unicode::decode(text, at + joint.size()).value);
  }

  static bool is_pair(std::string_view family, std::string_view given) noexcept {
    if (family.empty() || given.empty()) return false;
    if (has_space(family) || has_space(given)) return false;
    if (!unicode::has_han(family) && !unicode::has_han(given)) {
      return unicode::has_kana(family) && unicode::has_kana(given);
    }
    const Weight whole = cut_name(family).weight + cut_name(given).weight + kSlash;
    return surname_weight(family) + given_name_weight(given) < whole;
  }

  static bool is_person(std::string_view text) noexcept {
    if (has_space(text)) return unicode::has_han(text) || !is_katakana_first(text);
    if (unicode::has_han(text) && find_surname(text)) return true;
    return !split_word(text).family.empty();
  }

  static bool is_katakana_first(std::string_view text) noexcept {
    return unicode::is_katakana(unicode::decode(text, 0).value);
  }

  static std::vector<SplitName> read_all(const std::vector<std::string_view>& parts) {
    std::vector<SplitName> names;
    for (const std::string_view part : parts) {
      for (SplitName& name : split_words(part)) names.push_back(std::move(name));
    }
    return names;
  }
};

}  // namespace

std::optional<std::vector<SplitName>> split_joined(std::string_view text) {
  return JoinedField::read(text);
}

}  // namespace shoshi::value
