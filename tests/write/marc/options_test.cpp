#include <string>
#include <vector>

#include "../full_record.hpp"
#include "catch.hpp"
#include "rules.hpp"
#include "written_record.hpp"

namespace shoshi::marc {
namespace {

using test::on;
using test::person;
using test::read_as;
using test::title;
using test::untitled_article;
using test::walked;
using Fields = std::vector<std::string>;

std::string first(const test::WalkedRecord& record, std::string_view tag) {
  const Fields fields = record.with_tag(tag);
  return fields.empty() ? std::string() : fields.front();
}

Record article_with_forms() {
  Record record = untitled_article();
  record.titles = {title("冷戦の起源"), title("Origins of the Cold War", TitleKind::parallel, "en"),
                   title("レイセン ノ キゲン", TitleKind::reading),
                   title("Reisen no kigen", TitleKind::romanized)};
  auto& names = record.contributors.front().names;
  names.push_back({"フジモト", "ケンタロウ", {}, {}, Script::kana, false});
  names.push_back({"Fujimoto", "Kentarō", {}, {}, Script::latin, false});
  record.container.titles.push_back(title("コクサイ セイジ", TitleKind::reading));
  record.container.titles.push_back(title("Kokusai seiji", TitleKind::romanized));
  return record;
}

TEST_CASE("an organization code owns the key and is the cataloguing agency") {
  const test::WalkedRecord record = walked(untitled_article(), {.organization = "JP-ToTOH"});
  CHECK(first(record, "003") == "=003  JP-ToTOH");
  CHECK(first(record, "035") == "=035  \\\\$a(JP-ToTOH)issn04542215v2020n201p201-66");
  CHECK(first(record, "040") == "=040  \\\\$aJP-ToTOH$bjpn$erda$cJP-ToTOH");
  CHECK(record.fields[1].tag == "003");
}

TEST_CASE("with romanised fields the record's own script is in 880 and readings are notes") {
  const test::WalkedRecord record = walked(article_with_forms(), {.profile = MarcProfile::lc});
  CHECK(first(record, "100") == "=100  1\\$6880-01$aFujimoto, Kentarō,$e著者$4aut");
  CHECK(first(record, "245") ==
        "=245  10$6880-02$aReisen no kigen =$bOrigins of the Cold War /$cFujimoto Kentarō.");
  CHECK(first(record, "773").starts_with("=773  0\\$6880-03$7nnas$tKokusai seiji.$d"));
  CHECK(record.with_tag("880") ==
        Fields{"=880  1\\$6100-01/$1$a藤本, 健太朗,$e著者$4aut",
               "=880  10$6245-02/$1$a冷戦の起源 =$bOrigins of the Cold War /$c藤本健太朗.",
               "=880  0\\$6773-03/$1$t国際政治."});
  const Fields notes = record.with_tag("500");
  REQUIRE(notes.size() == 3);
  CHECK(notes[1] == "=500  \\\\$a著者ヨミ: 藤本, 健太朗 = フジモト, ケンタロウ");
  CHECK(notes[2] == "=500  \\\\$aタイトルヨミ: レイセン ノ キゲン");
  CHECK(first(record, "773").find("$nタイトルヨミ: コクサイ セイジ") != std::string::npos);
}

TEST_CASE("without a romanised form the field is in the record's own script and has no 880") {
  Record record = untitled_article();
  record.titles = {title("冷戦の起源")};
  record.contributors.front().names.push_back(
      {"フジモト", "ケンタロウ", {}, {}, Script::kana, false});
  record.contributors.push_back(person("Fog", "Kay"));
  record.contributors.back().names.front().script = Script::latin;
  const test::WalkedRecord read = walked(record, {.profile = MarcProfile::lc});
  CHECK(first(read, "100") == "=100  1\\$a藤本, 健太朗,$e著者$4aut");
  CHECK(first(read, "245") == "=245  10$a冷戦の起源 /$c藤本健太朗, Kay Fog.");
  CHECK(first(read, "700") == "=700  1\\$aFog, Kay,$e著者$4aut");
  CHECK(read.with_tag("880").empty());
}

TEST_CASE("without ISBD punctuation no subfield ends in a mark and the leader says so") {
  Record record = article_with_forms();
  record.titles.front().subtitle = "その一";
  record.contributors.front().names.front().suffix = "Jr.";
  record.event = {{"霧学会大会", "ja", false, {}}, "釧路", on(2020, 9), "第3回"};
  record.series = {{{"霧叢書", "ja", false, {}}, "12"}};
  const test::WalkedRecord read = walked(record, {.punctuation = MarcPunctuation::none});
  CHECK(read.leader[18] == 'c');
  CHECK(first(read, "100") == "=100  1\\$6880-01$a藤本, 健太朗$cJr.$e著者$4aut");
  CHECK(first(read, "245") ==
        "=245  10$6880-02$a冷戦の起源$bその一 = Origins of the Cold War$c藤本健太朗 Jr.");
  CHECK(first(read, "264") == "=264  \\1$b一般財団法人 日本国際政治学会$c2020-09-15");
  CHECK(first(read, "490") == "=490  0\\$a霧叢書$v12");
  CHECK(first(read, "711") == "=711  2\\$a霧学会大会$n第3回$d2020-09$c釧路");
  CHECK(first(read, "773").find("$t国際政治$d") != std::string::npos);
  CHECK(first(read, "880") == "=880  1\\$6100-01/$1$aフジモト, ケンタロウ$e著者$4aut");
}

TEST_CASE("what the writer adds in English has no Japanese in it") {
  Record record;
  record.kind = RecordKind::dataset;
  record.contributors = {person("Fog", "Kay"), person("Isle", "Jo", Role::translator)};
  record.more_contributors = true;
  record.container.titles = {title("Tides", TitleKind::main, "en"),
                             title("Gezeiten", TitleKind::parallel, "de")};
  record.total_number = read_as("245");
  record.issued = {"", DateRange{{2020, 0, 0, Season::spring}, {}}, {}, false};
  record.available = on(2022, 3, 31);
  record.received = on(2019);
  record.cited_by_counts = {"5", std::vector<std::uint32_t>{5}, {}, false};
  record.reference_count = {"63", 63U, {}, false};
  record.identifiers = {{"isbn", {"978-0", std::nullopt, {}, false}}};
  record.languages = {{"en", "", false, {}}, {"de", "", false, {}}};
  record.abstracts = {{"Fog.", "en", false, {}}, {"Nebel.", "de", false, {}}};
  record.degree.institution.text = "Fog University";
  const test::WalkedRecord read = walked(record, {.language = CatalogingLanguage::eng});
  Fields fields;
  for (const test::WalkedField& field : read.fields) fields.push_back(field.mnemonic());
  const Fields wanted = {
      "=040  \\\\$beng$erda",
      "=245  10$a[Title not given] /$cKay Fog ; translated by Jo Isle ... [and others].",
      "=264  \\1$cSpring 2020.",
      "=300  \\\\$a1 online resource",
      "=336  \\\\$acomputer dataset$bcod$2rdacontent",
      "=337  \\\\$acomputer$bc$2rdamedia",
      "=338  \\\\$aonline resource$bcr$2rdacarrier",
      "=500  \\\\$aTitle devised by the conversion program; the source record has none.",
      "=500  \\\\$aPublished online: 2022-03-31",
      "=500  \\\\$aISBN (to be checked): 978-0",
      "=500  \\\\$aReceived: 2019",
      "=500  \\\\$aCited by: 5",
      "=504  \\\\$aNumber of references: 63$b63",
      "=546  \\\\$aText: English, German",
      "=546  \\\\$aAbstracts: English, German",
      "=700  1\\$aIsle, Jo,$etranslator$4trl",
      "=710  2\\$aFog University,$edegree granting institution$4dgg",
      "=773  0\\$7nnas$tTides.$g(whole no. 245) (Spring 2020)$nParallel title: Gezeiten",
  };
  for (const std::string& field : wanted) {
    CAPTURE(field, fields);
    CHECK(std::find(fields.begin(), fields.end(), field) != fields.end());
  }
}

TEST_CASE("no label of a fact stays Japanese when cataloguing in English") {
  const auto record = GENERATE(test::full_record(), test::unread_record());
  for (const test::WalkedRecord& read :
       test::walked_in_full(record, {.language = CatalogingLanguage::eng})) {
    for (const std::string& note : read.with_tag("500")) {
      const std::string label = note.substr(0, note.find(':'));
      CAPTURE(note);
      CHECK(std::all_of(label.begin(), label.end(),
                        [](char c) { return static_cast<unsigned char>(c) < 0x80; }));
    }
  }
}

TEST_CASE("months on end have their names in English") {
  Record record = untitled_article();
  record.issued = {
      "", DateRange{{2020, 1, 0, Season::none}, {2020, 2, 0, Season::none}}, {}, false};
  CHECK(first(walked(record, {.language = CatalogingLanguage::eng}), "264")
            .ends_with("$cJanuary-February 2020."));
}

TEST_CASE("a serial component part has the codes of continuing resources") {
  Record record = untitled_article();
  record.titles = {title("霧の朝")};
  const MarcOptions serial{.component_level = 'b'};
  const test::WalkedRecord read = walked(record, serial);
  CHECK(read.leader.substr(6, 2) == "ab");
  CHECK(first(read, "008") == "=008  260101e20200915ja || ||o|||||0   d0jpn d");
  record.titles = {title("The fog", TitleKind::main, "en")};
  CHECK(first(walked(record, serial), "008")[6 + 33] == 'a');
  record.titles.clear();
  CHECK(first(walked(record, serial), "008")[6 + 33] == '|');
}

TEST_CASE("only a part of a serial is a serial component part") {
  const auto kind = GENERATE(RecordKind::book, RecordKind::chapter, RecordKind::thesis);
  Record record = untitled_article();
  record.kind = kind;
  const test::WalkedRecord read = walked(record, {.component_level = 'b'});
  CHECK(read.leader[7] == (kind == RecordKind::chapter ? 'a' : 'm'));
  CHECK(first(read, "008").substr(6 + 33, 1) == "0");
}

TEST_CASE("publication stands in 260 if that is asked for") {
  const test::WalkedRecord read = walked(untitled_article(), {.imprint_260 = true});
  CHECK(first(read, "260") == "=260  \\\\$b一般財団法人 日本国際政治学会,$c2020-09-15.");
  CHECK(read.with_tag("264").empty());
}

TEST_CASE("a record that is too long is withheld if that is asked for, and told why") {
  const auto [bytes, messages] = GENERATE(table<std::size_t, std::vector<std::string>>({
      {9'994, {}},
      {9'995, {"MARC field 520 has 10000 bytes, more than 9999; record withheld"}},
      {100'000,
       {"MARC field 520 has 100005 bytes, more than 9999; record withheld",
        "MARC record has 100277 bytes, more than 99999; record withheld"}},
  }));
  Record record;
  record.abstracts = {{std::string(bytes, 'x'), "en", false, {}}};
  Diagnostics diagnostics;
  const std::string written =
      test::iso2709_of(record, diagnostics, {.oversize = MarcOversize::error});
  CHECK(written.empty() == !messages.empty());
  CHECK(diagnostics.has_error() == !messages.empty());
  Fields told;
  for (const Diagnostic& one : diagnostics.list()) {
    CHECK(one.kind == DiagnosticKind::marc_record_too_long);
    told.push_back(message_text(one));
  }
  CHECK(told.size() == messages.size());
  CHECK((told.empty() || told.front() == messages.front()));
  CHECK(test::walked_in_full(record, {.oversize = MarcOversize::error}).size() == 3);
}

TEST_CASE("nothing of a full record is lost under any option") {
  const MarcOptions options =
      GENERATE(MarcOptions{.organization = "JTNDL"}, MarcOptions{.profile = MarcProfile::lc},
               MarcOptions{.punctuation = MarcPunctuation::none},
               MarcOptions{.language = CatalogingLanguage::eng},
               MarcOptions{.component_level = 'b'}, MarcOptions{.imprint_260 = true});
  const auto kind = GENERATE(RecordKind::journal_article, RecordKind::book);
  Record record = test::full_record();
  record.kind = kind;
  Diagnostics diagnostics;
  const std::string output = test::iso2709_of(record, diagnostics, options);
  CHECK(test::lost(test::sentinels(), output, diagnostics) == std::vector<std::string>{});
  CHECK(test::broken_rules(walked(record, options)) == Fields{});
}

}  // namespace
}  // namespace shoshi::marc
