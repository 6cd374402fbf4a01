#include "write/bibtex/writer.hpp"

#include "catch.hpp"
#include "write/bibtex/walk_entry.hpp"
#include "write/full_record.hpp"
#include "write/seed_record.hpp"

using namespace shoshi;

namespace {

using Make = std::unique_ptr<Writer> (*)(const WriteOptions&);

std::string written(Make make, const Record& record, Diagnostics& diagnostics) {
  Output output;
  make({})->write(record, {"fujimoto2020", "stable"}, output, diagnostics);
  REQUIRE(output.key_ends().size() == 1);
  CHECK(output.bytes().substr(0, output.key_ends()[0]).ends_with("{fujimoto2020"));
  return std::string(output.bytes());
}

std::string written(Make make, const Record& record) {
  Diagnostics diagnostics;
  return written(make, record, diagnostics);
}

Make any_flavour() {
  return GENERATE(Make{bibtex::make_bibtex_writer}, Make{bibtex::make_biblatex_writer});
}

}  // namespace

TEST_CASE("BibTeX: an article is written as in the worked example") {
  CHECK(written(bibtex::make_bibtex_writer, test::seed_record()) ==
        "@article{fujimoto2020,\n"
        "  author    = {藤本, 健太朗},\n"
        "  journal   = {国際政治},\n"
        "  publisher = {一般財団法人 日本国際政治学会},\n"
        "  volume    = {2020},\n"
        "  number    = {201},\n"
        "  pages     = {201\\_66--201\\_81},\n"
        "  year      = {2020},\n"
        "  month     = sep,\n"
        "  day       = {15},\n"
        "  issn      = {0454-2215},\n"
        "  langid    = {japanese},\n"
        "  abstract  = {Treaties leave traces that outlast their authors.},\n"
        "  annote    = {オンライン公開: 2022-03-31; 参考文献数: 63}\n"
        "}\n");
}

TEST_CASE("BibLaTeX: an article is written as in the worked example") {
  CHECK(written(bibtex::make_biblatex_writer, test::seed_record()) ==
        "@article{fujimoto2020,\n"
        "  author       = {藤本, 健太朗},\n"
        "  journaltitle = {国際政治},\n"
        "  volume       = {2020},\n"
        "  number       = {201},\n"
        "  pages        = {201\\_66--201\\_81},\n"
        "  date         = {2020-09-15},\n"
        "  issn         = {0454-2215},\n"
        "  langid       = {japanese},\n"
        "  language     = {japanese},\n"
        "  publisher    = {{一般財団法人 日本国際政治学会}},\n"
        "  abstract     = {Treaties leave traces that outlast their authors.},\n"
        "  annotation   = {オンライン公開: 2022-03-31; 参考文献数: 63}\n"
        "}\n");
}

TEST_CASE("BibTeX: a record of any kind keeps everything in either flavour") {
  const Make make = any_flavour();
  const int kind = GENERATE(range(0, 11));
  Record record = test::full_record();
  record.kind = static_cast<RecordKind>(kind);
  Diagnostics diagnostics;
  const std::string bytes = written(make, record, diagnostics);
  CAPTURE(kind, bytes);
  CHECK(test::lost(test::sentinels(), bytes, diagnostics).empty());
  CHECK(test::walk_entry(bytes).fault.empty());
}

TEST_CASE("BibTeX: what was not understood is kept as text, and no identifier is made of it") {
  const Make make = any_flavour();
  Diagnostics diagnostics;
  const std::string bytes = written(make, test::unread_record(), diagnostics);
  CAPTURE(bytes);
  CHECK(test::lost(test::unread_sentinels(), bytes, diagnostics).empty());
  const test::WalkedEntry entry = test::walk_entry(bytes);
  for (const char* name : {"issn", "isbn", "doi", "date", "month", "naid", "langid"}) {
    CHECK(test::field_of(entry, name).empty());
  }
  CHECK(diagnostics.size() == 0);
}

TEST_CASE("BibTeX: no field is written twice") {
  const Make make = any_flavour();
  const test::WalkedEntry entry = test::walk_entry(written(make, test::full_record()));
  for (std::size_t i = 0; i < entry.fields.size(); ++i) {
    for (std::size_t j = 0; j < i; ++j) CHECK(entry.fields[i].name != entry.fields[j].name);
  }
}

TEST_CASE("BibTeX: an empty record is still an entry") {
  CHECK(written(bibtex::make_bibtex_writer, {}) == "@misc{fujimoto2020,\n}\n");
  CHECK(bibtex::make_bibtex_writer({})->separator() == "\n");
}
