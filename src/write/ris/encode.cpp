#include "write/ris/encode.hpp"

#include <cstddef>
#include <optional>

#include "write/byte_set.hpp"
#include "write/markup.hpp"
#include "write/ris/instead.hpp"

namespace shoshi::ris {
namespace {

constexpr std::string_view kLineEnd = "\r\n";
constexpr std::string_view kTagEnd = "  - ";

using write::ByteSet;
using write::Instead;

/// Bytes at which the copying of a run stops for a closer look, the controls among them. 0xC2
/// begins the C1 controls, 0xE2 U+2028 and U+2029.
constexpr ByteSet kTextStops("\xC2\xE2<");
constexpr ByteSet kNameStops("\xC2\xE2<,*");
constexpr ByteSet kTitleStops("\xC2\xE2<*");
constexpr ByteSet kKeywordStops("\xC2\xE2<*;");
constexpr ByteSet kOnlyKeywordStops("\xC2\xE2<*;,");

Instead instead_of_control(std::string_view rest) {
  const auto byte = static_cast<unsigned char>(rest.front());
  if (rest.starts_with(kLineEnd)) return {" ", 2};
  if (byte >= '\t' && byte <= '\r') return {" ", 1};
  if (byte < 0x20 || byte == 0x7F) return {"", 1};
  if (rest.starts_with("\u2028") || rest.starts_with("\u2029")) return {" ", 3};
  if (byte != 0xC2 || rest.size() < 2 || static_cast<unsigned char>(rest[1]) >= 0xA0) return {};
  return {rest[1] == '\x85' ? " " : "", 2};
}

Instead instead_of(std::string_view rest, bool markup) {
  switch (rest.front()) {
    case ',':
    case ';':
    case '*':
      return {full_width(rest.front()), 1};
    case '<':
      return {"", markup ? write::markup_at(rest, 0).bytes : std::size_t{0}};
    default:
      return instead_of_control(rest);
  }
}

template <const ByteSet& stops>
void append_value(std::string_view text, Output& output) {
  std::optional<bool> markup;  // Asked at the first tag, which most texts do not have.
  const auto instead = [&](std::string_view rest) {
    if (rest.front() == '<' && !markup) markup = write::has_markup(text);
    return instead_of(rest, markup.value_or(false));
  };
  write::append_replacing<stops>(text, instead, output);
}

/// "family, given, suffix"; an empty part keeps its comma only if another follows.
void append_person(const Line& line, Output& output) {
  const auto& [family, given, suffix] = line.parts;
  append_value<kNameStops>(family, output);
  if (given.empty() && suffix.empty()) return;
  output.append(", ");
  append_value<kNameStops>(given, output);
  if (suffix.empty()) return;
  output.append(", ");
  append_value<kNameStops>(suffix, output);
}

void append_line(const Line& line, bool only_keyword, Output& output) {
  const std::string_view text = line.parts[0];
  switch (line.kind) {
    case ValueKind::text:
      return append_value<kTextStops>(text, output);
    case ValueKind::title:
      return append_value<kTitleStops>(text, output);
    case ValueKind::keyword:
      return only_keyword ? append_value<kOnlyKeywordStops>(text, output)
                          : append_value<kKeywordStops>(text, output);
    case ValueKind::person:
      return append_person(line, output);
    case ValueKind::body:
      return append_value<kNameStops>(text, output);
  }
}

void append_line_start(std::string_view tag, Output& output) {
  output.append(tag);
  output.append(kTagEnd);
}

}  // namespace

void encode(const Tree& tree, Output& output) {
  append_line_start("TY", output);
  output.append(tree.type);
  output.append(kLineEnd);
  const bool only_keyword = has_only_keyword(tree);
  for (const Line& line : tree.lines()) {
    append_line_start(line.tag, output);
    append_line(line, only_keyword, output);
    output.append(kLineEnd);
  }
  append_line_start("ER", output);
  output.append(kLineEnd);
  output.append(kLineEnd);
}

}  // namespace shoshi::ris
