#pragma once

#include <memory>
#include <span>
#include <string_view>

#include "shoshi/reader.hpp"
#include "shoshi/writer.hpp"

namespace shoshi {

/// A format that shoshi reads: one row of the table in src/convert/formats.cpp.
struct SourceFormat {
  std::string_view name;         ///< As given to --from.
  std::string_view description;  ///< A few words for --list-formats.
  std::unique_ptr<Reader> (*make)(const ReadOptions& options);
};

/// A format that shoshi writes: one row of the table in src/convert/formats.cpp.
struct TargetFormat {
  std::string_view name;         ///< As given to --to.
  std::string_view suffix;       ///< File name suffix with its dot; empty if another row owns it.
  std::string_view description;  ///< A few words for --list-formats.
  std::unique_ptr<Writer> (*make)(const WriteOptions& options);
};

/// All formats, in the order in which they are listed.
[[nodiscard]] std::span<const SourceFormat> source_formats() noexcept;
[[nodiscard]] std::span<const TargetFormat> target_formats() noexcept;

/// What a label can stand for, by name: "title", "issued". See OwnLabel::element.
[[nodiscard]] std::span<const std::string_view> label_elements() noexcept;

/// The row with that name; null if there is none.
[[nodiscard]] const SourceFormat* find_source_format(std::string_view name) noexcept;
[[nodiscard]] const TargetFormat* find_target_format(std::string_view name) noexcept;

/// The row whose suffix the file name ends in, the longest first; null if there is none.
[[nodiscard]] const TargetFormat* target_format_of_file(std::string_view file_name) noexcept;

}  // namespace shoshi
