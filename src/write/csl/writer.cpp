#include "write/csl/writer.hpp"

#include "write/csl/map.hpp"
#include "write/json/encode.hpp"

namespace shoshi::csl {
namespace {

constexpr std::size_t kUsualNodes = 80;

void write_item(const Record& record, const RecordKeys& keys, json::Style style, Output& output,
                Diagnostics& diagnostics) {
  json::Tree tree;
  tree.reserve(kUsualNodes);
  map_record(record, keys.citation, tree, diagnostics);
  json::encode(tree, style, output);
}

class CslJsonWriter final : public Writer {
 public:
  [[nodiscard]] std::string_view prologue() const noexcept override { return json::kArrayPrologue; }
  [[nodiscard]] std::string_view separator() const noexcept override {
    return json::kArraySeparator;
  }
  [[nodiscard]] std::string_view epilogue() const noexcept override { return json::kArrayEpilogue; }

  [[nodiscard]] KeyUse key_use() const noexcept override { return KeyUse::citation; }

  void write(const Record& record, const RecordKeys& keys, Output& output,
             Diagnostics& diagnostics) const override {
    write_item(record, keys, json::Style::pretty, output, diagnostics);
  }
};

class CslNdjsonWriter final : public Writer {
 public:
  [[nodiscard]] KeyUse key_use() const noexcept override { return KeyUse::citation; }

  void write(const Record& record, const RecordKeys& keys, Output& output,
             Diagnostics& diagnostics) const override {
    write_item(record, keys, json::Style::compact, output, diagnostics);
    output.append('\n');
  }
};

}  // namespace

std::unique_ptr<Writer> make_csl_json_writer(const WriteOptions& /*options*/) {
  return std::make_unique<CslJsonWriter>();
}

std::unique_ptr<Writer> make_csl_ndjson_writer(const WriteOptions& /*options*/) {
  return std::make_unique<CslNdjsonWriter>();
}

}  // namespace shoshi::csl
