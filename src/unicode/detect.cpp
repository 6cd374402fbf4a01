#include "unicode/detect.hpp"

#include <algorithm>

#include "unicode/utf8.hpp"

namespace shoshi::unicode {
namespace {

constexpr char kEscape = '\x1B';
constexpr EncodingSet kAny = set_of(Encoding::utf8) | set_of(Encoding::cp932) |
                             set_of(Encoding::euc_jp) | set_of(Encoding::iso_2022_jp);

constexpr bool in(unsigned byte, unsigned first, unsigned last) noexcept {
  return byte >= first && byte <= last;
}

unsigned byte_at(std::string_view text, std::size_t at) noexcept {
  return static_cast<unsigned char>(text[at]);
}

// How a line reads in a double-byte encoding.
struct Fit {
  bool strict = true;
  std::size_t bytes = 0;   // beyond ASCII
  std::size_t common = 0;  // of them, those of common characters
};

// A character of a double-byte encoding; 0 bytes if it cannot be one.
struct Unit {
  std::size_t bytes = 0;
  bool common = false;
};

// Microsoft code page 932: JIS X 0208 shifted, NEC row 13, NEC-selected and IBM extensions.
Unit cp932_unit(std::string_view rest) noexcept {
  const unsigned lead = byte_at(rest, 0);
  // Commas and middle dots are rare among half-width katakana, and the commonest bytes of EUC-JP.
  if (in(lead, 0xA1, 0xDF)) return {1, lead >= 0xA6};
  const bool known = in(lead, 0x81, 0x84) || in(lead, 0x87, 0x9F) || in(lead, 0xE0, 0xEA) ||
                     in(lead, 0xED, 0xEE) || in(lead, 0xFA, 0xFC);
  if (!known) return {};
  if (rest.size() < 2) return {2, false};
  const unsigned trail = byte_at(rest, 1);
  if (!in(trail, 0x40, 0x7E) && !in(trail, 0x80, 0xFC)) return {};
  return {2, in(lead, 0x81, 0x83) || in(lead, 0x88, 0x97)};
}

// EUC-JP: JIS X 0208 with NEC row 13, half-width katakana after 8E, JIS X 0212 after 8F.
Unit euc_jp_unit(std::string_view rest) noexcept {
  const auto is_trail = [&](std::size_t at, unsigned last) {
    return at >= rest.size() || in(byte_at(rest, at), 0xA1, last);
  };
  const unsigned lead = byte_at(rest, 0);
  if (lead == 0x8E)
    return {is_trail(1, 0xDF) ? 2u : 0u, rest.size() > 1 && byte_at(rest, 1) >= 0xA6};
  if (lead == 0x8F) return {is_trail(1, 0xFE) && is_trail(2, 0xFE) ? 3u : 0u, false};
  const bool known = in(lead, 0xA1, 0xA8) || lead == 0xAD || in(lead, 0xB0, 0xF4);
  if (!known || !is_trail(1, 0xFE)) return {};
  return {2, lead == 0xA1 || in(lead, 0xA3, 0xA5) || in(lead, 0xB0, 0xCF)};
}

template <class ReadUnit>
Fit fit(std::string_view line, bool whole, ReadUnit read_unit) noexcept {
  Fit found;
  while (!line.empty()) {
    if (byte_at(line, 0) < 0x80) {
      line.remove_prefix(ascii_prefix(line));
      continue;
    }
    const Unit unit = read_unit(line);
    const bool cut = unit.bytes > line.size();
    if (unit.bytes == 0 || (cut && whole)) {
      found.strict = false;
      break;
    }
    if (cut) break;
    found.bytes += unit.bytes;
    if (unit.common) found.common += unit.bytes;
    line.remove_prefix(unit.bytes);
  }
  return found;
}

struct Utf8Fit {
  bool valid = true;
  std::size_t bytes = 0;  // beyond ASCII
  std::size_t wide = 0;   // of them, those in sequences of three and four bytes
};

Utf8Fit fit_utf8(std::string_view line, bool whole) noexcept {
  Utf8Fit found;
  for (std::size_t at = 0; at < line.size();) {
    if (byte_at(line, at) < 0x80) {
      at += ascii_prefix(line.substr(at));
      continue;
    }
    const CodePoint next = decode(line, at);
    at += next.bytes;
    found.bytes += next.bytes;
    if (next.valid && next.bytes >= 3) found.wide += next.bytes;
    const bool cut = !whole && at == line.size() && next.bytes < 4;
    if (!next.valid && !cut) found.valid = false;
    // It is not UTF-8, not even damaged: the rest of the line cannot change that.
    const bool hopeless = (found.bytes - found.wide) * 2 > line.size();
    if (!found.valid && hopeless) break;
  }
  return found;
}

bool is_designation(std::string_view escape) noexcept {
  for (const std::string_view known : {"\x1B$B", "\x1B$@", "\x1B(J", "\x1B(I", "\x1B$(D"}) {
    if (escape.starts_with(known)) return true;
  }
  return false;
}

LineEvidence read_ascii_evidence(std::string_view line) noexcept {
  for (std::size_t at = line.find(kEscape); at != std::string_view::npos;
       at = line.find(kEscape, at + 1)) {
    if (is_designation(line.substr(at))) return {false, Encoding::iso_2022_jp, 0};
  }
  return {true, std::nullopt, 0};
}

// Leaves out of `candidates` the one of CP932 and EUC-JP that is clearly less likely. A quarter of
// the bytes is the margin: it tells lines of four characters apart.
EncodingSet without_unlikely(EncodingSet candidates, const Fit& cp932, const Fit& euc_jp) noexcept {
  if (!cp932.strict || !euc_jp.strict) return candidates;
  const std::size_t margin = cp932.bytes / 4 + 1;
  if (euc_jp.common >= cp932.common + margin) candidates &= ~set_of(Encoding::cp932);
  if (cp932.common >= euc_jp.common + margin) candidates &= ~set_of(Encoding::euc_jp);
  return candidates;
}

constexpr bool is_usual_in_japanese(unsigned unit) noexcept {
  return in(unit, 0x20, 0x7E) || in(unit, 0x09, 0x0D) || in(unit, 0xA0, 0xFF) ||
         in(unit, 0x2000, 0x26FF) || in(unit, 0x3000, 0x30FF) || in(unit, 0x4E00, 0x9FFF) ||
         in(unit, 0xFF01, 0xFFEF);
}

std::size_t count_usual_units(std::string_view bytes, bool little_endian) noexcept {
  std::size_t usual = 0;
  for (std::size_t at = 0; at + 1 < bytes.size(); at += 2) {
    const unsigned first = byte_at(bytes, at);
    const unsigned second = byte_at(bytes, at + 1);
    const unsigned unit = little_endian ? second << 8 | first : first << 8 | second;
    usual += is_usual_in_japanese(unit) ? 1 : 0;
  }
  return usual;
}

}  // namespace

LineEvidence read_evidence(std::string_view line, bool whole) noexcept {
  if (is_ascii(line)) return read_ascii_evidence(line);
  const Utf8Fit utf8 = fit_utf8(line, whole);
  if (utf8.valid && utf8.wide > 0) return {false, Encoding::utf8, 0};
  const Fit cp932 = fit(line, whole, cp932_unit);
  const Fit euc_jp = fit(line, whole, euc_jp_unit);
  const std::size_t common =
      std::max(cp932.strict ? cp932.common : 0, euc_jp.strict ? euc_jp.common : 0);
  const bool damaged_utf8 = utf8.wide * 2 >= utf8.bytes && utf8.wide > common;
  if (damaged_utf8) return {false, Encoding::utf8, 0};

  EncodingSet candidates = 0;
  if (utf8.valid) candidates |= set_of(Encoding::utf8);
  if (cp932.strict) candidates |= set_of(Encoding::cp932);
  if (euc_jp.strict) candidates |= set_of(Encoding::euc_jp);
  candidates = without_unlikely(candidates, cp932, euc_jp);
  for (const Encoding encoding : {Encoding::utf8, Encoding::cp932, Encoding::euc_jp}) {
    if (candidates == set_of(encoding)) return {false, encoding, 0};
  }
  return {false, std::nullopt, candidates == 0 ? kAny : candidates};
}

std::optional<Encoding> detect_utf16(std::string_view first_bytes) noexcept {
  const auto nuls =
      static_cast<std::size_t>(std::count(first_bytes.begin(), first_bytes.end(), '\0'));
  if (nuls == 0) return std::nullopt;
  // The first bytes may end within a character.
  const bool utf8 = valid_prefix(first_bytes) + 3 >= first_bytes.size();
  if (utf8 && nuls * 8 < first_bytes.size() * 3) return std::nullopt;
  const std::size_t little = count_usual_units(first_bytes, true);
  const std::size_t big = count_usual_units(first_bytes, false);
  const std::size_t units = first_bytes.size() / 2;
  if (std::max(little, big) * 5 < units * 4 || units == 0) return std::nullopt;
  return little >= big ? Encoding::utf16le : Encoding::utf16be;
}

std::string_view why_not_text(std::string_view first_bytes) noexcept {
  if (first_bytes.starts_with("%PDF-")) return "it is a PDF file";
  if (first_bytes.find('\0') != std::string_view::npos) return "it has NUL bytes";
  const auto is_control = [](char c) {
    const auto byte = static_cast<unsigned char>(c);
    return byte < 0x20 && c != '\t' && c != '\n' && c != '\r' && c != '\f' && c != kEscape;
  };
  const auto controls =
      static_cast<std::size_t>(std::count_if(first_bytes.begin(), first_bytes.end(), is_control));
  return controls * 8 > first_bytes.size() ? "it is full of control characters" : "";
}

}  // namespace shoshi::unicode
