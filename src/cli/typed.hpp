#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "cli/options.hpp"

/// What stands between the parser of the command line and the options of a run.
namespace shoshi::cli {

/// What was typed, before it is known to mean anything.
struct Typed {
  std::string from = "auto";
  std::string to;
  std::string output;
  bool has_output = false;
  std::vector<std::string> files;
  std::string encoding = "auto";
  std::string jobs;
  std::string diagnostics = "text";
  std::string color = "auto";
  std::string timestamp;
  std::string labels;
  bool has_labels = false;
  std::string key_style = "author-year";
  std::string bibtex_flavor = "classic";
  std::string parallel = "keep";
  std::string marc_organization;
  bool has_marc_organization = false;
  std::string marc_profile = "ndl";
  std::string marc_punctuation = "isbd";
  std::string marc_language = "jpn";
  std::string marc_level = "a";
  std::string marc_oversize = "fit";
  bool marc_260 = false;
  bool json_array = false;
  bool no_repair = false;
  bool strict = false;
  bool check = false;
  bool inspect = false;
  bool quiet = false;
  bool plain_pages = false;
  bool list_formats = false;
  bool help = false;
  bool version = false;
};

/// A word on the command line that means nothing: thrown and caught within this folder.
struct UsageError {
  std::string message;
};

/// "unknown target format `ribs`; the nearest is `ris`"
[[nodiscard]] UsageError unknown_word(std::string_view what, std::string_view word,
                                      std::span<const std::string_view> words);

/// What was typed, as options; throws UsageError.
[[nodiscard]] Options understand(const Typed& typed);

}  // namespace shoshi::cli
