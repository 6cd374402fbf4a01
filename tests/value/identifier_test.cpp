#include "value/identifier.hpp"

#include <string>
#include <vector>

#include "catch.hpp"

using namespace shoshi;
using namespace shoshi::value;

namespace {

std::vector<std::string> codes(const Diagnostics& diagnostics) {
  std::vector<std::string> out;
  for (const Diagnostic& diagnostic : diagnostics.list()) {
    out.emplace_back(describe(diagnostic.kind).code);
  }
  return out;
}

std::string marked(const std::string& text, const Diagnostics& diagnostics) {
  const Span where = diagnostics.list().front().where;
  return text.substr(where.begin, where.size());
}

}  // namespace

TEST_CASE("an ISSN is read in every form it is printed in") {
  const auto [text, value] = GENERATE(table<std::string, std::string>({
      {"0454-2215", "0454-2215"},
      {"04542215", "0454-2215"},
      {"ISSN:04542215", "0454-2215"},
      {"(ISSN:04542215)", "0454-2215"},
      {"ISSN 0454-2215", "0454-2215"},
      {"ISSN0919-5858", "0919-5858"},
      {"Print ISSN: 0454-2215", "0454-2215"},
      {"0454\u20132215", "0454-2215"},
      {"0454 2215", "0454-2215"},
      {"０４５４－２２１５", "0454-2215"},
      {"2187-509x", "2187-509X"},
      {"2187-509×", "2187-509X"},
      {"2187-509Х", "2187-509X"},
      {"2187-509Ⅹ", "2187-509X"},
      {"1881-2058 (Online)", "1881-2058"},
      {" 1345-8728 ", "1345-8728"},
      {"2189-7506", "2189-7506"},
      {"1882-3742", "1882-3742"},
  }));
  Diagnostics diagnostics;
  const Parsed<std::string> issn = read_issn({text, 0}, diagnostics);
  INFO(text);
  CHECK(issn.value == value);
  CHECK(text.substr(issn.where.begin, issn.where.size()) == issn.text);
  CHECK(diagnostics.list().empty());
}

TEST_CASE("a wrong check digit of an ISSN is reported at that digit") {
  Diagnostics diagnostics;
  const std::string text = "ISSN:0454-2216";
  const Parsed<std::string> issn = read_issn({text, 0}, diagnostics);
  CHECK_FALSE(issn.value);
  CHECK(issn.text == "0454-2216");
  REQUIRE(codes(diagnostics) == std::vector<std::string>{"V001"});
  CHECK(diagnostics.list()[0].where == Span{13, 14});
  CHECK(diagnostics.list()[0].arguments == std::vector<std::string>{"0454-2216", "5"});
}

TEST_CASE("what has not the form of an ISSN is kept and reported") {
  const auto [text, place] = GENERATE(table<std::string, std::string>({
      {"0454-221", "0454-221"},
      {"ISSN:0454", "0454"},
      {"0454-22155", "0454-22155"},
      {"045422150", "045422150"},
      {"0454-221A", "0454-221A"},
      {"unknown", "unknown"},
      {"X454-2215", "454-2215"},
  }));
  Diagnostics diagnostics;
  const Parsed<std::string> issn = read_issn({text, 0}, diagnostics);
  INFO(text);
  CHECK_FALSE(issn.value);
  CHECK(issn.text == place);
  REQUIRE(codes(diagnostics) == std::vector<std::string>{"V002"});
  CHECK(marked(text, diagnostics) == place);
}

TEST_CASE("an empty value is not stated and not reported") {
  Diagnostics diagnostics;
  CHECK_FALSE(read_issn({"", 7}, diagnostics).stated());
  CHECK_FALSE(read_doi({"  ", 7}, diagnostics).stated());
  CHECK_FALSE(read_isbn({"", 7}, diagnostics).stated());
  CHECK_FALSE(read_orcid({"", 7}, diagnostics).stated());
  CHECK_FALSE(read_identifier("naid", {"", 7}, diagnostics).number.stated());
  CHECK(diagnostics.list().empty());
}

TEST_CASE("several ISSNs of one value keep their kinds") {
  Diagnostics diagnostics;
  SECTION("named before the number") {
    const auto issns = read_issns({"Print ISSN: 0454-2215, Online ISSN : 1883-9916", 0},
                                  IssnKind::unknown, diagnostics);
    REQUIRE(issns.size() == 2);
    CHECK(issns[0].kind == IssnKind::print);
    CHECK(issns[0].number.value == "0454-2215");
    CHECK(issns[1].kind == IssnKind::online);
    CHECK(issns[1].number.value == "1883-9916");
  }
  SECTION("named after the number") {
    const auto issns =
        read_issns({"1881-2058 (Print) 1345-8728 (Online)", 0}, IssnKind::unknown, diagnostics);
    REQUIRE(issns.size() == 2);
    CHECK(issns[0].kind == IssnKind::print);
    CHECK(issns[1].kind == IssnKind::online);
  }
  SECTION("named by the label alone") {
    const auto issns = read_issns({"04542215 18839916", 0}, IssnKind::linking, diagnostics);
    REQUIRE(issns.size() == 2);
    CHECK(issns[0].kind == IssnKind::linking);
    CHECK(issns[1].number.value == "1883-9916");
  }
  SECTION("none") {
    const auto issns = read_issns({"none", 0}, IssnKind::unknown, diagnostics);
    REQUIRE(issns.size() == 1);
    CHECK_FALSE(issns[0].number.value);
  }
}

TEST_CASE("the kind of an ISSN is in its label") {
  CHECK(issn_kind("Online ISSN") == IssnKind::online);
  CHECK(issn_kind("eISSN") == IssnKind::online);
  CHECK(issn_kind("ISSN（オンライン）") == IssnKind::online);
  CHECK(issn_kind("Print ISSN") == IssnKind::print);
  CHECK(issn_kind("ISSN-L") == IssnKind::linking);
  CHECK(issn_kind("ISSN") == IssnKind::unknown);
}

TEST_CASE("a DOI is found behind every prefix and before every closing mark") {
  const auto [text, value] = GENERATE(table<std::string, std::string>({
      {"10.11375/kokusaiseiji.201_66", "10.11375/kokusaiseiji.201_66"},
      {"doi:10.11375/kokusaiseiji.201_66", "10.11375/kokusaiseiji.201_66"},
      {"DOI 10.1143/JJAP.28.L2112", "10.1143/JJAP.28.L2112"},
      {"DOI: https://doi.org/10.1241/johokanri.49.63", "10.1241/johokanri.49.63"},
      {"http://dx.doi.org/10.1241/johokanri.49.63.", "10.1241/johokanri.49.63"},
      {"info:doi/10.1241/johokanri.49.63", "10.1241/johokanri.49.63"},
      {"10.1241/johokanri.49.63」", "10.1241/johokanri.49.63"},
      {"(10.1000/182)", "10.1000/182"},
      {"10.1000.10/123456,", "10.1000.10/123456"},
      {"10.1002/(SICI)1097-0258(19980815)17:15/16<1661::AID-SIM968>3.0.CO;2-2",
       "10.1002/(SICI)1097-0258(19980815)17:15/16<1661::AID-SIM968>3.0.CO;2-2"},
      {"10.1000/abc<br>", "10.1000/abc"},
      {"https://doi.org/10.1002/(SICI)8%3C693::AID-ASI4%3E3.0.CO;2-O",
       "10.1002/(SICI)8<693::AID-ASI4>3.0.CO;2-O"},
      {"10.1000/50%25", "10.1000/50%25"},
      {"ＤＯＩ：１０．１１３７５／ａｂｃ", "10.11375/abc"},
      {"DOI10.11374/souseijihinyou1991.26.0_13", "10.11374/souseijihinyou1991.26.0_13"},
      {"https://doi.org/10.5100/jje.32.71?lang=ja", "10.5100/jje.32.71"},
      {"https://doi.org/10.5100/jje.32.71/", "10.5100/jje.32.71"},
      {"10.5100/jje.32.71”", "10.5100/jje.32.71"},
      {"10.5100/jje.32.71（参照 2020-01-01）", "10.5100/jje.32.71"},
      {"10.5100／jje.32.71", "10.5100/jje.32.71"},
      {"10.1002/abc(1).", "10.1002/abc(1)"},
      {"10.5100/jje.32.71, https://example.org/", "10.5100/jje.32.71"},
      {"10.1234/資料_1", "10.1234/資料_1"},
  }));
  Diagnostics diagnostics;
  const Parsed<std::string> doi = read_doi({text, 100}, diagnostics);
  INFO(text);
  CHECK(doi.value == value);
  CHECK(text.substr(doi.where.begin - 100, doi.where.size()) == doi.text);
  CHECK(diagnostics.list().empty());
}

TEST_CASE("what is no DOI is kept and reported") {
  const std::string text = GENERATE(as<std::string>{}, "/johokanri", "10.1241/", "10.12/abc",
                                    "11.1241/abc", "10.1241", "210.1241/abc", "10.12345678901/a");
  Diagnostics diagnostics;
  const Parsed<std::string> doi = read_doi({text, 0}, diagnostics);
  INFO(text);
  CHECK_FALSE(doi.value);
  CHECK(doi.text == text);
  CHECK(codes(diagnostics) == std::vector<std::string>{"V003"});
}

TEST_CASE("an ISBN is read without its hyphens and qualifiers") {
  const auto [text, value] = GENERATE(table<std::string, std::string>({
      {"978-4-04-621880-3", "9784046218803"},
      {"ISBN 978-4-04-621880-3 : 2667円", "9784046218803"},
      {"ISBN-13: 978-4-04-621880-3", "9784046218803"},
      {"4-636-25156-3 (セット)", "4636251563"},
      {"ISBN:9784048930659(pbk.)", "9784048930659"},
      {"０８０４４２９５７Ｘ", "080442957X"},
  }));
  Diagnostics diagnostics;
  const Parsed<std::string> isbn = read_isbn({text, 0}, diagnostics);
  INFO(text);
  CHECK(isbn.value == value);
  CHECK(diagnostics.list().empty());
}

TEST_CASE("an ISBN of ten digits becomes one of thirteen") {
  CHECK(isbn_13("4636251563") == "9784636251562");
  CHECK(isbn_13("9784046218803") == "9784046218803");
}

TEST_CASE("a wrong ISBN is kept and reported") {
  Diagnostics diagnostics;
  SECTION("at its check digit") {
    CHECK_FALSE(read_isbn({"978-4-04-621880-4", 0}, diagnostics).value);
    REQUIRE(codes(diagnostics) == std::vector<std::string>{"V020"});
    CHECK(diagnostics.list()[0].where == Span{16, 17});
  }
  SECTION("as a whole") {
    CHECK_FALSE(read_isbn({"978-4-04", 0}, diagnostics).value);
    CHECK(codes(diagnostics) == std::vector<std::string>{"V021"});
  }
}

TEST_CASE("an ORCID iD is checked") {
  const auto [text, value] = GENERATE(table<std::string, std::string>({
      {"0000-0002-1825-0097", "0000-0002-1825-0097"},
      {"https://orcid.org/0000-0001-5109-3700", "0000-0001-5109-3700"},
      {"000000021694233x", "0000-0002-1694-233X"},
  }));
  Diagnostics diagnostics;
  CHECK(read_orcid({text, 0}, diagnostics).value == value);
  CHECK(diagnostics.list().empty());
  CHECK_FALSE(read_orcid({"0000-0002-1825-0098", 0}, diagnostics).value);
  CHECK_FALSE(read_orcid({"0000-0002", 0}, diagnostics).value);
  CHECK(codes(diagnostics) == std::vector<std::string>{"V022", "V023"});
}

TEST_CASE("identifiers of the services are read bare and from URLs") {
  const auto [scheme, text, value] = GENERATE(table<std::string, std::string, std::string>({
      {"naid", "110002763494", "110002763494"},
      {"naid", "https://ci.nii.ac.jp/naid/40019823794/", "40019823794"},
      {"naid", "NAID:10014567874", "10014567874"},
      {"crid", "1390290699812540032", "1390290699812540032"},
      {"crid", "https://cir.nii.ac.jp/crid/1390290699812540032?lang=en", "1390290699812540032"},
      {"ncid", "BA51293930", "BA51293930"},
      {"ncid", "AA1070693X", "AA1070693X"},
      {"ncid", "ＡＡ１１５０８３２Ｘ", "AA1150832X"},
      {"hdl", "http://hdl.handle.net/2309/1421", "2309/1421"},
      {"hdl", "2309/1421", "2309/1421"},
      {"pmid", "PMID: 12345678", "12345678"},
      {"pmcid", "PMC1234567", "PMC1234567"},
      {"arxiv", "arXiv:1706.03762v5", "1706.03762v5"},
      {"ndlbibid", "000009226517", "000009226517"},
      {"isbn", "978-4-04-621880-3", "9784046218803"},
      {"JST資料番号", "O7000B", "O7000B"},
      {"naid", "NII論文ID(NAID) : 110003136302", "110003136302"},
      {"naid", "ci.nii.ac.jp/naid/110002763494/ja", "110002763494"},
      {"crid", "https://cir.nii.ac.jp/crid/1390290699812540032.json", "1390290699812540032"},
      {"ncid", "info:ncid/AA1150832X", "AA1150832X"},
      {"ncid", "aa1150832Х", "AA1150832X"},
      {"ncid", "AA1150832×", "AA1150832X"},
      {"ncid", "BN00917349", "BN00917349"},
      {"hdl", "info:hdl/2309/1421", "2309/1421"},
      {"hdl", "2309/id:4", "2309/id:4"},
      {"ndlpid", "info:ndljp/pid/1234567", "1234567"},
      {"ndlbibid", "国立国会図書館書誌ID(NDLBibID) 000012345678", "000012345678"},
      {"pmid", "http://www.ncbi.nlm.nih.gov/pubmed/12345678", "12345678"},
      {"pmcid", "https://www.ncbi.nlm.nih.gov/pmc/articles/PMC1234567/", "PMC1234567"},
      {"arxiv", "https://arxiv.org/pdf/2101.12345.pdf", "2101.12345"},
      {"arxiv", "arXiv:math.GT/0309136v1", "math.GT/0309136v1"},
      {"kaken", "17K01285", "17K01285"},
  }));
  Diagnostics diagnostics;
  const Identifier identifier = read_identifier(scheme, {text, 0}, diagnostics);
  INFO(text);
  CHECK(identifier.scheme == scheme);
  CHECK(identifier.number.value == value);
  CHECK(diagnostics.list().empty());
}

TEST_CASE("identifiers of the wrong form have no value") {
  const auto [scheme, text] = GENERATE(table<std::string, std::string>({
      {"naid", "1234"},
      {"crid", "139029069981254003"},
      {"crid", "2390290699812540032"},
      {"ncid", "BA5129393"},
      {"hdl", "2309"},
      {"pmid", "123456789"},
      {"arxiv", "1706"},
      {"arxiv", "hep-th/990100"},
      {"naid", "1100031363021"},
  }));
  Diagnostics diagnostics;
  const Identifier identifier = read_identifier(scheme, {text, 0}, diagnostics);
  INFO(scheme << ' ' << text);
  CHECK_FALSE(identifier.number.value);
  CHECK(identifier.number.text == text);
  CHECK(codes(diagnostics) == std::vector<std::string>{"V023"});
}

TEST_CASE("an NCID with an unexpected check character is kept as a value") {
  Diagnostics diagnostics;
  const Identifier identifier = read_identifier("ncid", {"BA51293931", 0}, diagnostics);
  CHECK(identifier.number.value == "BA51293931");
  CHECK(codes(diagnostics) == std::vector<std::string>{"V024"});
  CHECK(diagnostics.list()[0].where == Span{9, 10});
}

TEST_CASE("a URL of a resolver tells its scheme") {
  CHECK(scheme_of_url("https://doi.org/10.1241/a") == "doi");
  CHECK(scheme_of_url("http://dx.doi.org/10.1241/a") == "doi");
  CHECK(scheme_of_url("https://ci.nii.ac.jp/naid/110002763494") == "naid");
  CHECK(scheme_of_url("https://cir.nii.ac.jp/crid/1390290699812540032") == "crid");
  CHECK(scheme_of_url("http://hdl.handle.net/2309/1421") == "hdl");
  CHECK(scheme_of_url("https://example.org/?u=doi.org/").empty());
  CHECK(scheme_of_url("doi.org/10.1241/a").empty());
}
