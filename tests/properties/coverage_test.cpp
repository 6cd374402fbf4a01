#include <string>
#include <vector>

#include "catch.hpp"
#include "properties/inputs.hpp"
#include "unicode/utf8.hpp"

namespace shoshi::properties {
namespace {

/// Blanks, and what layouts have between labels, values and cells.
bool is_mark(char32_t c) {
  constexpr std::u32string_view kMarks =
      U"　：；，．、。・！？（）［］｛｝｜＝＋－／＼＊＃＆％＄＠＿～＜＞＂＇｀＾「」『』【】〔〕〈"
      U"〉《》"
      U"〖〗〝〟〜〽〃々■□▲△▼▽◆◇○◎●★☆※“”‘’–—―…•‣◦‐‑‒─━│┃¡¢£¥¦§¨©ª«¬®¯°±²³´µ¶·¸¹º»¼½¾¿\uFFFD\uFEFF";
  const bool letter = (c >= U'0' && c <= U'9') || ((c | 0x20) >= U'a' && (c | 0x20) <= U'z');
  return c < 0x80 ? !letter
                  : c < 0xC0 || kMarks.find(c) != std::u32string_view::npos ||
                        (c >= 0x2000 && c <= 0x206F) || (c >= 0x2500 && c <= 0x26FF) ||
                        (c >= 0x3000 && c <= 0x3020) || (c >= 0xFF5B && c <= 0xFF65);
}

/// Checks that each character of the text, but for marks, is in a piece that lies in its unit.
void check_covered(const std::string& text) {
  const auto reader = find_source_format("text")->make({});
  std::vector<bool> covered(text.size());
  SourceText heading;
  for (SourceText rest{text, 0}; !rest.text.empty();) {
    std::vector<Understood> pieces;
    const Reader::Taken taken = reader->explain(rest, heading, pieces);
    INFO("at " << rest.begin << " of:\n" << text);
    REQUIRE(taken.bytes > 0);
    for (const Understood& piece : pieces) {
      const Span where = piece.text.where();
      REQUIRE(where.begin >= rest.begin);
      REQUIRE(where.end <= rest.begin + taken.bytes);
      std::fill(covered.begin() + static_cast<std::ptrdiff_t>(where.begin),
                covered.begin() + static_cast<std::ptrdiff_t>(where.end), true);
    }
    heading = taken.heading;
    rest = rest.part(taken.bytes);
  }
  for (std::size_t at = 0; at < text.size();) {
    const unicode::CodePoint c = unicode::decode(text, at);
    if (!covered[at] && !is_mark(c.value)) {
      FAIL("'" << text.substr(at, 60) << "' at " << at << " is lost of:\n" << text);
    }
    at += c.bytes;
  }
}

TEST_CASE("nothing but punctuation is lost of any input") {
  for (const std::string& input : all_inputs()) check_covered(input);
}

TEST_CASE("nothing but punctuation is lost, whatever layouts stand together") {
  Mixer mixer(20261125);
  for (int round = 0; round < 1500; ++round) check_covered(mixer.mutated(mixer.mixture()));
}

TEST_CASE("inputs of which something was lost or taken twice") {
  const std::string input = GENERATE(
      as<std::string>{},
      // A row of a table above all labels, and within a section of a page.
      "| 題名\n| 著者 |\n山田 太郎\n", "言及状況\n| 著者 | 山田 太郎 |\n| 続き\n著者\n山田 太郎\n",
      // Furniture below the counters of the next record.
      "雑誌\nn\n3 0 0 0 あ\nfeedback\n著者\n",
      // The line of the next record that stands above a row.
      "通巻:\nページ:0\n\nｧ\n||ｺ\n通巻\n");
  check_covered(input);
}

}  // namespace
}  // namespace shoshi::properties
