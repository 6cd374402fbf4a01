#include "unicode/encoding.hpp"

#include <algorithm>
#include <array>
#include <string>

namespace shoshi::unicode {
namespace {

// In the order of Encoding.
constexpr std::array<std::string_view, 7> kNames = {"auto",        "utf-8",    "cp932",   "euc-jp",
                                                    "iso-2022-jp", "utf-16le", "utf-16be"};

struct Alias {
  std::string_view name;  // lower case, without - and _
  Encoding encoding;
};

// Names of the IANA registry, of iconv and of ICU. "utf-16" without a byte order mark is
// little-endian, as on the platform that writes such files.
constexpr auto kAliases = std::to_array<Alias>({
    {"auto", Encoding::detect},
    {"detect", Encoding::detect},
    {"utf8", Encoding::utf8},
    {"cp65001", Encoding::utf8},
    {"ascii", Encoding::utf8},
    {"usascii", Encoding::utf8},
    {"cp932", Encoding::cp932},
    {"ms932", Encoding::cp932},
    {"shiftjis", Encoding::cp932},
    {"sjis", Encoding::cp932},
    {"xsjis", Encoding::cp932},
    {"csshiftjis", Encoding::cp932},
    {"mskanji", Encoding::cp932},
    {"windows31j", Encoding::cp932},
    {"cswindows31j", Encoding::cp932},
    {"windows932", Encoding::cp932},
    {"eucjp", Encoding::euc_jp},
    {"xeucjp", Encoding::euc_jp},
    {"eucjpms", Encoding::euc_jp},
    {"ujis", Encoding::euc_jp},
    {"iso2022jp", Encoding::iso_2022_jp},
    {"csiso2022jp", Encoding::iso_2022_jp},
    {"iso2022jp1", Encoding::iso_2022_jp},
    {"jis", Encoding::iso_2022_jp},
    {"utf16", Encoding::utf16le},
    {"utf16le", Encoding::utf16le},
    {"utf16be", Encoding::utf16be},
});

}  // namespace

std::string_view encoding_name(Encoding encoding) noexcept {
  return kNames[static_cast<std::size_t>(encoding)];
}

std::optional<Encoding> find_encoding(std::string_view name) noexcept {
  std::array<char, 16> key{};
  std::size_t length = 0;
  for (const char c : name) {
    if (c == '-' || c == '_') continue;
    if (length == key.size()) return std::nullopt;
    key[length++] = c >= 'A' && c <= 'Z' ? static_cast<char>(c | 0x20) : c;
  }
  const std::string_view wanted(key.data(), length);
  const auto* const found = std::find_if(kAliases.begin(), kAliases.end(),
                                         [&](const Alias& alias) { return alias.name == wanted; });
  if (found == kAliases.end()) return std::nullopt;
  return found->encoding;
}

std::span<const std::string_view> encoding_names() noexcept {
  return kNames;
}

}  // namespace shoshi::unicode
