#include "write/marc/encode_json.hpp"

#include "write/json/encode.hpp"

namespace shoshi::marc {
namespace {

void append_control_field(const ControlField& field, Output& output) {
  output.append("{\"");
  output.append(field.tag);
  output.append("\":\"");
  json::append_escaped(field.value, output);
  output.append("\"}");
}

void append_data_field(const Tree& tree, const DataField& field, Output& output) {
  output.append("{\"");
  output.append(field.tag);
  output.append("\":{\"ind1\":\"");
  output.append(field.indicator1);
  output.append("\",\"ind2\":\"");
  output.append(field.indicator2);
  output.append("\",\"subfields\":");
  char before = '[';
  for (const Subfield& subfield : tree.subfields(field)) {
    output.append(before);
    output.append("{\"");
    output.append(subfield.code);
    output.append("\":\"");
    json::append_escaped(subfield.value, output);
    output.append("\"}");
    before = ',';
  }
  output.append("]}}");
}

}  // namespace

void encode_json(const Tree& tree, Output& output) {
  output.append("{\"leader\":\"");
  output.append(std::string_view(tree.leader.data(), tree.leader.size()));
  output.append("\",\"fields\":[");
  bool first = true;
  const auto separate = [&first, &output] {
    if (!first) output.append(',');
    first = false;
  };
  for (const ControlField& field : tree.control_fields()) {
    separate();
    append_control_field(field, output);
  }
  for (const DataField& field : tree.data_fields()) {
    separate();
    append_data_field(tree, field, output);
  }
  output.append("]}");
}

}  // namespace shoshi::marc
