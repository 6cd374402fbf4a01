#include "cli/options.hpp"

#include <CLI/CLI.hpp>
#include <algorithm>
#include <array>
#include <charconv>
#include <chrono>
#include <cstdlib>
#include <ctime>
#include <functional>
#include <span>
#include <string_view>
#include <thread>
#include <utility>

#include "cli/exit_status.hpp"
#include "cli/labels_file.hpp"
#include "cli/nearest.hpp"
#include "unicode/encoding.hpp"
#include "unicode/width.hpp"

namespace shoshi::cli {
namespace {

constexpr unsigned kMostJobs = 64;

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
  bool strict = false;
  bool check = false;
  bool inspect = false;
  bool quiet = false;
  bool plain_pages = false;
  bool list_formats = false;
  bool help = false;
  bool version = false;
};

/// A word on the command line that means nothing: thrown and caught within this file.
struct UsageError {
  std::string message;
};

void define(CLI::App& app, Typed& typed) {
  const auto option = [&app](const char* names, auto& target, const char* help, const char* value) {
    app.add_option(names, target, help)->option_text(value)->take_last();
  };
  app.description("Convert loosely formatted bibliographic records.");
  app.set_help_flag();
  app.allow_extras();
  app.add_option("FILE", typed.files, "Inputs; - or none: standard input")->option_text(" ");
  option("-f,--from", typed.from, "Source format (default: auto)", "FORMAT");
  option("-t,--to", typed.to, "Target format (default: from the suffix of --output)", "FORMAT");
  option("-o,--output", typed.output, "Write to FILE, whole or not at all", "FILE");
  app.add_flag("--list-formats", typed.list_formats, "List the formats");
  option("--encoding", typed.encoding,
         "auto, utf-8, cp932, euc-jp, iso-2022-jp, utf-16le or utf-16be", "NAME");
  option("-j,--jobs", typed.jobs, "Threads that convert (default: one a processor, at most 8)",
         "N");
  option("--labels", typed.labels, "Your own labels: one `label<TAB>element` a line", "FILE");
  app.add_flag("--strict", typed.strict, "End with status 1 if there was a warning");
  app.add_flag("--check", typed.check, "Write nothing; end with status 1 if anything was found");
  app.add_flag("--inspect", typed.inspect,
               "Show how every line was understood, and write no records");
  option("--diagnostics", typed.diagnostics, "text or json (default: text)", "FORM");
  app.add_flag("-q,--quiet", typed.quiet, "No notes and no warnings");
  option("--color", typed.color, "auto, always or never (default: auto)", "WHEN");
  option("--timestamp", typed.timestamp,
         "Clock of MARC 005 and 008, as seconds since 1970 or 2020-09-15T12:00:00Z", "TIME");
  option("--key-style", typed.key_style, "author-year, stable or doi (default: author-year)",
         "STYLE");
  app.add_flag("--plain-pages", typed.plain_pages, "Write page 201_66 of issue 201 as page 66");
  app.add_flag("--version", typed.version, "Print the version");
  app.add_flag("-h,--help", typed.help, "Print this help");
}

/// Everything above the list of options, in CLI11's help.
constexpr std::string_view kHelpHead =
    "Usage: shoshi [-f FORMAT] -t FORMAT [-o FILE] [FILE ...]\n"
    "\n"
    "Converts loosely formatted bibliographic records, as copied or saved from J-STAGE,\n"
    "CiNii, ceek.jp Altmetrics and the like, to BibTeX, BibLaTeX, RIS, CSL-JSON and MARC 21.\n"
    "\n";

constexpr std::string_view kHelpTail =
    "\n"
    "The encoding is detected line by line unless it is named. The clock is SOURCE_DATE_EPOCH,\n"
    "else the present time, unless --timestamp sets it.\n"
    "\n"
    "Exit status: 0 all records written; 1 some were withheld, or --strict or --check found\n"
    "fault; 2 usage; 3 an input failed; 4 the output failed; 5 internal error.\n";

std::string help_text() {
  Typed typed;
  CLI::App app;
  define(app, typed);
  auto formatter = std::make_shared<CLI::Formatter>();
  formatter->column_width(24);
  std::string text(kHelpHead);
  text += "Options:\n";
  for (const CLI::Option* option : app.get_options()) {
    if (option->nonpositional()) text += formatter->make_option(option, false);
  }
  return text.append(kHelpTail);
}

std::string list_of_formats() {
  std::string text;
  const auto line = [&text](std::string_view name, std::string_view description) {
    text += "  ";
    text += name;
    text.append(name.size() < 14 ? 14 - name.size() : 1, ' ');
    text += description;
  };
  text += "source formats (--from):\n";
  for (const SourceFormat& format : source_formats()) {
    line(format.name, format.description);
    text += '\n';
  }
  text += "target formats (--to):\n";
  for (const TargetFormat& format : target_formats()) {
    line(format.name, format.description);
    if (!format.suffix.empty()) text.append(" (").append(format.suffix).append(")");
    text += '\n';
  }
  return text;
}

/// "unknown target format `ribs`; the nearest is `ris`"
UsageError unknown_word(std::string_view what, std::string_view word,
                        std::span<const std::string_view> words) {
  std::string message = "unknown ";
  message.append(what).append(" `").append(unicode::make_visible(word)).append("`");
  if (const std::string_view near = nearest(word, words); !near.empty()) {
    message.append("; the nearest is `").append(near).append("`");
  } else if (!what.starts_with("option")) {
    message += "; known are";
    for (const std::string_view known : words) message.append(" ").append(known);
  }
  return {std::move(message)};
}

template <class Formats>
std::vector<std::string_view> names_of(const Formats& formats) {
  std::vector<std::string_view> names;
  for (const auto& format : formats) names.push_back(format.name);
  return names;
}

/// The value that stands beside `word` in a short list of choices.
template <class T, std::size_t n>
T choose(std::string_view what, std::string_view word,
         const std::array<std::pair<std::string_view, T>, n>& choices) {
  std::vector<std::string_view> words;
  for (const auto& [name, value] : choices) {
    if (name == word) return value;
    words.push_back(name);
  }
  throw unknown_word(what, word, words);
}

const TargetFormat* target_format(const Typed& typed) {
  if (!typed.to.empty()) {
    const TargetFormat* format = find_target_format(typed.to);
    if (format == nullptr) {
      throw unknown_word("target format", typed.to, names_of(target_formats()));
    }
    return format;
  }
  if (const TargetFormat* format = target_format_of_file(typed.output)) return format;
  if (typed.check || typed.inspect) return nullptr;
  throw UsageError{
      typed.output.empty() || typed.output == "-"
          ? "no target format: give one with --to (see --list-formats)"
          : "no target format: `" + unicode::make_visible(typed.output) +
                "` has no suffix that tells it; give one with --to (see --list-formats)"};
}

const SourceFormat* source_format(const Typed& typed) {
  const SourceFormat* format = find_source_format(typed.from);
  if (format == nullptr) {
    throw unknown_word("source format", typed.from, names_of(source_formats()));
  }
  return format;
}

Encoding encoding(const Typed& typed) {
  if (const auto found = unicode::find_encoding(typed.encoding)) return *found;
  throw unknown_word("encoding", typed.encoding, unicode::encoding_names());
}

unsigned jobs(const Typed& typed) {
  if (typed.jobs.empty()) return std::clamp(std::thread::hardware_concurrency(), 1U, 8U);
  unsigned number = 0;
  const char* end = typed.jobs.data() + typed.jobs.size();
  const auto [stop, error] = std::from_chars(typed.jobs.data(), end, number);
  if (error != std::errc{} || stop != end || number < 1 || number > kMostJobs) {
    throw UsageError{"--jobs takes a number from 1 to " + std::to_string(kMostJobs) + ", not `" +
                     unicode::make_visible(typed.jobs) + "`"};
  }
  return number;
}

/// Two digits and more of `text` from `at`, all of them digits; -1 if they are not.
int digits(std::string_view text, std::size_t at, std::size_t count) {
  if (text.size() < at + count) return -1;
  int number = 0;
  const char* begin = text.data() + at;
  const auto [stop, error] = std::from_chars(begin, begin + count, number);
  return error == std::errc{} && stop == begin + count ? number : -1;
}

/// Seconds since 1970, or a UTC date "2020-09-15" with or without "T12:00:00Z" behind it.
std::optional<std::int64_t> read_time(std::string_view text) {
  std::int64_t seconds = 0;
  const auto [stop, error] = std::from_chars(text.data(), text.data() + text.size(), seconds);
  if (error == std::errc{} && stop == text.data() + text.size()) return seconds;
  const std::chrono::year_month_day date{
      std::chrono::year(digits(text, 0, 4)),
      std::chrono::month(static_cast<unsigned>(digits(text, 5, 2))),
      std::chrono::day(static_cast<unsigned>(digits(text, 8, 2)))};
  if (text.size() < 10 || text[4] != '-' || text[7] != '-' || !date.ok()) return std::nullopt;
  seconds = std::chrono::sys_seconds(std::chrono::sys_days(date)).time_since_epoch().count();
  if (text.size() == 10) return seconds;
  const int hour = digits(text, 11, 2);
  const int minute = digits(text, 14, 2);
  const int second = digits(text, 17, 2);
  const bool well_formed =
      text.size() == 20 && text[10] == 'T' && text[13] == ':' && text[16] == ':' && text[19] == 'Z';
  if (!well_formed || hour < 0 || hour > 23 || minute < 0 || minute > 59 || second < 0 ||
      second > 60) {
    return std::nullopt;
  }
  return seconds + 3600 * hour + 60 * minute + second;
}

std::int64_t timestamp(const Typed& typed) {
  const char* epoch = std::getenv("SOURCE_DATE_EPOCH");
  const bool from_environment = typed.timestamp.empty() && epoch != nullptr && *epoch != '\0';
  const std::string text = from_environment ? epoch : typed.timestamp;
  if (text.empty()) return std::time(nullptr);
  // MARC writes the year with two and with four digits.
  constexpr std::int64_t kYear10000 = 253402300800;
  if (const auto seconds = read_time(text); seconds && *seconds >= 0 && *seconds < kYear10000) {
    return *seconds;
  }
  throw UsageError{std::string(from_environment ? "SOURCE_DATE_EPOCH" : "--timestamp") +
                   " takes seconds since 1970 or a date like 2020-09-15T12:00:00Z, not `" +
                   unicode::make_visible(text) + "`"};
}

ReadOptions read_options(const Typed& typed) {
  ReadOptions options;
  if (!typed.has_labels) return options;
  LabelsFile file = read_labels_file(typed.labels);
  if (!file.error.empty()) throw UsageError{std::move(file.error)};
  options.labels = std::move(file.labels);
  return options;
}

Options understand(const Typed& typed) {
  if (typed.check && typed.inspect) throw UsageError{"--check and --inspect exclude each other"};
  if (typed.has_output && typed.output.empty()) throw UsageError{"--output takes a file name"};
  Options options;
  options.from = source_format(typed);
  options.to = target_format(typed);
  options.output = typed.output;
  options.files = typed.files;
  options.convert.encoding = encoding(typed);
  options.convert.jobs = jobs(typed);
  options.convert.plain_pages = typed.plain_pages;
  options.convert.key_style = choose(
      "key style", typed.key_style,
      std::to_array<std::pair<std::string_view, KeyStyle>>({{"author-year", KeyStyle::author_year},
                                                            {"stable", KeyStyle::stable},
                                                            {"doi", KeyStyle::doi}}));
  options.read = read_options(typed);
  options.write.timestamp = timestamp(typed);
  options.strict = typed.strict;
  options.check = typed.check;
  options.inspect = typed.inspect;
  options.quiet = typed.quiet;
  options.diagnostics =
      choose("form of diagnostics", typed.diagnostics,
             std::to_array<std::pair<std::string_view, DiagnosticsFormat>>(
                 {{"text", DiagnosticsFormat::text}, {"json", DiagnosticsFormat::json}}));
  options.color =
      choose("color mode", typed.color,
             std::to_array<std::pair<std::string_view, ColorMode>>({{"auto", ColorMode::automatic},
                                                                    {"always", ColorMode::always},
                                                                    {"never", ColorMode::never}}));
  return options;
}

/// An option that CLI11 did not know: the first leftover that begins with a hyphen.
UsageError unknown_option(const CLI::App& app, const std::string& typed) {
  std::vector<std::string> names;
  for (const CLI::Option* option : app.get_options()) {
    for (const std::string& name : option->get_lnames()) names.push_back("--" + name);
    for (const std::string& name : option->get_snames()) names.push_back("-" + name);
  }
  const std::vector<std::string_view> views(names.begin(), names.end());
  return unknown_word("option", typed.substr(0, typed.find('=')), views);
}

ParsedCommandLine usage(std::string message) {
  return {std::nullopt, ExitStatus::kUsage, {}, "shoshi: " + std::move(message) + "\n"};
}

}  // namespace

ParsedCommandLine parse_command_line(int argc, const char* const* argv) {
  Typed typed;
  CLI::App app;
  define(app, typed);
  try {
    app.parse(argc, argv);
    typed.has_output = app.count("--output") > 0;
    typed.has_labels = app.count("--labels") > 0;
    for (const std::string& extra : app.remaining()) {
      if (extra != "--") throw unknown_option(app, extra);
    }
    if (typed.help) return {std::nullopt, kAllWritten, help_text(), {}};
    if (typed.version) return {std::nullopt, kAllWritten, "shoshi " SHOSHI_VERSION "\n", {}};
    if (typed.list_formats) return {std::nullopt, kAllWritten, list_of_formats(), {}};
    return {understand(typed), kAllWritten, {}, {}};
  } catch (const CLI::ParseError& error) {
    return usage(unicode::make_visible(error.what()));
  } catch (const UsageError& error) {
    return usage(error.message);
  }
}

std::string short_help() {
  return "shoshi: standard input is a terminal and no file is named\n"
         "usage: shoshi [-f FORMAT] -t FORMAT [-o FILE] [FILE ...]\n"
         "e.g.   shoshi -t bibtex records.txt > records.bib\n"
         "       shoshi --help tells all; shoshi --list-formats the formats\n";
}

}  // namespace shoshi::cli
