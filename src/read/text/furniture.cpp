#include "read/text/furniture.hpp"

#include <algorithm>
#include <array>
#include <cstddef>

namespace shoshi::text {
namespace {

constexpr auto kBeginnings = std::to_array<std::string_view>({
    "Download PDF",           // J-STAGE
    "PDFをダウンロード",      // J-STAGE
    "PDF形式でダウンロード",  // J-STAGE
    "前の記事",               // J-STAGE: "前の記事 次の記事"
    "Previous article",       // J-STAGE
    "詳細情報 ",              // CiNii Research: "詳細情報 詳細情報について"
    "{{",                     // an unexpanded template of J-GLOBAL
});

constexpr auto kEndings = std::to_array<std::string_view>({
    "すべてを検索",  // J-GLOBAL
    " について",     // J-GLOBAL: the name of an author or journal, repeated
    "このテーマを更に深掘りする（JDreamⅢへ）",  // J-GLOBAL
    "全文入手",                                 // J-GLOBAL
    "からの引用",                               // J-STAGE
    "FREE ACCESS",                              // J-STAGE, behind the kind of publication
    "OPEN ACCESS",
    "RESTRICTED ACCESS",
    " フリー",
    " 認証あり",
    " オープンアクセス",
});

constexpr auto kBelowMeeting = std::to_array<std::string_view>(
    {"会議情報", "Conference information", "CONFERENCE INFORMATION", "Conference Information"});

constexpr auto kBelowAuthors = std::to_array<std::string_view>(
    {"著者情報", "Author information", "AUTHOR INFORMATION", "Author Information"});

/// The pairs of bytes that some words begin or end with: what nearly every other line fails on.
class EdgeBytes {
 public:
  enum class Edge : std::uint8_t { first, last };

  template <std::size_t n>
  consteval EdgeBytes(Edge edge, const std::array<std::string_view, n>& words,
                      std::string_view more)
      : edge_(edge) {
    for (const std::string_view word : words) has_[slot(word)] = true;
    has_[slot(more)] = true;
  }

  /// False if the text begins (ends) with none of the words; it has two bytes at least.
  [[nodiscard]] constexpr bool may_fit(std::string_view text) const noexcept {
    return has_[slot(text)];
  }

 private:
  [[nodiscard]] constexpr std::size_t slot(std::string_view text) const noexcept {
    const std::size_t at = edge_ == Edge::first ? 0 : text.size() - 2;
    const auto byte = [&](std::size_t i) { return static_cast<unsigned char>(text[i]); };
    return (byte(at) & 0x3FU) << 6 |
           (byte(at + 1) & 0x3FU);  // all that continuation bytes differ in
  }

  Edge edge_;
  std::array<bool, 4096> has_{};
};

// With the words of is_listing_count.
constexpr EdgeBytes kFirstBytes(EdgeBytes::Edge::first, kBeginnings, "Displaying ");
constexpr EdgeBytes kLastBytes(EdgeBytes::Edge::last, kEndings, "を表示しています");

constexpr auto kRuleMarks = std::to_array<std::string_view>(
    {"-", "=", "*", "_", "~", "─", "━", "―", "—", "–", "＝", "－", "＊", "…"});

/// The bytes that a rule can begin with.
constexpr auto kRuleBytes = [] {
  std::array<bool, 256> bytes{};
  for (const std::string_view mark : kRuleMarks) {
    bytes[static_cast<unsigned char>(mark.front())] = true;
  }
  return bytes;
}();

}  // namespace

bool is_furniture(std::string_view line) noexcept {
  constexpr std::size_t kLongest = 512;
  if (line.size() < 2 || line.size() > kLongest) return false;
  if (!kFirstBytes.may_fit(line) && !kLastBytes.may_fit(line)) return false;
  const auto begins = [line](std::string_view word) { return line.starts_with(word); };
  const auto ends = [line](std::string_view word) { return line.ends_with(word); };
  return std::any_of(kBeginnings.begin(), kBeginnings.end(), begins) ||
         std::any_of(kEndings.begin(), kEndings.end(), ends) || is_listing_count(line);
}

bool is_listing_count(std::string_view line) noexcept {
  if (line.starts_with("Displaying ")) return line.find(" of ") != std::string_view::npos;
  return line.ends_with("を表示しています") && line.find("件中") != std::string_view::npos;
}

bool is_below_authors(std::string_view line) noexcept {
  return std::find(kBelowAuthors.begin(), kBelowAuthors.end(), line) != kBelowAuthors.end();
}

bool is_below_meeting(std::string_view line) noexcept {
  return std::find(kBelowMeeting.begin(), kBelowMeeting.end(), line) != kBelowMeeting.end();
}

bool is_rule(std::string_view line) noexcept {
  if (line.size() < 8 || !kRuleBytes[static_cast<unsigned char>(line.front())]) return false;
  for (const std::string_view mark : kRuleMarks) {
    if (!line.starts_with(mark)) continue;
    if (line.size() % mark.size() != 0 || line.size() < 8 * mark.size()) return false;
    for (std::size_t at = mark.size(); at < line.size(); at += mark.size()) {
      if (line.substr(at, mark.size()) != mark) return false;
    }
    return true;
  }
  return false;
}

}  // namespace shoshi::text
