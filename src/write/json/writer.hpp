#pragma once

#include <memory>

#include "shoshi/writer.hpp"

namespace shoshi::json {

/// Writes shoshi's own format: a JSON array with one object a record, from which the record can be
/// rebuilt in full. Its shape is described in docs/json.md. Never reports anything.
[[nodiscard]] std::unique_ptr<Writer> make_json_writer(const WriteOptions& options);

}  // namespace shoshi::json
