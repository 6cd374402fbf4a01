#include "write/bibtex/escape.hpp"

#include "catch.hpp"

using namespace shoshi;
using bibtex::Escaping;

namespace {

std::string escaped(std::string_view text, Escaping escaping = Escaping::text) {
  Output output;
  bibtex::append_escaped(text, escaping, output);
  return std::string(output.bytes());
}

}  // namespace

TEST_CASE("BibTeX: characters special to TeX are escaped in one pass") {
  const auto [text, expected] = GENERATE(table<std::string, std::string>({
      {"日本語 plain", "日本語 plain"},
      {"100% & #1 $2 a_b", "100\\% \\& \\#1 \\$2 a\\_b"},
      {"\\input x", "{\\textbackslash}input x"},
      {"a~b^c|d", "a{\\textasciitilde}b{\\textasciicircum}c{\\textbar}d"},
      {"a<b>c", "a{\\textless}b{\\textgreater}c"},
      {"say \"x\" `y'", "say \"x\" `y'"},
      {"a\u00A0b ©", "a~b ©"},
      {"a\r\nb\nc\u2028d\u0085e", "a b c d e"},
      {"a\x1D\u009Cz", "az"},
      {"“é” …", "“é” …"},
  }));
  CHECK(escaped(text) == expected);
}

TEST_CASE("BibTeX: braces balance whatever the text holds") {
  const auto [text, expected] = GENERATE(table<std::string, std::string>({
      {"{a}", "\\{a\\}"},
      {"{a{b}c}", "\\{a\\{b\\}c\\}"},
      {"}", "{\\textbraceright}"},
      {"{", "{\\textbraceleft}"},
      {"a}b{c", "a{\\textbraceright}b{\\textbraceleft}c"},
      {"{{a}", "{\\textbraceleft}\\{a\\}"},
      {"\\}", "{\\textbackslash}{\\textbraceright}"},
  }));
  CHECK(escaped(text) == expected);
}

TEST_CASE("BibTeX: layout tags become commands if they nest, else text") {
  const auto [text, expected] = GENERATE(table<std::string, std::string>({
      {"<i>E. coli</i>", "\\textit{E. coli}"},
      {"H<SUB>2</SUB>O x<sup>2</sup>", "H\\textsubscript{2}O x\\textsuperscript{2}"},
      {"<i><b>x</b></i>", "\\textit{\\textbf{x}}"},
      {"<i>x", "{\\textless}i{\\textgreater}x"},
      {"<i><b>x</i></b>",
       "{\\textless}i{\\textgreater}{\\textless}b{\\textgreater}x{\\textless}/i{\\textgreater}"
       "{\\textless}/b{\\textgreater}"},
      {"<p>x</p>", "{\\textless}p{\\textgreater}x{\\textless}/p{\\textgreater}"},
  }));
  CHECK(escaped(text) == expected);
}

TEST_CASE("BibTeX: words of an English title keep their capitals") {
  const auto [text, expected] = GENERATE(table<std::string, std::string>({
      {"The DNA of Japan", "The {DNA} of Japan"},
      {"mRNA-based McDonald", "{mRNA}-based {McDonald}"},
      {"A & B: NATO_2", "A \\& {B}: {NATO}\\_2"},
      {"<i>EU</i> {UN}", "\\textit{{EU}} \\{{UN}\\}"},
      {"<i>Behind a tag DNA</i>, mRNA", "\\textit{Behind a tag {DNA}}, {mRNA}"},
      {"plain words", "plain words"},
      {"Sino-Japanese X-ray of Vitamin B12 and C",
       "Sino-{Japanese} {X}-ray of Vitamin {B12} and {C}"},
      {"World War II, the U.S. and AT&T", "World War {II}, the {U.S.} and {AT\\&T}"},
      {"A Study of Vitamin A", "A Study of Vitamin {A}"},
      {"Hepatitis A: a Note", "Hepatitis {A}: a Note"},
      {"H<sub>2</sub>O in <i>E. Coli</i>", "{H}\\textsubscript{2}{O} in \\textit{{E}. Coli}"},
      {"<sup>13</sup>C \\{DNA} O'Brien",
       "\\textsuperscript{13}{C} {\\textbackslash}\\{{DNA}\\} {O'Brien}"},
      {"On École and OÙ", "On École and {OÙ}"},
      {"(The) “The” The—The", "(The) “The” The—The"},
      {"3D", "{3D}"},
      {"A{B}C a_D x=Y, the <sub>Q</sub>", "A\\{B\\}C a\\_D x=Y, the \\textsubscript{{Q}}"},
  }));
  CHECK(escaped(text, Escaping::sentence_case) == expected);
}

TEST_CASE("BibTeX: what ends an annotation of biber is written otherwise") {
  CHECK(escaped("a; \"b\" = c, d", Escaping::annotation) ==
        "a； {\\textquotedbl}b{\\textquotedbl} = c, d");
}

TEST_CASE("BibTeX: control characters that are left out are counted") {
  Output output;
  CHECK(bibtex::append_escaped("a\x1D\u009C\nb", Escaping::text, output) == 2);
  CHECK(bibtex::append_escaped("DNA\x1D", Escaping::sentence_case, output) == 1);
  CHECK(bibtex::append_escaped("plain", Escaping::text, output) == 0);
}

TEST_CASE("BibTeX: a comma in a keyword becomes full-width") {
  CHECK(escaped("a, b", Escaping::keyword) == "a， b");
}

TEST_CASE("BibTeX: URLs and DOIs stay as they are but for what could end them") {
  const auto [text, expected] = GENERATE(table<std::string, std::string>({
      {"https://example.org/a_b%20c?x=1&y=~#z", "https://example.org/a_b%20c?x=1&y=~#z"},
      {"a{b}\\c d", "a%7Bb%7D%5Cc%20d"},
      {"a\nb", "a%0Ab"},
  }));
  Output output;
  bibtex::append_verbatim(text, output);
  CHECK(output.bytes() == expected);
}
