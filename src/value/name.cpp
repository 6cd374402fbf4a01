#include "value/name.hpp"

#include <algorithm>
#include <cstddef>
#include <utility>

#include "unicode/clean.hpp"
#include "unicode/script.hpp"
#include "unicode/utf8.hpp"
#include "value/name_list.hpp"
#include "value/name_marks.hpp"
#include "value/name_merge.hpp"
#include "value/name_model.hpp"
#include "value/name_plain.hpp"
#include "value/name_split.hpp"
#include "value/name_words.hpp"

namespace shoshi::value {
namespace {

constexpr std::string_view kDot = "・";

/// Katakana as hiragana; each takes three bytes as before.
std::string to_hiragana(std::string_view text) {
  std::string hiragana;
  for (std::size_t at = 0; at < text.size();) {
    const unicode::CodePoint found = unicode::decode(text, at);
    const bool katakana = found.value >= 0x30A1 && found.value <= 0x30F6;
    unicode::append_utf8(katakana ? found.value - 0x60 : found.value, hiragana);
    at += found.bytes;
  }
  return hiragana;
}

LocalText local_text(std::string_view text, Span where) {
  LocalText local;
  local.text = cleaned(text);
  local.language = unicode::has_japanese(text) ? "ja" : "und";
  local.language_inferred = true;
  local.where = where;
  return local;
}

/// やまだたろう as a form of 山田 太郎: a reading of the surname tells where it is cut.
Name cut_reading(std::string_view text, const Name& name) {
  Name reading;
  const std::string hiragana = to_hiragana(text);
  std::string_view readings = surname_readings(name.family);
  while (!readings.empty()) {
    const std::size_t end = std::min(readings.find('/'), readings.size());
    const std::string_view family = readings.substr(0, end);
    readings.remove_prefix(std::min(end + 1, readings.size()));
    if (!hiragana.starts_with(family) || hiragana.size() == family.size()) continue;
    std::string_view given = text.substr(family.size());
    reading.inferred = !given.starts_with(kDot);  // むらかみ・はるき shows it.
    if (!reading.inferred) given.remove_prefix(kDot.size());
    reading.family = cleaned(text.substr(0, family.size()));
    reading.given = cleaned(given);
    reading.script = Script::kana;
    break;
  }
  return reading;
}

/// A name in another script than that of the list: a reading in brackets, a form behind "=".
Name other_form(std::string_view text, const Name& name) {
  if (!has_space(text)) {
    if (Name reading = cut_reading(text, name); reading.split()) return reading;
  }
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

  void read_into(NameList& list, NameSpacing spacing) {
    ListedNames listed = list_names(line_.text, spacing);
    share_roles(listed.names);
    report_glued(listed);
    list.more = list.more || listed.more;
    for (const ListedName& name : listed.names) {
      Contributor read = contributor(name);
      const bool empty = read.names.front().family.empty() && read.names.front().literal.empty();
      if (empty || read.text.empty()) continue;
      report_undecided(read);
      list.contributors.push_back(std::move(read));
    }
  }

 private:
  // 山田, 鈴木 訳: the role behind the last holds for those before it; 訳：山田, 鈴木: that in
  // front for those behind it.
  static void share_roles(std::vector<ListedName>& names) {
    for (std::size_t k = 1; k < names.size(); ++k) {
      const MarkedName& before = names[k - 1].marks;
      MarkedName& marks = names[k].marks;
      if (marks.role || !names[k - 1].role_from_next || !before.leads) continue;
      marks.role = before.role;
      marks.role_text = before.role_text;
      marks.leads = true;
    }
    for (std::size_t k = names.size(); k-- > 1;) {
      MarkedName& marks = names[k - 1].marks;
      if (marks.role || !names[k - 1].role_from_next || !names[k].marks.role) continue;
      if (names[k].marks.leads) continue;
      marks.role = names[k].marks.role;
      marks.role_text = names[k].marks.role_text;
    }
  }

  void report_glued(const ListedNames& listed) {
    if (listed.glued.empty()) return;
    diagnostics_.report(DiagnosticKind::name_glued, place(listed.glued), {cleaned(listed.glued)});
  }

  // A name of kanji without a space that the tables do not know well enough.
  void report_undecided(const Contributor& contributor) {
    const Name& name = contributor.names.front();
    if (contributor.kind != ContributorKind::unknown || name.script != Script::han) return;
    diagnostics_.report(DiagnosticKind::name_undecided, contributor.where, {name.literal});
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
      contributor.names.push_back(other_form(form, contributor.names.front()));
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

/// True if merge_forms has nothing to do for a list of plain Japanese names.
bool is_simple(const NameList& list) noexcept {
  constexpr std::size_t kFewNames = 16;  // So many can be compared with each other.
  const auto& names = list.contributors;
  if (names.size() > kFewNames) return false;
  for (std::size_t k = 0; k < names.size(); ++k) {
    if (names[k].names.front().script == Script::kana) return false;
    for (std::size_t j = 0; j < k; ++j) {
      if (names[j].names.front() == names[k].names.front()) return false;
    }
  }
  return true;
}

}  // namespace

NameList read_names(SourceText text, Role role, Diagnostics& diagnostics, NameSpacing spacing) {
  NameList list;
  bool plain = true;
  for (std::size_t begin = 0; begin < text.text.size();) {
    const std::size_t line_feed = std::min(text.text.find('\n', begin), text.text.size());
    const std::size_t end = std::min(text.text.substr(0, line_feed).find('\r', begin), line_feed);
    const SourceText line = text.part(begin, end - begin);
    begin = end + 1;
    if (spacing == NameSpacing::unknown && read_plain_names(line, role, list)) continue;
    if (!unicode::trim(line.text).empty()) {
      plain = false;
      LineReader(line, role, diagnostics).read_into(list, spacing);
    }
  }
  if (!plain || !is_simple(list)) merge_forms(list, diagnostics);
  return list;
}

}  // namespace shoshi::value
