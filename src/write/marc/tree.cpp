#include "write/marc/tree.hpp"

#include <algorithm>
#include <cstring>

#include "unicode/usual_utf8.hpp"
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

/// The bytes of the character at `at` if it is kept, else 0.
std::size_t kept_bytes(std::string_view value, std::size_t at) noexcept {
  const char* const bytes = value.data() + at;
  const auto first = static_cast<unsigned char>(*bytes);
  if (first >= 0x20 && first < 0x7F) return 1;
  // Kana and kanji.
  if (first >= 0xE3 && first <= 0xE9 && value.size() - at >= 3 && unicode::is_plain_three(bytes)) {
    return 3;
  }
  const unicode::CodePoint point = unicode::decode(value, at);
  return point.valid && treatment_of(point.value) == Treatment::keep ? point.bytes : 0;
}

/// True where a character may begin that is not kept, and for what usual_prefix asks.
constexpr auto kMayNeedTreatment = [](unicode::ByteBlock first, unicode::ByteBlock second,
                                      unicode::ByteBlock /*third*/) noexcept {
  using namespace unicode;
  const ByteBlock control = is_at_most(first, 0x1F) | is_equal(first, 0x7F);
  const ByteBlock line_end = is_equal(first, 0xE2) & is_equal(second, 0x80);
  const ByteBlock rare = is_between(first, 0xC0, 0xC2) | is_equal(first, 0xE0) |
                         is_equal(first, 0xED) | is_at_least(first, 0xF0) |
                         (is_equal(first, 0xEF) & ~is_equal(second, 0xBC));
  return control | line_end | rare;
};

/// True for a short text of ASCII without controls: numbers, dates, codes.
bool is_short_ascii(std::string_view value) noexcept {
  if (value.empty() || value.size() > unicode::kBlockBytes) return false;
  const unicode::ByteBlock block = unicode::load_short_block(value.data(), value.size());
  return !unicode::is_any(~unicode::is_between(block, 0x20, 0x7E));
}

bool is_clean(std::string_view value) noexcept {
  if (is_short_ascii(value)) return true;
  for (std::size_t at = 0; at < value.size();) {
    at += unicode::usual_prefix(value.substr(at), kMayNeedTreatment);
    const std::size_t stop = std::min(at + unicode::kBlockBytes, value.size());
    while (at < stop) {
      const std::size_t bytes = kept_bytes(value, at);
      if (bytes == 0) return false;
      at += bytes;
    }
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
  open_.tag = tag;
  open_.indicator1 = indicator1;
  open_.indicator2 = indicator2;
  open_.first = static_cast<std::uint32_t>(subfields_.size());
}

void Tree::add_fixed(char code, std::string_view value) {
  // Filled where it stays: to copy what has just been put together makes the machine wait.
  Subfield& subfield = subfields_.emplace_back();
  subfield.code = code;
  subfield.value = value;
}

void Tree::add(char code, std::string_view value) {
  value = clean(value);
  if (!value.empty()) add_fixed(code, value);
}

bool Tree::end_field(std::pmr::vector<DataField>& fields) {
  const std::size_t count = subfields_.size() - open_.first;
  if (count == 0) return false;
  fields.push_back(open_);
  fields.back().count = static_cast<std::uint32_t>(count);
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
