#include "write/ris/encode.hpp"

#include <algorithm>
#include <cstddef>

#include "write/byte_set.hpp"
#include "write/markup.hpp"

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
      return {"，", 1};
    case ';':
      return {"；", 1};
    case '*':
      return {"＊", 1};
    case '<':
      return {"", markup ? write::markup_at(rest, 0).bytes : std::size_t{0}};
    default:
      return instead_of_control(rest);
  }
}

void append_value(std::string_view text, const ByteSet& stops, Output& output) {
  const bool markup = text.find('<') != std::string_view::npos && write::has_markup(text);
  write::append_replacing(
      text, stops, [markup](std::string_view rest) { return instead_of(rest, markup); }, output);
}

/// "family, given, suffix"; an empty part keeps its comma only if another follows.
void append_person(const Line& line, Output& output) {
  const auto& [family, given, suffix] = line.parts;
  append_value(family, kNameStops, output);
  if (given.empty() && suffix.empty()) return;
  output.append(", ");
  append_value(given, kNameStops, output);
  if (suffix.empty()) return;
  output.append(", ");
  append_value(suffix, kNameStops, output);
}

const ByteSet& stops_of(ValueKind kind, bool only_keyword) {
  switch (kind) {
    case ValueKind::text:
      return kTextStops;
    case ValueKind::title:
      return kTitleStops;
    case ValueKind::keyword:
      return only_keyword ? kOnlyKeywordStops : kKeywordStops;
    case ValueKind::person:
    case ValueKind::body:
      return kNameStops;
  }
  return kNameStops;
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
  const bool only_keyword = std::ranges::count(tree.lines(), ValueKind::keyword, &Line::kind) == 1;
  for (const Line& line : tree.lines()) {
    append_line_start(line.tag, output);
    if (line.kind == ValueKind::person) {
      append_person(line, output);
    } else {
      append_value(line.parts[0], stops_of(line.kind, only_keyword), output);
    }
    output.append(kLineEnd);
  }
  append_line_start("ER", output);
  output.append(kLineEnd);
  output.append(kLineEnd);
}

}  // namespace shoshi::ris
