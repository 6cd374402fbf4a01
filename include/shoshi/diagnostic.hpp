#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "shoshi/span.hpp"

namespace shoshi {

/// What happened to the record.
enum class Severity : std::uint8_t {
  note,     ///< Written in full; here is something worth knowing.
  warning,  ///< Written, but a value was guessed, kept as text, or left out.
  error,    ///< This record was withheld. The stream goes on.
  fatal,    ///< The stream stops here.
};

/// "note", "warning", "error" or "fatal".
[[nodiscard]] std::string_view severity_name(Severity severity) noexcept;

/// Every thing that shoshi can say about its input or output; one row each in diagnostic_kinds.def.
enum class DiagnosticKind : std::uint16_t {
#define SHOSHI_DIAGNOSTIC(kind, code, severity, message) kind,
#include "shoshi/diagnostic_kinds.def"
#undef SHOSHI_DIAGNOSTIC
};

/// The row of a kind.
struct DiagnosticDescription {
  DiagnosticKind kind;
  std::string_view name;  ///< "issn_check_digit"
  std::string_view code;  ///< "V001": stable, grouped by stage (E, L, V, R, W, I).
  Severity severity;
  std::string_view message;  ///< {0}, {1} stand for the arguments.
};

/// The row of `kind`.
[[nodiscard]] const DiagnosticDescription& describe(DiagnosticKind kind) noexcept;

/// All rows, in the order of diagnostic_kinds.def.
[[nodiscard]] std::span<const DiagnosticDescription> diagnostic_descriptions() noexcept;

/// A second place that explains a diagnostic, with words of its own or none.
struct Annotation {
  Span where;
  std::string text;  ///< Empty: mark the place, say nothing.
};

/// One thing found, as data; text is a rendering of it (see src/diag).
struct Diagnostic {
  DiagnosticKind kind{};
  Span where;                ///< The narrowest wrong thing. Empty if the diagnostic has no place.
  std::uint64_t record = 0;  ///< 1-based number of the record within its batch; 0 if none.
  std::vector<std::string> arguments;
  std::vector<Annotation> annotations;
  std::vector<std::string> notes;

  [[nodiscard]] Severity severity() const noexcept { return describe(kind).severity; }

  /// Marks a second place.
  Diagnostic& annotate(Span place, std::string text = {}) {
    annotations.push_back({place, std::move(text)});
    return *this;
  }
  /// Adds a sentence on what was done about it.
  Diagnostic& note(std::string text) {
    notes.push_back(std::move(text));
    return *this;
  }
};

/// The message of `diagnostic` with its arguments filled in, each shortened to 120 bytes: UTF-8,
/// one line, otherwise verbatim (a renderer makes control characters visible).
[[nodiscard]] std::string message_text(const Diagnostic& diagnostic);

/// Collects what is found, in order. Not shared between threads: each batch has its own.
class Diagnostics {
 public:
  /// Adds a diagnostic; the reference is good until the next call.
  Diagnostic& report(DiagnosticKind kind, Span where, std::vector<std::string> arguments = {}) {
    return list_.emplace_back(Diagnostic{kind, where, record_, std::move(arguments), {}, {}});
  }
  /// Says which record (1-based within the batch) the coming diagnostics are about; 0 for none.
  void set_record(std::uint64_t record) noexcept { record_ = record; }
  [[nodiscard]] const std::vector<Diagnostic>& list() const noexcept { return list_; }
  [[nodiscard]] std::size_t size() const noexcept { return list_.size(); }
  /// True if any diagnostic from index `from` on is an error or worse.
  [[nodiscard]] bool has_error(std::size_t from = 0) const noexcept;
  void clear() noexcept { list_.clear(); }
  /// Adds one that was made elsewhere, as it is.
  void add(Diagnostic diagnostic) { list_.push_back(std::move(diagnostic)); }
  /// Puts others in before index `at`.
  void insert(std::size_t at, std::vector<Diagnostic> others);
  /// Forgets all but the first `size`.
  void take_back(std::size_t size) { list_.resize(size); }
  /// Takes the place, or second place, from those from index `from` on that stand before byte
  /// `begin` of the source.
  void forget_places_before(std::uint64_t begin, std::size_t from);
  /// Removes and returns, in order, those from the front whose place begins before `end`.
  std::vector<Diagnostic> take_before(std::uint64_t end);

 private:
  std::vector<Diagnostic> list_;
  std::uint64_t record_ = 0;
};

}  // namespace shoshi
