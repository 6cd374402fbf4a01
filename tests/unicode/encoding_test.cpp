#include "unicode/encoding.hpp"

#include <algorithm>
#include <random>

#include "catch.hpp"
#include "unicode/utf8.hpp"

using namespace shoshi;
using namespace shoshi::unicode;
using namespace std::string_literals;
using namespace std::string_view_literals;

namespace {

struct Decoded {
  std::string text;
  std::vector<std::string> messages;  // with their places
  std::string not_text;

  friend bool operator==(const Decoded&, const Decoded&) = default;
};

std::vector<std::string> messages(const Diagnostics& diagnostics) {
  std::vector<std::string> list;
  for (const Diagnostic& diagnostic : diagnostics.list()) {
    list.push_back(std::to_string(diagnostic.where.begin) + '-' +
                   std::to_string(diagnostic.where.end) + ' ' + message_text(diagnostic));
  }
  return list;
}

// Feeds the bytes in pieces of `size`, the end of the input apart if asked.
Decoded decoded_in(std::string_view bytes, Encoding encoding, std::size_t size,
                   bool end_apart = false) {
  Decoder decoder(encoding);
  Decoded result;
  Diagnostics diagnostics;
  while (bytes.size() > (end_apart ? 0 : size)) {
    const std::string_view piece = bytes.substr(0, size);
    bytes.remove_prefix(piece.size());
    // A decoder appends to what is there.
    std::string out = "x";
    decoder.decode(piece, false, out, diagnostics);
    result.text += out.substr(1);
  }
  decoder.decode(bytes, true, result.text, diagnostics);
  result.messages = messages(diagnostics);
  result.not_text = decoder.not_text();
  return result;
}

Decoded decoded(std::string_view bytes, Encoding encoding = Encoding::detect) {
  const Decoded whole = decoded_in(bytes, encoding, bytes.size() + 1);
  for (const std::size_t size : {1, 2, 3, 7, 64, 1000}) {
    if (bytes.size() > 100000 && size < 64) continue;
    const Decoded cut = decoded_in(bytes, encoding, size);
    CHECK(cut.text == whole.text);
    CHECK(cut.messages == whole.messages);
    CHECK(cut.not_text == whole.not_text);
  }
  CHECK(decoded_in(bytes, encoding, bytes.size() + 1, true) == whole);
  CHECK(is_valid(whole.text));
  return whole;
}

std::string utf16(std::u16string_view text, bool little_endian) {
  std::string bytes;
  for (const char16_t unit : text) {
    const char high = static_cast<char>(unit >> 8);
    const char low = static_cast<char>(unit & 0xFF);
    bytes += little_endian ? std::string{low, high} : std::string{high, low};
  }
  return bytes;
}

using Messages = std::vector<std::string>;

// "論文タイトル：図書館の記録" and "著者：山田太郎" in three encodings.
constexpr std::string_view kTitle = "論文タイトル：図書館の記録\n";
constexpr std::string_view kTitleCp932 =
    "\x98\x5F\x95\xB6\x83\x5E\x83\x43\x83\x67\x83\x8B\x81\x46\x90\x7D\x8F\x91\x8A\xD9\x82\xCC\x8B"
    "\x4C\x98\x5E\n";
constexpr std::string_view kTitleEucJp =
    "\xCF\xC0\xCA\xB8\xA5\xBF\xA5\xA4\xA5\xC8\xA5\xEB\xA1\xA7\xBF\xDE\xBD\xF1\xB4\xDB\xA4\xCE\xB5"
    "\xAD\xCF\xBF\n";
constexpr std::string_view kTitleIso2022Jp = "\x1B$BO@J8%?%$%H%k!'?^=q4[$N5-O?\x1B(B\n";

}  // namespace

TEST_CASE("an encoding has one name and many aliases") {
  for (const std::string_view name : encoding_names()) {
    REQUIRE(find_encoding(name));
    CHECK(encoding_name(*find_encoding(name)) == name);
  }
  CHECK(find_encoding("Shift_JIS") == Encoding::cp932);
  CHECK(find_encoding("SJIS") == Encoding::cp932);
  CHECK(find_encoding("Windows-31J") == Encoding::cp932);
  CHECK(find_encoding("utf8") == Encoding::utf8);
  CHECK(find_encoding("UTF-16") == Encoding::utf16le);
  CHECK(find_encoding("EUC_JP") == Encoding::euc_jp);
  CHECK(find_encoding("JIS") == Encoding::iso_2022_jp);
  CHECK(find_encoding("auto") == Encoding::detect);
  CHECK_FALSE(find_encoding(""));
  CHECK_FALSE(find_encoding("latin1"));
  CHECK_FALSE(find_encoding("utf-8-and-a-very-long-tail"));
}

TEST_CASE("UTF-8 comes out as it went in") {
  const std::string_view text =
      GENERATE("", "a", "\n", "plain\nlines\n", "題名：書誌\r\n著者\r", "題名", "\r\r\n\n\r",
               "é\nü\n", "𠮷野家\n", "a\u0085b\u2028c\n", "\x1B[1mbold\x1B[0m\n題名\x1B[0m\n");
  const Encoding encoding = GENERATE(Encoding::detect, Encoding::utf8);
  CAPTURE(text);
  const Decoded result = decoded(text, encoding);
  CHECK(result.text == text);
  CHECK(result.messages.empty());
  CHECK(result.not_text.empty());
}

TEST_CASE("malformed UTF-8 is replaced part by part and reported place by place") {
  const auto [bytes, text, expected] = GENERATE(table<std::string_view, std::string, Messages>({
      {"題\xFF\xFE名\n",
       "題\uFFFD\uFFFD名\n",
       {"3-9 bytes FF FE in text read as utf-8; replaced by U+FFFD"}},
      {"題\xC0\xAF名",
       "題\uFFFD\uFFFD名",
       {"3-9 bytes C0 AF in text read as utf-8; replaced by U+FFFD"}},
      {"題名\xE0\x80\xAF",
       "題名\uFFFD\uFFFD\uFFFD",
       {"6-15 bytes E0 80 AF in text read as utf-8; replaced by U+FFFD"}},
      {"題名\xF4\x90\x80\x80\n",
       "題名\uFFFD\uFFFD\uFFFD\uFFFD\n",
       {"6-18 bytes F4 90 80 80 in text read as utf-8; replaced by U+FFFD"}},
      {"題名\xED\xA0\x80\n",
       "題名\uFFFD\uFFFD\uFFFD\n",
       {"6-15 bytes ED A0 80 in text read as utf-8; replaced by U+FFFD"}},
      {"書誌\xE6\x9B", "書誌\uFFFD", {"6-9 bytes E6 9B in text read as utf-8; replaced by U+FFFD"}},
      {"書\xE3"
       "a\xE3"
       "b誌\n",
       "書\uFFFD"
       "a\uFFFD"
       "b誌\n",
       {"3-6 byte E3 in text read as utf-8; replaced by U+FFFD",
        "7-10 byte E3 in text read as utf-8; replaced by U+FFFD"}},
  }));
  for (const Encoding encoding : {Encoding::utf8, Encoding::detect}) {
    const Decoded result = decoded(bytes, encoding);
    CHECK(result.text == text);
    CHECK(result.messages == expected);
  }
}

TEST_CASE("a long malformed part is named by its first bytes") {
  const Decoded result = decoded("a\n" + std::string(20, '\xFF'), Encoding::utf8);
  CHECK(result.messages == Messages{"2-62 bytes FF FF FF FF FF FF FF FF ... in text read as utf-8; "
                                    "replaced by U+FFFD"});
}

TEST_CASE("a byte order mark is left out at the start of a line only") {
  const auto [bytes, text] = GENERATE(table<std::string_view, std::string_view>({
      {"\uFEFF", ""},
      {"\uFEFF題名\n\uFEFF著者\r\uFEFFa\r\n\uFEFF", "題名\n著者\ra\r\n"},
      {"\uFEFF\uFEFF題名\n", "題名\n"},
      {"題\uFEFF名\n", "題\uFEFF名\n"},
      {"\uFEFF"
       "abc\n",
       "abc\n"},
  }));
  for (const Encoding encoding : {Encoding::utf8, Encoding::detect}) {
    CHECK(decoded(bytes, encoding).text == text);
    CHECK(decoded(bytes, encoding).messages.empty());
  }
}

TEST_CASE("UTF-16 is read in either byte order, with and without a byte order mark") {
  const bool little_endian = GENERATE(true, false);
  const Encoding encoding = little_endian ? Encoding::utf16le : Encoding::utf16be;
  const std::string bytes =
      utf16(u"題名：𠮷野家の　記録\r\nISSN: 0454-2215\r\n一つ", little_endian);
  const std::string text = "題名：𠮷野家の　記録\r\nISSN: 0454-2215\r\n一つ";
  const Decoded unmarked = decoded(bytes);
  CHECK(unmarked.text == text);
  CHECK(unmarked.messages ==
        Messages{"0-0 read as " + std::string(encoding_name(encoding)) + " from here on"});
  CHECK(unmarked.not_text.empty());
  const Decoded marked = decoded(utf16(u"\uFEFF", little_endian) + bytes);
  CHECK(marked.text == text);
  CHECK(marked.messages.empty());
  CHECK(decoded(bytes, encoding).text == text);
  CHECK(decoded(utf16(u"\uFEFF", little_endian) + bytes, Encoding::utf16le).text == text);
  CHECK(decoded(utf16(u"Title: plain\nYear: 2020\n", little_endian)).text ==
        "Title: plain\nYear: 2020\n");
}

TEST_CASE("half of a character in UTF-16 is replaced") {
  const auto [bytes, text, expected] = GENERATE(table<std::string, std::string, Messages>({
      {"a\0b"s, "a\uFFFD", {"1-4 byte 62 in text read as utf-16le; replaced by U+FFFD"}},
      {"a\0\x00\xD8"s, "a\uFFFD", {"1-4 bytes 00 D8 in text read as utf-16le; replaced by U+FFFD"}},
      {"\x00\xDC\x61\0"s,
       "\uFFFDa",
       {"0-3 bytes 00 DC in text read as utf-16le; replaced by U+FFFD"}},
      {"\x00\xD8\x61\0"s,
       "\uFFFDa",
       {"0-3 bytes 00 D8 in text read as utf-16le; replaced by U+FFFD"}},
      {"\x00\xD8\x00"s,
       "\uFFFD\uFFFD",
       {"0-6 bytes 00 D8 00 in text read as utf-16le; replaced by U+FFFD"}},
  }));
  const Decoded result = decoded(bytes, Encoding::utf16le);
  CHECK(result.text == text);
  CHECK(result.messages == expected);
}

TEST_CASE("a pinned encoding gives what its platform means") {
  const auto [encoding, bytes, text] =
      GENERATE(table<Encoding, std::string_view, std::string_view>({
          {Encoding::cp932, "\x81\x60\x81\x7C\x87\x40\xFA\x40\\~", "～－①ⅰ\\~"},
          {Encoding::cp932, "\xB1\xB6\xDE\n", "ｱｶﾞ\n"},
          {Encoding::cp932, "\x83\x5C\n", "ソ\n"},
          {Encoding::euc_jp, "\xA1\xC1\xA1\xDD\xA1\xC2\xA1\xF1\xAD\xA1\\~", "〜−‖¢①\\~"},
          {Encoding::euc_jp, "\x8E\xB1\x8F\xB0\xA1\n", "ｱ丂\n"},
          {Encoding::iso_2022_jp, "\x1B$B!A!]\x1B(B\\~\n!A\n", "〜−\\~\n!A\n"},
          {Encoding::iso_2022_jp, "\x1B(I1\x1B(B", "ｱ"},
          {Encoding::iso_2022_jp, "\x1B$B$\"\n$\"\n", "あ\n$\"\n"},
          {Encoding::cp932, kTitleCp932, kTitle},
          {Encoding::euc_jp, kTitleEucJp, kTitle},
          {Encoding::iso_2022_jp, kTitleIso2022Jp, kTitle},
      }));
  const Decoded result = decoded(bytes, encoding);
  CHECK(result.text == text);
  CHECK(result.messages.empty());
}

TEST_CASE("malformed legacy text is replaced and never swallows a line end") {
  const auto [encoding, bytes, text,
              expected] = GENERATE(table<Encoding, std::string_view, std::string, std::string>({
      {Encoding::cp932, "a\x81\nb", "a\uFFFD\nb", "1-4 byte 81 in text read as cp932"},
      {Encoding::cp932, "a\x81", "a\uFFFD", "1-4 byte 81 in text read as cp932"},
      {Encoding::cp932, "\xFF\xFE", "\uFFFD\uFFFD", "0-6 bytes FF FE in text read as cp932"},
      {Encoding::cp932,
       "\x85\x40"
       "a",
       "\uFFFD"
       "a",
       "0-3 bytes 85 40 in text read as cp932"},
      {Encoding::euc_jp, "\xA4\r\n", "\uFFFD\r\n", "0-3 byte A4 in text read as euc-jp"},
      {Encoding::euc_jp, "a\x8F\xB0", "a\uFFFD", "1-4 bytes 8F B0 in text read as euc-jp"},
      {Encoding::iso_2022_jp, "a\x1B$", "a\uFFFD", "1-4 bytes 1B 24 in text read as iso-2022-jp"},
      {Encoding::iso_2022_jp, "\x1B$B$\"$", "あ\uFFFD", "3-6 byte 24 in text read as iso-2022-jp"},
      {Encoding::iso_2022_jp, "a\x82\n", "a\uFFFD\n", "1-4 byte 82 in text read as iso-2022-jp"},
  }));
  const Decoded result = decoded(bytes, encoding);
  CHECK(result.text == text);
  CHECK(result.messages == Messages{expected + "; replaced by U+FFFD"});
}

TEST_CASE("each legacy encoding is recognised by one line") {
  const auto [bytes, name] = GENERATE(table<std::string_view, std::string>({
      {kTitleCp932, "cp932"},
      {kTitleEucJp, "euc-jp"},
      {kTitleIso2022Jp, "iso-2022-jp"},
  }));
  const Decoded result =
      decoded("Title\n" + std::string(bytes) + "Year: 2020\n" + std::string(bytes));
  CHECK(result.text == "Title\n" + std::string(kTitle) + "Year: 2020\n" + std::string(kTitle));
  CHECK(result.messages == Messages{"6-45 read as " + name + " from here on"});
  CHECK(result.not_text.empty());
}

TEST_CASE("records in several encodings may stand in one input") {
  const std::string text(kTitle);
  const std::string bytes = text + std::string(kTitleCp932) + text + std::string(kTitleEucJp) +
                            std::string(kTitleIso2022Jp) + std::string(kTitleCp932) + text;
  const Decoded result = decoded(bytes);
  std::string expected;
  for (int count = 0; count < 7; ++count) expected += text;
  CHECK(result.text == expected);
  CHECK(result.messages ==
        Messages{"40-79 read as cp932 from here on", "120-159 read as euc-jp from here on",
                 "160-199 read as iso-2022-jp from here on", "200-239 read as cp932 from here on"});
}

TEST_CASE("a line that could be in several encodings follows its neighbours") {
  // Four kanji of EUC-JP, which are eight half-width katakana of CP932.
  const std::string line = "\xB7\xD0\xBA\xD1\xCA\xAC\xC0\xCF\n";
  const std::string in_cp932 = "ｷﾐｺﾑﾊｬﾀﾏ\n";
  const std::string in_euc_jp = "経済分析\n";
  const std::string title(kTitle);
  CHECK(decoded(line).text == in_euc_jp);
  CHECK(decoded(std::string(kTitleCp932) + "a\n" + line).text == title + "a\n" + in_cp932);
  CHECK(decoded(std::string(kTitleEucJp) + "a\n" + line).text == title + "a\n" + in_euc_jp);
  CHECK(decoded("a\n" + line + "b\n" + std::string(kTitleCp932)).text ==
        "a\n" + in_cp932 + "b\n" + title);
  CHECK(decoded(title + line + std::string(kTitleCp932)).text == title + in_cp932 + title);
  const std::string far(70000, '\n');
  CHECK(decoded(line + far + std::string(kTitleCp932)).text == in_euc_jp + far + title);
  // One kanji of EUC-JP, which is one Latin letter of UTF-8.
  CHECK(decoded("\xC4\xA3\n").text == "ģ\n");
  CHECK(decoded("\xC4\xA3\n" + std::string(kTitleEucJp)).text == "庁\n" + title);
  CHECK(decoded(title + "\xC4\xA3\n").text == title + "ģ\n");
}

TEST_CASE("bytes that fit nothing are replaced in the encoding of their neighbours") {
  CHECK(decoded("Title \xFF\xFE\n").text == "Title \uFFFD\uFFFD\n");
  const Decoded result = decoded(std::string(kTitleCp932) + "Title \xFF\n");
  CHECK(result.text == std::string(kTitle) + "Title \uFFFD\n");
  CHECK(result.messages.back() == "46-49 byte FF in text read as cp932; replaced by U+FFFD");
}

TEST_CASE("a pinned encoding is never guessed away from") {
  const Decoded result = decoded(kTitleCp932, Encoding::utf8);
  CHECK(result.text.find("\uFFFD") != std::string::npos);
  CHECK(decoded("\xC3\xA9", Encoding::cp932).text == "ﾃｩ");
}

TEST_CASE("complete lines come out at once") {
  Decoder decoder(Encoding::detect);
  Diagnostics diagnostics;
  std::string out;
  decoder.decode("題名：書誌\n著", false, out, diagnostics);
  CHECK(out == "題名：書誌\n");
  decoder.decode("者：山田\r", false, out, diagnostics);
  CHECK(out == "題名：書誌\n");
  decoder.decode("\nあ\n\n", false, out, diagnostics);
  CHECK(out == "題名：書誌\n著者：山田\r\nあ\n\n");
}

TEST_CASE("a long line flows through") {
  std::string line;
  while (line.size() < 300000) line += "図書館の長い記録、";
  Decoder decoder(Encoding::detect);
  Diagnostics diagnostics;
  std::string out;
  decoder.decode(line, false, out, diagnostics);
  CHECK(out.size() > 200000);
  CHECK(decoded(line + "\n" + line).text == line + "\n" + line);

  std::string kanji;
  std::string kanji_cp932 = "a";
  while (kanji_cp932.size() < 200000) {
    kanji += "図書の\\";
    kanji_cp932 += "\x90\x7D\x8F\x91\x82\xCC\\";
  }
  CHECK(decoded(kanji_cp932 + "\n").text == "a" + kanji + "\n");
  CHECK(decoded(kanji_cp932 + "\x90\n", Encoding::cp932).text == "a" + kanji + "\uFFFD\n");
  CHECK(decoded("\x1B$B" + std::string(200000, '!'), Encoding::iso_2022_jp).text.size() == 300000);
}

TEST_CASE("what is no text is known by its first bytes") {
  const auto [bytes, reason] = GENERATE(table<std::string, std::string>({
      {"", ""},
      {"題名\n", ""},
      {"%PDF-1.7\n%\xE2\xE3\xCF\xD3\n", "it is a PDF file"},
      {"\x7F"
       "ELF\x02\x01\x01\0\0\0\0\0\0\0\0\0\x03\0\x3E\0"s,
       "it has NUL bytes"},
      {"plain text of a title with\0one"s, "it has NUL bytes"},
      {"\x01\x02\x03 abc", "it is full of control characters"},
      {"\x1B[0m\t\r\n\f", ""},
      {std::string(250, 'a') + "\n" + std::string(20, 'b') + "\0"s, ""},
  }));
  CAPTURE(bytes);
  CHECK(decoded(bytes).not_text == reason);
  CHECK(decoded(bytes, Encoding::cp932).not_text == reason);
}

TEST_CASE("the cut of the bytes never shows") {
  std::mt19937 random(20201303);
  const std::vector<std::string> parts = {std::string(kTitle),
                                          std::string(kTitleCp932),
                                          std::string(kTitleEucJp),
                                          std::string(kTitleIso2022Jp),
                                          "\xB7\xD0\xBA\xD1",
                                          "\xC4\xA3",
                                          "ASCII",
                                          "\r",
                                          "\n",
                                          "\r\n",
                                          "\xEF\xBB\xBF",
                                          "\xFF",
                                          "\xE3\x81",
                                          "\x1B$B",
                                          "\x1B$",
                                          "\x81",
                                          "\xD8\x00"s,
                                          "\0"s,
                                          "題名",
                                          "  "};
  const auto pick = [&](std::size_t count) { return static_cast<std::size_t>(random()) % count; };
  for (int round = 0; round < 400; ++round) {
    std::string bytes;
    const std::size_t count = pick(30);
    for (std::size_t index = 0; index < count; ++index) bytes += parts[pick(parts.size())];
    for (const Encoding encoding :
         {Encoding::detect, Encoding::utf8, Encoding::cp932, Encoding::euc_jp,
          Encoding::iso_2022_jp, Encoding::utf16le, Encoding::utf16be}) {
      decoded(bytes, encoding);
    }
  }
}
