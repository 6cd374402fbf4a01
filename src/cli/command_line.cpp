#include <CLI/CLI.hpp>
#include <array>
#include <memory>
#include <string_view>
#include <utility>
#include <vector>

#include "cli/exit_status.hpp"
#include "cli/options.hpp"
#include "cli/typed.hpp"
#include "unicode/width.hpp"

namespace shoshi::cli {
namespace {

// The groups of the help, in its order.
constexpr const char* kGeneral = "Options";
constexpr const char* kCitations = "BibTeX and BibLaTeX";
constexpr const char* kMarc = "MARC 21";
constexpr std::array kGroups = {kGeneral, kCitations, kMarc};

/// Takes options into groups of the help.
struct Definer {
  CLI::App& app;
  const char* group = kGeneral;

  template <class Target>
  void option(const char* names, Target& target, const char* help, const char* value) const {
    app.add_option(names, target, help)->option_text(value)->take_last()->group(group);
  }
  void flag(const char* names, bool& target, const char* help) const {
    app.add_flag(names, target, help)->group(group);
  }
};

void define_general(const Definer& d, Typed& typed) {
  d.option("-f,--from", typed.from, "Source format (default: auto)", "FORMAT");
  d.option("-t,--to", typed.to, "Target format (default: from the suffix of --output)", "FORMAT");
  d.option("-o,--output", typed.output, "Write to FILE, whole or not at all", "FILE");
  d.flag("--list-formats", typed.list_formats, "List the formats");
  d.option("--encoding", typed.encoding,
           "auto, utf-8, cp932, euc-jp, iso-2022-jp, utf-16le or utf-16be", "NAME");
  d.option("-j,--jobs", typed.jobs, "Threads that convert (default: one a processor, at most 8)",
           "N");
  d.option("--labels", typed.labels, "Your own labels: one `label<TAB>element` a line", "FILE");
  d.flag("--no-repair", typed.no_repair, "Keep abstracts whose paragraphs a page ran together");
  d.flag("--strict", typed.strict, "End with status 1 if there was a warning");
  d.flag("--check", typed.check, "Write nothing; end with status 1 if anything was found");
  d.flag("--inspect", typed.inspect, "Show how every line was understood, and write no records");
  d.option("--diagnostics", typed.diagnostics, "text or json (default: text)", "FORM");
  d.flag("-q,--quiet", typed.quiet, "No notes and no warnings");
  d.option("--color", typed.color, "auto, always or never (default: auto)", "WHEN");
  d.option("--key-style", typed.key_style, "author-year, stable or doi (default: author-year)",
           "STYLE");
  d.flag("--plain-pages", typed.plain_pages, "Write page 201_66 of issue 201 as page 66");
  d.flag("--version", typed.version, "Print the version");
  d.flag("-h,--help", typed.help, "Print this help");
}

void define_citations(const Definer& d, Typed& typed) {
  d.option("--bibtex-flavor", typed.bibtex_flavor,
           "BibTeX: classic (姓, 名; default) or pbibtex (姓 名, for jplain)", "NAME");
  d.option("--parallel", typed.parallel,
           "BibLaTeX: keep parallel titles in usera, or print them (default: keep)", "WAY");
}

void define_marc(const Definer& d, Typed& typed) {
  d.option("--timestamp", typed.timestamp,
           "Clock of 005 and 008, as seconds since 1970 or 2020-09-15T12:00:00Z", "TIME");
  d.option("--marc-org", typed.marc_organization, "MARC organization code, for 003, 035 and 040",
           "CODE");
  d.option("--marc-profile", typed.marc_profile,
           "ndl (Japanese script leads) or lc (romanised forms lead; default: ndl)", "NAME");
  d.option("--marc-punct", typed.marc_punctuation, "isbd or none (default: isbd)", "WAY");
  d.option("--marc-lang", typed.marc_language,
           "jpn or eng: language of the words that are added (default: jpn)", "LANGUAGE");
  d.option("--marc-blvl", typed.marc_level, "Leader/07 of articles, a or b (default: a)", "LEVEL");
  d.flag("--marc-260", typed.marc_260, "Publication in 260 and not in 264");
  d.option("--marc-oversize", typed.marc_oversize,
           "fit or error: what is too long for ISO 2709 (default: fit)", "WAY");
  d.flag("--json-array", typed.json_array, "marc-json: one array and not one object a line");
}

void define(CLI::App& app, Typed& typed) {
  app.description("Convert loosely formatted bibliographic records.");
  app.set_help_flag();
  app.allow_extras();
  app.add_option("FILE", typed.files, "Inputs; - or none: standard input")->option_text(" ");
  define_general({app, kGeneral}, typed);
  define_citations({app, kCitations}, typed);
  define_marc({app, kMarc}, typed);
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
  for (const std::string_view group : kGroups) {
    text.append(group == kGroups.front() ? "" : "\n").append(group).append(":\n");
    for (const CLI::Option* option : app.get_options()) {
      if (!option->nonpositional() || option->get_group() != group) continue;
      text += formatter->make_option(option, false);
    }
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
    typed.has_marc_organization = app.count("--marc-org") > 0;
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
