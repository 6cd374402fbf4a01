#include "cli/options.hpp"

#include <algorithm>
#include <array>
#include <charconv>
#include <chrono>
#include <cstdlib>
#include <ctime>
#include <span>
#include <string_view>
#include <thread>
#include <utility>

#include "cli/labels_file.hpp"
#include "cli/nearest.hpp"
#include "cli/typed.hpp"
#include "unicode/encoding.hpp"
#include "unicode/width.hpp"

namespace shoshi::cli {
namespace {

constexpr unsigned kMostJobs = 64;

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
  options.repair = !typed.no_repair;
  if (!typed.has_labels) return options;
  LabelsFile file = read_labels_file(typed.labels);
  if (!file.error.empty()) throw UsageError{std::move(file.error)};
  options.labels = std::move(file.labels);
  return options;
}

/// A code of the MARC Code List for Organizations, which are made of letters, digits, hyphens and
/// slashes: "JTNDL", "JP-ToKSU". The list itself is not looked at.
std::string marc_organization(const Typed& typed) {
  constexpr std::size_t kLongest = 20;
  const std::string& code = typed.marc_organization;
  const bool fit = std::all_of(code.begin(), code.end(), [](char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-' ||
           c == '/';
  });
  if (typed.has_marc_organization && (code.empty() || !fit || code.size() > kLongest)) {
    throw UsageError{"--marc-org takes a code of letters, digits and hyphens, not `" +
                     unicode::make_visible(code) + "`"};
  }
  return code;
}

MarcOptions marc_options(const Typed& typed) {
  MarcOptions options;
  options.organization = marc_organization(typed);
  options.profile = choose<MarcProfile, 2>("MARC profile", typed.marc_profile,
                                           {{{"ndl", MarcProfile::ndl}, {"lc", MarcProfile::lc}}});
  options.punctuation = choose<MarcPunctuation, 2>(
      "MARC punctuation", typed.marc_punctuation,
      {{{"isbd", MarcPunctuation::isbd}, {"none", MarcPunctuation::none}}});
  options.language = choose<CatalogingLanguage, 2>(
      "language of cataloguing", typed.marc_language,
      {{{"jpn", CatalogingLanguage::jpn}, {"eng", CatalogingLanguage::eng}}});
  options.component_level =
      choose<char, 2>("bibliographic level", typed.marc_level, {{{"a", 'a'}, {"b", 'b'}}});
  options.imprint_260 = typed.marc_260;
  options.oversize =
      choose<MarcOversize, 2>("way with too much", typed.marc_oversize,
                              {{{"fit", MarcOversize::fit}, {"error", MarcOversize::error}}});
  return options;
}

WriteOptions write_options(const Typed& typed) {
  WriteOptions options;
  options.timestamp = timestamp(typed);
  options.bibtex_flavor = choose<BibtexFlavor, 2>(
      "BibTeX flavor", typed.bibtex_flavor,
      {{{"classic", BibtexFlavor::classic}, {"pbibtex", BibtexFlavor::pbibtex}}});
  options.print_parallel_titles = choose<bool, 2>("way with parallel titles", typed.parallel,
                                                  {{{"keep", false}, {"print", true}}});
  options.json_array = typed.json_array;
  options.marc = marc_options(typed);
  return options;
}

}  // namespace

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
  options.convert.key_style = choose<KeyStyle, 3>("key style", typed.key_style,
                                                  {{{"author-year", KeyStyle::author_year},
                                                    {"stable", KeyStyle::stable},
                                                    {"doi", KeyStyle::doi}}});
  options.read = read_options(typed);
  options.write = write_options(typed);
  options.strict = typed.strict;
  options.check = typed.check;
  options.inspect = typed.inspect;
  options.quiet = typed.quiet;
  options.diagnostics = choose<DiagnosticsFormat, 2>(
      "form of diagnostics", typed.diagnostics,
      {{{"text", DiagnosticsFormat::text}, {"json", DiagnosticsFormat::json}}});
  options.color = choose<ColorMode, 3>("color mode", typed.color,
                                       {{{"auto", ColorMode::automatic},
                                         {"always", ColorMode::always},
                                         {"never", ColorMode::never}}});
  return options;
}

}  // namespace shoshi::cli
