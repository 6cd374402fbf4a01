#include "write/bibtex/writer.hpp"

#include "write/bibtex/encode.hpp"
#include "write/bibtex/map.hpp"

namespace shoshi::bibtex {
namespace {

class BibtexWriter final : public Writer {
 public:
  explicit BibtexWriter(Style style) : style_(style) {}

  [[nodiscard]] std::string_view separator() const noexcept override { return "\n"; }

  [[nodiscard]] KeyUse key_use() const noexcept override { return KeyUse::citation; }

  void write(const Record& record, const RecordKeys& keys, Output& output,
             Diagnostics& diagnostics) const override {
    Tree tree;
    map_record(record, keys, style_, tree, diagnostics);
    encode(tree, output, diagnostics);
  }

 private:
  Style style_;
};

}  // namespace

std::unique_ptr<Writer> make_bibtex_writer(const WriteOptions& options) {
  const bool classic = options.bibtex_flavor == BibtexFlavor::classic;
  return std::make_unique<BibtexWriter>(
      Style{classic ? Flavour::classic : Flavour::pbibtex, false});
}

std::unique_ptr<Writer> make_biblatex_writer(const WriteOptions& options) {
  return std::make_unique<BibtexWriter>(Style{Flavour::biblatex, options.print_parallel_titles});
}

}  // namespace shoshi::bibtex
