#pragma once

#include <nlohmann/json.hpp>
#include <optional>
#include <string>

#include "walk_iso2709.hpp"

/// A reader of MARC-in-JSON over a common JSON parser.
namespace shoshi::test {

/// The record of one object. Nothing if it has another shape than a leader and fields of one key.
inline std::optional<WalkedRecord> walk_marc_json(const nlohmann::ordered_json& object) {
  if (!object.is_object() || object.size() != 2) return std::nullopt;
  WalkedRecord record{object.at("leader").get<std::string>(), {}};
  for (const auto& one : object.at("fields")) {
    if (!one.is_object() || one.size() != 1) return std::nullopt;
    WalkedField field{one.begin().key(), {}, {}, {}};
    const auto& value = one.begin().value();
    if (value.is_string()) {
      field.text = value.get<std::string>();
    } else {
      field.indicators = value.at("ind1").get<std::string>() + value.at("ind2").get<std::string>();
      for (const auto& subfield : value.at("subfields")) {
        if (!subfield.is_object() || subfield.size() != 1) return std::nullopt;
        const std::string code = subfield.begin().key();
        if (code.size() != 1) return std::nullopt;
        field.subfields.emplace_back(code.front(), subfield.begin().value().get<std::string>());
      }
      if (value.size() != 3 || field.indicators.size() != 2) return std::nullopt;
    }
    record.fields.push_back(std::move(field));
  }
  return record;
}

}  // namespace shoshi::test
