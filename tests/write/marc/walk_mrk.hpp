#pragma once

#include <algorithm>
#include <optional>
#include <string>
#include <string_view>

#include "walk_iso2709.hpp"

/// A reader of the mnemonic format that shares nothing with the encoder and does as
/// MARC::File::MARCMaker does: backslashes are blanks, then mnemonics are characters.
namespace shoshi::test {

inline std::optional<std::string> walk_mnemonics(std::string_view data) {
  static constexpr std::pair<std::string_view, char> kMnemonics[] = {
      {"{dollar}", '$'}, {"{lcub}", '{'}, {"{rcub}", '}'}, {"{bsol}", '\\'}};
  const auto has = [data](char c) { return data.find(c) != std::string_view::npos; };
  if (!has('{') && !has('}') && !has('\\')) return std::string(data);
  std::string out;
  while (!data.empty()) {
    if (data.front() == '}') return std::nullopt;
    if (data.front() != '{') {
      out += data.front() == '\\' ? ' ' : data.front();
      data.remove_prefix(1);
      continue;
    }
    const auto known =
        std::find_if(std::begin(kMnemonics), std::end(kMnemonics),
                     [data](const auto& one) { return data.starts_with(one.first); });
    if (known == std::end(kMnemonics)) return std::nullopt;
    out += known->second;
    data.remove_prefix(known->first.size());
  }
  return out;
}

inline std::optional<WalkedField> walk_mrk_field(std::string_view line) {
  if (line.size() < 6 || line[0] != '=' || line.substr(4, 2) != "  ") return std::nullopt;
  WalkedField field{std::string(line.substr(1, 3)), {}, {}, {}};
  line.remove_prefix(6);
  if (field.tag == "LDR" || field.tag < "010") {
    const auto text = walk_mnemonics(line);
    if (!text || line.find('$') != std::string_view::npos) return std::nullopt;
    field.text = *text;
    return field;
  }
  if (line.size() < 5 || line[2] != '$') return std::nullopt;
  field.indicators = walk_mnemonics(line.substr(0, 2)).value_or("");
  line.remove_prefix(3);
  while (true) {
    const std::size_t end = std::min(line.find('$'), line.size());
    const auto value = walk_mnemonics(line.substr(0, end));
    if (!value || value->size() < 2) return std::nullopt;
    field.subfields.emplace_back(value->front(), value->substr(1));
    if (end == line.size()) return field;
    line.remove_prefix(end + 1);
  }
}

/// Reads the record at the start of `text` and takes it off, with the empty line behind it. Nothing
/// if a line is no field or a mnemonic is not known.
inline std::optional<WalkedRecord> walk_mrk(std::string_view& text) {
  std::optional<WalkedRecord> record;
  while (true) {
    const std::size_t end = text.find('\n');
    if (end == std::string_view::npos) return std::nullopt;
    const std::string_view line = text.substr(0, end);
    text.remove_prefix(end + 1);
    if (line.empty()) return record;
    const auto field = walk_mrk_field(line);
    if (!field || (field->tag == "LDR") != !record) return std::nullopt;
    if (!record) {
      record.emplace();
      record->leader = field->text;
    } else {
      record->fields.push_back(*field);
    }
  }
}

}  // namespace shoshi::test
