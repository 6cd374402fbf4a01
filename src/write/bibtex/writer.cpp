#include "write/bibtex/writer.hpp"

#include "write/bibtex/encode.hpp"
#include "write/bibtex/map.hpp"

namespace shoshi::bibtex {
namespace {

class BibtexWriter final : public Writer {
 public:
  explicit BibtexWriter(Flavour flavour) : flavour_(flavour) {}

  [[nodiscard]] std::string_view separator() const noexcept override { return "\n"; }

  [[nodiscard]] KeyUse key_use() const noexcept override { return KeyUse::citation; }

  void write(const Record& record, const RecordKeys& keys, Output& output,
             Diagnostics& diagnostics) const override {
    Tree tree;
    map_record(record, keys, flavour_, tree, diagnostics);
    encode(tree, output);
  }

 private:
  Flavour flavour_;
};

}  // namespace

std::unique_ptr<Writer> make_bibtex_writer(const WriteOptions& /*options*/) {
  return std::make_unique<BibtexWriter>(Flavour::classic);
}

std::unique_ptr<Writer> make_biblatex_writer(const WriteOptions& /*options*/) {
  return std::make_unique<BibtexWriter>(Flavour::biblatex);
}

}  // namespace shoshi::bibtex
