#include "write/marc/plain_text.hpp"

#include <algorithm>
#include <string>
#include <string_view>

#include "write/markup.hpp"

namespace shoshi::marc {
namespace {

bool may_have_markup(const Record& record) {
  const auto has_bracket = [](const auto& one) { return one.text.find('<') != std::string::npos; };
  const auto has_title = [&](const Title& one) {
    return has_bracket(one) || one.subtitle.find('<') != std::string::npos;
  };
  return std::any_of(record.titles.begin(), record.titles.end(), has_title) ||
         std::any_of(record.container.titles.begin(), record.container.titles.end(), has_title) ||
         std::any_of(record.abstracts.begin(), record.abstracts.end(), has_bracket);
}

bool holds_titles_or_abstracts(std::string_view tag) {
  return tag == "245" || tag == "246" || tag == "520" || tag == "773" || tag == "880";
}

std::string without_tags(std::string_view text) {
  std::string plain;
  for (std::size_t at = 0; at < text.size();) {
    const write::MarkupTag tag = write::markup_at(text, at);
    if (tag.bytes == 0) plain += text[at];
    at += std::max<std::size_t>(tag.bytes, 1);
  }
  return plain;
}

}  // namespace

void take_out_markup(const Record& record, Tree& tree, Diagnostics& diagnostics) {
  if (!may_have_markup(record)) return;
  for (const DataField& field : tree.data_fields()) {
    if (!holds_titles_or_abstracts(field.tag)) continue;
    for (Subfield& subfield : tree.subfields(field)) {
      if (!write::has_markup(subfield.value)) continue;
      const std::string plain = without_tags(subfield.value);
      if (plain.empty()) continue;
      diagnostics.report(
          DiagnosticKind::markup_dropped, record.where,
          {"MARC field " + std::string(field.tag), std::string(subfield.value), "MARC 21"});
      subfield.value = tree.keep(plain);
    }
  }
}

}  // namespace shoshi::marc
