#include "write/marc/encode_xml.hpp"

namespace shoshi::marc {
namespace {

std::string_view reference_to(char c) noexcept {
  if (c == '&') return "&amp;";
  if (c == '<') return "&lt;";
  if (c == '>') return "&gt;";
  return {};
}

// Also `>`, so that `]]>` cannot appear. Attributes hold nothing but tags, indicators and codes.
void append_escaped(std::string_view text, Output& output) {
  std::size_t from = 0;
  for (std::size_t at = 0; at < text.size(); ++at) {
    const char c = text[at];
    if (c != '&' && c != '<' && c != '>') continue;
    output.append(text.substr(from, at - from));
    output.append(reference_to(c));
    from = at + 1;
  }
  output.append(text.substr(from));
}

void append_data_field(const Tree& tree, const DataField& field, Output& output) {
  output.append("    <datafield tag=\"");
  output.append(field.tag);
  output.append("\" ind1=\"");
  output.append(field.indicator1);
  output.append("\" ind2=\"");
  output.append(field.indicator2);
  output.append("\">\n");
  for (const Subfield& subfield : tree.subfields(field)) {
    output.append("      <subfield code=\"");
    output.append(subfield.code);
    output.append("\">");
    append_escaped(subfield.value, output);
    output.append("</subfield>\n");
  }
  output.append("    </datafield>\n");
}

}  // namespace

void encode_xml(const Tree& tree, Output& output) {
  output.append("  <record type=\"Bibliographic\">\n    <leader>");
  output.append(std::string_view(tree.leader.data(), tree.leader.size()));
  output.append("</leader>\n");
  for (const ControlField& field : tree.control_fields()) {
    output.append("    <controlfield tag=\"");
    output.append(field.tag);
    output.append("\">");
    append_escaped(field.value, output);
    output.append("</controlfield>\n");
  }
  for (const DataField& field : tree.data_fields()) append_data_field(tree, field, output);
  output.append("  </record>\n");
}

}  // namespace shoshi::marc
