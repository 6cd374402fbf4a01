#include "write/bibtex/escape.hpp"

#include <algorithm>
#include <array>
#include <cstddef>
#include <vector>

#include "write/bibtex/capitals.hpp"
#include "write/byte_set.hpp"
#include "write/markup.hpp"

namespace shoshi::bibtex {
namespace {

using write::ByteSet;
using write::Instead;

/// Bytes at which the copying of a run stops for a closer look. 0xC2 begins U+00A0 and the C1
/// controls, 0xE2 U+2028 and U+2029.
constexpr ByteSet kTextStops("\\{}%&#$_~^<>|\xC2\xE2");
constexpr ByteSet kKeywordStops("\\{}%&#$_~^<>|,\xC2\xE2");
constexpr ByteSet kAnnotationStops("\\{}%&#$_~^<>|;\"\xC2\xE2");
constexpr ByteSet kVerbatimStops("\\{} \xC2\xE2\xE3");

/// The offsets of braces that have a partner, ascending.
std::vector<std::size_t> paired_braces(std::string_view text) {
  std::vector<std::size_t> open;
  std::vector<std::size_t> paired;
  for (std::size_t at = 0; at < text.size(); ++at) {
    if (text[at] == '{') open.push_back(at);
    if (text[at] != '}' || open.empty()) continue;
    paired.push_back(open.back());
    paired.push_back(at);
    open.pop_back();
  }
  std::ranges::sort(paired);
  return paired;
}

std::string_view command_for(char special) {
  switch (special) {
    case '\\':
      return "{\\textbackslash}";
    case '%':
      return "\\%";
    case '&':
      return "\\&";
    case '#':
      return "\\#";
    case '$':
      return "\\$";
    case '_':
      return "\\_";
    case '~':
      return "{\\textasciitilde}";
    case '^':
      return "{\\textasciicircum}";
    case '<':
      return "{\\textless}";
    case '>':
      return "{\\textgreater}";
    case '|':
      return "{\\textbar}";
    case ',':
      return "，";
    case ';':
      return "；";
    case '"':
      return "{\\textquotedbl}";
    default:
      return {};
  }
}

Instead instead_of_control(std::string_view rest) {
  const auto byte = static_cast<unsigned char>(rest.front());
  if (rest.starts_with("\r\n")) return {" ", 2};
  if (byte >= '\t' && byte <= '\r') return {" ", 1};
  if (byte < 0x20 || byte == 0x7F) return {"", 1};
  if (rest.starts_with("\u2028") || rest.starts_with("\u2029")) return {" ", 3};
  if (byte != 0xC2 || rest.size() < 2) return {};
  const auto second = static_cast<unsigned char>(rest[1]);
  if (second == 0xA0) return {"~", 2};
  if (second > 0xA0) return {};
  return {second == 0x85 ? " " : "", 2};
}

std::string_view command_for(write::Markup markup) {
  switch (markup) {
    case write::Markup::italic:
      return "\\textit{";
    case write::Markup::bold:
      return "\\textbf{";
    case write::Markup::superscript:
      return "\\textsuperscript{";
    case write::Markup::subscript:
      return "\\textsubscript{";
    case write::Markup::none:
      break;
  }
  return {};
}

/// One text on its way out, which stops at bytes of the set. Pieces are written in order; one may
/// end inside an escape of the last.
template <const ByteSet& stops>
class Escaper {
 public:
  Escaper(std::string_view text, Output& output)
      : text_(text), output_(output), markup_(write::has_markup(text)) {
    if (text.find('{') != std::string_view::npos) paired_ = paired_braces(text);
  }

  void append_to(std::size_t end) {
    std::size_t run = at_;
    while ((at_ = write::find_in<stops>(text_.substr(0, end), at_)) < end) {
      const Instead instead = instead_of(at_);
      if (instead.bytes == 0) {
        ++at_;
        continue;
      }
      output_.append(text_.substr(run, at_ - run));
      output_.append(instead.written);
      if (instead.written.empty()) ++left_out_;
      run = at_ += instead.bytes;
    }
    output_.append(text_.substr(run, at_ - run));
  }

  void append_braced_to(std::size_t end) {
    output_.append('{');
    append_to(end);
    output_.append('}');
  }

  [[nodiscard]] bool has_markup() const { return markup_; }
  /// The number of control characters that were not written.
  [[nodiscard]] std::size_t left_out() const { return left_out_; }

 private:
  [[nodiscard]] Instead instead_of(std::size_t at) const {
    const char c = text_[at];
    if (c == '{' || c == '}') return instead_of_brace(at);
    if (c == '<' && markup_) {
      if (const write::MarkupTag tag = write::markup_at(text_, at); tag.bytes != 0) {
        return {tag.closing ? std::string_view("}") : command_for(tag.markup), tag.bytes};
      }
    }
    if (const std::string_view command = command_for(c); !command.empty()) return {command, 1};
    return instead_of_control(text_.substr(at));
  }

  [[nodiscard]] Instead instead_of_brace(std::size_t at) const {
    const bool opening = text_[at] == '{';
    if (std::ranges::binary_search(paired_, at)) return {opening ? "\\{" : "\\}", 1};
    return {opening ? "{\\textbraceleft}" : "{\\textbraceright}", 1};
  }

  std::string_view text_;
  Output& output_;
  bool markup_;
  std::vector<std::size_t> paired_;
  std::size_t at_ = 0;
  std::size_t left_out_ = 0;
};

/// Braces what a style in sentence case would spell otherwise.
std::size_t append_title(std::string_view text, Output& output) {
  Escaper<kTextStops> escaper(text, output);
  for (const Run& run : capital_runs(text, escaper.has_markup())) {
    escaper.append_to(run.begin);
    escaper.append_braced_to(run.end);
  }
  escaper.append_to(text.size());
  return escaper.left_out();
}

template <const ByteSet& stops>
std::size_t append_text(std::string_view text, Output& output) {
  if (write::find_in<stops>(text, 0) == text.size()) {
    output.append(text);
    return 0;
  }
  Escaper<stops> escaper(text, output);
  escaper.append_to(text.size());
  return escaper.left_out();
}

/// How many bytes at the head of `rest` a verbatim value cannot have: braces, backslashes, control
/// characters and spaces of any kind.
std::size_t encoded_bytes(std::string_view rest) {
  if (static_cast<unsigned char>(rest.front()) < 0x80) return 1;
  for (const std::string_view space : {"\u3000", "\u00A0", "\u0085", "\u2028", "\u2029"}) {
    if (rest.starts_with(space)) return space.size();
  }
  return 0;
}

}  // namespace

std::size_t append_escaped(std::string_view text, Escaping escaping, Output& output) {
  switch (escaping) {
    case Escaping::text:
      return append_text<kTextStops>(text, output);
    case Escaping::sentence_case:
      return append_title(text, output);
    case Escaping::keyword:
      return append_text<kKeywordStops>(text, output);
    case Escaping::annotation:
      return append_text<kAnnotationStops>(text, output);
  }
  return 0;
}

VerbatimStop verbatim_stop(std::string_view text, std::size_t from) noexcept {
  std::size_t at = from;
  while ((at = write::find_in<kVerbatimStops>(text, at)) < text.size()) {
    if (const std::size_t bytes = encoded_bytes(text.substr(at)); bytes != 0) return {at, bytes};
    ++at;
  }
  return {text.size(), 0};
}

void append_verbatim(std::string_view text, Output& output) {
  constexpr std::string_view kHex = "0123456789ABCDEF";
  std::size_t run = 0;
  for (VerbatimStop stop = verbatim_stop(text, 0); stop.bytes != 0;
       stop = verbatim_stop(text, run)) {
    output.append(text.substr(run, stop.at - run));
    run = stop.at + stop.bytes;
    for (const char c : text.substr(stop.at, stop.bytes)) {
      const auto byte = static_cast<unsigned char>(c);
      output.append('%');
      output.append(kHex[byte >> 4U]);
      output.append(kHex[byte & 0xFU]);
    }
  }
  output.append(text.substr(run));
}

}  // namespace shoshi::bibtex
