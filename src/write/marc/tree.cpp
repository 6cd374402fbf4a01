#include "write/marc/tree.hpp"

#include <cstring>

#include "unicode/utf8.hpp"

namespace shoshi::marc {
namespace {

constexpr std::size_t kUsualControlFields = 5;
constexpr std::size_t kUsualDataFields = 40;
constexpr std::size_t kUsualSubfields = 100;
constexpr std::string_view kReplacement = "\xEF\xBF\xBD";

enum class Treatment : std::uint8_t { keep, drop, space, replace };

constexpr Treatment treatment_of(char32_t c) noexcept {
  if (c == '\t' || c == '\n' || c == '\r' || c == 0x0B || c == 0x0C) return Treatment::space;
  if (c == 0x85 || c == 0x2028 || c == 0x2029) return Treatment::space;
  if (c < 0x20 || (c >= 0x7F && c < 0xA0) || c == 0xFEFF) return Treatment::drop;
  if ((c & 0xFFFE) == 0xFFFE || (c >= 0xFDD0 && c <= 0xFDEF)) return Treatment::replace;
  return Treatment::keep;
}

// Bytes that may begin a character which is not kept.
constexpr std::array<bool, 256> make_suspects() {
  std::array<bool, 256> suspects{};
  for (std::size_t byte = 0; byte < 0x20; ++byte) suspects[byte] = true;
  for (std::size_t byte = 0xF0; byte < 0x100; ++byte) suspects[byte] = true;
  for (const std::size_t byte : {0x7Fu, 0xC2u, 0xE2u, 0xEFu}) suspects[byte] = true;
  return suspects;
}
constexpr std::array<bool, 256> kSuspects = make_suspects();

bool is_clean(std::string_view value) noexcept {
  if (!unicode::is_valid(value)) return false;
  for (std::size_t at = 0; at < value.size(); ++at) {
    if (!kSuspects[static_cast<unsigned char>(value[at])]) continue;
    if (treatment_of(unicode::decode(value, at).value) != Treatment::keep) return false;
  }
  return true;
}

}  // namespace

Tree::Tree()
    : memory_(buffer_.data(), buffer_.size()),
      control_fields_(&memory_),
      data_fields_(&memory_),
      subfields_(&memory_) {
  control_fields_.reserve(kUsualControlFields);
  data_fields_.reserve(kUsualDataFields);
  subfields_.reserve(kUsualSubfields);
}

void Tree::add_control(std::string_view tag, std::string_view value) {
  value = clean(value);
  if (!value.empty()) control_fields_.push_back({tag, value});
}

void Tree::begin_field(std::string_view tag, char indicator1, char indicator2) {
  open_ = {tag, indicator1, indicator2, static_cast<std::uint32_t>(subfields_.size()), 0};
}

void Tree::add(char code, std::string_view value) {
  value = clean(value);
  if (value.empty()) return;
  subfields_.push_back({code, value});
  ++open_.count;
}

bool Tree::end_field(std::pmr::vector<DataField>& fields) {
  if (open_.count == 0) return false;
  fields.push_back(open_);
  return true;
}

char* Tree::allocate(std::size_t bytes) {
  return static_cast<char*>(memory_.allocate(bytes, 1));
}

std::string_view Tree::join(std::initializer_list<std::string_view> pieces) {
  std::size_t size = 0;
  const std::string_view* only = nullptr;
  for (const std::string_view& piece : pieces) {
    if (piece.empty()) continue;
    only = size == 0 ? &piece : nullptr;
    size += piece.size();
  }
  if (size == 0) return {};
  if (only != nullptr) return *only;
  char* const begin = allocate(size);
  char* at = begin;
  for (const std::string_view piece : pieces) {
    if (piece.empty()) continue;
    std::memcpy(at, piece.data(), piece.size());
    at += piece.size();
  }
  return {begin, size};
}

std::string_view Tree::keep(std::string_view text) {
  if (text.empty()) return {};
  char* const copy = allocate(text.size());
  std::memcpy(copy, text.data(), text.size());
  return {copy, text.size()};
}

std::string_view Tree::clean(std::string_view value) {
  if (is_clean(value)) return value;
  char* const begin = allocate(value.size() * kReplacement.size());
  char* end = begin;
  const auto append = [&end](std::string_view bytes) {
    std::memcpy(end, bytes.data(), bytes.size());
    end += bytes.size();
  };
  for (std::size_t at = 0; at < value.size();) {
    const unicode::CodePoint point = unicode::decode(value, at);
    const Treatment treatment = point.valid ? treatment_of(point.value) : Treatment::replace;
    if (treatment == Treatment::keep) append(value.substr(at, point.bytes));
    if (treatment == Treatment::space) append(" ");
    if (treatment == Treatment::replace) append(kReplacement);
    at += point.bytes;
  }
  return {begin, static_cast<std::size_t>(end - begin)};
}

}  // namespace shoshi::marc
