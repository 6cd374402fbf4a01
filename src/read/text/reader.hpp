#pragma once

#include <memory>

#include "shoshi/reader.hpp"

namespace shoshi::text {

/// The reader of loosely formatted records: see layout.hpp for what it understands.
[[nodiscard]] std::unique_ptr<Reader> make_text_reader(const ReadOptions& options = {});

}  // namespace shoshi::text
