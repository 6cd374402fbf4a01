// Prints the tables of docs/mapping.md and docs/marc.md, each behind a line "@NAME": what goes into
// each field, from the tables of the writers, and what each kind of record becomes, from records
// that are nothing but their kind.

#include <cstdio>
#include <iterator>
#include <span>
#include <string>
#include <string_view>

#include "shoshi/shoshi.hpp"
#include "write/bibtex/map.hpp"
#include "write/csl/custom.hpp"
#include "write/csl/map.hpp"
#include "write/mapping_row.hpp"
#include "write/marc/fit.hpp"
#include "write/marc/map.hpp"
#include "write/ris/map.hpp"

namespace {

using shoshi::RecordKind;
using std::string_view;

struct Kind {
  RecordKind kind;
  const char* name;
};

constexpr Kind kKinds[] = {
    {RecordKind::journal_article, "article in a journal"},
    {RecordKind::magazine_article, "article in a magazine"},
    {RecordKind::newspaper_article, "article in a newspaper"},
    {RecordKind::book, "book"},
    {RecordKind::chapter, "chapter"},
    {RecordKind::thesis, "thesis"},
    {RecordKind::report, "report"},
    {RecordKind::conference_paper, "conference paper"},
    {RecordKind::preprint, "preprint"},
    {RecordKind::dataset, "data set"},
    {RecordKind::unknown, "not known"},
};

std::string written(RecordKind kind, string_view format) {
  shoshi::Record record;
  record.kind = kind;
  shoshi::Output output;
  shoshi::Diagnostics diagnostics;
  const auto writer = shoshi::find_target_format(format)->make(shoshi::WriteOptions{});
  writer->write(record, {"a", "a"}, output, diagnostics);
  return std::string(output.bytes());
}

/// What stands between the two; empty if the first does not occur.
std::string between(const std::string& text, string_view before, string_view behind) {
  const std::size_t begin = text.find(before);
  if (begin == std::string::npos) return {};
  const std::size_t from = begin + before.size();
  return text.substr(from, text.find(behind, from) - from);
}

void print_kinds() {
  std::puts(
      "@kinds\n| kind of record | BibTeX | BibLaTeX | RIS | CSL-JSON |\n|---|---|---|---|---|");
  for (const Kind& kind : kKinds) {
    std::printf("| %s | `@%s` | `@%s` | `%s` | `%s` |\n", kind.name,
                between(written(kind.kind, "bibtex"), "@", "{").c_str(),
                between(written(kind.kind, "biblatex"), "@", "{").c_str(),
                between(written(kind.kind, "ris"), "TY  - ", "\r").c_str(),
                between(written(kind.kind, "csl-json"), "\"type\": \"", "\"").c_str());
  }
}

void print_marc_kinds() {
  std::puts(
      "@marc-kinds\n| kind of record | Leader/06-07 | 008/24 | 008/29 | 336 `$b` |\n"
      "|---|---|---|---|---|");
  for (const Kind& kind : kKinds) {
    const std::string mrk = written(kind.kind, "mrk");
    const std::string leader = between(mrk, "=LDR  ", "\n").substr(6, 2);
    const std::string codes = between(mrk, "=008  ", "\n");
    // A fill character would end the cell of the table.
    const std::string contents = codes[24] == '|' ? "fill" : "`" + codes.substr(24, 1) + "`";
    std::printf("| %s | `%s` | %s | `%c` | `%s` |\n", kind.name, leader.c_str(), contents.c_str(),
                codes[29], between(between(mrk, "=336  ", "\n"), "$b", "$").c_str());
  }
}

void print_shedding() {
  std::puts("@marc-shedding");
  const char* before = "";
  for (const auto& [tag, kept] : shoshi::marc::shedding_order()) {
    std::printf("%s%.*s%s", before, static_cast<int>(tag.size()), tag.data(),
                kept == 0 ? "" : " but for the first");
    before = ", ";
  }
  std::puts("");
}

void print_rows(const char* name, const char* head,
                std::span<const shoshi::write::MappingRow> rows) {
  std::printf("@%s\n| %s | what of the record |\n|---|---|\n", name, head);
  for (const auto& row : rows) {
    if (row.field.empty()) continue;
    std::printf("| `%.*s` | %.*s |\n", static_cast<int>(row.field.size()), row.field.data(),
                static_cast<int>(row.description.size()), row.description.data());
  }
}

}  // namespace

int main() {
  print_kinds();
  print_rows("bibtex", "field", shoshi::bibtex::mapping_rows(shoshi::bibtex::Flavour::classic));
  print_rows("biblatex", "field", shoshi::bibtex::mapping_rows(shoshi::bibtex::Flavour::biblatex));
  print_rows("ris", "tag", shoshi::ris::mapping_rows());
  print_rows("csl", "variable", shoshi::csl::mapping_rows());
  print_rows("csl-custom", "member", shoshi::csl::custom_rows());
  print_marc_kinds();
  print_rows("marc", "field", shoshi::marc::mapping_rows());
  print_shedding();
}
