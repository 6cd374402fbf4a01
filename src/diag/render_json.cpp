#include "diag/render_json.hpp"

#include <nlohmann/json.hpp>

namespace shoshi::diag {

std::string render_json(const LocatedDiagnostic& located) {
  const Diagnostic& diagnostic = located.diagnostic;
  const DiagnosticDescription& row = describe(diagnostic.kind);
  nlohmann::ordered_json object;
  if (!located.source.empty()) object["source"] = located.source;
  if (located.record != 0) object["record"] = located.record;
  if (located.place.line != 0) {
    object["line"] = located.place.line;
    object["column"] = located.place.column;
    object["begin"] = diagnostic.where.begin;
    object["end"] = diagnostic.where.end;
  }
  object["kind"] = row.name;
  object["code"] = row.code;
  object["severity"] = severity_name(row.severity);
  object["message"] = message_text(diagnostic);
  if (!diagnostic.arguments.empty()) object["arguments"] = diagnostic.arguments;
  if (!diagnostic.notes.empty()) object["notes"] = diagnostic.notes;
  return object.dump(-1, ' ', true, nlohmann::ordered_json::error_handler_t::replace) + '\n';
}

}  // namespace shoshi::diag
