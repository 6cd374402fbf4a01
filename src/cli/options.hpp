#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "shoshi/convert.hpp"
#include "shoshi/formats.hpp"

/// The command line: what was typed, and what it means. CLI11 stays in command_line.cpp.
namespace shoshi::cli {

enum class DiagnosticsFormat : std::uint8_t { text, json };
enum class ColorMode : std::uint8_t { automatic, always, never };

/// What a run is asked to do.
struct Options {
  const SourceFormat* from = nullptr;
  const TargetFormat* to = nullptr;  ///< Null with --check or --inspect and no target.
  std::string output;                ///< Empty or "-": standard output.
  std::vector<std::string> files;    ///< Empty: standard input.
  ConvertOptions convert;
  ReadOptions read;
  WriteOptions write;
  bool strict = false;
  bool check = false;
  bool inspect = false;  ///< Show how the input is understood, and write no records.
  bool quiet = false;
  DiagnosticsFormat diagnostics = DiagnosticsFormat::text;
  ColorMode color = ColorMode::automatic;
};

/// The outcome of parsing: options for a run, or a text and the status to end with.
struct ParsedCommandLine {
  std::optional<Options> options;
  int status = 0;
  std::string standard_output;  ///< --help, --version, --list-formats.
  std::string standard_error;   ///< What is wrong with the command line: one line.
};

/// Reads the command line.
[[nodiscard]] ParsedCommandLine parse_command_line(int argc, const char* const* argv);

/// A few lines for someone who started the program with nothing to read.
[[nodiscard]] std::string short_help();

}  // namespace shoshi::cli
