#include "write/marc/writer.hpp"

#include "write/json/encode.hpp"
#include "write/marc/encode_iso2709.hpp"
#include "write/marc/encode_json.hpp"
#include "write/marc/encode_mrk.hpp"
#include "write/marc/encode_xml.hpp"
#include "write/marc/fit.hpp"
#include "write/marc/map.hpp"
#include "write/marc/plain_text.hpp"

namespace shoshi::marc {
namespace {

/// What the serialisations share: the map.
class TreeWriter : public Writer {
 public:
  explicit TreeWriter(const WriteOptions& options) : options_(options) {}

  [[nodiscard]] KeyUse key_use() const noexcept override { return KeyUse::stable; }

  void write(const Record& record, const RecordKeys& keys, Output& output,
             Diagnostics& diagnostics) const override {
    Tree tree;
    map_record(record, keys, options_, tree, diagnostics);
    take_out_markup(record, tree, diagnostics);
    encode(tree, record.where, output, diagnostics);
  }

 protected:
  [[nodiscard]] const WriteOptions& options() const noexcept { return options_; }

 private:
  virtual void encode(Tree& tree, Span where, Output& output, Diagnostics& diagnostics) const = 0;

  WriteOptions options_;
};

class Iso2709Writer final : public TreeWriter {
 public:
  using TreeWriter::TreeWriter;

 private:
  void encode(Tree& tree, Span where, Output& output, Diagnostics& diagnostics) const override {
    if (options().marc.oversize == MarcOversize::fit) fit_iso2709(tree, where, diagnostics);
    if (!encode_iso2709(tree, output)) report_oversize(tree, where, diagnostics);
  }
};

class XmlWriter final : public TreeWriter {
 public:
  using TreeWriter::TreeWriter;

  [[nodiscard]] std::string_view prologue() const noexcept override { return kXmlPrologue; }
  [[nodiscard]] std::string_view epilogue() const noexcept override { return kXmlEpilogue; }

 private:
  void encode(Tree& tree, Span, Output& output, Diagnostics&) const override {
    encode_xml(tree, output);
  }
};

class JsonWriter final : public TreeWriter {
 public:
  using TreeWriter::TreeWriter;

  [[nodiscard]] std::string_view prologue() const noexcept override {
    return options().json_array ? json::kArrayPrologue : std::string_view();
  }
  [[nodiscard]] std::string_view separator() const noexcept override {
    return options().json_array ? json::kArraySeparator : std::string_view();
  }
  [[nodiscard]] std::string_view epilogue() const noexcept override {
    return options().json_array ? json::kArrayEpilogue : std::string_view();
  }

 private:
  void encode(Tree& tree, Span, Output& output, Diagnostics&) const override {
    encode_json(tree, output);
    if (!options().json_array) output.append('\n');
  }
};

class MrkWriter final : public TreeWriter {
 public:
  using TreeWriter::TreeWriter;

 private:
  void encode(Tree& tree, Span, Output& output, Diagnostics&) const override {
    encode_mrk(tree, output);
  }
};

}  // namespace

std::unique_ptr<Writer> make_marc_writer(const WriteOptions& options) {
  return std::make_unique<Iso2709Writer>(options);
}

std::unique_ptr<Writer> make_marcxml_writer(const WriteOptions& options) {
  return std::make_unique<XmlWriter>(options);
}

std::unique_ptr<Writer> make_marc_json_writer(const WriteOptions& options) {
  return std::make_unique<JsonWriter>(options);
}

std::unique_ptr<Writer> make_mrk_writer(const WriteOptions& options) {
  return std::make_unique<MrkWriter>(options);
}

}  // namespace shoshi::marc
