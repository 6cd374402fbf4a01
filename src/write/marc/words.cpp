#include "write/marc/words.hpp"

namespace shoshi::marc {
namespace {

constexpr Words kJapanese{
    .code = "jpn",
    .devised_title = "[標題なし]",
    .devised_title_note = "標題は変換プログラムによる補記。元の記録に標題がない。",
    .translated_title = "訳題:",
    .and_others = "[ほか]",
    .no_date = "[出版年不明]",
    .online_resource = "1 オンライン資料",
    .text = "テキスト",
    .data_set = "コンピュータ・データセット",
    .computer = "コンピュータ",
    .unmediated = "機器不用",
    .online_carrier = "オンライン資料",
    .volume_carrier = "冊子",
    .available = "オンライン公開日: ",
    .doubtful = "（要確認）: ",
    .affiliation = "所属: ",
    .responsibility = "責任表示: ",
    .name_reading = "著者ヨミ: ",
    .references = "参考文献数: ",
    .text_languages = "本文: ",
    .abstract_languages = "抄録: ",
    .between_languages = "、",
    .parallel_host = "並列タイトル: ",
    .host_reading = "タイトルヨミ: ",
    .degree_grantor = "学位授与機関",
    .total_number = {"(通巻", "号)"},
};

constexpr Words kEnglish{
    .code = "eng",
    .devised_title = "[Title not given]",
    .devised_title_note = "Title devised by the conversion program; the source record has none.",
    .translated_title = "Title in translation:",
    .and_others = "[and others]",
    .no_date = "[date of publication not identified]",
    .online_resource = "1 online resource",
    .text = "text",
    .data_set = "computer dataset",
    .computer = "computer",
    .unmediated = "unmediated",
    .online_carrier = "online resource",
    .volume_carrier = "volume",
    .available = "Published online: ",
    .doubtful = " (to be checked): ",
    .affiliation = "Affiliation: ",
    .responsibility = "Responsibility: ",
    .name_reading = "Name in kana: ",
    .references = "Number of references: ",
    .text_languages = "Text: ",
    .abstract_languages = "Abstracts: ",
    .between_languages = ", ",
    .parallel_host = "Parallel title: ",
    .host_reading = "Title in kana: ",
    .degree_grantor = "degree granting institution",
    .total_number = {"(whole no. ", ")"},
};

struct RoleRow {
  Role role;
  std::string_view code;
  RoleWords japanese;
  RoleWords english;
};

constexpr RoleRow kRoles[] = {
    {Role::author, "aut", {"著者", ""}, {"author", ""}},
    {Role::editor, "edt", {"編者", "編"}, {"editor", "edited by"}},
    {Role::supervising_editor,
     "edt",
     {"監修者", "監修"},
     {"supervising editor", "edited under the supervision of"}},
    {Role::translator, "trl", {"翻訳者", "訳"}, {"translator", "translated by"}},
    {Role::supervising_translator,
     "trl",
     {"監訳者", "監訳"},
     {"supervising translator", "translated under the supervision of"}},
    {Role::illustrator, "ill", {"挿絵画家", "絵"}, {"illustrator", "illustrated by"}},
    {Role::commentator, "cmm", {"注釈者", "注"}, {"commentator", "commentary by"}},
    {Role::advisor, "ths", {"指導教員", "指導"}, {"thesis advisor", "supervised by"}},
    {Role::other, "", {"", ""}, {"", ""}},
};

// Behind names in NDL Search, CiNii and repositories. Terms and codes: MARC Code List for Relators.
constexpr NamedRole kNamedRoles[] = {
    {"作曲", "cmp", "composer"},
    {"編曲", "arr", "arranger"},
    {"作詞", "lyr", "lyricist"},
    {"演奏", "prf", "performer"},
    {"出演", "prf", "performer"},
    {"朗読", "nrt", "narrator"},
    {"監督", "drt", "director"},
    {"脚本", "aus", "screenwriter"},
    {"写真", "pht", "photographer"},
    {"撮影", "pht", "photographer"},
    {"解説", "wac", "writer of added commentary"},
    {"序", "aui", "author of introduction, etc."},
    {"序文", "aui", "author of introduction, etc."},
    {"主査", "dgc", "degree committee member"},
    {"副査", "dgc", "degree committee member"},
};

const RoleRow& role_row(Role role) noexcept {
  for (const RoleRow& row : kRoles) {
    if (row.role == role) return row;
  }
  return kRoles[0];
}

}  // namespace

const Words& words_of(CatalogingLanguage language) noexcept {
  return language == CatalogingLanguage::eng ? kEnglish : kJapanese;
}

const RoleWords& role_words(Role role, CatalogingLanguage language) noexcept {
  const RoleRow& row = role_row(role);
  return language == CatalogingLanguage::eng ? row.english : row.japanese;
}

std::string_view relator_code(Role role) noexcept {
  return role_row(role).code;
}

const NamedRole* named_role(std::string_view written) noexcept {
  for (const NamedRole& row : kNamedRoles) {
    if (row.written == written) return &row;
  }
  return nullptr;
}

}  // namespace shoshi::marc
