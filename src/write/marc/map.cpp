#include "write/marc/map.hpp"

#include <algorithm>
#include <array>

#include "write/marc/rows.hpp"

namespace shoshi::marc {
namespace {

struct Row {
  std::string_view tag;
  void (*add)(Mapping&);
  std::string_view description;  ///< For docs/marc.md.
};

constexpr auto kRows = std::to_array<Row>({
    {"LDR", set_leader, "type and level of the record: see Leader"},
    {"001", add_record_key, "number made from the record alone"},
    {"003", add_key_owner, "the organization code of `--marc-org`"},
    {"005", add_latest_transaction, "time of the conversion"},
    {"007", add_physical_codes, "`cr`, if the record is online"},
    {"008", add_general_codes, "see 008"},
    {"020", add_isbns, "`$a` valid ISBNs of the work, a field each"},
    {"024", add_standard_identifiers,
     "`$a` DOI and other valid identifiers, a field each; `$2` the code of the scheme (`doi`, "
     "`hdl`, `uri` for a CRID), or, with first indicator 8, `$q` its name"},
    {"035", add_system_numbers,
     "`$a` the number of 001 behind the organization code, with `--marc-org`; numbers of the "
     "National Diet Library behind `(JTNDL)`"},
    {"040", add_cataloguing_source,
     "`$a` `$c` the organization code, if given; `$b` language of cataloguing; `$e` `rda`"},
    {"041", add_language_codes,
     "`$a` languages of the text, `$b` of the abstracts, `$h` of the original: if they are more "
     "than 008 says"},
    {"088", add_report_number, "`$a` number of a report without a host"},
    {"100", add_main_person,
     "first author, a person: `$a` name, `$c` suffix, `$d` years of life, `$e` role, `$u` "
     "affiliations, `$4` role as a code, `$1` ORCID"},
    {"110", add_main_body, "first author, a body"},
    {"111", add_main_meeting, "first author, a meeting; role in `$j`"},
    {"245", add_title_statement,
     "`$a` title, `$n` volume of what has no host, `$b` subtitle and parallel titles, `$c` names "
     "with their roles as the title page would have them; second indicator: characters of an "
     "English article"},
    {"246", add_variant_titles,
     "`$a` `$b` parallel titles (31), further titles (3 and blank), translated titles (1 and "
     "blank, `$i`)"},
    {"250", add_edition, "`$a` edition; that of a host stands in 773"},
    {"260", add_imprint, "as 264, with `--marc-260`"},
    {"264", add_publication,
     "`$a` places, `$b` publishers, `$c` date of publication, in words if it is not known; second "
     "indicator 1, of an unpublished thesis 0"},
    {"300", add_extent, "`$a` extent, pages"},
    {"336", add_content_type, "content type (RDA): text or data set"},
    {"337", add_media_type, "media type: computer if online, unmediated if it has pages only"},
    {"338", add_carrier_type, "carrier type: online resource or volume, as 337"},
    {"490", add_series, "`$a` series, `$v` number in it"},
    {"500", add_general_notes,
     "`$a` that the title was devised; date of release online; numbers that are not valid; "
     "everything else, with its label"},
    {"502", add_dissertation_note,
     "`$b` degree, `$c` university, `$d` date, `$o` number of the thesis"},
    {"504", add_bibliography_note, "`$a` `$b` number of references"},
    {"520", add_abstracts, "`$a` abstracts, a field each; first indicator 3"},
    {"546", add_language_note,
     "`$a` languages of the text if they are several, and of the abstracts"},
    {"653", add_keywords, "`$a` keywords, a field each"},
    {"700", add_further_people, "further people, as 100"},
    {"710", add_further_bodies, "further bodies; the university of a thesis (`$4dgg`)"},
    {"711", add_meetings,
     "further meetings; the conference: `$a` name, `$n` number, `$d` date, `$c` place"},
    {"773", add_host_item,
     "the journal or book: `$7` its type, `$t` title, `$b` edition, `$d` place, publisher and the "
     "date of a book, `$g` volume, issue, date and pages as text, `$p` abbreviated title, `$q` the "
     "same for machines, `$x` ISSN, `$z` ISBNs, `$w` number of the National Diet Library, `$n` "
     "further titles, `$o` further ISSNs and other numbers"},
    {"856", add_links,
     "`$u` URLs, a field each; the address of the DOI if there is no other; second indicator 2: "
     "the page of an index"},
    {"880", add_alternates, "readings, romanised forms: see Names, readings and 880"},
});

constexpr bool precedes(const Row& a, const Row& b) {
  return a.tag < b.tag;
}
static_assert(std::is_sorted(kRows.begin() + 1, kRows.end(), precedes),
              "fields stand in the order of their tags");

constexpr auto kMappingRows = write::described(kRows);

const Title* title_of_kind(const Record& record, TitleKind kind) noexcept {
  for (const Title& title : record.titles) {
    if (title.kind == kind && !title.text.empty()) return &title;
  }
  return nullptr;
}

// A record that has its title in a second language only still has one on its title page.
const Title* title_proper(const Record& record) noexcept {
  const Title* const main = title_of_kind(record, TitleKind::main);
  return main != nullptr ? main : title_of_kind(record, TitleKind::parallel);
}

const Contributor* first_author(const Record& record) noexcept {
  for (const Contributor& contributor : record.contributors) {
    if (contributor.role == Role::author && !is_nameless(contributor)) return &contributor;
  }
  return nullptr;
}

bool is_online(const Record& record) noexcept {
  const auto leads_to_work = [](const LocalText& url) {
    return !url.text.empty() && !is_index_page(url.text);
  };
  return record.doi.value || record.available.stated() ||
         std::any_of(record.urls.begin(), record.urls.end(), leads_to_work);
}

bool has_container(const Container& container) noexcept {
  return !container.titles.empty() || !container.issns.empty() || !container.identifiers.empty() ||
         !container.abbreviation.empty();
}

bool has_host(const Record& record, const KindRow& kind) noexcept {
  if (has_container(record.container)) return true;
  return kind.component() &&
         (record.volume.stated() || record.issue.stated() || record.total_number.stated() ||
          record.pages.stated() || record.article_number.stated());
}

// What has an ISSN, issues or whole numbers is a serial.
std::string_view host_codes(const Record& record, const KindRow& kind) noexcept {
  if (!kind.host.empty()) return kind.host;
  const bool serial =
      !record.container.issns.empty() || record.issue.stated() || record.total_number.stated();
  return serial ? "nnas" : "nnam";
}

}  // namespace

void add_alternates(Mapping& m) {
  auto& fields = m.tree.data_fields();
  fields.insert(fields.end(), m.alternates.begin(), m.alternates.end());
}

void map_record(const Record& record, const RecordKeys& keys, const WriteOptions& options,
                Tree& tree, Diagnostics& diagnostics) {
  Mapping m{.record = record,
            .keys = keys,
            .options = options,
            .tree = tree,
            .diagnostics = diagnostics,
            .kind = kind_row(record.kind),
            .words = words_of(options.marc.language),
            .punctuation = Punctuation(options.marc.punctuation)};
  m.title = title_proper(record);
  m.main_entry = first_author(record);
  m.online = is_online(record);
  m.paged = !m.online && (record.pages.stated() || record.extent.stated());
  m.host = has_host(record, m.kind);
  m.host_codes = host_codes(record, m.kind);
  for (const Row& row : kRows) row.add(m);
}

std::span<const write::MappingRow> mapping_rows() noexcept {
  return kMappingRows;
}

}  // namespace shoshi::marc
