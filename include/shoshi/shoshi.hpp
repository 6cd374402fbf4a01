#pragma once

/// Everything that the library offers.

#include "shoshi/convert.hpp"     // IWYU pragma: export
#include "shoshi/diagnostic.hpp"  // IWYU pragma: export
#include "shoshi/formats.hpp"     // IWYU pragma: export
#include "shoshi/reader.hpp"      // IWYU pragma: export
#include "shoshi/record.hpp"      // IWYU pragma: export
#include "shoshi/span.hpp"        // IWYU pragma: export
#include "shoshi/writer.hpp"      // IWYU pragma: export
