#include "value/name_plain.hpp"

#include <array>
#include <cstddef>
#include <string_view>
#include <vector>

#include "unicode/script.hpp"
#include "unicode/utf8.hpp"
#include "value/corporate.hpp"
#include "value/name_marks.hpp"
#include "value/name_roles.hpp"
#include "value/name_split.hpp"
#include "value/name_tables.hpp"
#include "value/name_tokens.hpp"

namespace shoshi::value {
namespace {

class PlainPairs {
 public:
  /// False if the text is anything else, or might be.
  bool scan(std::string_view text) noexcept {
    for (std::size_t at = 0; at < text.size();) {
      const unicode::CodePoint found = unicode::decode(text, at);
      if (is_plain(found.value)) {
        kanji_ = kanji_ || unicode::is_han(found.value);
        last_ = found.value;
        ++letters_;
        at += found.bytes;
        continue;
      }
      if (!end_word(at)) return false;
      at += found.bytes;
      if (is_separator(found.value)) {
        if (count_ % 2 != 0) return false;
        ++separators_;
        if (at < text.size() && text[at] == ' ') ++at;
      } else if (found.value != U' ' && found.value != U'\u3000') {
        return false;
      }
      begin_ = at;
    }
    return end_word(text.size()) && count_ % 2 == 0 && are_separated() && are_names(text);
  }

  /// True for what a glued list could be (熊谷 誠南 正昭): it has long words inside.
  [[nodiscard]] bool may_be_glued() const noexcept { return may_be_glued_; }

  /// True if these are the names.
  [[nodiscard]] bool are(const std::vector<SplitName>& names, std::string_view text) const {
    if (names.size() != count_ / 2) return false;
    for (std::size_t k = 0; k < names.size(); ++k) {
      const SplitName& name = names[k];
      const bool as_written = !name.inferred && name.joined.empty() && !name.glued &&
                              name.kind == ContributorKind::person;
      if (!as_written || name.family.data() != text.data() + words_[2 * k].begin ||
          name.given.data() != text.data() + words_[2 * k + 1].begin) {
        return false;
      }
    }
    return true;
  }

  void append_to(NameList& list, SourceText text, Role role) const {
    if (list.contributors.empty()) list.contributors.reserve(count_ / 2);
    for (std::size_t k = 0; k < count_; k += 2) {
      const Word& family = words_[k];
      const Word& given = words_[k + 1];
      Contributor& contributor = list.contributors.emplace_back();
      contributor.role = role;
      contributor.text.assign(text.text.substr(family.begin, given.end - family.begin));
      contributor.where = {text.begin + family.begin, text.begin + given.end};
      Name& name = contributor.names.emplace_back();
      name.family.assign(text.text.substr(family.begin, family.end - family.begin));
      name.given.assign(text.text.substr(given.begin, given.end - given.begin));
      name.script = family.kanji || given.kanji ? Script::han : Script::kana;
    }
  }

 private:
  struct Word {
    std::size_t begin;
    std::size_t end;
    std::size_t letters;
    char32_t last;
    bool kanji;
  };
  static constexpr std::size_t kMostWords = 64;
  static constexpr std::size_t kLongWord = 3;

  // Characters of which is_plainly_clean need not be asked.
  static bool is_plain(char32_t c) noexcept {
    return (c >= 0x4E00 && c <= 0x9FFF) || (c >= 0x3041 && c <= 0x3096) ||
           (c >= 0x30A1 && c <= 0x30FA) || c == U'々' || c == U'ー' || (c >= 0x3400 && c <= 0x4DBF);
  }

  static bool is_separator(char32_t c) noexcept {
    return c == U',' || c == U'、' || c == U'，' || c == U';' || c == U'；';
  }

  // None at all, or one behind every name.
  [[nodiscard]] bool are_separated() const noexcept {
    return separators_ == 0 || separators_ + 1 == count_ / 2;
  }

  bool end_word(std::size_t at) noexcept {
    if (letters_ == 0 || letters_ > kLongWord || count_ == kMostWords) return false;
    words_[count_++] = {begin_, at, letters_, last_, kanji_};
    letters_ = 0;
    kanji_ = false;
    return true;
  }

  [[nodiscard]] bool are_names(std::string_view text) noexcept {
    std::size_t inner = 0;
    bool singles = true;
    for (std::size_t k = 0; k < count_; ++k) {
      const Word& word = words_[k];
      if (k > 0 && k + 1 < count_) inner += word.letters;
      singles = singles && word.letters == 1;
      if (word.letters > 1 && may_end_body(word.last) && is_corporate(slice(text, word))) {
        return false;
      }
      // 森信介 林健一 is two names without spaces.
      if (k % 2 == 0 && word.letters >= kLongWord && words_[k + 1].letters + 1 >= kLongWord &&
          !find_surname(slice(text, word)))
        return false;
    }
    // 広 瀬 容 子 is one name spaced out.
    if (count_ > 2 && separators_ == 0 && singles) return false;
    may_be_glued_ = count_ > 2 && separators_ == 0 && inner * 2 >= (count_ - 2) * 5;
    // Of all marks a plain word can have only one that is glued to its end, and a role in front
    // only a space behind it.
    return !ends_in_mark(slice(text, words_[count_ - 1])) && front_word_size(text) == 0;
  }

  static std::string_view slice(std::string_view text, const Word& word) noexcept {
    return text.substr(word.begin, word.end - word.begin);
  }

  std::array<Word, kMostWords> words_;
  std::size_t count_ = 0;
  std::size_t separators_ = 0;
  std::size_t begin_ = 0;
  std::size_t letters_ = 0;
  char32_t last_ = 0;
  bool kanji_ = false;
  bool may_be_glued_ = false;
};

}  // namespace

bool read_plain_names(SourceText line, Role role, NameList& list) {
  PlainPairs pairs;
  if (!pairs.scan(line.text)) return false;
  if (pairs.may_be_glued() && !pairs.are(split_words(line.text), line.text)) return false;
  pairs.append_to(list, line, role);
  return true;
}

}  // namespace shoshi::value
