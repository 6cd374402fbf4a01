#pragma once

#include <span>

#include "shoshi/convert.hpp"
#include "shoshi/reader.hpp"

namespace shoshi {

/// Writes, instead of records, how the reader understood each piece of the inputs: one line a
/// piece, "LINE:COLUMN", what it is (label, value, noise, unread), the field and the text, with
/// tabs between them, and a line "# record N" above the pieces of each record. `color` paints the
/// pieces for a terminal. Inputs that fail are reported and counted as by convert().
ConvertSummary inspect(std::span<ByteSource* const> inputs, const Reader& reader, ByteSink& output,
                       DiagnosticSink& diagnostics, const ConvertOptions& options, bool color);

}  // namespace shoshi
