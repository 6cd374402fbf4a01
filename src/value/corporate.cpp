#include "value/corporate.hpp"

#include <algorithm>
#include <cstddef>
#include <iterator>

#include "unicode/script.hpp"
#include "unicode/utf8.hpp"
#include "value/name_model.hpp"
#include "value/name_tables.hpp"

namespace shoshi::value {
namespace {

constexpr std::string_view kPrefixes[] = {
    "株式会社",     "有限会社",     "合名会社",     "合資会社",
    "合同会社",     "一般社団",     "公益社団",     "社団法人",
    "一般財団",     "公益財団",     "財団法人",     "特定非営利活動",
    "NPO法人",      "認定特定非営", "学校法人",     "社会福祉法",
    "医療法人",     "宗教法人",     "独立行政法人", "国立研究開発法人",
    "地方独立行",   "国立大学法人", "公立大学法人", "大学共同利用",
    "更生保護法人", "協同組合",     "農業協同組合", "生活協同組合",
    "労働組合",     "(株)",         "（株）",       "㈱",
    "(財)",         "（財）",       "(社)",         "（社）",
    "(独)",         "（独）"};

// Their first characters, sorted.
constexpr char32_t kFirstCharacters[] = {
    U'(',  U'N',  U'㈱', U'一', U'公', U'労', U'医', U'協', U'合', U'国', U'地', U'大', U'学',
    U'宗', U'更', U'有', U'株', U'特', U'独', U'生', U'社', U'認', U'財', U'農', U'（'};
static_assert(std::is_sorted(std::begin(kFirstCharacters), std::end(kFirstCharacters)));

// Words that end the name of a body.
constexpr std::string_view kSuffixes[] = {"学会",           "學會",
                                          "協会",           "協會",
                                          "連盟",           "聯盟",
                                          "連合会",         "連合",
                                          "組合",           "同盟",
                                          "財団",           "基金",
                                          "機構",           "機関",
                                          "法人",           "会社",
                                          "會社",           "研究会",
                                          "研究會",         "研究所",
                                          "研究院",         "研究室",
                                          "センター",       "委員会",
                                          "委員會",         "部会",
                                          "分会",           "審議会",
                                          "評議会",         "理事会",
                                          "幹事会",         "編集部",
                                          "編集室",         "編輯部",
                                          "出版部",         "出版会",
                                          "出版社",         "出版",
                                          "書店",           "書房",
                                          "書院",           "書林",
                                          "新聞",           "新聞社",
                                          "通信社",         "放送局",
                                          "放送",           "図書館",
                                          "博物館",         "美術館",
                                          "資料館",         "文書館",
                                          "文学館",         "記念館",
                                          "大学",           "大學",
                                          "大学院",         "学校",
                                          "學校",           "学院",
                                          "學院",           "学園",
                                          "学部",           "学科",
                                          "研究科",         "専攻",
                                          "講座",           "教室",
                                          "病院",           "医院",
                                          "クリニック",     "診療所",
                                          "保健所",         "庁舎",
                                          "裁判所",         "議会",
                                          "国会",           "政府",
                                          "会議",           "会議所",
                                          "商工会",         "農協",
                                          "倶楽部",         "クラブ",
                                          "の会",           "グループ",
                                          "チーム",         "WG",
                                          "プロジェクト",   "コンソーシアム",
                                          "事務局",         "印刷局",
                                          "本部",           "支部",
                                          "一同",           "有志",
                                          "同人",           "同人会",
                                          "工房",           "製作所",
                                          "制作所",         "工業",
                                          "産業",           "企画",
                                          "企劃",           "販売",
                                          "銀行",           "製薬",
                                          "劇団",           "楽団",
                                          "合唱団",         "取材班",
                                          "オーケストラ",   "レコード",
                                          "レコーズ",       "ミュージック",
                                          "ジャパン",       "メディア",
                                          "スタジオ",       "パブリッシング",
                                          "マーケティング", "コーポレーション",
                                          "サービス",       "ネットワーク",
                                          "総研",           "文庫",
                                          "書籍",           "事業団",
                                          "振興会",         "互助会",
                                          "同窓会",         "総務省",
                                          "者不明",         "春秋",
                                          "図書",           "音楽",
                                          "経済",           "ビデオ",
                                          "カフェ"};

// Words that no personal name has inside.
constexpr std::string_view kInside[] = {"大学", "研究所", "研究会", "委員会", "協会",
                                        "学会", "会社",   "編集部", "法人",   "センター",
                                        "出版", "官房",   "事業",   "『"};

// One-character endings of bodies that no given name has, and such as some have.
constexpr std::string_view kFinals[] = {"社", "会", "會", "省", "庁", "廳", "府", "局",
                                        "課", "係", "県", "党", "班", "団", "隊", "館",
                                        "院", "堂", "舎", "座", "屋", "店", "科"};
constexpr std::string_view kDoubtfulFinals[] = {"都", "道", "市", "区", "町",
                                                "村", "部", "所", "室"};
constexpr std::size_t kFinalFrom = 3;          // Characters of a name that a final may decide.
constexpr std::size_t kDoubtfulFinalFrom = 5;  // A surname and a given name have rarely as many.

// The last characters of the words above, sorted.
constexpr char32_t kLastCharacters[] = {
    U'G',  U'『', U'ア', U'ェ', U'オ', U'ク', U'グ', U'ス', U'ズ', U'ト', U'ド', U'ブ',
    U'プ', U'ム', U'ラ', U'ン', U'ー', U'人', U'会', U'係', U'党', U'劃', U'区', U'協',
    U'合', U'同', U'団', U'園', U'堂', U'売', U'学', U'學', U'室', U'局', U'屋', U'市',
    U'庁', U'店', U'府', U'座', U'庫', U'廳', U'志', U'房', U'所', U'攻', U'明', U'書',
    U'會', U'村', U'林', U'校', U'業', U'楽', U'構', U'済', U'版', U'班', U'町', U'画',
    U'盟', U'省', U'県', U'研', U'社', U'秋', U'科', U'籍', U'聞', U'舎', U'薬', U'行',
    U'課', U'議', U'送', U'道', U'部', U'都', U'金', U'関', U'院', U'隊', U'館'};
static_assert(std::is_sorted(std::begin(kLastCharacters), std::end(kLastCharacters)));

constexpr std::string_view kLatinWords[] = {
    "Ltd",        "Inc",        "Co",         "Corp",     "Corporation", "LLC",       "GmbH",
    "University", "Univ",       "Institute",  "Society",  "Association", "Committee", "Group",
    "Center",     "Centre",     "Laboratory", "Ministry", "Agency",      "Council",   "Press",
    "Library",    "Foundation", "Department", "School",   "College",     "Hospital",  "Consortium",
    "Company",    "Publishing", "Records",    "Orchestra"};

constexpr std::size_t kInsideFrom = 15;    // Bytes: five kanji.
constexpr std::size_t kLongestPerson = 7;  // Characters of an unspaced Japanese name.

template <class List>
bool ends_in_any(std::string_view text, const List& list) noexcept {
  return std::any_of(std::begin(list), std::end(list), [text](std::string_view word) {
    return text.size() > word.size() && text.ends_with(word);
  });
}

bool has_prefix(std::string_view text) noexcept {
  const char32_t first = unicode::decode(text, 0).value;
  return std::binary_search(std::begin(kFirstCharacters), std::end(kFirstCharacters), first) &&
         std::any_of(std::begin(kPrefixes), std::end(kPrefixes),
                     [text](std::string_view prefix) { return text.starts_with(prefix); });
}

bool has_inside(std::string_view text) noexcept {
  return std::any_of(std::begin(kInside), std::end(kInside), [text](std::string_view word) {
    return text.find(word) != std::string_view::npos;
  });
}

constexpr bool is_ascii_letter(char c) noexcept {
  return (c | 0x20) >= 'a' && (c | 0x20) <= 'z';
}

bool has_latin_word(std::string_view text) noexcept {
  for (std::size_t at = 0; at < text.size();) {
    if (!is_ascii_letter(text[at])) {
      ++at;
      continue;
    }
    std::size_t end = at;
    while (end < text.size() && is_ascii_letter(text[end])) ++end;
    const std::string_view word = text.substr(at, end - at);
    // A given name may be "Co" without its dot.
    const bool abbreviated = word != "Co" || (end < text.size() && text[end] == '.');
    if (abbreviated &&
        std::find(std::begin(kLatinWords), std::end(kLatinWords), word) != std::end(kLatinWords)) {
      return true;
    }
    at = end;
  }
  return false;
}

bool reads_as_person(std::string_view text) noexcept {
  const NameCut cut = cut_name(text);
  if (cut.weight >= kImpossible || !find_surname(text.substr(0, cut.at))) return false;
  const std::string_view given = text.substr(cut.at);
  return find_given_name(given).has_value();
}

bool is_joined(std::string_view text) noexcept {
  return text.find("・") != std::string_view::npos || text.find('/') != std::string_view::npos ||
         text.find("／") != std::string_view::npos;
}

bool ends_like_body(std::string_view text, std::size_t characters) noexcept {
  const bool final = characters >= kFinalFrom && ends_in_any(text, kFinals);
  const bool doubtful = characters >= kDoubtfulFinalFrom && ends_in_any(text, kDoubtfulFinals);
  return (final || doubtful) && !reads_as_person(text);
}

}  // namespace

bool is_corporate(std::string_view text) noexcept {
  if (unicode::is_ascii(text)) return has_latin_word(text);
  if (has_prefix(text)) return true;
  if (may_end_body(unicode::decode_before(text, text.size()).value) &&
      ends_in_any(text, kSuffixes)) {
    return true;
  }
  if (text.size() >= kInsideFrom && has_inside(text)) return true;
  const bool spaced =
      text.find(' ') != std::string_view::npos || text.find("\u3000") != std::string_view::npos;
  if (spaced) return has_latin_word(text);
  if (is_joined(text)) return has_latin_word(text);
  const std::size_t characters = unicode::count_code_points(text);
  if (ends_like_body(text, characters)) return true;
  return unicode::has_han(text) && characters > kLongestPerson;
}

bool may_end_body(char32_t last) noexcept {
  return std::binary_search(std::begin(kLastCharacters), std::end(kLastCharacters), last);
}

}  // namespace shoshi::value
