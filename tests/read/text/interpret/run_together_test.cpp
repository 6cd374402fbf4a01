#include "read/text/interpret/run_together.hpp"

#include <string>
#include <string_view>

#include "catch.hpp"
#include "read/text/interpret/repair.hpp"
#include "read/text/reader.hpp"

using namespace shoshi;

namespace {

/// The text with a bar at each place.
std::string marked(std::string_view text) {
  std::string out;
  std::size_t from = 0;
  for (const std::size_t place : text::run_together_places(text)) {
    out.append(text.substr(from, place - from)) += '|';
    from = place;
  }
  return out.append(text.substr(from));
}

}  // namespace

TEST_CASE("Abstracts: a capitalised word behind the end of a sentence lacks its space") {
  const std::string text = GENERATE(
      // after a word
      "the ferry was closed.|After the flood it came back", "sold to the Americans.|This led to",
      "north of Japan.|Farmers had no say", "is it a ferry?|We think so", "it works!|However, not",
      "as before.|At last a bridge", "were measured.|A total of nine", "was flooded.|I argue that",
      "of the river.|DNA was found", "by the firms.|S.K. Ishikawa wrote",
      "on the shore.|K. Mori wrote", "the same behaviour.|Speciﬁcally, we saw",
      "they said.|It’s a ferry", "at the café.|Later it rained",
      // after what may be an abbreviation or a name, before a word that is none
      "in the U.S.|The study", "by Mori et al.|However, none", "of the USSR.|It was",
      "at pH.|This is", "sold to us.|The rest", "by the Ishikawa Co.|They built",
      // after numbers, brackets, quotes, tags
      "in 1990.|Farmers had none", "in the 1920s.|Farmers had none",
      "(Mori, 1990).|Farmers had none", "for 5km.|The shore", "by 50%.|Farmers had none",
      "p<0.05.|Farmers had none", "is “so.”|Next came", "a “ferry”.|Next came",
      "<i>Salix</i>.|Farmers had none", "see [3].|Farmers had none",
      // before brackets, quotes, tags
      "was built.|“Ferry” is", "was built.|(The ferry is", "was built.|<i>Salix</i> grew",
      "was built.|[Methods] We", "was built.|<b>Methods:</b> We", "was built.|Methods: We",
      "is S.|(4) In the case");
  std::string plain = text;
  plain.erase(plain.find('|'), 1);
  CAPTURE(plain);
  CHECK(marked(plain) == text);
}

TEST_CASE("Abstracts: a stop within something else is no end of a sentence") {
  const std::string text = GENERATE(
      "G.V. Chicherin and J.S.Bach", "the U.S. and the U.S.A. of K.In and S.To here", "a Ph.D. of",
      "i.e.The and e.g.This and vs.The and cf.The", "at http://Example.Com/Foo.The end",
      "at www.Example.Com and", "at Example.Com and", "to K.Mori@Example.Jp and",
      "Ken.Mori-shi@example.jp and", "10.1234/abc.The and", "with Node.JS and ASP.NET and",
      "the data.CSV file", "foo.bar.Baz is", "TensorFlow.Keras is", "my_file.Name is",
      "St.Paul and Dr.Mori and Prof.Mori and No.Five and Mt.Fuji and", "Co.Ltd and", "Fig.Two and",
      "Yahoo!Japan is", "1.The case", "is done. 2.Methods are", "done 2.Methods 3.Results are",
      "std.Foo::bar is", "call f.Next(x) now", "in 3.5 or 3.5A and", "wait...Then it",
      "pages a.B and", "the end. After that", "the end.after that", "the end.", "the end.T", ".The",
      "");
  CHECK(marked(text) == text);
}

TEST_CASE("Abstracts: the reader puts the spaces in and says so, if it may") {
  const std::string text =
      "抄録\nThe ferry was closed.After the flood it came back.This is its story.\n"
      "著者\n石川 隆\n";
  for (const bool repair : {true, false}) {
    ReadOptions options;
    options.repair = repair;
    Record record;
    Diagnostics diagnostics;
    text::make_text_reader(options)->read({text, 100}, {}, nullptr, record, diagnostics);
    REQUIRE(record.abstracts.size() == 1);
    if (!repair) {
      CHECK(record.abstracts[0].text.find("closed.After") != std::string::npos);
      CHECK(diagnostics.size() == 0);
      continue;
    }
    CHECK(record.abstracts[0].text ==
          "The ferry was closed. After the flood it came back. This is its story.");
    REQUIRE(diagnostics.size() == 1);
    const Diagnostic& note = diagnostics.list()[0];
    CHECK(note.kind == DiagnosticKind::abstract_run_together);
    CHECK(note.arguments == std::vector<std::string>{"2"});
    CHECK(text.substr(note.where.begin - 100, note.where.end - note.where.begin) == ".A");
  }
}

TEST_CASE("Abstracts: only English ones are mended") {
  Record record;
  record.abstracts = {{"Es ist so.Aber nicht immer.Dann kam er", "de", false, {}},
                      {"Ferries were closed.After that", "en-GB", false, {}}};
  Diagnostics diagnostics;
  text::repair_abstracts({}, record, diagnostics);
  CHECK(record.abstracts[0].text == "Es ist so.Aber nicht immer.Dann kam er");
  CHECK(record.abstracts[1].text == "Ferries were closed. After that");
  CHECK(diagnostics.size() == 1);
}
