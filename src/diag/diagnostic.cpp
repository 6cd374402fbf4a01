#include "shoshi/diagnostic.hpp"

#include <algorithm>
#include <array>
#include <iterator>

namespace shoshi {
namespace {

constexpr auto kDescriptions = std::to_array<DiagnosticDescription>({
#define SHOSHI_DIAGNOSTIC(kind, code, severity, message) \
  {DiagnosticKind::kind, #kind, code, Severity::severity, message},
#include "shoshi/diagnostic_kinds.def"
#undef SHOSHI_DIAGNOSTIC
});

constexpr std::size_t kLongestArgument = 120;  // bytes: 40 kanji

/// Appends the argument; of a long one, the beginning, cut between two characters.
void append_shortened(std::string& text, std::string_view argument) {
  if (argument.size() <= kLongestArgument) {
    text.append(argument);
    return;
  }
  std::size_t end = kLongestArgument;
  while (end > 0 && (static_cast<unsigned char>(argument[end]) & 0xC0) == 0x80) --end;
  text.append(argument.substr(0, end)).append("…");
}

}  // namespace

std::string_view severity_name(Severity severity) noexcept {
  switch (severity) {
    case Severity::note:
      return "note";
    case Severity::warning:
      return "warning";
    case Severity::error:
      return "error";
    case Severity::fatal:
      return "fatal";
  }
  return "fatal";
}

const DiagnosticDescription& describe(DiagnosticKind kind) noexcept {
  return kDescriptions[static_cast<std::size_t>(kind)];
}

std::span<const DiagnosticDescription> diagnostic_descriptions() noexcept {
  return kDescriptions;
}

std::string message_text(const Diagnostic& diagnostic) {
  const std::string_view pattern = describe(diagnostic.kind).message;
  std::string text;
  for (std::size_t at = 0; at < pattern.size(); ++at) {
    const bool is_argument =
        pattern[at] == '{' && at + 2 < pattern.size() && pattern[at + 2] == '}';
    if (!is_argument) {
      text.push_back(pattern[at]);
      continue;
    }
    const auto number = static_cast<std::size_t>(pattern[at + 1] - '0');
    if (number < diagnostic.arguments.size()) append_shortened(text, diagnostic.arguments[number]);
    at += 2;
  }
  return text;
}

bool Diagnostics::has_error(std::size_t from) const noexcept {
  return std::any_of(
      list_.begin() + static_cast<std::ptrdiff_t>(std::min(from, list_.size())), list_.end(),
      [](const Diagnostic& diagnostic) { return diagnostic.severity() >= Severity::error; });
}

void Diagnostics::insert(std::size_t at, std::vector<Diagnostic> others) {
  list_.insert(list_.begin() + static_cast<std::ptrdiff_t>(at),
               std::make_move_iterator(others.begin()), std::make_move_iterator(others.end()));
}

std::vector<Diagnostic> Diagnostics::take_before(std::uint64_t end) {
  const auto last = std::find_if(list_.begin(), list_.end(), [end](const Diagnostic& diagnostic) {
    return diagnostic.where.begin >= end;
  });
  std::vector<Diagnostic> taken(std::make_move_iterator(list_.begin()),
                                std::make_move_iterator(last));
  list_.erase(list_.begin(), last);
  return taken;
}

void Diagnostics::forget_places_before(std::uint64_t begin, std::size_t from) {
  for (std::size_t i = from; i < list_.size(); ++i) {
    Diagnostic& diagnostic = list_[i];
    if (diagnostic.where.begin < begin) diagnostic.where = {};
    std::erase_if(diagnostic.annotations,
                  [begin](const Annotation& one) { return one.where.begin < begin; });
  }
}

}  // namespace shoshi
