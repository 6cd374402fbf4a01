#pragma once

#include <memory>

#include "shoshi/writer.hpp"

namespace shoshi::csl {

/// Writes CSL-JSON (CSL 1.0.2): an array of items, one member a line. What CSL has no
/// variable for is in `custom`; reported is only what a processor would take for code or layout
/// (W001).
[[nodiscard]] std::unique_ptr<Writer> make_csl_json_writer(const WriteOptions& options);

/// The same items, each a line of its own, without an array around them: newline-delimited JSON.
[[nodiscard]] std::unique_ptr<Writer> make_csl_ndjson_writer(const WriteOptions& options);

}  // namespace shoshi::csl
