#include "unicode/decoded_text.hpp"

#include "unicode/utf8.hpp"

namespace shoshi::unicode {
namespace {

constexpr std::string_view kByteOrderMark = "\xEF\xBB\xBF";
constexpr std::string_view kReplacement = "\xEF\xBF\xBD";
// How many malformed bytes a message names.
constexpr std::size_t kNamedBytes = 8;

std::string describe_bytes(std::string_view bytes) {
  constexpr std::string_view kDigits = "0123456789ABCDEF";
  std::string text = bytes.size() == 1 ? "byte" : "bytes";
  for (const char c : bytes.substr(0, kNamedBytes)) {
    const auto byte = static_cast<unsigned char>(c);
    text += {' ', kDigits[byte >> 4], kDigits[byte & 0x0F]};
  }
  if (bytes.size() > kNamedBytes) text += " ...";
  return text;
}

}  // namespace

void DecodedText::put(std::string_view text) {
  if (text.empty()) return;
  out_->append(text);
  given_ += text.size();
  at_line_start_ = text.back() == '\n' || text.back() == '\r';
}

void DecodedText::append(std::string_view text) {
  if (text.empty()) return;
  report_malformed();
  for (std::size_t mark = text.find(kByteOrderMark); mark != std::string_view::npos;
       mark = text.find(kByteOrderMark)) {
    put(text.substr(0, mark));
    if (!at_line_start_) put(kByteOrderMark);
    text.remove_prefix(mark + kByteOrderMark.size());
  }
  put(text);
}

void DecodedText::append_repaired(std::string_view text) {
  while (!text.empty()) {
    const std::size_t valid = valid_prefix(text);
    append(text.substr(0, valid));
    text.remove_prefix(valid);
    if (text.empty()) break;
    const std::size_t bytes = decode(text, 0).bytes;
    append_malformed(text.substr(0, bytes), Encoding::utf8);
    text.remove_prefix(bytes);
  }
}

void DecodedText::append_malformed(std::string_view bytes, Encoding encoding) {
  if (malformed_.where.empty()) malformed_ = {{given_, given_}, {}, encoding};
  // One byte more than is named tells that there are more.
  if (malformed_.bytes.size() <= kNamedBytes) malformed_.bytes.append(bytes);
  put(kReplacement);
  malformed_.where.end = given_;
}

void DecodedText::report_encoding(Encoding encoding, std::size_t length) {
  report_malformed();
  diagnostics_->report(DiagnosticKind::encoding_detected, {given_, given_ + length},
                       {std::string(encoding_name(encoding))});
}

void DecodedText::report_malformed() {
  if (malformed_.where.empty()) return;
  diagnostics_->report(
      DiagnosticKind::malformed_bytes, malformed_.where,
      {describe_bytes(malformed_.bytes), std::string(encoding_name(malformed_.encoding))});
  malformed_ = {};
}

}  // namespace shoshi::unicode
