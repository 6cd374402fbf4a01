#include "cli/labels_file.hpp"

#include <algorithm>
#include <array>
#include <cstddef>
#include <span>
#include <system_error>
#include <utility>

#include "cli/nearest.hpp"
#include "io/input.hpp"
#include "shoshi/formats.hpp"
#include "unicode/script.hpp"
#include "unicode/utf8.hpp"
#include "unicode/width.hpp"

namespace shoshi::cli {
namespace {

constexpr std::size_t kLargestFile = std::size_t{1} << 20;

std::string unknown_element(std::string_view element) {
  std::string message = "unknown element `" + unicode::make_visible(element) + "`; ";
  const std::string_view near = nearest(element, label_elements());
  if (near.empty()) return message + "docs/labels.md lists them";
  return message.append("the nearest is `").append(near).append("`");
}

/// What is wrong with a line that is neither blank nor a comment; empty if nothing is.
std::string parse_line(std::string_view line, std::vector<OwnLabel>& labels) {
  if (!unicode::is_valid(line)) return "not UTF-8";
  const std::size_t tab = line.find('\t');
  if (tab == std::string_view::npos) return "no tab between label and element";
  const std::string_view label = unicode::trim(line.substr(0, tab));
  const std::string_view element = unicode::trim(line.substr(tab + 1));
  if (label.empty()) return "no label before the tab";
  const auto known = label_elements();
  if (std::find(known.begin(), known.end(), element) == known.end()) {
    return unknown_element(element);
  }
  labels.push_back({std::string(label), std::string(element)});
  return {};
}

}  // namespace

LabelsFile parse_labels(std::string_view text, std::string_view name) {
  LabelsFile file;
  constexpr std::string_view kByteOrderMark = "\uFEFF";
  if (text.starts_with(kByteOrderMark)) text.remove_prefix(kByteOrderMark.size());
  for (std::size_t number = 1; !text.empty(); ++number) {
    const std::size_t end = std::min(text.find('\n'), text.size());
    std::string_view line = text.substr(0, end);
    text.remove_prefix(std::min(end + 1, text.size()));
    if (line.ends_with('\r')) line.remove_suffix(1);
    if (unicode::trim(line).empty() || line.starts_with('#')) continue;
    const std::string wrong = parse_line(line, file.labels);
    if (wrong.empty()) continue;
    file.error = unicode::make_visible(name) + ":" + std::to_string(number) + ": " + wrong;
    break;
  }
  return file;
}

LabelsFile read_labels_file(const std::string& path) {
  if (path == "-") return {{}, "--labels takes the name of a file, not standard input"};
  std::string text;
  try {
    io::FileSource source(path);
    source.open();
    std::array<char, std::size_t{1} << 16> buffer;
    while (const std::size_t bytes = source.read(buffer)) {
      text.append(buffer.data(), bytes);
      if (text.size() > kLargestFile) {
        return {{}, unicode::make_visible(path) + ": more than 1 MiB are no list of labels"};
      }
    }
  } catch (const std::system_error& error) {
    return {{}, unicode::make_visible(path) + ": cannot read: " + error.code().message()};
  }
  return parse_labels(text, path);
}

}  // namespace shoshi::cli
