#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "shoshi/reader.hpp"

/// A user's own labels, from a file.
namespace shoshi::cli {

/// The labels of a file, or what is wrong with it.
struct LabelsFile {
  std::vector<OwnLabel> labels;
  std::string error;  ///< "FILE:LINE: what is wrong", one line; empty if nothing is.
};

/// Reads a text of lines `label<TAB>element`, in UTF-8 with or without a byte order mark. Blank
/// lines and lines that begin with # are passed over. `name` is what errors call the file.
[[nodiscard]] LabelsFile parse_labels(std::string_view text, std::string_view name);

/// The same of a file of at most 1 MiB.
[[nodiscard]] LabelsFile read_labels_file(const std::string& path);

}  // namespace shoshi::cli
