#include "read/text/reference/reference_words.hpp"

#include <algorithm>
#include <iterator>
#include <string>

#include "unicode/fold.hpp"
#include "unicode/script.hpp"
#include "unicode/utf8.hpp"
#include "value/date_scan.hpp"
#include "value/scan.hpp"

namespace shoshi::text {
namespace {

using Word = std::string_view;

// Japanese words around numbers and dates. A longer word stands before one that it begins with.
constexpr Word kJapaneseNumbering[] = {
    "臨時増刊", "別冊", "特集", "特別", "増刊", "創刊", "合併", "通巻", "通号", "年度", "発行",
    "刊行",     "春季", "夏季", "秋季", "冬季", "平成", "昭和", "令和", "大正", "明治", "ページ",
    "第",       "巻",   "号",   "號",   "集",   "輯",   "冊",   "期",   "頁",   "年",   "月",
    "日",       "付",   "面",   "春",   "夏",   "秋",   "冬",   "元",   "一",   "二",   "三",
    "四",       "五",   "六",   "七",   "八",   "九",   "十",   "百",   "〇",   "刊",   "論文番号"};

constexpr Word kLatinNumbering[] = {
    "vol",        "vols", "volume", "no",     "nos",     "nr",     "number", "issue",
    "iss",        "p",    "pp",     "pg",     "page",    "pages",  "s",      "suppl",
    "supplement", "pt",   "part",   "art",    "article", "id",     "spring", "summer",
    "autumn",     "fall", "winter", "advpub", "ser",     "special"};

constexpr Word kUnits[] = {"巻", "号", "集", "輯", "冊", "期", "頁", "年", "月", "第"};

constexpr Word kAbbreviations[] = {
    "vol",  "vols", "no",     "nos",  "pp",   "p",    "vs",   "v",    "st",    "dr",   "mr",
    "mrs",  "ms",   "prof",   "al",   "eg",   "ie",   "cf",   "fig",  "figs",  "ver",  "pt",
    "ed",   "eds",  "ch",     "chap", "sec",  "dept", "univ", "inst", "inc",   "ltd",  "co",
    "corp", "etc",  "trans",  "proc", "conf", "int",  "intl", "natl", "assoc", "soc",  "acad",
    "ann",  "bull", "jpn",    "rep",  "res",  "sci",  "tech", "eng",  "lett",  "rev",  "mag",
    "comm", "symp", "approx", "sp",   "spp",  "ca",   "jr",   "sr",   "phys",  "chem", "biol",
    "med",  "appl", "math",   "mt",   "ft"};

constexpr Word kRemarks[] = {"参照",      "閲覧",        "アクセス",   "入手先",   "accessed",
                             "retrieved", "in japanese", "in english", "viewed",   "原著論文",
                             "抄録",      "査読",        "確認",       "最終更新", "in chinese",
                             "in korean", "available"};

constexpr Word kEditions[] = {"朝刊", "夕刊", "号外", "日曜版", "東京版", "大阪版", "電子版"};

constexpr Word kPublishers[] = {
    "書店",     "書房",   "書院",     "書林",     "出版", "出版会",     "出版部",   "出版局",
    "出版企画", "社",     "館",       "堂",       "院",   "房",         "研究所",   "印刷局",
    "省",       "庁",     "協会",     "センター", "財団", "大学",       "学会",     "委員会",
    "刊行会",   "振興会", "閣",       "舎",       "図書", "ナカニシヤ", "トラスト", "機構",
    "プレス",   "ハウス", "ブックス", "事務所"};

// 会 that are held, and no bodies that publish books.
constexpr Word kMeetings[] = {"研究会", "発表会", "講演会", "大会", "講習会", "分科会",   "部会",
                              "検討会", "例会",   "談話会", "総会", "年会",   "学会大会", "報告会"};

constexpr Word kLatinPublishers[] = {
    "press",        "publishing", "publishers", "publisher",   "books",       "springer",
    "elsevier",     "wiley",      "verlag",     "university",  "association", "routledge",
    "publications", "sage",       "kluwer",     "mcgraw-hill", "society"};

constexpr Word kSeries[] = {"叢書",     "双書",         "文庫", "選書", "新書",
                            "シリーズ", "ライブラリー", "全集", "講座"};

constexpr Word kTheses[] = {"博士論文", "修士論文", "学位論文", "卒業論文", "博士学位論文"};

constexpr Word kPlaces[] = {"東京",   "京都",     "大阪",   "名古屋",    "横浜",
                            "福岡",   "札幌",     "仙台",   "Tokyo",     "Kyoto",
                            "Osaka",  "New York", "London", "Oxford",    "Cambridge",
                            "Berlin", "Paris",    "Boston", "Amsterdam", "Chicago"};

constexpr Word kSerials[] = {"紀要", "機関誌", "論文集", "論文誌", "資料", "会報", "時報",
                             "月報", "学会誌", "論集",   "論叢",   "報告", "学報", "年報",
                             "雑誌", "会誌",   "学誌",   "彙報",   "集報", "研報"};

// What no word begins with, and what is a particle only if no hiragana follows (はじめて is a
// word).
constexpr Word kParticles[] = {"の",       "を",       "から",   "より",     "という",
                               "における", "について", "による", "としての", "とは",
                               "には",     "では",     "にみる"};
constexpr Word kPerhapsParticles[] = {"は", "が", "に", "へ", "と", "で", "も", "や"};

template <std::size_t size>
bool contains(const Word (&words)[size], Word word) noexcept {
  return std::find(std::begin(words), std::end(words), word) != std::end(words);
}

std::string folded(Word text) {
  std::string out(text);
  unicode::fold_label(text, out);
  return out;
}

constexpr std::size_t kLongestFolded = 96;  // bytes: no word of the lists is nearly as long

}  // namespace

bool is_numbering_word(std::string_view word, bool japanese) noexcept {
  if (!japanese) {
    if (word.size() > kLongestFolded) return false;
    const value::MonthWord month = value::month_word_at(word, 0);
    return (month.bytes != 0 && month.bytes == word.size()) ||
           contains(kLatinNumbering, folded(word));
  }
  while (!word.empty()) {
    const auto* const found =
        std::find_if(std::begin(kJapaneseNumbering), std::end(kJapaneseNumbering),
                     [&](Word one) { return word.starts_with(one); });
    if (found == std::end(kJapaneseNumbering)) return false;
    word.remove_prefix(found->size());
  }
  return true;
}

bool begins_with_unit(std::string_view word) noexcept {
  return std::any_of(std::begin(kUnits), std::end(kUnits),
                     [&](Word unit) { return word.starts_with(unit); });
}

bool is_abbreviation(std::string_view word) noexcept {
  return word.size() <= kLongestFolded && contains(kAbbreviations, folded(word));
}

bool is_remark(std::string_view text) noexcept {
  if (text.size() > 3 * kLongestFolded) return false;
  if (contains(kTheses, text)) return true;
  const std::string plain = folded(text);
  return std::any_of(std::begin(kRemarks), std::end(kRemarks),
                     [&](Word one) { return plain.find(one) != std::string::npos; });
}

bool is_newspaper_edition(std::string_view text) noexcept {
  return contains(kEditions, text);
}

bool is_page_unit(std::string_view word) noexcept {
  return word == "p" || word == "pp" || word == "頁" || word == "ページ";
}

bool is_edition(std::string_view text) noexcept {
  if (text.size() > kLongestFolded / 2) return false;
  return (text.ends_with("版") && !text.ends_with("出版")) || text.ends_with(" ed") ||
         text.ends_with(" ed.");
}

bool is_series(std::string_view text) noexcept {
  return std::any_of(std::begin(kSeries), std::end(kSeries),
                     [&](Word one) { return text.ends_with(one); });
}

bool is_place(std::string_view text) noexcept {
  return contains(kPlaces, text);
}

bool is_publisher(std::string_view text) noexcept {
  if (text.empty() || text.size() > kLongestFolded) return false;
  if (!unicode::has_japanese(text)) {
    const std::string plain = folded(text);
    return std::any_of(std::begin(kLatinPublishers), std::end(kLatinPublishers),
                       [&](Word one) { return plain.ends_with(one) || plain.starts_with(one); });
  }
  const auto ends = [&](Word one) { return text.ends_with(one); };
  if (std::any_of(std::begin(kPublishers), std::end(kPublishers), ends)) return true;
  return text.ends_with("会") && std::none_of(std::begin(kMeetings), std::end(kMeetings), ends);
}

bool ends_as_serial(std::string_view text) noexcept {
  // A title that ends so ("...に関する調査報告") has particles, and those are hiragana.
  for (std::size_t at = 0; at < text.size();) {
    const unicode::CodePoint point = unicode::decode(text, at);
    if (unicode::is_hiragana(point.value)) return false;
    at += point.bytes;
  }
  return std::any_of(std::begin(kSerials), std::end(kSerials),
                     [&](Word one) { return text.ends_with(one); });
}

bool begins_with_particle(std::string_view text) noexcept {
  const auto begins = [&](Word one) { return text.starts_with(one); };
  if (std::any_of(std::begin(kParticles), std::end(kParticles), begins)) return true;
  const auto* const found =
      std::find_if(std::begin(kPerhapsParticles), std::end(kPerhapsParticles), begins);
  return found != std::end(kPerhapsParticles) &&
         !unicode::is_hiragana(unicode::decode(text, found->size()).value);
}

}  // namespace shoshi::text
