#include "write/marc/encode_xml.hpp"

#include "write/byte_set.hpp"
#include "write/pieces.hpp"

namespace shoshi::marc {
namespace {

using write::Pieces;

// Also `>`, so that `]]>` cannot appear. Attributes hold nothing but tags, indicators and codes.
constexpr write::ByteSet kMarks("&<>", false);

write::Instead reference_to(std::string_view rest) noexcept {
  if (rest.front() == '&') return {"&amp;", 1};
  return {rest.front() == '<' ? "&lt;" : "&gt;", 1};
}

void put_escaped(std::string_view text, Pieces& pieces) {
  pieces.put_replacing<kMarks>(text, reference_to);
}

// A tag, indicators or a code with a value of up to Pieces::kLongest, and what stands round them.
constexpr std::size_t kMost = Pieces::kLongest + 96;

void put_data_field(const Tree& tree, const DataField& field, Pieces& pieces) {
  pieces.make_room(kMost);
  pieces.put("    <datafield tag=\"");
  pieces.put_text(field.tag);
  pieces.put("\" ind1=\"");
  pieces.put(field.indicator1);
  pieces.put("\" ind2=\"");
  pieces.put(field.indicator2);
  pieces.put("\">\n");
  for (const Subfield& subfield : tree.subfields(field)) {
    pieces.make_room(kMost);
    pieces.put("      <subfield code=\"");
    pieces.put(subfield.code);
    pieces.put("\">");
    put_escaped(subfield.value, pieces);
    pieces.put("</subfield>\n");
  }
  pieces.make_room(kMost);
  pieces.put("    </datafield>\n");
}

}  // namespace

void encode_xml(const Tree& tree, Output& output) {
  Pieces pieces(output);
  pieces.put("  <record type=\"Bibliographic\">\n    <leader>");
  pieces.put(std::string_view(tree.leader.data(), tree.leader.size()));
  pieces.put("</leader>\n");
  for (const ControlField& field : tree.control_fields()) {
    pieces.make_room(kMost);
    pieces.put("    <controlfield tag=\"");
    pieces.put_text(field.tag);
    pieces.put("\">");
    put_escaped(field.value, pieces);
    pieces.put("</controlfield>\n");
  }
  for (const DataField& field : tree.data_fields()) put_data_field(tree, field, pieces);
  pieces.make_room(kMost);
  pieces.put("  </record>\n");
  pieces.flush();
}

}  // namespace shoshi::marc
