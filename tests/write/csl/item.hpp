#pragma once

#include <nlohmann/json.hpp>
#include <string>

#include "shoshi/record.hpp"
#include "shoshi/writer.hpp"
#include "write/csl/writer.hpp"

namespace shoshi::test {

/// The one line that the ndjson writer makes of a record.
inline std::string csl_line(const Record& record) {
  Output output;
  Diagnostics diagnostics;
  csl::make_csl_ndjson_writer({})->write(record, {"key2020", "stable"}, output, diagnostics);
  return std::string(output.bytes());
}

/// That line, read by another parser.
inline nlohmann::json csl_item(const Record& record) {
  return nlohmann::json::parse(csl_line(record));
}

/// The member `custom` of the item; null if it has none.
inline nlohmann::json csl_custom(const Record& record) {
  return csl_item(record).value("custom", nlohmann::json());
}

}  // namespace shoshi::test
