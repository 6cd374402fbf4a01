#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>

#include "shoshi/convert.hpp"
#include "shoshi/diagnostic.hpp"

/// Bytes to UTF-8.
namespace shoshi::unicode {

using shoshi::Encoding;

/// The name by which --encoding knows it: "utf-8", "cp932", "euc-jp", ...
[[nodiscard]] std::string_view encoding_name(Encoding encoding) noexcept;
/// The encoding of that name or of one of its aliases (any case, "Shift_JIS", "sjis", "utf8",
/// "utf-16", "auto", ...); nothing if there is none.
[[nodiscard]] std::optional<Encoding> find_encoding(std::string_view name) noexcept;
/// The canonical names, in the order in which they are listed.
[[nodiscard]] std::span<const std::string_view> encoding_names() noexcept;

/// Turns the bytes of one input into UTF-8, whole lines at a time, however the bytes are cut into
/// pieces. Malformed sequences become U+FFFD, one for each maximal ill-formed part, with one
/// malformed_bytes diagnostic each. A byte order mark at the start of a line is left out.
///
/// With Encoding::detect, a byte order mark decides for the whole input; so do NUL bytes within the
/// first 256 bytes if four in five code units are such as Japanese text has (UTF-16). Otherwise
/// each line is read in the encoding that fits it strictly; valid UTF-8 with a sequence of three
/// bytes or more is UTF-8. Where several fit, a clear lead in common characters decides, then the
/// encoding of the nearest decided line before it that fits, then that of the next decided line
/// (within 64 KiB), then UTF-8, EUC-JP, CP932 in that order. A change away from UTF-8 is reported
/// (encoding_detected). A named UTF-16 obeys a byte order mark of the other order.
class Decoder {
 public:
  explicit Decoder(Encoding encoding);
  ~Decoder();
  Decoder(const Decoder&) = delete;
  Decoder& operator=(const Decoder&) = delete;

  /// Takes the next bytes of the input and appends what can be decoded to `out`. `end_of_input`
  /// says that no more will come, so that everything is decoded. Places in diagnostics are offsets
  /// into all the UTF-8 this decoder has given, from the start of the input.
  void decode(std::string_view bytes, bool end_of_input, std::string& out,
              Diagnostics& diagnostics);

  /// Why the input cannot be text, once that is known ("it has NUL bytes", "it is a PDF file");
  /// empty otherwise. Decided on the first line if that is plain UTF-8, else on the first 256 bytes
  /// (or the end of the input), so that it does not depend on the sizes of the pieces.
  [[nodiscard]] std::string_view not_text() const noexcept;
  /// True once not_text() says its last word; what was decoded before may turn out to be no text.
  [[nodiscard]] bool judged() const noexcept;

 private:
  class State;
  std::unique_ptr<State> state_;
};

}  // namespace shoshi::unicode
