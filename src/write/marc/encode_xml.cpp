#include "write/marc/encode_xml.hpp"

#include "write/byte_set.hpp"

namespace shoshi::marc {
namespace {

// Also `>`, so that `]]>` cannot appear. Attributes hold nothing but tags, indicators and codes.
constexpr write::ByteSet kMarks("&<>", false);

write::Instead reference_to(std::string_view rest) noexcept {
  if (rest.front() == '&') return {"&amp;", 1};
  return {rest.front() == '<' ? "&lt;" : "&gt;", 1};
}

void append_escaped(std::string_view text, Output& output) {
  write::append_replacing<kMarks>(text, reference_to, output);
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
