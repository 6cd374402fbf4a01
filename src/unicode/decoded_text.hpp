#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include "shoshi/diagnostic.hpp"
#include "unicode/encoding.hpp"

namespace shoshi::unicode {

/// Where decoded text goes. Leaves out byte order marks at the start of a line, counts the bytes it
/// has given, and makes one diagnostic of malformed parts that touch.
class DecodedText {
 public:
  /// Says where the following text and diagnostics go.
  void attach(std::string& out, Diagnostics& diagnostics) noexcept {
    out_ = &out;
    diagnostics_ = &diagnostics;
  }

  /// Appends well-formed UTF-8 of whole characters.
  void append(std::string_view text);
  /// Appends UTF-8 in which every maximal ill-formed part becomes U+FFFD.
  void append_repaired(std::string_view text);
  /// Appends U+FFFD for bytes that `encoding` cannot read.
  void append_malformed(std::string_view bytes, Encoding encoding);
  /// Says that what follows was recognised as `encoding`; `length` bytes of it show that.
  void report_encoding(Encoding encoding, std::size_t length);
  /// Reports the malformed parts that are not reported yet: at the end of the input.
  void report_malformed();

 private:
  // Malformed parts that touch.
  struct Malformed {
    Span where;
    std::string bytes;
    Encoding encoding = Encoding::utf8;
  };

  void put(std::string_view text);

  std::string* out_ = nullptr;
  Diagnostics* diagnostics_ = nullptr;
  std::uint64_t given_ = 0;
  bool at_line_start_ = true;
  Malformed malformed_;
};

}  // namespace shoshi::unicode
