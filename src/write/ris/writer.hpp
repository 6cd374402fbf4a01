#pragma once

#include <memory>

#include "shoshi/writer.hpp"

namespace shoshi::ris {

/// Writes RIS: UTF-8 without a byte order mark, CR LF, an empty line after each record. What has no
/// tag of its own goes into notes (N1). No citation key is written, because readers take ID as
/// their own.
[[nodiscard]] std::unique_ptr<Writer> make_ris_writer(const WriteOptions& options);

}  // namespace shoshi::ris
