#include "write/marc/map.hpp"

#include <algorithm>
#include <array>

#include "write/marc/rows.hpp"

namespace shoshi::marc {
namespace {

struct Row {
  std::string_view tag;
  void (*add)(Mapping&);
};

constexpr auto kRows = std::to_array<Row>({
    {"LDR", set_leader},
    {"001", add_record_key},
    {"003", add_key_owner},
    {"005", add_latest_transaction},
    {"007", add_physical_codes},
    {"008", add_general_codes},
    {"020", add_isbns},
    {"024", add_standard_identifiers},
    {"035", add_system_numbers},
    {"040", add_cataloguing_source},
    {"041", add_language_codes},
    {"088", add_report_number},
    {"100", add_main_person},
    {"110", add_main_body},
    {"111", add_main_meeting},
    {"245", add_title_statement},
    {"246", add_variant_titles},
    {"250", add_edition},
    {"260", add_imprint},
    {"264", add_publication},
    {"300", add_extent},
    {"336", add_content_type},
    {"337", add_media_type},
    {"338", add_carrier_type},
    {"490", add_series},
    {"500", add_general_notes},
    {"502", add_dissertation_note},
    {"504", add_bibliography_note},
    {"520", add_abstracts},
    {"546", add_language_note},
    {"653", add_keywords},
    {"700", add_further_people},
    {"710", add_further_bodies},
    {"711", add_meetings},
    {"773", add_host_item},
    {"856", add_links},
    {"880", add_alternates},
});

constexpr bool precedes(const Row& a, const Row& b) {
  return a.tag < b.tag;
}
static_assert(std::is_sorted(kRows.begin() + 1, kRows.end(), precedes),
              "fields stand in the order of their tags");

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
  const bool serial = !record.container.issns.empty() || record.issue.stated() ||
                      record.total_number.stated();
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

}  // namespace shoshi::marc
