#include "write/ris/writer.hpp"

#include "write/ris/changes.hpp"
#include "write/ris/encode.hpp"
#include "write/ris/map.hpp"

namespace shoshi::ris {
namespace {

class RisWriter final : public Writer {
 public:
  [[nodiscard]] KeyUse key_use() const noexcept override { return KeyUse::none; }

  void write(const Record& record, const RecordKeys& /*keys*/, Output& output,
             Diagnostics& diagnostics) const override {
    Tree tree;
    map_record(record, tree);
    report_changes(tree, diagnostics);
    encode(tree, output);
  }
};

}  // namespace

std::unique_ptr<Writer> make_ris_writer(const WriteOptions& /*options*/) {
  return std::make_unique<RisWriter>();
}

}  // namespace shoshi::ris
