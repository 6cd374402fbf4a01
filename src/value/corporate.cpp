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
constexpr std::string_view kSuffixes[] = {"学会",
                                          "學會",
                                          "協会",
                                          "協會",
                                          "連盟",
                                          "聯盟",
                                          "連合",
                                          "組合",
                                          "同盟",
                                          "財団",
                                          "基金",
                                          "機構",
                                          "機関",
                                          "法人",
                                          "会社",
                                          "會社",
                                          "研究所",
                                          "研究室",
                                          "センター",
                                          "部会",
                                          "分会",
                                          "編集部",
                                          "編集室",
                                          "編輯部",
                                          "出版部",
                                          "出版",
                                          "書店",
                                          "書房",
                                          "書院",
                                          "書林",
                                          "新聞",
                                          "放送",
                                          "大学",
                                          "大學",
                                          "学校",
                                          "學校",
                                          "学院",
                                          "學院",
                                          "学園",
                                          "学部",
                                          "学科",
                                          "研究科",
                                          "専攻",
                                          "講座",
                                          "教室",
                                          "病院",
                                          "医院",
                                          "クリニック",
                                          "診療所",
                                          "保健所",
                                          "庁舎",
                                          "裁判所",
                                          "議会",
                                          "国会",
                                          "政府",
                                          "会議",
                                          "会議所",
                                          "農協",
                                          "倶楽部",
                                          "クラブ",
                                          "の会",
                                          "グループ",
                                          "チーム",
                                          "WG",
                                          "プロジェクト",
                                          "コンソーシアム",
                                          "本部",
                                          "支部",
                                          "一同",
                                          "同人",
                                          "工房",
                                          "製作所",
                                          "制作所",
                                          "工業",
                                          "産業",
                                          "企画",
                                          "企劃",
                                          "販売",
                                          "銀行",
                                          "製薬",
                                          "劇団",
                                          "楽団",
                                          "オーケストラ",
                                          "レコード",
                                          "レコーズ",
                                          "ミュージック",
                                          "ジャパン",
                                          "メディア",
                                          "スタジオ",
                                          "パブリッシング",
                                          "マーケティング",
                                          "コーポレーション",
                                          "サービス",
                                          "ネットワーク",
                                          "総研",
                                          "春秋",
                                          "文庫",
                                          "書籍",
                                          "者不明",
                                          "図書",
                                          "音楽",
                                          "経済",
                                          "ビデオ",
                                          "カフェ",
                                          "ブックス",
                                          "エンタテインメント",
                                          "エンターテインメント",
                                          "エンターテイメント",
                                          "カンパニー",
                                          "コミュニケーションズ",
                                          "システム",
                                          "システムズ",
                                          "プレス",

                                          "インターナショナル",
                                          "ホールディングス",
                                          "テクノロジー",
                                          "テクノロジーズ",
                                          "ソリューション",
                                          "ソリューションズ",
                                          "エージェンシー",
                                          "プロダクション",
                                          "フィルム",
                                          "ピクチャーズ",
                                          "エンジニアリング",
                                          "コンサルティング",
                                          "リサーチ",
                                          "ラボラトリー",
                                          "ラボ",
                                          "アカデミー",
                                          "アソシエーション",
                                          "アソシエイツ",
                                          "アソシエーツ",
                                          "アソシエイト",
                                          "ファウンデーション",
                                          "インスティテュート",
                                          "インスティチュート",
                                          "ソサエティ",
                                          "ソサイエティ",
                                          "ユニバーシティ",
                                          "カレッジ",
                                          "オフィス",
                                          "プランニング",
                                          "マガジン",
                                          "サポート",
                                          "クリエイト",
                                          "クリエイティブ",
                                          "コレクション",
                                          "フォーラム",
                                          "ユニオン",
                                          "ギャラリー",
                                          "ミュージアム",
                                          "ライブラリー",
                                          "シアター",
                                          "アーカイブ",
                                          "アーカイブズ",
                                          "チャンネル",
                                          "テレビ",
                                          "ラジオ",
                                          "エレクトロニクス",
                                          "エレクトリック",
                                          "ケミカル",
                                          "モーターズ",

                                          "社団",
                                          "公社",
                                          "公団",
                                          "事業所",
                                          "営業所",
                                          "出張所",
                                          "試験場",
                                          "実験所",
                                          "観測所",
                                          "天文台",
                                          "気象台",
                                          "測候所",
                                          "動物園",
                                          "植物園",
                                          "会館",
                                          "編纂所",
                                          "編纂室",
                                          "編修部",
                                          "出版室",
                                          "推進室",
                                          "教会",
                                          "神社",
                                          "本庁",
                                          "警察署",
                                          "消防署",
                                          "税務署",
                                          "役場",
                                          "市役所",
                                          "区役所",
                                          "県庁",
                                          "道庁",
                                          "府庁",
                                          "都庁",
                                          "生協",
                                          "労組",
                                          "共済",
                                          "公庫",
                                          "金庫",
                                          "証券",
                                          "保険",
                                          "商事",
                                          "商会",
                                          "商店",
                                          "物産",
                                          "電機",
                                          "電力",
                                          "電工",
                                          "工務店",
                                          "建設",
                                          "製鋼",
                                          "製鉄",
                                          "製紙",
                                          "製造",
                                          "重工",
                                          "造船",
                                          "鉄道",
                                          "運輸",
                                          "航空",
                                          "海運",
                                          "薬品",
                                          "印刷",
                                          "印刷所",
                                          "書肆",
                                          "書館",
                                          "研修所",
                                          "養成所",
                                          "訓練所",
                                          "相談所",
                                          "研究部",
                                          "調査部",
                                          "調査室",
                                          "技術部",
                                          "開発部",
                                          "営業部",
                                          "総務部",
                                          "企画部",
                                          "広報部",
                                          "広報室",
                                          "宣伝部",
                                          "事業部",
                                          "教養部",
                                          "学群",
                                          "学類",
                                          "学域",
                                          "学府",
                                          "キャンパス"};

// Words that no personal name has inside.
constexpr std::string_view kInside[] = {"大学", "研究所", "研究会", "委員会",   "協会", "学会",
                                        "会社", "編集部", "法人",   "センター", "出版", "官房",
                                        "事業", "図書館", "博物館", "『"};

// One-character endings of bodies that no given name has, and such as some have.
constexpr std::string_view kFinals[] = {"社", "会", "會", "省", "庁", "廳", "府", "局",
                                        "課", "係", "県", "党", "班", "団", "隊", "館",
                                        "院", "堂", "舎", "座", "屋", "店"};
constexpr std::string_view kDoubtfulFinals[] = {"都", "道", "市", "区", "町",  "村",
                                                "部", "所", "室", "科", "有志"};
// Bodies by themselves.
constexpr std::string_view kAlone[] = {"編集部",
                                       "編集室",
                                       "編集局",
                                       "編集委員会",
                                       "出版部",
                                       "事務局",
                                       "委員会",
                                       "実行委員会",
                                       "研究会",
                                       "研究所",
                                       "研究室",
                                       "研究部",
                                       "図書館",
                                       "博物館",
                                       "総務部",
                                       "広報部",
                                       "広報課",
                                       "広報室",
                                       "プロジェクト",
                                       "チーム",
                                       "グループ",
                                       "センター",
                                       "ワーキンググループ"};

// Bodies that may be as short as a name: 都, 市 and the like are no evidence there.
constexpr std::string_view kPlaces[] = {
    "東京都",   "北海道", "札幌市", "仙台市",   "さいたま市", "千葉市", "横浜市", "川崎市",
    "相模原市", "新潟市", "静岡市", "浜松市",   "名古屋市",   "京都市", "大阪市", "堺市",
    "神戸市",   "岡山市", "広島市", "北九州市", "福岡市",     "熊本市"};

// What names of bodies begin with and persons do not.
constexpr std::string_view kBeginnings[] = {"日本", "全国", "全日本", "国立", "国際", "東京",
                                            "大阪", "関西", "NHK",    "JA",   "日経"};
constexpr std::size_t kBeginningFrom = 5;  // Characters.

constexpr std::size_t kFinalFrom = 3;          // Characters of a name that a final may decide.
constexpr std::size_t kDoubtfulFinalFrom = 5;  // A surname and a given name have rarely as many.

// The last characters of the words above, sorted.
constexpr char32_t kLastCharacters[] = {
    U'G',  U'ア', U'ィ', U'ェ', U'オ', U'ク', U'グ', U'ジ', U'ス', U'ズ', U'チ', U'ツ', U'ト',
    U'ド', U'ビ', U'ブ', U'プ', U'ボ', U'ム', U'ラ', U'ル', U'ン', U'ー', U'事', U'人', U'会',
    U'係', U'党', U'刷', U'券', U'劃', U'力', U'区', U'協', U'台', U'合', U'同', U'品', U'団',
    U'園', U'域', U'堂', U'場', U'売', U'学', U'學', U'室', U'局', U'屋', U'工', U'市', U'庁',
    U'店', U'府', U'座', U'庫', U'廳', U'志', U'房', U'所', U'攻', U'明', U'書', U'會', U'村',
    U'林', U'校', U'業', U'楽', U'構', U'機', U'済', U'版', U'班', U'産', U'町', U'画', U'盟',
    U'省', U'県', U'研', U'社', U'秋', U'科', U'空', U'籍', U'紙', U'組', U'署', U'群', U'聞',
    U'肆', U'舎', U'船', U'薬', U'行', U'設', U'課', U'議', U'輸', U'送', U'造', U'運', U'道',
    U'部', U'都', U'金', U'鉄', U'鋼', U'関', U'院', U'険', U'隊', U'類', U'館'};
static_assert(std::is_sorted(std::begin(kLastCharacters), std::end(kLastCharacters)));

constexpr std::string_view kLatinWords[] = {
    "Ltd",          "Inc",         "Co",           "Corp",         "Corporation",  "LLC",
    "GmbH",         "University",  "Univ",         "Institute",    "Society",      "Association",
    "Committee",    "Group",       "Center",       "Centre",       "Laboratory",   "Ministry",
    "Agency",       "Council",     "Press",        "Library",      "Foundation",   "Department",
    "School",       "College",     "Hospital",     "Consortium",   "Company",      "Publishing",
    "Records",      "Orchestra",   "Organization", "Organisation", "Federation",   "Union",
    "Board",        "Bureau",      "Office",       "Academy",      "Faculty",      "Division",
    "Commission",   "Museum",      "Archives",     "Bank",         "Government",   "Project",
    "Team",         "Programme",   "Program",      "Network",      "Laboratories", "Universität",
    "Université",   "Universidad", "Institut",     "Gesellschaft", "Verlag",       "Publishers",
    "Publications", "Editions",    "Taskforce",    "Alliance",     "Initiative",   "Secretariat",
    "Authority",    "Trust",       "Corps",        "Club",         "Clinic",       "Seminary",
    "Polytechnic"};

// What the bodies of English names are about.
constexpr std::string_view kTopics[] = {
    "Science",       "Sciences",      "Technology",     "Research",
    "Education",     "Culture",       "Sports",         "Health",
    "Labour",        "Labor",         "Welfare",        "Industry",
    "Industrial",    "Trade",         "Economy",        "Economic",
    "Economics",     "Agriculture",   "Agricultural",   "Forestry",
    "Fisheries",     "Land",          "Infrastructure", "Transport",
    "Tourism",       "Food",          "Arts",           "Humanities",
    "Engineering",   "Engineers",     "Medicine",       "Medical",
    "Physics",       "Chemistry",     "Biology",        "Mathematics",
    "Statistics",    "Electrical",    "Electronic",     "Electronics",
    "Information",   "Communication", "Communications", "Standards",
    "Policy",        "Development",   "Management",     "Business",
    "Social",        "Cultural",      "Language",       "Languages",
    "Literature",    "Linguistics",   "History",        "Philosophy",
    "Psychology",    "Nuclear",       "Space",          "Marine",
    "Ocean",         "Earth",         "Energy",         "Environment",
    "Environmental", "Safety",        "Security",       "Law",
    "Politics",      "Nursing",       "Dentistry",      "Pharmacy",
    "Pharmacology",  "Architecture",  "Planning",       "Design",
    "Systems",       "Computer",      "Computing",      "Materials",
    "Finance",       "Commerce",      "International",  "Public",
    "Media",         "Water",         "Hygiene",        "Training",
    "Innovation"};

constexpr std::size_t kLongWord = 9;       // Bytes: three kanji.
constexpr std::size_t kInsideFrom = 15;    // Bytes: five kanji.
constexpr std::size_t kForeignKanji = 3;   // Behind katakana: スホルクワイク亜蘭.
constexpr std::size_t kLongestPerson = 7;  // Characters of an unspaced Japanese name.

template <class List>
bool ends_in_any(std::string_view text, const List& list) noexcept {
  return std::any_of(std::begin(list), std::end(list), [text](std::string_view word) {
    return text.size() > word.size() && text.ends_with(word);
  });
}

// 編集部 and 事務局 stand alone; 大学 and 本部 are names too.
template <class List>
bool is_long_word(std::string_view text, const List& list) noexcept {
  return text.size() >= kLongWord &&
         std::find(std::begin(list), std::end(list), text) != std::end(list);
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

bool begins_like_body(std::string_view text, std::size_t characters) noexcept {
  if (characters < kBeginningFrom) return false;
  const bool begins = std::any_of(std::begin(kBeginnings), std::end(kBeginnings),
                                  [text](std::string_view word) { return text.starts_with(word); });
  return begins && !reads_as_person(text);
}

// ベースボール・マガジン社: what is behind the last dot tells.
bool is_joined_body(std::string_view text) noexcept {
  const std::size_t dot = text.rfind("・");
  if (dot == std::string_view::npos) return false;
  const std::string_view last = text.substr(dot + std::string_view("・").size());
  return ends_like_body(last, unicode::count_code_points(last));
}

// Too long for a person; a foreign name in katakana is not.
bool is_long_body(std::string_view text, std::size_t characters) noexcept {
  if (characters <= kLongestPerson || !unicode::has_han(text)) return false;
  std::size_t katakana = 0;
  for (std::size_t at = 0; at < text.size();) {
    const unicode::CodePoint found = unicode::decode(text, at);
    katakana += unicode::is_katakana(found.value) ? 1 : 0;
    at += found.bytes;
  }
  return characters - katakana > kForeignKanji;
}

bool is_unspaced_body(std::string_view text) noexcept {
  if (is_joined(text)) return is_joined_body(text);
  if (std::find(std::begin(kPlaces), std::end(kPlaces), text) != std::end(kPlaces)) return true;
  const std::size_t characters = unicode::count_code_points(text);
  // 亜社: no given name is 社.
  if (characters == 2 && text.ends_with("社")) return !find_surname(text);
  return ends_like_body(text, characters) || begins_like_body(text, characters) ||
         is_long_body(text, characters);
}

}  // namespace

bool is_corporate(std::string_view text) noexcept {
  if (unicode::is_ascii(text)) return has_latin_word(text);
  if (has_prefix(text)) return true;
  if (may_end_body(unicode::decode_before(text, text.size()).value) &&
      (ends_in_any(text, kSuffixes) || is_long_word(text, kAlone))) {
    return true;
  }
  if (text.size() >= kInsideFrom && has_inside(text)) return true;
  const bool spaced =
      text.find(' ') != std::string_view::npos || text.find("\u3000") != std::string_view::npos;
  if (has_latin_word(text)) return true;
  return !spaced && is_unspaced_body(text);
}

bool is_topic_list(std::string_view text) noexcept {
  bool any = false;
  while (!text.empty()) {
    const std::size_t end = std::min(text.find(' '), text.size());
    const std::string_view word = text.substr(0, end);
    text.remove_prefix(std::min(text.size(), end + 1));
    if (word.empty() || (any && word == "and")) continue;
    if (std::find(std::begin(kTopics), std::end(kTopics), word) == std::end(kTopics)) return false;
    any = true;
  }
  return any;
}

bool may_end_body(char32_t last) noexcept {
  return std::binary_search(std::begin(kLastCharacters), std::end(kLastCharacters), last);
}

}  // namespace shoshi::value
