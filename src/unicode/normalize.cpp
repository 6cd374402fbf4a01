#include <unicode/bytestream.h>
#include <unicode/normalizer2.h>
#include <unicode/stringpiece.h>

#include <limits>

#include "unicode/clean.hpp"
#include "unicode/utf8.hpp"

namespace shoshi::unicode {
namespace {

// NFC replaces most of these by the unified ideograph, which is another character in a name.
bool is_compatibility_ideograph(char32_t c) noexcept {
  return (c >= 0xF900 && c <= 0xFAFF) || (c >= 0x2F800 && c <= 0x2FA1F);
}

// Where the first compatibility ideograph stands; the size of the text if there is none.
std::size_t find_compatibility_ideograph(std::string_view text) noexcept {
  for (std::size_t at = 0; at < text.size();) {
    const auto byte = static_cast<unsigned char>(text[at]);
    if (byte != 0xEF && byte != 0xF0) {
      ++at;
      continue;
    }
    const CodePoint found = decode(text, at);
    if (is_compatibility_ideograph(found.value)) return at;
    at += found.bytes;
  }
  return text.size();
}

void append_nfc(std::string_view run, std::string& out) {
  UErrorCode error = U_ZERO_ERROR;
  const icu::Normalizer2* const nfc = icu::Normalizer2::getNFCInstance(error);
  const bool fits = run.size() <= static_cast<std::size_t>(std::numeric_limits<int32_t>::max());
  if (U_FAILURE(error) || !fits) {
    out.append(run);
    return;
  }
  const icu::StringPiece piece(run.data(), static_cast<int32_t>(run.size()));
  std::string normal;
  icu::StringByteSink<std::string> sink(&normal, piece.length());
  nfc->normalizeUTF8(0, piece, sink, nullptr, error);
  out.append(U_FAILURE(error) ? run : std::string_view(normal));
}

}  // namespace

std::string normalize(std::string_view text) {
  std::string out;
  out.reserve(text.size());
  while (!text.empty()) {
    const std::size_t run = find_compatibility_ideograph(text);
    if (run > 0) append_nfc(text.substr(0, run), out);
    text.remove_prefix(run);
    const std::size_t kept = decode(text, 0).bytes;
    out.append(text.substr(0, kept));
    text.remove_prefix(kept);
  }
  return out;
}

}  // namespace shoshi::unicode
