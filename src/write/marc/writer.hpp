#pragma once

#include <memory>

#include "shoshi/writer.hpp"

namespace shoshi::marc {

/// Writes MARC 21 in ISO 2709 and UTF-8, one record after the other without anything between them.
/// What is too long for the format is split, shortened or left out with a diagnostic (fit.hpp).
[[nodiscard]] std::unique_ptr<Writer> make_marc_writer(const WriteOptions& options);

/// Writes a MARCXML collection, in full whatever its length. A run without records is a valid empty
/// collection.
[[nodiscard]] std::unique_ptr<Writer> make_marcxml_writer(const WriteOptions& options);

}  // namespace shoshi::marc
