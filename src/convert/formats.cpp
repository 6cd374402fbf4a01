#include "shoshi/formats.hpp"

#include <array>

#include "read/text/reader.hpp"
#include "read/text/vocabulary.hpp"
#include "write/bibtex/writer.hpp"
#include "write/csl/writer.hpp"
#include "write/json/writer.hpp"
#include "write/marc/writer.hpp"
#include "write/ris/writer.hpp"

namespace shoshi {
namespace {

constexpr auto kSourceFormats = std::to_array<SourceFormat>({
    {"auto", "whatever the input shows to be (default)", text::make_text_reader},
    {"text", "labelled records as copied or saved from Japanese services", text::make_text_reader},
});

constexpr auto kTargetFormats = std::to_array<TargetFormat>({
    {"bibtex", ".bib", "BibTeX, for bibtex and upbibtex", bibtex::make_bibtex_writer},
    {"biblatex", "", "BibLaTeX, for biber", bibtex::make_biblatex_writer},
    {"ris", ".ris", "RIS, for reference managers", ris::make_ris_writer},
    {"csl-json", ".json", "CSL-JSON 1.0.2, one array", csl::make_csl_json_writer},
    {"csl-ndjson", ".ndjson", "CSL-JSON 1.0.2, one object a line", csl::make_csl_ndjson_writer},
    {"marc", ".mrc", "MARC 21, ISO 2709 in UTF-8", marc::make_marc_writer},
    {"marcxml", ".xml", "MARC 21, MARCXML", marc::make_marcxml_writer},
    {"marc-json", ".mij", "MARC 21, MARC-in-JSON, one object a line", marc::make_marc_json_writer},
    {"mrk", ".mrk", "MARC 21, mnemonic text as of MarcEdit", marc::make_mrk_writer},
    {"json", "", "shoshi's own JSON: all that was read, and where", json::make_json_writer},
});

template <class Formats>
auto* find(const Formats& formats, std::string_view name) noexcept {
  for (const auto& format : formats) {
    if (format.name == name) return &format;
  }
  return static_cast<decltype(formats.data())>(nullptr);
}

}  // namespace

std::span<const SourceFormat> source_formats() noexcept {
  return kSourceFormats;
}
std::span<const TargetFormat> target_formats() noexcept {
  return kTargetFormats;
}

std::span<const std::string_view> label_elements() noexcept {
  return text::element_names();
}

const SourceFormat* find_source_format(std::string_view name) noexcept {
  return find(kSourceFormats, name);
}
const TargetFormat* find_target_format(std::string_view name) noexcept {
  return find(kTargetFormats, name);
}

const TargetFormat* target_format_of_file(std::string_view file_name) noexcept {
  const TargetFormat* best = nullptr;
  for (const TargetFormat& format : kTargetFormats) {
    if (format.suffix.empty() || !file_name.ends_with(format.suffix)) continue;
    if (best == nullptr || best->suffix.size() < format.suffix.size()) best = &format;
  }
  return best;
}

}  // namespace shoshi
