#include "value/variants.hpp"

#include <algorithm>
#include <array>
#include <cstdint>
#include <iterator>

#include "unicode/utf8.hpp"

namespace shoshi::value {
namespace {

struct Variant {
  char32_t from;
  char32_t to;
};

// Sorted by `from`; no `to` is a `from`.
constexpr Variant kVariants[] = {
    {U'ヵ', U'カ'}, {U'ヶ', U'ケ'}, {U'乘', U'乗'}, {U'亞', U'亜'}, {U'佛', U'仏'}, {U'來', U'来'},
    {U'傳', U'伝'}, {U'兒', U'児'}, {U'冨', U'富'}, {U'凉', U'涼'}, {U'刄', U'刃'}, {U'劍', U'剣'},
    {U'劒', U'剣'}, {U'劔', U'剣'}, {U'勞', U'労'}, {U'勳', U'勲'}, {U'卷', U'巻'}, {U'卽', U'即'},
    {U'參', U'参'}, {U'吳', U'呉'}, {U'單', U'単'}, {U'嚴', U'厳'}, {U'囘', U'回'}, {U'國', U'国'},
    {U'圓', U'円'}, {U'圖', U'図'}, {U'團', U'団'}, {U'埜', U'野'}, {U'堯', U'尭'}, {U'增', U'増'},
    {U'壘', U'塁'}, {U'壯', U'壮'}, {U'壽', U'寿'}, {U'奧', U'奥'}, {U'姬', U'姫'}, {U'學', U'学'},
    {U'實', U'実'}, {U'寬', U'寛'}, {U'寳', U'宝'}, {U'寶', U'宝'}, {U'將', U'将'}, {U'專', U'専'},
    {U'尙', U'尚'}, {U'屬', U'属'}, {U'峯', U'峰'}, {U'嵜', U'崎'}, {U'嶋', U'島'}, {U'嶌', U'島'},
    {U'嶽', U'岳'}, {U'巖', U'巌'}, {U'巢', U'巣'}, {U'廏', U'厩'}, {U'廐', U'厩'}, {U'廣', U'広'},
    {U'廻', U'回'}, {U'强', U'強'}, {U'彌', U'弥'}, {U'彥', U'彦'}, {U'徑', U'径'}, {U'德', U'徳'},
    {U'恆', U'恒'}, {U'悅', U'悦'}, {U'惠', U'恵'}, {U'應', U'応'}, {U'戰', U'戦'}, {U'戲', U'戯'},
    {U'戶', U'戸'}, {U'拂', U'払'}, {U'拔', U'抜'}, {U'拜', U'拝'}, {U'揭', U'掲'}, {U'收', U'収'},
    {U'效', U'効'}, {U'敍', U'叙'}, {U'敎', U'教'}, {U'敕', U'勅'}, {U'數', U'数'}, {U'斉', U'斎'},
    {U'斷', U'断'}, {U'晉', U'晋'}, {U'晝', U'昼'}, {U'曉', U'暁'}, {U'曻', U'昇'}, {U'曾', U'曽'},
    {U'會', U'会'}, {U'杤', U'栃'}, {U'栁', U'柳'}, {U'桒', U'桑'}, {U'桺', U'柳'}, {U'條', U'条'},
    {U'椙', U'杉'}, {U'榮', U'栄'}, {U'槇', U'槙'}, {U'槗', U'橋'}, {U'樂', U'楽'}, {U'樞', U'枢'},
    {U'橫', U'横'}, {U'檜', U'桧'}, {U'櫻', U'桜'}, {U'權', U'権'}, {U'步', U'歩'}, {U'歸', U'帰'},
    {U'殘', U'残'}, {U'每', U'毎'}, {U'氣', U'気'}, {U'沒', U'没'}, {U'涉', U'渉'}, {U'淨', U'浄'},
    {U'淸', U'清'}, {U'淺', U'浅'}, {U'渊', U'淵'}, {U'渕', U'淵'}, {U'渴', U'渇'}, {U'溪', U'渓'},
    {U'澁', U'渋'}, {U'澤', U'沢'}, {U'濤', U'涛'}, {U'濱', U'浜'}, {U'濵', U'浜'}, {U'瀆', U'涜'},
    {U'瀧', U'滝'}, {U'瀨', U'瀬'}, {U'灣', U'湾'}, {U'煕', U'熙'}, {U'熈', U'熙'}, {U'燈', U'灯'},
    {U'爲', U'為'}, {U'犧', U'犠'}, {U'狹', U'狭'}, {U'獨', U'独'}, {U'瑤', U'瑶'}, {U'瓣', U'弁'},
    {U'產', U'産'}, {U'畫', U'画'}, {U'當', U'当'}, {U'瘦', U'痩'}, {U'發', U'発'}, {U'盡', U'尽'},
    {U'眞', U'真'}, {U'眾', U'衆'}, {U'硏', U'研'}, {U'碕', U'崎'}, {U'祗', U'祇'}, {U'祿', U'禄'},
    {U'禮', U'礼'}, {U'稅', U'税'}, {U'稻', U'稲'}, {U'穗', U'穂'}, {U'穰', U'穣'}, {U'竈', U'竃'},
    {U'竝', U'並'}, {U'籐', U'藤'}, {U'籠', U'篭'}, {U'粹', U'粋'}, {U'絕', U'絶'}, {U'絲', U'糸'},
    {U'經', U'経'}, {U'綠', U'緑'}, {U'緖', U'緒'}, {U'縣', U'県'}, {U'縱', U'縦'}, {U'總', U'総'},
    {U'繩', U'縄'}, {U'續', U'続'}, {U'聰', U'聡'}, {U'聲', U'声'}, {U'脫', U'脱'}, {U'臺', U'台'},
    {U'與', U'与'}, {U'舊', U'旧'}, {U'舍', U'舎'}, {U'舘', U'館'}, {U'荆', U'荊'}, {U'莊', U'荘'},
    {U'莖', U'茎'}, {U'萠', U'萌'}, {U'萬', U'万'}, {U'薗', U'園'}, {U'薰', U'薫'}, {U'藏', U'蔵'},
    {U'藝', U'芸'}, {U'藪', U'薮'}, {U'蘆', U'芦'}, {U'虛', U'虚'}, {U'虵', U'蛇'}, {U'螢', U'蛍'},
    {U'蠶', U'蚕'}, {U'衞', U'衛'}, {U'裝', U'装'}, {U'襃', U'褒'}, {U'覺', U'覚'}, {U'觀', U'観'},
    {U'觸', U'触'}, {U'說', U'説'}, {U'謌', U'歌'}, {U'謠', U'謡'}, {U'證', U'証'}, {U'譽', U'誉'},
    {U'讓', U'譲'}, {U'豐', U'豊'}, {U'豫', U'予'}, {U'豬', U'猪'}, {U'貳', U'弐'}, {U'賴', U'頼'},
    {U'贊', U'賛'}, {U'轉', U'転'}, {U'辨', U'弁'}, {U'辯', U'弁'}, {U'遙', U'遥'}, {U'遞', U'逓'},
    {U'邇', U'迩'}, {U'邉', U'辺'}, {U'邊', U'辺'}, {U'邨', U'村'}, {U'鄉', U'郷'}, {U'鄕', U'郷'},
    {U'鄰', U'隣'}, {U'醫', U'医'}, {U'釀', U'醸'}, {U'釋', U'釈'}, {U'錄', U'録'}, {U'錢', U'銭'},
    {U'鎭', U'鎮'}, {U'鐵', U'鉄'}, {U'閱', U'閲'}, {U'關', U'関'}, {U'陷', U'陥'}, {U'隨', U'随'},
    {U'險', U'険'}, {U'隱', U'隠'}, {U'隸', U'隷'}, {U'雙', U'双'}, {U'靑', U'青'}, {U'靜', U'静'},
    {U'顏', U'顔'}, {U'顯', U'顕'}, {U'飜', U'翻'}, {U'餘', U'余'}, {U'驗', U'験'}, {U'驛', U'駅'},
    {U'髙', U'高'}, {U'髮', U'髪'}, {U'鬪', U'闘'}, {U'鷄', U'鶏'}, {U'鷗', U'鴎'}, {U'鹽', U'塩'},
    {U'麥', U'麦'}, {U'麴', U'麹'}, {U'麵', U'麺'}, {U'黃', U'黄'}, {U'黑', U'黒'}, {U'齊', U'斎'},
    {U'齋', U'斎'}, {U'齡', U'齢'}, {U'龍', U'竜'}, {U'龜', U'亀'}, {U'﨑', U'崎'}, {U'𠀋', U'丈'},
    {U'𠮷', U'吉'}, {U'𣘺', U'橋'},
};
static_assert(std::is_sorted(std::begin(kVariants), std::end(kVariants),
                             [](Variant a, Variant b) { return a.from < b.from; }));

// A bit for each character of the basic plane that has a row: a look at it is quicker than a search
// that finds nothing, as nearly all do.
constexpr auto kHasRow = [] {
  std::array<std::uint64_t, 0x10000 / 64> bits{};
  for (const Variant& row : kVariants) {
    if (row.from < 0x10000) bits[row.from / 64] |= std::uint64_t{1} << (row.from % 64);
  }
  return bits;
}();

constexpr bool may_have_row(char32_t c) noexcept {
  return c >= 0x10000 || (kHasRow[c / 64] >> (c % 64) & 1U) != 0;
}

// Unified forms of U+F900-FAD9; 0 where there is none within the basic plane.
constexpr char32_t kFirstCompatibility = 0xF900;
constexpr std::uint16_t kCompatibility[] = {
    0x8C48, 0x66F4, 0x8ECA, 0x8CC8, 0x6ED1, 0x4E32, 0x53E5, 0x9F9C, 0x9F9C, 0x5951, 0x91D1, 0x5587,
    0x5948, 0x61F6, 0x7669, 0x7F85, 0x863F, 0x87BA, 0x88F8, 0x908F, 0x6A02, 0x6D1B, 0x70D9, 0x73DE,
    0x843D, 0x916A, 0x99F1, 0x4E82, 0x5375, 0x6B04, 0x721B, 0x862D, 0x9E1E, 0x5D50, 0x6FEB, 0x85CD,
    0x8964, 0x62C9, 0x81D8, 0x881F, 0x5ECA, 0x6717, 0x6D6A, 0x72FC, 0x90CE, 0x4F86, 0x51B7, 0x52DE,
    0x64C4, 0x6AD3, 0x7210, 0x76E7, 0x8001, 0x8606, 0x865C, 0x8DEF, 0x9732, 0x9B6F, 0x9DFA, 0x788C,
    0x797F, 0x7DA0, 0x83C9, 0x9304, 0x9E7F, 0x8AD6, 0x58DF, 0x5F04, 0x7C60, 0x807E, 0x7262, 0x78CA,
    0x8CC2, 0x96F7, 0x58D8, 0x5C62, 0x6A13, 0x6DDA, 0x6F0F, 0x7D2F, 0x7E37, 0x964B, 0x52D2, 0x808B,
    0x51DC, 0x51CC, 0x7A1C, 0x7DBE, 0x83F1, 0x9675, 0x8B80, 0x62CF, 0x6A02, 0x8AFE, 0x4E39, 0x5BE7,
    0x6012, 0x7387, 0x7570, 0x5317, 0x78FB, 0x4FBF, 0x5FA9, 0x4E0D, 0x6CCC, 0x6578, 0x7D22, 0x53C3,
    0x585E, 0x7701, 0x8449, 0x8AAA, 0x6BBA, 0x8FB0, 0x6C88, 0x62FE, 0x82E5, 0x63A0, 0x7565, 0x4EAE,
    0x5169, 0x51C9, 0x6881, 0x7CE7, 0x826F, 0x8AD2, 0x91CF, 0x52F5, 0x5442, 0x5973, 0x5EEC, 0x65C5,
    0x6FFE, 0x792A, 0x95AD, 0x9A6A, 0x9E97, 0x9ECE, 0x529B, 0x66C6, 0x6B77, 0x8F62, 0x5E74, 0x6190,
    0x6200, 0x649A, 0x6F23, 0x7149, 0x7489, 0x79CA, 0x7DF4, 0x806F, 0x8F26, 0x84EE, 0x9023, 0x934A,
    0x5217, 0x52A3, 0x54BD, 0x70C8, 0x88C2, 0x8AAA, 0x5EC9, 0x5FF5, 0x637B, 0x6BAE, 0x7C3E, 0x7375,
    0x4EE4, 0x56F9, 0x5BE7, 0x5DBA, 0x601C, 0x73B2, 0x7469, 0x7F9A, 0x8046, 0x9234, 0x96F6, 0x9748,
    0x9818, 0x4F8B, 0x79AE, 0x91B4, 0x96B8, 0x60E1, 0x4E86, 0x50DA, 0x5BEE, 0x5C3F, 0x6599, 0x6A02,
    0x71CE, 0x7642, 0x84FC, 0x907C, 0x9F8D, 0x6688, 0x962E, 0x5289, 0x677B, 0x67F3, 0x6D41, 0x6E9C,
    0x7409, 0x7559, 0x786B, 0x7D10, 0x985E, 0x516D, 0x622E, 0x9678, 0x502B, 0x5D19, 0x6DEA, 0x8F2A,
    0x5F8B, 0x6144, 0x6817, 0x7387, 0x9686, 0x5229, 0x540F, 0x5C65, 0x6613, 0x674E, 0x68A8, 0x6CE5,
    0x7406, 0x75E2, 0x7F79, 0x88CF, 0x88E1, 0x91CC, 0x96E2, 0x533F, 0x6EBA, 0x541D, 0x71D0, 0x7498,
    0x85FA, 0x96A3, 0x9C57, 0x9E9F, 0x6797, 0x6DCB, 0x81E8, 0x7ACB, 0x7B20, 0x7C92, 0x72C0, 0x7099,
    0x8B58, 0x4EC0, 0x8336, 0x523A, 0x5207, 0x5EA6, 0x62D3, 0x7CD6, 0x5B85, 0x6D1E, 0x66B4, 0x8F3B,
    0x884C, 0x964D, 0x898B, 0x5ED3, 0x5140, 0x55C0, 0x0000, 0x0000, 0x585A, 0x0000, 0x6674, 0x0000,
    0x0000, 0x51DE, 0x732A, 0x76CA, 0x793C, 0x795E, 0x7965, 0x798F, 0x9756, 0x7CBE, 0x7FBD, 0x0000,
    0x8612, 0x0000, 0x8AF8, 0x0000, 0x0000, 0x9038, 0x90FD, 0x0000, 0x0000, 0x0000, 0x98EF, 0x98FC,
    0x9928, 0x9DB4, 0x90DE, 0x96B7, 0x4FAE, 0x50E7, 0x514D, 0x52C9, 0x52E4, 0x5351, 0x559D, 0x5606,
    0x5668, 0x5840, 0x58A8, 0x5C64, 0x5C6E, 0x6094, 0x6168, 0x618E, 0x61F2, 0x654F, 0x65E2, 0x6691,
    0x6885, 0x6D77, 0x6E1A, 0x6F22, 0x716E, 0x722B, 0x7422, 0x7891, 0x793E, 0x7949, 0x7948, 0x7950,
    0x7956, 0x795D, 0x798D, 0x798E, 0x7A40, 0x7A81, 0x7BC0, 0x7DF4, 0x7E09, 0x7E41, 0x7F72, 0x8005,
    0x81ED, 0x8279, 0x8279, 0x8457, 0x8910, 0x8996, 0x8B01, 0x8B39, 0x8CD3, 0x8D08, 0x8FB6, 0x9038,
    0x96E3, 0x97FF, 0x983B, 0x6075, 0x0000, 0x8218, 0x0000, 0x0000, 0x4E26, 0x51B5, 0x5168, 0x4F80,
    0x5145, 0x5180, 0x52C7, 0x52FA, 0x559D, 0x5555, 0x5599, 0x55E2, 0x585A, 0x58B3, 0x5944, 0x5954,
    0x5A62, 0x5B28, 0x5ED2, 0x5ED9, 0x5F69, 0x5FAD, 0x60D8, 0x614E, 0x6108, 0x618E, 0x6160, 0x61F2,
    0x6234, 0x63C4, 0x641C, 0x6452, 0x6556, 0x6674, 0x6717, 0x671B, 0x6756, 0x6B79, 0x6BBA, 0x6D41,
    0x6EDB, 0x6ECB, 0x6F22, 0x701E, 0x716E, 0x77A7, 0x7235, 0x72AF, 0x732A, 0x7471, 0x7506, 0x753B,
    0x761D, 0x761F, 0x76CA, 0x76DB, 0x76F4, 0x774A, 0x7740, 0x78CC, 0x7AB1, 0x7BC0, 0x7C7B, 0x7D5B,
    0x7DF4, 0x7F3E, 0x8005, 0x8352, 0x83EF, 0x8779, 0x8941, 0x8986, 0x8996, 0x8ABF, 0x8AF8, 0x8ACB,
    0x8B01, 0x8AFE, 0x8AED, 0x8B39, 0x8B8A, 0x8D08, 0x8F38, 0x9072, 0x9199, 0x9276, 0x967C, 0x96E3,
    0x9756, 0x97DB, 0x97FF, 0x980B, 0x983B, 0x9B12, 0x9F9C, 0x0000, 0x0000, 0x0000, 0x3B9D, 0x4018,
    0x4039, 0x0000, 0x0000, 0x0000, 0x9F43, 0x9F8E,
};

constexpr bool is_variation_selector(char32_t c) noexcept {
  return (c >= 0xFE00 && c <= 0xFE0F) || (c >= 0xE0100 && c <= 0xE01EF) ||
         (c >= 0x180B && c <= 0x180D);
}

constexpr char32_t unify(char32_t c) noexcept {
  if (c < kFirstCompatibility || c >= kFirstCompatibility + std::size(kCompatibility)) return c;
  const char32_t unified = kCompatibility[c - kFirstCompatibility];
  return unified != 0 ? unified : c;
}

}  // namespace

char32_t fold_variant(char32_t c) noexcept {
  if (c < kVariants[0].from) return is_variation_selector(c) ? 0 : c;
  if (is_variation_selector(c)) return 0;
  c = unify(c);
  if (!may_have_row(c)) return c;
  const auto* const row = std::lower_bound(std::begin(kVariants), std::end(kVariants), c,
                                           [](Variant a, char32_t b) { return a.from < b; });
  return row != std::end(kVariants) && row->from == c ? row->to : c;
}

std::string fold_variants(std::string_view text) {
  std::string folded;
  folded.reserve(text.size());
  for (std::size_t at = 0; at < text.size();) {
    const unicode::CodePoint found = unicode::decode(text, at);
    at += found.bytes;
    if (const char32_t c = fold_variant(found.value)) unicode::append_utf8(c, folded);
  }
  return folded;
}

FoldedName::FoldedName(std::string_view text) noexcept {
  if (text.size() > kCapacity) return;
  // Most names are as they are looked up.
  std::size_t same = 0;
  for (unicode::CodePoint found; same < text.size(); same += found.bytes) {
    found = unicode::decode(text, same);
    if (fold_variant(found.value) != found.value) break;
  }
  view_ = text;
  if (same < text.size()) fold(text, same);
}

void FoldedName::fold(std::string_view text, std::size_t same) noexcept {
  const std::string_view before = text.substr(0, same);
  char* end = std::copy(before.begin(), before.end(), bytes_.data());
  for (std::size_t at = same; at < text.size();) {
    const unicode::CodePoint found = unicode::decode(text, at);
    const char32_t c = fold_variant(found.value);
    if (c == found.value) {
      const std::string_view kept = text.substr(at, found.bytes);
      end = std::copy(kept.begin(), kept.end(), end);
    } else if (c != 0) {
      // Folded forms lie in the basic plane beyond U+0800: never longer than what they replace.
      *end++ = static_cast<char>(0xE0 | (c >> 12));
      *end++ = static_cast<char>(0x80 | ((c >> 6) & 0x3F));
      *end++ = static_cast<char>(0x80 | (c & 0x3F));
    }
    at += found.bytes;
  }
  view_ = {bytes_.data(), static_cast<std::size_t>(end - bytes_.data())};
}

}  // namespace shoshi::value
