#include "write/marc/encode_mrk.hpp"

#include "write/byte_set.hpp"

namespace shoshi::marc {
namespace {

constexpr write::ByteSet kMarks("${}\\", false);
constexpr write::ByteSet kMarksAndBlank("${}\\ ", false);

write::Instead mnemonic_of(std::string_view rest) noexcept {
  switch (rest.front()) {
    case '$':
      return {"{dollar}", 1};
    case '{':
      return {"{lcub}", 1};
    case '}':
      return {"{rcub}", 1};
    case '\\':
      return {"{bsol}", 1};
    default:
      return {"\\", 1};
  }
}

void begin_line(std::string_view tag, Output& output) {
  output.append('=');
  output.append(tag);
  output.append("  ");
}

char visible(char indicator) noexcept {
  return indicator == ' ' ? '\\' : indicator;
}

}  // namespace

void encode_mrk(const Tree& tree, Output& output) {
  begin_line("LDR", output);
  output.append(std::string_view(tree.leader.data(), tree.leader.size()));
  output.append('\n');
  for (const ControlField& field : tree.control_fields()) {
    begin_line(field.tag, output);
    write::append_replacing<kMarksAndBlank>(field.value, mnemonic_of, output);
    output.append('\n');
  }
  for (const DataField& field : tree.data_fields()) {
    begin_line(field.tag, output);
    output.append(visible(field.indicator1));
    output.append(visible(field.indicator2));
    for (const Subfield& subfield : tree.subfields(field)) {
      output.append('$');
      output.append(subfield.code);
      write::append_replacing<kMarks>(subfield.value, mnemonic_of, output);
    }
    output.append('\n');
  }
  output.append('\n');
}

}  // namespace shoshi::marc
