#include "write/marc/countries.hpp"

#include "unicode/script.hpp"

namespace shoshi::marc {
namespace {

struct PlaceRow {
  std::string_view name;
  std::string_view code;
};

// Places where what the services index was published, spelled as they do. Not 中国, which is a
// region of Japan too, and no town whose name is in several countries.
constexpr PlaceRow kPlaces[] = {
    {"Tokyo", "ja "},          {"Tōkyō", "ja "},
    {"Kyoto", "ja "},          {"Kyōto", "ja "},
    {"Osaka", "ja "},          {"Ōsaka", "ja "},
    {"Nagoya", "ja "},         {"Yokohama", "ja "},
    {"Kobe", "ja "},           {"Sapporo", "ja "},
    {"Sendai", "ja "},         {"Fukuoka", "ja "},
    {"Tsukuba", "ja "},        {"Hiroshima", "ja "},
    {"Japan", "ja "},          {"北京", "cc "},
    {"上海", "cc "},           {"南京", "cc "},
    {"香港", "cc "},           {"Beijing", "cc "},
    {"Shanghai", "cc "},       {"Hong Kong", "cc "},
    {"台北", "ch "},           {"臺北", "ch "},
    {"台湾", "ch "},           {"Taipei", "ch "},
    {"ソウル", "ko "},         {"Seoul", "ko "},
    {"韓国", "ko "},           {"平壌", "kn "},
    {"London", "enk"},         {"ロンドン", "enk"},
    {"Oxford", "enk"},         {"オックスフォード", "enk"},
    {"英国", "xxk"},           {"New York", "nyu"},
    {"ニューヨーク", "nyu"},   {"Boston", "mau"},
    {"ボストン", "mau"},       {"Chicago", "ilu"},
    {"シカゴ", "ilu"},         {"Philadelphia", "pau"},
    {"米国", "xxu"},           {"Paris", "fr "},
    {"パリ", "fr "},           {"Berlin", "gw "},
    {"ベルリン", "gw "},       {"Frankfurt", "gw "},
    {"フランクフルト", "gw "}, {"Heidelberg", "gw "},
    {"München", "gw "},        {"Munich", "gw "},
    {"Stuttgart", "gw "},      {"Leipzig", "gw "},
    {"ライプツィヒ", "gw "},   {"Wien", "au "},
    {"Vienna", "au "},         {"ウィーン", "au "},
    {"Amsterdam", "ne "},      {"アムステルダム", "ne "},
    {"Leiden", "ne "},         {"Dordrecht", "ne "},
    {"Zürich", "sz "},         {"Basel", "sz "},
    {"Roma", "it "},           {"Rome", "it "},
    {"ローマ", "it "},         {"Milano", "it "},
    {"Москва", "ru "},         {"Moscow", "ru "},
    {"モスクワ", "ru "},       {"Singapore", "si "},
    {"シンガポール", "si "},
};

}  // namespace

std::string_view country_code(std::string_view place) noexcept {
  for (const PlaceRow& row : kPlaces) {
    if (place.find(row.name) != std::string_view::npos) return row.code;
  }
  return unicode::has_han(place) ? "ja " : "xx ";
}

}  // namespace shoshi::marc
