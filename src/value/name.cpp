#include "value/name.hpp"

#include <algorithm>
#include <array>
#include <cstddef>
#include <utility>

#include "unicode/clean.hpp"
#include "unicode/script.hpp"
#include "unicode/utf8.hpp"
#include "value/corporate.hpp"
#include "value/name_list.hpp"
#include "value/name_marks.hpp"
#include "value/name_merge.hpp"
#include "value/name_split.hpp"
#include "value/name_tables.hpp"

namespace shoshi::value {
namespace {

/// 野口 孝俊 浦本 康二 鈴木 武: surnames and given names in turn with one ASCII space between them, the
/// usual case, read without a table and without any list.
class PlainPairs {
 public:
  /// False if the text is anything else, or might be.
  bool scan(std::string_view text) noexcept {
    for (std::size_t at = 0; at < text.size();) {
      if (text[at] == ' ') {
        if (!end_word(at)) return false;
        begin_ = ++at;
        continue;
      }
      const unicode::CodePoint found = unicode::decode(text, at);
      if (!is_plain(found.value)) return false;
      kanji_ = kanji_ || unicode::is_han(found.value);
      last_ = found.value;
      ++letters_;
      at += found.bytes;
    }
    return end_word(text.size()) && count_ % 2 == 0 && count_ != 0 && are_names(text);
  }

  void append_to(NameList& list, SourceText text, Role role) const {
    list.contributors.reserve(list.contributors.size() + count_ / 2);
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
    std::size_t begin = 0;
    std::size_t end = 0;
    std::size_t letters = 0;
    char32_t last = 0;
    bool kanji = false;
  };
  static constexpr std::size_t kMostWords = 64;
  static constexpr std::size_t kLongWord = 3;

  // Characters of which is_plainly_clean need not be asked.
  static bool is_plain(char32_t c) noexcept {
    return (c >= 0x4E00 && c <= 0x9FFF) || (c >= 0x3041 && c <= 0x3096) ||
           (c >= 0x30A1 && c <= 0x30FA) || c == U'々' || c == U'ー' ||
           (c >= 0x3400 && c <= 0x4DBF);
  }

  bool end_word(std::size_t at) noexcept {
    if (letters_ == 0 || letters_ > kLongWord || count_ == kMostWords) return false;
    words_[count_++] = {begin_, at, letters_, last_, kanji_};
    letters_ = 0;
    kanji_ = false;
    return true;
  }

  [[nodiscard]] bool are_names(std::string_view text) const noexcept {
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
      if (k % 2 == 0 && word.letters >= kLongWord && !find_surname(slice(text, word))) return false;
    }
    // 広 瀬 容 子 is one name spaced out; glued names (熊谷 誠南 正昭) have long words inside.
    if (count_ > 2 && (singles || inner * 2 >= (count_ - 2) * 5)) return false;
    return !may_have_marks(slice(text, words_[count_ - 1]));
  }

  static std::string_view slice(std::string_view text, const Word& word) noexcept {
    return text.substr(word.begin, word.end - word.begin);
  }

  std::array<Word, kMostWords> words_;
  std::size_t count_ = 0;
  std::size_t begin_ = 0;
  std::size_t letters_ = 0;
  char32_t last_ = 0;
  bool kanji_ = false;
};

LocalText local_text(std::string_view text, Span where) {
  LocalText local;
  local.text = cleaned(text);
  local.language = unicode::has_japanese(text) ? "ja" : "und";
  local.language_inferred = true;
  local.where = where;
  return local;
}

/// A name in another script than that of the list: a reading in brackets, a form behind "=".
Name other_form(std::string_view text) {
  const ListedNames listed = list_names(text);
  if (listed.names.size() == 1) return make_name(listed.names.front().name);
  SplitName whole;
  whole.whole = text;
  return make_name(whole);
}

class LineReader {
 public:
  LineReader(SourceText line, Role role, Diagnostics& diagnostics)
      : line_(line), role_(role), diagnostics_(diagnostics) {}

  void read_into(NameList& list) {
    ListedNames listed = list_names(line_.text);
    share_roles(listed.names);
    list.more = list.more || listed.more;
    for (const ListedName& name : listed.names) list.contributors.push_back(contributor(name));
  }

 private:
  static void share_roles(std::vector<ListedName>& names) {
    for (std::size_t k = names.size(); k-- > 1;) {
      MarkedName& marks = names[k - 1].marks;
      if (marks.role || !names[k - 1].role_from_next || !names[k].marks.role) continue;
      marks.role = names[k].marks.role;
      marks.role_text = names[k].marks.role_text;
    }
  }

  [[nodiscard]] Span place(std::string_view part) const noexcept {
    const std::uint64_t begin =
        line_.begin + static_cast<std::uint64_t>(part.data() - line_.text.data());
    return {begin, begin + part.size()};
  }

  Contributor contributor(const ListedName& listed) {
    Contributor contributor;
    contributor.where = place(listed.text);
    contributor.kind = listed.name.kind;
    contributor.role = listed.marks.role.value_or(role_);
    contributor.text = unicode::is_plainly_clean(listed.text)
                           ? std::string(listed.text)
                           : unicode::clean({listed.text, contributor.where.begin}, diagnostics_);
    if (!listed.marks.role_text.empty()) contributor.role_text = cleaned(listed.marks.role_text);
    contributor.names.push_back(make_name(listed.name));
    for (const std::string_view form : listed.marks.other_forms) {
      contributor.names.push_back(other_form(form));
    }
    for (const std::string_view place_name : listed.marks.affiliations) {
      contributor.affiliations.push_back(local_text(place_name, place(place_name)));
    }
    contributor.orcid = listed.marks.orcid;
    return contributor;
  }

  SourceText line_;
  Role role_;
  Diagnostics& diagnostics_;
};

}  // namespace

NameList read_names(SourceText text, Role role, Diagnostics& diagnostics) {
  NameList list;
  bool plain = true;
  for (std::size_t begin = 0; begin < text.text.size();) {
    const std::size_t end = std::min(text.text.find_first_of("\n\r", begin), text.text.size());
    const SourceText line = text.part(begin, end - begin);
    begin = end + 1;
    PlainPairs pairs;
    if (pairs.scan(line.text)) {
      pairs.append_to(list, line, role);
    } else if (!unicode::trim(line.text).empty()) {
      plain = false;
      LineReader(line, role, diagnostics).read_into(list);
    }
  }
  if (!plain) merge_forms(list);
  return list;
}

}  // namespace shoshi::value
