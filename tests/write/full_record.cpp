#include "full_record.hpp"

#include <algorithm>
#include <array>
#include <optional>

namespace shoshi::test {
namespace {

constexpr auto kSentinels = std::to_array<Sentinel>({
    {"main title", "Qmaintitleq"},
    {"subtitle", "Qsubtitleq"},
    {"second main title", "Qsecondtitleq"},
    {"parallel title", "Qparalleltitleq"},
    {"parallel subtitle", "Qparallelsubtitleq"},
    {"translated title", "Qtranslatedtitleq"},
    {"original title", "Qoriginaltitleq"},
    {"title reading", "Qtitlereadingq"},
    {"romanized title", "Qromanizedtitleq"},
    {"author", "Qauthorfamilyq"},
    {"author", "Qauthorgivenq"},
    {"author", "Qauthorsuffixq"},
    {"author reading", "Qreadingfamilyq"},
    {"author reading", "Qreadinggivenq"},
    {"romanized author", "Qlatinfamilyq"},
    {"romanized author", "Qlatingivenq"},
    {"role of author", "Qauthorroleq"},
    {"affiliation", "Qaffiliationq"},
    {"second affiliation", "Qfurtheraffiliationq"},
    {"ORCID", "0000-0002-1825-0097"},
    {"corporate author", "Qcorporateq"},
    {"meeting", "Qmeetingauthorq"},
    {"whole name", "Qwholenameq"},
    {"name as written", "Qnameaswrittenq"},
    {"editor", "Qeditorq"},
    {"supervising editor", "Qsupervisingeditorq"},
    {"translator", "Qtranslatorq"},
    {"supervising translator", "Qsupervisingtranslatorq"},
    {"illustrator", "Qillustratorq"},
    {"commentator", "Qcommentatorq"},
    {"advisor", "Qadvisorq"},
    {"other contributor", "Qothercontributorq"},
    {"role of other contributor", "Qotherroleq"},
    {"container title", "Qcontainertitleq"},
    {"container subtitle", "Qcontainersubtitleq"},
    {"parallel container title", "Qparallelcontainerq"},
    {"print ISSN", "0454-2215"},
    {"online ISSN", "1883-9916"},
    {"linking ISSN", "2049-3630"},
    {"NCID of the container", "AN00406024"},
    {"ISBN of the container", "9784000000017"},
    {"other identifier of the container", "Qcontaineridentifierq"},
    {"container abbreviation", "Qabbreviationq"},
    {"series", "Qseriesq"},
    {"series number", "Qseriesnumberq"},
    {"second series", "Qfurtherseriesq"},
    {"publisher", "Qpublisherq"},
    {"second publisher", "Qfurtherpublisherq"},
    {"place", "Qplaceq"},
    {"second place", "Qfurtherplaceq"},
    {"edition", "Qeditionq"},
    {"volume", "Qvolumeq"},
    {"issue", "Qissueq"},
    {"total number", "Qtotalnumberq"},
    {"first page", "Qfirstpageq"},
    {"last page", "Qlastpageq"},
    {"second page range", "Qfurtherpageq"},
    {"article number", "Qarticlenumberq"},
    {"extent", "Qextentq"},
    {"issued", "1987"},
    {"available", "1988"},
    {"received", "1984"},
    {"revised", "1985"},
    {"accepted", "1986"},
    {"DOI", "10.9999/qdoiq"},
    {"URL", "https://example.org/qurlq"},
    {"second URL", "https://example.org/qfurtherurlq"},
    {"NAID", "110002763494"},
    {"CRID", "1390282679123456789"},
    {"NDL bibliographic ID", "023456789"},
    {"PMID", "31452104"},
    {"handle", "20.500.12345/qhandleq"},
    {"ISBN", "9784000000024"},
    {"other identifier", "Qotheridentifierq"},
    {"abstract", "Qabstractq"},
    {"second abstract", "Qfurtherabstractq"},
    {"keyword", "Qkeywordq"},
    {"second keyword", "Qfurtherkeywordq"},
    {"reference count", "7063"},
    {"cited-by count", "7064"},
    {"cited-by count", "7065"},
    {"degree", "Qdegreeq"},
    {"degree institution", "Qinstitutionq"},
    {"degree number", "Qdegreenumberq"},
    {"degree date", "1983"},
    {"event", "Qeventq"},
    {"event place", "Qeventplaceq"},
    {"event date", "1982"},
    {"event number", "Qeventnumberq"},
    {"note", "Qnoteq"},
    {"second note", "Qfurthernoteq"},
    {"unread label", "Qunreadlabelq"},
    {"unread text", "Qunreadtextq"},
    {"unlabelled text", "Qunlabelledq"},
});

constexpr auto kUnreadSentinels = std::to_array<Sentinel>({
    {"ISSN", "Qissntextq"},
    {"ISBN of the container", "Qcontainerisbntextq"},
    {"volume", "Qvolumetextq"},
    {"issue", "Qissuetextq"},
    {"total number", "Qtotalnumbertextq"},
    {"pages", "Qpagestextq"},
    {"article number", "Qarticlenumbertextq"},
    {"extent", "Qextenttextq"},
    {"issued", "Qissuedtextq"},
    {"available", "Qavailabletextq"},
    {"received", "Qreceivedtextq"},
    {"revised", "Qrevisedtextq"},
    {"accepted", "Qacceptedtextq"},
    {"DOI", "Qdoitextq"},
    {"NAID", "Qnaidtextq"},
    {"language", "Qlanguagetextq"},
    {"reference count", "Qreferencestextq"},
    {"cited-by count", "Qcitedtextq"},
    {"degree date", "Qgrantedtextq"},
    {"event date", "Qeventdatetextq"},
});

Parsed<std::string> parsed(std::string value) {
  return {value, value, {}, false};
}

template <class T>
Parsed<T> unread(std::string text) {
  return {std::move(text), std::nullopt, {}, false};
}

Parsed<DateRange> day_in(std::int16_t year) {
  return {std::to_string(year) + "年2月3日", DateRange{{year, 2, 3, Season::none}, {}}, {}, false};
}

Contributor contributor(Role role, std::string family, std::string role_text = {}) {
  Contributor result;
  result.role = role;
  result.text = family;
  result.names = {{std::move(family), {}, {}, {}, Script::latin, false}};
  result.role_text = std::move(role_text);
  return result;
}

Contributor body(ContributorKind kind, std::string literal) {
  Contributor result;
  result.kind = kind;
  result.text = literal;
  result.names = {{{}, {}, std::move(literal), {}, Script::unknown, false}};
  return result;
}

Contributor first_author() {
  Contributor author = contributor(Role::author, "Qauthorfamilyq", "Qauthorroleq");
  Name& name = author.names.front();
  name.given = "Qauthorgivenq";
  name.suffix = "Qauthorsuffixq";
  name.script = Script::han;
  author.names.push_back({"Qreadingfamilyq", "Qreadinggivenq", {}, {}, Script::kana, false});
  author.names.push_back({"Qlatinfamilyq", "Qlatingivenq", {}, {}, Script::latin, false});
  author.text = "Qauthorfamilyq Qauthorgivenq Qauthorsuffixq Qauthorroleq";
  author.affiliations = {{"Qaffiliationq", "ja", false, {}},
                         {"Qfurtheraffiliationq", "en", false, {}}};
  author.orcid = "0000-0002-1825-0097";
  return author;
}

std::vector<Contributor> all_contributors() {
  std::vector<Contributor> list = {
      first_author(),
      body(ContributorKind::corporate, "Qcorporateq"),
      body(ContributorKind::meeting, "Qmeetingauthorq"),
      body(ContributorKind::person, "Qwholenameq"),
      contributor(Role::editor, "Qeditorq"),
      contributor(Role::supervising_editor, "Qsupervisingeditorq"),
      contributor(Role::translator, "Qtranslatorq"),
      contributor(Role::supervising_translator, "Qsupervisingtranslatorq"),
      contributor(Role::illustrator, "Qillustratorq"),
      contributor(Role::commentator, "Qcommentatorq"),
      contributor(Role::advisor, "Qadvisorq"),
      contributor(Role::other, "Qothercontributorq", "Qotherroleq"),
  };
  Contributor& nameless = list.emplace_back();
  nameless.kind = ContributorKind::unknown;
  nameless.text = "Qnameaswrittenq";
  return list;
}

std::vector<Title> all_titles() {
  return {
      {TitleKind::main, "Qmaintitleq", "Qsubtitleq", "ja", false, {}},
      {TitleKind::main, "Qsecondtitleq", "", "ja", false, {}},
      {TitleKind::parallel, "Qparalleltitleq", "Qparallelsubtitleq", "en", false, {}},
      {TitleKind::translated, "Qtranslatedtitleq", "", "fr", false, {}},
      {TitleKind::original, "Qoriginaltitleq", "", "de", false, {}},
      {TitleKind::reading, "Qtitlereadingq", "", "ja", false, {}},
      {TitleKind::romanized, "Qromanizedtitleq", "", "ja-Latn", false, {}},
  };
}

Container full_container() {
  Container container;
  container.titles = {{TitleKind::main, "Qcontainertitleq", "Qcontainersubtitleq", "ja", false, {}},
                      {TitleKind::parallel, "Qparallelcontainerq", "", "en", false, {}}};
  container.issns = {{IssnKind::online, parsed("1883-9916")},
                     {IssnKind::print, parsed("0454-2215")},
                     {IssnKind::linking, parsed("2049-3630")}};
  container.identifiers = {{"ncid", parsed("AN00406024")},
                           {"isbn", parsed("9784000000017")},
                           {"jtitle", parsed("Qcontaineridentifierq")}};
  container.abbreviation = "Qabbreviationq";
  return container;
}

void add_numbering(Record& record) {
  record.edition = "Qeditionq";
  record.volume = parsed("Qvolumeq");
  record.issue = parsed("Qissueq");
  record.total_number = parsed("Qtotalnumberq");
  record.pages = {
      "Qfirstpageq-Qlastpageq, Qfurtherpageq",
      std::vector<PageRange>{{"Qfirstpageq", "Qlastpageq", false}, {"Qfurtherpageq", "", false}},
      {},
      false};
  record.article_number = parsed("Qarticlenumberq");
  record.extent = parsed("Qextentq");
  record.issued = day_in(1987);
  record.available = day_in(1988);
  record.received = day_in(1984);
  record.revised = day_in(1985);
  record.accepted = day_in(1986);
}

void add_identifiers(Record& record) {
  record.doi = parsed("10.9999/qdoiq");
  record.urls = {{"https://example.org/qurlq", "und", false, {}},
                 {"https://example.org/qfurtherurlq", "und", false, {}}};
  record.identifiers = {
      {"naid", parsed("110002763494")},         {"crid", parsed("1390282679123456789")},
      {"ndlbibid", parsed("023456789")},        {"pmid", parsed("31452104")},
      {"hdl", parsed("20.500.12345/qhandleq")}, {"isbn", parsed("9784000000024")},
      {"jst", parsed("Qotheridentifierq")}};
}

bool names_member(const Diagnostic& diagnostic, const Sentinel& sentinel) {
  if (!describe(diagnostic.kind).code.starts_with('W')) return false;
  const std::string message = message_text(diagnostic);
  return message.find(sentinel.mark) != std::string::npos ||
         message.find(sentinel.member) != std::string::npos;
}

}  // namespace

Record full_record() {
  Record record;
  record.kind = RecordKind::journal_article;
  record.titles = all_titles();
  record.contributors = all_contributors();
  record.more_contributors = true;
  record.container = full_container();
  record.series = {{{"Qseriesq", "ja", false, {}}, "Qseriesnumberq"},
                   {{"Qfurtherseriesq", "ja", false, {}}, ""}};
  record.publishers = {{"Qpublisherq", "ja", false, {}}, {"Qfurtherpublisherq", "en", false, {}}};
  record.places = {{"Qplaceq", "ja", false, {}}, {"Qfurtherplaceq", "ja", false, {}}};
  add_numbering(record);
  add_identifiers(record);
  record.languages = {{"ja", "日本語", false, {}}, {"en", "英語", false, {}}};
  record.abstracts = {{"Qabstractq", "ja", false, {}}, {"Qfurtherabstractq", "en", false, {}}};
  record.keywords = {{"Qkeywordq", "ja", false, {}}, {"Qfurtherkeywordq", "en", false, {}}};
  record.reference_count = {"7063件", 7063U, {}, false};
  record.cited_by_counts = {"7064 7065", std::vector<std::uint32_t>{7064, 7065}, {}, false};
  record.degree = {{"Qdegreeq", "ja", false, {}},
                   {"Qinstitutionq", "ja", false, {}},
                   "Qdegreenumberq",
                   day_in(1983)};
  record.event = {{"Qeventq", "ja", false, {}}, "Qeventplaceq", day_in(1982), "Qeventnumberq"};
  record.notes = {{"Qnoteq", "ja", false, {}}, {"Qfurthernoteq", "en", false, {}}};
  record.unread = {{"Qunreadlabelq", "Qunreadtextq", {}}, {"", "Qunlabelledq", {}}};
  return record;
}

std::span<const Sentinel> sentinels() {
  return kSentinels;
}

Record unread_record() {
  Record record;
  record.kind = RecordKind::journal_article;
  record.container.issns = {{IssnKind::unknown, unread<std::string>("Qissntextq")}};
  record.container.identifiers = {{"isbn", unread<std::string>("Qcontainerisbntextq")}};
  record.volume = unread<std::string>("Qvolumetextq");
  record.issue = unread<std::string>("Qissuetextq");
  record.total_number = unread<std::string>("Qtotalnumbertextq");
  record.pages = unread<std::vector<PageRange>>("Qpagestextq");
  record.article_number = unread<std::string>("Qarticlenumbertextq");
  record.extent = unread<std::string>("Qextenttextq");
  record.issued = unread<DateRange>("Qissuedtextq");
  record.available = unread<DateRange>("Qavailabletextq");
  record.received = unread<DateRange>("Qreceivedtextq");
  record.revised = unread<DateRange>("Qrevisedtextq");
  record.accepted = unread<DateRange>("Qacceptedtextq");
  record.doi = unread<std::string>("Qdoitextq");
  record.identifiers = {{"naid", unread<std::string>("Qnaidtextq")}};
  record.languages = {{"und", "Qlanguagetextq", false, {}}};
  record.reference_count = unread<std::uint32_t>("Qreferencestextq");
  record.cited_by_counts = unread<std::vector<std::uint32_t>>("Qcitedtextq");
  record.degree.granted = unread<DateRange>("Qgrantedtextq");
  record.event.date = unread<DateRange>("Qeventdatetextq");
  return record;
}

std::span<const Sentinel> unread_sentinels() {
  return kUnreadSentinels;
}

std::vector<std::string> lost(std::span<const Sentinel> marks, std::string_view output,
                              const Diagnostics& diagnostics) {
  std::vector<std::string> result;
  for (const Sentinel& sentinel : marks) {
    if (output.find(sentinel.mark) != std::string_view::npos) continue;
    const auto& list = diagnostics.list();
    const bool named = std::any_of(list.begin(), list.end(), [&](const Diagnostic& diagnostic) {
      return names_member(diagnostic, sentinel);
    });
    if (!named) result.emplace_back(sentinel.mark);
  }
  return result;
}

}  // namespace shoshi::test
