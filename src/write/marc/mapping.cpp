#include "write/marc/mapping.hpp"

#include <algorithm>
#include <array>

#include "unicode/fold.hpp"
#include "unicode/utf8.hpp"
#include "value/numbering.hpp"
#include "write/facts.hpp"

namespace shoshi::marc {
namespace {

constexpr auto kKinds = std::to_array<KindRow>({
    {RecordKind::unknown, 'm', "", '|', '0', false},
    {RecordKind::journal_article, 'a', "nnas", '|', '0', false},
    {RecordKind::magazine_article, 'a', "nnas", '|', '0', false},
    {RecordKind::newspaper_article, 'a', "nnas", '|', '0', false},
    {RecordKind::book, 'm', "", '|', '0', false},
    {RecordKind::chapter, 'a', "nnam", '|', '0', false},
    {RecordKind::thesis, 'm', "", 'm', '0', false},
    {RecordKind::report, 'm', "", 't', '0', false},
    {RecordKind::conference_paper, 'a', "", '|', '1', false},
    {RecordKind::preprint, 'm', "", '|', '0', false},
    {RecordKind::dataset, 'm', "", '|', '0', true},
});

constexpr unsigned kMostLinks = 99;

bool starts_with_digit(std::string_view text) noexcept {
  return !text.empty() && text.front() >= '0' && text.front() <= '9';
}

bool starts_with_capital(std::string_view text) noexcept {
  return !text.empty() && text.front() >= 'A' && text.front() <= 'Z';
}

// A caption goes before a bare designation ("12", "3・4"), not before one that has its own unit
// ("9月号") or is a word ("Suppl. 1").
bool is_bare(std::string_view text) noexcept {
  if (!starts_with_digit(text)) return false;
  for (const std::string_view unit : {"号", "月", "巻", "集", "輯"}) {
    if (text.find(unit) != std::string_view::npos) return false;
  }
  return true;
}

bool is_volume_code(std::string_view text) noexcept {
  return starts_with_capital(text) && unicode::is_ascii(text) &&
         text.find(' ') == std::string_view::npos &&
         std::any_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
}

void append_volume(const Parsed<std::string>& volume, std::string& out) {
  const std::string_view text = stated_text(volume);
  if (volume.value && (is_bare(text) || is_volume_code(text))) out += "Vol. ";
  out += text;
}

void append_issue(const Parsed<std::string>& issue, std::string& out) {
  const std::string_view text = stated_text(issue);
  if (text.empty()) return;
  const bool first = out.empty();
  if (!first) out += ", ";
  if (issue.value && is_bare(text)) out += first ? "No. " : "no. ";
  out += text;
}

void append_total_number(const Parsed<std::string>& total, const Words& words, std::string& out) {
  const std::string_view text = stated_text(total);
  if (text.empty()) return;
  if (!out.empty()) out += ' ';
  const bool bare = total.value && is_bare(text);
  out += bare ? words.total_number[0] : "(";
  out += text;
  out += bare ? words.total_number[1] : ")";
}

constexpr std::string_view kSeasons[][2] = {
    {"", ""}, {"春", "Spring "}, {"夏", "Summer "}, {"秋", "Autumn "}, {"冬", "Winter "}};

constexpr std::string_view kMonths[] = {"",        "January",  "February", "March",  "April",
                                        "May",     "June",     "July",     "August", "September",
                                        "October", "November", "December"};

std::string season_text(PartialDate date, CatalogingLanguage language) {
  const std::string year = std::to_string(date.year);
  const auto& [japanese, english] = kSeasons[static_cast<std::size_t>(date.season)];
  if (language == CatalogingLanguage::eng) return std::string(english) + year;
  return year + "年" + std::string(japanese);
}

std::string months_text(const DateRange& date, CatalogingLanguage language) {
  const std::string year = std::to_string(date.first.year);
  const std::size_t first = date.first.month;
  const std::size_t last = date.last.month;
  if (language == CatalogingLanguage::eng) {
    return std::string(kMonths[first]) + "-" + std::string(kMonths[last]) + " " + year;
  }
  return year + "年" + std::to_string(first) + "・" + std::to_string(last) + "月";
}

bool are_months_on_end(const DateRange& date) noexcept {
  return date.is_range() && date.first.year == date.last.year && date.first.day == 0 &&
         date.last.day == 0 && date.first.month != 0 && date.last.month <= 12 &&
         date.last.month == date.first.month + 1;
}

bool is_range_of_years(const DateRange& date) noexcept {
  const auto is_year = [](const PartialDate& one) {
    return one.month == 0 && one.season == Season::none;
  };
  return date.is_range() && is_year(date.first) && is_year(date.last);
}

}  // namespace

const KindRow& kind_row(RecordKind kind) noexcept {
  const auto found = std::find_if(kKinds.begin(), kKinds.end(),
                                  [kind](const KindRow& row) { return row.kind == kind; });
  return found == kKinds.end() ? kKinds.front() : *found;
}

Link begin_linked(Mapping& m, std::string_view tag, char indicator1, char indicator2,
                  bool alternates) {
  Link link;
  m.tree.begin_field(tag, indicator1, indicator2);
  if (!alternates) return link;
  if (m.links == kMostLinks) {
    if (!m.links_exhausted) {
      m.diagnostics.report(DiagnosticKind::marc_links_exhausted, m.record.where,
                           {std::string(tag)});
    }
    m.links_exhausted = true;
    return link;
  }
  ++m.links;
  link.digits[0] = static_cast<char>('0' + m.links / 10);
  link.digits[1] = static_cast<char>('0' + m.links % 10);
  const std::array<char, 6> text = {'8', '8', '0', '-', link.digits[0], link.digits[1]};
  m.tree.add('6', m.tree.keep({text.data(), text.size()}));
  return link;
}

void begin_alternate(Mapping& m, std::string_view tag, char indicator1, char indicator2, Link link,
                     Script script) {
  std::string_view code;
  if (script == Script::kana || script == Script::han) code = "/$1";
  if (script == Script::latin) code = "/(B";
  m.tree.begin_field("880", indicator1, indicator2);
  m.tree.add('6', {tag, "-", link.text(), code});
}

void end_alternate(Mapping& m) {
  m.tree.end_field(m.alternates);
}

void add_note(Mapping& m, std::initializer_list<std::string_view> pieces) {
  m.tree.begin_field("500", ' ', ' ');
  m.tree.add('a', m.tree.keep(m.tree.join(pieces)));
  m.tree.end_field();
}

std::string_view stated_text(const Parsed<std::string>& parsed) noexcept {
  return parsed.value && !parsed.value->empty() ? *parsed.value : parsed.text;
}

std::string_view whole_title(Tree& tree, const Title& title) {
  if (title.subtitle.empty()) return title.text;
  if (title.text.empty()) return title.subtitle;
  return tree.join({without_end_mark(title.text), " : ", title.subtitle});
}

std::string date_text(const DateRange& date, CatalogingLanguage language) {
  if (date.first.season != Season::none && !date.is_range()) {
    return season_text(date.first, language);
  }
  if (are_months_on_end(date)) return months_text(date, language);
  if (is_range_of_years(date)) {
    return std::to_string(date.first.year) + '-' + std::to_string(date.last.year);
  }
  return write::iso_date(date);
}

std::string written_date(const Mapping& m, const Parsed<DateRange>& date) {
  if (!date.value || date.value->first.year == 0) return date.text;
  std::string text = date_text(*date.value, m.options.marc.language);
  if (date.text.empty()) return text;
  const std::string year = std::to_string(date.value->first.year);
  if (date.text.find(year) != std::string::npos) return text;
  if (unicode::fold_width(date.text).find(year) != std::string::npos) return text;
  return date.text + " [" + text + "]";
}

std::string_view numbering_text(Mapping& m) {
  m.scratch.clear();
  append_volume(m.record.volume, m.scratch);
  append_issue(m.record.issue, m.scratch);
  append_total_number(m.record.total_number, m.words, m.scratch);
  return m.scratch;
}

std::string pages_text(const Record& record) {
  const auto& pages = record.pages;
  if (!pages.value || pages.value->empty()) return pages.text;
  std::vector<PageRange> ranges = *pages.value;
  for (PageRange& range : ranges) {
    if (range.last == range.first) range.last.clear();
  }
  return "p. " + value::pages_text(ranges);
}

bool is_index_page(std::string_view url) noexcept {
  for (const std::string_view host :
       {"://ci.nii.ac.jp/", "://cir.nii.ac.jp/", "://ndlsearch.ndl.go.jp/", "://iss.ndl.go.jp/",
        "://id.ndl.go.jp/", "://jglobal.jst.go.jp/", "://altmetrics.ceek.jp/"}) {
    if (url.find(host) != std::string_view::npos) return true;
  }
  return false;
}

}  // namespace shoshi::marc
