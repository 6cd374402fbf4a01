#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

/// A reader of ISO 2709 that shares nothing with the encoder, to check what it writes.
namespace shoshi::test {

/// A field as read: of a control field `text` is all there is.
struct WalkedField {
  std::string tag;
  std::string indicators;
  std::string text;
  std::vector<std::pair<char, std::string>> subfields;

  friend bool operator==(const WalkedField&, const WalkedField&) = default;

  /// "=245  10$aTitle.$c..." in the way of MarcEdit, with blanks as backslashes, nothing escaped.
  [[nodiscard]] std::string mnemonic() const {
    if (subfields.empty()) return "=" + tag + "  " + text;
    std::string out = "=" + tag + "  ";
    for (const char c : indicators) out += c == ' ' ? '\\' : c;
    for (const auto& [code, value] : subfields) out += std::string("$") + code + value;
    return out;
  }
};

/// A record as read.
struct WalkedRecord {
  std::string leader;
  std::vector<WalkedField> fields;

  /// All fields with that tag, each as mnemonic().
  [[nodiscard]] std::vector<std::string> with_tag(std::string_view tag) const {
    std::vector<std::string> found;
    for (const WalkedField& field : fields) {
      if (field.tag == tag) found.push_back(field.mnemonic());
    }
    return found;
  }
};

inline std::optional<std::size_t> walk_number(std::string_view digits) {
  std::size_t number = 0;
  for (const char c : digits) {
    if (c < '0' || c > '9') return std::nullopt;
    number = number * 10 + static_cast<std::size_t>(c - '0');
  }
  return number;
}

inline std::optional<WalkedField> walk_field(std::string_view tag, std::string_view data) {
  if (data.empty() || data.back() != '\x1E') return std::nullopt;
  data.remove_suffix(1);
  if (data.find_first_of("\x1D\x1E") != std::string_view::npos) return std::nullopt;
  WalkedField field{std::string(tag), {}, {}, {}};
  if (tag < "010") {
    if (data.find('\x1F') != std::string_view::npos) return std::nullopt;
    field.text = data;
    return field;
  }
  if (data.size() < 5 || data[2] != '\x1F') return std::nullopt;
  field.indicators = data.substr(0, 2);
  data.remove_prefix(2);
  while (!data.empty()) {
    const std::size_t end = std::min(data.find('\x1F', 1), data.size());
    if (end < 3) return std::nullopt;
    field.subfields.emplace_back(data[1], std::string(data.substr(2, end - 2)));
    data.remove_prefix(end);
  }
  return field;
}

/// Reads the record at the start of `bytes` and takes it off. Nothing if any length, start, base
/// address or terminator is wrong, or a field or subfield is empty.
inline std::optional<WalkedRecord> walk_record(std::string_view& bytes) {
  if (bytes.size() < 26) return std::nullopt;
  const auto length = walk_number(bytes.substr(0, 5));
  const auto base = walk_number(bytes.substr(12, 5));
  if (!length || !base || *length > bytes.size() || *base >= *length || *base < 25) {
    return std::nullopt;
  }
  const std::string_view record = bytes.substr(0, *length);
  bytes.remove_prefix(*length);
  if (record.back() != '\x1D' || record[*base - 1] != '\x1E' || (*base - 25) % 12 != 0) {
    return std::nullopt;
  }
  WalkedRecord walked{std::string(record.substr(0, 24)), {}};
  std::size_t next = 0;
  for (std::size_t at = 24; at + 1 < *base; at += 12) {
    const auto field_length = walk_number(record.substr(at + 3, 4));
    const auto start = walk_number(record.substr(at + 7, 5));
    if (!field_length || !start || *start != next) return std::nullopt;
    next += *field_length;
    if (*base + next >= *length) return std::nullopt;
    auto field = walk_field(record.substr(at, 3), record.substr(*base + *start, *field_length));
    if (!field) return std::nullopt;
    walked.fields.push_back(std::move(*field));
  }
  if (*base + next + 1 != *length) return std::nullopt;
  return walked;
}

}  // namespace shoshi::test
