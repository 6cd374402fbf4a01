#pragma once

#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "unicode/encoding.hpp"

namespace shoshi::unicode {

/// Text that was read from a legacy encoding, with what could not be read.
struct Transcoded {
  struct Malformed {
    std::size_t at = 0;  ///< Offset into `text` before which the bytes stood.
    std::string bytes;
  };
  std::string text;  ///< UTF-8 without anything in the place of malformed bytes.
  std::vector<Malformed> malformed;

  void clear() noexcept {
    text.clear();
    malformed.clear();
  }
};

/// Reads cp932, euc_jp and iso_2022_jp by means of ICU converters, which it opens when first asked.
/// Each encoding gives the characters that its own platform means:
/// - cp932 is Microsoft's (ICU windows-932): 8160 is U+FF5E, 817C is U+FF0D, 5C is U+005C;
/// - euc_jp (ICU euc-jp-2007) and iso_2022_jp (ICU ISO-2022-JP-1) have JIS X 0212 and NEC row 13,
///   and the characters of JIS X 0208 on which Microsoft differs are those of the standard: A1C1 or
///   2141 is U+301C, A1DD is U+2212, A1C2 is U+2016, A1F1, A1F2, A2CC are U+00A2, U+00A3, U+00AC.
class Transcoder {
 public:
  Transcoder();
  ~Transcoder();
  Transcoder(const Transcoder&) = delete;
  Transcoder& operator=(const Transcoder&) = delete;

  /// Reads a line, or a part of one, and appends to `result`. `begins` says that the bytes begin a
  /// line, `ends` that they end it.
  void read(Encoding encoding, std::string_view bytes, bool begins, bool ends, Transcoded& result);

 private:
  class Converter;
  Converter& converter(Encoding encoding);

  std::vector<std::unique_ptr<Converter>> converters_;
};

}  // namespace shoshi::unicode
