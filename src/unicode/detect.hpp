#pragma once

#include <cstddef>
#include <optional>
#include <string_view>

#include "unicode/encoding.hpp"

/// What bytes tell about the encoding they are in. No ICU.
namespace shoshi::unicode {

/// How many bytes of an input are looked at to know UTF-16 and what is no text.
inline constexpr std::size_t kProbeBytes = 256;

/// A set of the encodings that a line can be in: utf8, cp932, euc_jp, iso_2022_jp.
using EncodingSet = unsigned;

/// The set that holds just `encoding`.
[[nodiscard]] constexpr EncodingSet set_of(Encoding encoding) noexcept {
  return 1u << static_cast<unsigned>(encoding);
}

/// What one line tells.
struct LineEvidence {
  bool neutral = false;             ///< ASCII without escapes: the same in every encoding.
  std::optional<Encoding> decided;  ///< The one encoding it is in.
  EncodingSet candidates = 0;       ///< Neither neutral nor decided: what it may be in.
};

/// Reads the bytes of a line without its end. `whole` is false if the line goes on, so that its
/// last character may be cut.
/// - Valid UTF-8 with a sequence of three bytes or more is UTF-8; so is a line half of whose bytes
///   form such sequences, whatever is wrong with the rest, unless it gives more common characters
///   in another encoding.
/// - ASCII with the designations of ISO-2022-JP is that.
/// - Else the encodings that fit strictly: lead and trail bytes in range, rows that JIS X 0208 and
///   its vendor extensions fill. Where CP932 and EUC-JP both do, the one wins that gives clearly
///   more common characters (kana, JIS level 1 kanji); our choice, because nearly all EUC-JP is
///   well-formed CP932 of half-width katakana.
/// - A line that fits nothing may be in any.
[[nodiscard]] LineEvidence read_evidence(std::string_view line, bool whole) noexcept;

/// The UTF-16 encoding form of an input that begins like this and has no byte order mark; nothing
/// if it is not UTF-16. It is if it has NUL bytes, four of five code units are usual in Japanese
/// text, and the NULs are either many or cannot be controls in UTF-8 text.
[[nodiscard]] std::optional<Encoding> detect_utf16(std::string_view first_bytes) noexcept;

/// Why an input that begins like this is not text; empty if it is. A PDF file, or NUL bytes, or
/// more than one control byte in eight (C0 but for TAB, LF, CR, FF, ESC).
[[nodiscard]] std::string_view why_not_text(std::string_view first_bytes) noexcept;

}  // namespace shoshi::unicode
