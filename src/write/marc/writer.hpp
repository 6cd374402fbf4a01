#pragma once

#include <memory>

#include "shoshi/writer.hpp"

/// The writers of MARC 21: one tree, four serialisations. All but the first carry a record in full
/// whatever its length.
namespace shoshi::marc {

/// Writes MARC 21 in ISO 2709 and UTF-8, one record after the other without anything between them.
/// What is too long for the format is split, shortened or left out with a diagnostic (fit.hpp), or
/// the record is withheld if that is what the options ask for.
[[nodiscard]] std::unique_ptr<Writer> make_marc_writer(const WriteOptions& options);

/// Writes a MARCXML collection. A run without records is a valid empty collection.
[[nodiscard]] std::unique_ptr<Writer> make_marcxml_writer(const WriteOptions& options);

/// Writes MARC-in-JSON: one object a line or, with `json_array`, one array, which is valid without
/// records too.
[[nodiscard]] std::unique_ptr<Writer> make_marc_json_writer(const WriteOptions& options);

/// Writes the mnemonic format, each record with an empty line behind it.
[[nodiscard]] std::unique_ptr<Writer> make_mrk_writer(const WriteOptions& options);

}  // namespace shoshi::marc
