#include "write/json/writer.hpp"

#include "write/json/encode.hpp"
#include "write/json/map.hpp"

namespace shoshi::json {
namespace {

constexpr std::size_t kUsualNodes = 160;

class JsonWriter final : public Writer {
 public:
  [[nodiscard]] std::string_view prologue() const noexcept override { return kArrayPrologue; }
  [[nodiscard]] std::string_view separator() const noexcept override { return kArraySeparator; }
  [[nodiscard]] std::string_view epilogue() const noexcept override { return kArrayEpilogue; }

  [[nodiscard]] KeyUse key_use() const noexcept override { return KeyUse::citation; }

  void write(const Record& record, const RecordKeys& keys, Output& output,
             Diagnostics& /*diagnostics*/) const override {
    Tree tree;
    tree.reserve(kUsualNodes);
    map_record(record, keys.citation, tree);
    encode(tree, Style::pretty, output);
  }
};

}  // namespace

std::unique_ptr<Writer> make_json_writer(const WriteOptions& /*options*/) {
  return std::make_unique<JsonWriter>();
}

}  // namespace shoshi::json
