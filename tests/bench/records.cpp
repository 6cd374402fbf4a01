#include "bench/records.hpp"

#include <array>
#include <cstdint>
#include <string_view>

namespace shoshi::bench {
namespace {

constexpr auto kSurnames = std::to_array<std::string_view>(
    {"藤本", "山田", "佐藤", "長谷川", "林", "髙橋", "野口", "大久保", "南", "渡邉"});
constexpr auto kGivenNames = std::to_array<std::string_view>(
    {"健太朗", "太郎", "花子", "明", "康二", "倫子", "智生", "武", "香織", "徳一"});
constexpr auto kJournals = std::to_array<std::string_view>(
    {"国際政治 (ISSN:04542215)", "教育心理学研究 (ISSN:00215015)", "研究紀要 (ISSN:13455311)",
     "土木学会論文集D2(土木史) (ISSN:21856532)", "教育心理学年報"});
constexpr auto kPublishers = std::to_array<std::string_view>(
    {"一般財団法人 日本国際政治学会", "公益社団法人 土木学会", "関西国際大学"});
constexpr auto kJapanese = std::to_array<std::string_view>(
    {"この調査では,", "三つの学校の", "記録を読み,", "人びとの判断が", "どのように変わったかを",
     "順に追った。", "その結果,", "初めの見込みとは", "異なる傾向が", "見いだされた。", "2010年の",
     "資料（15点）は", "「手引き」として", "広く使われていた。"});
constexpr auto kEnglish = std::to_array<std::string_view>(
    {"This note ", "compares the records ", "of three offices ", "and asks ", "how a habit ",
     "became a rule. ", "In the end, ", "both sides kept ", "what they had. "});

/// A small generator whose numbers are the same everywhere (SplitMix64).
class Random {
 public:
  explicit Random(std::uint64_t& state) : state_(state) {}
  std::size_t below(std::size_t limit) {
    state_ += 0x9E3779B97F4A7C15ULL;
    std::uint64_t z = state_;
    z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9ULL;
    z = (z ^ (z >> 27)) * 0x94D049BB133111EBULL;
    return static_cast<std::size_t>((z ^ (z >> 31)) % limit);
  }
  template <std::size_t n>
  std::string_view one_of(const std::array<std::string_view, n>& words) {
    return words[below(n)];
  }
  std::string number(std::size_t from, std::size_t to) {
    return std::to_string(from + below(to - from + 1));
  }

 private:
  std::uint64_t& state_;
};

void append_record(std::string& out, Random& random) {
  out += "著者\n";
  const std::size_t authors = 1 + random.below(4);
  for (std::size_t i = 0; i < authors; ++i) {
    if (i > 0) out += ' ';
    out.append(random.one_of(kSurnames)).append(" ").append(random.one_of(kGivenNames));
  }
  out.append("\n出版者\n").append(random.one_of(kPublishers));
  out.append("\n雑誌\n").append(random.one_of(kJournals)).append("\n巻号頁・発行日\n");
  const std::size_t page = 1 + random.below(300);
  out += "vol." + random.number(1, 80) + ", no." + random.number(1, 12) + ", pp." +
         std::to_string(page) + "-" + std::to_string(page + 12) + ", " +
         random.number(1960, 2022) + "-0" + random.number(1, 9) + "-1" + random.number(0, 9) +
         " (Released:2013-02-19)\n参考文献数\n" + random.number(3, 90) + "\n";
  if (random.below(2) == 0) out += "被引用文献数\n" + random.number(1, 30) + "\n";
  out += "\n";
  const bool english = random.below(5) == 0;
  const std::size_t phrases = 20 + random.below(60);
  for (std::size_t i = 0; i < phrases; ++i) {
    out += english ? random.one_of(kEnglish) : random.one_of(kJapanese);
  }
  out += "\n";
}

}  // namespace

std::string Records::next() {
  Random random(state_);
  std::string record;
  append_record(record, random);
  return record;
}

}  // namespace shoshi::bench
