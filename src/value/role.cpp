#include "value/role.hpp"

#include <algorithm>
#include <iterator>

#include "unicode/script.hpp"
#include "unicode/utf8.hpp"
#include "value/name_model.hpp"
#include "value/name_tables.hpp"

namespace shoshi::value {
namespace {

enum class Glue : bool { no, yes };

struct RoleWord {
  std::string_view word;
  Role role;
  Glue glue = Glue::yes;  // Whether it may stand behind a name without a space.
};

// Role::supervising_translator before Role::translator is no matter: the longest word wins.
constexpr RoleWord kRoleWords[] = {
    {"著", Role::author},
    {"著者", Role::author},
    {"共著", Role::author},
    {"著作", Role::author},
    {"原著", Role::author},
    {"原作", Role::author},
    {"作者", Role::author},
    {"編述", Role::author},
    {"主著", Role::author},
    {"著・文・その他", Role::author},
    {"述", Role::author, Glue::no},
    {"口述", Role::author},
    {"撰", Role::author, Glue::no},
    {"作", Role::author, Glue::no},
    {"文", Role::author, Glue::no},
    {"ぶん", Role::author, Glue::no},
    {"さく", Role::author, Glue::no},
    {"執筆", Role::author},
    {"執筆者", Role::author},
    {"分担執筆", Role::author},
    {"文責", Role::author},
    {"記", Role::author, Glue::no},
    {"発表者", Role::author},
    {"報告者", Role::author},
    {"編著", Role::author},
    {"編著者", Role::author},
    {"共編著", Role::author},
    {"責任編著", Role::author},
    {"編", Role::editor},
    {"編者", Role::editor},
    {"共編", Role::editor},
    {"編集", Role::editor},
    {"編輯", Role::editor},
    {"編集者", Role::editor},
    {"編集代表", Role::editor},
    {"編集委員", Role::editor},
    {"編集主幹", Role::editor},
    {"編集顧問", Role::editor},
    {"編集責任", Role::editor},
    {"責任編集", Role::editor},
    {"編纂", Role::editor},
    {"改編", Role::editor},
    {"編成", Role::editor},
    {"編注", Role::editor},
    {"編註", Role::editor},
    {"主編", Role::editor},
    {"編訳", Role::editor},
    {"校訂", Role::editor},
    {"校閲", Role::editor},
    {"監修", Role::supervising_editor},
    {"監修者", Role::supervising_editor},
    {"総監修", Role::supervising_editor},
    {"訳", Role::translator},
    {"訳者", Role::translator},
    {"共訳", Role::translator},
    {"翻訳", Role::translator},
    {"翻訳者", Role::translator},
    {"訳注", Role::translator},
    {"訳註", Role::translator},
    {"抄訳", Role::translator},
    {"全訳", Role::translator},
    {"完訳", Role::translator},
    {"対訳", Role::translator},
    {"現代語訳", Role::translator},
    {"訳編", Role::translator},
    {"訳著", Role::translator},
    {"監訳", Role::supervising_translator},
    {"監訳者", Role::supervising_translator},
    {"絵", Role::illustrator, Glue::no},
    {"え", Role::illustrator, Glue::no},
    {"画", Role::illustrator, Glue::no},
    {"挿画", Role::illustrator},
    {"挿絵", Role::illustrator},
    {"さし絵", Role::illustrator},
    {"作画", Role::illustrator},
    {"原画", Role::illustrator},
    {"イラスト", Role::illustrator},
    {"注", Role::commentator, Glue::no},
    {"註", Role::commentator, Glue::no},
    {"校注", Role::commentator},
    {"校註", Role::commentator},
    {"注釈", Role::commentator},
    {"評釈", Role::commentator},
    {"指導教員", Role::advisor},
    {"指導教官", Role::advisor},
    {"解説", Role::other},
    {"解題", Role::other},
    {"序", Role::other, Glue::no},
    {"序文", Role::other},
    {"写真", Role::other},
    {"撮影", Role::other},
    {"聞き手", Role::other},
    {"インタビュー", Role::other},
    {"談", Role::other, Glue::no},
    {"講演", Role::other},
    {"研究代表者", Role::other},
    {"研究分担者", Role::other},
    {"研究協力者", Role::other},
    {"主査", Role::other},
    {"代表", Role::other, Glue::no},
    {"代表者", Role::other, Glue::no},
    {"企画", Role::other},
    {"構成", Role::other},
    {"取材", Role::other},
    {"協力", Role::other},
    {"指導", Role::other},
    {"責任", Role::other},
    {"調査", Role::other},
    {"制作", Role::other},
    {"製作", Role::other},
    {"選", Role::other, Glue::no},
    {"デザイン", Role::other},
    {"装丁", Role::other},
    {"装幀", Role::other},
    {"原案", Role::other},
    {"脚本", Role::other},
    {"シナリオ", Role::other},
    {"小説", Role::other},
    {"まんが", Role::other},
    {"漫画", Role::other},
    {"監督", Role::other},
    {"総監督", Role::other},
    {"出演", Role::other},
    {"音楽", Role::other},
    {"作曲", Role::other},
    {"作詞", Role::other},
    {"作歌", Role::other},
    {"編曲", Role::other},
    {"浄書", Role::other},
    {"演奏", Role::other},
    {"演", Role::other, Glue::no},
    {"歌", Role::other, Glue::no},
    {"指揮", Role::other},
    {"朗読", Role::other},
    {"語り", Role::other},
    {"演出", Role::other},
    {"振付", Role::other},
    {"ナレーション", Role::other},
    {"プロデュース", Role::other},
    {"プロデューサー", Role::other},
    {"ディレクター", Role::other},
    {"司会", Role::other},
    {"司会者", Role::other},
    {"対談", Role::other},
    {"鼎談", Role::other},
    {"座談", Role::other},
    {"補訂", Role::other},
    {"増補", Role::other},
    {"改訂", Role::other},
    {"校正", Role::other},
    {"図版", Role::other},
    {"版画", Role::other},
    {"書", Role::other, Glue::no},
    {"題字", Role::other},
    {"発行", Role::other},
    {"発売", Role::other},
    {"販売", Role::other},
    {"刊", Role::other, Glue::no},
    {"その他", Role::other, Glue::no},
    {"出題", Role::other},
};

// Before or behind a name, as library catalogues write them, in lower case.
constexpr RoleWord kEnglishRoles[] = {
    {"author", Role::author},
    {"authors", Role::author},
    {"by", Role::author},
    {"written by", Role::author},
    {"ed.", Role::editor},
    {"eds", Role::editor},
    {"eds.", Role::editor},
    {"editor", Role::editor},
    {"editors", Role::editor},
    {"edited by", Role::editor},
    {"ed. by", Role::editor},
    {"compiled by", Role::editor},
    {"translator", Role::translator},
    {"translators", Role::translator},
    {"trans.", Role::translator},
    {"transl.", Role::translator},
    {"translated by", Role::translator},
    {"trans. by", Role::translator},
    {"tr. by", Role::translator},
    {"illustrator", Role::illustrator},
    {"illustrated by", Role::illustrator},
};

// What a musician plays or sings; a word by itself, never glued to a name.
constexpr std::string_view kInstruments[] = {
    "ピアノ",       "ヴァイオリン",   "バイオリン", "ヴィオラ",     "ビオラ",       "チェロ",
    "コントラバス", "フルート",       "オーボエ",   "リコーダー",   "クラリネット", "ファゴット",
    "トランペット", "トロンボーン",   "サックス",   "サクソフォン", "ギター",       "ベース",
    "ドラムス",     "パーカッション", "打楽器",     "オルガン",     "チェンバロ",   "ハープ",
    "尺八",         "三味線",         "箏",         "ソプラノ",     "メゾソプラノ", "テノール",
    "バリトン",     "ボーカル",       "ヴォーカル", "キーボード",   "マリンバ",     "独奏",
    "独唱"};

constexpr std::size_t kLongestRole = 96;  // Bytes of several roles joined.
constexpr std::size_t kLongestQualified = 10;  // Characters of 英語監修, カバーイラスト原案.
constexpr std::string_view kJoints[] = {"・", "／", "/", "、", "と", "兼"};

bool is_same_in_lower_case(std::string_view text, std::string_view lower) noexcept {
  return std::equal(text.begin(), text.end(), lower.begin(), lower.end(), [](char a, char b) {
    return a == b || (a >= 'A' && a <= 'Z' && (a | 0x20) == b);
  });
}

std::optional<Role> find_word(std::string_view text) noexcept {
  if (unicode::is_ascii(text)) {
    for (const RoleWord& row : kEnglishRoles) {
      if (is_same_in_lower_case(text, row.word)) return row.role;
    }
    return std::nullopt;
  }
  for (const RoleWord& row : kRoleWords) {
    if (row.word == text) return row.role;
  }
  const bool plays =
      std::find(std::begin(kInstruments), std::end(kInstruments), text) != std::end(kInstruments);
  return plays ? std::optional(Role::other) : std::nullopt;
}

/// 原作者 and 構成者 are who did what 原作 and 構成 say.
std::optional<Role> find_person_word(std::string_view text) noexcept {
  if (const auto whole = find_word(text)) return whole;
  constexpr std::string_view kPerson = "者";
  if (!text.ends_with(kPerson)) return std::nullopt;
  text.remove_suffix(kPerson.size());
  return unicode::count_code_points(text) > 1 ? find_word(text) : std::nullopt;
}

const RoleWord* longest_suffix(std::string_view text, bool glued) noexcept {
  const RoleWord* best = nullptr;
  if (text.empty()) return best;
  for (const RoleWord& row : kRoleWords) {
    if (glued && row.glue == Glue::no) continue;
    // One byte tells most of them apart from the text.
    if (row.word.back() != text.back() || !text.ends_with(row.word)) continue;
    if (best == nullptr || row.word.size() > best->word.size()) best = &row;
  }
  return best;
}

// A role with what it was about: テレビシナリオ, 本文デザイン, 英語監修.
std::optional<Role> find_qualified(std::string_view text) noexcept {
  const RoleWord* const row = longest_suffix(text, true);
  if (row == nullptr || unicode::count_code_points(row->word) < 2) return std::nullopt;
  if (unicode::count_code_points(text) > kLongestQualified) return std::nullopt;
  const std::string_view rest = text.substr(0, text.size() - row->word.size());
  if (rest.find_first_of(" /[(.,") != std::string_view::npos) return std::nullopt;
  // 麻衣演奏 and 橋本樹明指導 begin with a name.
  const NameCut cut = cut_name(rest);
  const bool person = cut.weight < kImpossible && find_surname(rest.substr(0, cut.at)) &&
                      find_given_name(rest.substr(cut.at));
  if (person || find_given_name(rest) || rest.find("／") != std::string_view::npos ||
      rest.find("∥") != std::string_view::npos) {
    return std::nullopt;
  }
  return row->role;
}

// Where the first joint between two roles stands, and how long it is.
std::pair<std::size_t, std::size_t> find_joint(std::string_view text) noexcept {
  std::pair<std::size_t, std::size_t> first{std::string_view::npos, 0};
  for (const std::string_view joint : kJoints) {
    const std::size_t at = text.find(joint);
    if (at < first.first && at > 0) first = {at, joint.size()};
  }
  return first;
}

// The last characters of the Japanese role words, sorted.
constexpr char32_t kLastCharacters[] = {
    U'え', U'が', U'く', U'り', U'ん', U'エ', U'オ', U'ス', U'ト', U'ド', U'ノ', U'バ', U'プ',
    U'ラ', U'ル', U'ロ', U'ン', U'ー', U'丁', U'他', U'付', U'任', U'会', U'作', U'修', U'八',
    U'出', U'刊', U'力', U'員', U'唱', U'問', U'器', U'売', U'奏', U'委', U'字', U'官', U'導',
    U'幀', U'幹', U'序', U'影', U'成', U'手', U'揮', U'撰', U'文', U'曲', U'書', U'本', U'材',
    U'査', U'案', U'楽', U'歌', U'正', U'注', U'演', U'版', U'画', U'真', U'督', U'筆', U'箏',
    U'絵', U'線', U'編', U'纂', U'者', U'著', U'行', U'表', U'補', U'訂', U'記', U'訳', U'註',
    U'詞', U'説', U'読', U'談', U'責', U'輯', U'述', U'選', U'釈', U'閲', U'集', U'題'};
static_assert(std::is_sorted(std::begin(kLastCharacters), std::end(kLastCharacters)));

}  // namespace

std::optional<Role> find_role(std::string_view text) noexcept {
  text = unicode::trim(text);
  if (text.empty() || text.size() > kLongestRole) return std::nullopt;
  if (const auto whole = find_person_word(text)) return whole;
  const auto [at, bytes] = find_joint(text);
  if (at != std::string_view::npos) {
    const auto first = find_role(text.substr(0, at));
    if (first && find_role(text.substr(at + bytes))) return first;
  }
  return find_qualified(text);
}

bool is_role_word(std::string_view text) noexcept {
  return find_person_word(text).has_value();
}

bool is_sure_role(std::string_view text) noexcept {
  if (text == "著" || text == "編" || text == "訳") return true;
  return unicode::count_code_points(text) > 1 && ends_in_role(text) && find_role(text);
}

std::size_t english_label_size(std::string_view text) noexcept {
  if (text.empty() || static_cast<unsigned char>(text.front()) >= 0x80) return 0;  // not ASCII
  for (const RoleWord& row : kEnglishRoles) {
    const std::size_t size = row.word.size();
    if (!row.word.ends_with("by") || text.size() <= size || text[size] != ' ') continue;
    if (is_same_in_lower_case(text.substr(0, size), row.word)) return size;
  }
  return 0;
}

std::optional<RoleSuffix> find_doubtful_role(std::string_view text) noexcept {
  const RoleWord* const row = longest_suffix(text, false);
  if (row == nullptr || row->glue == Glue::yes || row->word.size() == text.size()) {
    return std::nullopt;
  }
  return RoleSuffix{text.size() - row->word.size(), row->role};
}

std::optional<RoleSuffix> find_glued_role(std::string_view text) noexcept {
  const RoleWord* row = longest_suffix(text, true);
  if (row == nullptr || row->word.size() == text.size()) return std::nullopt;
  std::size_t at = text.size() - row->word.size();
  const bool is_long = unicode::count_code_points(row->word) > 1 && row->role != Role::other;
  // 監修・執筆: the roles before the last one belong to it.
  Role role = row->role;
  while (at > 3 && text.substr(0, at).ends_with("・")) {
    const RoleWord* const before = longest_suffix(text.substr(0, at - 3), true);
    if (before == nullptr || before->word.size() >= at - 3) break;
    at -= 3 + before->word.size();
    role = before->role;
  }
  return RoleSuffix{at, role, is_long};
}

bool ends_in_role(std::string_view text) noexcept {
  if (text.empty()) return false;
  if (unicode::is_ascii(text)) return find_word(text.substr(text.rfind(' ') + 1)).has_value();
  const char32_t last = unicode::decode_before(text, text.size()).value;
  if (!std::binary_search(std::begin(kLastCharacters), std::end(kLastCharacters), last)) {
    return false;
  }
  return last == U'者' || longest_suffix(text, false) != nullptr ||
         std::ranges::any_of(kInstruments,
                             [text](std::string_view word) { return text.ends_with(word); });
}

}  // namespace shoshi::value
