#include "read/text/interpret/resource_types.hpp"

#include <algorithm>
#include <array>
#include <cstddef>
#include <string>

#include "unicode/fold.hpp"
#include "unicode/script.hpp"

namespace shoshi::text {
namespace {

struct TypeRow {
  std::string_view name;  ///< As folded by unicode::fold_label.
  RecordKind kind;
  bool plain = false;
  std::string_view degree = {};
};

constexpr bool kPlain = true;
constexpr bool kFiner = false;

using enum RecordKind;

constexpr auto kTypes = std::to_array<TypeRow>({
    {"学術雑誌論文", journal_article, kPlain},
    {"雑誌論文", journal_article, kPlain},
    {"学術論文", journal_article, kPlain},
    {"論文", journal_article, kPlain},
    {"記事・論文", journal_article, kPlain},
    {"雑誌記事", journal_article, kPlain},
    {"journal article", journal_article, kPlain},
    {"journal-article", journal_article, kPlain},
    {"article", journal_article, kPlain},
    {"research article", journal_article, kPlain},
    {"論文 / article", journal_article, kPlain},
    {"紀要論文", journal_article, kFiner},
    {"departmental bulletin paper", journal_article, kFiner},
    {"研究論文(大学,研究機関等紀要)", journal_article, kFiner},
    {"研究論文(学術雑誌)", journal_article, kFiner},
    {"原著論文", journal_article, kFiner},
    {"原著", journal_article, kFiner},
    {"総説", journal_article, kFiner},
    {"総説論文", journal_article, kFiner},
    {"短報", journal_article, kFiner},
    {"速報", journal_article, kFiner},
    {"解説", journal_article, kFiner},
    {"症例報告", journal_article, kFiner},
    {"研究ノート", journal_article, kFiner},
    {"研究論文", journal_article, kFiner},
    {"一般論文", journal_article, kFiner},
    {"技術論文", journal_article, kFiner},
    {"投稿論文", journal_article, kFiner},
    {"査読論文", journal_article, kFiner},
    {"書評", journal_article, kFiner},
    {"書評論文", journal_article, kFiner},
    {"巻頭言", journal_article, kFiner},
    {"資料論文", journal_article, kFiner},
    {"original paper", journal_article, kFiner},
    {"original article", journal_article, kFiner},
    {"original papers", journal_article, kFiner},
    {"review article", journal_article, kFiner},
    {"review paper", journal_article, kFiner},
    {"review", journal_article, kFiner},
    {"short communication", journal_article, kFiner},
    {"short paper", journal_article, kFiner},
    {"letter", journal_article, kFiner},
    {"editorial", journal_article, kFiner},
    {"case report", journal_article, kFiner},
    {"data paper", journal_article, kFiner},
    {"データ論文", journal_article, kFiner},
    {"book review", journal_article, kFiner},
    {"other periodical", journal_article, kFiner},
    {"magazine article", magazine_article, kPlain},
    {"magazine", magazine_article, kFiner},
    {"新聞記事", newspaper_article, kPlain},
    {"newspaper article", newspaper_article, kPlain},
    {"図書", book, kPlain},
    {"書籍", book, kPlain},
    {"単行本", book, kPlain},
    {"単行書", book, kPlain},
    {"和図書", book, kFiner},
    {"洋図書", book, kFiner},
    {"電子書籍", book, kFiner},
    {"電子書籍・電子雑誌", book, kFiner},
    {"book", book, kPlain},
    {"monograph", book, kPlain},
    {"ebook", book, kFiner},
    {"図書の一部", chapter, kPlain},
    {"図書の章", chapter, kPlain},
    {"分担執筆", chapter, kPlain},
    {"book part", chapter, kPlain},
    {"book chapter", chapter, kPlain},
    {"book section", chapter, kPlain},
    {"chapter", chapter, kPlain},
    {"学位論文", thesis, kPlain},
    {"thesis", thesis, kPlain},
    {"thesis or dissertation", thesis, kPlain},
    {"dissertation", thesis, kPlain},
    {"博士論文", thesis, kFiner, "博士"},
    {"学位論文(博士)", thesis, kFiner, "博士"},
    {"doctoral thesis", thesis, kFiner, "博士"},
    {"doctoral dissertation", thesis, kFiner, "博士"},
    {"thesis (doctoral)", thesis, kFiner, "博士"},
    {"thesis (phd)", thesis, kFiner, "博士"},
    {"phd thesis", thesis, kFiner, "博士"},
    {"修士論文", thesis, kFiner, "修士"},
    {"学位論文(修士)", thesis, kFiner, "修士"},
    {"master thesis", thesis, kFiner, "修士"},
    {"master's thesis", thesis, kFiner, "修士"},
    {"thesis (masters)", thesis, kFiner, "修士"},
    {"卒業論文", thesis, kFiner, "学士"},
    {"bachelor thesis", thesis, kFiner, "学士"},
    {"テクニカルレポート", report, kPlain},
    {"technical report", report, kPlain},
    {"技術報告書", report, kPlain},
    {"研究報告書", report, kPlain},
    {"研究報告", report, kFiner},
    {"報告書", report, kPlain},
    {"調査報告書", report, kFiner},
    {"レポート", report, kPlain},
    {"report", report, kPlain},
    {"research report", report, kFiner},
    {"research paper", report, kFiner},
    {"ワーキングペーパー", report, kFiner},
    {"ディスカッションペーパー", report, kFiner},
    {"working paper", report, kFiner},
    {"discussion paper", report, kFiner},
    {"policy report", report, kFiner},
    {"internal report", report, kFiner},
    {"report part", report, kFiner},
    {"会議発表論文", conference_paper, kPlain},
    {"国際会議論文", conference_paper, kFiner},
    {"研究論文(国際会議プロシーディングス)", conference_paper, kFiner},
    {"会議論文", conference_paper, kPlain},
    {"会議発表資料", conference_paper, kFiner},
    {"学会発表", conference_paper, kFiner},
    {"会議発表用資料", conference_paper, kFiner},
    {"会議発表ポスター", conference_paper, kFiner},
    {"会議録", conference_paper, kFiner},
    {"予稿", conference_paper, kFiner},
    {"講演要旨", conference_paper, kFiner},
    {"発表要旨", conference_paper, kFiner},
    {"conference paper", conference_paper, kPlain},
    {"conference object", conference_paper, kPlain},
    {"conference or workshop item", conference_paper, kPlain},
    {"proceedings article", conference_paper, kPlain},
    {"conference proceedings", conference_paper, kFiner},
    {"conference proceeding", conference_paper, kFiner},
    {"conference presentation", conference_paper, kFiner},
    {"conference poster", conference_paper, kFiner},
    {"presentation", conference_paper, kFiner},
    {"プレプリント", preprint, kPlain},
    {"preprint", preprint, kPlain},
    {"posted content", preprint, kFiner},
    {"データセット", dataset, kPlain},
    {"データ・データベース", dataset, kPlain},
    {"データ", dataset, kFiner},
    {"dataset", dataset, kPlain},
    {"data set", dataset, kPlain},
    {"data or dataset", dataset, kPlain},
    {"research data", dataset, kFiner},
});

const TypeRow* find_row(std::string_view folded) noexcept {
  const auto* const found = std::find_if(
      kTypes.begin(), kTypes.end(), [folded](const TypeRow& row) { return row.name == folded; });
  return found == kTypes.end() ? nullptr : found;
}

}  // namespace

std::optional<ResourceType> find_resource_type(std::string_view written) {
  std::string folded;
  std::string_view text = unicode::trim(written);
  if (unicode::fold_label(text, folded)) text = folded;
  if (const TypeRow* row = find_row(text)) return ResourceType{row->kind, row->degree, row->plain};
  while (!text.empty()) {
    static constexpr auto kMarks = std::to_array<std::string_view>(
        {"/", ",", ";", "(", ")", "、", "・", "[", "]", ":", "|", ">"});
    std::size_t end = text.size();
    std::size_t next = text.size();
    for (const std::string_view mark : kMarks) {
      const std::size_t at = text.find(mark);
      if (at >= end) continue;
      end = at;
      next = at + mark.size();
    }
    if (const TypeRow* row = find_row(unicode::trim(text.substr(0, end)))) {
      return ResourceType{row->kind, row->degree, false};
    }
    text.remove_prefix(next);
  }
  return std::nullopt;
}

}  // namespace shoshi::text
