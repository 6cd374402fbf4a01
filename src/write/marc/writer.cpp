#include "write/marc/writer.hpp"

#include "write/marc/encode_iso2709.hpp"
#include "write/marc/encode_xml.hpp"
#include "write/marc/fit.hpp"
#include "write/marc/map.hpp"

namespace shoshi::marc {
namespace {

class MarcWriter final : public Writer {
 public:
  explicit MarcWriter(const WriteOptions& options) : options_(options) {}

  [[nodiscard]] KeyUse key_use() const noexcept override { return KeyUse::stable; }

  void write(const Record& record, const RecordKeys& keys, Output& output,
             Diagnostics& diagnostics) const override {
    Tree tree;
    map_record(record, keys, options_, tree, diagnostics);
    fit_iso2709(tree, record.where, diagnostics);
    if (encode_iso2709(tree, output)) return;
    diagnostics.report(DiagnosticKind::marc_record_too_long, record.where);
  }

 private:
  WriteOptions options_;
};

class MarcXmlWriter final : public Writer {
 public:
  explicit MarcXmlWriter(const WriteOptions& options) : options_(options) {}

  [[nodiscard]] std::string_view prologue() const noexcept override { return kXmlPrologue; }
  [[nodiscard]] std::string_view epilogue() const noexcept override { return kXmlEpilogue; }

  [[nodiscard]] KeyUse key_use() const noexcept override { return KeyUse::stable; }

  void write(const Record& record, const RecordKeys& keys, Output& output,
             Diagnostics& diagnostics) const override {
    Tree tree;
    map_record(record, keys, options_, tree, diagnostics);
    encode_xml(tree, output);
  }

 private:
  WriteOptions options_;
};

}  // namespace

std::unique_ptr<Writer> make_marc_writer(const WriteOptions& options) {
  return std::make_unique<MarcWriter>(options);
}

std::unique_ptr<Writer> make_marcxml_writer(const WriteOptions& options) {
  return std::make_unique<MarcXmlWriter>(options);
}

}  // namespace shoshi::marc
