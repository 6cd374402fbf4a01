#include "write/marc/encode_iso2709.hpp"

#include <cstring>

#include "write/pieces.hpp"

namespace shoshi::marc {
namespace {

using write::Pieces;

constexpr char kSubfieldDelimiter = '\x1F';
constexpr char kFieldTerminator = '\x1E';
constexpr char kRecordTerminator = '\x1D';
constexpr std::size_t kTagBytes = 3;
constexpr std::size_t kLengthDigits = 4;
constexpr std::size_t kStartDigits = 5;
constexpr std::size_t kRecordLengthAt = 0;
constexpr std::size_t kBaseAddressAt = 12;

// "00", "01" to "99": a record has dozens of numbers, and a division is slow.
constexpr auto kPairs = [] {
  std::array<char, 200> pairs{};
  for (std::size_t i = 0; i < 100; ++i) {
    pairs[2 * i] = static_cast<char>('0' + i / 10);
    pairs[2 * i + 1] = static_cast<char>('0' + i % 10);
  }
  return pairs;
}();

// The number must fit; the callers have measured it.
void put_number(char* at, std::size_t digits, std::size_t number) noexcept {
  for (; digits >= 2; number /= 100) {
    digits -= 2;
    std::memcpy(at + digits, kPairs.data() + 2 * (number % 100), 2);
  }
  if (digits == 1) *at = static_cast<char>('0' + number % 10);
}

void put_entry(std::string_view tag, std::size_t length, std::size_t& start, Pieces& pieces) {
  std::array<char, kDirectoryEntryBytes> entry;
  std::memcpy(entry.data(), tag.data(), kTagBytes);
  put_number(entry.data() + kTagBytes, kLengthDigits, length);
  put_number(entry.data() + kTagBytes + kLengthDigits, kStartDigits, start);
  pieces.make_room(entry.size());
  pieces.put(std::string_view(entry.data(), entry.size()));
  start += length;
}

// The record's bytes, or 0 if a length does not fit.
std::size_t measure(const Tree& tree) noexcept {
  std::size_t bytes = kFrameBytes;
  const auto count = [&bytes](std::size_t field) {
    bytes += kDirectoryEntryBytes + field;
    return field <= kLongestField;
  };
  for (const ControlField& field : tree.control_fields()) {
    if (!count(iso2709_bytes(field))) return 0;
  }
  for (const DataField& field : tree.data_fields()) {
    if (!count(iso2709_bytes(tree, field))) return 0;
  }
  return bytes <= kLongestRecord ? bytes : 0;
}

void put_data(const Tree& tree, Pieces& pieces) {
  constexpr std::size_t kMost = Pieces::kLongest + 4;  // a value and what stands round it
  for (const ControlField& field : tree.control_fields()) {
    pieces.make_room(kMost);
    pieces.put_text(field.value);
    pieces.put(kFieldTerminator);
  }
  for (const DataField& field : tree.data_fields()) {
    pieces.make_room(kMost);
    pieces.put(field.indicator1);
    pieces.put(field.indicator2);
    for (const Subfield& subfield : tree.subfields(field)) {
      pieces.make_room(kMost);
      pieces.put(kSubfieldDelimiter);
      pieces.put(subfield.code);
      pieces.put_text(subfield.value);
    }
    pieces.put(kFieldTerminator);
  }
}

}  // namespace

std::size_t iso2709_bytes(const ControlField& field) noexcept {
  return field.value.size() + 1;
}

std::size_t iso2709_bytes(const Tree& tree, const DataField& field) noexcept {
  std::size_t bytes = 2 + 1;
  for (const Subfield& subfield : tree.subfields(field)) bytes += 2 + subfield.value.size();
  return bytes;
}

bool encode_iso2709(const Tree& tree, Output& output) {
  const std::size_t record_bytes = measure(tree);
  if (record_bytes == 0) return false;
  const std::size_t fields = tree.control_fields().size() + tree.data_fields().size();
  std::array<char, 24> leader = tree.leader;
  put_number(leader.data() + kRecordLengthAt, 5, record_bytes);
  put_number(leader.data() + kBaseAddressAt, 5, leader.size() + fields * kDirectoryEntryBytes + 1);
  Pieces pieces(output);
  pieces.put(std::string_view(leader.data(), leader.size()));
  std::size_t start = 0;
  for (const ControlField& field : tree.control_fields()) {
    put_entry(field.tag, iso2709_bytes(field), start, pieces);
  }
  for (const DataField& field : tree.data_fields()) {
    put_entry(field.tag, iso2709_bytes(tree, field), start, pieces);
  }
  pieces.make_room(1);
  pieces.put(kFieldTerminator);
  put_data(tree, pieces);
  pieces.make_room(1);
  pieces.put(kRecordTerminator);
  pieces.flush();
  return true;
}

}  // namespace shoshi::marc
