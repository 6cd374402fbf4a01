#include "write/fact_labels.hpp"

#include <utility>

namespace shoshi::write {
namespace {

constexpr std::pair<std::string_view, std::string_view> kLabels[] = {
    {"並列タイトル", "Parallel title"},
    {"訳題", "Title in translation"},
    {"原題", "Original title"},
    {"タイトルヨミ", "Title in kana"},
    {"タイトル（ローマ字）", "Romanized title"},
    {"別タイトル", "Other title"},
    {"著者ヨミ", "Name in kana"},
    {"著者（ローマ字）", "Romanized name"},
    {"責任表示", "Responsibility"},
    {"所属", "Affiliation"},
    {"並列誌名", "Parallel title of the journal"},
    {"略誌名", "Abbreviated title of the journal"},
    {"ISSN（要確認）", "ISSN (to be checked)"},
    {"シリーズ", "Series"},
    {"出版者", "Publisher"},
    {"出版地", "Place of publication"},
    {"版", "Edition"},
    {"通巻", "Whole number"},
    {"論文番号", "Article number"},
    {"数量", "Extent"},
    {"発行日", "Date of publication"},
    {"オンライン公開", "Published online"},
    {"受付", "Received"},
    {"改訂", "Revised"},
    {"受理", "Accepted"},
    {"DOI（要確認）", "DOI (to be checked)"},
    {"抄録", "Abstract"},
    {"言語", "Language"},
    {"キーワード", "Keywords"},
    {"参考文献数", "Number of references"},
    {"被引用文献数", "Cited by"},
    {"学位", "Degree"},
    {"学位授与機関", "Degree granting institution"},
    {"学位授与番号", "Degree number"},
    {"学位授与年月日", "Date of degree"},
    {"会議", "Conference"},
    {"会議回次", "Conference number"},
    {"開催地", "Conference place"},
    {"開催期間", "Conference date"},
};

// Labels of these are the record's own words.
constexpr FactSet kOwnWords = {Fact::unread, Fact::identifiers, Fact::container_identifiers};

}  // namespace

std::string_view english_label(const FactLine& line) noexcept {
  if (kOwnWords.contains(line.fact)) return line.label;
  for (const auto& [japanese, english] : kLabels) {
    if (japanese == line.label) return english;
  }
  return line.label;
}

}  // namespace shoshi::write
